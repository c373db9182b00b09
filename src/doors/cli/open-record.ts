import type { Register } from '../../intake/register.js'
import type { TheRecord } from '../../record/record.js'
import { openKept, type KeptRecord } from '../../record/store/open-kept.js'
import { isPostgres } from '../../record/store/postgres-place.js'
import type { Patience } from '../../record/store/postgres-connection.js'
import type { Store } from '../../record/store/store.js'
import type { RecordLists } from '../../record/record-walk.js'
import type { Choice, Chosen } from '../../views/choose.js'
import type { ChosenOptions } from '../open-chosen.js'
import { bringUp, makeRecord, namedReaderOf, type CurrentRecord } from '../kept-record.js'
import type { NamedReader } from '../name-reader.js'
import type { ReferenceOption } from '../load-reader.js'

/*
 * What only some commands need is loaded by those: reading a register or searching for an export takes rules that
 * showing a timeline does not.
 */

export interface RecordOption extends ReferenceOption {
  readonly record: string
}

/**
 * The reader of a record, with the rows that the user names now; the file is read, and what reads it loaded, only where
 * one is named.
 */
export async function readerFor(store: Store, options: ReferenceOption): Promise<NamedReader> {
  return namedReaderOf(
    store,
    options.reference === undefined ? undefined : (await import('../load-reader.js')).rowsNamed(options),
  )
}

/** The record in a folder or a database, opened, made and closed again. */
export async function openRecord(options: RecordOption): Promise<TheRecord> {
  return withKept(options.record, async ({ store, copies }) => ({
    ...(await makeRecord(store, await readerFor(store, options))),
    copies: await copies(),
  }))
}

/** The record of a folder as it stands, to be asked while it is open. */
export async function openCurrent<T>(
  options: RecordOption,
  work: (current: CurrentRecord, copies: KeptRecord['copies']) => Promise<T>,
): Promise<T> {
  return withKept(options.record, async ({ store, copies }) =>
    work(await bringUp(store, await readerFor(store, options)), copies),
  )
}

/** The same with the registers that lie beside it. */
export async function openRecordWithRegisters(
  options: RecordOption,
): Promise<{ readonly record: TheRecord; readonly registers: readonly Register[] }> {
  return withKept(options.record, async ({ store, copies }) => ({
    record: { ...(await makeRecord(store, await readerFor(store, options))), copies: await copies() },
    registers: await (await import('../kept-registers.js')).registersOf(store),
  }))
}

/** What a search of a record finds, for as long as something is written from it. */
export async function withChosen<T>(
  options: RecordOption,
  of: ChosenOptions,
  choiceIn: (lists: RecordLists) => Choice,
  work: (chosen: Chosen) => Promise<T>,
): Promise<T> {
  return withStore(options.record, async (store) => {
    const folder = isPostgres(options.record) ? null : options.record
    const { openChosen } = await import('../open-chosen.js')
    const found = await openChosen(store, folder, await readerFor(store, options), of, choiceIn)
    try {
      return await work(found.chosen)
    } finally {
      found.close()
    }
  })
}

/** Whoever waits for an answer is told soon that there is none. */
const BRIEF: Patience = { milliseconds: 10_000 }

/** Does something with the store of a record that is there, and closes it whatever happens. */
export async function withStore<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  return withKept(place, ({ store }) => work(store))
}

/** The same with all that is kept beside it. */
export async function withKept<T>(place: string, work: (kept: KeptRecord) => Promise<T>): Promise<T> {
  const kept = await openKept(place, { create: false, patience: BRIEF })
  try {
    return await work(kept)
  } finally {
    await kept.close()
  }
}
