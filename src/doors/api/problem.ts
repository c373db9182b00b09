import type { ZodError } from 'zod'
import { Failure, isAway, type FailureCode } from '../../record/failure.js'
import { AWAY_PROBLEM, AWAY_TITLE } from '../record-away.js'

/** What can be wrong with a request, with the status that tells it and what it means. */
export const PROBLEMS = {
  'bad-request': [400, 'Something in the request is not as the document says.'],
  'not-logged-in': [401, 'This record is shown to those who log in, or bring a token.'],
  'not-allowed': [403, 'Who asks may look at this, or not even that, but not do it.'],
  'unknown-thing': [404, 'The record has nothing by this name.'],
  'no-such-way': [405, 'This address is not asked in this way.'],
  'no-such-form': [406, 'This answer has no such form.'],
  'still-running': [409, 'A request of the same Idempotency-Key has not ended yet.'],
  'cursor-gone': [410, 'The record has changed, and the place where the last part ended is no longer there.'],
  'too-large': [413, 'The body is larger than what is opened at once.'],
  'other-request': [422, 'The Idempotency-Key was used for a request of other words.'],
  'too-many': [429, 'More requests than this record answers to one caller in a minute.'],
  'cannot-be-kept': [507, 'Nothing can be written: no room, no right, or a newer Attaché has the record.'],
  'record-away': [503, `${AWAY_TITLE}; nothing is wrong with the request.`],
  fault: [500, 'A fault of the program.'],
} as const satisfies Record<string, readonly [number, string]>
export type ProblemCode = keyof typeof PROBLEMS

/** Where the failures of the program stand among these. */
const OF_FAILURE: Partial<Record<FailureCode, ProblemCode>> = {
  'bad-option': 'bad-request',
  'bad-reference': 'bad-request',
  'bad-register': 'bad-request',
  'no-such-input': 'unknown-thing',
  'unknown-entry': 'unknown-thing',
  'unknown-report': 'unknown-thing',
  'unknown-words': 'unknown-thing',
  'unknown-name': 'unknown-thing',
  'unknown-register': 'unknown-thing',
  'disk-full': 'cannot-be-kept',
  'not-writable': 'cannot-be-kept',
  'newer-record': 'cannot-be-kept',
  'already-there': 'bad-request',
}

/** Found what, expected what, do what: the same three as everywhere. */
export interface ProblemFacts {
  readonly found: string
  readonly expected: string
  readonly next: string
}

/** A request that cannot be answered. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(facts.found)
  }
}

/** As it goes over the wire (RFC 9457). */
export interface WrittenProblem extends ProblemFacts {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly code: ProblemCode
  /** The code of the program’s failure, where it was one. */
  readonly failure?: FailureCode
}

export const PROBLEM_MEDIA = 'application/problem+json'
/** Under this address each problem is explained. */
export const PROBLEM_PATH = '/api/v1/problems'

/** A problem in words and numbers, with what is sent beside it. */
export function writeProblem(
  code: ProblemCode,
  { found, expected, next }: ProblemFacts,
  instance: string,
  failure?: FailureCode,
): WrittenProblem {
  const [status, title] = PROBLEMS[code]
  return {
    type: `${PROBLEM_PATH}#${code}`,
    title,
    status,
    detail: `Found ${found}; expected ${expected}. ${next}`,
    instance,
    code,
    found,
    expected,
    next,
    ...(failure ? { failure } : {}),
  }
}

/** After so many seconds it is worth asking again. */
export const AGAIN_AFTER = '5'

/** Any error as a problem; what is none of ours is a fault, of which nothing is told but that it is one. */
export function problemOf(error: unknown, instance: string): WrittenProblem {
  if (error instanceof ApiProblem) return writeProblem(error.code, error.facts, instance)
  // where it lies is for whoever runs it, and stands in the log
  if (isAway(error)) return writeProblem('record-away', AWAY_PROBLEM, instance, (error as Failure).code)
  if (error instanceof Failure) {
    const { found, expected, next } = error
    return writeProblem(
      OF_FAILURE[error.code] ?? 'fault',
      { found: error.place === '' ? found : `${error.place}: ${found}`, expected, next },
      instance,
      error.code,
    )
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500
  if (status === 413)
    return writeProblem(
      'too-large',
      { found: 'a body larger than what is taken at once', expected: 'less than 250 MB', next: 'Send it in parts.' },
      instance,
    )
  if (status === 400 || status === 415)
    return writeProblem(
      'bad-request',
      {
        found: error instanceof Error ? error.message : 'a body that cannot be read',
        expected: 'a body as the document says',
        next: 'Mend it and send it again.',
      },
      instance,
    )
  return writeProblem(
    'fault',
    { found: 'a fault of the program', expected: 'an answer', next: 'Its log tells more; please report it.' },
    instance,
  )
}

/** What a request has that its schema has not, each with its place. */
export function badRequest(error: ZodError, where: 'query' | 'path' | 'body'): ApiProblem {
  const said = error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${[where, ...path.map(String)].join(' ')}: ${message}`)
  return new ApiProblem('bad-request', {
    found: said.join('; '),
    expected: 'what /api/v1/openapi.json says of it',
    next: 'Mend it and ask again.',
  })
}
