/** The words of a sentence as numbers. */
export interface Words {
  readonly ready: Int32Array
  readonly learned: Int32Array
  readonly parts: readonly (readonly number[])[]
  /** How much the lesson counts. */
  readonly weight: number
}

/** A sentence as numbers, with what is known of it; −1 or an empty list where nothing is. */
export interface Lesson extends Words {
  readonly xpos: Int32Array
  readonly upos: Int32Array
  readonly names: Int32Array
  /** Index of the head; the number of words for the root; −1 unknown. */
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** Whether heads and relations are known at all. */
  readonly isTree: boolean
}

/** How a network learns from a batch: shares that are dropped at random, and where tags are read off. */
export interface TrainingPlan {
  readonly rate: number
  readonly inputDropout: number
  readonly dropout: number
  readonly wordDropout: number
  readonly tagLayer: number
  readonly seed: number
}

/** How far off the network was, for each kind of knowledge, over this many words. */
export interface Loss {
  xpos: number
  upos: number
  names: number
  arcs: number
  labels: number
  words: number
}

/** No loss yet, over this many words. */
export function noLoss(words: number): Loss {
  return { xpos: 0, upos: 0, names: 0, arcs: 0, labels: 0, words }
}
