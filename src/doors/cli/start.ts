import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import { keepAndRead } from '../kept-record.js'
import { loadReader, type VersionedReader } from '../load-reader.js'
import { receiveInputs } from '../receive-inputs.js'
import { openDesk, type DeskOptions } from './desk.js'
import type { Terminal } from './terminal.js'

const SAMPLE = fileURLToPath(new URL('../../../../corpus/reports', import.meta.url))

/** `attache start`: a record with the sample corpus in it where there is none yet, and the desk over it. */
export async function start(options: DeskOptions, terminal: Terminal): Promise<void> {
  const reader = loadReader()
  const store = await openSqliteStore(options.record, { create: true })
  try {
    await keepSample(store, reader, terminal)
    await openDesk(store, reader, options, terminal)
  } finally {
    await store.close()
  }
}

/** Reads the sample into a new record, or the rest of it after an interrupted start; leaves a record of the user’s own alone. */
async function keepSample(store: Store, reader: VersionedReader, terminal: Terminal): Promise<void> {
  if (!existsSync(SAMPLE)) return
  const folder = relative(process.cwd(), SAMPLE)
  const sample = [...receiveInputs([folder], undefined, terminal.standardInput)].flatMap((arrival) => ('report' in arrival ? [arrival.report] : []))
  const there = new Set((await store.reports()).map(({ id }) => id))
  const inSample = new Set(sample.map(({ id }) => id))
  const missing = sample.filter(({ id }) => !there.has(id))
  if (missing.length === 0 || [...there].some((id) => !inSample.has(id))) return
  terminal.say(`attache: reading the sample corpus, ${missing.length} reports …`)
  for (const report of missing) await keepAndRead(report, store, reader)
}
