import { Failure } from '../../record/failure.js'
import { bookPlaces } from '../../record/store/book-places.js'
import { openDeskBook, type DeskBook } from '../../record/store/desk-book.js'
import type { OpenDatabase } from '../../record/store/dialect.js'
import type { Tables } from '../../record/store/kept-rows.js'
import { beginLine, endLine, type BegunLine } from '../../record/store/log-rows.js'
import { openKept } from '../../record/store/open-kept.js'
import type { Patience } from '../../record/store/patience.js'
import { isPostgres } from '../../record/store/postgres-place.js'
import { hideSecrets, showNamed } from './hide-secrets.js'
import type { Terminal } from './terminal.js'

const LONGEST_TARGET = 500
/** As the desk tells how requests ended. */
const DONE = 200
const REFUSED = 400
const FAULT = 500

/** Something that is done to a record on the command line. */
export interface Deed {
  readonly what: string
  /** What it is done to, in words; or what was named on the command line, written down without passwords in it. */
  readonly target: string | readonly string[]
  /** Whether the target is written down to its last letter, however long it is: what left this machine is. */
  readonly isWhole?: boolean
  /** Whether it makes the record where there is none. */
  readonly creates?: boolean
  /** How long a database is waited for. */
  readonly patience?: Patience
  /** The database of the record, where it is open already. */
  readonly database?: OpenDatabase<Tables>
}

/** What came of a line of the log. */
type Close = (status: number, detail: string | null) => Promise<void> | void

/**
 * Does something that changes a record. It is written down before it is done and closed with what came of it: where
 * people are set up in the log of their desk, wherever its book lies; of a record in a database always, and there.
 */
export async function audited<T>(
  { record }: { readonly record: string },
  terminal: Terminal,
  deed: Deed,
  work: () => Promise<T>,
  tellOf: (done: T) => string | null = () => null,
): Promise<T> {
  const line = {
    at: terminal.now().toISOString(),
    who: terminal.user(),
    via: 'command line',
    what: deed.what,
    target: targetOf(deed),
  }
  const close = isPostgres(record) ? await beginInDatabase(record, line, deed) : beginInBooks(record, line)
  let done: T
  try {
    done = await work()
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    await close(error instanceof Failure ? REFUSED : FAULT, hideSecrets(because, namedIn(deed)))
    throw error
  }
  await close(DONE, tellOf(done))
  return done
}

const namedIn = ({ target }: Deed): readonly string[] => (typeof target === 'string' ? [] : target)

function targetOf(deed: Deed): string {
  const words = typeof deed.target === 'string' ? deed.target : deed.target.map(showNamed).join(' ')
  return deed.isWhole === true ? words : words.slice(0, LONGEST_TARGET)
}

function beginInBooks(record: string, line: BegunLine): Close {
  const closing = bookPlaces(record).flatMap((folder) => {
    const number = inBook(folder, (book) => (book.people().length === 0 ? null : book.beginAudit(line)))
    return number === null ? [] : [{ folder, number }]
  })
  return (status, detail) => {
    for (const { folder, number } of closing)
      inBook(folder, (book) => {
        book.endAudit(number, status, detail)
      })
  }
}

/** Opened for as long as a line takes: what is done in between may last for days. */
function inBook<T>(folder: string, work: (book: DeskBook) => T): T {
  const book = openDeskBook(folder)
  try {
    return work(book)
  } finally {
    book.close()
  }
}

async function beginInDatabase(record: string, line: BegunLine, deed: Deed): Promise<Close> {
  const number = await withDatabase(record, deed, (database) => beginLine(database, line))
  return (status, detail) => withDatabase(record, deed, (database) => endLine(database, number, status, detail))
}

async function withDatabase<T>(
  record: string,
  { creates, patience, database }: Deed,
  work: (database: OpenDatabase<Tables>) => Promise<T>,
): Promise<T> {
  if (database) return work(database)
  const kept = await openKept(record, { create: creates === true, ...(patience ? { patience } : {}) })
  try {
    return await work(kept.database)
  } finally {
    await kept.close()
  }
}
