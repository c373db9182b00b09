import { gateCount, WINDOW } from '../src/language/en/network-shape.js'
import { clearRows, clearSpareRows, dropPlaces, eachLesson, type Batch } from './batch.js'
import type { Words } from './lesson.js'
import { addMasked } from './row-arithmetic.js'
import type { Workspace } from './workspace.js'

/** One layer of simple recurrent units, both directions, and where its rows are. */
interface Layer {
  readonly index: number
  readonly gateCount: number
  readonly inputWidth: number
  readonly input: number
  /** What the input was dropped by; the first layer’s input is never dropped. */
  readonly mask: number
  readonly gates: number
  readonly cells: number
  readonly out: number
  readonly dOut: number
  /** The layer whose output goes past the units of this one; the first has a product of its own for that. */
  readonly below: Layer | undefined
}

/**
 * The layers that read a sentence in both directions, from the windows of its words up to the rows that tags and trees
 * are read from.
 */
export class RecurrentLayers {
  readonly #layers: Layer[] = []
  readonly #both: number

  constructor(
    readonly space: Workspace,
    windows: number,
  ) {
    const { shape } = space
    const both = (this.#both = 2 * shape.hidden)
    for (let index = 0; index < shape.layers; index++) {
      this.#layers.push({
        index,
        gateCount: gateCount(index),
        inputWidth: index === 0 ? WINDOW * shape.word : both,
        input: index === 0 ? windows : space.rows(`in${index}`, both),
        mask: index === 0 ? 0 : space.rows(`mask${index}`, both),
        gates: space.rows(`gates${index}`, both * gateCount(index)),
        cells: space.rows(`cells${index}`, both),
        out: space.rows(`out${index}`, both),
        dOut: space.rows(`dOut${index}`, both),
        below: this.#layers[index - 1],
      })
    }
  }

  /** What a layer makes of each word, and the gradient of that; the last layer for −1. */
  outputOf(layer: number): { readonly out: number; readonly dOut: number } {
    return this.#layers.at(layer)!
  }

  /** Fills the outputs of all layers and empties their gradients. */
  forward(batch: Batch<Words>): void {
    const { space } = this
    const both = this.#both
    for (const layer of this.#layers) {
      const { below, input, gates, out } = layer
      if (below) dropPlaces(space, batch, below.out, input, layer.mask, both)
      space.product(
        gates,
        input,
        space.weight(`gates${layer.index}`),
        batch.rows,
        both * layer.gateCount,
        layer.inputWidth,
      )
      clearSpareRows(space, batch, out, both)
      eachLesson(batch, ({ ready }, start) => this.#recur(layer, start, ready.length))
      clearRows(space, batch, layer.dOut, both)
    }
  }

  /** Goes back through all layers; returns the place of the windows’ gradients. */
  backward(batch: Batch<Words>): number {
    const { space } = this
    const both = this.#both
    let dInput = 0
    for (const layer of this.#layers.toReversed()) {
      const { below, gates, inputWidth } = layer
      eachLesson(batch, ({ ready }, start) => this.#unwind(layer, start, ready.length))
      clearSpareRows(space, batch, gates, both * layer.gateCount)
      dInput = space.rows(below ? 'dIn' : 'dWindow', inputWidth)
      space.back(`gates${layer.index}`, layer.input, gates, dInput, batch.rows)
      if (below) addMasked(space.floats, dInput / 4, layer.mask / 4, below.dOut / 4, batch.words * both)
    }
    return dInput
  }

  /** Runs the units over a sentence, forwards and backwards. */
  #recur({ index, gateCount, gates, cells, out, below }: Layer, start: number, words: number): void {
    const H = this.space.shape.hidden
    for (const direction of [0, 1]) {
      const first = direction === 0 ? start : start + words - 1
      const sign = direction === 0 ? 4 : -4
      const gate = gates + (first * 2 * gateCount * H + direction * gateCount * H) * 4
      const place = (first * 2 * H + direction * H) * 4
      const skip = below ? below.out + place : gate + 3 * H * 4
      const skipStride = sign * 2 * H * (below ? 1 : gateCount)
      const weights = this.space.weight(`cells${index}`) + direction * 16 * H
      const gateStride = sign * 2 * gateCount * H
      this.space.kernels.recur(
        gate,
        skip,
        cells + place,
        out + place,
        weights,
        words,
        H,
        gateStride,
        skipStride,
        sign * 2 * H,
        sign * 2 * H,
      )
    }
  }

  /** Takes a sentence back through the units: gates are replaced by their gradients. */
  #unwind(layer: Layer, start: number, words: number): void {
    const { space } = this
    const { index, gateCount, gates, cells, dOut, below } = layer
    const H = space.shape.hidden
    for (const direction of [0, 1]) {
      const last = direction === 0 ? start + words - 1 : start
      const sign = direction === 0 ? -4 : 4
      const gatePlace = (last * 2 * gateCount * H + direction * gateCount * H) * 4
      const place = (last * 2 * H + direction * H) * 4
      const skip = below ? below.out + place : gates + gatePlace + 3 * H * 4
      const dSkip = below ? below.dOut + place : this.#dSkip() + gatePlace
      const skipStride = sign * 2 * H * (below ? 1 : gateCount)
      const weights = space.weight(`cells${index}`) + direction * 16 * H
      const gradients = space.gradient(`cells${index}`) + direction * 16 * H
      const strides = [sign * 2 * gateCount * H, skipStride, sign * 2 * H, sign * 2 * H]
      if (!below)
        this.#eachSkip(direction, start, words, (at) =>
          space.floats.fill(0, this.#dSkip() / 4 + at, this.#dSkip() / 4 + at + H),
        )
      space.kernels.unwind(
        gates + gatePlace,
        skip,
        cells + place,
        dOut + place,
        dSkip,
        weights,
        gradients,
        words,
        H,
        ...strides,
      )
      if (!below) this.#eachSkip(direction, start, words, (at) => this.#moveSkip(gates, at))
    }
  }

  /**
   * Room for the gradients of the first layer’s way past: the values they belong to are still read while they are
   * written, so they are put here first and over the gate afterwards.
   */
  #dSkip(): number {
    return this.space.rows('dSkip', this.#both * gateCount(0))
  }

  /** Place in a row of gates where a direction begins, for each word. */
  #eachSkip(direction: number, start: number, words: number, visit: (at: number) => void): void {
    const width = this.space.shape.hidden * gateCount(0)
    for (let i = start; i < start + words; i++) visit(i * 2 * width + direction * width)
  }

  #moveSkip(gates: number, at: number): void {
    const H = this.space.shape.hidden
    const from = this.#dSkip() / 4 + at
    this.space.floats.copyWithin(gates / 4 + at + 3 * H, from, from + H)
  }
}
