import { Failure, type FailureCode, type FailureFacts } from '../failure.js'

type Wording = Omit<FailureFacts, 'place' | 'cause'>

const KEPT = 'Everything acknowledged so far is kept.'
const REFUSED: Wording = {
  found: 'a database that does not let this user in',
  expected: 'a user who may use it',
  next: 'Look at the name in the address, and give the password with PGPASSWORD or in ~/.pgpass.',
}
const GONE: Wording = {
  found: 'no answer from the database',
  expected: 'a PostgreSQL that is running and can be reached',
  next: `Look whether it runs and is reached under this address, then run the same command again. ${KEPT}`,
}
const FULL: Wording = {
  found: 'a database whose connections are all taken',
  expected: 'one that is free',
  next: `Close other programs, or raise max_connections, then run the same command again. ${KEPT}`,
}
const IN_USE: Wording = {
  found: 'others at work on the same rows',
  expected: 'a turn',
  next: `Run the same command again. ${KEPT}`,
}
const NO_ROOM: Wording = {
  found: 'no room left for the database',
  expected: 'room for the record',
  next: `Free some and run the same command again. ${KEPT}`,
}
const READ_ONLY: Wording = {
  found: 'a database that cannot be written',
  expected: 'one that can',
  next: 'Name the server that takes writing, not its copy, or a user who may write.',
}
const TOO_LARGE: Wording = {
  found: 'a name or an address longer than an index takes',
  expected: 'at most two thousand letters',
  next: 'Give the report a shorter id. Nothing of this step was kept, everything before it is.',
}

/** What PostgreSQL or the network says, by the beginning of its code, in the user’s terms. */
const WORDINGS: readonly (readonly [code: string, FailureCode, Wording])[] = [
  ['28', 'not-writable', REFUSED],
  [
    '3D000',
    'no-record-yet',
    { found: 'no database of this name', expected: 'a database', next: 'Make it first: createdb NAME' },
  ],
  [
    '42501',
    'not-writable',
    {
      found: 'a user who may not do this',
      expected: 'the owner of the record',
      next: 'Ask whoever runs the database for the right to create a schema in it.',
    },
  ],
  ['53300', 'record-in-use', FULL],
  ['53100', 'disk-full', NO_ROOM],
  ['53', 'record-in-use', IN_USE],
  ['54', 'bad-option', TOO_LARGE],
  ['40', 'record-in-use', IN_USE],
  ['55P03', 'record-in-use', IN_USE],
  ['25006', 'not-writable', READ_ONLY],
  ['57', 'record-unreachable', GONE],
  ['08', 'record-unreachable', GONE],
  ['XX', 'damaged-record', { found: 'a damaged database', expected: 'a whole one', next: 'Put back a copy.' }],
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOENT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ECONNABORTED',
  ].map((code) => [code, 'record-unreachable', GONE] as const),
]

/** How the driver says without a code that a connection broke, or that none came about. */
const BROKEN =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|connection error and is not queryable|server closed the connection|read ECONNRESET|not queryable/iu
/** How it says that a statement was not answered in time. */
export const UNANSWERED = 'Query read timeout'
/**
 * What goes by itself: a server that starts again, a connection that comes free, two steps that met. A statement that
 * was stopped (57014) is none.
 */
const PASSING =
  /^(?:08|57P0[123]|53300|53200|40001|40P01|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNABORTED|EAI_AGAIN)/u

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const [first] = error instanceof AggregateError ? (error.errors as readonly unknown[]) : []
  if ('code' in error && typeof error.code === 'string') return error.code
  const isBroken = BROKEN.test(error.message) || error.message === UNANSWERED
  return first === undefined ? (isBroken ? '08006' : '') : codeOf(first)
}

/** Whether waiting helps. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof Failure) && PASSING.test(codeOf(error))
}

/** An error of the database as a failure that says what to do; anything else as it came. */
export function explainPostgres(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error
  const code = codeOf(error)
  const known = WORDINGS.find(([start]) => code.startsWith(start))
  return known ? new Failure(known[1], { place, ...known[2], cause: error }) : error
}
