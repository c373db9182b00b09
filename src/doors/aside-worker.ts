import { parentPort, workerData } from 'node:worker_threads'
import { readReport } from '../attache.js'
import { Failure } from '../record/failure.js'
import { openKept } from '../record/store/open-kept.js'
import type { Store } from '../record/store/store.js'
import { bringUp } from './kept-record.js'
import { readerWith } from './load-reader.js'
import { recordOfDay, tryOut } from './weave-kept.js'
import type { AskedAside, AsidePlace, AsideWork, AsideWorks, ToldAside } from './work-aside.js'

// Run as a thread of its own by work-aside.ts: does what it is asked, one thing after another.
const { place, rows, patience } = workerData as AsidePlace
const reader = readerWith(rows)

const WORKS: { [W in AsideWork]: (asked: AsideWorks[W]['asked']) => Promise<AsideWorks[W]['done']> } = {
  read: (report) => Promise.resolve(readReport(report, reader.open())),
  weave: () => withStore(async (store) => (await bringUp(store, reader)).isLaidDown),
  tryOut: (ruling) => withStore((store) => tryOut(ruling, store, reader)),
  asOf: (day) => withStore((store) => recordOfDay(day, store, reader)),
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const kept = await openKept(place, { create: false, patience })
  try {
    return await work(kept.store)
  } finally {
    await kept.close()
  }
}

let last: Promise<unknown> = Promise.resolve()
parentPort!.on('message', ({ number, work, asked }: AskedAside) => {
  last = last
    .then((): Promise<unknown> => WORKS[work](asked as never))
    .then(
      (done): ToldAside => ({ number, done }),
      (error: unknown): ToldAside => tellError(number, error),
    )
    .then((told) => {
      parentPort!.postMessage(told)
    })
})

/** A failure goes over to the other thread by its parts: of an error only the words would arrive. */
function tellError(number: number, error: unknown): ToldAside {
  if (!(error instanceof Failure))
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  const { code, place: where, found, expected, next } = error
  return { number, failure: { code, place: where, found, expected, next } }
}
