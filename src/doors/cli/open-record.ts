import type { TheRecord } from '../../record/record.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import type { Brought } from '../../views/choose.js'
import { broughtInto, makeRecord, readerOf } from '../kept-record.js'
import { rowsNamed, type ReferenceOption } from '../load-reader.js'

export interface RecordOption extends ReferenceOption {
  readonly record: string
}

/** The record in a folder, opened, made and closed again. */
export async function openRecord(options: RecordOption): Promise<TheRecord> {
  return withStore(options.record, async (store) => makeRecord(store, await readerOf(store, rowsNamed(options))))
}

/** The same with what people brought beside the reports. */
export async function openRecordWhole(options: RecordOption): Promise<{ readonly record: TheRecord; readonly brought: Brought }> {
  return withStore(options.record, async (store) => ({ record: await makeRecord(store, await readerOf(store, rowsNamed(options))), brought: await broughtInto(store) }))
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
