import { sql } from 'kysely'
import type { SoughtPhrase } from '../sought-text.js'
import type { Came, Dialect, Rows } from './dialect.js'
import { insertRows } from './insert-rows.js'

/**
 * A record without rows of the user’s own is as an older Attaché writes and reads it; one that does not know the rows
 * must not read without them.
 */
export const FORMAT_WITHOUT_ROWS = 1
/** Raised whenever an older Attaché could no longer read what a newer one wrote. */
export const FORMAT = 2
const MOST_VALUES = 900

/** What only SQLite does so. One writes at a time, so that nothing needs a lock of its own. */
export const SQLITE: Dialect = {
  text: 'text',
  bytes: 'blob',
  real: 'real',
  numbered: 'integer primary key autoincrement',
  mostValues: MOST_VALUES,
  rowMark: sql<number>`rowid`,
  wordsId: sql`rowid`,
  hasTable,
  lacks: async (db, table) => !(await hasTable(db, table)),
  put: (tx, table, rows) => insertRows(tx, table, rows, { how: 'insert or replace', mostValues: MOST_VALUES }),
  createWords: async (tx, table) => {
    await sql
      .raw(
        `create virtual table ${table} using fts5(words, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3')`,
      )
      .execute(tx)
  },
  insertWords: (tx, table, rows) =>
    insertRows(
      tx,
      table,
      rows.map(({ id, words }) => ({ rowid: id, words })),
      { mostValues: MOST_VALUES },
    ),
  holds: (table, id, sought) =>
    sql`${id} in (select rowid from ${sql.table(table)} where ${sql.ref(table)} match ${sought.map(matchPhrase).join(' AND ')})`,
  lock: () => Promise.resolve(),
  // Rows are numbered as they come, and none of a report is ever taken out.
  orderOf: () => sql`rowid`,
  numberReports: () => Promise.resolve(),
  arrivals: async (db) => (await sql<Came>`select id, digest from report order by rowid`.execute(db)).rows,
  resumeNumbers: () => Promise.resolve(),
  insertRuling: async (tx, ruling) => {
    await sql`insert into ruling (ruling) values (${ruling})`.execute(tx)
  },
  replaceOwnRows,
  noteRegisters: () => Promise.resolve(),
  brought,
  // SQLite counts the commits of others for each connection; our own are told by the newest report and ruling.
  edition: async (db) => {
    const {
      rows: [others],
    } = await sql<{ data_version: number }>`pragma data_version`.execute(db)
    return `${others?.data_version ?? 0} ${await brought(db)}`
  },
}

/** Every part is a phrase in marks, so that no word of a question is taken for an operator. */
const matchPhrase = ({ words, isOpen }: SoughtPhrase): string => `"${words.join(' ')}"${isOpen ? ' *' : ''}`

async function hasTable(db: Rows, table: string): Promise<boolean> {
  const { rows } = await sql`select name from sqlite_master where name = ${table}`.execute(db)
  return rows.length > 0
}

/** The newest report and ruling: none is ever taken out. */
async function brought(db: Rows): Promise<string> {
  const {
    rows: [own],
  } = await sql<{
    report: number | null
    ruling: number | null
  }>`select (select max(rowid) from report) as report, (select max(number) from ruling) as ruling`.execute(db)
  return `${own?.report ?? 0} ${own?.ruling ?? 0}`
}

/**
 * The table is made with the first rows and goes with the last, so that a record without any stays readable for an
 * older Attaché.
 */
async function replaceOwnRows(tx: Rows, rows: string): Promise<void> {
  await sql`drop table if exists own_rows`.execute(tx)
  if (rows !== '') {
    await sql`create table own_rows (rows text not null)`.execute(tx)
    await sql`insert into own_rows (rows) values (${rows})`.execute(tx)
  }
  await sql`pragma user_version = ${sql.lit(rows === '' ? FORMAT_WITHOUT_ROWS : FORMAT)}`.execute(tx)
}
