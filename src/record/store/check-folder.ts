import { readdirSync, statSync } from 'node:fs'
import { Failure } from '../failure.js'
import { BOOK_PLACES } from './book-places.js'

/**
 * Says in a sentence when a folder cannot be the record: nothing there yet, something else in it, or no folder at all.
 */
export function checkFolder(folder: string, database: string, create: boolean): void {
  const there = statSync(folder, { throwIfNoEntry: false })
  if (there && !there.isDirectory()) {
    throw new Failure('not-a-record', {
      place: folder,
      found: 'a file',
      expected: 'the folder of a record',
      next: 'Name another place with --record.',
    })
  }
  // where people were set up first, it is said where the book of their desk lies
  const names = there ? readdirSync(folder).filter((name) => name !== BOOK_PLACES) : []
  if (names.includes(database)) return
  if (names.length > 0) {
    throw new Failure('not-a-record', {
      place: folder,
      found: `a folder that holds something else (${names.slice(0, 3).join(', ')})`,
      expected: 'an Attaché record or an empty folder',
      next: 'Name another folder with --record.',
    })
  }
  if (!create) {
    throw new Failure('no-record-yet', {
      place: folder,
      found: 'no record',
      expected: 'a record that reports were read into',
      next: `Read some first: attache read FILE --record ${folder}`,
    })
  }
}
