import { createHash } from 'node:crypto'
import { contractRecord } from '../../exports/contract.js'
import { makeRecord } from '../kept-record.js'
import { loadReader } from '../load-reader.js'
import { withStore, type RecordOption } from './open-record.js'
import type { Terminal } from './terminal.js'

/** `attache rebuild`: forgets everything but reports and rulings and makes it anew. Prints a mark of the record, the same for the same record. */
export async function rebuild(options: RecordOption, terminal: Terminal): Promise<void> {
  const { record: folder } = options
  const record = await withStore(folder, async (store) => {
    await store.forgetDerived()
    return makeRecord(store, loadReader(options))
  })
  const mark = createHash('sha256').update(JSON.stringify(contractRecord(record))).digest('hex').slice(0, 16)
  await terminal.print(`${folder}: ${record.readings.length} reports read anew, ${record.entries.length} entries, mark ${mark}\n`)
}
