import { sql, type Kysely, type RawBuilder } from 'kysely'
import { Failure } from '../failure.js'
import type { Page, PageAsked } from '../query.js'
import type { Condition } from './dialect.js'
import type { WovenTables } from './woven-rows.js'

/** All of these conditions. */
export const allOf = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `)

/** What a place in a list is made of, as text that travels in an address. */
export const writePlace = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** A place that nobody gave is the beginning. */
export function readPlace(
  after: string | undefined,
  order: readonly Pick<Order, 'isNumber'>[],
): readonly (string | number)[] | null {
  if (after === undefined || after === '') return null
  const place = parsePlace(after)
  if (
    Array.isArray(place) &&
    place.length === order.length &&
    place.every((part, at) => (order[at]!.isNumber ? Number.isInteger(part) : typeof part === 'string'))
  )
    return place as readonly (string | number)[]
  throw new Failure('bad-option', {
    place: 'after',
    found: `‹${after}›`,
    expected: 'the place that the part before ended with, as it was given',
    next: 'Leave it out to begin at the beginning.',
  })
}

function parsePlace(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** One column of an order; rows compare by the first, then by the next. */
export interface Order {
  readonly by: RawBuilder<unknown>
  readonly isFalling?: boolean
  readonly isNumber?: boolean
}

/** What is known of a list before it is asked for. */
export interface ListKnown {
  /** Finding a row costs more than sorting all: a first part is counted as it is found. */
  readonly isDear?: boolean
  /** What every row of this part fulfils, so that the order need not be made of all. */
  readonly near?: readonly Condition[]
}

/** A part of a list, in an order whose columns tell every two rows apart. */
export async function findPage<Row extends { readonly found: unknown }>(
  db: Kysely<WovenTables>,
  what: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
  conditions: readonly Condition[],
  order: readonly Order[],
  { most, after }: PageAsked,
  { isDear = false, near = [] }: ListKnown = {},
): Promise<Page<Row['found'] & {}> & { readonly rows: readonly Row[] }> {
  const place = readPlace(after, order)
  const behind = place === null ? [] : [liesBehind(place, order)]
  const places = sql.join(order.map(({ by }, at) => sql`${by} as ${sql.ref(`place${at}`)}`))
  const sorted = sql.join(order.map(({ by, isFalling }) => (isFalling ? sql`${by} desc` : by)))
  const isCounted = isDear && place === null
  const counted = isCounted ? sql`, count(*) over () as counted` : sql``
  const { rows } = await sql<
    Row & Record<string, string | number> & { readonly counted: number }
  >`select ${what}, ${places}${counted} from ${from} where ${allOf([...conditions, ...near, ...behind])} order by ${sorted} limit ${most + 1}`.execute(
    db,
  )
  const shown = rows.slice(0, most)
  const last = shown.at(-1)
  // A list that is here from its beginning to its end need not be gone through again to be counted.
  const isWhole = place === null && rows.length <= most
  const all = isWhole ? rows.length : isCounted ? rows[0]!.counted : await countRows(db, from, conditions)
  return {
    found: shown.map(({ found }) => found as Row['found'] & {}),
    all,
    next: rows.length > most && last ? writePlace(order.map((_, at) => last[`place${at}`]!)) : null,
    rows: shown,
  }
}

/** In an order, what comes after a place in it. */
function liesBehind(place: readonly (string | number)[], order: readonly Order[]): Condition {
  const later = ({ by, isFalling }: Order, at: number) =>
    isFalling ? sql`${by} < ${place[at]}` : sql`${by} > ${place[at]}`
  const firstAt = (one: Order, at: number) =>
    allOf([...order.slice(0, at).map(({ by }, before) => sql`${by} = ${place[before]}`), later(one, at)])
  return sql`(${sql.join(order.map(firstAt), sql` or `)})`
}

async function countRows(
  db: Kysely<WovenTables>,
  from: RawBuilder<unknown>,
  conditions: readonly Condition[],
): Promise<number> {
  const {
    rows: [counted],
  } = await sql<{ counted: number }>`select count(*) as counted from ${from} where ${allOf(conditions)}`.execute(db)
  return counted!.counted
}

/** A list of values. */
export const among = (values: readonly string[]) => sql`(${sql.join(values.length === 0 ? [null] : values)})`
