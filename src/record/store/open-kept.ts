import type { ReportId } from '../../intake/report.js'
import type { StoredCopy } from '../record.js'
import type { Connected } from './dialect.js'
import type { AuditLine } from './desk-book.js'
import { copiesIn } from './fetched-pages.js'
import { openJournalOver, type Journal } from './journal.js'
import { openProposals, type Proposals } from './kept-proposals.js'
import { storeOver, type Tables } from './kept-rows.js'
import { readLines } from './log-rows.js'
import { archiveOver, openPageArchive, type PageArchive } from './page-archive.js'
import { piecesInRows } from './page-rows.js'
import type { Patience } from './patience.js'
import { isPostgres, showPlace } from './postgres-place.js'
import type { Store } from './store.js'

/** How a record is opened, wherever it lies. */
export interface KeptOptions {
  /** Makes the record where there is none; otherwise a missing record is a failure. */
  readonly create: boolean
  /** How long a database that does not answer is waited for. */
  readonly patience?: Patience
}

/** All that is kept of a record: in a folder of its own, or in a database that several share. */
export interface KeptRecord {
  readonly store: Store
  /** The folder it lies in; null where it lies in a database. */
  readonly folder: string | null
  readonly database: Connected<Tables>
  /** How the reports came. */
  readonly journal: () => Promise<Journal>
  /** The pages as they were fetched. */
  readonly archive: (software: string) => PageArchive
  /** Where the stored page of each report lies. Nothing is written. */
  readonly copies: () => Promise<ReadonlyMap<ReportId, StoredCopy>>
  /** What a model proposed. */
  readonly proposals: Proposals
  /** What commands did to it, the newest first, where that does not stand in the book of a desk. */
  readonly log?: (most: number) => Promise<readonly AuditLine[]>
  close(): Promise<void>
}

/**
 * Opens the record in a folder, or in the database of an address: `postgres://…`. What speaks to a server is loaded
 * when one is named.
 */
export async function openKept(place: string, options: KeptOptions): Promise<KeptRecord> {
  const database = isPostgres(place)
    ? await (await import('./postgres.js')).openPostgres(place, options)
    : await (await import('./sqlite.js')).openSqlite(place, options)
  const close = () => database.close()
  return {
    store: storeOver(database, close),
    database,
    close,
    folder: isPostgres(place) ? null : place,
    // Over the connections of the record: two that write into one file would wait for each other.
    journal: async () => ({ ...(await openJournalOver(database)), close: () => Promise.resolve() }),
    archive: (software) =>
      isPostgres(place)
        ? archiveOver(piecesInRows(database, showPlace(place)), software)
        : openPageArchive(place, software),
    copies: () => copiesIn(database),
    proposals: openProposals(place, database),
    ...(isPostgres(place) ? { log: (most: number) => readLines(database, most) } : {}),
  }
}
