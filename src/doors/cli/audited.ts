import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../record/failure.js'
import { DESK_BOOK, openDeskBook } from '../../record/store/desk-book.js'
import { isPostgres } from '../../record/store/postgres-place.js'
import type { Terminal } from './terminal.js'

const LONGEST_TARGET = 500
/** As the desk tells how requests ended. */
const DONE = 200
const REFUSED = 400
const FAULT = 500

/**
 * Does something that changes a record. Where people are set up it stands in their log as what is done on the desk
 * does, whoever types it.
 */
export async function audited<T>(
  { record, book: named }: { readonly record: string; readonly book?: string },
  terminal: Terminal,
  { what, target }: { readonly what: string; readonly target: string },
  work: () => Promise<T>,
): Promise<T> {
  const folder = named ?? (isPostgres(record) ? 'attache-desk' : record)
  if (!existsSync(join(folder, DESK_BOOK))) return work()
  const book = openDeskBook(folder)
  try {
    if (book.people().length === 0) return await work()
    const number = book.beginAudit({
      at: terminal.now().toISOString(),
      who: terminal.user(),
      via: 'command line',
      what,
      target: target.slice(0, LONGEST_TARGET),
    })
    try {
      const done = await work()
      book.endAudit(number, DONE, null)
      return done
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error)
      book.endAudit(number, error instanceof Failure ? REFUSED : FAULT, because)
      throw error
    }
  } finally {
    book.close()
  }
}
