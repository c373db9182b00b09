import type { TrainedNetwork } from '../../src/language/en/network.js'
import { weightTables, type NetworkShape, type Table } from '../../src/language/en/network-shape.js'
import { moveWeights, paceOf, type Moving } from '../adam.js'
import { dropPlaces, eachLesson, layOutBatch } from '../batch.js'
import { InputLayer } from '../input-layer.js'
import { learnPairs, type WordPair } from '../label-scores.js'
import type { TrainingPlan } from '../lesson.js'
import { RecurrentLayers } from '../recurrent-layers.js'
import { addMasked, chancesAt, softmaxLossTowards } from '../row-arithmetic.js'
import { learnWords } from '../tag-scores.js'
import { Workspace } from '../workspace.js'
import type { AskedWord, DeedLesson, Told } from './deed-lessons.js'

/** How far off the network was, and over how many answers. */
export interface DeedLoss {
  kinds: number
  modalities: number
  parts: number
  words: number
  told: number
  pairs: number
}

export const noDeedLoss = (): DeedLoss => ({ kinds: 0, modalities: 0, parts: 0, words: 0, told: 0, pairs: 0 })

/** Gradients longer than this, all taken together, are made this long. */
const CLIP = 5
/** What an answer counts beside that of the kind. */
const MODALITY = 0.5
const PART = 0.4

/**
 * The network of deeds while it learns. It begins with the layers of the network that reads trees; ready vectors and
 * parts of words stay as they are there.
 */
export class DeedTrainer {
  readonly #space: Workspace
  readonly #input: InputLayer
  readonly #layers: RecurrentLayers
  readonly #dense: Moving
  #steps = 0

  constructor(
    readonly shape: NetworkShape,
    readonly english: TrainedNetwork,
    readonly learnedRows: ReadonlyMap<string, number>,
    readonly plan: TrainingPlan,
  ) {
    const space = (this.#space = new Workspace(shape, plan))
    this.#input = new InputLayer(space, english.ready, learnedRows.size + 1)
    this.#layers = new RecurrentLayers(space, this.#input.windows)
    const stretch = (at: number) => space.floats.subarray(at / 4, at / 4 + space.count)
    this.#dense = {
      weights: stretch(space.weights),
      gradients: stretch(space.gradients),
      first: new Float32Array(space.count),
      second: new Float32Array(space.count),
    }
    space.startWeights()
    this.#beginFrom(english)
  }

  #beginFrom({ shape, weights, learned, parts }: TrainedNetwork): void {
    for (const [name, table] of weightTables(shape)) {
      const own = this.#space.tables.get(name)
      if (!own || !/^(?:word|gates\d|cells\d)$/u.test(name)) continue
      // a layer of more units begins with the narrower one inside it, which at first hears nothing of the units that
      // are new
      const [before, now] = [unitGroups(name, table, shape), unitGroups(name, own, this.shape)]
      const dense = this.#dense.weights
      for (let row = 0; row < own.rows; row++) {
        const from = now.rows.oldPlace(row, before.rows)
        for (let column = 0; column < own.columns; column++) {
          const old = now.columns.oldPlace(column, before.columns)
          if (old === null) continue
          dense[own.from + row * own.columns + column] =
            from === null ? 0 : weights[table.from + from * table.columns + old]!
        }
      }
    }
    this.#input.parts.weights.set(parts)
    const rows = this.#input.learned.weights
    rows.set(learned)
    // a word without a learned vector had the first row there; its own row begins from it
    for (let at = learned.length; at < rows.length; at += shape.learned)
      rows.set(learned.subarray(0, shape.learned), at)
  }

  /**
   * Goes on from what a network of the same shape has learned; words that it knows no vector of keep the one they have.
   */
  goOnFrom({ weights, learned, learnedRows }: TrainedNetwork): void {
    this.#dense.weights.set(weights)
    const { weights: rows, width } = this.#input.learned
    for (const [word, row] of this.learnedRows) {
      const known = learnedRows.get(word)
      if (known !== undefined) rows.set(learned.subarray(known * width, (known + 1) * width), row * width)
    }
    rows.set(learned.subarray(0, width))
  }

  /** The network as it is now. */
  network(): TrainedNetwork {
    const { ready, readyRows, parts } = this.english
    return {
      shape: this.shape,
      weights: this.#dense.weights.slice(),
      readyRows,
      ready,
      parts,
      learnedRows: this.learnedRows,
      learned: this.#input.learned.weights.slice(),
      tagLayer: this.shape.layers - 1,
    }
  }

  /** One step over a batch. */
  learn(lessons: readonly DeedLesson[], rate: number): DeedLoss {
    this.#dense.gradients.fill(0)
    const loss = this.#learnBatch(lessons)
    this.#moveAll(rate)
    return loss
  }

  #learnBatch(lessons: readonly DeedLesson[]): DeedLoss {
    const space = this.#space
    const { floats, shape } = space
    const both = 2 * shape.hidden
    const loss = noDeedLoss()
    const words = lessons.reduce((sum, { asked }) => sum + asked.length, 0)
    const batch = layOutBatch(lessons, Math.max(1, words))
    this.#input.forward(batch)
    this.#layers.forward(batch)
    const { out, dOut } = this.#layers.outputOf(-1)
    learnWords(space, batch, out, dOut, (lesson, i, at, scale) =>
      this.#scoreWord(
        lesson.asked.find((one) => one.at === i),
        at,
        scale,
        loss,
      ),
    )
    const pairs: (WordPair & { readonly part: Told; readonly scale: number })[] = []
    eachLesson(batch, ({ asked, weight }, start) => {
      for (const one of asked)
        for (const pair of one.pairs)
          pairs.push({
            dependent: start + pair.at,
            governor: start + one.at,
            part: pair.part,
            scale: PART * batch.scale * weight,
          })
    })
    if (pairs.length > 0) {
      const input = space.rows('pairIn', both)
      const mask = space.rows('pairMask', both)
      const dInput = space.rows('dPairIn', both)
      dropPlaces(space, batch, out, input, mask, both)
      learnPairs(space, batch, pairs, input, dInput, ({ part, scale }, at) => {
        loss.parts += lossTowards(floats, at, shape.labels, part, scale)
        loss.pairs++
      })
      addMasked(floats, dInput / 4, mask / 4, dOut / 4, batch.words * both)
    }
    this.#input.backward(batch, this.#layers.backward(batch))
    return loss
  }

  #scoreWord(asked: AskedWord | undefined, at: number, scale: number, loss: DeedLoss): void {
    const { floats, shape } = this.#space
    if (!asked) {
      floats.fill(0, at, at + shape.xpos + shape.upos)
      return
    }
    loss.kinds += lossTowards(floats, at, shape.xpos, asked.kind, scale)
    loss.words++
    if (asked.modality) {
      loss.modalities += lossTowards(floats, at + shape.xpos, shape.upos, asked.modality, MODALITY * scale)
      loss.told++
    } else floats.fill(0, at + shape.xpos, at + shape.xpos + shape.upos)
  }

  #moveAll(rate: number): void {
    this.#steps++
    const { gradients } = this.#dense
    let norm = 0
    for (let i = 0; i < gradients.length; i++) norm += gradients[i]! * gradients[i]!
    const shrink = Math.min(1, CLIP / Math.sqrt(norm + 1e-12))
    const pace = paceOf(rate, this.#steps)
    moveWeights(this.#dense, 0, gradients.length, pace, shrink)
    const { learned, parts } = this.#input
    for (const row of learned.touched)
      moveWeights(learned, row * learned.width, (row + 1) * learned.width, pace, shrink)
    learned.clear()
    parts.clear()
  }
}

/**
 * One side of a table of weights as groups of units, each group as wide as a layer or, where units do not come in
 * layers, as the side itself.
 */
class UnitGroups {
  constructor(readonly width: number) {}

  /** Where a place of this side lay when its groups were narrower; null for a unit that was not there. */
  oldPlace(place: number, before: UnitGroups): number | null {
    const unit = place % this.width
    return unit < before.width ? Math.floor(place / this.width) * before.width + unit : null
  }
}

/** The sides of a table: units of both directions come in, and each direction has its gates, unit by unit. */
function unitGroups(name: string, table: Table, shape: NetworkShape): Readonly<Record<'rows' | 'columns', UnitGroups>> {
  const hears = /^gates[1-9]$/u.test(name)
  return {
    rows: new UnitGroups(hears ? shape.hidden : table.rows),
    columns: new UnitGroups(name === 'word' ? table.columns : shape.hidden),
  }
}

/**
 * Replaces scores by the gradient of the loss: the chance is to fall on any of the right classes, whichever the network
 * likes best, or as it is told.
 */
function lossTowards(floats: Float32Array, at: number, count: number, told: Told, scale: number): number {
  if (told instanceof Float32Array) return softmaxLossTowards(floats, at, told, scale)
  const now = chancesAt(floats, at, count)
  const rightly = told.reduce((sum, k) => sum + now[k]!, 1e-9)
  const wanted = new Float32Array(count)
  for (const k of told) wanted[k] = now[k]! / rightly
  softmaxLossTowards(floats, at, wanted, scale)
  return -Math.log(rightly)
}
