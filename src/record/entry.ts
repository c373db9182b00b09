import type { Passage, WovenEvent } from '../weaving/weave.js'

/** At least one: nothing enters the record without the words that tell it. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** The exact words beneath an entry: the sentence, the words that state it, and the rule that read them. */
export interface Footnote extends Passage {
  /** The sentence those words stand in. */
  readonly sentence: Passage
  readonly text: string
  readonly rule: string
  /** Id of the event mention in that report’s reading. */
  readonly event: string
}

/** One line of the record. Without a footnote it does not compile. */
export interface Entry extends Omit<WovenEvent, 'told'> {
  readonly footnotes: NonEmpty<Footnote>
}
