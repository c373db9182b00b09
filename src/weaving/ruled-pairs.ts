import type { Reading } from '../reading/reading.js'
import { overlap, type Span } from '../language/span.js'
import type { QuotedWords, Ruling } from './ruling.js'
import type { Passage } from './weave.js'

/** Two things a person ruled to be the same or different, by their places in a list of passages. */
export interface RuledPair {
  readonly kind: 'same' | 'different'
  readonly a: number
  readonly b: number
}

/**
 * Finds the words a ruling quotes: those that the quoted context fits best, in doubt the first; null where the report
 * has them no more.
 */
export function locateWords(text: string, { exact, prefix, suffix }: QuotedWords): Span | null {
  let best: { readonly start: number; readonly fit: number } | null = null
  for (let start = text.indexOf(exact); start >= 0 && exact !== ''; start = text.indexOf(exact, start + 1)) {
    const fit = commonEnd(text.slice(0, start), prefix) + commonStart(text.slice(start + exact.length), suffix)
    if (!best || fit > best.fit) best = { start, fit }
  }
  return best && { start: best.start, end: best.start + exact.length }
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

/** The rulings on “same” and “different” that may speak of two of these passages, the last word on each pair. */
export function findRuledPairs(
  readings: readonly Reading[],
  rulings: readonly Ruling[],
  passages: readonly Passage[],
): readonly RuledPair[] {
  const last = new Map<string, RuledPair>()
  for (const ruling of [...rulings].sort(byTime)) {
    if ((ruling.kind !== 'same' && ruling.kind !== 'different') || ruling.of === 'entity') continue
    const [a, b] = [ruling.a, ruling.b]
      .map((words) => findPassage(readings, words, passages))
      .sort((x, y) => x - y) as [number, number]
    if (a >= 0 && a !== b) last.set(`${a} ${b}`, { kind: ruling.kind, a, b })
  }
  return [...last.values()]
}

/** The place of the passage that quoted words mean now; −1 where there is none. */
function findPassage(readings: readonly Reading[], words: QuotedWords, passages: readonly Passage[]): number {
  const reading = readings.find(({ report }) => report.id === words.report)
  const [found] = reading
    ? findMeant(
        reading,
        words,
        passages.filter(({ report }) => report === words.report),
      )
    : []
  return found ? passages.indexOf(found) : -1
}

/**
 * Part of the longer of two stretches that the shorter must make up where their governing words differ: “talks” in
 * “held talks”, not in “said the talks would go on”.
 */
const LIKE_LENGTH = 0.5

/**
 * What of a report some quoted words mean today. A better reader may cut it otherwise than the one whose reading was
 * ruled on: what stands on just these words, else what
 * overlaps them under the same governing word, else what overlaps them by half.
 */
export function findMeant<Stretch extends Span>(
  reading: Reading,
  words: QuotedWords,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const span = locateWords(reading.report.text, words)
  if (!span) return []
  const exact = stretches.filter(({ start, end }) => start === span.start && end === span.end)
  if (exact.length > 0) return exact
  const touching = stretches.filter((one) => overlap(one, span) > 0)
  if (touching.length === 0) return []
  const head = headOf(span, reading)
  const sameHead = touching.filter((one) => head !== undefined && headOf(one, reading) === head)
  if (sameHead.length > 0) return sameHead
  return touching.filter(
    (one) => overlap(one, span) >= LIKE_LENGTH * Math.max(one.end - one.start, span.end - span.start),
  )
}

/** Where the governing word of a stretch begins: the first whose own governor lies outside it. */
function headOf(span: Span, { sentences }: Reading): number | undefined {
  const inside =
    sentences.find((sentence) => overlap(sentence, span) > 0)?.tokens.filter((token) => overlap(token, span) > 0) ?? []
  const places = new Set(inside.map(({ index }) => index))
  return inside.find(({ head }) => !places.has(head))?.start
}

/** In the order of time; what was made at one moment stays in the order in which it was kept. */
export function byTime(a: Ruling, b: Ruling): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}
