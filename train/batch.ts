import type { Lesson, Words } from './lesson.js'
import { sentenceMask } from './row-arithmetic.js'
import { MOST_WORDS, type Workspace } from './workspace.js'

/** Lessons learned in one step, their words in rows one after the other. */
export interface Batch<Known extends Words = Lesson> {
  readonly lessons: readonly Known[]
  /** Row of the first word of each lesson. */
  readonly starts: readonly number[]
  readonly words: number
  /** Rows that are worked on: the words, and empty rows up to a multiple of four. */
  readonly rows: number
  /** How much one word counts. */
  readonly scale: number
}

/** Lays lessons out as a batch; `allWords` counts those of a partner too. */
export function layOutBatch<Known extends Words>(lessons: readonly Known[], allWords: number): Batch<Known> {
  const starts: number[] = []
  let words = 0
  for (const lesson of lessons) {
    starts.push(words)
    words += lesson.ready.length
  }
  if (words > MOST_WORDS) throw new RangeError(`batch of ${words} words`)
  return { lessons, starts, words, rows: (words + 3) & ~3, scale: 1 / allWords }
}

/** Every lesson with the row of its first word. */
export function eachLesson<Known extends Words>(
  { lessons, starts }: Batch<Known>,
  visit: (lesson: Known, start: number) => void,
): void {
  lessons.forEach((lesson, s) => visit(lesson, starts[s]!))
}

/** Every word: its lesson, its place there, its row, and the row of the first word. */
export function eachWord<Known extends Words>(
  batch: Batch<Known>,
  visit: (lesson: Known, i: number, row: number, start: number) => void,
): void {
  eachLesson(batch, (lesson, start) => {
    for (let i = 0; i < lesson.ready.length; i++) visit(lesson, i, start + i, start)
  })
}

/** Empties the rows after the last word. */
export function clearSpareRows({ floats }: Workspace, { words, rows }: Batch<Words>, at: number, width: number): void {
  floats.fill(0, at / 4 + words * width, at / 4 + rows * width)
}

/** Empties all rows of the batch. */
export function clearRows({ floats }: Workspace, { rows }: Batch<Words>, at: number, width: number): void {
  floats.fill(0, at / 4, at / 4 + rows * width)
}

/**
 * Copies rows while dropping a share of their places, the same places in all words of a sentence; keeps the mask for
 * the way back.
 */
export function dropPlaces(
  space: Workspace,
  batch: Batch<Words>,
  from: number,
  to: number,
  mask: number,
  width: number,
): void {
  const { floats, plan } = space
  eachLesson(batch, (lesson, start) => {
    const row = sentenceMask(width, plan.dropout, space.random)
    for (let t = start; t < start + lesson.ready.length; t++) {
      for (let d = 0, at = t * width; d < width; d++, at++) {
        floats[mask / 4 + at] = row[d]!
        floats[to / 4 + at] = floats[from / 4 + at]! * row[d]!
      }
    }
  })
  clearSpareRows(space, batch, to, width)
}
