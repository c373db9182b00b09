import { WINDOW } from '../src/language/en/network-shape.js'
import type { Random } from './random.js'

/*
 * Arithmetic over rows of numbers in one long array. Places are places in the array, not bytes.
 */

/** Replaces scores by the gradient of the loss for the right one; nothing is learned where it is not known (−1). */
export function softmaxLoss(floats: Float32Array, at: number, count: number, right: number, scale: number): number {
  if (right < 0) {
    floats.fill(0, at, at + count)
    return 0
  }
  let max = -Infinity
  for (let i = 0; i < count; i++) if (floats[at + i]! > max) max = floats[at + i]!
  let sum = 0
  for (let i = 0; i < count; i++) sum += floats[at + i] = Math.exp(floats[at + i]! - max)
  const loss = -Math.log(floats[at + right]! / sum + 1e-30)
  for (let i = 0; i < count; i++) floats[at + i]! *= scale / sum
  floats[at + right]! -= scale
  return loss
}

/** The same where the chance of each class is told instead of the right one. */
export function softmaxLossTowards(floats: Float32Array, at: number, told: Float32Array, scale: number): number {
  const { length } = told
  const row = chancesAt(floats, at, length)
  let loss = 0
  for (let i = 0; i < length; i++) {
    if (told[i]! > 0) loss -= told[i]! * Math.log(row[i]! + 1e-30)
    floats[at + i] = scale * (row[i]! - told[i]!)
  }
  return loss
}

/** Scores brought to chances, in a row of their own. */
export function chancesAt(floats: Float32Array, at: number, count: number): Float32Array {
  const row = floats.slice(at, at + count)
  const most = row.reduce((a, b) => Math.max(a, b), -Infinity)
  let sum = 0
  for (let i = 0; i < count; i++) sum += row[i] = Math.exp(row[i]! - most)
  return row.map((one) => one / sum)
}

/** What each place of a sentence’s rows is multiplied by: nothing where it is dropped, a little more elsewhere. */
export function sentenceMask(width: number, share: number, random: Random): Float32Array {
  const row = new Float32Array(width)
  for (let i = 0; i < width; i++) row[i] = random() < share ? 0 : 1 / (1 - share)
  return row
}

/** to += from · mask, place by place. */
export function addMasked(floats: Float32Array, from: number, mask: number, to: number, count: number): void {
  for (let i = 0; i < count; i++) floats[to + i]! += floats[from + i]! * floats[mask + i]!
}

/** to += from, place by place. */
export function addRow(floats: Float32Array, from: number, to: number, width: number): void {
  for (let d = 0; d < width; d++) floats[to + d]! += floats[from + d]!
}

/** Adds one row to each of many. */
export function addBias(floats: Float32Array, rows: number, bias: number, count: number, width: number): void {
  for (let t = 0; t < count; t++) addRow(floats, bias, rows + t * width, width)
}

/** Adds many rows to one. */
export function sumRows(floats: Float32Array, rows: number, into: number, count: number, width: number): void {
  for (let t = 0; t < count; t++) addRow(floats, rows + t * width, into, width)
}

/** Lays columns as rows, block by block so that both stay in the cache. */
export function transpose(floats: Float32Array, from: number, to: number, rows: number, columns: number): void {
  const BLOCK = 16
  for (let r0 = 0; r0 < rows; r0 += BLOCK) {
    for (let c0 = 0; c0 < columns; c0 += BLOCK) {
      const rEnd = Math.min(rows, r0 + BLOCK)
      const cEnd = Math.min(columns, c0 + BLOCK)
      for (let r = r0; r < rEnd; r++)
        for (let c = c0; c < cEnd; c++) floats[to + c * rows + r] = floats[from + r * columns + c]!
    }
  }
}

/** Lays the vectors of each word and its neighbours side by side; beyond the sentence there is nothing. */
export function copyWindows(
  floats: Float32Array,
  word: number,
  window: number,
  start: number,
  words: number,
  width: number,
): void {
  eachNeighbour(words, (i, other, place) => {
    const from = word + (start + other) * width
    floats.copyWithin(window + ((start + i) * WINDOW + place) * width, from, from + width)
  })
}

/** The way back from `copyWindows`: each word gets what its places in the windows learned. */
export function addWindows(
  floats: Float32Array,
  dWindow: number,
  dWord: number,
  start: number,
  words: number,
  width: number,
): void {
  eachNeighbour(words, (i, other, place) => {
    addRow(floats, dWindow + ((start + i) * WINDOW + place) * width, dWord + (start + other) * width, width)
  })
}

/** Every word `i` with the word `other` at each place of its window. */
function eachNeighbour(words: number, visit: (i: number, other: number, place: number) => void): void {
  for (let i = 0; i < words; i++) {
    for (let place = 0; place < WINDOW; place++) {
      const other = i + place - 1
      if (other >= 0 && other < words) visit(i, other, place)
    }
  }
}
