import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ModelFileError, openReader, readOwnRows, ReferenceRowError, type Reader } from '../attache.js'
import { Failure } from '../record/failure.js'

const MODEL = new URL('../../../model/english.bin', import.meta.url)
const JUDGEMENT = new URL('../../../model/judgement.bin', import.meta.url)
const LINKS = new URL('../../../model/links.bin', import.meta.url)
const DEEDS = new URL('../../../model/deeds.bin', import.meta.url)
const BUILD = new URL('../../build.json', import.meta.url)

/** The file of a user’s own rows for the shelf, where one is named; false where those that the record keeps are to go. */
export interface ReferenceOption {
  readonly reference?: string | false
}

/** A reader with the version that its readings carry. */
export interface VersionedReader {
  readonly version: string
  /** Changes with what weaves readings: what an older one wove or judged is made anew. */
  readonly weaver: string
  /** The user’s own rows, as their file has them. */
  readonly rows: string
  /** The part of it that changes with the rules alone: files received with the same rules give the same reports. */
  readonly rules: string
  /** Opens the model at the first call: a record whose readings are all kept never needs it. */
  open(): Reader
}

/** The rows that the user names now: none of them where those kept are to go, undefined where nothing is said. */
export function rowsNamed({ reference }: ReferenceOption): string | undefined {
  if (reference === undefined) return undefined
  return reference === false ? '' : readReference(reference)
}

/** The reader as installed. Its version changes with the rules, the model and the user’s own rows, so that kept readings know when they are old. */
export function loadReader(options: ReferenceOption = {}): VersionedReader {
  return readerWith(rowsNamed(options) ?? '')
}

/** The reader with these rows of the user’s own. */
export function readerWith(rows: string): VersionedReader {
  const model = readInstalled(MODEL)
  const judgement = readInstalled(JUDGEMENT)
  const links = readInstalled(LINKS)
  const deeds = readInstalled(DEEDS)
  const { rules, weaving } = JSON.parse(readInstalled(BUILD).toString('utf8')) as { rules: string; weaving: string }
  let opened: Reader | undefined
  const version = [rules, markOf(model), markOf(judgement), markOf(links), markOf(deeds), ...(rows === '' ? [] : [markOf(rows)])].join('.')
  return {
    rules, version, weaver: `${version}.${weaving}`, rows,
    open: () => (opened ??= openInstalled(rows, { model, judgement, links, deeds })),
  }
}

/** A model file that is cut or of another version is a fault of the installation, and says so. */
function openInstalled(rows: string, { model, judgement, links, deeds }: Readonly<Record<'model' | 'judgement' | 'links' | 'deeds', Buffer>>): Reader {
  try {
    return openReader(model, judgement, rows, links, deeds)
  } catch (cause) {
    if (!(cause instanceof ModelFileError)) throw cause
    throw new Failure('not-built', { place: fileURLToPath(new URL('.', MODEL)), found: `a model file with ${cause.found}`, expected: 'the model files that belong to this version', next: 'Install Attaché again, whole.', cause })
  }
}

const markOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 12)

/** The rows as the file has them, each tried at once: a bad one is told before any work is done. */
function readReference(file: string): string {
  const rows = readOwnFile(file)
  try {
    readOwnRows(rows)
    return rows
  } catch (cause) {
    if (!(cause instanceof ReferenceRowError)) throw cause
    throw new Failure('bad-reference', { place: `${file}:${cause.line}`, found: cause.found, expected: cause.expected, next: 'A row is: kind, name, other names (joined by ;), country, parted by tabs.', cause })
  }
}

function readOwnFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')
  } catch (cause) {
    throw new Failure('no-such-input', { place: file, found: 'no file that can be read', expected: 'a file of your own names', next: 'Check the spelling and where you stand.', cause })
  }
}

function readInstalled(file: URL): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new Failure('not-built', { place: file.pathname, found: 'not there', expected: 'a complete installation', next: 'Build it: npm ci && npm run build', cause })
  }
}
