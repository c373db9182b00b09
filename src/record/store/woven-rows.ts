import { sql, type Kysely } from 'kysely'
import type { Reading } from '../../reading/reading.js'
import type { TheRecord } from '../record.js'
import {
  markOfReading,
  rowsOfReading,
  rowsOfWeave,
  type EntityRow,
  type EntryRow,
  type DealRow,
  type HostRow,
  type MemberRow,
  type NameRow,
  type NoteRow,
  type PairRow,
  type PartRow,
  type ReportRow,
  type SaidRow,
  type SentenceRow,
  type StoryReportRow,
  type StoryRow,
  type ThingReportRow,
  type ThingRow,
  type WrittenRow,
} from './record-rows.js'
import type { Dialect } from './dialect.js'
import { insertRows } from './insert-rows.js'
import { keepMoved, noteNames } from './moved-rows.js'

/** The woven record, row by row. All of it can be made again from reports and rulings. */
export interface WovenTables {
  /** `rulings` are the marks of those that it was woven with, `grows` says whether parts of it can be woven anew. */
  woven: { mark: string; version: string; grows: number; rulings: string }
  woven_entity: EntityRow
  woven_member: MemberRow
  woven_name: NameRow
  woven_entry: EntryRow & { id: number }
  woven_part: PartRow
  woven_note: NoteRow
  woven_host: HostRow
  woven_pair: PairRow
  woven_deal: DealRow
  woven_story: StoryRow
  woven_story_report: StoryReportRow
  woven_thing: ThingRow
  woven_thing_report: ThingReportRow
  woven_report: ReportRow
  woven_written: WrittenRow
  woven_said: SaidRow
  woven_sentence: Omit<SentenceRow, 'words'> & { id: number }
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
  woven_pair: 'entry! a! b!',
  woven_deal: 'entry! thing name designated# stages# states',
  woven_story: 'key! number# mark day placed told# content',
  woven_story_report: 'report! story mark',
  woven_thing: 'sort! key! number# placed mark told# content',
  woven_thing_report: 'sort! report! thing!',
  woven_report: 'report! file? mark outlet published? day? figures# lent?',
  woven_written: 'report own name times# first# mark',
  woven_said: 'report! own! sort! starts!# ends!# day source tier? first_day? last_day?',
  woven_sentence: 'id# report starts# ends#',
}
/** Those with more columns than are looked for answer lists and counts without the rows, which hold long texts. */
const INDEXES: readonly (readonly [keyof WovenTables, ...string[]])[] = [
  ['woven_entity', 'number'],
  ['woven_entity', 'kind', 'told'],
  ['woven_member', 'entity'],
  ['woven_member', 'node'],
  ['woven_entry', 'key', 'tier'],
  ['woven_entry', 'number'],
  ['woven_entry', 'day', 'placed', 'tier', 'number'],
  ['woven_entry', 'voices', 'told', 'first_day', 'placed', 'tier', 'number'],
  ['woven_part', 'entity', 'part', 'entry'],
  ['woven_note', 'entry'],
  ['woven_note', 'name'],
  ['woven_host', 'host'],
  ['woven_pair', 'a', 'b'],
  ['woven_story', 'number'],
  ['woven_story', 'day'],
  ['woven_story_report', 'story'],
  ['woven_story_report', 'mark'],
  ['woven_thing', 'sort', 'number'],
  ['woven_thing_report', 'sort', 'thing'],
  ['woven_said', 'sort', 'day'],
  ['woven_sentence', 'report'],
  ['woven_written', 'report', 'own'],
  ['woven_written', 'mark'],
]
/** The words of sentences and of entries by which they are found; the texts themselves lie elsewhere. */
export const SENTENCE_WORDS = 'woven_sentence_words'
export const ENTRY_WORDS = 'woven_entry_words'
const WORDS = [SENTENCE_WORDS, ENTRY_WORDS]
/** Raised when the tables change: rows of another layout are made anew. */
export const LAYOUT = 'rows 7'

/** Under which mark the rows were made; undefined where there are none, or none of this layout. */
export async function readMark<Tables extends WovenTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
): Promise<string | undefined> {
  const db = on as unknown as Kysely<WovenTables>
  if (!(await dialect.hasTable(db, 'woven'))) return undefined
  const row = await db.selectFrom('woven').selectAll().executeTakeFirst()
  return row?.version === LAYOUT ? row.mark : undefined
}

/** Says that the rows answer for nothing any more; they stay, to be compared with what is made anew. */
export async function setMark<Tables extends WovenTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  mark: string,
): Promise<void> {
  const tx = on as unknown as Kysely<WovenTables>
  if (await dialect.hasTable(tx, 'woven')) await tx.updateTable('woven').set({ mark }).execute()
}

export async function createTables(tx: Kysely<WovenTables>, dialect: Dialect): Promise<void> {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const told = columns.split(' ').map((column) => ({
      name: column.replace(/[!#?]/gu, ''),
      type: column.includes('#') ? 'integer' : dialect.text,
      rest: column === 'id#' ? ' primary key' : column.includes('?') ? '' : ' not null',
      isKey: column.includes('!'),
    }))
    const key = told.filter(({ isKey }) => isKey).map(({ name }) => name)
    await sql
      .raw(
        `create table ${table} (${[...told.map(({ name, type, rest }) => `${name} ${type}${rest}`), ...(key.length > 0 ? [`primary key (${key.join(', ')})`] : [])].join(', ')})`,
      )
      .execute(tx)
  }
  for (const [table, ...columns] of INDEXES)
    await sql.raw(`create index ${table}_by_${columns.join('_')} on ${table} (${columns.join(', ')})`).execute(tx)
  for (const table of WORDS) await dialect.createWords(tx, table)
}

export async function dropTables(tx: Kysely<WovenTables>): Promise<void> {
  for (const table of [...Object.keys(COLUMNS), ...WORDS]) await sql.raw(`drop table if exists ${table}`).execute(tx)
}

/** Lays down a record beside the rows that were there: only what changed is written. Part of a step of the caller’s. */
export async function writeWoven<Tables extends WovenTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  mark: string,
  record: TheRecord,
  alone: readonly Reading[],
  version: string,
): Promise<void> {
  const tx = on as unknown as Kysely<WovenTables>
  const isThere = (await readMark(tx, dialect)) !== undefined
  if (!isThere) {
    await dropTables(tx)
    await createTables(tx, dialect)
  }
  // What a record of another layout had is not known any more.
  if (isThere) await noteNames(tx, dialect, 'all')
  await writeReadings(tx, dialect, record.readings, new Set(alone), version)
  const rows = rowsOfWeave(record)
  await writeNumbered(tx, dialect, 'woven_entity', rows.entities)
  await writeRows(tx, dialect, 'woven_member', rows.members, ['report', 'own'])
  await writeRows(tx, dialect, 'woven_name', rows.names, ['entity', 'name'])
  await writeEntries(tx, dialect, rows.entries, rows.entryWords)
  await writeRows(tx, dialect, 'woven_part', rows.parts, ['entry', 'entity', 'part'])
  await writeRows(tx, dialect, 'woven_note', rows.notes, ['report', 'event'])
  await writeRows(tx, dialect, 'woven_host', rows.hosts, ['entry', 'host'])
  await writeRows(tx, dialect, 'woven_pair', rows.pairs, ['entry', 'a', 'b'])
  await writeRows(tx, dialect, 'woven_deal', rows.deals, ['entry'])
  await writeNumbered(tx, dialect, 'woven_story', rows.stories)
  await writeRows(tx, dialect, 'woven_story_report', rows.storyReports, ['report'])
  await writeThings(tx, dialect, rows.things)
  await writeRows(tx, dialect, 'woven_thing_report', rows.thingReports, ['sort', 'report', 'thing'])
  if (isThere) await keepMoved(tx, dialect)
  await tx.deleteFrom('woven').execute()
  await tx.insertInto('woven').values({ mark, version: LAYOUT, grows: 0, rulings: '[]' }).execute()
}

/** What each reading gives: written where it is new, or was read otherwise. So many readings are written at once. */
async function writeReadings(
  tx: Kysely<WovenTables>,
  dialect: Dialect,
  readings: readonly Reading[],
  alone: ReadonlySet<Reading>,
  version: string,
): Promise<void> {
  const known = new Map(
    (await tx.selectFrom('woven_report').select(['report', 'mark']).execute()).map(({ report, mark }) => [
      report,
      mark,
    ]),
  )
  const held = new Set(readings.map(({ report }) => report.id))
  const fresh = readings.filter((reading) => known.get(reading.report.id) !== markOfReading(reading, version))
  await forgetReadings(tx, dialect, [
    ...[...known.keys()].filter((report) => !held.has(report)),
    ...fresh.map(({ report }) => report.id).filter((id) => known.has(id)),
  ])
  await insertReadings(
    tx,
    dialect,
    fresh.map((reading) => ({ reading, isOther: !alone.has(reading) })),
    version,
  )
}

/** What readings give. `isOther` is one that was read again with a day lent to it. */
export async function insertReadings(
  tx: Kysely<WovenTables>,
  dialect: Dialect,
  readings: readonly { readonly reading: Reading; readonly isOther: boolean }[],
  version: string,
): Promise<void> {
  let id = await lastId(tx, 'woven_sentence')
  for (let at = 0; at < readings.length; at += READINGS_AT_ONCE) {
    const all = readings
      .slice(at, at + READINGS_AT_ONCE)
      .map(({ reading, isOther }) => rowsOfReading(reading, version, isOther))
    await insertMany(
      tx,
      dialect,
      'woven_report',
      all.map(({ report }) => report),
    )
    await insertMany(
      tx,
      dialect,
      'woven_written',
      all.flatMap(({ written }) => written),
    )
    await insertMany(
      tx,
      dialect,
      'woven_said',
      all.flatMap(({ said }) => said),
    )
    const sentences = all
      .flatMap((one) => one.sentences)
      .map(({ words, ...sentence }) => ({ words, sentence: { id: ++id, ...sentence } }))
    await insertMany(
      tx,
      dialect,
      'woven_sentence',
      sentences.map(({ sentence }) => sentence),
    )
    await dialect.insertWords(
      tx,
      SENTENCE_WORDS,
      sentences.map(({ words, sentence }) => ({ id: sentence.id, words })),
    )
  }
}

/** One step at a time writes what was woven, so that it may number its rows itself. */
export async function lastId(tx: Kysely<WovenTables>, table: 'woven_sentence' | 'woven_entry'): Promise<number> {
  return (
    (
      await tx
        .selectFrom(table)
        .select((row) => row.fn.max('id').as('last'))
        .executeTakeFirst()
    )?.last ?? 0
  )
}

export async function forgetReadings(
  tx: Kysely<WovenTables>,
  dialect: Dialect,
  reports: readonly string[],
): Promise<void> {
  await inPortions(reports, async (some) => {
    await sql`delete from ${sql.table(SENTENCE_WORDS)} where ${dialect.wordsId} in (select id from woven_sentence where report in (${sql.join(some)}))`.execute(
      tx,
    )
    for (const table of ['woven_report', 'woven_written', 'woven_said', 'woven_sentence'] as const)
      await tx.deleteFrom(table).where('report', 'in', some).execute()
  })
}

/** Rows with a key, a mark and a number. */
async function writeNumbered(
  tx: Kysely<WovenTables>,
  dialect: Dialect,
  table: 'woven_entity' | 'woven_story',
  rows: readonly (EntityRow | StoryRow)[],
): Promise<void> {
  const known = new Map(
    (await tx.selectFrom(table).select(['key', 'mark', 'number']).execute()).map((row) => [row.key, row]),
  )
  const held = new Set(rows.map(({ key }) => key))
  await inPortions(
    [...known.keys()].filter((key) => !held.has(key)),
    (some) => tx.deleteFrom(table).where('key', 'in', some).execute(),
  )
  await dialect.put(
    tx,
    table,
    rows.filter(({ key, mark }) => known.get(key)?.mark !== mark),
    ['key'],
  )
  await renumber(
    tx,
    table,
    rows.filter(({ key, mark, number }) => known.get(key)?.mark === mark && known.get(key)!.number !== number),
  )
}

async function writeThings(tx: Kysely<WovenTables>, dialect: Dialect, rows: readonly ThingRow[]): Promise<void> {
  const place = ({ sort, key }: Pick<ThingRow, 'sort' | 'key'>) => `${sort}\n${key}`
  const known = new Map(
    (await tx.selectFrom('woven_thing').select(['sort', 'key', 'mark', 'number']).execute()).map((row) => [
      place(row),
      row,
    ]),
  )
  const held = new Set(rows.map(place))
  await deleteRows(
    tx,
    'woven_thing',
    [...known].filter(([at]) => !held.has(at)).map(([, row]) => row),
    ['sort', 'key'],
  )
  const changed = rows.filter(
    (row) => known.get(place(row))?.mark !== row.mark || known.get(place(row))!.number !== row.number,
  )
  await dialect.put(tx, 'woven_thing', changed, ['sort', 'key'])
}

async function writeEntries(
  tx: Kysely<WovenTables>,
  dialect: Dialect,
  rows: readonly EntryRow[],
  words: ReadonlyMap<string, string>,
): Promise<void> {
  const known = new Map(
    (await tx.selectFrom('woven_entry').select(['id', 'key', 'mark', 'number']).execute()).map((row) => [row.key, row]),
  )
  const held = new Map(rows.map((row) => [row.key, row]))
  let id = await lastId(tx, 'woven_entry')
  await inPortions(
    [...known.values()].filter(({ key, mark }) => held.get(key)?.mark !== mark).map((row) => row.id),
    async (some) => {
      await tx.deleteFrom('woven_entry').where('id', 'in', some).execute()
      await sql`delete from ${sql.table(ENTRY_WORDS)} where ${dialect.wordsId} in (${sql.join(some)})`.execute(tx)
    },
  )
  const fresh = rows.filter(({ key, mark }) => known.get(key)?.mark !== mark).map((row) => ({ id: ++id, ...row }))
  await insertMany(tx, dialect, 'woven_entry', fresh)
  await dialect.insertWords(
    tx,
    ENTRY_WORDS,
    fresh.map((row) => ({ id: row.id, words: words.get(row.key)! })),
  )
  await renumber(
    tx,
    'woven_entry',
    rows.filter(({ key, mark, number }) => known.get(key)?.mark === mark && known.get(key)!.number !== number),
  )
}

async function renumber(
  tx: Kysely<WovenTables>,
  table: 'woven_entity' | 'woven_entry' | 'woven_story',
  rows: readonly { readonly key: string; readonly number: number }[],
): Promise<void> {
  await inPortions(rows, (some) =>
    sql`update ${sql.table(table)} set number = moved.column2 from (values ${sql.join(some.map(({ key, number }) => sql`(${key}, cast(${number} as integer))`))}) as moved
    where ${sql.ref(`${table}.key`)} = moved.column1`.execute(tx),
  )
}

type PlainTable =
  | 'woven_member'
  | 'woven_name'
  | 'woven_part'
  | 'woven_note'
  | 'woven_host'
  | 'woven_pair'
  | 'woven_deal'
  | 'woven_story_report'
  | 'woven_thing_report'

/** Rows of which every column counts. */
async function writeRows<Row extends object>(
  tx: Kysely<WovenTables>,
  dialect: Dialect,
  table: PlainTable,
  rows: readonly Row[],
  key: readonly (keyof Row & string)[],
): Promise<void> {
  const keyOf = (row: Row) => key.map((column) => row[column]).join('\n')
  const known = new Map((await sql.raw<Row>(`select * from ${table}`).execute(tx)).rows.map((row) => [keyOf(row), row]))
  const held = new Map(rows.map((row) => [keyOf(row), row]))
  await deleteRows(
    tx,
    table,
    [...known].filter(([at]) => !held.has(at)).map(([, row]) => row),
    key,
  )
  const isSame = (a: Row, b: Row | undefined) =>
    b !== undefined && Object.entries(a).every(([column, value]) => b[column as keyof Row] === value)
  await dialect.put(
    tx,
    table,
    [...held.values()].filter((row) => !isSame(row, known.get(keyOf(row)))),
    key,
  )
}

async function deleteRows<Row extends object>(
  tx: Kysely<WovenTables>,
  table: keyof WovenTables,
  rows: readonly Row[],
  key: readonly (keyof Row & string)[],
): Promise<void> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  await inPortions(rows, (some) =>
    sql`delete from ${sql.table(table)} where (${columns}) in (values ${sql.join(some.map((row) => sql`(${sql.join(key.map((column) => row[column]))})`))})`.execute(
      tx,
    ),
  )
}

/** So many readings are laid down, and so many rows taken out, at once. */
const READINGS_AT_ONCE = 50
const ROWS_AT_ONCE = 250

async function inPortions<Row>(rows: readonly Row[], work: (some: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await work(rows.slice(at, at + ROWS_AT_ONCE))
}

async function insertMany(
  tx: Kysely<WovenTables>,
  { mostValues }: Dialect,
  table: keyof WovenTables,
  rows: readonly object[],
): Promise<void> {
  await insertRows(tx, table, rows, { mostValues })
}
