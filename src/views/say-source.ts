import type { Span } from '../language/span.js'
import { contains } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import { agencyOf, hostOf, titleOf, toldOutlet } from './look-up.js'
import { sayDate } from './say-date.js'

/** How a report is told beneath words taken from it: outlet, title, day, and its address or file. */
export function saySource(reading: Reading): string {
  const { report, layout } = reading
  const [printer, agency] = [toldOutlet(reading), agencyOf(reading)]
  const outlet = printer === null || agency === null ? printer : `${printer} (${agency})`
  const day = layout.published
    ? `${sayDate(layout.published.date)}${layout.published.basis === 'inferred' ? ' (inferred)' : ''}`
    : 'undated'
  const place =
    hostOf(report.url) !== null
      ? report.url
      : report.file === null
        ? report.id
        : `file ${report.file.split(/[\\/]/u).at(-1)!}`
  return [outlet, `“${titleOf(reading).replace(/\s+/gu, ' ')}”`, day, place].filter((part) => part !== null).join(', ')
}

/** The sentence around some words, as it is cited; the words themselves where no one sentence holds them. */
export function citedSentence({ report, sentences }: Reading, at: Span): string {
  const { start, end } = sentences.find((sentence) => contains(sentence, at)) ?? at
  return report.text.slice(start, end).replace(/\s+/gu, ' ').trim()
}
