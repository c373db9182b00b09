import type { Register } from '../../intake/register.js'
import type { TheRecord } from '../../record/record.js'
import { readCopies } from '../../record/store/fetched-pages.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import type { Brought } from '../../views/choose.js'
import { bringUp, broughtInto, makeRecord, readerOf, type CurrentRecord } from '../kept-record.js'
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

/** The record of a folder as it stands, to be asked while it is open. */
export async function openCurrent<T>(options: RecordOption, work: (current: CurrentRecord) => Promise<T>): Promise<T> {
  return withStore(options.record, async (store) => work(await bringUp(store, await readerOf(store, rowsNamed(options)))))
}

/** The same with the registers that lie beside it. */
export async function openRecordWithRegisters(options: RecordOption): Promise<{ readonly record: TheRecord; readonly registers: readonly Register[] }> {
  const { record, registers } = await withStore(options.record, async (store) => ({ record: await makeRecord(store, await readerOf(store, rowsNamed(options))), registers: await registersOf(store) }))
  return { record: { ...record, copies: readCopies(options.record) }, registers }
}

/** The same with what people brought beside the reports; registers are opened only where they leave, or where it is said that they do not. */
export async function openRecordWhole(options: RecordOption, withRegisters: boolean): Promise<{ readonly record: TheRecord; readonly brought: Brought; readonly registers: readonly Register[] }> {
  const whole = await withStore(options.record, async (store) => ({
    record: await makeRecord(store, await readerOf(store, rowsNamed(options))), brought: await broughtInto(store), registers: withRegisters ? await registersOf(store) : [],
  }))
  return { ...whole, record: { ...whole.record, copies: readCopies(options.record) } }
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
