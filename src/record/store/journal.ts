import { join } from 'node:path'
import Database from 'libsql'
import type { Report, ReportId } from '../../intake/report.js'
import { digestText } from '../../language/digest-text.js'
import { openFollowed, type Followed } from './followed-feeds.js'
import { inOneCommit } from './in-one-commit.js'
import { holdReport, isSameReport } from './name-apart.js'
import { openPages, type Pages } from './fetched-pages.js'
import { explainSqlite } from './sqlite-failures.js'

/** A file as it stood when it was read: whether it was read to its end before is told by this. */
export interface ReadFile {
  readonly place: string
  readonly size: number
  readonly changed: number
}

/** How far a file has been read: its parts and reports, what of it was not read, and whether its end was reached. */
export interface Progress {
  readonly parts: number
  readonly reports: number
  readonly unread: number
  readonly isWhole: boolean
}

/** How the reports of a record came: the places each was found at, the files read, the pages fetched and the feeds followed. Lies in the database of the record, in tables of its own. */
export interface Journal {
  /** Notes another place at which a report was found, and gives the places known before, in the order in which they came. */
  notePlace(report: Report): readonly string[]
  /** The places of each report of the record that was found at several, by its id in the record or by that it was received under. */
  places(report: Report): readonly string[]
  /** A report as it was received under this id; undefined where there is none, or several. */
  report(id: ReportId): Report | undefined
  /** How far this file was read with this reader; undefined where it was not, or has changed. */
  progress(file: ReadFile, version: string): Progress | undefined
  keepProgress(files: readonly (readonly [ReadFile, Progress])[], version: string): void
  readonly pages: Pages
  readonly followed: Followed
  close(): void
}

const BUSY_MILLISECONDS = 5000
const TABLES = `
  create table if not exists place (report text not null, digest text not null, place text not null, primary key (report, digest, place));
  create table if not exists read_file (place text primary key, size integer not null, changed integer not null, version text not null,
    parts integer not null, reports integer not null, unread integer not null, whole integer not null);`

/** The journal of the record in a folder, which is there already. */
export function openJournal(folder: string): Journal {
  return guarded(folder, () => {
    const database = new Database(join(folder, 'record.db'))
    database.exec(`pragma busy_timeout = ${BUSY_MILLISECONDS}; pragma synchronous = full; ${TABLES}`)
    const own = { ...placesIn(database), ...progressIn(database), close: () => database.close() }
    return { ...guardAll(folder, own), pages: guardAll(folder, openPages(database)), followed: guardAll(folder, openFollowed(database)) }
  })
}

function guarded<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explainSqlite(error, folder)
  }
}

/** The same functions, with what the database says worded. */
function guardAll<T extends object>(folder: string, functions: T): T {
  const worded = Object.entries(functions).map(([name, one]) => [name, (...words: unknown[]): unknown => guarded(folder, () => (one as (...words: unknown[]) => unknown)(...words))] as const)
  return Object.fromEntries(worded) as T
}

function placesIn(database: Database.Database): Pick<Journal, 'notePlace' | 'places' | 'report'> {
  const reports = database.prepare('select id, received from report where digest = ? order by rowid')
  const others = database.prepare('select place from place where report = ? and digest = ? order by rowid')
  const insert = database.prepare('insert or ignore into place values (?, ?, ?)')
  const named = database.prepare('select received from report where id = ? limit 2')
  const knownPlaces = (report: Report, digest: string) => {
    const rows = reports.all(digest) as { id: ReportId, received: string }[]
    const twins = rows.map(({ received }) => JSON.parse(received) as Report).filter((one) => one.id === report.id || isSameReport(one, report))
    return twins.flatMap((one) => [placeOf(one), ...(others.all(one.id, digest) as { place: string }[]).map(({ place }) => place)])
  }
  return {
    notePlace: (report) => {
      const { digest, report: held } = holdReport(report)
      const known = [...new Set(knownPlaces(held, digest))]
      if (!known.includes(placeOf(held))) insert.run(held.id, digest, placeOf(held))
      return known.filter((place) => place !== placeOf(held))
    },
    report: (id) => {
      const rows = named.all(id) as { received: string }[]
      return rows.length === 1 ? JSON.parse(rows[0]!.received) as Report : undefined
    },
    places: (report) => [...new Set(knownPlaces(holdReport(report).report, digestText(report.text)))],
  }
}

function placeOf({ file, id }: Report): string {
  return file ?? id
}

function progressIn(database: Database.Database): Pick<Journal, 'progress' | 'keepProgress'> {
  const find = database.prepare('select parts, reports, unread, whole from read_file where place = ? and size = ? and changed = ? and version = ?')
  const keep = database.prepare('replace into read_file values (?, ?, ?, ?, ?, ?, ?, ?)')
  return {
    progress: ({ place, size, changed }, version) => {
      const row = find.get(place, size, changed, version) as { parts: number, reports: number, unread: number, whole: number } | undefined
      return row && { parts: row.parts, reports: row.reports, unread: row.unread, isWhole: row.whole === 1 }
    },
    keepProgress: (files, version) => inOneCommit(database, () => {
      for (const [{ place, size, changed }, { parts, reports, unread, isWhole }] of files) keep.run(place, size, changed, version, parts, reports, unread, isWhole ? 1 : 0)
    }),
  }
}
