import { padded } from '../src/language/en/network-shape.js'
import { clearRows, eachWord, type Batch } from './batch.js'
import type { Loss, Words } from './lesson.js'
import { addRow, softmaxLoss } from './row-arithmetic.js'
import { MOST_WORDS, type Workspace } from './workspace.js'

/** Two words of a batch by their rows; a governor of −1 is the root. */
export interface WordPair {
  readonly dependent: number
  readonly governor: number
}

/** Replaces the scores of a pair, which lie at a place, by their gradients. */
export type ScorePair<Pair> = (pair: Pair, at: number) => void

/**
 * Learns the relation of each word to its right head from the rows at `input`, and writes their gradients to `dInput`.
 */
export function learnLabels(space: Workspace, batch: Batch, input: number, dInput: number, loss: Loss): void {
  const { floats, shape } = space
  const pairs: (WordPair & { readonly label: number; readonly scale: number })[] = []
  eachWord(batch, (lesson, i, dependent, start) => {
    const head = lesson.heads[i]!
    if (lesson.isTree && head >= 0)
      pairs.push({
        dependent,
        governor: head === lesson.heads.length ? -1 : start + head,
        label: lesson.labels[i]!,
        scale: batch.scale * lesson.weight,
      })
  })
  learnPairs(space, batch, pairs, input, dInput, ({ label, scale }, at) => {
    loss.labels += softmaxLoss(floats, at, shape.labels, label, scale)
  })
}

/** Learns what is scored of pairs of words from the rows at `input`, and writes their gradients to `dInput`. */
export function learnPairs<Pair extends WordPair>(
  space: Workspace,
  batch: Batch<Words>,
  pairs: readonly Pair[],
  input: number,
  dInput: number,
  score: ScorePair<Pair>,
): void {
  const { shape } = space
  const width = shape.label
  const dependent = space.rows('labDep', width)
  const governor = space.rows('labGov', width)
  space.product(dependent, input, space.weight('labelDependent'), batch.rows, width, 2 * shape.hidden)
  space.product(governor, input, space.weight('labelGovernor'), batch.rows, width, 2 * shape.hidden)
  const dDependent = space.rows('dLabDep', width)
  const dGovernor = space.rows('dLabGov', width)
  clearRows(space, batch, dDependent, width)
  clearRows(space, batch, dGovernor, width)
  // a pair has a row of its own, and there is room for as many at once as for words
  for (let from = 0; from < pairs.length; from += MOST_WORDS)
    learnSome(space, pairs.slice(from, from + MOST_WORDS), score)
  space.back('labelDependent', input, dDependent, dInput, batch.rows)
  space.back('labelGovernor', input, dGovernor, dInput, batch.rows, 1)
}

function learnSome<Pair extends WordPair>(space: Workspace, pairs: readonly Pair[], score: ScorePair<Pair>): void {
  const { floats, shape } = space
  const width = shape.label
  const labels = padded(shape.labels)
  const rows = (pairs.length + 3) & ~3
  const hidden = space.rows('labHidden', width)
  layPairs(space, pairs, hidden, rows)
  const scores = space.rows('labLogits', labels)
  space.product(scores, hidden, space.weight('labels'), rows, labels, width)
  const bias = space.weight('labelBias') / 4
  const dBias = space.gradient('labelBias') / 4
  pairs.forEach((pair, i) => {
    const at = scores / 4 + i * labels
    addRow(floats, bias, at, labels)
    score(pair, at)
    floats.fill(0, at + shape.labels, at + labels)
    addRow(floats, at, dBias, labels)
  })
  floats.fill(0, scores / 4 + pairs.length * labels, scores / 4 + rows * labels)
  const dHidden = space.rows('dLabHidden', width)
  space.back('labels', hidden, scores, dHidden, rows)
  partPairs(space, pairs, dHidden)
}

/** Adds up what a word says as dependent and its head as governor, with ReLU and dropout. */
function layPairs(space: Workspace, pairs: readonly WordPair[], hidden: number, rows: number): void {
  const { floats, shape, plan } = space
  const width = shape.label
  const dependents = space.rows('labDep', width) / 4
  const governors = space.rows('labGov', width) / 4
  const keepers = space.rows('labKeep', width)
  const root = space.weight('labelRoot') / 4
  const bias = space.weight('labelHiddenBias') / 4
  floats.fill(0, hidden / 4 + pairs.length * width, hidden / 4 + rows * width)
  pairs.forEach(({ dependent, governor }, i) => {
    const own = dependents + dependent * width
    const from = governor < 0 ? root : governors + governor * width
    for (let d = 0, at = i * width; d < width; d++, at++) {
      const value = floats[own + d]! + floats[from + d]! + floats[bias + d]!
      const keep = value > 0 && space.random() >= plan.dropout ? 1 / (1 - plan.dropout) : 0
      floats[keepers / 4 + at] = keep
      floats[hidden / 4 + at] = value * keep
    }
  })
}

/** The way back from `layPairs`: dependent, governor and bias all get the gradient of their sum. */
function partPairs(space: Workspace, pairs: readonly WordPair[], dHidden: number): void {
  const { floats, shape } = space
  const width = shape.label
  const dDependents = space.rows('dLabDep', width) / 4
  const dGovernors = space.rows('dLabGov', width) / 4
  const keepers = space.rows('labKeep', width)
  const dRoot = space.gradient('labelRoot') / 4
  const dBias = space.gradient('labelHiddenBias') / 4
  pairs.forEach(({ dependent, governor }, i) => {
    const own = dDependents + dependent * width
    const to = governor < 0 ? dRoot : dGovernors + governor * width
    for (let d = 0, at = i * width; d < width; d++, at++) {
      const gradient = floats[dHidden / 4 + at]! * floats[keepers / 4 + at]!
      floats[own + d]! += gradient
      floats[to + d]! += gradient
      floats[dBias + d]! += gradient
    }
  })
}
