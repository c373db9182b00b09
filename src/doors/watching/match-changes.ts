import { overlap } from '../../language/span.js'
import type { KeptChange } from '../../record/change.js'
import { holdsSought, readSought, searchedWords } from '../../record/sought-text.js'
import type { Notice, Watch } from '../../record/store/watch-book.js'
import { citeWords } from '../../views/cite-words.js'
import { lastingName } from '../../views/entry-address.js'
import type { LookUp } from '../../views/look-up.js'
import { findSearched, knownIn, readSearch, wordsOf } from '../../views/read-search.js'

/** A change with its place among all changes of the record. */
export interface NumberedChange extends KeptChange {
  readonly number: number
}

/**
 * What changes bring a watch: those of its kinds whose words stand in an entry or a sentence that its search finds.
 * What no words brought (names merged, a copy found, an entry gone) is found by its own line.
 */
export function matchChanges(watch: Watch, changes: readonly NumberedChange[], look: LookUp): readonly Notice[] {
  const meant = changes.filter(
    ({ number, kind }) => number > watch.after && (watch.kinds.length === 0 || watch.kinds.includes(kind)),
  )
  if (meant.length === 0) return []
  const isFound = searcher(watch.search, look)
  return meant.filter(isFound).map((change) => tellChange(watch, change, look))
}

function searcher(written: string, look: LookUp): (change: NumberedChange) => boolean {
  if (written.trim() === '') return () => true
  const search = readSearch(written, knownIn(look))
  const { entries, sentences } = findSearched(search, look)
  const places = [
    ...entries.flatMap(({ footnotes }) => footnotes.map(({ report, start, end }) => ({ report, start, end }))),
    ...(search.chips.length > 0
      ? []
      : sentences.map(({ reading, sentence }) => ({
          report: reading.report.id,
          start: sentence.start,
          end: sentence.end,
        }))),
  ]
  const byReport = new Map<string, { readonly report: string; readonly start: number; readonly end: number }[]>()
  for (const place of places) byReport.set(place.report, [...(byReport.get(place.report) ?? []), place])
  const sought = readSought(wordsOf(search))
  return ({ words, text }) => {
    if (words) return (byReport.get(words.report) ?? []).some((place) => overlap(place, words) > 0)
    return search.chips.length === 0 && search.words.length > 0 && holdsSought(searchedWords(text), sought)
  }
}

function tellChange({ id }: Watch, { number, at, kind, text, words }: NumberedChange, look: LookUp): Notice {
  const reading = words && look.reading(words.report)
  const cited = words && reading ? citeWords(reading, words, look) : null
  const event = words && reading?.events.find(({ start, end }) => start === words.start && end === words.end)
  const entry = words && event ? look.entryOf(words.report, event.id) : undefined
  return {
    watch: id,
    number,
    at,
    kind,
    text: text.replace(/^n\d+ {2}/u, ''),
    evidence: cited ? `${cited.outlet}, ${cited.day ?? 'undated'}: “${cited.words.replace(/\s+/gu, ' ')}”` : '',
    link: entry
      ? `/entries/${lastingName(entry)}`
      : words
        ? `/reports/${encodeURIComponent(words.report)}#at-${words.start}`
        : '/',
  }
}
