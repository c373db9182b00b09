import type { Register } from '../../intake/register.js'
import type { TheRecord } from '../../record/record.js'
import { readCopies } from '../../record/store/fetched-pages.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import { makeRecord, readerOf } from '../kept-record.js'
import { registersOf } from '../kept-registers.js'
import { rowsNamed, type ReferenceOption } from '../load-reader.js'

export interface RecordOption extends ReferenceOption {
  readonly record: string
}

/** The record in a folder, opened, made and closed again. */
export async function openRecord(options: RecordOption): Promise<TheRecord> {
  const record = await withStore(options.record, async (store) => makeRecord(store, await readerOf(store, rowsNamed(options))))
  return { ...record, copies: readCopies(options.record) }
}

/** The same with the registers that lie beside it. */
export async function openRecordWithRegisters(options: RecordOption): Promise<{ readonly record: TheRecord; readonly registers: readonly Register[] }> {
  return withStore(options.record, async (store) => ({ record: await makeRecord(store, await readerOf(store, rowsNamed(options))), registers: await registersOf(store) }))
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
