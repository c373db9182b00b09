/** What went wrong with the installation or the request; stable, for programs that call this one. */
export type FailureCode =
  | 'no-such-input'
  | 'bad-option'
  | 'not-a-record'
  | 'no-record-yet'
  | 'newer-record'
  | 'damaged-record'
  | 'record-in-use'
  | 'record-unreachable'
  | 'disk-full'
  | 'not-writable'
  | 'unknown-entry'
  | 'unknown-report'
  | 'unknown-words'
  | 'unknown-name'
  | 'port-in-use'
  | 'not-built'
  | 'bad-reference'
  | 'bad-register'
  | 'unknown-register'
  | 'interrupted'
  | 'already-there'
  | 'no-recogniser'

/** What is known of a failure: where, what was found, what was expected, and what to do next. */
export interface FailureFacts {
  readonly place: string
  readonly found: string
  readonly expected: string
  readonly next: string
  readonly cause?: unknown
}

/**
 * About the installation or the request, never about the words of a report (that is a note). Thrown in doors and store
 * only.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly place: string
  readonly found: string
  readonly expected: string
  readonly next: string

  constructor(
    readonly code: FailureCode,
    { place, found, expected, next, cause }: FailureFacts,
  ) {
    super(`${place}: ${found}`, { cause })
    this.place = place
    this.found = found
    this.expected = expected
    this.next = next
  }
}

/** Whether the place of the record cannot be had for the moment: nothing is wrong with what was asked. */
export function isAway(error: unknown): boolean {
  return error instanceof Failure && (error.code === 'record-unreachable' || error.code === 'record-in-use')
}

/** A failure in the user's terms: found what, where; expected what; do what. The CLI and the desk say the same. */
export function wordFailure(failure: Failure): string {
  return `${failure.place === '' ? '‹›' : failure.place}: ${failure.found}; expected ${failure.expected}. ${failure.next}`
}
