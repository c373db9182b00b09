import type { Register } from '../../intake/register.js'
import type { TheRecord } from '../../record/record.js'
import { readCopies } from '../../record/store/fetched-pages.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import type { RecordLists } from '../../record/record-walk.js'
import type { Choice, Chosen } from '../../views/choose.js'
import { openChosen, type ChosenOptions } from '../open-chosen.js'
import { bringUp, makeRecord, readerOf, type CurrentRecord } from '../kept-record.js'
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

/** What a search of a record in a folder finds, for as long as something is written from it. */
export async function withChosen<T>(
  options: RecordOption, of: ChosenOptions, choiceIn: (lists: RecordLists) => Choice, work: (chosen: Chosen) => Promise<T>,
): Promise<T> {
  return withStore(options.record, async (store) => {
    const found = await openChosen(store, options.record, await readerOf(store, rowsNamed(options)), of, choiceIn)
    try {
      return await work(found.chosen)
    } finally {
      found.close()
    }
  })
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
