import type { Report } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import type { Kept, Store } from '../record/store/store.js'
import { judgeOf } from './weave-kept.js'
import type { VersionedReader } from './load-reader.js'
import { openReadingPool, type ReadingPool } from './reading-pool.js'

/** Reports that are kept in one step: a crash loses no more than these, and they were not acknowledged. */
const REPORTS_A_COMMIT = 8
/** Only when so many have come is it worth starting threads for them. */
const REPORTS_FOR_POOL = 24

/** Takes reports as they are received, has them read on all cores, and keeps them in the order in which they came. */
export interface Keeper {
  take(report: Report): Promise<void>
  /** Reads and keeps all that was taken. */
  finish(): Promise<void>
  close(): Promise<void>
}

/** Keeps what is there already, or differs from what is; whether that was so. */
export async function isKeptAtOnce(
  store: Store,
  report: Report,
  say: (report: Report, kept: Kept) => Promise<void>,
): Promise<boolean> {
  if ((await store.standing(report)) === 'new') return false
  await say(report, await store.keepReport(report))
  return true
}

/** `say` is told of each report once it is safe, or was there already. */
export function openKeeper(
  store: Store,
  reader: VersionedReader,
  say: (report: Report, kept: Kept, reading?: Reading) => Promise<void>,
): Keeper {
  const waiting: Report[] = []
  const reading: { readonly report: Report; readonly made: Promise<Reading> }[] = []
  let pool: ReadingPool | undefined
  const keepFirst = async () => {
    const first = reading.splice(0, REPORTS_A_COMMIT)
    const read = await Promise.all(first.map(async ({ report, made }) => ({ report, reading: await made })))
    const kept = await store.keepRead(read, reader.version, judgeOf(reader))
    for (const [at, { report, reading: made }] of read.entries()) await say(report, kept[at]!, made)
  }
  const handOver = async (open: ReadingPool) => {
    for (const report of waiting.splice(0)) {
      const made = open.read(report)
      // Its failure is told where it is waited for.
      made.catch(() => undefined)
      reading.push({ report, made })
      if (reading.length >= Math.max(open.width, REPORTS_A_COMMIT)) await keepFirst()
    }
  }
  return {
    take: async (report) => {
      if (await isKeptAtOnce(store, report, say)) return
      waiting.push(report)
      if (pool === undefined && waiting.length < REPORTS_FOR_POOL) return
      await handOver((pool ??= openReadingPool(reader, waiting.length)))
    },
    finish: async () => {
      // What waits is few: threads are started when more have come.
      await handOver(pool ?? openReadingPool(reader, waiting.length))
      while (reading.length > 0) await keepFirst()
    },
    close: async () => {
      await pool?.close()
    },
  }
}
