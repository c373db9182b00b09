import { NEWS_JUDGE, readReport, recordOf, weaveAll, weaveStep } from '../attache.js'
import type { Report, ReportId } from '../intake/report.js'
import { daysOf } from '../language/edtf/bounds-edtf.js'
import type { Reading } from '../reading/reading.js'
import { Failure, type FailureCode } from '../record/failure.js'
import type { TheRecord } from '../record/record.js'
import type { Change } from '../record/change.js'
import { openLookUp } from '../views/look-up.js'
import type { Growing, Kept, Store, VersionedJudge } from '../record/store/store.js'
import type { KeptParts, NewsPair } from '../weaving/neighbours.js'
import { markRuling, standingRulings, type Ruling } from '../weaving/ruling.js'
import { bringUp, makeRecord, markOf, type Progress } from './kept-record.js'
import { readerWith, type VersionedReader } from './load-reader.js'
import { openReadingPool } from './reading-pool.js'

/** Readings made anew are kept this many at a time: a crash costs no more work than that, and no report. */
const READINGS_A_COMMIT = 20

/**
 * The reader of this record. Rows of the user’s own belong to the record: those named now (see `rowsNamed`) take the
 * place of what was kept before, and from then on need not be named again; otherwise readings made with the rows would
 * be made anew without them at the next command.
 */
export async function readerOf(store: Store, named: string | undefined): Promise<VersionedReader> {
  const kept = await store.ownRows()
  const rows = named ?? kept
  if (rows !== kept) await layBeside(() => store.keepOwnRows(rows))
  return readerWith(rows)
}

/**
 * Keeps one report, with its reading and what is judged of its news where it is new. When this is done a crash loses
 * nothing of the report.
 */
export async function keepAndRead(
  report: Report,
  store: Store,
  reader: VersionedReader,
): Promise<{ readonly kept: Kept; readonly reading?: Reading }> {
  const standing = await store.standing(report)
  if (standing !== 'new') return { kept: await store.keepReport(report) }
  const reading = await (reader.readAside?.(report) ?? readReport(report, reader.open()))
  const [kept] = await store.keepRead([{ report, reading }], reader.version, judgeOf(reader))
  return { kept: kept!, reading }
}

/** Who judges what this reader read. */
export function judgeOf(reader: VersionedReader): VersionedJudge {
  return { version: reader.weaver, judge: NEWS_JUDGE }
}

/** What was woven just now: not held in memory where only parts of it were. */
export interface Woven {
  readonly record: TheRecord | null
  readonly isLaidDown: boolean
}

/** Weaves the record anew, part by part where the store can. Part of the caller’s turn. */
export async function weaveAnew(store: Store, reader: VersionedReader, progress: Progress): Promise<Woven> {
  // Asked before anything is loaded: what comes while it is woven makes the mark an old one.
  const mark = await markOf(store, reader)
  const rulings = await store.rulings()
  if (store.growing) {
    const grown = await growRecord(mark, rulings, store, store.growing, reader, progress)
    if (grown) return grown
  }
  const reports = await store.reports()
  const alone = await readKept(reports, store, reader, progress)
  const record = recordOf(alone, rulings, reader.open(), await judgedPairs(alone, store, reader))
  const changes = await changesTo(record, alone, store)
  await layBeside(() => store.keepWoven(mark, { record, alone, version: reader.version }, changes))
  return { record, isLaidDown: (await store.wovenAs()) === mark }
}

/**
 * The same part by part: only what hangs together with what came is loaded and woven anew. Where so much came that it
 * would be most of the record, all of it is. Null where nothing can be written.
 */
async function growRecord(
  mark: string,
  rulings: readonly Ruling[],
  store: Store,
  growing: Growing,
  reader: VersionedReader,
  progress: Progress,
): Promise<{ readonly record: null; readonly isLaidDown: true } | null> {
  const ids = await growing.reports()
  const standing = standingRulings(rulings)
  const marks = standing.map(markRuling)
  try {
    const unread = new Set(await growing.unread(ids, reader.version))
    if (unread.size > 0)
      await readMissing(
        (await store.reports()).filter(({ id }) => unread.has(id)),
        store,
        reader,
        progress,
      )
    await judgeMissing(await growing.unjudged(ids, reader.weaver), store, reader)
    const waiting = await growing.waiting(ids, reader.weaver)
    const isPart = waiting !== null && waiting.came.length + waiting.gone.length <= MOST_OF_A_PART * ids.length
    if (!isPart) {
      const alone = await readKept(await store.reports(), store, reader, () => undefined)
      const pairs = (await store.news(reader.weaver)).pairs
      // Woven before the step begins, so that nobody waits for it who wants to keep something.
      const { step, keys } = weaveAll(alone, rulings, pairs, () => reader.open())
      await growing.step(
        { mark, rulings: marks, version: reader.version, isWhole: true },
        async (kept) => {
          await kept.putKeys(keys)
          return step
        },
        listChangesBetween,
      )
      return { record: null, isLaidDown: true }
    }
    const changed = { ...waiting, rulings: standing, newlyRuled: newlyRuled(rulings, waiting.ruled) }
    await growing.step(
      { mark, rulings: marks, version: reader.version, isWhole: false },
      (kept) => weaveStep(kept, changed, () => reader.open()),
      listChangesBetween,
    )
    return { record: null, isLaidDown: true }
  } catch (error) {
    if (error instanceof Failure && CANNOT_WRITE.has(error.code)) return null
    throw error
  }
}

/** From here on weaving everything costs no more than weaving parts. */
const MOST_OF_A_PART = 0.5

/** Rulings that stand and did not before, and those that stood and were taken back. */
function newlyRuled(rulings: readonly Ruling[], before: readonly string[]): readonly Ruling[] {
  const standing = standingRulings(rulings)
  const [were, are] = [new Set(before), new Set(standing.map(markRuling))]
  return [
    ...standing.filter((ruling) => !were.has(markRuling(ruling))),
    ...rulings.filter((ruling) => were.has(markRuling(ruling)) && !are.has(markRuling(ruling))),
  ]
}

/** Somebody waits for a trial, and others for what comes after it. */
const MOST_MILLISECONDS_OF_A_TRIAL = 120_000

/**
 * What would change in a record by one more ruling; nothing is kept. Null where it takes too long, or where the record
 * changed under it.
 */
export async function tryOut(ruling: Ruling, store: Store, reader: VersionedReader): Promise<readonly Change[] | null> {
  if (!store.growing) return tryOutOfAll(ruling, await makeRecord(store, reader), store, reader)
  if (!(await bringUp(store, reader)).isLaidDown) return null
  return tryStep(ruling, store, store.growing, reader)
}

async function tryStep(
  ruling: Ruling,
  store: Store,
  growing: Growing,
  reader: VersionedReader,
): Promise<readonly Change[] | null> {
  const rulings = [...(await store.rulings()), ruling]
  const standing = standingRulings(rulings)
  const waiting = await growing.waiting(await growing.reports(), reader.weaver)
  // what came meanwhile would be told as if the ruling had done it
  if (waiting === null || waiting.came.length + waiting.gone.length > 0) return null
  const changed = { came: [], gone: [], rulings: standing, newlyRuled: newlyRuled(rulings, waiting.ruled) }
  return tryChange(changed, store, growing, reader)
}

async function tryChange(
  changed: Parameters<typeof weaveStep>[1],
  store: Store,
  growing: Growing,
  reader: VersionedReader,
): Promise<readonly Change[] | null> {
  const { version } = reader
  const named = { mark: await markOf(store, reader), rulings: changed.rulings.map(markRuling), version, isWhole: false }
  const weave = (kept: KeptParts) => weaveStep(kept, changed, () => reader.open())
  return growing.trial(named, weave, listChangesBetween, MOST_MILLISECONDS_OF_A_TRIAL)
}

async function tryOutOfAll(
  ruling: Ruling,
  record: TheRecord,
  store: Store,
  reader: VersionedReader,
): Promise<readonly Change[]> {
  const alone = await readKept(await store.reports(), store, reader, () => undefined)
  const tried = recordOf(
    alone,
    [...(await store.rulings()), ruling],
    reader.open(),
    await judgedPairs(alone, store, reader),
  )
  const { listChanges } = await import('../views/list-changes.js')
  return listChanges(openLookUp(record), openLookUp(tried))
}

/** The record of the reports that are known to be of a day or before. Judged pairs are taken as they were kept. */
export async function recordOfDay(day: string, store: Store, reader: VersionedReader): Promise<TheRecord> {
  const alone = await readingsOfDay(day, store, reader)
  const there = new Set(alone.map(({ report }) => report.id))
  const { pairs, reports } = await store.news(reader.weaver)
  const areJudged = alone.every(({ report }) => reports.has(report.id))
  return recordOf(
    alone,
    await store.rulings(),
    reader.open(),
    areJudged ? pairs.filter((pair) => there.has(pair.a) && there.has(pair.b)) : undefined,
  )
}

async function readingsOfDay(day: string, store: Store, reader: VersionedReader): Promise<readonly Reading[]> {
  const kept = await store.readings(reader.version)
  const isOfDay = ({ layout }: Reading) => {
    const { latest } = daysOf(layout.published?.date ?? '')
    return latest !== null && latest <= day
  }
  return (await store.reports()).flatMap(({ id }) => kept.get(id) ?? []).filter(isOfDay)
}

/** What this record has that the last one had not; none of a first record, in which all is new. */
async function changesTo(record: TheRecord, alone: readonly Reading[], store: Store): Promise<readonly Change[]> {
  const last = await store.lastWoven(alone)
  return last ? listChangesBetween(last, record) : []
}

async function listChangesBetween(before: TheRecord, after: TheRecord): Promise<readonly Change[]> {
  const { listChanges } = await import('../views/list-changes.js')
  return listChanges(openLookUp(before), openLookUp(after))
}

/**
 * The pairs of reports that tell like news: those judged when each came, and those of reports that came otherwise.
 * Where nothing can be kept, all are judged here.
 */
async function judgedPairs(
  alone: readonly Reading[],
  store: Store,
  reader: VersionedReader,
): Promise<readonly NewsPair[] | undefined> {
  const judged = await store.news(reader.weaver)
  const missing = alone.filter(({ report }) => !judged.reports.has(report.id))
  if (missing.length === 0) return judged.pairs
  for (let at = 0; at < missing.length; at += READINGS_A_COMMIT)
    await layBeside(() => store.judgeNews(missing.slice(at, at + READINGS_A_COMMIT), judgeOf(reader)))
  const after = await store.news(reader.weaver)
  return alone.every(({ report }) => after.reports.has(report.id)) ? after.pairs : undefined
}

/** The reading of each report: as kept, where this reader made it; the others are read anew, on all cores. */
async function readKept(
  reports: readonly Report[],
  store: Store,
  reader: VersionedReader,
  progress: Progress,
): Promise<readonly Reading[]> {
  const kept = await store.readings(reader.version)
  const made = await readMissing(
    reports.filter(({ id }) => !kept.has(id)),
    store,
    reader,
    progress,
  )
  return reports.map(({ id }) => kept.get(id) ?? made.get(id)!)
}

async function readMissing(
  missing: readonly Report[],
  store: Store,
  reader: VersionedReader,
  progress: Progress,
): Promise<ReadonlyMap<string, Reading>> {
  const made = new Map<string, Reading>()
  if (missing.length === 0) return made
  const pool = openReadingPool(reader, missing.length)
  try {
    for (let at = 0; at < missing.length; at += READINGS_A_COMMIT) {
      const readings = await Promise.all(missing.slice(at, at + READINGS_A_COMMIT).map((report) => pool.read(report)))
      for (const reading of readings) made.set(reading.report.id, reading)
      await layBeside(() => store.keepReadings(readings, reader.version))
      progress(made.size, missing.length)
    }
  } finally {
    await pool.close()
  }
  return made
}

/** Judges the news of reports that came otherwise than one by one. */
async function judgeMissing(missing: readonly ReportId[], store: Store, reader: VersionedReader): Promise<void> {
  if (missing.length === 0) return
  const readings = await store.readings(reader.version)
  for (let at = 0; at < missing.length; at += READINGS_A_COMMIT)
    await store.judgeNews(
      missing.slice(at, at + READINGS_A_COMMIT).map((report) => readings.get(report)!),
      judgeOf(reader),
    )
}

const CANNOT_WRITE: ReadonlySet<FailureCode> = new Set(['disk-full', 'not-writable'])

/**
 * Keeps what can be brought or made again: on a full disk, or a copy that may not be written, a record can still be
 * shown.
 */
async function layBeside(keep: () => Promise<void>): Promise<void> {
  try {
    await keep()
  } catch (error) {
    if (!(error instanceof Failure && CANNOT_WRITE.has(error.code))) throw error
  }
}
