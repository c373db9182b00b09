import type { Span } from '../language/span.js'
import { foldWord } from '../language/aligned-words.js'
import { collectBy } from './grouping.js'

/** A word as texts are compared by: folded, with the place it stands at. */
export interface ComparedWord extends Span {
  readonly form: string
}

/**
 * The same words in two texts, told by their places in the two lists of words: `length` words from `a` on and from `b`
 * on.
 */
export interface SharedRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

/**
 * A text that is compared with others: its words, and the shingles that begin at them, null for those that no other
 * text of its story has.
 */
export interface ComparedText {
  readonly words: readonly ComparedWord[]
  readonly shingles: readonly (number | null)[]
  /** Where each shingle begins. */
  readonly places: ReadonlyMap<number, readonly number[]>
}

/** “Russia’s” is compared as Russia. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** What stands in more reports than this is an outlet’s standing background, in however few stories. */
export const MOST_HOLDERS = 200
/** A run of this many words is not shared by chance. */
export const SHINGLE = 8
/**
 * The words of some stretches of a text, in order. Marks and blanks between them are left out; “military-to-military”
 * is three.
 */
export function cutWords(text: string, stretches: readonly Span[]): readonly ComparedWord[] {
  return stretches.flatMap(({ start, end }) => {
    const stretch = text.slice(start, end)
    return [...stretch.matchAll(WORD)]
      .filter((match) => match[0] !== 's' || !/[’']/.test(stretch.charAt(match.index - 1)))
      .map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        form: foldWord(match[0]),
      }))
  })
}

/**
 * Readies texts for comparison. `storyOf` says which story each text belongs to: a run of words that stands in several
 * stories is an outlet’s standing background or its page, copied from nobody; `standsElsewhere` are those that do so in
 * stories outside. Runs that only one text has are dropped at once, so that thousands fit.
 */
export function indexTexts(
  texts: readonly (readonly ComparedWord[])[],
  storyOf: readonly number[],
  standsElsewhere: ReadonlySet<number> = NONE,
): readonly ComparedText[] {
  const hashes = texts.map(hashShingles)
  const firstHolder = new Map<number, number>()
  const shared = new Set<number>()
  const standing = new Set<number>()
  const holders = new Map<number, number>()
  for (const own of hashes) for (const hash of new Set(own)) holders.set(hash, (holders.get(hash) ?? 0) + 1)
  hashes.forEach((own, text) =>
    own.forEach((hash) => {
      const first = firstHolder.get(hash)
      if (first === undefined) firstHolder.set(hash, text)
      else if (storyOf[first] !== storyOf[text]) standing.add(hash)
      else if (first !== text) shared.add(hash)
    }),
  )
  const isCopied = (hash: number) =>
    shared.has(hash) && holders.get(hash)! <= MOST_HOLDERS && !standing.has(hash) && !standsElsewhere.has(hash)
  return texts.map((words, text) => {
    const own = hashes[text]!.map((hash) => (isCopied(hash) ? hash : null))
    const begins = [...own.keys()].filter((at) => own[at] !== null)
    return { words, shingles: own, places: collectBy(begins, (at) => own[at]!) }
  })
}

/** Which texts share a run of words at all, by their places; lowest first. */
export function pairsSharingWords(texts: readonly ComparedText[]): readonly (readonly [number, number])[] {
  const holders = new Map<number, number[]>()
  const others = texts.map(() => new Set<number>())
  texts.forEach(({ places }, text) => {
    for (const hash of places.keys()) {
      const earlier = holders.get(hash)
      for (const one of earlier ?? []) others[one]!.add(text)
      if (earlier) earlier.push(text)
      else holders.set(hash, [text])
    }
  })
  return others.flatMap((set, a) => [...set].sort((x, y) => x - y).map((b) => [a, b] as const))
}

/** The longest equal runs of two indexed texts, none within another on either side; longest first. */
export function findSharedRuns(a: ComparedText, b: ComparedText): readonly SharedRun[] {
  const runs = [...a.places].flatMap(([hash, inA]) =>
    (b.places.get(hash) ?? []).flatMap((atB) =>
      inA.flatMap((atA) => {
        const continues =
          atA > 0 && atB > 0 && a.shingles[atA - 1] !== null && a.shingles[atA - 1] === b.shingles[atB - 1]
        const length = continues ? 0 : runLength(a.words, b.words, atA, atB)
        return length >= SHINGLE ? [{ a: atA, b: atB, length }] : []
      }),
    ),
  )
  return dropCovered(runs.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b))
}

function runLength(a: readonly ComparedWord[], b: readonly ComparedWord[], fromA: number, fromB: number): number {
  let length = 0
  while (fromA + length < a.length && fromB + length < b.length && a[fromA + length]!.form === b[fromB + length]!.form)
    length++
  return length
}

/**
 * A phrase that one text repeats pairs with each of its places in the other; only the longest pairing of each place is
 * kept.
 */
function dropCovered(longestFirst: readonly SharedRun[]): readonly SharedRun[] {
  const kept: SharedRun[] = []
  for (const run of longestFirst) {
    const covered = (side: 'a' | 'b') =>
      kept.some((one) => one[side] <= run[side] && run[side] + run.length <= one[side] + one.length)
    if (!covered('a') && !covered('b')) kept.push(run)
  }
  return kept
}

const NONE: ReadonlySet<number> = new Set()

/** The runs of words of a text as numbers, each once. */
export function numberRuns(words: readonly ComparedWord[]): readonly number[] {
  return [...new Set(hashShingles(words))]
}

/**
 * One number for each run of {@link SHINGLE} words. Two runs with one number are nearly always the same; {@link
 * findSharedRuns} looks at the words.
 */
function hashShingles(words: readonly ComparedWord[]): readonly number[] {
  const numbers = words.map((word) => hashWord(word.form))
  return numbers.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, at) => {
    let low = 0x811c9dc5
    let high = 0x01000193
    for (let next = at; next < at + SHINGLE; next++) {
      low = Math.imul(low ^ numbers[next]!, 0x01000193)
      high = Math.imul(high ^ numbers[next]!, 0x85ebca6b)
    }
    return (high >>> 11) * 0x100000000 + (low >>> 0)
  })
}

/** FNV-1a. */
function hashWord(form: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193)
  return hash
}
