import type { Figure } from '../reading/reading.js'

/**
 * Wordings of one measured thing. The first group is how the press words a state’s arms: “military equipment”, “weapons purchases”,
 * “defence imports”; a word of it makes any phrase of stock or purchase words mean arms.
 */
const SAME: Readonly<Record<string, string>> = {
  ...alike('arms', 'arms arm weapon weaponry armament military defence defense munition armoury arsenal'),
  ...alike('oil', 'oil crude petroleum'),
  ...alike('gas', 'gas lng'),
  ...alike('trade', 'trade commerce turnover'),
  ...alike('nuclear', 'nuclear atomic'),
  ...alike('soldier', 'soldier troop serviceman servicemen servicemember serviceperson personnel'),
  ...alike('aid', 'aid assistance help'),
  ...alike('aircraft', 'aircraft plane airplane aeroplane'),
  ...alike('fighter', 'fighter jet'),
  ...alike('warship', 'warship vessel ship'),
  ...alike('drone', 'drone uav'),
}

/** Words that only say how a thing is held, got or put into numbers; alone they measure nothing. */
const EMPTY = new Set(`equipment supply hardware purchase import buy acquisition procurement need requirement inventory system stock platform item order
  export sale shipment delivery equivalent total amount value worth volume figure number level sum share part portion overall annual yearly bilateral mutual two-way year cost price budget estimate
  such same local domestic foreign own main the of and in to for a an its their his her with between from on by as current major large`.split(/\s+/))

/** Things that are many where a report says “the deal” or “a project”: comparable only with something that tells which. */
const GENERIC = new Set(`investment project contract deal agreement plan work program programme fund funding money loan people person country state nation company
  document treaty accord pact memorandum mou file commitment increase rise fall drop profit revenue sale income debt growth economy market population vote seat member
  attack strike casualty death man woman child case time thing percent point ship vessel vehicle aircraft weapon missile power government`.split(/\s+/))

/** A part of what another report counts whole: “the two outstanding regiments”. */
const PART = new Set(['new', 'more', 'additional', 'further', 'other', 'outstanding', 'remaining', 'first', 'last', 'second', 'next', 'initial', 'extra', 'old', 'former'])

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

/** The thing behind “of”, folded to comparable words, without those that name a state (“Russian oil exports”); null where nothing is left. */
export function measuredThing(figure: Figure, named: readonly string[] = []): MeasuredThing | null {
  if (figure.of === null) return null
  const plain = named.reduce((said, name) => said.replaceAll(name, ' '), figure.of)
  const all = plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const words = [...new Set(all.map(singular).map((word) => SAME[word] ?? word).filter((word) => !EMPTY.has(word)))].sort()
  if (words.length === 0) return null
  return { words, specific: words.some((word) => !GENERIC.has(word)), outward: OUTWARD.test(figure.of) }
}

/** Whether two reports measure one thing: all words of the shorter wording stand in the longer, and they tell which thing it is. */
export function sameThing(a: MeasuredThing, b: MeasuredThing): boolean {
  if (a.outward !== b.outward || !a.specific || !b.specific) return false
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (long.words.some((word) => PART.has(word) && !short.words.includes(word))) return false
  return short.words.every((word) => long.words.includes(word)) && short.words.some((word) => !GENERIC.has(word)) && long.words.length - short.words.length <= 1
}

/** A unit of count under the one name of its kind: troops are soldiers, jets are fighters. */
export function sameUnit(unit: string | null): string | null {
  return unit === null ? null : (SAME[unit] ?? unit)
}

function singular(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

function alike(meaning: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, meaning]))
}
