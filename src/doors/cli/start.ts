import { basename, relative } from 'node:path'
import { openKept } from '../../record/store/open-kept.js'
import { IMPATIENT } from '../../record/store/patience.js'
import type { Store } from '../../record/store/store.js'
import { keepAndRead, readerOf } from '../weave-kept.js'
import { rowsNamed, type VersionedReader } from '../load-reader.js'
import { receiveInputs } from '../receive-inputs.js'
import { listSample } from '../sample.js'
import { openDesk, type DeskOptions } from './desk.js'
import type { Terminal } from './terminal.js'

/** `attache start`: a record with the sample corpus in it where there is none yet, and the desk over it. */
export async function start(options: DeskOptions, terminal: Terminal): Promise<void> {
  const named = rowsNamed(options)
  const kept = await openKept(options.record, { create: true, patience: IMPATIENT })
  const { store } = kept
  try {
    const reader = await readerOf(store, named)
    await keepSample(store, reader, terminal)
    await openDesk(kept, reader, options, terminal)
  } finally {
    await kept.close()
  }
}

/**
 * Reads the sample into a new record, or the rest of it after an interrupted start; leaves a record of the user’s own
 * alone.
 */
async function keepSample(store: Store, reader: VersionedReader, terminal: Terminal): Promise<void> {
  const sample = listSample()
  const there = new Set((await store.reports()).map(({ file }) => basename(file ?? '')))
  const missing = sample.filter((file) => !there.has(basename(file)))
  const names = new Set(sample.map((file) => basename(file)))
  if (missing.length === 0 || [...there].some((name) => !names.has(name))) return
  terminal.say(`attache: reading the sample corpus, ${missing.length} reports …`)
  for await (const arrival of receiveInputs(
    missing.map((file) => relative(process.cwd(), file)),
    {},
    terminal.standardInput,
  )) {
    if ('report' in arrival) await keepAndRead(arrival.report, store, reader)
  }
}
