import { tagWidth } from '../src/language/en/network-shape.js'
import { clearSpareRows, dropPlaces, eachWord, type Batch } from './batch.js'
import type { Loss } from './lesson.js'
import { addMasked, addRow, softmaxLoss } from './row-arithmetic.js'
import type { Workspace } from './workspace.js'

/** Learns the three tags of each word (Penn, universal, name) from the rows at `out`, and adds to their gradients at `dOut`. */
export function learnTags(space: Workspace, batch: Batch, out: number, dOut: number, loss: Loss): void {
  const { floats, shape } = space
  const both = 2 * shape.hidden
  const width = tagWidth(shape)
  const input = space.rows('tagIn', both)
  const mask = space.rows('tagMask', both)
  dropPlaces(space, batch, out, input, mask, both)
  const tags = space.rows('tags', width)
  space.product(tags, input, space.weight('tags'), batch.rows, width, both)
  clearSpareRows(space, batch, tags, width)
  scoreTags(space, batch, tags, loss)
  const dInput = space.rows('dTagIn', both)
  space.back('tags', input, tags, dInput, batch.rows)
  addMasked(floats, dInput / 4, mask / 4, dOut / 4, batch.words * both)
}

/** Replaces tag scores by their gradients. */
function scoreTags(space: Workspace, batch: Batch, tags: number, loss: Loss): void {
  const { floats, shape } = space
  const width = tagWidth(shape)
  const bias = space.weight('tagBias') / 4
  const dBias = space.gradient('tagBias') / 4
  const upos = shape.xpos
  const names = upos + shape.upos
  const end = names + shape.names
  eachWord(batch, (lesson, i, row) => {
    const at = tags / 4 + row * width
    const scale = batch.scale * lesson.weight
    addRow(floats, bias, at, width)
    loss.xpos += softmaxLoss(floats, at, shape.xpos, lesson.xpos[i]!, scale)
    loss.upos += softmaxLoss(floats, at + upos, shape.upos, lesson.upos[i]!, scale)
    loss.names += softmaxLoss(floats, at + names, shape.names, lesson.names[i]!, scale)
    floats.fill(0, at + end, at + width)
    addRow(floats, at, dBias, width)
  })
}
