import { distancePlace, padded, ROOT_DISTANCE } from '../src/language/en/network-shape.js'
import { clearRows, clearSpareRows, eachLesson, type Batch } from './batch.js'
import type { Lesson, Loss } from './lesson.js'
import { addBias, addRow, softmaxLoss, sumRows } from './row-arithmetic.js'
import { LONGEST, type Workspace } from './workspace.js'

/** Scores of a word as its own head. */
const NEVER = -1e9
/** Rows of a sentence with its root. */
const ROOM = padded(LONGEST + 1)

/**
 * How well each word of a sentence goes with each other as its head: a bilinear form of two projections, and a weight
 * for the distance.
 */
export class ArcScores {
  readonly #dependent: number
  readonly #governor: number
  readonly #query: number
  readonly #dQuery: number
  readonly #dGovernor: number

  constructor(readonly space: Workspace) {
    const { arc } = space.shape
    this.#dependent = space.rows('dep', arc)
    this.#governor = space.rows('gov', arc)
    this.#query = space.rows('query', arc)
    this.#dQuery = space.rows('dQuery', arc)
    this.#dGovernor = space.rows('dGov', arc)
  }

  /** Scores the heads of all trees from the rows at `input` and keeps the gradients for the way back. */
  forward(batch: Batch, input: number, loss: Loss): void {
    const { space } = this
    const { arc } = space.shape
    this.#project(batch, 'dependent', input, this.#dependent)
    this.#project(batch, 'governor', input, this.#governor)
    space.product(this.#query, this.#dependent, space.weight('arc'), batch.rows, arc, arc)
    addBias(space.floats, this.#query / 4, space.weight('arcBias') / 4, batch.words, arc)
    clearRows(space, batch, this.#dQuery, arc)
    clearRows(space, batch, this.#dGovernor, arc)
    eachLesson(batch, (lesson, start) => {
      if (lesson.isTree) this.#learnSentence(lesson, start, batch.scale * lesson.weight, loss)
    })
  }

  /** Adds to the gradients at `dInput`. */
  backward(batch: Batch, input: number, dInput: number): void {
    const { space } = this
    const { arc } = space.shape
    sumRows(space.floats, this.#dQuery / 4, space.gradient('arcBias') / 4, batch.words, arc)
    const dDependent = space.rows('dDep', arc)
    space.back('arc', this.#dependent, this.#dQuery, dDependent, batch.rows)
    this.#backProjected(batch, 'dependent', input, dDependent, dInput)
    this.#backProjected(batch, 'governor', input, this.#dGovernor, dInput)
  }

  /** A projection with ReLU and dropout. */
  #project(batch: Batch, name: string, input: number, out: number): void {
    const { space } = this
    const { floats, shape } = space
    const share = space.plan.dropout
    space.product(out, input, space.weight(name), batch.rows, shape.arc, 2 * shape.hidden)
    const bias = space.weight(`${name}Bias`) / 4
    const keepers = space.rows(`${name}Keep`, shape.arc)
    for (let at = 0; at < batch.words * shape.arc; at++) {
      const value = floats[out / 4 + at]! + floats[bias + (at % shape.arc)]!
      const keep = value > 0 && space.random() >= share ? 1 / (1 - share) : 0
      floats[keepers / 4 + at] = keep
      floats[out / 4 + at] = value * keep
    }
    clearSpareRows(space, batch, out, shape.arc)
  }

  #backProjected(batch: Batch, name: string, input: number, dOut: number, dInput: number): void {
    const { space } = this
    const { floats, shape } = space
    const keepers = space.rows(`${name}Keep`, shape.arc)
    for (let i = 0; i < batch.words * shape.arc; i++) floats[dOut / 4 + i]! *= floats[keepers / 4 + i]!
    clearSpareRows(space, batch, dOut, shape.arc)
    sumRows(floats, dOut / 4, space.gradient(`${name}Bias`) / 4, batch.words, shape.arc)
    space.back(name, input, dOut, dInput, batch.rows, 1)
  }

  #learnSentence(lesson: Lesson, start: number, scale: number, loss: Loss): void {
    const { space } = this
    const { arc } = space.shape
    const words = lesson.heads.length
    const columns = padded(words + 1)
    const heads = this.#governorsAndRoot(start, words, columns)
    const headsAcross = space.transposed(heads, columns, arc, 'arcHeads', ROOM * arc)
    const scores = space.space('arcScores', ROOM * ROOM)
    space.product(scores, this.#query + start * arc * 4, headsAcross, words, columns, arc)
    this.#scoreHeads(lesson, scores, columns, scale, loss)
    space.product(this.#dQuery + start * arc * 4, scores, heads, words, arc, columns)
    this.#learnHeads(scores, start, words, columns)
  }

  /** The governors of a sentence with the root after them. */
  #governorsAndRoot(start: number, words: number, columns: number): number {
    const { space } = this
    const { floats } = space
    const { arc } = space.shape
    const heads = space.space('arcHeads', ROOM * arc)
    const root = space.weight('root') / 4
    floats.fill(0, heads / 4, heads / 4 + columns * arc)
    floats.copyWithin(heads / 4, this.#governor / 4 + start * arc, this.#governor / 4 + (start + words) * arc)
    floats.copyWithin(heads / 4 + words * arc, root, root + arc)
    return heads
  }

  /** Adds the weights of distances to a sentence’s scores and replaces them by their gradients. */
  #scoreHeads(lesson: Lesson, scores: number, columns: number, scale: number, loss: Loss): void {
    const { floats } = this.space
    const words = lesson.heads.length
    const distance = this.space.weight('distance') / 4
    const dDistance = this.space.gradient('distance') / 4
    for (let i = 0; i < words; i++) {
      const at = scores / 4 + i * columns
      for (let j = 0; j < words; j++) floats[at + j]! += floats[distance + distancePlace(i, j)]!
      floats[at + words]! += floats[distance + ROOT_DISTANCE]!
      floats[at + i] = NEVER
      loss.arcs += softmaxLoss(floats, at, words + 1, lesson.heads[i]!, scale)
      floats.fill(0, at + words + 1, at + columns)
      for (let j = 0; j < words; j++) floats[dDistance + distancePlace(i, j)]! += floats[at + j]!
      floats[dDistance + ROOT_DISTANCE]! += floats[at + words]!
    }
  }

  /** Hands the gradients of a sentence’s scores on to its governors and the root. */
  #learnHeads(scores: number, start: number, words: number, columns: number): void {
    const { space } = this
    const { floats } = space
    const { arc } = space.shape
    const rows = (words + 3) & ~3
    floats.fill(0, scores / 4 + words * columns, scores / 4 + rows * columns)
    const scoresAcross = space.transposed(scores, rows, columns, 'arcScores', ROOM * ROOM)
    const query = space.space('arcQuery', ROOM * arc)
    floats.copyWithin(query / 4, this.#query / 4 + start * arc, this.#query / 4 + (start + words) * arc)
    floats.fill(0, query / 4 + words * arc, query / 4 + rows * arc)
    const dHeads = space.space('dArcHeads', ROOM * arc)
    space.product(dHeads, scoresAcross, query, columns, arc, rows)
    floats.copyWithin(this.#dGovernor / 4 + start * arc, dHeads / 4, dHeads / 4 + words * arc)
    addRow(floats, dHeads / 4 + words * arc, space.gradient('root') / 4, arc)
  }
}
