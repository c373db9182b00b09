import { sql, type Kysely } from 'kysely'
import type { Reading } from '../../reading/reading.js'
import type { TheRecord } from '../record.js'
import {
  markOfReading, rowsOfReading, rowsOfWeave, type EntityRow, type EntryRow, type HostRow, type MemberRow, type NameRow, type NoteRow, type PartRow, type ReportRow, type SaidRow, type SentenceRow, type StoryReportRow,
  type StoryRow, type ThingReportRow, type ThingRow, type WrittenRow,
} from './record-rows.js'

/** The woven record, row by row. All of it can be made again from reports and rulings. */
export interface WovenTables {
  /** `ruled` are the marks of the rulings that it was woven with, `grows` whether parts of it can be woven anew. */
  woven: { mark: string; version: string; grows: number; rulings: string }
  woven_entity: EntityRow
  woven_member: MemberRow
  woven_name: NameRow
  woven_entry: EntryRow & { id: number | undefined }
  woven_part: PartRow
  woven_note: NoteRow
  woven_host: HostRow
  woven_story: StoryRow
  woven_story_report: StoryReportRow
  woven_thing: ThingRow
  woven_thing_report: ThingReportRow
  woven_report: ReportRow
  woven_written: WrittenRow
  woven_said: SaidRow
  woven_sentence: Omit<SentenceRow, 'words'> & { id: number | undefined }
}

/** The keys by which reports and names find one another: made and asked by `sqlite-parts.ts`. */
export interface KeyTables {
  woven_holder: { id: number | undefined; report: string; keys: Uint8Array }
  woven_key: { key: number; holder: number }
  woven_node: { key: number; node: string }
}

/** Columns in the order of their tables; `!` marks the key, `#` a number, `?` what may be missing. */
const COLUMNS: Readonly<Record<keyof WovenTables, string>> = {
  woven: 'mark version grows# rulings',
  woven_entity: 'key! number# mark kind name country? told# aliases roles grounds',
  woven_member: 'report! own! entity node content',
  woven_name: 'entity! name!',
  woven_entry: 'id# key number# mark tier modality kind day placed first_day? last_day? voices# told# content',
  woven_part: 'entry! entity! part!',
  woven_note: 'report! event! entry name starts#',
  woven_host: 'entry! host!',
  woven_story: 'key! number# mark day placed told# content',
  woven_story_report: 'report! story',
  woven_thing: 'sort! key! number# placed mark content',
  woven_thing_report: 'sort! report! thing!',
  woven_report: 'report! mark outlet published? day? lent?',
  woven_written: 'report! own! name! times# first#',
  woven_said: 'report! own!',
  woven_sentence: 'id# report starts# ends#',
}
const INDEXES: readonly (readonly [keyof WovenTables, ...string[]])[] = [
  ['woven_entity', 'number'], ['woven_entity', 'kind', 'told'], ['woven_member', 'entity'], ['woven_member', 'node'], ['woven_entry', 'key'], ['woven_entry', 'number'], ['woven_entry', 'day', 'placed'], ['woven_entry', 'voices'],
  ['woven_part', 'entity'], ['woven_note', 'entry'], ['woven_note', 'name'], ['woven_host', 'host'], ['woven_story', 'number'], ['woven_story', 'day'], ['woven_story_report', 'story'],
  ['woven_thing', 'sort', 'number'], ['woven_thing_report', 'sort', 'thing'], ['woven_sentence', 'report'],
]
/** The words of sentences and of entries by which they are found; the texts themselves lie elsewhere. */
export const SENTENCE_WORDS = 'woven_sentence_words'
export const ENTRY_WORDS = 'woven_entry_words'
const WORDS = [SENTENCE_WORDS, ENTRY_WORDS]
/** Raised when the tables change: rows of another layout are made anew. */
export const LAYOUT = 'rows 2'

export async function hasWoven<Tables extends WovenTables>(on: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`select name from sqlite_master where name = 'woven'`.execute(on)
  return rows.length > 0
}

/** Under which mark the rows were made; undefined where there are none, or none of this layout. */
export async function readMark<Tables extends WovenTables>(on: Kysely<Tables>): Promise<string | undefined> {
  const db = on as unknown as Kysely<WovenTables>
  if (!await hasWoven(db)) return undefined
  const row = await db.selectFrom('woven').selectAll().executeTakeFirst()
  return row?.version === LAYOUT ? row.mark : undefined
}

/** Says that the rows answer for nothing any more; they stay, to be compared with what is made anew. */
export async function setMark<Tables extends WovenTables>(on: Kysely<Tables>, mark: string): Promise<void> {
  const tx = on as unknown as Kysely<WovenTables>
  if (await hasWoven(tx)) await tx.updateTable('woven').set({ mark }).execute()
}

export async function createTables(tx: Kysely<WovenTables>): Promise<void> {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const told = columns.split(' ').map((column) => ({ name: column.replace(/[!#?]/gu, ''), type: column.includes('#') ? 'integer' : 'text', rest: column === 'id#' ? ' primary key' : column.includes('?') ? '' : ' not null', isKey: column.includes('!') }))
    const key = told.filter(({ isKey }) => isKey).map(({ name }) => name)
    await sql.raw(`create table ${table} (${[...told.map(({ name, type, rest }) => `${name} ${type}${rest}`), ...(key.length > 0 ? [`primary key (${key.join(', ')})`] : [])].join(', ')})`).execute(tx)
  }
  for (const [table, ...columns] of INDEXES) await sql.raw(`create index ${table}_by_${columns.join('_')} on ${table} (${columns.join(', ')})`).execute(tx)
  await sql.raw('create table woven_holder (id integer primary key, report text not null unique, keys blob not null)').execute(tx)
  await sql.raw('create table woven_key (key integer not null, holder integer not null, primary key (key, holder)) without rowid').execute(tx)
  await sql.raw('create table woven_node (key integer not null, node text not null, primary key (key, node)) without rowid').execute(tx)
  for (const table of WORDS) await sql.raw(`create virtual table ${table} using fts5(words, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3')`).execute(tx)
}

export async function dropTables(tx: Kysely<WovenTables>): Promise<void> {
  for (const table of [...Object.keys(COLUMNS), 'woven_holder', 'woven_key', 'woven_node', ...WORDS]) await sql.raw(`drop table if exists ${table}`).execute(tx)
}

/** Lays down a record beside the rows that were there: only what changed is written. Part of a step of the caller’s. */
export async function writeWoven<Tables extends WovenTables>(on: Kysely<Tables>, mark: string, record: TheRecord, alone: readonly Reading[], version: string): Promise<void> {
  const tx = on as unknown as Kysely<WovenTables>
  const isThere = await readMark(tx) !== undefined
  if (!isThere) {
    await dropTables(tx)
    await createTables(tx)
  }
  await writeReadings(tx, record.readings, new Set(alone), version)
  const rows = rowsOfWeave(record)
  await writeNumbered(tx, 'woven_entity', rows.entities)
  await writeRows(tx, 'woven_member', rows.members, ({ report, own }) => `${report} ${own}`, ['report', 'own'])
  await writeRows(tx, 'woven_name', rows.names, ({ entity, name }) => `${entity}\n${name}`, ['entity', 'name'])
  await writeEntries(tx, rows.entries, rows.entryWords)
  await writeRows(tx, 'woven_part', rows.parts, ({ entry, entity, part }) => `${entry}\n${entity}\n${part}`, ['entry', 'entity', 'part'])
  await writeRows(tx, 'woven_note', rows.notes, ({ report, event }) => `${report} ${event}`, ['report', 'event'])
  await writeRows(tx, 'woven_host', rows.hosts, ({ entry, host }) => `${entry}\n${host}`, ['entry', 'host'])
  await writeNumbered(tx, 'woven_story', rows.stories)
  await writeRows(tx, 'woven_story_report', rows.storyReports, ({ report }) => report, ['report'])
  await writeThings(tx, rows.things)
  await writeRows(tx, 'woven_thing_report', rows.thingReports, ({ sort, report, thing }) => `${sort} ${report}\n${thing}`, ['sort', 'report', 'thing'])
  await tx.deleteFrom('woven').execute()
  await tx.insertInto('woven').values({ mark, version: LAYOUT, grows: 0, rulings: '[]' }).execute()
}

/** What each reading gives: written where it is new, or was read otherwise. */
async function writeReadings(tx: Kysely<WovenTables>, readings: readonly Reading[], alone: ReadonlySet<Reading>, version: string): Promise<void> {
  const known = new Map((await tx.selectFrom('woven_report').select(['report', 'mark']).execute()).map(({ report, mark }) => [report, mark]))
  const held = new Set(readings.map(({ report }) => report.id))
  for (const report of known.keys()) if (!held.has(report)) await forgetReading(tx, report)
  for (const reading of readings) {
    const { id } = reading.report
    if (known.get(id) === markOfReading(reading, version)) continue
    if (known.has(id)) await forgetReading(tx, id)
    await insertReadingRows(tx, reading, version, !alone.has(reading))
  }
}

/** What one reading gives. */
export async function insertReadingRows(tx: Kysely<WovenTables>, reading: Reading, version: string, isOther: boolean): Promise<void> {
    const { report, written, said, sentences } = rowsOfReading(reading, version, isOther)
    await insertMany(tx, 'woven_report', [report])
    await insertMany(tx, 'woven_written', written)
    await insertMany(tx, 'woven_said', said)
    for (const { words, ...sentence } of sentences) {
      const { id: place } = await tx.insertInto('woven_sentence').values({ id: undefined, ...sentence }).returning('id').executeTakeFirstOrThrow()
      await sql`insert into ${sql.table(SENTENCE_WORDS)} (rowid, words) values (${place}, ${words})`.execute(tx)
    }
}

export async function forgetReading(tx: Kysely<WovenTables>, report: string): Promise<void> {
  await sql`delete from ${sql.table(SENTENCE_WORDS)} where rowid in (select id from woven_sentence where report = ${report})`.execute(tx)
  for (const table of ['woven_report', 'woven_written', 'woven_said', 'woven_sentence'] as const) await tx.deleteFrom(table).where('report', '=', report).execute()
}

/** Rows with a key, a mark and a number. */
async function writeNumbered(tx: Kysely<WovenTables>, table: 'woven_entity' | 'woven_story', rows: readonly (EntityRow | StoryRow)[]): Promise<void> {
  const known = new Map((await tx.selectFrom(table).select(['key', 'mark', 'number']).execute()).map((row) => [row.key, row]))
  const held = new Set(rows.map(({ key }) => key))
  for (const key of known.keys()) if (!held.has(key)) await tx.deleteFrom(table).where('key', '=', key).execute()
  await insertMany(tx, table, rows.filter(({ key, mark }) => known.get(key)?.mark !== mark), 'insert or replace')
  await renumber(tx, table, rows.filter(({ key, mark, number }) => known.get(key)?.mark === mark && known.get(key)!.number !== number))
}

async function writeThings(tx: Kysely<WovenTables>, rows: readonly ThingRow[]): Promise<void> {
  const place = ({ sort, key }: Pick<ThingRow, 'sort' | 'key'>) => `${sort}\n${key}`
  const known = new Map((await tx.selectFrom('woven_thing').select(['sort', 'key', 'mark', 'number']).execute()).map((row) => [place(row), row]))
  const held = new Set(rows.map(place))
  for (const [at, { sort, key }] of known) if (!held.has(at)) await tx.deleteFrom('woven_thing').where('sort', '=', sort).where('key', '=', key).execute()
  const changed = rows.filter((row) => known.get(place(row))?.mark !== row.mark || known.get(place(row))!.number !== row.number)
  await insertMany(tx, 'woven_thing', changed, 'insert or replace')
}

async function writeEntries(tx: Kysely<WovenTables>, rows: readonly EntryRow[], words: ReadonlyMap<string, string>): Promise<void> {
  const known = new Map((await tx.selectFrom('woven_entry').select(['id', 'key', 'mark', 'number']).execute()).map((row) => [row.key, row]))
  const held = new Map(rows.map((row) => [row.key, row]))
  for (const [key, { id, mark }] of known) {
    if (held.get(key)?.mark === mark) continue
    await tx.deleteFrom('woven_entry').where('id', '=', id!).execute()
    await sql`delete from ${sql.table(ENTRY_WORDS)} where rowid = ${id}`.execute(tx)
  }
  for (const row of rows.filter(({ key, mark }) => known.get(key)?.mark !== mark)) {
    const { id } = await tx.insertInto('woven_entry').values({ id: undefined, ...row }).returning('id').executeTakeFirstOrThrow()
    await sql`insert into ${sql.table(ENTRY_WORDS)} (rowid, words) values (${id}, ${words.get(row.key)!})`.execute(tx)
  }
  await renumber(tx, 'woven_entry', rows.filter(({ key, mark, number }) => known.get(key)?.mark === mark && known.get(key)!.number !== number))
}

async function renumber(tx: Kysely<WovenTables>, table: 'woven_entity' | 'woven_entry' | 'woven_story', rows: readonly { readonly key: string; readonly number: number }[]): Promise<void> {
  for (const { key, number } of rows) await tx.updateTable(table).set({ number }).where('key', '=', key).execute()
}

type PlainTable = 'woven_member' | 'woven_name' | 'woven_part' | 'woven_note' | 'woven_host' | 'woven_story_report' | 'woven_thing_report'

/** Rows of which every column counts. */
async function writeRows<Row extends object>(tx: Kysely<WovenTables>, table: PlainTable, rows: readonly Row[], keyOf: (row: Row) => string, key: readonly (keyof Row & string)[]): Promise<void> {
  const known = new Map((await sql.raw<Row>(`select * from ${table}`).execute(tx)).rows.map((row) => [keyOf(row), row]))
  const held = new Map(rows.map((row) => [keyOf(row), row]))
  for (const [at, row] of known) {
    if (held.has(at)) continue
    const where = sql.join(key.map((column) => sql`${sql.ref(column)} = ${row[column]}`), sql` and `)
    await sql`delete from ${sql.table(table)} where ${where}`.execute(tx)
  }
  const isSame = (a: Row, b: Row | undefined) => b !== undefined && Object.entries(a).every(([column, value]) => b[column as keyof Row] === value)
  await insertMany(tx, table, [...held.values()].filter((row) => !isSame(row, known.get(keyOf(row)))), 'insert or replace')
}

/** SQLite takes so many values at once. */
const MOST_VALUES = 900

export async function insertMany(tx: Kysely<WovenTables>, table: keyof WovenTables, rows: readonly object[], how = 'insert'): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const most = Math.max(1, Math.floor(MOST_VALUES / columns.length))
  for (let at = 0; at < rows.length; at += most) {
    const values = rows.slice(at, at + most).map((row) => sql`(${sql.join(columns.map((column) => (row as Record<string, unknown>)[column]))})`)
    await sql`${sql.raw(how)} into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(tx)
  }
}
