import { padded } from '../src/language/en/network-shape.js'
import { clearRows, clearSpareRows, eachWord, type Batch } from './batch.js'
import type { Loss } from './lesson.js'
import { addRow, softmaxLoss } from './row-arithmetic.js'
import type { Workspace } from './workspace.js'

/** Learns the relation of each word to its right head from the rows at `input`, and writes their gradients to `dInput`. */
export function learnLabels(space: Workspace, batch: Batch, input: number, dInput: number, loss: Loss): void {
  const { shape } = space
  const width = shape.label
  const labels = padded(shape.labels)
  const hidden = space.rows('labHidden', width)
  layPairs(space, batch, input, hidden)
  const scores = space.rows('labLogits', labels)
  space.product(scores, hidden, space.weight('labels'), batch.rows, labels, width)
  scoreLabels(space, batch, scores, loss)
  const dHidden = space.rows('dLabHidden', width)
  space.back('labels', hidden, scores, dHidden, batch.rows)
  const dDependent = space.rows('dLabDep', width)
  const dGovernor = space.rows('dLabGov', width)
  partPairs(space, batch, dHidden, dDependent, dGovernor)
  space.back('labelDependent', input, dDependent, dInput, batch.rows)
  space.back('labelGovernor', input, dGovernor, dInput, batch.rows, 1)
}

/** Visits the words whose head is known: row of the word, and row of its head, or −1 for the root. */
function eachPair(batch: Batch, visit: (row: number, headRow: number) => void): void {
  eachWord(batch, (lesson, i, row, start) => {
    const head = lesson.heads[i]!
    if (lesson.isTree && head >= 0) visit(row, head === lesson.heads.length ? -1 : start + head)
  })
}

/** Adds up what a word says as dependent and its head as governor, with ReLU and dropout. */
function layPairs(space: Workspace, batch: Batch, input: number, hidden: number): void {
  const { floats, shape, plan } = space
  const width = shape.label
  const dependent = space.rows('labDep', width)
  const governor = space.rows('labGov', width)
  space.product(dependent, input, space.weight('labelDependent'), batch.rows, width, 2 * shape.hidden)
  space.product(governor, input, space.weight('labelGovernor'), batch.rows, width, 2 * shape.hidden)
  const keepers = space.rows('labKeep', width)
  clearRows(space, batch, hidden, width)
  clearRows(space, batch, keepers, width)
  const root = space.weight('labelRoot') / 4
  const bias = space.weight('labelHiddenBias') / 4
  eachPair(batch, (row, headRow) => {
    const from = headRow < 0 ? root : governor / 4 + headRow * width
    for (let d = 0, at = row * width; d < width; d++, at++) {
      const value = floats[dependent / 4 + at]! + floats[from + d]! + floats[bias + d]!
      const keep = value > 0 && space.random() >= plan.dropout ? 1 / (1 - plan.dropout) : 0
      floats[keepers / 4 + at] = keep
      floats[hidden / 4 + at] = value * keep
    }
  })
}

/** Replaces relation scores by their gradients. */
function scoreLabels(space: Workspace, batch: Batch, scores: number, loss: Loss): void {
  const { floats, shape } = space
  const labels = padded(shape.labels)
  const bias = space.weight('labelBias') / 4
  const dBias = space.gradient('labelBias') / 4
  eachWord(batch, (lesson, i, row) => {
    const at = scores / 4 + row * labels
    if (!lesson.isTree || lesson.heads[i]! < 0) {
      floats.fill(0, at, at + labels)
      return
    }
    addRow(floats, bias, at, labels)
    loss.labels += softmaxLoss(floats, at, shape.labels, lesson.labels[i]!, batch.scale * lesson.weight)
    floats.fill(0, at + shape.labels, at + labels)
    addRow(floats, at, dBias, labels)
  })
  clearSpareRows(space, batch, scores, labels)
}

/** The way back from `layPairs`: dependent, governor and bias all get the gradient of their sum. */
function partPairs(space: Workspace, batch: Batch, dHidden: number, dDependent: number, dGovernor: number): void {
  const { floats, shape } = space
  const width = shape.label
  clearRows(space, batch, dDependent, width)
  clearRows(space, batch, dGovernor, width)
  const keepers = space.rows('labKeep', width)
  const dRoot = space.gradient('labelRoot') / 4
  const dBias = space.gradient('labelHiddenBias') / 4
  eachPair(batch, (row, headRow) => {
    const to = headRow < 0 ? dRoot : dGovernor / 4 + headRow * width
    for (let d = 0, at = row * width; d < width; d++, at++) {
      const gradient = floats[dHidden / 4 + at]! * floats[keepers / 4 + at]!
      floats[dDependent / 4 + at]! += gradient
      floats[to + d]! += gradient
      floats[dBias + d]! += gradient
    }
  })
}
