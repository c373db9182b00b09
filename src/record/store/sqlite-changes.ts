import { sql, type Kysely } from 'kysely'
import type { Change, KeptChange } from '../change.js'
import { LAST } from './store.js'

/** What changed in the record, row by row, in the order in which it came about. */
export interface ChangeTables {
  change: { number: number | undefined; at: string; change: string }
}

/** Keeps what changed. Part of a step of the caller’s. */
export async function insertChanges<Tables extends ChangeTables>(on: Kysely<Tables>, changes: readonly Change[]): Promise<void> {
  const tx = on as unknown as Kysely<ChangeTables>
  if (changes.length === 0) return
  if (!await isThere(tx)) {
    await tx.schema.createTable('change').addColumn('number', 'integer', (c) => c.primaryKey().autoIncrement()).addColumn('at', 'text', (c) => c.notNull())
      .addColumn('change', 'text', (c) => c.notNull()).execute()
    await tx.schema.createIndex('change_by_time').on('change').column('at').execute()
  }
  const at = new Date().toISOString()
  for (const change of changes) await tx.insertInto('change').values({ number: undefined, at, change: JSON.stringify(change) }).execute()
}

export async function readChanges<Tables extends ChangeTables>(on: Kysely<Tables>, since: string | null): Promise<readonly KeptChange[]> {
  const db = on as unknown as Kysely<ChangeTables>
  if (!await isThere(db)) return []
  const from = since === LAST ? (await db.selectFrom('change').select('at').orderBy('number', 'desc').limit(1).executeTakeFirst())?.at ?? null : since
  const rows = await db.selectFrom('change').select(['at', 'change']).$if(from !== null, (query) => query.where('at', '>=', from!)).orderBy('number').execute()
  return rows.map(({ at, change }) => ({ ...JSON.parse(change) as Change, at }))
}

async function isThere(db: Kysely<ChangeTables>): Promise<boolean> {
  const { rows } = await sql`select name from sqlite_master where name = 'change'`.execute(db)
  return rows.length > 0
}
