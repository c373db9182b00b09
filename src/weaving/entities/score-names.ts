import { bodyWords, isCommonInBodies, personWords } from './name-words.js'
import { likeness } from './word-likeness.js'

/** How alike two names are, 0 to 1, and why, in words a person can check. */
export interface NameScore {
  readonly score: number
  readonly because: string
}

/**
 * At and above this score two names are taken for one; calibrated on pairs of names judged by hand (`npm run bench --
 * names`).
 */
export const SAME_NAME = 0.7

/** Words must be this like each other to be taken for one word. */
const LIKE_WORD = 0.66

interface Aligned {
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly likeness: number }[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
}

/**
 * Names of persons: every word of the shorter must find its like in the longer; a word on either side that the other
 * contradicts speaks against.
 */
export function scorePersonNames(a: string, b: string): NameScore {
  return scorePersonWords(personWords(a), personWords(b))
}

/** The same of names that are cut into their words already. */
export function scorePersonWords(wordsA: readonly string[], wordsB: readonly string[]): NameScore {
  const joined = joinedScore(wordsA, wordsB)
  const aligned = align(wordsA, wordsB)
  const alignedOnly = alignedScore(aligned, personWeight)
  const score = Math.max(joined, alignedOnly)
  return { score, because: explain(aligned, joined > alignedOnly) }
}

/** Names of bodies: legal forms fall away, and words that many share weigh little. */
export function scoreBodyNames(a: string, b: string): NameScore {
  const [wordsA, wordsB] = [bodyWords(a), bodyWords(b)]
  const joined = joinedScore(wordsA, wordsB)
  const aligned = align(wordsA, wordsB)
  const alignedOnly = alignedScore(aligned, bodyWeight)
  const score = Math.max(joined, alignedOnly)
  return { score, because: explain(aligned, joined > alignedOnly) }
}

const personWeight = (word: string) => (word.length === 1 ? 0.5 : 1)
const bodyWeight = (word: string) => (isCommonInBodies(word) ? 0.5 : 1)

/** Pairs the likest words first. */
function align(wordsA: readonly string[], wordsB: readonly string[]): Aligned {
  const candidates = wordsA
    .flatMap((a, i) => wordsB.map((b, j) => ({ a, b, i, j, likeness: likeness(a, b) })))
    .filter((pair) => pair.likeness >= LIKE_WORD)
  candidates.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const pairs = candidates.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false
    usedA.add(i)
    usedB.add(j)
    return true
  })
  return { pairs, onlyA: wordsA.filter((_, i) => !usedA.has(i)), onlyB: wordsB.filter((_, j) => !usedB.has(j)) }
}

/**
 * Mean likeness of what was paired; words left over on one side cost a little, on both sides much, since then the names
 * disagree.
 */
function alignedScore({ pairs, onlyA, onlyB }: Aligned, weight: (word: string) => number): number {
  if (pairs.length === 0) return 0
  const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0)
  const paired = pairs.reduce((sum, pair) => sum + Math.min(weight(pair.a), weight(pair.b)), 0)
  const likenessSum = pairs.reduce((sum, pair) => sum + pair.likeness * Math.min(weight(pair.a), weight(pair.b)), 0)
  const [restA, restB] = [total(onlyA), total(onlyB)]
  const disagreement = Math.min(restA, restB)
  const extra = Math.max(restA, restB) - disagreement
  return Math.max(
    0,
    likenessSum / paired - extra * (pairs.length > 1 ? EXTRA_WORD : EXTRA_WORD_ALONE) - disagreement * DISAGREEMENT,
  )
}

const EXTRA_WORD = 0.09
const EXTRA_WORD_ALONE = 0.25
const DISAGREEMENT = 0.5

/** “SergeiLavrov”, “van der bilt”: the same letters, cut otherwise. */
function joinedScore(wordsA: readonly string[], wordsB: readonly string[]): number {
  const [a, b] = [wordsA.join(''), wordsB.join('')]
  if (wordsA.length === wordsB.length || Math.min(a.length, b.length) < 5) return a === b ? 1 : 0
  return likeness(a, b) >= 0.93 ? 0.9 : 0
}

function explain({ pairs, onlyA, onlyB }: Aligned, joined: boolean): string {
  if (joined) return 'the same letters, cut into words otherwise'
  const told = pairs.map(({ a, b, likeness: score }) => (a === b ? a : `${a} ~ ${b} (${score.toFixed(2)})`))
  const left = [...onlyA, ...onlyB]
  return [
    told.length > 0 ? told.join(', ') : 'no word in common',
    left.length > 0 ? `left over: ${left.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ')
}
