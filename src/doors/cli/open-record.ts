import type { TheRecord } from '../../record/record.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import { makeRecord, readerOf } from '../kept-record.js'
import { rowsNamed, type ReferenceOption } from '../load-reader.js'

export interface RecordOption extends ReferenceOption {
  readonly record: string
}

/** The option of every command that reads, or shows what was read: `--reference`. */
export const REFERENCE = ['--reference <file>', 'your own names, which win over those of the shelf'] as const
/** The same where there is a record to keep them in. */
export const KEPT_REFERENCE = ['--reference <file>', `${REFERENCE[1]}; the record keeps them for later commands`] as const
export const NO_REFERENCE = ['--no-reference', 'forget your own names that the record keeps'] as const

/** The record in a folder, opened, made and closed again. */
export async function openRecord(options: RecordOption): Promise<TheRecord> {
  return withStore(options.record, async (store) => makeRecord(store, await readerOf(store, rowsNamed(options))))
}

/** Does something with the store of a record that is there, and closes it whatever happens. */
export async function withStore<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(folder, { create: false })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
