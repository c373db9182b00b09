import type { Kernels } from '../kernels/open-kernels.js'
import { padded, tagWidth, type NetworkShape } from './network-shape.js'

/** A longer sentence is to be cut by the caller. */
export const LONGEST_SENTENCE = 400
/** Words read in one go; more would only cost memory. */
export const BATCH_WORDS = 800
/** Addresses of what was made of the words of a batch, a row for each. */
export interface Rows {
  readonly tags: number
  readonly dependents: number
  readonly governors: number
  readonly queries: number
  readonly labelDependents: number
  readonly labelGovernors: number
  readonly labels: number
  /** Room for one sentence: governors turned, and the scores of all heads. */
  readonly turned: number
  readonly scores: number
  readonly scratch: number
}

/** Makes room in the kernels’ memory for a batch of so many words. */
export function reserveRows(kernels: Kernels, shape: NetworkShape, words: number): Rows {
  const { arc, label } = shape
  const sentence = padded(LONGEST_SENTENCE + 1)
  const rows = (width: number) => kernels.reserve(words * width)
  return {
    tags: rows(tagWidth(shape)),
    dependents: rows(arc),
    governors: rows(arc),
    queries: rows(arc),
    labelDependents: rows(label),
    labelGovernors: rows(label),
    labels: rows(padded(shape.labels)),
    turned: kernels.reserve(sentence * arc),
    scores: kernels.reserve(sentence * sentence),
    scratch: kernels.reserve(8 * arc),
  }
}
