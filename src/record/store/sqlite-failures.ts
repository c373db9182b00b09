import { Failure, type FailureCode, type FailureFacts } from '../failure.js'

type Wording = Omit<FailureFacts, 'place' | 'cause'>

const KEPT = 'Everything acknowledged so far is kept.'
const NOT_WRITABLE: Wording = {
  found: 'a folder that cannot be written',
  expected: 'a folder of yours',
  next: 'Change its permissions, or name another with --record.',
}

/** What SQLite or the system says, by the beginning of its code, in the user’s terms. */
const WORDINGS: readonly (readonly [code: string, FailureCode, Wording])[] = [
  [
    'SQLITE_FULL',
    'disk-full',
    {
      found: 'no room left on the disk',
      expected: 'room for the record',
      next: `Free some and run the same command again. ${KEPT}`,
    },
  ],
  [
    'SQLITE_IOERR',
    'disk-full',
    {
      found: 'a disk that did not take what was written',
      expected: 'a disk that works and has room',
      next: `Look at the disk and run the same command again. ${KEPT}`,
    },
  ],
  [
    'ENOSPC',
    'disk-full',
    {
      found: 'no room left on the disk',
      expected: 'room for the record',
      next: `Free some and run the same command again. ${KEPT}`,
    },
  ],
  ['SQLITE_READONLY', 'not-writable', NOT_WRITABLE],
  ['SQLITE_CANTOPEN', 'not-writable', NOT_WRITABLE],
  ['SQLITE_PERM', 'not-writable', NOT_WRITABLE],
  ['EACCES', 'not-writable', NOT_WRITABLE],
  ['EPERM', 'not-writable', NOT_WRITABLE],
  ['EROFS', 'not-writable', NOT_WRITABLE],
  [
    'SQLITE_BUSY',
    'record-in-use',
    {
      found: 'another program writing to this record',
      expected: 'one at a time',
      next: 'Wait until it is done and try again.',
    },
  ],
  [
    'SQLITE_LOCKED',
    'record-in-use',
    {
      found: 'another program writing to this record',
      expected: 'one at a time',
      next: 'Wait until it is done and try again.',
    },
  ],
  [
    'SQLITE_NOTADB',
    'not-a-record',
    {
      found: 'a record.db that is no database',
      expected: 'an Attaché record',
      next: 'Name another folder with --record.',
    },
  ],
  [
    'SQLITE_CORRUPT',
    'damaged-record',
    {
      found: 'a damaged database',
      expected: 'a whole one',
      next: 'Put back a copy, or read the reports into a new record.',
    },
  ],
]

/** libsql reports a file it cannot open without a code, only in its words. */
const CANNOT_OPEN = /unable to open/iu

/** A store's error as a failure that says what to do; anything else as it came. */
export function explainSqlite(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error
  const code = CANNOT_OPEN.test(error.message) ? 'SQLITE_CANTOPEN' : 'code' in error ? String(error.code) : ''
  const known = WORDINGS.find(([start]) => code.startsWith(start))
  return known ? new Failure(known[1], { place: folder, ...known[2], cause: error }) : error
}
