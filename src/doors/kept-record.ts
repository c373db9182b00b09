import { createHash } from 'node:crypto'
import { readReport, recordOf } from '../attache.js'
import type { Report } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { renderRecordText, restoreRecord } from '../record/store/record-text.js'
import { Failure, type FailureCode } from '../record/failure.js'
import type { TheRecord } from '../record/record.js'
import type { Kept, Store } from '../record/store/store.js'
import type { Brought } from '../views/choose.js'
import { readerWith, type VersionedReader } from './load-reader.js'

/** Readings made anew are kept this many at a time: a crash costs no more work than that, and no report. */
const READINGS_A_COMMIT = 20

/**
 * The reader of this record. Rows of the user’s own belong to the record: those named now (see `rowsNamed`) take the place of what was kept before, and from then on need not
 * be named again; otherwise readings made with the rows would be made anew without them at the next command.
 */
export async function readerOf(store: Store, named: string | undefined): Promise<VersionedReader> {
  const kept = await store.ownRows()
  const rows = named ?? kept
  if (rows !== kept) await layBeside(() => store.keepOwnRows(rows))
  return readerWith(rows)
}

/** Keeps one report, and its reading beside it where it is new. When this is done a crash loses nothing of the report. */
export async function keepAndRead(report: Report, store: Store, reader: VersionedReader): Promise<{ readonly kept: Kept; readonly reading?: Reading }> {
  const kept = await store.keepReport(report)
  if (kept !== 'new') return { kept }
  const reading = readReport(report, reader.open())
  await store.keepReadings([reading], reader.version)
  return { kept, reading }
}

/** The record as it stands: taken from what lies beside the reports where nothing changed, else made anew and laid there. */
export async function makeRecord(store: Store, reader: VersionedReader): Promise<TheRecord> {
  const reports = await store.reports()
  const rulings = await store.rulings()
  const alone = await readKept(reports, store, reader)
  const key = createHash('sha256').update(JSON.stringify([reader.version, reports, rulings])).digest('hex')
  const derived = await store.derived(key)
  if (derived !== undefined) return restoreRecord(derived, alone)
  const record = recordOf(alone, rulings, reader.open())
  await layBeside(() => store.keepDerived(key, renderRecordText(record, alone)))
  return record
}

/** What people brought into this record beside the reports, for an export that loses none of it. */
export async function broughtInto(store: Store): Promise<Brought> {
  const reports = await store.reports()
  return { rulings: await store.rulings(), ownRows: await store.ownRows(), published: new Map(reports.map(({ id, published }) => [id, published])) }
}

/** The reading of each report: as kept, where this reader made it; the others are read anew. */
async function readKept(reports: readonly Report[], store: Store, reader: VersionedReader): Promise<readonly Reading[]> {
  const kept = await store.readings(reader.version)
  const missing = reports.filter(({ id }) => !kept.has(id))
  const made = new Map<string, Reading>()
  for (let at = 0; at < missing.length; at += READINGS_A_COMMIT) {
    const readings = missing.slice(at, at + READINGS_A_COMMIT).map((report) => readReport(report, reader.open()))
    for (const reading of readings) made.set(reading.report.id, reading)
    await layBeside(() => store.keepReadings(readings, reader.version))
  }
  return reports.map(({ id }) => kept.get(id) ?? made.get(id)!)
}

const CANNOT_WRITE: ReadonlySet<FailureCode> = new Set(['disk-full', 'not-writable'])

/** Keeps what can be brought or made again: on a full disk, or a copy that may not be written, a record can still be shown. */
async function layBeside(keep: () => Promise<void>): Promise<void> {
  try {
    await keep()
  } catch (error) {
    if (!(error instanceof Failure && CANNOT_WRITE.has(error.code))) throw error
  }
}
