import { backUp, restore as restoreInto } from '../../record/store/backup.js'
import { Failure } from '../../record/failure.js'
import { isPostgres, showPlace } from '../../record/store/postgres-place.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Terminal } from './terminal.js'

/** `attache backup`: copies the record into a folder that is whole or not there. */
export async function backup(to: string, { record }: { readonly record: string }, terminal: Terminal): Promise<void> {
  refuseDatabase(record)
  // says what is wrong where there is no record, or a newer one
  await (await openSqliteStore(record, { create: false })).close()
  const files = backUp(record, to, terminal.now().toISOString())
  await terminal.print(`${to}: ${files.length} files, ${files.reduce((sum, { bytes }) => sum + bytes, 0)} bytes\n`)
}

/** `attache restore`: puts a backup where no record is yet. */
export async function restore(
  from: string,
  { record }: { readonly record: string },
  terminal: Terminal,
): Promise<void> {
  refuseDatabase(record)
  restoreInto(from, record)
  const store = await openSqliteStore(record, { create: false })
  try {
    const [reports, rulings] = [(await store.reports()).length, (await store.rulings()).length]
    await terminal.print(`${record}: ${reports} reports, ${rulings} rulings\n`)
  } finally {
    await store.close()
  }
}

/** A server has backups of its own, of one moment and of all that lies in it. */
function refuseDatabase(record: string): void {
  if (!isPostgres(record)) return
  throw new Failure('bad-option', {
    place: '--record',
    found: `the database ${showPlace(record)}`,
    expected: 'the folder of a record',
    next: 'Back a database up by pg_dump, or take it into a folder: attache move --to FOLDER.',
  })
}
