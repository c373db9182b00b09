import { sql } from 'kysely'
import type { AuditLine } from './desk-book.js'
import type { Dialect, OpenDatabase, Rows } from './dialect.js'
import type { Tables } from './kept-rows.js'

/** A line of the log before it is known what came of it. */
export type BegunLine = Pick<AuditLine, 'at' | 'who' | 'via' | 'what' | 'target'>

/**
 * What commands did to a record in a database, from whatever machine: the book of a desk lies on one of them, and the
 * others know nothing of it.
 */
export async function createLog(tx: Rows, { text, numbered }: Dialect): Promise<void> {
  const words = ['at', 'who', 'via', 'what', 'target'].map((column) => `${column} ${text} not null`)
  const columns = [`number ${numbered}`, ...words, 'status integer', `detail ${text}`]
  await sql.raw(`create table command_log (${columns.join(', ')})`).execute(tx)
}

/** Writes down what is about to be done; gives the number of its line. */
export function beginLine({ guard, commit }: OpenDatabase<Tables>, line: BegunLine): Promise<number> {
  return guard(() => commit((tx) => insertLine(tx, { ...line, status: null, detail: null })))
}

/** Takes over what was written down elsewhere, in its order. */
export function keepLines(
  { guard, commit }: OpenDatabase<Tables>,
  lines: readonly Omit<AuditLine, 'number'>[],
): Promise<void> {
  return guard(() =>
    commit(async (tx) => {
      for (const line of lines) await insertLine(tx, line)
    }),
  )
}

async function insertLine(
  tx: Rows,
  { at, who, via, what, target, status, detail }: Omit<AuditLine, 'number'>,
): Promise<number> {
  const {
    rows: [kept],
  } = await sql<{ number: number }>`insert into command_log (at, who, via, what, target, status, detail)
    values (${at}, ${who}, ${via}, ${what}, ${target}, ${status}, ${detail}) returning number`.execute(tx)
  return kept!.number
}

/** What came of it. */
export function endLine(
  { guard, db }: OpenDatabase<Tables>,
  number: number,
  status: number,
  detail: string | null,
): Promise<void> {
  return guard(async () => {
    await sql`update command_log set status = ${status}, detail = ${detail} where number = ${number}`.execute(db)
  })
}

/** The newest first; those of a record that moved were written down here after what they tell of. */
export function readLines({ guard, db }: OpenDatabase<Tables>, most: number): Promise<readonly AuditLine[]> {
  return guard(async () => {
    const { rows } = await sql<AuditLine>`select number, at, who, via, what, target, status, detail
      from command_log order by at desc, number desc limit ${sql.lit(most)}`.execute(db)
    return rows
  })
}

/** What the desk wrote down and what commands did, as one list. */
export function mergeLines(
  desk: readonly AuditLine[],
  commands: readonly AuditLine[],
  most: number,
): readonly AuditLine[] {
  return [...desk, ...commands]
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.number - a.number))
    .slice(0, most)
}
