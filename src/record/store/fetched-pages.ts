import { join } from 'node:path'
import Database from 'libsql'
import type { Report, ReportId } from '../../intake/report.js'
import { plainAddress } from '../../language/plain-address.js'
import type { StoredCopy } from '../record.js'
import { inOneCommit } from './in-one-commit.js'
import { isSameReport } from './name-apart.js'

/** Where a stored answer lies in the web archives beside the record. */
export interface StoredAt {
  readonly file: string
  readonly offset: number
  readonly length: number
}

/** A page as it was fetched once: an answer kept in the web archive, the reports received from it, and what to ask next time. */
export interface FetchedPage extends StoredAt {
  /** As it was asked for. */
  readonly asked: string
  /** Where redirects led; the same where there were none. */
  readonly address: string
  /** ISO 8601, to the second, UTC. */
  readonly fetched: string
  readonly status: number
  /** `sha256:…` of the page’s bytes, as the archive has it. */
  readonly digest: string
  readonly etag: string | null
  readonly modified: string | null
  /** As they are named in the record when they come; empty where nothing could be read from it, or nothing had changed. */
  readonly reports: readonly ReportId[]
}

/** The pages fetched into a record, every time they were. */
export interface Pages {
  keep(page: FetchedPage): void
  /** All of an address, however it was linked to, oldest first. */
  of(address: string): readonly FetchedPage[]
  /** Those that gave a report, oldest first. */
  behind(report: ReportId): readonly FetchedPage[]
  /** Every address, with how often it was fetched and when last. */
  addresses(): readonly { readonly address: string, readonly times: number, readonly last: string }[]
}

interface Row { number: number, asked: string, address: string, fetched: string, status: number, digest: string, file: string, start: number, length: number, etag: string | null, modified: string | null }

const TABLES = `
  create table if not exists page (number integer primary key, asked text not null, address text not null, plain_asked text not null, plain_address text not null, fetched text not null,
    status integer not null, digest text not null, file text not null, start integer not null, length integer not null, etag text, modified text);
  create index if not exists page_by_asked on page (plain_asked);
  create index if not exists page_by_address on page (plain_address);
  create table if not exists page_report (page integer not null, report text not null, primary key (page, report));
  create index if not exists page_report_by_report on page_report (report);`

export function openPages(database: Database.Database): Pages {
  database.exec(TABLES)
  const insert = database.prepare('insert into page values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insertReport = database.prepare('insert or ignore into page_report values (?, ?)')
  const reportsOf = database.prepare('select report from page_report where page = ? order by rowid')
  const ofAddress = database.prepare('select * from page where plain_asked = ? or plain_address = ? order by number')
  const behindReport = database.prepare('select page.* from page join page_report on page_report.page = page.number where page_report.report = ? order by number')
  const all = database.prepare('select max(address) as address, count(*) as times, max(fetched) as last from page group by plain_asked order by 1')
  const pageOf = ({ asked, address, fetched, status, digest, file, start, length, etag, modified, number }: Row): FetchedPage => ({
    asked, address, fetched, status, digest, file, offset: start, length, etag, modified, reports: (reportsOf.all(number) as { report: string }[]).map(({ report }) => report),
  })
  return {
    keep: (page) => inOneCommit(database, () => {
      const { lastInsertRowid } = insert.run(page.asked, page.address, plainAddress(page.asked), plainAddress(page.address), page.fetched, page.status, page.digest, page.file, page.offset, page.length, page.etag, page.modified)
      for (const report of page.reports) insertReport.run(lastInsertRowid, report)
    }),
    of: (address) => (ofAddress.all(plainAddress(address), plainAddress(address)) as Row[]).map(pageOf),
    behind: (report) => (behindReport.all(report) as Row[]).map(pageOf),
    addresses: () => all.all() as { address: string, times: number, last: string }[],
  }
}

/** The stored pages of a record by report, for showing them: nothing is written, so that a record that may not be written shows them too. */
export function readCopies(folder: string): ReadonlyMap<ReportId, StoredCopy> {
  const database = new Database(join(folder, 'record.db'))
  try {
    if (database.prepare('select name from sqlite_master where name = ?').all('page_report').length === 0) return new Map()
    const rows = database.prepare('select page_report.report as report, page.* from page_report join page on page.number = page_report.page order by page.number').all() as (Row & { report: ReportId })[]
    const copies = new Map<ReportId, StoredCopy>()
    for (const { report, address, fetched, digest, file, start, length } of rows) {
      const first = copies.get(report)
      copies.set(report, first ? { ...first, seen: fetched } : { address, fetched, seen: fetched, digest, archive: file, offset: start, length })
    }
    return withTwins(copies, database)
  } finally {
    database.close()
  }
}

/** Where a page and a file are one report, whichever of them stands for both in the record has the copy. */
function withTwins(copies: ReadonlyMap<ReportId, StoredCopy>, database: Database.Database): ReadonlyMap<ReportId, StoredCopy> {
  const pairs = database.prepare('select a.received as one, b.received as other from page_report join report a on a.id = page_report.report join report b on b.digest = a.digest and b.id <> a.id').all() as { one: string, other: string }[]
  const all = new Map(copies)
  for (const { one, other } of pairs) {
    const [fetched, twin] = [JSON.parse(one) as Report, JSON.parse(other) as Report]
    if (!all.has(twin.id) && isSameReport(fetched, twin)) all.set(twin.id, copies.get(fetched.id)!)
  }
  return all
}
