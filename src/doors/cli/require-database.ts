import { Failure } from '../../record/failure.js'
import { isPostgres } from '../../record/store/postgres-place.js'

/** The queue lies in a database. */
export function requireDatabase(record: string, command: string): void {
  if (isPostgres(record)) return
  throw new Failure('bad-option', {
    place: `${command} --record`,
    found: `the folder ‹${record}›`,
    expected: 'a record in a database: postgres://USER@HOST/DATABASE',
    next: 'attache move takes a record over; attache read reads into a folder by itself, on all cores.',
  })
}
