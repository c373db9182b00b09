import type { Passage, WovenEvent } from '../weaving/weave.js'

/** At least one: nothing enters the record without the words that tell it. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** The exact words beneath an entry: the sentence, the words that state it, and the rule that read them. */
export interface Footnote extends Passage {
  /** The sentence those words stand in. */
  readonly sentence: Passage
  /** The clause around the words: what may be shown in place of a sentence of ours. */
  readonly clause: Passage
  readonly text: string
  readonly rule: string
  /** Id of the event mention in that report’s reading. */
  readonly event: string
}

/** How an entry may be used: told as a sentence, shown in a report’s own words, or kept for review alone. */
export const TIERS = ['sure', 'likely', 'doubtful'] as const
export type Tier = (typeof TIERS)[number]

/** Nine in ten: fewer than one line in ten that is printed may be wrong. */
const SURE = 0.9
/** More often right than wrong. */
const LIKELY = 0.5

/** The tier of what is right so often. */
export function tierOf(confidence: number): Tier {
  return confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'doubtful'
}

/** One line of the record. Without a footnote it does not compile. */
export interface Entry extends Omit<WovenEvent, 'told'> {
  readonly tier: Tier
  readonly footnotes: NonEmpty<Footnote>
}
