import type { Random } from './random.js'

/** A table of rows of which a batch touches few, as of word vectors: rows are learned only when touched. */
export class SparseTable {
  readonly weights: Float32Array
  readonly gradients: Float32Array
  /** Moments of the gradients, for Adam. */
  readonly first: Float32Array
  readonly second: Float32Array
  readonly touched: number[] = []
  readonly #isTouched: Uint8Array

  constructor(
    rows: number,
    readonly width: number,
    random: Random,
    scale: number,
  ) {
    const size = rows * width
    this.weights = new Float32Array(size)
    for (let i = 0; i < size; i++) this.weights[i] = (random() * 2 - 1) * scale
    this.gradients = new Float32Array(size)
    this.first = new Float32Array(size)
    this.second = new Float32Array(size)
    this.#isTouched = new Uint8Array(rows)
  }

  /** Marks a row as one that this batch learns. */
  touch(row: number): void {
    if (this.#isTouched[row]) return
    this.#isTouched[row] = 1
    this.touched.push(row)
  }

  /** Adds to the gradient of a row. */
  addTo(row: number, values: Float32Array): void {
    this.touch(row)
    for (let i = 0; i < this.width; i++) this.gradients[row * this.width + i]! += values[i]!
  }

  /** Forgets the gradients of the batch. */
  clear(): void {
    for (const row of this.touched) {
      const from = row * this.width
      this.gradients.fill(0, from, from + this.width)
      this.#isTouched[row] = 0
    }
    this.touched.length = 0
  }
}
