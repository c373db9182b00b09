import type { Published, ReportId } from '../intake/report.js'
import type { RecordQuery } from '../record/query.js'
import { queryRecord } from '../record/query-record.js'
import type { TheRecord } from '../record/record.js'
import type { Store } from '../record/store/store.js'
import type { Brought } from '../views/choose.js'
import { nameReader, type NamedReader } from './name-reader.js'
import type { Woven } from './weave-kept.js'

/**
 * The reader of this record as far as its version goes, for those who show what is there. Rows of the user’s own named
 * now take the place of those kept.
 */
export async function namedReaderOf(store: Store, named: string | undefined): Promise<NamedReader> {
  if (named === undefined) return nameReader(await store.ownRows())
  const { readerOf } = await import('./weave-kept.js')
  return readerOf(store, named)
}

/** Told how far the work is: done, of how many. */
export type Progress = (done: number, all: number) => void

/** A record that is as its reports and rulings have it now. */
export interface CurrentRecord {
  /** Asks it for what is to be shown; nothing else of it is loaded. */
  readonly query: RecordQuery
  /** Whether it lies in rows as it stands; else it is held in memory, since nothing could be written. */
  readonly isLaidDown: boolean
  /** All of it in memory, for what goes through everything. */
  readonly whole: () => Promise<TheRecord>
}

/**
 * Brings the woven record up to what was kept: where nothing changed, nothing is loaded; else it is woven anew and what
 * changed is laid down.
 */
export async function bringUp(
  store: Store,
  reader: NamedReader,
  progress: Progress = () => undefined,
): Promise<CurrentRecord> {
  const woven = await weaveChanged(store, reader, progress)
  // What is laid down need not be held in memory as well.
  if (woven === null || woven.isLaidDown || woven.record === null)
    return { isLaidDown: true, query: store.query(reader.version), whole: () => loadWhole(store, reader) }
  const { record } = woven
  return { isLaidDown: false, query: queryRecord(record), whole: () => Promise.resolve(record) }
}

/** The record as it stands, all of it. */
export async function makeRecord(
  store: Store,
  reader: NamedReader,
  progress: Progress = () => undefined,
): Promise<TheRecord> {
  return (await weaveChanged(store, reader, progress))?.record ?? loadWhole(store, reader)
}

/**
 * Weaves the record anew where something was kept since it was laid down; null where nothing was. Where nothing can be
 * written, it is there all the same.
 */
async function weaveChanged(store: Store, reader: NamedReader, progress: Progress): Promise<Woven | null> {
  if ((await store.wovenAs()) === (await markOf(store, reader))) return null
  // Another program may have woven it while we waited for our turn.
  return store.inTurn(async () => {
    if ((await store.wovenAs()) === (await markOf(store, reader))) return null
    // What reads and weaves is loaded only where there is something to be woven.
    const { weaveAnew } = await import('./weave-kept.js')
    return weaveAnew(store, await reader.load(), progress)
  })
}

/** What was laid down and still stands. */
async function loadWhole(store: Store, reader: NamedReader): Promise<TheRecord> {
  const kept = await store.readings(reader.version)
  const alone = (await store.reports()).flatMap(({ id }) => kept.get(id) ?? [])
  return (await store.lastWoven(alone))!
}

/** What is asked of every report as it was received. */
export interface Received {
  readonly files: readonly (string | null)[]
  readonly published: ReadonlyMap<ReportId, Published | null>
}

/**
 * Looks through the reports as they were received, again only where one came: none is ever changed, and a ruling
 * should not wait for all of a large record.
 */
export function openReceived(store: Store): () => Promise<Received> {
  let known: { readonly newest: string; readonly received: Received } | undefined
  return async () => {
    // the mark begins with the newest report, and ends with the newest ruling
    const newest = (await store.brought()).replace(/ \d+$/u, '')
    if (known?.newest !== newest) {
      const reports = await store.reports()
      const published = new Map(reports.map(({ id, published: day }) => [id, day]))
      known = { newest, received: { files: reports.map(({ file }) => file), published } }
    }
    return known.received
  }
}

/** What people brought into this record beside the reports, for an export that loses none of it. */
export async function broughtInto(store: Store, received = openReceived(store)): Promise<Brought> {
  const { published } = await received()
  return {
    rulings: await store.rulings(),
    ownRows: await store.ownRows(),
    published: (report) => published.get(report),
  }
}

/** What was brought, and who weaves it. */
export async function markOf(store: Store, reader: NamedReader): Promise<string> {
  return `${reader.weaver} ${await store.brought()}`
}
