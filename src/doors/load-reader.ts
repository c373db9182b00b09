import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { openReader, type Reader } from '../attache.js'
import { Failure } from '../record/failure.js'

const MODEL = new URL('../../../model/english.bin', import.meta.url)
const BUILD = new URL('../../build.json', import.meta.url)

/** A reader with the version that its readings carry. */
export interface VersionedReader {
  readonly version: string
  /** Opens the model at the first call: a record whose readings are all kept never needs it. */
  open(): Reader
}

/** The reader as installed. Its version changes with the rules and with the model, so that kept readings know when they are old. */
export function loadReader(): VersionedReader {
  const model = readInstalled(MODEL)
  const { rules } = JSON.parse(readInstalled(BUILD).toString('utf8')) as { rules: string }
  let opened: Reader | undefined
  return {
    version: `${rules}.${createHash('sha256').update(model).digest('hex').slice(0, 12)}`,
    open: () => (opened ??= openReader(model)),
  }
}

function readInstalled(file: URL): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new Failure('not-built', { place: file.pathname, found: 'not there', expected: 'a complete installation', next: 'Build it: npm ci && npm run build', cause })
  }
}
