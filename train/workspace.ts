import { openKernels, type Kernels } from '../src/language/kernels/open-kernels.js'
import {
  inputWidth,
  padded,
  tagWidth,
  weightCount,
  weightTables,
  type NetworkShape,
  type Table,
} from '../src/language/en/network-shape.js'
import type { TrainingPlan } from './lesson.js'
import { seededRandom, type Random } from './random.js'
import { transpose } from './row-arithmetic.js'

/** Words that a batch may have. */
export const MOST_WORDS = 2600
/** Words that a sentence may have. */
export const LONGEST = 300
const SPARE_BYTES = 8 << 20
/** Where the units of a layer start: they forget little. */
const FIRST_CELL_BIAS = -1

/**
 * The dense weights, their gradients and room for what is worked out on the way. Places are in bytes, as the kernels
 * want them; divided by four they are places in `floats`.
 */
export class Workspace {
  readonly kernels: Kernels
  readonly floats: Float32Array
  readonly tables: ReadonlyMap<string, Table>
  /** How many dense weights there are. */
  readonly count: number
  readonly weights: number
  readonly gradients: number
  random: Random
  readonly #room = new Map<string, number>()

  constructor(
    readonly shape: NetworkShape,
    readonly plan: TrainingPlan,
  ) {
    this.random = seededRandom(plan.seed)
    this.tables = weightTables(shape)
    this.count = weightCount(shape)
    this.kernels = openKernels(floatsNeeded(shape) * 4 + SPARE_BYTES)
    this.floats = this.kernels.floats
    this.weights = this.kernels.reserve(this.count)
    this.gradients = this.kernels.reserve(this.count)
  }

  /** Gives all weights their first values: biases nothing, the others at random by the size of their table (Glorot). */
  startWeights(): void {
    for (const { name, rows, columns, from } of this.tables.values()) {
      const isCells = name.startsWith('cells')
      const width = name.startsWith('gates') ? this.shape.hidden : columns
      const scale = rows === 1 || isCells ? 0 : Math.sqrt(6 / (rows + width))
      const base = this.weights / 4 + from
      for (let i = 0; i < rows * columns; i++) this.floats[base + i] = (this.random() * 2 - 1) * scale
      if (isCells) this.#startCells(base)
    }
  }

  #startCells(base: number): void {
    const { hidden } = this.shape
    for (const direction of [0, 1]) {
      const at = base + direction * 4 * hidden + 3 * hidden
      this.floats.fill(FIRST_CELL_BIAS, at, at + hidden)
    }
  }

  /** Room of this name and size, made when first asked for. */
  space(name: string, floats: number): number {
    let at = this.#room.get(name)
    if (at === undefined) this.#room.set(name, (at = this.kernels.reserve(floats)))
    return at
  }

  /** Room for a row of this width for each word of a batch. */
  rows(name: string, width: number): number {
    return this.space(name, (MOST_WORDS + 8) * width)
  }

  /** Place of a table of weights. */
  weight(name: string): number {
    return this.weights + this.tables.get(name)!.from * 4
  }

  /** Place of the gradients of a table. */
  gradient(name: string): number {
    return this.gradients + this.tables.get(name)!.from * 4
  }

  /** C = A·B, or C += A·B where `keep` is 1. */
  product(c: number, a: number, b: number, rows: number, columns: number, depth: number, keep = 0): void {
    this.kernels.product(c, a, b, rows, columns, depth, this.space('scratch', 8 * (MOST_WORDS + 4096)), keep)
  }

  /** A transposed copy, in room of its own that holds up to `capacity` numbers. */
  transposed(from: number, rows: number, columns: number, name: string, capacity: number): number {
    const to = this.space(`${name}ᵀ`, capacity)
    transpose(this.floats, from / 4, to / 4, rows, columns)
    return to
  }

  /** dX (+)= dY·Wᵀ and dW += Xᵀ·dY for Y = X·W. `words` is a multiple of 4. */
  back(name: string, x: number, dy: number, dx: number, words: number, keep = 0): void {
    const { rows, columns } = this.tables.get(name)!
    const wt = this.transposed(this.weight(name), rows, columns, `w${rows}x${columns}`, rows * columns)
    this.product(dx, dy, wt, words, rows, columns, keep)
    const xt = this.transposed(x, words, rows, `x${rows}`, (MOST_WORDS + 8) * rows)
    this.product(this.gradient(name), xt, dy, rows, columns, words, 1)
  }
}

/** A number of floats that holds the weights and every row that training asks for. */
function floatsNeeded(shape: NetworkShape): number {
  const both = 2 * shape.hidden
  const layers = shape.layers * both * 12 + both * 16
  const trees = shape.arc * 16 + shape.label * 10 + padded(shape.labels) * 3
  const perWord = inputWidth(shape) * 4 + shape.word * 12 + layers + tagWidth(shape) * 3 + trees + 64
  return weightCount(shape) * 3 + MOST_WORDS * perWord + LONGEST * LONGEST * 4
}
