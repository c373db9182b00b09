import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Failure } from '../../record/failure.js'
import { listHeld, type FoundList } from '../../views/found-list.js'

const USUAL = 10
const MOST = 50
const QUESTION_LENGTH = 6

/** What every long list may be asked with. */
export const PAGING = {
  limit: z.int().min(1).max(MOST).optional(),
  cursor: z.string().optional().describe('`next` of the page before'),
}

/** A list that is there, to be cut into pages. */
export const heldList = <T>(list: readonly T[]): FoundList<T> => listHeld(list, () => '')

/** One page of a list. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly from: number
  readonly all: number
  readonly next?: string
}

/** What a page is asked with, beside what the list is of. */
export interface PageAsked {
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

/**
 * Cuts a page out of a list. The cursor knows which question of which record it goes on with: over another it would
 * skip or repeat without a word.
 */
export async function cutPage<T>(
  tool: string,
  list: FoundList<T>,
  { limit = USUAL, cursor, ...question }: PageAsked,
  recordMark: string,
): Promise<Page<T>> {
  const told = Object.entries(question)
    .filter(([, value]) => value !== undefined)
    .sort()
  const asked = createHash('sha256')
    .update(JSON.stringify([tool, told]))
    .digest('hex')
    .slice(0, QUESTION_LENGTH)
  const from = cursor === undefined ? 0 : readCursor(tool, cursor, asked, recordMark)
  const { found: rows, all } = await list.from(from, limit)
  const end = from + rows.length
  return { rows, from, all, ...(end < all ? { next: `${end}.${asked}.${recordMark}` } : {}) }
}

function readCursor(tool: string, cursor: string, asked: string, recordMark: string): number {
  const [at = '', question, record, ...rest] = cursor.split('.')
  const expected = '`next` of the page before, with the same arguments'
  const refuse = (found: string, next: string) =>
    new Failure('bad-option', { place: `${tool} cursor`, found, expected, next })
  const isOurs = /^\d{1,9}$/u.test(at) && record !== undefined && rest.length === 0
  if (!isOurs) throw refuse(`‹${cursor.slice(0, 60)}›`, 'Leave the cursor out for the first page.')
  if (record !== recordMark)
    throw refuse('a page of the record as it was before', 'The record has changed: begin again without the cursor.')
  if (question !== asked)
    throw refuse('a page of another question', 'Give the arguments of the page before, or leave the cursor out.')
  return Number(at)
}

/** How many there are in all, and where the next page begins: the same in every answer. */
export function restOf({ all, next }: Page<unknown>): { readonly all: number; readonly next?: string } {
  return { all, ...(next === undefined ? {} : { next }) }
}

/** “entries 11–20 of 41”. */
export function sayPage({ rows, from, all }: Page<unknown>, one: string, several: string): string {
  if (all === 0) return `No ${several}.`
  if (rows.length === all) return `${all} ${all === 1 ? one : several}.`
  return rows.length === 0
    ? `No more ${several}: there are ${all}.`
    : `${several} ${from + 1}–${from + rows.length} of ${all}.`
}

/** “Call again with cursor …”; nothing on the last page. */
export function sayNext({ next }: Page<unknown>): readonly string[] {
  return next === undefined ? [] : [`More: call again with cursor "${next}".`]
}
