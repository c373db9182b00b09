import { createHash } from 'node:crypto'
import { contractRecord } from '../../exports/contract.js'
import { showPlace } from '../../record/store/postgres-place.js'
import { makeRecord } from '../kept-record.js'
import { readerOf } from '../weave-kept.js'
import { registersOf } from '../kept-registers.js'
import { rowsNamed } from '../load-reader.js'
import { withStore, type RecordOption } from './open-record.js'
import type { Terminal } from './terminal.js'

/**
 * `attache rebuild`: forgets everything but reports, rulings, the user’s own names and registers and makes it anew.
 * Prints a mark of the record, the same for the same record.
 */
export async function rebuild(options: RecordOption, terminal: Terminal): Promise<void> {
  const { record: folder } = options
  const { record, registers } = await withStore(folder, async (store) => {
    const reader = await readerOf(store, rowsNamed(options))
    await store.forgetDerived()
    return {
      record: await makeRecord(store, reader, (done, all) => {
        terminal.progress(`${done} of ${all} reports read anew`)
      }),
      registers: await registersOf(store),
    }
  })
  const mark = createHash('sha256')
    .update(JSON.stringify(contractRecord(record)))
    .digest('hex')
    .slice(0, 16)
  const beside =
    registers.length === 0 ? '' : `, ${registers.length} ${registers.length === 1 ? 'register' : 'registers'} read anew`
  await terminal.print(
    `${showPlace(folder)}: ${record.readings.length} reports read anew, ${record.entries.length} entries${beside}, mark ${mark}\n`,
  )
}
