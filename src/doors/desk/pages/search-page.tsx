import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { checkWords, type CheckedFinding } from '../../../views/check-words.js'
import type { Finding } from '../../../views/find-words.js'
import { titleOf, type LookUp } from '../../../views/look-up.js'
import { sayChange, sumUpCheck } from '../../../views/say-check.js'
import type { Span } from '../../../language/span.js'
import { words, type Reading } from '../../../reading/reading.js'
import type { Choice } from '../../../views/choose.js'
import type { Entry } from '../../../record/entry.js'
import type { Page } from '../../../record/query.js'
import { CHIPS, writeChip, writeSearch, type Chip, type Search } from '../../../views/read-search.js'
import { Frame } from '../frame.js'
import { cite, citeEntry, Day, entryLink, Outlet, placeOf, reportLink, Said, StandingMark } from '../parts.js'
import { searchOf } from './export-page.js'

/** So many words may be a quotation, and are checked as one. */
export const LEAST_OF_QUOTATION = 4

interface SearchProps {
  readonly look: LookUp
  readonly query: string
  readonly search: Search
  readonly entries: Page<Entry>
  readonly sentences: Page<{ readonly reading: Reading; readonly sentence: Span }>
  /** Reports that hold the words in several sentences, where none holds them together. */
  readonly apart: Page<Reading>
  /** The reports in which the words may stand as a quotation; null where they are too few for one. */
  readonly quoted: LookUp | null
}

const sayFound = (entries: number, sentences: number) =>
  entries + sentences === 0
    ? 'Nothing in the record holds this. A part of a word with * behind it, fewer words or fewer filters find more.'
    : `${count(entries, 'entry', 'entries')} and ${count(sentences, 'sentence', 'sentences')} found.`

/**
 * Entries and sentences that hold the words looked for, narrowed by chips; whether the words were said, where they may
 * be a quotation.
 */
export function SearchPage({ look, query, search, entries, sentences, apart, quoted }: SearchProps) {
  const { words: wanted, chips, faults } = search
  const isEmpty = wanted.length + chips.length === 0
  return (
    <Frame title={`Search: ${query}`} here="/search" query={query}>
      <h1>Search</h1>
      <Chips search={search} />
      {faults.length > 0 && (
        <div class="faults" role="alert">
          {faults.map(({ said, near }) => (
            <p key={said} data-step={near.length > 0 ? '' : undefined}>
              {said}
              {near.length > 0 && (
                <>
                  {' '}
                  Did you mean{' '}
                  {near.map((one, at) => (
                    <span key={one.name}>
                      {at > 0 && ' or '}
                      <a href={`/search?q=${encodeURIComponent(one.query)}`} data-open>
                        {one.name}
                      </a>
                    </span>
                  ))}
                  ?
                </>
              )}
            </p>
          ))}
        </div>
      )}
      <p class="facts" role="status">
        {isEmpty
          ? 'Give a word or more to look for; a whole sentence is checked as a quotation.'
          : sayFound(entries.all, sentences.all)}
        {wanted.length > 0 && entries.all + sentences.all > 0 && (
          <>
            {' '}
            <a href={`/export${searchOf(choiceOf(search), look.likely)}`}>Take them along</a>
          </>
        )}
      </p>
      <p class="legend">
        Each word is looked for by itself; “a phrase” in marks stands side by side; sanction* finds what begins so.
        Accents and capitals do not count.
      </p>
      {quoted && <AsQuotation look={quoted} query={query} />}
      {entries.found.length > 0 && (
        <>
          <h2>Entries</h2>
          <ul class="lines">
            {entries.found.map((entry) => (
              <li key={entry.id} data-step {...citeEntry(entry, look)}>
                <time>{sayDate(entry.when)}</time>{' '}
                <a href={entryLink(entry)} data-open>
                  {describeEntry(entry, look)}
                </a>{' '}
                <StandingMark modality={entry.modality} />
              </li>
            ))}
          </ul>
          {entries.all > entries.found.length && (
            <p class="facts">
              The first {entries.found.length} of {entries.all}; narrow the search to see the others.
            </p>
          )}
        </>
      )}
      {sentences.found.length > 0 && (
        <>
          <h2>Sentences</h2>
          <ul class="lines">
            {sentences.found.map(({ reading, sentence }) => (
              <li
                key={`${reading.report.id} ${sentence.start}`}
                data-step
                {...cite(reading, sentence)}
                {...placeOf(reading, sentence)}
              >
                <Said text={words(reading.report, sentence)} /> —{' '}
                <a href={reportLink(reading.report.id, sentence)} data-page>
                  <Outlet reading={reading} />
                </a>
                , <Day reading={reading} />
              </li>
            ))}
          </ul>
          {sentences.all > sentences.found.length && (
            <p class="facts">
              The first {sentences.found.length} of {sentences.all}; narrow the search to see the others.
            </p>
          )}
        </>
      )}
      {apart.all > 0 && (
        <section aria-labelledby="apart">
          <h2 id="apart">In one report, in several sentences ({apart.all})</h2>
          <ul class="lines">
            {apart.found.map((reading) => (
              <li key={reading.report.id} data-step {...cite(reading, null)}>
                <a href={reportLink(reading.report.id)} data-open>
                  {titleOf(reading)}
                </a>{' '}
                — <Outlet reading={reading} />, <Day reading={reading} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Frame>
  )
}

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`

/** What of a search an export can be narrowed by. */
function choiceOf({ words: wanted, chips }: Search): Choice {
  const of = (name: Chip['name']) => chips.find((chip) => chip.name === name)?.value
  const [from, to, modality] = [of('from'), of('to'), of('standing')]
  return {
    about: wanted.join(' '),
    who: chips.filter(({ name }) => name === 'actor').map(({ value }) => value),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(modality ? { modality } : {}),
  }
}

/** The chips of a search, each with a way to take it away, and a form that adds one more. */
function Chips({ search }: { readonly search: Search }) {
  const { words: wanted, chips } = search
  const without = (at: number) => writeSearch({ words: wanted, chips: chips.filter((_, place) => place !== at) })
  return (
    <>
      {chips.length > 0 && (
        <ul class="chips">
          {chips.map((chip, at) => (
            <li key={writeChip(chip)}>
              {writeChip(chip)}{' '}
              <a href={`/search?q=${encodeURIComponent(without(at))}`} aria-label={`Without ${writeChip(chip)}`}>
                ✕
              </a>
            </li>
          ))}
        </ul>
      )}
      <form method="get" action="/search" class="choose">
        <input type="hidden" name="q" value={writeSearch(search)} />
        <label>
          narrow by{' '}
          <select name="chip" data-narrows>
            {Object.entries(CHIPS).map(([name, means]) => (
              <option key={name} value={name} title={means}>
                {name}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          value <input name="value" required autocomplete="off" />
        </label>{' '}
        <button>Narrow</button>
      </form>
    </>
  )
}

/** Whether the words were said: exactly, nearly or not at all, by whom, in which reports. */
function AsQuotation({ look, query }: { readonly look: LookUp; readonly query: string }) {
  const checked = checkWords(query, look)
  return (
    <section aria-labelledby="quotation">
      <h2 id="quotation">As a quotation</h2>
      <p>{sumUpCheck(checked, look.reports)}</p>
      <ul class="lines">
        {checked.splice &&
          [checked.splice.first, checked.splice.second].map((part, index) => (
            <li key={index} data-step>
              <span class="kind">{index === 0 ? 'first part' : 'second part'}</span> <Found finding={part} />
            </li>
          ))}
        {checked.findings.map((finding) => (
          <FindingLine key={finding.reading.report.id} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

function FindingLine({ finding }: { readonly finding: CheckedFinding }) {
  const { verdict, faults, changes } = finding
  const told = [...faults, ...changes.map(sayChange)]
  return (
    <li data-step {...cite(finding.reading, finding.span)}>
      <span class="kind">{verdict}</span> <Found finding={finding} />
      {told.length > 0 && <span class="via"> · {told.join('; ')}</span>}
    </li>
  )
}

function Found({ finding: { reading, span, speaker, form } }: { readonly finding: Finding }) {
  return (
    <>
      <Said text={words(reading.report, span).replace(/\s+/g, ' ')} />{' '}
      {form === null ? 'in the report’s own words' : `by ${speaker ?? 'nobody named'}`} —{' '}
      <a href={reportLink(reading.report.id, span)} data-open>
        <Outlet reading={reading} />
      </a>
      , <Day reading={reading} />
    </>
  )
}
