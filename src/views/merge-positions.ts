import { alignWords, wordsOf, type Word } from '../language/aligned-words.js'
import { boundsOf } from '../language/edtf/bounds-edtf.js'
import { parseEdtf } from '../language/edtf/parse-edtf.js'
import { contains } from '../language/span.js'
import { words } from '../reading/reading.js'
import type { Position } from './positions.js'

/** Part of the shorter wording that must stand in the longer, in order, for both to be one position. */
const SAME_WORDS = 0.7
/** A headline has half of its words from the sentence that tells it out: “Chile abstains from sea vote”. */
const SAME_AS_HEADLINE = 0.5
/** Shorter wordings, “dialogue”, may be said anew any day and are kept apart. */
const FEWEST_WORDS = 4

/**
 * Told again in another report, or once whole and once by its marked words: one position, with the others kept beneath
 * it.
 */
export function mergeRepeats(positions: readonly Position[]): readonly Position[] {
  const kept: { readonly first: Position; readonly own: readonly Word[]; readonly repeats: Position[] }[] = []
  for (const one of positions) {
    const own = wordsOf(words(one.reading.report, one.span))
    const same = kept.find((other) => isRepeat(other.first, other.own, one, own))
    if (same) same.repeats.push(one)
    else kept.push({ first: one, own, repeats: [] })
  }
  return kept.map(({ first, repeats }) => ({ ...first, repeats }))
}

function isRepeat(first: Position, own: readonly Word[], other: Position, words: readonly Word[]): boolean {
  if (first.held !== other.held) return false
  if (first.reading === other.reading && (contains(first.span, other.span) || contains(other.span, first.span)))
    return true
  if (first.reading === other.reading && first.held && first.entity === other.entity && first.stance === other.stance)
    return sharedPart(sentenceOf(first), sentenceOf(other), SAME_AS_HEADLINE) > 0
  if (first.reading !== other.reading && !areNear(first, other)) return false
  if (first.reading !== other.reading && first.held)
    return first.stance === other.stance && sharedPart(own, words) >= SAME_WORDS
  return (
    first.stance === other.stance &&
    Math.min(own.length, words.length) >= FEWEST_WORDS &&
    sharedPart(own, words) >= SAME_WORDS
  )
}

/**
 * A call made again a week later is a position of its own, however alike the words; what has no day is told by its
 * words alone.
 */
function areNear({ when: one }: Position, { when: other }: Position): boolean {
  const dayOf = (when: string | null) => {
    const edtf = when === null ? undefined : parseEdtf(when)
    return edtf ? boundsOf(edtf).earliest : null
  }
  const [first, second] = [dayOf(one), dayOf(other)]
  return first === null || second === null || Math.abs(first - second) <= DAYS_OF_REPEATS
}

/** Reports of one statement come within days of each other. */
const DAYS_OF_REPEATS = 3

function sentenceOf({ reading, sentence }: Position): readonly Word[] {
  return wordsOf(words(reading.report, sentence))
}

/** Part of the shorter wording that stands in the longer, in order; none where it is less than `least`. */
function sharedPart(one: readonly Word[], other: readonly Word[], least = SAME_WORDS): number {
  const held = new Set(one.map(({ key }) => key))
  const [fewest, common] = [Math.min(one.length, other.length), other.filter(({ key }) => held.has(key)).length]
  return fewest === 0 || common / fewest < least
    ? 0
    : alignWords(one, other).filter(({ kind }) => kind === 'same').length / fewest
}
