import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { sql, type Kysely } from 'kysely'
import { markRegister, sortRegisters, type RegisterFile, type RegisterSettings } from '../../intake/register.js'
import { compareText } from '../../language/compare-text.js'
import type { Report, ReportId } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import type { ProfiledReport } from '../../weaving/neighbours.js'
import { renameReports, type Ruling } from '../../weaving/ruling.js'
import type { RecordQuery } from '../query.js'
import { insertChanges, readChanges, type ChangeTables } from './change-rows.js'
import type { Came, Dialect, OpenDatabase, Rows } from './dialect.js'
import { readWhole } from './excerpt-rows.js'
import { holdReport, isSameReport, lastingName, nameApart, type HeldReport, type Names } from './name-apart.js'
import { forgetNews, judgeNews, openProfiles, readNews, type NewsTables } from './news-rows.js'
import { countEachStep, openQuery, type ReadReadings } from './query-rows.js'
import { packReading, unpackReading } from './reading-bytes.js'
import { FORGOTTEN, type Kept, type Store, type VersionedJudge } from './store.js'
import { readMark, setMark, writeWoven, type WovenTables } from './woven-rows.js'

/** How readings are laid down; those laid down otherwise are made anew. */
const LAYOUT = 'trees apart'

/** What is kept in every database. */
export interface Tables extends NewsTables, ChangeTables, WovenTables {
  report: { id: string; digest: string; received: string }
  ruling: { number: number; ruling: string }
  own_rows: { rows: string }
  register: { mark: string; name: string; settings: string; received: Uint8Array }
  reading: { report: string; version: string; content: Uint8Array }
  derived: { key: string; content: Uint8Array }
}

/** The rows that people brought, in a database that is there. */
export function storeOver(
  { db, dialect, commit, snapshot, guard, inTurn, growing }: OpenDatabase<Tables>,
  close: () => Promise<void>,
): Store {
  const profiles = openProfiles()
  const insert = (read: readonly Handed[], judging?: Judging) =>
    guard(() => commit((tx) => insertReports(tx, dialect, read, judging && { ...judging, profiles })))
  return {
    standing: (report) =>
      guard(async () => {
        const { report: held, digest } = holdReport(report)
        return (await standingOf(db, held, digest)).kept
      }),
    keepRead: (read, version, judge) => insert(read, { version, judge }),
    keepReport: async (report) => (await insert([{ report }]))[0]!,
    reports: () => guard(async () => (await readNames(db)).reports),
    keepRuling: (ruling) => guard(() => commit((tx) => insertRuling(tx, dialect, ruling))),
    rulings: () =>
      guard(() =>
        snapshot(async (tx) => {
          const rows = await tx.selectFrom('ruling').select('ruling').orderBy('number').execute()
          const kept = rows.map((row) => JSON.parse(row.ruling) as Ruling)
          const named = new Set<string>()
          for (const ruling of kept)
            renameReports(ruling, (lasting) => {
              named.add(lasting)
              return lasting
            })
          const { current } = await readNamesOf(tx, [...named])
          return kept.map((ruling) => renameReports(ruling, current))
        }),
      ),
    arrivals: () =>
      guard(() =>
        snapshot(async (tx) => {
          const { current } = await readNames(tx)
          return (await dialect.arrivals(tx))
            .map(({ id, digest }) => lastingName(id, digest))
            .map((lasting) => ({ lasting, name: current(lasting) }))
        }),
      ),
    ownRows: () =>
      guard(async () =>
        (await dialect.hasTable(db, 'own_rows'))
          ? ((await db.selectFrom('own_rows').select('rows').executeTakeFirst())?.rows ?? '')
          : '',
      ),
    keepOwnRows: (rows) => guard(() => commit((tx) => dialect.replaceOwnRows(tx, rows))),
    keepRegister: (file) => guard(() => commit((tx) => insertRegister(tx, dialect, file))),
    registers: () => guard(() => readRegisters(db, dialect)),
    replaceRegisters: (files) =>
      guard(() =>
        commit(async (tx) => {
          if (await dialect.hasTable(tx, 'register')) await tx.deleteFrom('register').execute()
          for (const file of files) await insertRegister(tx, dialect, file)
          await dialect.noteRegisters(tx)
        }),
      ),
    keepReadings: (readings, version) => guard(() => commit((tx) => putReadings(tx, dialect, readings, version))),
    readings: (version) =>
      guard(async () => {
        const rows = await db
          .selectFrom('reading')
          .select(['report', 'content'])
          .where('version', '=', laidDown(version))
          .execute()
        return new Map(rows.map((row) => [row.report, unpackReading(row.content)]))
      }),
    judgeNews: (readings, judge) =>
      guard(() =>
        commit(async (tx) => {
          const profiled = readings.map((reading) => judge.judge.profile(reading))
          await dialect.lock(
            tx,
            profiled.flatMap(({ profile }) => profile.keys.map(nameOfKey)),
          )
          await judgeNews(tx, dialect, profiled, judge, profiles)
        }),
      ),
    news: (version) => guard(() => readNews(db, dialect, version)),
    brought: () => guard(() => dialect.brought(db)),
    wovenAs: () => guard(() => readMark(db, dialect)),
    inTurn: (work) => inTurn(work),
    keepWoven: (mark, { record, alone, version }, changes = []) =>
      guard(() =>
        commit(async (tx) => {
          await dialect.lock(tx, ['woven'])
          await writeWoven(tx, dialect, mark, record, alone, version)
          await insertChanges(tx, dialect, changes)
          // What an older Attaché kept as one text.
          await tx.deleteFrom('derived').execute()
        }),
      ),
    ...(growing ? { growing } : {}),
    lastWoven: (alone) =>
      guard(() =>
        snapshot(async (tx) => ((await readMark(tx, dialect)) === undefined ? undefined : readWhole(tx, alone))),
      ),
    query: (version) => {
      const read = openReadings(dialect, version)
      const count = countEachStep(dialect)
      return guardAll((ask) =>
        guard(() => snapshot((tx) => ask(openQuery(tx, dialect, (reports) => read(tx, reports), count)))),
      )
    },
    changes: (since) => guard(() => readChanges(db, dialect, since)),
    forgetDerived: () =>
      guard(() =>
        commit(async (tx) => {
          await tx.deleteFrom('reading').execute()
          await setMark(tx, dialect, FORGOTTEN)
          await forgetNews(tx, dialect, profiles)
        }),
      ),
    edition: () => guard(() => dialect.edition(db)),
    close,
  }
}

/** Tables of which every record has one from the start. */
export async function createKept(tx: Rows, { text, bytes, numbered }: Dialect): Promise<void> {
  for (const table of [
    `report (id ${text} not null, digest ${text} not null, received ${text} not null, primary key (id, digest))`,
    `ruling (number ${numbered}, ruling ${text} not null)`,
    `reading (report ${text} primary key, version ${text} not null, content ${bytes} not null)`,
    `derived (key ${text} primary key, content ${bytes} not null)`,
  ])
    await sql.raw(`create table ${table}`).execute(tx)
}

/** A ruling names reports as they are called for good. */
export async function insertRuling(tx: Kysely<Tables>, dialect: Dialect, ruling: Ruling): Promise<void> {
  const { lasting } = await readNames(tx)
  await dialect.insertRuling(tx, JSON.stringify(renameReports(ruling, lasting)))
}

/** The table is made with the first register. An older Attaché passes it by and reads the record as it always did. */
export async function createRegisters(tx: Rows, { text, bytes }: Dialect): Promise<void> {
  await sql
    .raw(
      `create table if not exists register (mark ${text} primary key, name ${text} not null, settings ${text} not null, received ${bytes} not null)`,
    )
    .execute(tx)
}

/** A report handed over, with its reading where it was read. */
interface Handed {
  readonly report: Report
  readonly reading?: Reading
}

/** Who read reports, and who judges their news. */
interface Judging {
  readonly version: string
  readonly judge: VersionedJudge
}

const nameOfKey = (key: number) => `news ${key}`
const namesOf = ({ report: { id }, digest }: HeldReport) => [`report ${id}`, `words ${digest}`]

/**
 * Keeps reports, with what was read in those that are new. Whoever keeps one of the same name or words, or one that may
 * tell the same news, waits: each sees the other, whichever comes first.
 */
async function insertReports(
  tx: Kysely<Tables>,
  dialect: Dialect,
  handed: readonly Handed[],
  judging?: Judging & { readonly profiles: Map<string, ProfiledReport> },
): Promise<readonly Kept[]> {
  const all = handed.map(({ report, reading }) => ({
    held: holdReport(report),
    reading,
    profiled: reading && judging?.judge.judge.profile(reading),
  }))
  await dialect.lock(
    tx,
    all.flatMap(({ held, profiled }) => [...namesOf(held), ...(profiled?.profile.keys ?? []).map(nameOfKey)]),
  )
  const came: Came[] = []
  const kept: Kept[] = []
  for (const {
    held: { report, digest },
    reading,
    profiled,
  } of all) {
    const standing = await standingOf(tx, report, digest)
    kept.push(standing.kept)
    if (!standing.isHeld) {
      await tx
        .insertInto('report')
        .values({ id: report.id, digest, received: JSON.stringify(report) })
        .execute()
      came.push({ id: report.id, digest })
    }
    if (standing.kept !== 'new' || !judging || !reading || !profiled) continue
    await putReadings(tx, dialect, [reading], judging.version)
    await judgeNews(tx, dialect, [profiled], judging.judge, judging.profiles)
  }
  await dialect.numberReports(tx, came)
  return kept
}

/**
 * What a report comes to beside those kept: one of the same words under another id is the same report at another place,
 * and its place is kept.
 */
async function standingOf(
  db: Kysely<Tables>,
  held: Report,
  digest: string,
): Promise<{ readonly isHeld: boolean; readonly kept: Kept }> {
  const sharing = await db.selectFrom('report').select('digest').where('id', '=', held.id).execute()
  if (sharing.some((one) => one.digest === digest)) return { isHeld: true, kept: 'already there' }
  const sameWords = await db.selectFrom('report').select('received').where('digest', '=', digest).execute()
  if (sameWords.some(({ received }) => isSameReport(JSON.parse(received) as Report, held)))
    return { isHeld: false, kept: 'already there' }
  return { isHeld: false, kept: sharing.length === 0 ? 'new' : 'kept apart' }
}

/** So many rows are asked for at once. */
const MOST_READINGS = 400

/** So many stay unpacked, some hundred kilobytes each: whoever reads on asks for the same reports again. */
const MOST_HELD = 600

export function openReadings(
  { rowMark }: Dialect,
  version: string,
): (db: Kysely<Tables>, reports: readonly string[]) => ReturnType<ReadReadings> {
  const held = new Map<string, { readonly content: number | string; readonly reading: Reading }>()
  return async (db, reports) => {
    const found = new Map<string, Reading>()
    for (let at = 0; at < reports.length; at += MOST_READINGS) {
      const some = reports.slice(at, at + MOST_READINGS)
      const marks = await db
        .selectFrom('reading')
        .select(['report', rowMark.as('content')])
        .where('version', '=', laidDown(version))
        .where('report', 'in', some)
        .execute()
      // A reading made anew has a row of its own.
      const missing = marks
        .filter(({ report, content }) => held.get(report)?.content !== content)
        .map(({ report }) => report)
      const rows =
        missing.length === 0
          ? []
          : await db
              .selectFrom('reading')
              .select(['report', 'content', rowMark.as('place')])
              .where('report', 'in', missing)
              .execute()
      for (const { report, content, place } of rows)
        held.set(report, { content: place, reading: unpackReading(content) })
      for (const { report } of marks) found.set(report, held.get(report)!.reading)
    }
    for (const first of held.keys()) {
      if (held.size <= MOST_HELD) break
      held.delete(first)
    }
    return found
  }
}

/** Asks within `over`, which sees to what goes wrong and to what is of one moment. */
function guardAll(over: <T>(ask: (query: RecordQuery) => Promise<T>) => Promise<T>): RecordQuery {
  return {
    tally: () => over((query) => query.tally()),
    entries: (question, page) => over((query) => query.entries(question, page)),
    entities: (question, page) => over((query) => query.entities(question, page)),
    stories: (question, page) => over((query) => query.stories(question, page)),
    reports: (page, of) => over((query) => query.reports(page, of)),
    sentences: (text, page, of) => over((query) => query.sentences(text, page, of)),
    reportsWith: (text, page) => over((query) => query.reportsWith(text, page)),
    reportsLike: (text, most) => over((query) => query.reportsLike(text, most)),
    sayings: (question, page) => over((query) => query.sayings(question, page)),
    speaking: () => over((query) => query.speaking()),
    pairs: (question, page) => over((query) => query.pairs(question, page)),
    deals: (question, page) => over((query) => query.deals(question, page)),
    things: (question, page) => over((query) => query.things(question, page)),
    reportNamed: (name) => over((query) => query.reportNamed(name)),
    figuresAlone: () => over((query) => query.figuresAlone()),
    isNamed: (name) => over((query) => query.isNamed(name)),
    names: () => over((query) => query.names()),
    leadsTo: (sort, name) => over((query) => query.leadsTo(sort, name)),
    lastingName: (sort, id) => over((query) => query.lastingName(sort, id)),
    excerpt: (asked) => over((query) => query.excerpt(asked)),
  }
}

async function putReadings(
  tx: Kysely<Tables>,
  dialect: Dialect,
  readings: readonly Reading[],
  version: string,
): Promise<void> {
  await dialect.put(
    tx,
    'reading',
    readings.map((reading) => ({
      report: reading.report.id,
      version: laidDown(version),
      content: packReading(reading),
    })),
    ['report'],
  )
}

/** Under which name the readings of a reader lie. */
export const laidDown = (version: string) => `${version}, ${LAYOUT}`

async function insertRegister(
  tx: Kysely<Tables>,
  dialect: Dialect,
  file: RegisterFile,
): Promise<'new' | 'already there'> {
  await createRegisters(tx, dialect)
  const mark = markRegister(file)
  await dialect.lock(tx, [`register ${mark}`])
  if (await tx.selectFrom('register').select('mark').where('mark', '=', mark).executeTakeFirst()) return 'already there'
  await tx
    .insertInto('register')
    .values({ mark, name: file.name, settings: JSON.stringify(file.settings), received: deflateRawSync(file.bytes) })
    .execute()
  await dialect.noteRegisters(tx)
  return 'new'
}

async function readRegisters(db: Kysely<Tables>, dialect: Dialect): Promise<readonly RegisterFile[]> {
  if (!(await dialect.hasTable(db, 'register'))) return []
  const rows = await db.selectFrom('register').select(['name', 'settings', 'received']).execute()
  return sortRegisters(
    rows.map(({ name, settings, received }) => ({
      name,
      bytes: inflateRawSync(received),
      settings: JSON.parse(settings) as RegisterSettings,
    })),
  )
}

async function readNames(db: Kysely<Tables>): Promise<Names> {
  const rows = await db.selectFrom('report').selectAll().execute()
  return nameApart(rows.map(({ digest, received }) => ({ digest, report: JSON.parse(received) as Report })))
}

/**
 * What all reports are called, sorted. Their words are looked at only where several share an id, or the same words came
 * under several.
 */
export async function readIds(db: Kysely<Tables>): Promise<readonly ReportId[]> {
  const rows = await db.selectFrom('report').select(['id', 'digest']).execute()
  const times = new Map<string, number>()
  for (const { id, digest } of rows)
    for (const key of [`id ${id}`, `digest ${digest}`]) times.set(key, (times.get(key) ?? 0) + 1)
  const isAlone = ({ id, digest }: { readonly id: string; readonly digest: string }) =>
    times.get(`id ${id}`) === 1 && times.get(`digest ${digest}`) === 1
  const { reports } = await readNamesOf(
    db,
    rows.filter((row) => !isAlone(row)).map(({ id, digest }) => lastingName(id, digest)),
  )
  return [...rows.filter(isAlone).map(({ id }) => id), ...reports.map(({ id }) => id)].sort(compareText)
}

/**
 * The names of just these reports: only those with an id or with words of theirs have a say in them, however large the
 * record.
 */
async function readNamesOf(db: Kysely<Tables>, lasting: readonly string[]): Promise<Names> {
  const rows = new Map<string, { readonly id: string; readonly digest: string; readonly received: string }>()
  const take = async (by: 'id' | 'digest', values: readonly string[]) => {
    for (let at = 0; at < values.length; at += MOST_READINGS) {
      const some = await db
        .selectFrom('report')
        .selectAll()
        .where(by, 'in', values.slice(at, at + MOST_READINGS))
        .execute()
      for (const row of some) rows.set(lastingName(row.id, row.digest), row)
    }
  }
  const known = (by: 'id' | 'digest') => [...new Set([...rows.values()].map((row) => row[by]))]
  await take(
    'digest',
    lasting.map((name) => name.slice(name.lastIndexOf('~') + 1)),
  )
  await take('id', known('id'))
  await take('digest', known('digest'))
  return nameApart(
    [...rows.values()].map(({ digest, received }) => ({ digest, report: JSON.parse(received) as Report })),
  )
}
