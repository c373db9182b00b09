import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What every file of a record’s database is called first: the database, and what SQLite has not yet written into it.
 */
const DATABASE = /^record\.db(?:-wal)?$/u

/**
 * A mark of the files of a record that changes whenever something is kept in it: whoever holds a record in memory sees
 * that it is old without opening it. Empty where there is none.
 */
export function markOfFiles(folder: string): string {
  try {
    return readdirSync(folder)
      .filter((name) => DATABASE.test(name))
      .sort()
      .map((name) => {
        const { size, mtimeNs } = statSync(join(folder, name), { bigint: true })
        return `${name} ${size} ${mtimeNs}`
      })
      .join('\n')
  } catch (error) {
    // No folder, or a file that went away while we looked: opening it says what is wrong.
    if (error instanceof Error && 'code' in error) return ''
    throw error
  }
}
