import { sql } from 'kysely'
import type { Rows } from './dialect.js'

/** Rows as they are, so many values at once as the database takes. */
export async function insertRows(
  tx: Rows,
  table: string,
  rows: readonly object[],
  {
    how = 'insert',
    mostValues,
    conflict = '',
  }: { readonly how?: string; readonly mostValues: number; readonly conflict?: string },
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const most = Math.max(1, Math.floor(mostValues / columns.length))
  for (let at = 0; at < rows.length; at += most) {
    const values = rows
      .slice(at, at + most)
      .map((row) => sql`(${sql.join(columns.map((column) => (row as Record<string, unknown>)[column]))})`)
    await sql`${sql.raw(how)} into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)} ${sql.raw(conflict)}`.execute(
      tx,
    )
  }
}
