import type { Kernels } from '../kernels/open-kernels.js'
import type { TrainedNetwork } from './network.js'
import { gateCount } from './network-shape.js'
import type { Weights } from './weights.js'
import { WordCache } from './word-cache.js'

/**
 * The layers of a trained network as they read: from the windows of words up to the rows that everything is judged
 * from.
 */
export class Layers {
  readonly #words: WordCache
  readonly #gates: number
  readonly #cells: number
  /** Addresses of what two layers on end made of the words; a layer writes where the one before the last did. */
  readonly rows: readonly [number, number]

  constructor(
    readonly kernels: Kernels,
    readonly weights: Weights,
    readonly trained: TrainedNetwork,
    mostWords: number,
    keptWords: number,
  ) {
    const both = 2 * trained.shape.hidden
    const rows = (width: number) => kernels.reserve(mostWords * width)
    this.#words = new WordCache(kernels, weights, trained, mostWords, keptWords)
    this.#gates = rows(both * gateCount(0))
    this.#cells = rows(both)
    this.rows = [rows(both), rows(both)]
  }

  /** Address of what the top layer made of the words. */
  get top(): number {
    return this.rows[(this.trained.shape.layers - 1) % 2]!
  }

  /**
   * Runs the layers over sentences of so many words in all, and says when the rows of one are shortened for a product.
   */
  encode(sentences: readonly (readonly string[])[], words: number, done: (layer: number) => void): void {
    const { shape } = this.trained
    let below = 0
    for (let layer = 0; layer < shape.layers; layer++) {
      if (layer === 0) this.#words.write(sentences, this.#gates)
      else this.weights.multiply(this.#gates, `gates${layer}`, words)
      const out = this.rows[layer % 2]!
      this.#recur(layer, sentences, below, out)
      this.weights.shorten(out, words, 2 * shape.hidden)
      done(layer)
      below = out
    }
  }

  #recur(layer: number, sentences: readonly (readonly string[])[], below: number, out: number): void {
    const { hidden } = this.trained.shape
    const row = 8 * hidden
    const gateRow = row * gateCount(layer)
    let start = 0
    for (const { length } of sentences) {
      for (let direction = 0; direction < 2; direction++) {
        const first = direction === 0 ? start : start + length - 1
        const sign = direction === 0 ? 1 : -1
        const gate = this.#gates + first * gateRow + (direction * gateRow) / 2
        const place = first * row + direction * 4 * hidden
        const past = layer === 0 ? gate + 12 * hidden : below + place
        const pastRow = layer === 0 ? gateRow : row
        const weights = this.weights.at(`cells${layer}`) + direction * 16 * hidden
        this.kernels.recur(
          gate,
          past,
          this.#cells + place,
          out + place,
          weights,
          length,
          hidden,
          sign * gateRow,
          sign * pastRow,
          sign * row,
          sign * row,
        )
      }
      start += length
    }
  }
}
