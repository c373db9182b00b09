import type { Reading } from '../reading/reading.js'
import type { Span } from '../language/span.js'
import type { QuotedWords, Ruling } from './ruling.js'
import type { Passage } from './weave.js'

/** Two things a person ruled to be the same or different, by their places in a list of passages. */
export interface RuledPair {
  readonly kind: 'same' | 'different'
  readonly a: number
  readonly b: number
}

/** Finds the words a ruling quotes: those that the quoted context fits best, in doubt the first; null where the report has them no more. */
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

/** The rulings on “same” and “different” that speak of two of these passages, the last word on each pair. */
export function findRuledPairs(readings: readonly Reading[], rulings: readonly Ruling[], passages: readonly Passage[]): readonly RuledPair[] {
  const last = new Map<string, RuledPair>()
  for (const ruling of [...rulings].sort(byTime)) {
    if (ruling.kind !== 'same' && ruling.kind !== 'different') continue
    const [a, b] = [ruling.a, ruling.b].map((words) => findPassage(readings, words, passages)).sort((x, y) => x - y) as [number, number]
    if (a >= 0 && a !== b) last.set(`${a} ${b}`, { kind: ruling.kind, a, b })
  }
  return [...last.values()]
}

/** Readings without the observations that people ruled wrong: those that stand on just the words the ruling quotes. */
export function dropWrong(readings: readonly Reading[], rulings: readonly Ruling[]): readonly Reading[] {
  const wrong = rulings.filter((ruling) => ruling.kind === 'wrong').map(({ what }) => what)
  if (wrong.length === 0) return readings
  return readings.map((reading) => {
    const spans = wrong.filter(({ report }) => report === reading.report.id).map((words) => locateWords(reading.report.text, words)).filter((span) => span !== null)
    const stands = (span: Span) => !spans.some(({ start, end }) => start === span.start && end === span.end)
    return spans.length === 0 ? reading : {
      ...reading, dates: reading.dates.filter(stands), quotes: reading.quotes.filter(stands), figures: reading.figures.filter(stands),
      events: reading.events.filter(stands), denials: reading.denials.filter(stands), replies: reading.replies.filter(stands),
    }
  })
}

function findPassage(readings: readonly Reading[], words: QuotedWords, passages: readonly Passage[]): number {
  const reading = readings.find(({ report }) => report.id === words.report)
  const span = reading && locateWords(reading.report.text, words)
  return span ? passages.findIndex((one) => one.report === words.report && one.start === span.start && one.end === span.end) : -1
}

function byTime(a: Ruling, b: Ruling): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}
