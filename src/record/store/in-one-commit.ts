import type Database from 'libsql'

/** All of it, or nothing. */
export function inOneCommit(database: Database.Database, work: () => void): void {
  database.exec('begin immediate')
  try {
    work()
    database.exec('commit')
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}
