import type { TheRecord } from '../../record/record.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import { makeRecord } from '../kept-record.js'
import { loadReader } from '../load-reader.js'

export interface RecordOption {
  readonly record: string
}

/** The record in a folder, opened, made and closed again. */
export async function openRecord({ record }: RecordOption): Promise<TheRecord> {
  return withStore(record, (store) => makeRecord(store, loadReader()))
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
