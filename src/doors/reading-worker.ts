import { parentPort, workerData } from 'node:worker_threads'
import { readReport } from '../attache.js'
import type { Report } from '../intake/report.js'
import { readerWith } from './load-reader.js'

// Run as a thread of its own by reading-pool.ts: reads the reports it is handed, one after another.
const { rows } = workerData as { readonly rows: string }
const reader = readerWith(rows).open()
parentPort!.on('message', ({ number, report }: { readonly number: number; readonly report: Report }) => {
  parentPort!.postMessage({ number, reading: readReport(report, reader) })
})
