import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { SoughtPhrase } from '../sought-text.js'
import type { Came, Dialect, Rows } from './dialect.js'
import { insertRows } from './insert-rows.js'

/** The protocol counts values in 16 bits. */
const MOST_VALUES = 30_000
/** A word is looked up by so many of its letters: PostgreSQL takes none longer than two thousand bytes. */
const LONGEST_WORD = 250
/** What is looked up of one text: a list of words may have no more than a megabyte. */
const LONGEST_TEXT = 200_000

/** What only PostgreSQL does so, in the tables of one schema. */
export function postgresDialect(schema: string): Dialect {
  return {
    text: 'text collate "C"', bytes: 'bytea', real: 'double precision', mostValues: MOST_VALUES,
    rowMark: sql<string>`xmin::text`, wordsId: sql`id`,
    // What people brought has its tables from the start.
    hasTable: async (db, table) => !table.startsWith('woven') || (await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = ${table}`.execute(db)).rows.length > 0,
    put: (tx, table, rows, key) => insertRows(tx, table, rows, { mostValues: MOST_VALUES, conflict: replacing(rows, key) }),
    createWords: async (tx, table) => {
      await sql.raw(`create table ${table} (id bigint primary key, words text collate "C" not null)`).execute(tx)
      await sql.raw(`create index ${table}_by_word on ${table} using gin (${asVector('words')})`).execute(tx)
    },
    insertWords: (tx, table, rows) => insertRows(tx, table, rows.map(({ id, words }) => ({ id, words: cutWords(words) })), { mostValues: MOST_VALUES }),
    holds: (table, id, sought) => sql`${id} in (select found.id from ${sql.table(table)} found where ${sql.raw(asVector('found.words'))} @@ ${queryOf(sought)}::tsquery${sql.join(sought.filter(({ words }) => words.length > 1)
      .map((phrase) => sql` and ' ' || found.words || ' ' like ${patternOf(phrase)}`), sql``)})`,
    lock: async (tx, names) => {
      const numbers = [...new Set(names.map((name) => lockNumber(schema, name)))].sort((a, b) => (a < b ? -1 : 1)).map(String)
      // One after another, always in the same order, so that no two wait for each other.
      if (numbers.length > 0) await sql`select pg_advisory_xact_lock(name) from unnest(${numbers}::bigint[]) as name`.execute(tx)
    },
    numberReports,
    arrivals: async (db) => (await sql<Came>`select id, digest from arrival order by number`.execute(db)).rows,
    insertRuling: async (tx, ruling) => { await sql`with kept as (update brought set rulings = rulings + 1 returning rulings) insert into ruling (number, ruling) select rulings, ${ruling} from kept`.execute(tx) },
    replaceOwnRows: async (tx, rows) => {
      await sql`delete from own_rows`.execute(tx)
      if (rows !== '') await sql`insert into own_rows (rows) values (${rows})`.execute(tx)
      await noteOthers(tx)
    },
    noteRegisters: noteOthers,
    brought: async (db) => {
      const { reports, rulings } = await readCounts(db)
      return `${reports} ${rulings}`
    },
    edition: async (db) => Object.values(await readCounts(db)).join(' '),
  }
}

/** The number under which a name is locked. Locks are of the whole database, so that records in two schemas have numbers of their own. */
export function lockNumber(schema: string, name: string): bigint {
  return createHash('sha256').update(`${schema}\n${name}`).digest().readBigInt64BE()
}

const asVector = (column: string) => `array_to_tsvector(string_to_array(left(${column}, ${LONGEST_TEXT}), ' '))`
const cutWord = (word: string) => ([...word].length > LONGEST_WORD ? [...word].slice(0, LONGEST_WORD).join('') : word)
const cutWords = (words: string) => (words.length > LONGEST_WORD ? words.split(' ').map(cutWord).join(' ') : words)

/** Words are letters and digits alone, so that none needs a mark to be no operator. */
function queryOf(sought: readonly SoughtPhrase[]): string {
  return sought.map(({ words, isOpen }) => words.map((word, at) => `'${cutWord(word)}'${isOpen && at === words.length - 1 ? ':*' : ''}`).join(' & ')).join(' & ')
}

/** Words side by side: the index finds texts with all of them, this those that have them in this order. */
function patternOf({ words, isOpen }: SoughtPhrase): string {
  return `% ${words.map(cutWord).join(' ')}${isOpen ? '%' : ' %'}`
}

function replacing(rows: readonly object[], key: readonly string[]): string {
  const others = Object.keys(rows[0] ?? {}).filter((column) => !key.includes(column))
  return `on conflict (${key.join(', ')}) do ${others.length === 0 ? 'nothing' : `update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`}`
}

/**
 * Reports are numbered when their step ends and not when it begins: a sequence would hand out its numbers before they are kept, and whoever looked in between would never see the report of a step that ended late.
 */
async function numberReports(tx: Rows, came: readonly Came[]): Promise<void> {
  if (came.length === 0) return
  const { rows: [kept] } = await sql<{ reports: number }>`update brought set reports = reports + ${sql.lit(came.length)} returning reports`.execute(tx)
  const first = kept!.reports - came.length + 1
  await insertRows(tx, 'arrival', came.map(({ id, digest }, at) => ({ number: first + at, id, digest })), { mostValues: MOST_VALUES })
}

async function noteOthers(tx: Rows): Promise<void> {
  await sql`update brought set others = others + 1`.execute(tx)
}

async function readCounts(db: Rows): Promise<{ readonly reports: number; readonly rulings: number; readonly others: number }> {
  return (await sql<{ reports: number; rulings: number; others: number }>`select reports, rulings, others from brought`.execute(db)).rows[0]!
}
