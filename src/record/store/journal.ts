import { sql } from 'kysely'
import type { Report, ReportId } from '../../intake/report.js'
import { digestText } from '../../language/digest-text.js'
import type { Connected, Dialect, OpenDatabase, Rows } from './dialect.js'
import { createPages, openPages, type Pages } from './fetched-pages.js'
import { createFollowed, openFollowed, type Followed } from './followed-feeds.js'
import type { Tables } from './kept-rows.js'
import { holdReport, isSameReport } from './name-apart.js'

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

/**
 * How the reports of a record came: the places each was found at, the files read, the pages fetched and the feeds
 * followed. Lies in the database of the record, in tables of its own.
 */
export interface Journal {
  /**
   * Notes another place at which a report was found, and gives the places known before, in the order in which they
   * came.
   */
  notePlace(report: Report): Promise<readonly string[]>
  /**
   * The places of each report of the record that was found at several, by its id in the record or by that it was
   * received under.
   */
  places(report: Report): Promise<readonly string[]>
  /** A report as it was received under this id; undefined where there is none, or several. */
  report(id: ReportId): Promise<Report | undefined>
  /** How far this file was read with this reader; undefined where it was not, or has changed. */
  progress(file: ReadFile, version: string): Promise<Progress | undefined>
  keepProgress(files: readonly (readonly [ReadFile, Progress])[], version: string): Promise<void>
  readonly pages: Pages
  readonly followed: Followed
  close(): Promise<void>
}

/** The journal of a record, which is there already. */
export async function openJournalOver(database: Connected<Tables>): Promise<Journal> {
  await database.guard(() => createJournal(database.db, database.dialect))
  return {
    ...placesIn(database),
    ...progressIn(database),
    pages: openPages(database),
    followed: openFollowed(database),
    close: () => database.close(),
  }
}

/** Made when the journal is first opened, so that a record of an older Attaché gets it too. */
export async function createJournal(on: Rows, dialect: Dialect): Promise<void> {
  if (!(await dialect.lacks(on, 'feed_link'))) return
  const { text, real, numbered } = dialect
  await sql
    .raw(
      `create table if not exists place (number ${numbered}, report ${text} not null, digest ${text} not null, place ${text} not null, unique (report, digest, place))`,
    )
    .execute(on)
  await sql
    .raw(
      `create table if not exists read_file (place ${text} primary key, size ${real} not null, changed ${real} not null, version ${text} not null,
    parts integer not null, reports integer not null, unread integer not null, whole integer not null)`,
    )
    .execute(on)
  await createPages(on, dialect)
  await createFollowed(on, dialect)
}

function placesIn({
  db,
  dialect,
  commit,
  guard,
}: OpenDatabase<Tables>): Pick<Journal, 'notePlace' | 'places' | 'report'> {
  const knownPlaces = async (on: Rows, report: Report, digest: string): Promise<readonly string[]> => {
    const { rows } = await sql<{
      received: string
    }>`select received from report where digest = ${digest} order by ${dialect.orderOf('report')}`.execute(on)
    const twins = rows
      .map(({ received }) => JSON.parse(received) as Report)
      .filter((one) => one.id === report.id || isSameReport(one, report))
    const all: string[] = []
    for (const one of twins) {
      const { rows: others } = await sql<{
        place: string
      }>`select place from place where report = ${one.id} and digest = ${digest} order by ${dialect.orderOf('place')}`.execute(
        on,
      )
      all.push(placeOf(one), ...others.map(({ place }) => place))
    }
    return [...new Set(all)]
  }
  return {
    notePlace: (report) =>
      guard(async () => {
        const { digest, report: held } = holdReport(report)
        const known = await knownPlaces(db, held, digest)
        if (!known.includes(placeOf(held)))
          await commit((tx) =>
            sql`insert into place (report, digest, place) values (${held.id}, ${digest}, ${placeOf(held)}) on conflict do nothing`.execute(
              tx,
            ),
          )
        return known.filter((place) => place !== placeOf(held))
      }),
    report: (id) =>
      guard(async () => {
        const { rows } = await sql<{ received: string }>`select received from report where id = ${id} limit 2`.execute(
          db,
        )
        return rows.length === 1 ? (JSON.parse(rows[0]!.received) as Report) : undefined
      }),
    places: (report) => guard(() => knownPlaces(db, holdReport(report).report, digestText(report.text))),
  }
}

function placeOf({ file, id }: Report): string {
  return file ?? id
}

function progressIn({ db, dialect, commit, guard }: OpenDatabase<Tables>): Pick<Journal, 'progress' | 'keepProgress'> {
  return {
    progress: ({ place, size, changed }, version) =>
      guard(async () => {
        const {
          rows: [row],
        } = await sql<{
          parts: number
          reports: number
          unread: number
          whole: number
        }>`select parts, reports, unread, whole from read_file
        where place = ${place} and size = ${size} and changed = ${changed} and version = ${version}`.execute(db)
        return row && { parts: row.parts, reports: row.reports, unread: row.unread, isWhole: row.whole === 1 }
      }),
    keepProgress: (files, version) =>
      guard(async () => {
        const rows = new Map(
          files.map(([{ place, size, changed }, { parts, reports, unread, isWhole }]) => [
            place,
            { place, size, changed, version, parts, reports, unread, whole: isWhole ? 1 : 0 },
          ]),
        )
        if (rows.size > 0) await commit((tx) => dialect.put(tx, 'read_file', [...rows.values()], ['place']))
      }),
  }
}
