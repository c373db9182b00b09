import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../intake/report.js'
import type { Kept, Store } from '../record/store/store.js'
import type { WaitingReports } from '../record/store/waiting-reports.js'
import { isKeptAtOnce, type Keeper } from './keep-in-parallel.js'

/** Told of each report once it is safe. */
export interface LaterTold {
  readonly say: (report: Report, kept: Kept) => Promise<void>
  readonly sayWaiting: (report: Report) => Promise<void>
  /** More wait than workers get done. */
  readonly wait: (waiting: number) => void
}

/** Reports that are put into the queue in one step. */
const AT_ONCE = 20
/** While more wait, no more are put there: a database is no place for a heap that only grows. */
const MOST_WAITING = 2000
const LOOK_MILLISECONDS = 2000

/** Takes reports as they are received and leaves their reading to workers. */
export function openLaterKeeper(store: Store, queue: WaitingReports, { say, sayWaiting, wait }: LaterTold): Keeper {
  const waiting: Report[] = []
  const put = async () => {
    for (let tally = await queue.tally(); tally.waiting > MOST_WAITING; tally = await queue.tally()) {
      wait(tally.waiting)
      await sleep(LOOK_MILLISECONDS)
    }
    const some = waiting.splice(0)
    await queue.put(some)
    for (const report of some) await sayWaiting(report)
  }
  return {
    take: async (report) => {
      if (await isKeptAtOnce(store, report, say)) return
      waiting.push(report)
      if (waiting.length >= AT_ONCE) await put()
    },
    finish: async () => {
      if (waiting.length > 0) await put()
    },
    close: () => Promise.resolve(),
  }
}
