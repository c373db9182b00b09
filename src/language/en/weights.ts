import type { Kernels } from '../kernels/open-kernels.js'
import { layShorts } from '../kernels/short-product.js'
import { weightCount, weightTables, WINDOW, type NetworkShape, type Table } from './network-shape.js'

/** A matrix laid out for the product of shorts. */
interface ShortMatrix {
  readonly address: number
  readonly rows: number
  readonly columns: number
  readonly scale: number
}

/** Tables that are added or looked up, not multiplied. */
const ADDED = /^(?:cells\d|root|distance|labelRoot)$|Bias$/u

/** The weights of a network in the memory of the kernels, and the products with them. */
export class Weights {
  readonly #kernels: Kernels
  readonly #base: number
  readonly #tables: ReadonlyMap<string, Table>
  readonly #matrices = new Map<string, ShortMatrix>()
  readonly #shorts: number
  readonly #scales: number

  constructor(kernels: Kernels, shape: NetworkShape, weights: Float32Array, mostRows: number, widest: number) {
    this.#kernels = kernels
    this.#tables = weightTables(shape)
    this.#base = kernels.reserve(weightCount(shape))
    kernels.floats.set(weights, this.#base / 4)
    this.#shorts = kernels.reserve((mostRows * widest) / 2)
    this.#scales = kernels.reserve(mostRows)
    for (const { name, rows, columns, from } of this.#tables.values()) {
      if (ADDED.test(name)) continue
      const parts = name === 'gates0' ? WINDOW : 1
      for (let part = 0; part < parts; part++) {
        const partRows = rows / parts
        const start = from + part * partRows * columns
        this.#matrices.set(
          parts === 1 ? name : `${name}.${part}`,
          this.#lay(weights.subarray(start, start + partRows * columns), partRows, columns),
        )
      }
    }
  }

  #lay(weights: Float32Array, rows: number, columns: number): ShortMatrix {
    const { shorts, scale } = layShorts(weights, rows, columns)
    const address = this.#kernels.reserve(shorts.length / 2)
    new Int16Array(this.#kernels.floats.buffer, address, shorts.length).set(shorts)
    return { address, rows, columns, scale }
  }

  /** Address of a table. */
  at(name: string): number {
    return this.#base + this.#tables.get(name)!.from * 4
  }

  /** Rounds rows of floats, so that `multiply` can be called with any matrix of this depth. */
  shorten(rows: number, count: number, depth: number): void {
    this.#kernels.shorten(rows, this.#shorts, this.#scales, count, depth)
  }

  /** The product of the rows shortened last with a matrix. */
  multiply(out: number, name: string, count: number): number {
    const matrix = this.#matrices.get(name)!
    this.#kernels.multiply(
      out,
      this.#shorts,
      this.#scales,
      matrix.address,
      count,
      matrix.columns,
      matrix.rows,
      matrix.scale,
    )
    return out
  }
}
