import type { Span } from '../language/span.js'
import { collectBy } from './grouping.js'

/** A word as texts are compared by: folded, with the place it stands at. */
export interface ComparedWord extends Span {
  readonly form: string
}

/** The same words in two texts, told by their places in the two lists of words: `length` words from `a` on and from `b` on. */
export interface SharedRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'](?!s\b)\p{L}+)*(?:[’']s\b)?|\p{N}+(?:[.,]\p{N}+)*/gu
const POSSESSIVE = /[’']s$/
/** “labour”, “favoured”: the British spelling of a wire that an American outlet prints. */
const BRITISH_OUR = /(?<=\p{L}{3})our(?=s$|ed$|ing$|ite|able|$)/u
const BRITISH_ISE = /(?<=\p{L}{3})is(?=e[ds]?$|ing$|ations?$)/u
const BRITISH_ENCE = /(?<=^def|^off|^lic)ence/

/** Folds what outlets change when they print one another’s words: case, accents, possessives, British and American spelling. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(POSSESSIVE, '').replace(/[’']/g, '')
    .replace(BRITISH_OUR, 'or').replace(BRITISH_ISE, 'iz').replace(BRITISH_ENCE, 'ense')
}

/** The words of some stretches of a text, in order. Marks and blanks between them are left out; “military-to-military” is three. */
export function cutWords(text: string, stretches: readonly Span[]): readonly ComparedWord[] {
  return stretches.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)].map((match) => ({
      start: start + match.index, end: start + match.index + match[0].length, form: foldWord(match[0]),
    })))
}

/** The shingles of a list of words: every run of `length` words, joined, at the place of its first. */
export function shingles(words: readonly ComparedWord[], length: number): readonly string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).map((word) => word.form).join(' '))
}

/** The longest equal runs of two lists of words that hold at least `least` words, none within another on both sides; longest first. */
export function findSharedRuns(a: readonly ComparedWord[], b: readonly ComparedWord[], least: number): readonly SharedRun[] {
  const inB = shingles(b, least)
  const places = collectBy(inB.keys(), (at) => inB[at]!)
  const runs = shingles(a, least).flatMap((shingle, at) => (places.get(shingle) ?? [])
    .filter((other) => at === 0 || other === 0 || a[at - 1]!.form !== b[other - 1]!.form)
    .map((other) => ({ a: at, b: other, length: runLength(a, b, at, other) })))
  return dropCovered(runs.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b))
}

function runLength(a: readonly ComparedWord[], b: readonly ComparedWord[], fromA: number, fromB: number): number {
  let length = 0
  while (fromA + length < a.length && fromB + length < b.length && a[fromA + length]!.form === b[fromB + length]!.form) length++
  return length
}

/** A phrase that one text repeats pairs with each of its places in the other; only the longest pairing of each place is kept. */
function dropCovered(longestFirst: readonly SharedRun[]): readonly SharedRun[] {
  const kept: SharedRun[] = []
  for (const run of longestFirst) {
    const covered = (side: 'a' | 'b') => kept.some((one) => one[side] <= run[side] && run[side] + run.length <= one[side] + one.length)
    if (!covered('a') && !covered('b')) kept.push(run)
  }
  return kept
}
