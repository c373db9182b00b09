import { sql } from 'kysely'
import type { Report, ReportId } from '../../intake/report.js'
import { plainAddress } from '../../language/plain-address.js'
import type { StoredCopy } from '../record.js'
import type { Dialect, OpenDatabase, Rows } from './dialect.js'
import type { Tables } from './kept-rows.js'
import { isSameReport } from './name-apart.js'

/** Where a stored answer lies in the web archives beside the record. */
export interface StoredAt {
  readonly file: string
  readonly offset: number
  readonly length: number
}

/**
 * A page as it was fetched once: an answer kept in the web archive, the reports received from it, and what to ask next
 * time.
 */
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
  /**
   * As they are named in the record when they come; empty where nothing could be read from it, or nothing had changed.
   */
  readonly reports: readonly ReportId[]
}

/** The pages fetched into a record, every time they were. */
export interface Pages {
  keep(page: FetchedPage): Promise<void>
  /** All of an address, however it was linked to, oldest first. */
  of(address: string): Promise<readonly FetchedPage[]>
  /** Those that gave a report, oldest first. */
  behind(report: ReportId): Promise<readonly FetchedPage[]>
  /** Every address, with how often it was fetched and when last. */
  addresses(): Promise<readonly { readonly address: string; readonly times: number; readonly last: string }[]>
}

interface Row {
  number: number
  asked: string
  address: string
  fetched: string
  status: number
  digest: string
  file: string
  start: number
  length: number
  etag: string | null
  modified: string | null
}

export async function createPages(on: Rows, { text, numbered }: Dialect): Promise<void> {
  await sql
    .raw(
      `create table if not exists page (number ${numbered}, asked ${text} not null, address ${text} not null, plain_asked ${text} not null, plain_address ${text} not null, fetched ${text} not null,
    status integer not null, digest ${text} not null, file ${text} not null, start bigint not null, length bigint not null, etag ${text}, modified ${text})`,
    )
    .execute(on)
  await sql
    .raw(
      `create table if not exists page_report (number ${numbered}, page bigint not null, report ${text} not null, unique (page, report))`,
    )
    .execute(on)
  for (const [index, columns] of [
    ['page_by_asked', 'page (plain_asked)'],
    ['page_by_address', 'page (plain_address)'],
    ['page_report_by_report', 'page_report (report)'],
  ] as const)
    await sql.raw(`create index if not exists ${index} on ${columns}`).execute(on)
}

export function openPages({ db, dialect, commit, guard }: OpenDatabase<Tables>): Pages {
  const pagesOf = async (rows: readonly Row[]) => {
    const pages: FetchedPage[] = []
    for (const { asked, address, fetched, status, digest, file, start, length, etag, modified, number } of rows) {
      const { rows: reports } = await sql<{
        report: ReportId
      }>`select report from page_report where page = ${number} order by ${dialect.orderOf('page_report')}`.execute(db)
      pages.push({
        asked,
        address,
        fetched,
        status,
        digest,
        file,
        offset: start,
        length,
        etag,
        modified,
        reports: reports.map(({ report }) => report),
      })
    }
    return pages
  }
  return {
    keep: (page) =>
      guard(() =>
        commit(async (tx) => {
          const {
            rows: [kept],
          } = await sql<{
            number: number
          }>`insert into page (asked, address, plain_asked, plain_address, fetched, status, digest, file, start, length, etag, modified)
        values (${page.asked}, ${page.address}, ${plainAddress(page.asked)}, ${plainAddress(page.address)}, ${page.fetched}, ${page.status}, ${page.digest}, ${page.file}, ${page.offset}, ${page.length}, ${page.etag}, ${page.modified}) returning number`.execute(
            tx,
          )
          for (const report of page.reports)
            await sql`insert into page_report (page, report) values (${kept!.number}, ${report}) on conflict do nothing`.execute(
              tx,
            )
        }),
      ),
    of: (address) =>
      guard(async () =>
        pagesOf(
          (
            await sql<Row>`select * from page where plain_asked = ${plainAddress(address)} or plain_address = ${plainAddress(address)} order by number`.execute(
              db,
            )
          ).rows,
        ),
      ),
    behind: (report) =>
      guard(async () =>
        pagesOf(
          (
            await sql<Row>`select page.* from page join page_report on page_report.page = page.number where page_report.report = ${report} order by page.number`.execute(
              db,
            )
          ).rows,
        ),
      ),
    addresses: () =>
      guard(
        async () =>
          (
            await sql<{
              address: string
              times: number
              last: string
            }>`select max(address) as address, count(*) as times, max(fetched) as last from page group by plain_asked order by 1`.execute(
              db,
            )
          ).rows,
      ),
  }
}

/**
 * The stored pages of a record by report, for showing them: nothing is written, so that a record that may not be
 * written shows them too.
 */
export function copiesIn({ db, dialect, guard }: OpenDatabase<Tables>): Promise<ReadonlyMap<ReportId, StoredCopy>> {
  return guard(async () => {
    if (await dialect.lacks(db, 'page_report')) return new Map()
    const { rows } = await sql<
      Row & { report: ReportId }
    >`select page_report.report as report, page.* from page_report join page on page.number = page_report.page order by page.number`.execute(
      db,
    )
    const copies = new Map<ReportId, StoredCopy>()
    for (const { report, address, fetched, digest, file, start, length } of rows) {
      const first = copies.get(report)
      copies.set(
        report,
        first
          ? { ...first, seen: fetched }
          : { address, fetched, seen: fetched, digest, archive: file, offset: start, length },
      )
    }
    return withTwins(copies, db)
  })
}

/** Where a page and a file are one report, whichever of them stands for both in the record has the copy. */
async function withTwins(
  copies: ReadonlyMap<ReportId, StoredCopy>,
  db: Rows,
): Promise<ReadonlyMap<ReportId, StoredCopy>> {
  const { rows: pairs } = await sql<{
    one: string
    other: string
  }>`select a.received as one, b.received as other from page_report join report a on a.id = page_report.report join report b on b.digest = a.digest and b.id <> a.id`.execute(
    db,
  )
  const all = new Map(copies)
  for (const { one, other } of pairs) {
    const [fetched, twin] = [JSON.parse(one) as Report, JSON.parse(other) as Report]
    if (!all.has(twin.id) && isSameReport(fetched, twin)) all.set(twin.id, copies.get(fetched.id)!)
  }
  return all
}
