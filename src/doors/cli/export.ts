import { contractRecord } from '../../exports/contract.js'
import { openRecord, type RecordOption } from './open-record.js'
import type { Terminal } from './terminal.js'

/** `attache export`: the whole record as the public contract has it. */
export async function exportRecord(options: RecordOption, terminal: Terminal): Promise<void> {
  await terminal.print(`${JSON.stringify(contractRecord(await openRecord(options)), null, 1)}\n`)
}
