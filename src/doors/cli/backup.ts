import { backUp, restore as restoreInto } from '../../record/store/backup.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Terminal } from './terminal.js'

/** `attache backup`: copies the record into a folder that is whole or not there. */
export async function backup(to: string, { record }: { readonly record: string }, terminal: Terminal): Promise<void> {
  // says what is wrong where there is no record, or a newer one
  await (await openSqliteStore(record, { create: false })).close()
  const files = backUp(record, to, terminal.now().toISOString())
  await terminal.print(`${to}: ${files.length} files, ${files.reduce((sum, { bytes }) => sum + bytes, 0)} bytes\n`)
}

/** `attache restore`: puts a backup where no record is yet. */
export async function restore(from: string, { record }: { readonly record: string }, terminal: Terminal): Promise<void> {
  restoreInto(from, record)
  const store = await openSqliteStore(record, { create: false })
  try {
    const [reports, rulings] = [(await store.reports()).length, (await store.rulings()).length]
    await terminal.print(`${record}: ${reports} reports, ${rulings} rulings\n`)
  } finally {
    await store.close()
  }
}
