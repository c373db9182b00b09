import { readReport, type Reader } from '../../src/attache.js'
import type { Report } from '../../src/intake/report.js'
import { parseEdtf } from '../../src/language/edtf/parse-edtf.js'
import type { Span } from '../../src/language/span.js'
import type { Reading } from '../../src/reading/reading.js'
import { openChance } from './chance.js'

/*
 * Reads reports pasted together from shreds of real ones, and damaged as texts are damaged on their way: what is read
 * of them need not be right, but it must lie in the text, be in order, be a date where it is called one, and take no
 * longer than its length allows. The same seed gives the same texts.
 */

/** One text that was read wrongly in itself. */
export interface BrokenReading {
  readonly number: number
  readonly found: string
  readonly text: string
}

/** What reading so many texts came to. */
export interface ShredsRead {
  readonly texts: number
  readonly characters: number
  readonly broken: readonly BrokenReading[]
  /** Microseconds of the processor a character: at the median, and of the slowest text, with that text. */
  readonly median: number
  readonly slowest: number
  readonly slowestText: string
}

const SIGNS = [
  '“',
  '”',
  '"',
  '’',
  "'",
  '\u00ad',
  '\u00a0',
  '\u2028',
  '\n',
  '\n\n',
  '—',
  '–',
  '(',
  ')',
  '[',
  '€',
  '$',
  '£',
  '%',
  '𝔸',
  '👋🏽',
  'İ',
  'ß',
  '0',
  '1,000,000',
  '-',
  '«',
  '»',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\ud800',
  '…',
  ';',
  ':',
  '/',
  '|',
  '…”',
  '5 %',
  'two',
  'May',
  '2024',
  '31 February',
  'the',
  'who said',
  'not',
]
/** A try that took less than this is too short for a clock. */
const LEAST_CHARACTERS = 80
const MOST_SHREDS = 9
const MOST_REPEATS = 40

/** At most so many shreds a text, and words a shred. */
export interface TextSize {
  readonly shreds: number
  readonly words: number
}

const LONG_TEXTS: TextSize = { shreds: MOST_SHREDS, words: Infinity }

/** A maker of texts from the words of these. */
export function openShreds(texts: readonly string[], seed: number, size = LONG_TEXTS): () => string {
  const chance = openChance(seed)
  const below = (most: number) => Math.floor(chance() * most)
  const one = <Thing>(things: readonly Thing[]) => things[below(things.length)]!
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?”"]) +|\n+/u))
    .filter((sentence) => sentence.trim() !== '')
  const damage = (sentence: string): string => {
    const words = sentence.split(' ')
    const at = below(words.length)
    switch (below(10)) {
      case 0:
        return words.toSpliced(at, 1).join(' ')
      case 1:
        return words.toSpliced(at, 0, one(SIGNS)).join(' ')
      case 2:
        return words.toSpliced(at, 0, words[below(words.length)]!).join(' ')
      case 3:
        return words.toSpliced(at, 0, ...Array.from({ length: 1 + below(MOST_REPEATS) }, () => words[at]!)).join(' ')
      case 4:
        return sentence.slice(0, below(sentence.length)) + one(SIGNS) + sentence.slice(below(sentence.length))
      case 5:
        return sentence.toUpperCase()
      case 6:
        return [...words.slice(at), ...words.slice(0, at)].join(' ')
      case 7:
        return [...words.slice(0, at), ...one(sentences).split(' ').slice(below(6))].join(' ')
      case 8:
        return sentence.replace(/ /gu, one(['\n', '  ', '\u00a0', '\t', '']))
      default:
        return sentence
    }
  }
  /** Some words of a sentence, from anywhere in it. */
  const cut = (sentence: string): string => {
    const words = sentence.split(' ')
    const from = below(Math.max(1, words.length - size.words + 1))
    return words.slice(from, from + size.words).join(' ')
  }
  return () =>
    Array.from({ length: 1 + below(size.shreds) }, () => {
      let shred = cut(one(sentences))
      for (let times = below(4); times > 0; times--) shred = damage(shred)
      return shred
    }).join(one([' ', ' ', '\n', '\n\n', '']))
}

/** Reads so many texts and looks at what was read. */
export function readShreds(
  texts: readonly string[],
  many: number,
  seed: number,
  reader: Reader,
  size = LONG_TEXTS,
): ShredsRead {
  const make = openShreds(texts, seed, size)
  const broken: BrokenReading[] = []
  const paces: { readonly pace: number; readonly text: string }[] = []
  let characters = 0
  for (let number = 0; number < many; number++) {
    const text = make()
    characters += text.length
    const began = process.cpuUsage()
    const found = faultsOf(text, reader)
    const took = process.cpuUsage(began).user / 1000
    for (const one of found) broken.push({ number, found: one, text })
    if (text.length >= LEAST_CHARACTERS) paces.push({ pace: (1000 * took) / text.length, text })
  }
  // The first readings open what later ones find open.
  const paced = paces.slice(Math.min(20, Math.floor(paces.length / 10))).sort((a, b) => a.pace - b.pace)
  const last = paced.at(-1)
  return {
    texts: many,
    characters,
    broken,
    median: paced[Math.floor(paced.length / 2)]?.pace ?? 0,
    slowest: last?.pace ?? 0,
    slowestText: last?.text ?? '',
  }
}

const reportOf = (text: string): Report => ({
  id: 'shreds',
  file: null,
  title: null,
  outlet: null,
  byline: null,
  url: null,
  language: 'en',
  text,
  published: { date: '2024-05-01', basis: 'given by the user' },
  marked: [],
})

/** What is wrong with the reading of a text, whatever the text says. */
export function faultsOf(text: string, reader: Reader): readonly string[] {
  let reading: Reading
  try {
    reading = readReport(reportOf(text), reader)
  } catch (error) {
    return [`reading failed: ${error instanceof Error ? error.message : String(error)}`]
  }
  return [
    ...reading.notes.flatMap(({ kind, what, because }) =>
      kind === 'not-read' ? [`its ${what} were not read: ${because}`] : [],
    ),
    ...listsOf(reading).flatMap(([name, spans]) => [
      ...spans
        .filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
        .map(({ start, end }) => `${name} at ${start}–${end} of ${text.length}`),
      ...spans
        .slice(1)
        .flatMap((span, at) => (spans[at]!.start > span.start ? [`${name} out of order at ${span.start}`] : [])),
    ]),
    ...datesOf(reading).flatMap(([name, date]) =>
      date === null || parseEdtf(date) !== null ? [] : [`${name} is ‹${date}›, no date`],
    ),
  ]
}

function listsOf({
  sentences,
  mentions,
  dates,
  quotes,
  figures,
  events,
  denials,
}: Reading): readonly (readonly [string, readonly Span[]])[] {
  return [
    ['a sentence', sentences],
    ['a mention', mentions],
    ['a date', dates],
    ['a quote', quotes],
    ['a figure', figures],
    ['an event', events],
    ['a denial', denials],
  ]
}

function datesOf({ dates, figures, events, layout }: Reading): readonly (readonly [string, string | null])[] {
  return [
    ...dates.map(({ edtf }) => ['a date', edtf] as const),
    ...figures.map(({ period }) => ['a period', period] as const),
    ...events.map(({ when }) => ['the day of an event', when] as const),
    ['the day of the report', layout.published?.date ?? null] as const,
  ]
}
