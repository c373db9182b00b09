import type { TrainedNetwork } from '../src/language/en/network.js'
import type { NetworkShape } from '../src/language/en/network-shape.js'
import { moveWeights, paceOf, type Moving } from './adam.js'
import { ArcScores } from './arc-scores.js'
import { dropPlaces, layOutBatch, type Batch } from './batch.js'
import { InputLayer } from './input-layer.js'
import { learnLabels } from './label-scores.js'
import { noLoss, type Lesson, type Loss, type TrainingPlan } from './lesson.js'
import type { Pair } from './pair.js'
import { seededRandom } from './random.js'
import { RecurrentLayers } from './recurrent-layers.js'
import { addMasked } from './row-arithmetic.js'
import type { SparseTable } from './sparse-table.js'
import { learnTags } from './tag-scores.js'
import { Workspace } from './workspace.js'

/** Gradients longer than this, all taken together, are made this long. */
const CLIP = 5

/** The network while it learns. */
export class Trainer {
  readonly #space: Workspace
  readonly #input: InputLayer
  readonly #layers: RecurrentLayers
  readonly #arcs: ArcScores
  readonly #dense: Moving
  #steps = 0

  constructor(
    readonly shape: NetworkShape,
    ready: Float32Array,
    learnedRows: number,
    readonly plan: TrainingPlan,
    readonly pair?: Pair,
  ) {
    const space = (this.#space = new Workspace(shape, plan))
    this.#input = new InputLayer(space, ready, learnedRows)
    this.#layers = new RecurrentLayers(space, this.#input.windows)
    this.#arcs = new ArcScores(space)
    this.#dense = {
      weights: stretch(space, space.weights),
      gradients: stretch(space, space.gradients),
      first: new Float32Array(space.count),
      second: new Float32Array(space.count),
    }
    space.startWeights()
    // Both threads of a pair begin with the same weights, but drop other places.
    if (pair) space.random = seededRandom(plan.seed * 1000 + pair.rank)
  }

  /** Goes on from what a network of the same shape and lexicon has learned. */
  takeOver({ weights, learned, parts }: Pick<TrainedNetwork, 'weights' | 'learned' | 'parts'>): void {
    this.#dense.weights.set(weights)
    this.learned.weights.set(learned)
    this.parts.weights.set(parts)
  }

  /** A copy of the dense weights. */
  denseWeights(): Float32Array {
    return this.#dense.weights.slice()
  }

  /** Learned word vectors. */
  get learned(): SparseTable {
    return this.#input.learned
  }

  /** Learned vectors of beginnings, endings and outlines. */
  get parts(): SparseTable {
    return this.#input.parts
  }

  /** One step over a batch; returns the loss for each kind of knowledge and moves all weights. */
  learn(lessons: readonly Lesson[], rate: number): Loss {
    const { gradients } = this.#dense
    gradients.fill(0)
    const words = lessons.reduce((sum, lesson) => sum + lesson.ready.length, 0)
    const { pair } = this
    const mine = pair ? lessons.filter((_, i) => i % 2 === pair.rank) : lessons
    const loss = mine.length > 0 ? this.#learnBatch(layOutBatch(mine, words)) : noLoss(0)
    if (pair) {
      const tables = [this.learned, this.parts]
      pair.exchange(gradients, tables, (table, row, values) => tables[table]!.addTo(row, values))
    }
    this.#moveAll(rate)
    return loss
  }

  /** Reads the batch, compares with what is known of it, and works out all gradients. */
  #learnBatch(batch: Batch): Loss {
    const loss = noLoss(batch.words)
    this.#input.forward(batch)
    this.#layers.forward(batch)
    const tagged = this.#layers.outputOf(this.plan.tagLayer)
    learnTags(this.#space, batch, tagged.out, tagged.dOut, loss)
    if (batch.lessons.some((lesson) => lesson.isTree)) this.#learnTrees(batch, loss)
    this.#input.backward(batch, this.#layers.backward(batch))
    return loss
  }

  #learnTrees(batch: Batch, loss: Loss): void {
    const space = this.#space
    const both = 2 * this.shape.hidden
    const { out, dOut } = this.#layers.outputOf(-1)
    const input = space.rows('treeIn', both)
    const mask = space.rows('treeMask', both)
    const dInput = space.rows('dTreeIn', both)
    dropPlaces(space, batch, out, input, mask, both)
    this.#arcs.forward(batch, input, loss)
    learnLabels(space, batch, input, dInput, loss)
    this.#arcs.backward(batch, input, dInput)
    addMasked(space.floats, dInput / 4, mask / 4, dOut / 4, batch.words * both)
  }

  #moveAll(rate: number): void {
    this.#steps++
    const { gradients } = this.#dense
    let norm = 0
    for (let i = 0; i < gradients.length; i++) norm += gradients[i]! * gradients[i]!
    const shrink = Math.min(1, CLIP / Math.sqrt(norm + 1e-12))
    const pace = paceOf(rate, this.#steps)
    moveWeights(this.#dense, 0, gradients.length, pace, shrink)
    for (const table of [this.learned, this.parts]) {
      for (const row of table.touched) moveWeights(table, row * table.width, (row + 1) * table.width, pace, shrink)
      table.clear()
    }
  }
}

/** As many floats as there are dense weights, from this place on. */
function stretch({ floats, count }: Workspace, at: number): Float32Array {
  return floats.subarray(at / 4, at / 4 + count)
}
