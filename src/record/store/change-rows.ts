import { sql, type Kysely } from 'kysely'
import type { Change, KeptChange } from '../change.js'
import type { Dialect, Rows } from './dialect.js'
import { LAST } from './store.js'

/** What changed in the record, row by row, in the order in which it came about. */
export interface ChangeTables {
  change: { number: number | undefined; at: string; change: string }
}

/** Keeps what changed. Part of a step of the caller’s. */
export async function insertChanges<Tables extends ChangeTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  changes: readonly Change[],
): Promise<void> {
  const tx = on as unknown as Kysely<ChangeTables>
  if (changes.length === 0) return
  if (!(await dialect.hasTable(tx, 'change'))) await createChanges(tx, dialect)
  const at = new Date().toISOString()
  for (const change of changes)
    await tx
      .insertInto('change')
      .values({ number: undefined, at, change: JSON.stringify(change) })
      .execute()
}

export async function readChanges<Tables extends ChangeTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  since: string | null,
): Promise<readonly KeptChange[]> {
  const db = on as unknown as Kysely<ChangeTables>
  if (!(await dialect.hasTable(db, 'change'))) return []
  const from =
    since === LAST
      ? ((await db.selectFrom('change').select('at').orderBy('number', 'desc').limit(1).executeTakeFirst())?.at ?? null)
      : since
  const rows = await db
    .selectFrom('change')
    .select(['at', 'change'])
    .$if(from !== null, (query) => query.where('at', '>=', from!))
    .orderBy('number')
    .execute()
  return rows.map(({ at, change }) => ({ ...(JSON.parse(change) as Change), at }))
}

/** Made with the first change, so that a record of an older Attaché gets it too. */
export async function createChanges(tx: Rows, { text, numbered }: Dialect): Promise<void> {
  await sql.raw(`create table change (number ${numbered}, at ${text} not null, change ${text} not null)`).execute(tx)
  await sql.raw('create index change_by_time on change (at)').execute(tx)
}
