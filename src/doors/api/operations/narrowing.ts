import { z } from 'zod'
import { EXPECTED_DAY, isDayOfPress } from '../../../intake/report.js'
import { isDay, isPeriod } from '../../../language/edtf/civil-day.js'
import type { LookUp } from '../../../views/look-up.js'
import type { Choice } from '../../../views/choose.js'
import { tiersStated } from '../../stated.js'
import { openFootnotes, type Footnotes } from '../../mcp/footnotes.js'
import type { FoundList } from '../../../views/found-list.js'
import { cursorGone, cutPart, readCursor, writeCursor, type PartAsked } from '../cursor.js'

/** A day, a month or a year. */
export const window = () =>
  z
    .string()
    .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u, 'Expected a year, a month or a day: 2023, 2023-04, 2023-04-28')
    .refine(isPeriod, 'Expected one of the calendar: 2023-02-28, and no 2023-02-30')
    .optional()
export const day = () => z.string().refine(isDay, 'Expected a day like 2023-04-28')
/** The day on which a report came out. */
export const dayOfReport = () => z.string().refine(isDayOfPress, `Expected ${EXPECTED_DAY}`)
export const words = () => z.string().trim().min(1).max(2000)
/** A switch in an address. */
export const flag = () => z.enum(['true', 'false', '1', '0']).optional()
export const isOn = (value: 'true' | 'false' | '1' | '0' | undefined): boolean => value === 'true' || value === '1'
/** What may be told several times in an address. */
export const several = <T extends z.ZodType>(of: T, most: number) =>
  z.preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(of).max(most).optional())

/** What lists that go through everything may be narrowed by. */
export const FILTERS = {
  about: words().optional().describe('words that its sentence holds'),
  who: several(words(), 5).describe(
    'names or ISO 3166-1 alpha-3 codes, all of them involved; may be told several times',
  ),
  from: window().describe('a day, a month or a year'),
  to: window(),
}

/** The search that filters ask for. */
export function choiceOf({
  about,
  who,
  from,
  to,
}: { readonly [Name in keyof typeof FILTERS]?: z.output<(typeof FILTERS)[Name]> | undefined }): Choice {
  return {
    ...(about === undefined ? {} : { about }),
    ...(who === undefined ? {} : { who }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

export { tiersStated }

/** What a part of a list shows, over look-ups of just that part. */
export interface ShownPart {
  readonly look: LookUp
  readonly rows: (notes: Footnotes) => readonly unknown[]
}

async function partOf<Key>(list: FoundList<Key>, question: object & PartAsked) {
  const after = readCursor(question)
  const part = await list.behind({ most: question.limit, ...(after === undefined ? {} : { after }) })
  if (part === null) throw cursorGone()
  return part
}

/** A part of a list that the record was asked for, with its footnotes: nothing else of the record is loaded. */
export async function tellFound<Key>(
  list: FoundList<Key>,
  question: object & PartAsked,
  show: (found: readonly Key[]) => Promise<ShownPart>,
  leftOut: () => number | Promise<number> = () => 0,
) {
  const part = await partOf(list, question)
  const { look, rows } = await show(part.found)
  const notes = openFootnotes(look)
  return {
    rows: rows(notes),
    evidence: notes.all(),
    all: part.all,
    next: part.next === null ? null : writeCursor(question, part.next),
    leftOut: await leftOut(),
  }
}

/** A part of a list that was found in look-ups, with its footnotes. */
export function tellPart<T>(
  list: readonly T[],
  keyOf: (one: T) => string,
  question: object & PartAsked,
  look: LookUp,
  tell: (one: T, notes: Footnotes) => unknown,
  leftOut = 0,
) {
  const notes = openFootnotes(look)
  const { rows, all, next } = cutPart(list, keyOf, question)
  return { rows: rows.map((one) => tell(one, notes)), evidence: notes.all(), all, next, leftOut }
}
