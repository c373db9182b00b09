import { measuredWords } from '../language/en/measured-words.js'
import type { Figure } from '../reading/reading.js'

/**
 * Things that are many where a report says “the deal” or “a project”: comparable only with something that tells which.
 */
const GENERIC = new Set(
  `investment project contract deal agreement plan work program programme fund funding money loan people person country state nation company
  document treaty accord pact memorandum mou file commitment increase rise fall drop profit revenue sale income debt growth economy market population vote seat member
  attack strike casualty death man woman child case time thing percent point ship vessel vehicle aircraft weapon missile power government`.split(
    /\s+/,
  ),
)

/** A part of what another report counts whole: “the two outstanding regiments”. */
const PART = new Set([
  'new',
  'more',
  'additional',
  'further',
  'other',
  'outstanding',
  'remaining',
  'first',
  'last',
  'second',
  'next',
  'initial',
  'extra',
  'old',
  'former',
])

/** Exports are not imports, though the words around them may be the same. */
const OUTWARD = /\b(?:exports?|exported|sales|sells?|sold|shipments?)\b/i

/** What a figure measures, in words that can be compared. */
export interface MeasuredThing {
  /** The words that tell it apart, sorted: `arms`, `ak-203 rifle`. */
  readonly words: readonly string[]
  /** Whether those words say which one, so that two reports must mean the same. */
  readonly specific: boolean
  readonly outward: boolean
}

/**
 * The thing behind “of”, folded to comparable words, without those that name a state (“Russian oil exports”); null
 * where nothing is left.
 */
export function measuredThing(figure: Figure, named: readonly string[] = []): MeasuredThing | null {
  if (figure.of === null) return null
  const plain = named.reduce((said, name) => said.replaceAll(name, ' '), figure.of)
  const words = measuredWords(plain)
  if (words.length === 0) return null
  return { words, specific: words.some((word) => !GENERIC.has(word)), outward: OUTWARD.test(figure.of) }
}

/** The words that say which thing it is. */
export function wordsThatTell({ words }: MeasuredThing): readonly string[] {
  return words.filter((word) => !GENERIC.has(word))
}

/**
 * Whether two reports measure one thing: all words of the shorter wording stand in the longer, and they tell which
 * thing it is.
 */
export function sameThing(a: MeasuredThing, b: MeasuredThing): boolean {
  if (a.outward !== b.outward || !a.specific || !b.specific) return false
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (long.words.some((word) => PART.has(word) && !short.words.includes(word))) return false
  return (
    short.words.every((word) => long.words.includes(word)) &&
    short.words.some((word) => !GENERIC.has(word)) &&
    long.words.length - short.words.length <= 1
  )
}
