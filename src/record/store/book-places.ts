import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Failure } from '../failure.js'
import { DESK_BOOK } from './desk-book.js'

/** Beside a record in a folder: where the books of its desks lie, when not there. A line each. */
export const BOOK_PLACES = 'desk-books.txt'

/**
 * Notes beside a record that a desk of it keeps its book elsewhere, so that commands write into its log too. A record
 * that cannot be written is changed by no command either.
 */
export function noteBookPlace(record: string, book: string): void {
  const known = placesIn(record)
  const place = resolve(book)
  if (place === resolve(record) || known.includes(place)) return
  try {
    // people may be set up before the first report is read
    mkdirSync(record, { recursive: true })
    writeFileSync(join(record, BOOK_PLACES), [...known, place].map((one) => `${one}\n`).join(''), { mode: 0o600 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EACCES' && code !== 'EROFS') throw error
  }
}

/** The folders with the books of all desks of a record: one that was noted and is gone is told, not passed by. */
export function bookPlaces(record: string): readonly string[] {
  const elsewhere = placesIn(record)
  const gone = elsewhere.find((place) => !existsSync(join(place, DESK_BOOK)))
  if (gone !== undefined)
    throw new Failure('not-writable', {
      place: join(record, BOOK_PLACES),
      found: `no book of the desk in ${gone}`,
      expected: 'the log into which every change of this record is written',
      next: 'Put the folder back, or take its line out where no desk keeps its book there any more.',
    })
  return [...(existsSync(join(record, DESK_BOOK)) ? [record] : []), ...elsewhere]
}

function placesIn(record: string): readonly string[] {
  const file = join(record, BOOK_PLACES)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
