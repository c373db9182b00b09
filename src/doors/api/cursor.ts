import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ApiProblem } from './problem.js'

const USUAL = 20
const MOST = 200
const QUESTION_LENGTH = 8

/** What every list may be asked with. */
export const PAGING = {
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL).describe(`how many at most, up to ${MOST}`),
  cursor: z.string().max(2000).optional().describe('`next` of the part before, with everything else as it was'),
}

/** A part of a list that is asked for. */
export interface PartAsked {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A part of a list. */
export interface Part<T> {
  readonly rows: readonly T[]
  readonly all: number
  readonly next: string | null
}

/** A short mark of a question without the part of it that is asked for: a cursor goes on with its own question only. */
function markOf(question: object): string {
  const told = Object.entries(question)
    .filter(([name, value]) => name !== 'limit' && name !== 'cursor' && value !== undefined)
    .sort()
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, QUESTION_LENGTH)
}

/** Where the part after this one begins, as a cursor. */
export function writeCursor(question: object, after: string): string {
  return Buffer.from(`${markOf(question)} ${after}`).toString('base64url')
}

/** The place that a cursor stands for; undefined at the beginning. */
export function readCursor(question: object & PartAsked): string | undefined {
  const { cursor } = question
  if (cursor === undefined) return undefined
  const told = Buffer.from(cursor, 'base64url').toString('utf8')
  const [mark, after] = [told.slice(0, QUESTION_LENGTH), told.slice(QUESTION_LENGTH + 1)]
  const expected = '`next` of the part before'
  if (!/^[0-9a-f]{8} /u.test(told))
    throw new ApiProblem('bad-request', {
      found: `cursor ‹${cursor.slice(0, 40)}›`,
      expected,
      next: 'Leave it out for the first part.',
    })
  if (mark !== markOf(question)) {
    throw new ApiProblem('bad-request', {
      found: 'a cursor of another question',
      expected,
      next: 'Ask the same as for the part before, or leave the cursor out.',
    })
  }
  return after
}

/** What a cursor names is in the list no more. */
export function cursorGone(): ApiProblem {
  return new ApiProblem('cursor-gone', {
    found: 'a cursor of the record as it was',
    expected: 'one of the record as it is',
    next: 'Begin again without the cursor.',
  })
}

/**
 * Cuts a part out of a list that is there as a whole. The cursor names the thing behind which it goes on, so that what
 * comes before it meanwhile moves nothing.
 */
export function cutPart<T>(list: readonly T[], keyOf: (one: T) => string, question: object & PartAsked): Part<T> {
  const after = readCursor(question)
  const at = after === undefined ? -1 : list.findIndex((one) => keyOf(one) === after)
  if (after !== undefined && at < 0) throw cursorGone()
  const rows = list.slice(at + 1, at + 1 + question.limit)
  const last = rows.at(-1)
  return {
    rows,
    all: list.length,
    next: last !== undefined && at + 1 + rows.length < list.length ? writeCursor(question, keyOf(last)) : null,
  }
}
