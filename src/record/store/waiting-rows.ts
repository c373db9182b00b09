import { sql } from 'kysely'
import type { Dialect, Rows } from './dialect.js'

/** Reports that wait for a worker. */
export async function createWaiting(tx: Rows, { text }: Dialect): Promise<void> {
  await sql
    .raw(
      `create table waiting (key ${text} primary key, report ${text} not null, came timestamptz not null default now(), sent timestamptz, tries integer not null default 0, failure ${text}, dead timestamptz)`,
    )
    .execute(tx)
}
