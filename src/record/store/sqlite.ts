import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, sql, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { markRegister, sortRegisters, type RegisterFile, type RegisterSettings } from '../../intake/register.js'
import type { Report } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import { renameReports, type Ruling } from '../../weaving/ruling.js'
import type { RecordQuery } from '../query.js'
import { checkFolder } from './check-folder.js'
import { holdReport, isSameReport, lastingName, nameApart, type Names } from './name-apart.js'
import { Failure } from '../failure.js'
import { explainSqlite } from './sqlite-failures.js'
import { packReading, unpackReading } from './reading-bytes.js'
import { forgetNews, judgedReports, judgeNews, openProfiles, readNews, type NewsTables } from './sqlite-news.js'
import { applyStep, beginRows, openParts, planStep } from './sqlite-parts.js'
import { insertChanges, readChanges, type ChangeTables } from './sqlite-changes.js'
import { readWhole, takeExcerpt } from './sqlite-excerpt.js'
import { countAll, openQuery, type ReadReadings } from './sqlite-query.js'
import { readMark, setMark, writeWoven, type KeyTables, type WovenTables } from './sqlite-woven.js'
import { FORGOTTEN, type Kept, type ReadReport, type Store, type VersionedJudge } from './store.js'
import type { ProfiledReport } from '../../weaving/neighbours.js'

export const DATABASE = 'record.db'
/** “Atta” in ASCII: says in the file’s header that it is a record of ours. */
const APPLICATION = 0x41747461
/** Raised whenever an older Attaché could no longer read what a newer one wrote. */
export const FORMAT = 2
/** A record without rows of the user’s own is as an older Attaché writes and reads it; one that does not know the rows must not read without them. */
const FORMAT_WITHOUT_ROWS = 1
/** How long a second program waits for the first to finish its commit. */
const BUSY_MILLISECONDS = 5000
/** How readings are laid down; those laid down otherwise are made anew. */
const LAYOUT = 'trees apart'

interface Tables extends NewsTables, ChangeTables, WovenTables, KeyTables {
  report: { id: string; digest: string; received: string }
  ruling: { number: number | undefined; ruling: string }
  own_rows: { rows: string }
  register: { mark: string; name: string; settings: string; received: Uint8Array }
  reading: { report: string; version: string; content: Uint8Array }
  derived: { key: string; content: Uint8Array }
}

/** How a folder is opened. */
export interface SqliteOptions {
  /** Makes the record where there is none; otherwise a missing record is a failure. */
  readonly create: boolean
}

/** A record in a folder of its own: one SQLite database, written through to the disk before anything is acknowledged. */
export async function openSqliteStore(folder: string, { create }: SqliteOptions): Promise<Store> {
  checkFolder(folder, DATABASE, create)
  const guard = <T>(work: () => Promise<T>) => work().catch((error: unknown) => { throw explainSqlite(error, folder) })
  return guard(async () => {
    if (create) mkdirSync(folder, { recursive: true })
    const database = new Database(join(folder, DATABASE))
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
    try {
      await prepare(db, folder)
      // Reports of the same words are looked for at every report that comes.
      if (create) await sql`create index if not exists report_by_words on report (digest)`.execute(db)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return storeOver(db, guard)
  })
}

/** Refuses what another program or a newer Attaché wrote; makes the tables of a new record in one transaction. */
async function prepare(db: Kysely<Tables>, folder: string): Promise<void> {
  await sql`pragma busy_timeout = ${sql.lit(BUSY_MILLISECONDS)}`.execute(db)
  const application = await readPragma(db, 'application_id')
  const format = await readPragma(db, 'user_version')
  const { rows: tables } = await sql`select name from sqlite_master limit 1`.execute(db)
  if (application !== APPLICATION && tables.length > 0) {
    throw new Failure('not-a-record', { place: join(folder, DATABASE), found: 'a database of another program', expected: 'an Attaché record', next: 'Name another folder with --record.' })
  }
  if (format > FORMAT) {
    throw new Failure('newer-record', { place: folder, found: `a record of format ${format}, written by a newer Attaché`, expected: `format ${FORMAT} or older`, next: 'Update Attaché, or name another folder with --record.' })
  }
  await sql`pragma journal_mode = wal`.execute(db)
  await sql`pragma synchronous = full`.execute(db)
  if (tables.length === 0) await commit(db, createTables)
}

/**
 * Everything in `work`, or nothing. Not kysely's own transaction: on a full disk SQLite has rolled back by itself, and the error of a second
 * rollback would hide the first.
 */
async function commit<T>(db: Kysely<Tables>, work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (tx) => {
    await sql`begin immediate`.execute(tx)
    try {
      const done = await work(tx)
      await sql`commit`.execute(tx)
      return done
    } catch (error) {
      await sql`rollback`.execute(tx).catch(() => undefined)
      throw error
    }
  })
}

async function readPragma(db: Kysely<Tables>, name: 'application_id' | 'user_version'): Promise<number> {
  const { rows } = await sql<Record<typeof name, number>>`pragma ${sql.raw(name)}`.execute(db)
  return rows[0]?.[name] ?? 0
}

async function createTables(tx: Kysely<Tables>): Promise<void> {
  await tx.schema.createTable('report').addColumn('id', 'text', (c) => c.notNull()).addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('received', 'text', (c) => c.notNull()).addPrimaryKeyConstraint('report_key', ['id', 'digest']).execute()
  await tx.schema.createTable('ruling').addColumn('number', 'integer', (c) => c.primaryKey().autoIncrement()).addColumn('ruling', 'text', (c) => c.notNull()).execute()
  await tx.schema.createTable('reading').addColumn('report', 'text', (c) => c.primaryKey()).addColumn('version', 'text', (c) => c.notNull())
    .addColumn('content', 'blob', (c) => c.notNull()).execute()
  await tx.schema.createTable('derived').addColumn('key', 'text', (c) => c.primaryKey()).addColumn('content', 'blob', (c) => c.notNull()).execute()
  await sql`pragma application_id = ${sql.lit(APPLICATION)}`.execute(tx)
  await sql`pragma user_version = ${sql.lit(FORMAT_WITHOUT_ROWS)}`.execute(tx)
}

function storeOver(db: Kysely<Tables>, guard: <T>(work: () => Promise<T>) => Promise<T>): Store {
  const profiles = openProfiles()
  return {
    standing: (report) => guard(async () => {
      const { report: held, digest } = holdReport(report)
      return (await standingOf(db, held, digest)).kept
    }),
    keepRead: (read, version, judge) => guard(() => commit(db, (tx) => insertRead(tx, read, version, judge, profiles))),
    keepReport: (report) => guard(() => insertReport(db, report)),
    reports: () => guard(async () => (await readNames(db)).reports),
    keepRuling: (ruling) => guard(async () => {
      const { lasting } = await readNames(db)
      await db.insertInto('ruling').values({ number: undefined, ruling: JSON.stringify(renameReports(ruling, lasting)) }).execute()
    }),
    rulings: () => guard(async () => {
      const rows = await db.selectFrom('ruling').select('ruling').orderBy('number').execute()
      const kept = rows.map((row) => JSON.parse(row.ruling) as Ruling)
      const named = new Set<string>()
      for (const ruling of kept) renameReports(ruling, (lasting) => { named.add(lasting); return lasting })
      const { current } = await readNamesOf(db, [...named])
      return kept.map((ruling) => renameReports(ruling, current))
    }),
    arrivals: () => guard(async () => {
      const { current } = await readNames(db)
      // Rows are numbered as they come, and none is ever taken out.
      const rows = await db.selectFrom('report').select(['id', 'digest']).orderBy(sql`rowid`).execute()
      return rows.map(({ id, digest }) => lastingName(id, digest)).map((lasting) => ({ lasting, name: current(lasting) }))
    }),
    ownRows: () => guard(() => readOwnRows(db)),
    keepOwnRows: (rows) => guard(() => commit(db, (tx) => replaceOwnRows(tx, rows))),
    keepRegister: (file) => guard(() => commit(db, (tx) => insertRegister(tx, file))),
    registers: () => guard(() => readRegisters(db)),
    replaceRegisters: (files) => guard(() => commit(db, async (tx) => {
      await tx.schema.dropTable('register').ifExists().execute()
      for (const file of files) await insertRegister(tx, file)
    })),
    keepReadings: (readings, version) => guard(() => commit(db, async (tx) => {
      for (const reading of readings) await insertReading(tx, reading, version)
    })),
    readings: (version) => guard(async () => {
      const rows = await db.selectFrom('reading').select(['report', 'content']).where('version', '=', laidDown(version)).execute()
      return new Map(rows.map((row) => [row.report, unpackReading(row.content)]))
    }),
    judgeNews: (readings, judge) => guard(() => commit(db, (tx) => judgeNews(tx, readings.map((reading) => judge.judge.profile(reading)), judge, profiles))),
    news: (version) => guard(() => readNews(db, version)),
    brought: () => guard(() => readBrought(db)),
    wovenAs: () => guard(() => readMark(db)),
    keepWoven: (mark, { record, alone, version }, changes = []) => guard(() => commit(db, async (tx) => {
      await writeWoven(tx, mark, record, alone, version)
      await insertChanges(tx, changes)
      // What an older Attaché kept as one text.
      await tx.deleteFrom('derived').execute()
    })),
    growing: {
      unread: (reports, version) => guard(async () => {
        const read = new Set((await db.selectFrom('reading').select('report').where('version', '=', laidDown(version)).execute()).map(({ report }) => report))
        return reports.filter((report) => !read.has(report))
      }),
      unjudged: (reports, weaver) => guard(async () => {
        const judged = await judgedReports(db, weaver)
        return reports.filter((report) => !judged.has(report))
      }),
      waiting: (reports, version) => guard(async () => {
        const mark = await readMark(db)
        const [woven] = mark === undefined ? [] : await db.selectFrom('woven').selectAll().execute()
        if (!woven || woven.grows !== 1 || woven.mark === FORGOTTEN || !woven.mark.startsWith(version)) return null
        const held = new Set((await db.selectFrom('woven_report').select('report').execute()).map(({ report }) => report))
        const are = new Set(reports)
        return { came: reports.filter((report) => !held.has(report)), gone: [...held].filter((report) => !are.has(report)), ruled: JSON.parse(woven.rulings) as readonly string[] }
      }),
      step: ({ mark, rulings, version, isWhole }, weave, compare) => guard(() => commit(db, async (tx) => {
        const [on, woven, read] = [tx, tx, openReadings(tx, version)]
        const alone = isWhole && await readMark(tx) !== undefined ? [...(await read(await woven.selectFrom('woven_report').select('report').execute().then((rows) => rows.map(({ report }) => report)))).values()] : null
        const last = alone && alone.length > 0 ? await readWhole(woven, alone) : null
        if (isWhole) await beginRows(on)
        const planned = await planStep(on, await weave(openParts(on, read)))
        const around = async () => (await takeExcerpt(woven, read, { reports: planned.reports, around: 'all' }, await countAll(woven))).record
        const before = isWhole ? last : await around()
        await applyStep(on, planned, mark, rulings, version)
        if (before) await insertChanges(tx, await compare(before, isWhole ? await readWhole(woven, [...(await read(planned.reports)).values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1))) : await around()))
        // What an older Attaché kept as one text.
        await tx.deleteFrom('derived').execute()
      })),
    },
    lastWoven: (alone) => guard(async () => (await readMark(db) === undefined ? undefined : readWhole(db, alone))),
    query: (version) => guardAll(openQuery(db, openReadings(db, version)), guard),
    changes: (since) => guard(() => readChanges(db, since)),
    forgetDerived: () => guard(() => commit(db, async (tx) => {
      await tx.deleteFrom('reading').execute()
      await setMark(tx, FORGOTTEN)
      await forgetNews(tx, profiles)
    })),
    edition: () => guard(() => readEdition(db)),
    close: () => guard(() => db.destroy()),
  }
}

async function insertReport(db: Kysely<Tables>, report: Report): Promise<Kept> {
  return commit(db, (tx) => insertInto(tx, report))
}

/** SQLite counts the commits of others for each connection; our own are told by the newest report and ruling. */
async function readEdition(db: Kysely<Tables>): Promise<string> {
  const { rows: [others] } = await sql<{ data_version: number }>`pragma data_version`.execute(db)
  const { rows: [own] } = await sql<{ report: number | null; ruling: number | null }>`select (select max(rowid) from report) as report, (select max(number) from ruling) as ruling`.execute(db)
  return [others?.data_version, own?.report ?? 0, own?.ruling ?? 0].join(' ')
}

async function insertInto(tx: Kysely<Tables>, report: Report): Promise<Kept> {
  const { digest, report: held } = holdReport(report)
  const { isHeld, kept } = await standingOf(tx, held, digest)
  if (!isHeld) await tx.insertInto('report').values({ id: held.id, digest, received: JSON.stringify(held) }).execute()
  return kept
}

/** What a report comes to beside those kept: one of the same words under another id is the same report at another place, and its place is kept. */
async function standingOf(db: Kysely<Tables>, held: Report, digest: string): Promise<{ readonly isHeld: boolean; readonly kept: Kept }> {
  const sharing = await db.selectFrom('report').select('digest').where('id', '=', held.id).execute()
  if (sharing.some((one) => one.digest === digest)) return { isHeld: true, kept: 'already there' }
  const sameWords = await db.selectFrom('report').select('received').where('digest', '=', digest).execute()
  if (sameWords.some(({ received }) => isSameReport(JSON.parse(received) as Report, held))) return { isHeld: false, kept: 'already there' }
  return { isHeld: false, kept: sharing.length === 0 ? 'new' : 'kept apart' }
}

async function insertRead(tx: Kysely<Tables>, read: readonly ReadReport[], version: string, judge: VersionedJudge, profiles: Map<string, ProfiledReport>): Promise<readonly Kept[]> {
  const all: Kept[] = []
  for (const { report, reading } of read) {
    const kept = await insertInto(tx, report)
    all.push(kept)
    if (kept !== 'new') continue
    await insertReading(tx, reading, version)
    await judgeNews(tx, [judge.judge.profile(reading)], judge, profiles)
  }
  return all
}

/** The newest report and ruling: none is ever taken out. */
async function readBrought(db: Kysely<Tables>): Promise<string> {
  const { rows: [own] } = await sql<{ report: number | null; ruling: number | null }>`select (select max(rowid) from report) as report, (select max(number) from ruling) as ruling`.execute(db)
  return `${own?.report ?? 0} ${own?.ruling ?? 0}`
}

/** Readings unpacked last: pages that follow one another show the same reports. */
const MOST_READINGS = 400

function openReadings(db: Kysely<Tables>, version: string): ReadReadings {
  const held = new Map<string, { readonly content: number; readonly reading: Reading }>()
  return async (reports) => {
    const found = new Map<string, Reading>()
    for (let at = 0; at < reports.length; at += MOST_READINGS) {
      const some = reports.slice(at, at + MOST_READINGS)
      const marks = await db.selectFrom('reading').select(['report', sql<number>`rowid`.as('content')]).where('version', '=', laidDown(version)).where('report', 'in', some).execute()
      // A reading made anew has a row of its own.
      const missing = marks.filter(({ report, content }) => held.get(report)?.content !== content).map(({ report }) => report)
      const rows = missing.length === 0 ? [] : await db.selectFrom('reading').select(['report', 'content', sql<number>`rowid`.as('place')]).where('report', 'in', missing).execute()
      for (const { report, content, place } of rows) held.set(report, { content: place, reading: unpackReading(content) })
      for (const { report } of marks) found.set(report, held.get(report)!.reading)
    }
    for (const first of held.keys()) {
      if (held.size <= MOST_READINGS) break
      held.delete(first)
    }
    return found
  }
}

/** Words every failure of the database as the store does. */
function guardAll(query: RecordQuery, guard: <T>(work: () => Promise<T>) => Promise<T>): RecordQuery {
  return {
    tally: () => guard(() => query.tally()),
    entries: (question, page) => guard(() => query.entries(question, page)),
    entities: (question, page) => guard(() => query.entities(question, page)),
    stories: (question, page) => guard(() => query.stories(question, page)),
    sentences: (text, page, of) => guard(() => query.sentences(text, page, of)),
    reportsWith: (text, page) => guard(() => query.reportsWith(text, page)),
    reportsLike: (text, most) => guard(() => query.reportsLike(text, most)),
    excerpt: (asked) => guard(() => query.excerpt(asked)),
  }
}

async function insertReading(tx: Kysely<Tables>, reading: Reading, version: string): Promise<void> {
  await tx.replaceInto('reading').values({ report: reading.report.id, version: laidDown(version), content: packReading(reading) }).execute()
}

/** Under which name the readings of a reader lie. */
export const laidDown = (version: string) => `${version}, ${LAYOUT}`

async function hasTable(db: Kysely<Tables>, name: 'own_rows' | 'register'): Promise<boolean> {
  const { rows } = await sql`select name from sqlite_master where name = ${sql.lit(name)}`.execute(db)
  return rows.length > 0
}

async function readOwnRows(db: Kysely<Tables>): Promise<string> {
  if (!await hasTable(db, 'own_rows')) return ''
  return (await db.selectFrom('own_rows').select('rows').executeTakeFirst())?.rows ?? ''
}

/** The table is made with the first rows and goes with the last, so that a record without any stays readable for an older Attaché. */
async function replaceOwnRows(tx: Kysely<Tables>, rows: string): Promise<void> {
  await tx.schema.dropTable('own_rows').ifExists().execute()
  if (rows !== '') {
    await tx.schema.createTable('own_rows').addColumn('rows', 'text', (c) => c.notNull()).execute()
    await tx.insertInto('own_rows').values({ rows }).execute()
  }
  await sql`pragma user_version = ${sql.lit(rows === '' ? FORMAT_WITHOUT_ROWS : FORMAT)}`.execute(tx)
}

/** The table is made with the first register. An older Attaché passes it by and reads the record as it always did. */
async function insertRegister(tx: Kysely<Tables>, file: RegisterFile): Promise<'new' | 'already there'> {
  await tx.schema.createTable('register').ifNotExists().addColumn('mark', 'text', (c) => c.primaryKey()).addColumn('name', 'text', (c) => c.notNull())
    .addColumn('settings', 'text', (c) => c.notNull()).addColumn('received', 'blob', (c) => c.notNull()).execute()
  const mark = markRegister(file)
  if (await tx.selectFrom('register').select('mark').where('mark', '=', mark).executeTakeFirst()) return 'already there'
  await tx.insertInto('register').values({ mark, name: file.name, settings: JSON.stringify(file.settings), received: deflateRawSync(file.bytes) }).execute()
  return 'new'
}

async function readRegisters(db: Kysely<Tables>): Promise<readonly RegisterFile[]> {
  if (!await hasTable(db, 'register')) return []
  const rows = await db.selectFrom('register').select(['name', 'settings', 'received']).execute()
  return sortRegisters(rows.map(({ name, settings, received }) => ({ name, bytes: inflateRawSync(received), settings: JSON.parse(settings) as RegisterSettings })))
}

async function readNames(db: Kysely<Tables>): Promise<Names> {
  const rows = await db.selectFrom('report').selectAll().execute()
  return nameApart(rows.map(({ digest, received }) => ({ digest, report: JSON.parse(received) as Report })))
}

/** The names of just these reports: only those with an id or with words of theirs have a say in them, however large the record. */
async function readNamesOf(db: Kysely<Tables>, lasting: readonly string[]): Promise<Names> {
  const rows = new Map<string, { readonly id: string; readonly digest: string; readonly received: string }>()
  const take = async (by: 'id' | 'digest', values: readonly string[]) => {
    for (let at = 0; at < values.length; at += MOST_READINGS) {
      const some = await db.selectFrom('report').selectAll().where(by, 'in', values.slice(at, at + MOST_READINGS)).execute()
      for (const row of some) rows.set(lastingName(row.id, row.digest), row)
    }
  }
  const known = (by: 'id' | 'digest') => [...new Set([...rows.values()].map((row) => row[by]))]
  await take('digest', lasting.map((name) => name.slice(name.lastIndexOf('~') + 1)))
  await take('id', known('id'))
  await take('digest', known('digest'))
  return nameApart([...rows.values()].map(({ digest, received }) => ({ digest, report: JSON.parse(received) as Report })))
}
