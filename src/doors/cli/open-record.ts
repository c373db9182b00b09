import type { Register } from '../../intake/register.js'
import type { TheRecord } from '../../record/record.js'
import { readCopies } from '../../record/store/fetched-pages.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import type { RecordLists } from '../../record/record-walk.js'
import { openWalk } from '../../record/store/sqlite-walk.js'
import { choose, chooseInRows, listsOf, type Choice, type Chosen } from '../../views/choose.js'
import { openLookUp, walkLookUp } from '../../views/look-up.js'
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

/** What an export writes from, with a search in it. */
export interface SearchedOption extends RecordOption {
  readonly likely?: boolean
}

/**
 * Searches a record for an export, with what people brought beside the reports; registers are opened only where they
 * leave, or where it is said that they do not. The record is gone through in its rows, so that memory does not grow
 * with it; only where nothing could be laid down is it held whole.
 */
export async function withChosen<T>(
  options: SearchedOption, withRegisters: boolean, choiceIn: (lists: RecordLists) => Choice,
  work: (chosen: Chosen) => Promise<T>,
): Promise<T> {
  return withStore(options.record, async (store) => {
    const reader = await readerOf(store, rowsNamed(options))
    const current = await bringUp(store, reader)
    const registers = withRegisters ? await registersOf(store) : []
    const likely = options.likely === true
    const walk = current.isLaidDown ? openWalk(options.record, reader.version) : null
    if (walk === null) {
      const look = openLookUp(await current.whole(), { likely, registers })
      return work({ ...choose(look, choiceIn(listsOf(look.record))), brought: await broughtInto(store) })
    }
    try {
      const look = walkLookUp(walk, { likely, registers })
      const brought = { rulings: await store.rulings(), ownRows: await store.ownRows(), published: walk.receivedDay }
      return await work({ ...chooseInRows(walk, look, choiceIn(walk)), brought })
    } finally {
      walk.close()
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
