import { foldWord } from '../language/aligned-words.js'
import { overlap, type Span } from '../language/span.js'
import { words, type Quote, type Reading } from '../reading/reading.js'
import { foldWords, holdsWords, type FoldedWord } from './fold-words.js'
import { nameOf, type LookUp } from './look-up.js'

/** A stretch of a report that holds the words asked for, or nearly. */
export interface Finding {
  readonly reading: Reading
  readonly span: Span
  /** Share of words in common, in their order; 1 where they stand word for word. */
  readonly similarity: number
  /** Who is held to them; null where the report says so itself. */
  readonly speaker: string | null
  readonly form: Quote['form'] | null
}

/**
 * Below this two wordings share topic words only: “troops crossed the border at dawn” and “the border was calm at dawn”
 * come to 0.55.
 */
const NEAR = 0.6
/** Fewer words than this are found exactly or not at all: two of three in common say nothing. */
export const LEAST_WORDS_FOR_NEAR = 4

/**
 * Where these words were said: the best stretch of each report, word for word first; of several in one report the one
 * said by `by`.
 */
export function findWords(asked: string, look: LookUp, by?: string): readonly Finding[] {
  const sought = keysOf(foldWords(asked))
  if (sought.length === 0) return []
  return look.record.readings
    .flatMap((reading) => {
      const text = keyed(foldWords(reading.report.text))
      const exact = exactIn(sought, text).map((span) => ({
        reading,
        span,
        similarity: 1,
        ...speakerOf(span, reading, look),
      }))
      const near = exact.length > 0 ? undefined : findNear(sought, reading, text)
      const best =
        exact.find((one) => by !== undefined && isSaidBy(one, look, by)) ??
        exact.find(({ form }) => form !== null) ??
        exact[0]
      return best ? [best] : near ? [{ reading, ...near, ...speakerOf(near.span, reading, look) }] : []
    })
    .sort((a, b) => b.similarity - a.similarity || (a.reading.report.id < b.reading.report.id ? -1 : 1))
}

/** Whether the speaker of a stretch goes by this name, or by a name that holds it. */
export function isSaidBy({ reading, span, speaker }: Finding, look: LookUp, by: string): boolean {
  const source = quoteAt(span, reading)?.source
  const aliases = source?.entity ? (look.wovenOf(reading.report.id, source.entity)?.aliases ?? []) : []
  return [speaker, source ? words(reading.report, source) : null, ...aliases].some(
    (name) => name !== null && holdsWords(name, by),
  )
}

/** Words ready to be compared: one spelling, no accents, no capitals. */
export function keysOf(folded: readonly FoldedWord[]): readonly string[] {
  return folded.map((word) => foldWord(word.folded))
}

type Stretch = Pick<Finding, 'span' | 'similarity'>

/** Words of a text with what they are compared by. */
interface KeyedText {
  readonly folded: readonly FoldedWord[]
  readonly keys: readonly string[]
}

function keyed(folded: readonly FoldedWord[]): KeyedText {
  return { folded, keys: keysOf(folded) }
}

/** Every place of a text where the words stand side by side. */
export function findExact(sought: readonly string[], text: readonly FoldedWord[]): readonly Span[] {
  return exactIn(sought, keyed(text))
}

function exactIn(sought: readonly string[], { folded, keys }: KeyedText): readonly Span[] {
  return folded.flatMap((word, index) =>
    sought.every((key, offset) => keys[index + offset] === key)
      ? [{ start: word.start, end: folded[index + sought.length - 1]!.end }]
      : [],
  )
}

/** The most alike stretch among sentences and pairs of neighbouring sentences. */
function findNear(sought: readonly string[], { sentences }: Reading, text: KeyedText): Stretch | undefined {
  if (sought.length < LEAST_WORDS_FOR_NEAR) return undefined
  const asked = new Set(sought)
  const inSentence = placesIn(sentences, text)
  const windows = inSentence.flatMap((own, index) => [own, [own[0], (inSentence[index + 1] ?? own)[1]] as const])
  const best = windows
    .filter(([from, to]) => mayBeNear(asked, sought.length, text.keys.slice(from, to)))
    .flatMap(([from, to]) => alignWithin(sought, text, from, to) ?? [])
    .sort((a, b) => b.similarity - a.similarity || a.span.start - b.span.start)[0]
  return best && best.similarity >= NEAR ? best : undefined
}

/** Which words of a text stand in each of these stretches, in order: from, to (exclusive). */
function placesIn(stretches: readonly Span[], { folded }: KeyedText): readonly (readonly [number, number])[] {
  let at = 0
  return stretches.map(({ start, end }) => {
    while (at < folded.length && folded[at]!.start < start) at++
    const from = at
    while (at < folded.length && folded[at]!.end <= end) at++
    return [from, at] as const
  })
}

/** Whether so many of the words asked for stand in a stretch that it can be near at all, in whatever order they are. */
function mayBeNear(asked: ReadonlySet<string>, length: number, keys: readonly string[]): boolean {
  const common = keys.filter((key) => asked.has(key)).length
  return common >= LEAST_WORDS_FOR_NEAR && 2 * common >= NEAR * (length + common)
}

/** The longest run of common words in order, and how much of both sides it covers between its ends (Dice). */
function alignWithin(sought: readonly string[], text: KeyedText, from: number, to: number): Stretch | undefined {
  const common = commonPlaces(sought, text.keys.slice(from, to))
  const [first, last] = [common[0], common.at(-1)]
  if (first === undefined || last === undefined || common.length < LEAST_WORDS_FOR_NEAR) return undefined
  const similarity = (2 * common.length) / (sought.length + last - first + 1)
  return {
    span: { start: text.folded[from + first]!.start, end: text.folded[from + last]!.end },
    similarity,
  }
}

/** Places in `text` of a longest common subsequence with `sought`. */
function commonPlaces(sought: readonly string[], text: readonly string[]): readonly number[] {
  const length = Array.from({ length: sought.length + 1 }, () => new Uint16Array(text.length + 1))
  for (let i = sought.length - 1; i >= 0; i--) {
    for (let j = text.length - 1; j >= 0; j--) {
      length[i]![j] =
        sought[i] === text[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!)
    }
  }
  const places: number[] = []
  for (let i = 0, j = 0; i < sought.length && j < text.length;) {
    if (sought[i] === text[j]) {
      places.push(j++)
      i++
    } else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++
    else j++
  }
  return places
}

/** The quote that holds most of a stretch. */
function quoteAt(span: Span, reading: Reading): Quote | undefined {
  return reading.quotes
    .filter((quote) => overlap(quote, span) > 0)
    .toSorted((a, b) => overlap(b, span) - overlap(a, span))[0]
}

/** Who is held to the quote that holds most of a stretch. */
export function speakerOf(span: Span, reading: Reading, look: LookUp): Pick<Finding, 'speaker' | 'form'> {
  const quote = quoteAt(span, reading)
  if (!quote) return { speaker: null, form: null }
  const source = quote.source
  return {
    speaker: source && (nameOf(look, reading.report.id, source.entity) ?? words(reading.report, source)),
    form: quote.form,
  }
}
