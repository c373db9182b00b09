import type { Span } from '../language/span.js'
import { contains } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import { storyStretches } from './news-terms.js'
import { lookKey } from './key-number.js'
import {
  cutWords,
  findSharedRuns,
  indexTexts,
  numberRuns,
  pairsSharingWords,
  SHINGLE,
  type ComparedText,
} from './similarity.js'

/** A run of words that two reports share, as a stretch of each. */
export interface SharedStretch {
  readonly a: Span
  readonly b: Span
  /** Words that neither report has in quotation marks, names of bodies apart: the outlet’s own telling. */
  readonly narrated: number
  readonly quoted: number
}

/** What two reports have word for word in common, told by their places in the sorted readings. */
export interface SharedText {
  readonly a: number
  readonly b: number
  readonly stretches: readonly SharedStretch[]
  /** Shared words by those of the shorter report. */
  readonly share: number
}

/**
 * From here on one report is taken for a copy of the other, wholly or in part: shared words by those of the shorter
 * report, part of them outside quotation marks, and one run of them. Calibrated on pairs of real reports (`node
 * ../shared/measure/reuse.mjs`).
 */
const LEAST_SHARE = 0.14
const LEAST_NARRATED = 0.25
const LONGEST_RUN = 12

/** Finds the words that reports of one story share. `storyOf` gives the story of each place. */
export function findSharedText(
  readings: readonly Reading[],
  storyOf: readonly number[],
  standsElsewhere?: ReadonlySet<number>,
): readonly SharedText[] {
  const texts = indexTexts(
    readings.map((reading) => cutWords(reading.report.text, storyStretches(reading))),
    storyOf,
    standsElsewhere,
  )
  const quoted = readings.map(quotedStretches)
  const lent = readings.map((reading) => [...namedBodies(reading), ...deniedClaims(reading)])
  return pairsSharingWords(texts).map(([a, b]) => {
    const stretches = findSharedRuns(texts[a]!, texts[b]!).map((run) => {
      const inB = wordsWithin(texts[b]!, run.b, run.length, quoted[b]!)
      const inEither = wordsWithin(texts[a]!, run.a, run.length, quoted[a]!).map((inA, at) => inA || inB[at]!)
      const lentToB = wordsWithin(texts[b]!, run.b, run.length, lent[b]!)
      const isLent = wordsWithin(texts[a]!, run.a, run.length, lent[a]!).map((lentToA, at) => lentToA || lentToB[at]!)
      return {
        a: stretchOf(texts[a]!, run.a, run.length),
        b: stretchOf(texts[b]!, run.b, run.length),
        narrated: inEither.filter((inQuote, at) => !inQuote && !isLent[at]!).length,
        quoted: inEither.filter(Boolean).length,
      }
    })
    const words = stretches.reduce((sum, one) => sum + one.narrated + one.quoted, 0)
    return { a, b, stretches, share: words / Math.min(texts[a]!.words.length, texts[b]!.words.length) }
  })
}

/** The runs of words of a report, by which it is known whether they stand in another story, too. */
export function keysOfText(reading: Reading): readonly number[] {
  return runsOf(reading).map(lookKey)
}

/** The same as they are compared. */
export function runsOf(reading: Reading): readonly number[] {
  return numberRuns(cutWords(reading.report.text, storyStretches(reading)))
}

/**
 * Whether the one report’s own telling is in good part that of the other. Reports that share no more than a quoted
 * statement are not copies.
 */
export function isCopy({ stretches, share }: SharedText): boolean {
  const narrated = stretches.reduce((sum, one) => sum + one.narrated, 0)
  const words = stretches.reduce((sum, one) => sum + one.narrated + one.quoted, 0)
  return (
    share >= LEAST_SHARE && narrated / words >= LEAST_NARRATED && stretches.some((one) => one.narrated >= LONGEST_RUN)
  )
}

/** Shared stretches that are somebody’s quoted words. */
export function sharedQuotes({ stretches }: SharedText): readonly SharedStretch[] {
  return stretches.filter((one) => one.quoted >= SHINGLE)
}

function quotedStretches(reading: Reading): readonly Span[] {
  return reading.quotes.filter((quote) => quote.form !== 'indirect')
}

/** Names of bodies may be a line long, and two reports that name one have not copied. */
function namedBodies(reading: Reading): readonly Span[] {
  return reading.mentions.filter((mention) => mention.form === 'name' && mention.kind === 'organisation')
}

/** Who denies a claim tells it again, often in its own words, and is no copy of it. */
function deniedClaims(reading: Reading): readonly Span[] {
  return reading.denials.flatMap(({ claim }) => claim ?? [])
}

function wordsWithin(text: ComparedText, from: number, length: number, stretches: readonly Span[]): readonly boolean[] {
  return text.words.slice(from, from + length).map((word) => stretches.some((stretch) => contains(stretch, word)))
}

function stretchOf(text: ComparedText, from: number, length: number): Span {
  return { start: text.words[from]!.start, end: text.words[from + length - 1]!.end }
}
