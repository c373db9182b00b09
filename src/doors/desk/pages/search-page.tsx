import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { checkWords, type CheckedFinding } from '../../../views/check-words.js'
import type { Finding } from '../../../views/find-words.js'
import { titleOf, type LookUp } from '../../../views/look-up.js'
import { sayChange, sumUpCheck } from '../../../views/say-check.js'
import type { Span } from '../../../language/span.js'
import { words, type Reading } from '../../../reading/reading.js'
import type { Entry } from '../../../record/entry.js'
import type { Page } from '../../../record/query.js'
import { Frame } from '../frame.js'
import { cite, citeEntry, Day, entryLink, Outlet, reportLink, Said } from '../parts.js'
import { searchOf } from './export-page.js'

/** So many words may be a quotation, and are checked as one. */
export const LEAST_OF_QUOTATION = 4

interface SearchProps {
  readonly look: LookUp
  readonly query: string
  readonly entries: Page<Entry>
  readonly sentences: Page<{ readonly reading: Reading; readonly sentence: Span }>
  /** Reports that hold the words in several sentences, where none holds them together. */
  readonly apart: Page<Reading>
  /** The reports in which the words may stand as a quotation; null where they are too few for one. */
  readonly quoted: LookUp | null
}

/** Entries and sentences that hold the words looked for; whether they were said, where they may be a quotation. */
export function SearchPage({ look, query, entries, sentences, apart, quoted }: SearchProps) {
  const isAsked = query.trim() !== ''
  return (
    <Frame title={`Search: ${query}`} here="/search" query={query}>
      <h1>Search</h1>
      <p class="facts" role="status">{isAsked ? `${entries.all} ${entries.all === 1 ? 'entry' : 'entries'} and ${sentences.all} ${sentences.all === 1 ? 'sentence' : 'sentences'} hold “${query}”${shownOf(entries, sentences)}.` : 'Give a word or more to look for; a whole sentence is checked as a quotation.'}{isAsked && <> <a href={`/export${searchOf({ about: query }, look.likely)}`}>Take them along</a></>}</p>
      <p class="legend">Each word is looked for by itself; “a phrase” in marks stands side by side; sanction* finds what begins so. Accents and capitals do not count.</p>
      {quoted && <AsQuotation look={quoted} query={query} />}
      <ul class="lines">{entries.found.map((entry) => <li key={entry.id} data-step {...citeEntry(entry, look)}><time>{sayDate(entry.when)}</time> <a href={entryLink(entry)} data-open>{describeEntry(entry, look)}</a></li>)}</ul>
      <ul class="lines">{sentences.found.map(({ reading, sentence }) => <li key={`${reading.report.id} ${sentence.start}`} data-step {...cite(reading, sentence)}><Said text={words(reading.report, sentence)} /> — <a href={reportLink(reading.report.id, sentence)} data-open><Outlet reading={reading} /></a></li>)}</ul>
      {apart.all > 0 && <section aria-labelledby="apart"><h2 id="apart">In one report, in several sentences ({apart.all})</h2>
        <ul class="lines">{apart.found.map((reading) => <li key={reading.report.id} data-step {...cite(reading, null)}><a href={reportLink(reading.report.id)} data-open>{titleOf(reading)}</a> — <Outlet reading={reading} />, <Day reading={reading} /></li>)}</ul></section>}
    </Frame>
  )
}

/** “, of which the first 50 and 100 are here”; nothing where all are. */
function shownOf(entries: Page<unknown>, sentences: Page<unknown>): string {
  return entries.next === null && sentences.next === null ? '' : `, of which the first ${entries.found.length} and ${sentences.found.length} are here`
}

/** Whether the words were said: exactly, nearly or not at all, by whom, in which reports. */
function AsQuotation({ look, query }: { readonly look: LookUp; readonly query: string }) {
  const checked = checkWords(query, look)
  return (
    <section aria-labelledby="quotation"><h2 id="quotation">As a quotation</h2>
      <p>{sumUpCheck(checked, look.reports)}</p>
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
