import { inputWidth, WINDOW } from '../src/language/en/network-shape.js'
import { clearRows, clearSpareRows, eachLesson, eachWord, type Batch } from './batch.js'
import type { Words } from './lesson.js'
import { addWindows, copyWindows, sentenceMask } from './row-arithmetic.js'
import { SparseTable } from './sparse-table.js'
import type { Workspace } from './workspace.js'

/** First weights of learned vectors lie this far from nothing at most. */
const FIRST_SPREAD = 0.05

/**
 * Word forms as the network sees them: ready vector, learned vector and parts, drawn together and laid beside those of
 * the neighbours.
 */
export class InputLayer {
  readonly learned: SparseTable
  readonly parts: SparseTable
  /** Place of the windows, the input of the first layer above. */
  readonly windows: number
  readonly #width: number
  readonly #input: number
  readonly #mask: number
  readonly #word: number
  /** By row: 1 where the word’s own vectors were hidden, so that its parts must do. */
  #isDropped = new Uint8Array(0)

  constructor(
    readonly space: Workspace,
    readonly ready: Float32Array,
    learnedRows: number,
  ) {
    const { shape } = space
    this.learned = new SparseTable(learnedRows, shape.learned, space.random, FIRST_SPREAD)
    this.parts = new SparseTable(shape.partRows, shape.part, space.random, FIRST_SPREAD)
    this.#width = inputWidth(shape)
    this.#input = space.rows('x0', this.#width)
    this.#mask = space.rows('mask0', this.#width)
    this.#word = space.rows('word', shape.word)
    this.windows = space.rows('window', WINDOW * shape.word)
  }

  /** Fills the windows. */
  forward(batch: Batch<Words>): void {
    const { space } = this
    const { floats, plan, shape } = space
    clearSpareRows(space, batch, this.#input, this.#width)
    this.#isDropped = new Uint8Array(batch.words)
    eachLesson(batch, (lesson, start) => {
      const mask = sentenceMask(this.#width, plan.inputDropout, space.random)
      for (let i = 0; i < lesson.ready.length; i++) {
        const isDropped = space.random() < plan.wordDropout
        this.#isDropped[start + i] = isDropped ? 1 : 0
        this.#layWord(lesson, i, start + i, mask, isDropped)
        floats.set(mask, this.#mask / 4 + (start + i) * this.#width)
      }
    })
    space.product(this.#word, this.#input, space.weight('word'), batch.rows, shape.word, this.#width)
    clearRows(space, batch, this.windows, WINDOW * shape.word)
    eachLesson(batch, ({ ready }, start) =>
      copyWindows(floats, this.#word / 4, this.windows / 4, start, ready.length, shape.word),
    )
  }

  #layWord(lesson: Words, i: number, row: number, mask: Float32Array, isDropped: boolean): void {
    const { floats, shape } = this.space
    const at = this.#input / 4 + row * this.#width
    const ready = lesson.ready[i]! * shape.ready
    for (let d = 0; d < shape.ready; d++) floats[at + d] = isDropped ? 0 : this.ready[ready + d]! * mask[d]!
    const learned = lesson.learned[i]! * shape.learned
    const rows = this.learned.weights
    for (let d = 0; d < shape.learned; d++) {
      floats[at + shape.ready + d] = isDropped ? 0 : rows[learned + d]! * mask[shape.ready + d]!
    }
    const before = shape.ready + shape.learned
    const base = at + before
    floats.fill(0, base, base + shape.part)
    const parts = this.parts.weights
    for (const part of lesson.parts[i]!)
      for (let d = 0, p = part * shape.part; d < shape.part; d++, p++) floats[base + d]! += parts[p]!
    for (let d = 0; d < shape.part; d++) floats[base + d]! *= mask[before + d]!
  }

  /** Learns from the gradients of the windows. */
  backward(batch: Batch<Words>, dWindows: number): void {
    const { space } = this
    const { floats, shape } = space
    const dWord = space.rows('dWord', shape.word)
    clearRows(space, batch, dWord, shape.word)
    eachLesson(batch, ({ ready }, start) =>
      addWindows(floats, dWindows / 4, dWord / 4, start, ready.length, shape.word),
    )
    const dInput = space.rows('dx0', this.#width)
    space.back('word', this.#input, dWord, dInput, batch.rows)
    eachWord(batch, (lesson, i, row) => {
      const learned = lesson.learned[i]!
      const isLearned = !this.#isDropped[row] && learned > 0
      if (isLearned) this.#learnRow(this.learned, learned, dInput, row, shape.ready)
      for (const part of lesson.parts[i]!) this.#learnRow(this.parts, part, dInput, row, shape.ready + shape.learned)
    })
  }

  /** Adds the gradient of a word’s input, from place `from` on, to that of a table’s row. */
  #learnRow(table: SparseTable, tableRow: number, dInput: number, row: number, from: number): void {
    const { floats } = this.space
    const { gradients, width } = table
    table.touch(tableRow)
    const at = dInput / 4 + row * this.#width + from
    const mask = this.#mask / 4 + row * this.#width + from
    for (let d = 0, p = tableRow * width; d < width; d++, p++) gradients[p]! += floats[at + d]! * floats[mask + d]!
  }
}
