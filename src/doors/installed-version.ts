import { readFileSync } from 'node:fs'
import { Failure } from '../record/failure.js'

const PACKAGE = new URL('../../../package.json', import.meta.url)

/** The version of the program as installed. */
export function installedVersion(): string {
  try {
    return (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version
  } catch (cause) {
    throw new Failure('not-built', {
      place: PACKAGE.pathname,
      found: 'not there, or not readable',
      expected: 'a complete installation',
      next: 'Install it again.',
      cause,
    })
  }
}
