import type { Span } from '../../language/span.js'
import type { Reading } from '../../reading/reading.js'
import { addressOf, oneLine } from '../../exports/formats/told.js'
import { textFragment } from '../../language/text-fragment.js'
import { citeWords, type Citation } from '../../views/cite-words.js'
import type { LookUp } from '../../views/look-up.js'
import { sayDate } from '../../views/say-date.js'
import { showHidden } from './show-hidden.js'

/** A footnote of an answer: the exact words with who printed them, when, and where they stand. */
export interface Evidence extends Omit<Citation, 'told'> {
  readonly note: string
  /** The stretches of them that were read, letter for letter. */
  readonly told: readonly string[]
  /** The page, opened at these words; null where the report has no address. */
  readonly link: string | null
}

/** The footnotes of one answer, numbered as they are first called for. */
export interface Footnotes {
  /** Cites the sentence around a stretch and gives the number of its note. */
  cite(reading: Reading, told: Span): string
  all(): readonly Evidence[]
}

export function openFootnotes(look: LookUp): Footnotes {
  const notes = new Map<string, Evidence>()
  return {
    cite: (reading, told) => {
      const { told: stretch, ...place } = citeWords(reading, told, look)
      const key = `${place.report} ${place.start} ${place.end}`
      const known = notes.get(key)
      const note = known?.note ?? `s${notes.size + 1}`
      const page = addressOf(reading)
      const link = page === null ? null : `${page.replace(/#.*/u, '')}#${textFragment(place.words)}`
      notes.set(key, { note, ...place, told: [...new Set([...(known?.told ?? []), stretch])], link })
      return note
    },
    all: () => [...notes.values()],
  }
}

/** “[^s1] Oslo Post, 3 May 2024 — "exact sentence" — https://… (report r1, 120–245)” */
export function sayEvidence({ note, outlet, agency, day, printed, words, link, report, start, end }: Evidence): string {
  return `[^${note}] ${shown(outlet)}${agency === null ? '' : ` (${agency})`}, ${[sayDate(day), ...printed].join(', ')} — "${shown(words)}"${link === null ? '' : ` — ${link}`} (report ${shown(report)}, ${start}–${end})`
}

/** Words of a report on one line, with nothing in them that a reader would not see. */
export function shown(text: string): string {
  return showHidden(oneLine(text))
}
