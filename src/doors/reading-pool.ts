import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { readReport } from '../attache.js'
import type { Report } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import type { VersionedReader } from './load-reader.js'

/** Reads reports, as many at once as the machine has cores. */
export interface ReadingPool {
  /** How many reports are worth handing over before the first is asked back. */
  readonly width: number
  read(report: Report): Promise<Reading>
  close(): Promise<void>
}

/** Fewer reports are read sooner than threads are started: each opens the model for itself. */
const FEWEST_FOR_THREADS = 24
/** Reports that wait at each thread, so that none is idle while others are kept. */
const WAITING_AT_EACH = 4
/** More threads are not kept busy by the one that receives, keeps and judges. */
const MOST_THREADS = 16

/** Threads for so many reports; where there are few of them, or one core, they are read right here. */
export function openReadingPool(
  reader: VersionedReader,
  reports: number,
  cores: number = availableParallelism(),
): ReadingPool {
  const threads = Math.min(cores, MOST_THREADS)
  return reports < FEWEST_FOR_THREADS || threads < 2 ? readHere(reader) : readOnThreads(reader, threads)
}

function readHere(reader: VersionedReader): ReadingPool {
  return {
    width: 1,
    read: (report) => Promise.resolve(readReport(report, reader.open())),
    close: () => Promise.resolve(),
  }
}

interface Asked {
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: unknown) => void
}

function readOnThreads(reader: VersionedReader, threads: number): ReadingPool {
  const asked = new Map<number, Asked>()
  const fail = (error: unknown) => {
    for (const { reject } of asked.values()) reject(error)
    asked.clear()
  }
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL('reading-worker.js', import.meta.url), { workerData: { rows: reader.rows } })
    worker.on('message', ({ number, reading }: { readonly number: number; readonly reading: Reading }) => {
      asked.get(number)?.resolve(reading)
      asked.delete(number)
    })
    worker.on('error', fail)
    return worker
  })
  let number = 0
  return {
    width: threads * WAITING_AT_EACH,
    read: (report) =>
      new Promise<Reading>((resolve, reject) => {
        asked.set(number, { resolve, reject })
        workers[number % threads]!.postMessage({ number, report })
        number++
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
