import type { Kernels } from '../kernels/open-kernels.js'
import { inputWidth, WINDOW } from './network-shape.js'
import type { TrainedNetwork } from './network.js'
import { partRows, wordKey } from './word-features.js'
import type { Weights } from './weights.js'

/**
 * The first layer’s products of words. They depend on the form alone, one row for each place in the window, so that a
 * word met again costs only additions.
 */
export class WordCache {
  readonly #slots = new Map<string, number>()
  readonly #rows: number
  readonly #input: number
  readonly #vectors: number
  readonly #products: number

  constructor(
    readonly kernels: Kernels,
    readonly weights: Weights,
    readonly trained: TrainedNetwork,
    mostWords: number,
    /** Words whose products are kept. Memory is only taken as they come. */
    readonly kept: number,
  ) {
    const { hidden, word } = trained.shape
    this.#rows = kernels.reserve(kept * WINDOW * 8 * hidden)
    this.#input = kernels.reserve(mostWords * inputWidth(trained.shape))
    this.#vectors = kernels.reserve(mostWords * word)
    this.#products = kernels.reserve(mostWords * 8 * hidden)
  }

  /** Writes the gates of the first layer for the words of these sentences, row after row. */
  write(sentences: readonly (readonly string[])[], gates: number): void {
    const { kernels } = this
    const rowBytes = 32 * this.trained.shape.hidden
    this.#learnFresh(sentences.flat())
    let to = gates
    for (const sentence of sentences) {
      const rows = sentence.map((form) => this.#rows + this.#slots.get(form)! * WINDOW * rowBytes)
      rows.forEach((row, i) => {
        kernels.floats.copyWithin(to / 4, (row + rowBytes) / 4, (row + 2 * rowBytes) / 4)
        if (i > 0) kernels.addRow(to, rows[i - 1]!, rowBytes / 4)
        if (i < rows.length - 1) kernels.addRow(to, rows[i + 1]! + 2 * rowBytes, rowBytes / 4)
        to += rowBytes
      })
    }
  }

  /** Makes room by forgetting all; which words are kept never changes what is read. */
  #learnFresh(forms: readonly string[]): void {
    let fresh = new Set(forms.filter((form) => !this.#slots.has(form)))
    if (this.#slots.size + fresh.size > this.kept) {
      this.#slots.clear()
      fresh = new Set(forms)
    }
    if (fresh.size > 0) this.#learn([...fresh])
  }

  #learn(forms: readonly string[]): void {
    const { kernels, weights } = this
    const { shape } = this.trained
    const width = inputWidth(shape)
    forms.forEach((form, i) => this.#writeInput(form, this.#input / 4 + i * width))
    weights.shorten(this.#input, forms.length, width)
    weights.multiply(this.#vectors, 'word', forms.length)
    weights.shorten(this.#vectors, forms.length, shape.word)
    const row = 8 * shape.hidden
    const firstSlot = this.#slots.size
    for (let place = 0; place < WINDOW; place++) {
      // a word at the left of a window is the neighbour before: its row is added to the word after it
      weights.multiply(this.#products, `gates0.${place}`, forms.length)
      forms.forEach((_, i) => {
        const to = this.#rows / 4 + ((firstSlot + i) * WINDOW + place) * row
        kernels.floats.copyWithin(to, this.#products / 4 + i * row, this.#products / 4 + (i + 1) * row)
      })
    }
    forms.forEach((form, i) => this.#slots.set(form, firstSlot + i))
  }

  #writeInput(form: string, at: number): void {
    const { floats } = this.kernels
    const { ready, learned, part, partRows: rows } = this.trained.shape
    const key = wordKey(form)
    const readyRow = (this.trained.readyRows.get(key) ?? 0) * ready
    floats.set(this.trained.ready.subarray(readyRow, readyRow + ready), at)
    const learnedRow = (this.trained.learnedRows.get(key) ?? 0) * learned
    floats.set(this.trained.learned.subarray(learnedRow, learnedRow + learned), at + ready)
    const partsAt = at + ready + learned
    floats.fill(0, partsAt, partsAt + part)
    for (const row of partRows(form, rows))
      for (let i = 0; i < part; i++) floats[partsAt + i]! += this.trained.parts[row * part + i]!
  }
}
