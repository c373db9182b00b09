import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { checkWords, type CheckedFinding } from '../../../views/check-words.js'
import type { Finding } from '../../../views/find-words.js'
import { foldWords } from '../../../views/fold-words.js'
import { type LookUp } from '../../../views/look-up.js'
import { sayChange, sumUpCheck } from '../../../views/say-check.js'
import { words } from '../../../reading/reading.js'
import { Frame } from '../frame.js'
import { cite, citeEntry, Day, entryLink, Outlet, reportLink, Said } from '../parts.js'
import { searchOf } from './export-page.js'

/** So many words may be a quotation, and are checked as one. */
const LEAST_OF_QUOTATION = 4

/** Entries and sentences that hold the words looked for; whether they were said, where they may be a quotation. */
export function SearchPage({ look, query }: { readonly look: LookUp; readonly query: string }) {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (text: string) => wanted.length > 0 && wanted.every((word) => text.toLowerCase().includes(word))
  const entries = look.entries.map((entry) => ({ entry, line: describeEntry(entry, look) })).filter(({ line }) => holds(line)).slice(0, 50)
  const sentences = look.record.readings.flatMap((reading) => reading.sentences.map((sentence) => ({ reading, sentence, text: reading.report.text.slice(sentence.start, sentence.end) }))).filter(({ text }) => holds(text)).slice(0, 100)
  return (
    <Frame title={`Search: ${query}`} here="/search" query={query}>
      <h1>Search</h1>
      <p class="facts" role="status">{wanted.length === 0 ? 'Give a word or more to look for; a whole sentence is checked as a quotation.' : `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} and ${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'} hold “${query}”.`}{wanted.length > 0 && <> <a href={`/export${searchOf({ about: query }, look.likely)}`}>Take them along</a></>}</p>
      {foldWords(query).length >= LEAST_OF_QUOTATION && <AsQuotation look={look} query={query} />}
      <ul class="lines">{entries.map(({ entry, line }) => <li key={entry.id} data-step {...citeEntry(entry, look)}><time>{sayDate(entry.when)}</time> <a href={entryLink(entry)} data-open>{line}</a></li>)}</ul>
      <ul class="lines">{sentences.map(({ reading, sentence, text }) => <li key={`${reading.report.id} ${sentence.start}`} data-step {...cite(reading, sentence)}><Said text={text} /> — <a href={reportLink(reading.report.id, sentence)} data-open><Outlet reading={reading} /></a></li>)}</ul>
    </Frame>
  )
}

/** Whether the words were said: exactly, nearly or not at all, by whom, in which reports. */
function AsQuotation({ look, query }: { readonly look: LookUp; readonly query: string }) {
  const checked = checkWords(query, look)
  return (
    <section aria-labelledby="quotation"><h2 id="quotation">As a quotation</h2>
      <p>{sumUpCheck(checked, look.record.readings.length)}</p>
      <ul class="lines">
        {checked.splice && [checked.splice.first, checked.splice.second].map((part, index) => <li key={index} data-step><span class="kind">{index === 0 ? 'first part' : 'second part'}</span> <Found finding={part} /></li>)}
        {checked.findings.map((finding) => <FindingLine key={finding.reading.report.id} finding={finding} />)}
      </ul>
    </section>
  )
}

function FindingLine({ finding }: { readonly finding: CheckedFinding }) {
  const { verdict, faults, changes } = finding
  const told = [...faults, ...changes.map(sayChange)]
  return <li data-step {...cite(finding.reading, finding.span)}><span class="kind">{verdict}</span> <Found finding={finding} />{told.length > 0 && <span class="via"> · {told.join('; ')}</span>}</li>
}

function Found({ finding: { reading, span, speaker, form } }: { readonly finding: Finding }) {
  return <><Said text={words(reading.report, span).replace(/\s+/g, ' ')} /> {form === null ? 'in the report’s own words' : `by ${speaker ?? 'nobody named'}`} — <a href={reportLink(reading.report.id, span)} data-open><Outlet reading={reading} /></a>, <Day reading={reading} /></>
}
