import { contractRecord } from '../../exports/contract.js'
import type { TheRecord } from '../../record/record.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import { makeRecord } from '../kept-record.js'
import { loadReader } from '../load-reader.js'
import type { Terminal } from './terminal.js'

export interface RecordOption {
  readonly record: string
}

/** The record in a folder, opened, made and closed again. */
export async function openRecord({ record }: RecordOption): Promise<TheRecord> {
  const store = await openSqliteStore(record, { create: false })
  try {
    return await makeRecord(store, loadReader())
  } finally {
    await store.close()
  }
}

/** `attache export`: the whole record as the public contract has it. */
export async function exportRecord(options: RecordOption, terminal: Terminal): Promise<void> {
  await terminal.print(`${JSON.stringify(contractRecord(await openRecord(options)), null, 1)}\n`)
}
