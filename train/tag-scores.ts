import { tagWidth } from '../src/language/en/network-shape.js'
import { clearSpareRows, dropPlaces, eachWord, type Batch } from './batch.js'
import type { Loss, Words } from './lesson.js'
import { addMasked, addRow, softmaxLoss } from './row-arithmetic.js'
import type { Workspace } from './workspace.js'

/**
 * Learns the three tags of each word (Penn, universal, name) from the rows at `out`, and adds to their gradients at
 * `dOut`.
 */
export function learnTags(space: Workspace, batch: Batch, out: number, dOut: number, loss: Loss): void {
  const { floats, shape } = space
  const upos = shape.xpos
  const names = upos + shape.upos
  learnWords(space, batch, out, dOut, (lesson, i, at, scale) => {
    loss.xpos += softmaxLoss(floats, at, shape.xpos, lesson.xpos[i]!, scale)
    loss.upos += softmaxLoss(floats, at + upos, shape.upos, lesson.upos[i]!, scale)
    loss.names += softmaxLoss(floats, at + names, shape.names, lesson.names[i]!, scale)
  })
}

/** Replaces the scores of a word of a lesson, which lie at a place, by their gradients; a word counts `scale`. */
export type ScoreWord<Known> = (lesson: Known, word: number, at: number, scale: number) => void

/** Learns what is scored of each word from the rows at `out`, and adds to their gradients at `dOut`. */
export function learnWords<Known extends Words>(
  space: Workspace,
  batch: Batch<Known>,
  out: number,
  dOut: number,
  score: ScoreWord<Known>,
): void {
  const { floats, shape } = space
  const both = 2 * shape.hidden
  const width = tagWidth(shape)
  const input = space.rows('tagIn', both)
  const mask = space.rows('tagMask', both)
  dropPlaces(space, batch, out, input, mask, both)
  const tags = space.rows('tags', width)
  space.product(tags, input, space.weight('tags'), batch.rows, width, both)
  clearSpareRows(space, batch, tags, width)
  scoreWords(space, batch, tags, score)
  const dInput = space.rows('dTagIn', both)
  space.back('tags', input, tags, dInput, batch.rows)
  addMasked(floats, dInput / 4, mask / 4, dOut / 4, batch.words * both)
}

function scoreWords<Known extends Words>(
  space: Workspace,
  batch: Batch<Known>,
  tags: number,
  score: ScoreWord<Known>,
): void {
  const { floats, shape } = space
  const width = tagWidth(shape)
  const bias = space.weight('tagBias') / 4
  const dBias = space.gradient('tagBias') / 4
  const end = shape.xpos + shape.upos + shape.names
  eachWord(batch, (lesson, i, row) => {
    const at = tags / 4 + row * width
    addRow(floats, bias, at, width)
    score(lesson, i, at, batch.scale * lesson.weight)
    floats.fill(0, at + end, at + width)
    addRow(floats, at, dBias, width)
  })
}
