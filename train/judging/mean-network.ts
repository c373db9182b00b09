import type { TrainedNetwork } from '../../src/language/en/network.js'

/**
 * The mean of the weights of two networks of one make, one of which was taught further from the other: each judges a
 * little better where the other was not taught. `share`: how much of the second, 0–1. It has vectors of the words that
 * the second knows; of those that only this one knows the first is taken as not knowing them.
 *
 * @throws RangeError where the networks are not of one make.
 */
export function meanNetwork(first: TrainedNetwork, second: TrainedNetwork, share: number): TrainedNetwork {
  if (first.weights.length !== second.weights.length || first.shape.learned !== second.shape.learned)
    throw new RangeError('found two networks of different makes, expected one taught further from the other')
  const between = (a: number, b: number) => (1 - share) * a + share * b
  const width = second.shape.learned
  const learned = second.learned.slice()
  const mix = (row: number, from: number) => {
    for (let k = 0; k < width; k++)
      learned[row * width + k] = between(first.learned[from * width + k]!, second.learned[row * width + k]!)
  }
  mix(0, 0)
  for (const [word, row] of second.learnedRows) mix(row, first.learnedRows.get(word) ?? 0)
  return { ...second, weights: first.weights.map((weight, i) => between(weight, second.weights[i]!)), learned }
}
