import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ModelFileError, openReader, readOwnRows, ReferenceRowError, withRows, type Reader } from '../attache.js'
import type { Report } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { Failure } from '../record/failure.js'
import { installedModels, MODEL, nameReader, type InstalledModels, type NamedReader } from './name-reader.js'

/**
 * The file of a user’s own rows for the shelf, where one is named; false where those that the record keeps are to go.
 */
export interface ReferenceOption {
  readonly reference?: string | false
}

/** A reader that can be opened. */
export interface VersionedReader extends NamedReader {
  /** Opens the model at the first call: a record whose readings are all kept never needs it. */
  open(): Reader
  /** Reads a report beside those who are answered meanwhile, where there are any. */
  readonly readAside?: (report: Report) => Promise<Reading>
}

/** The rows that the user names now: none of them where those kept are to go, undefined where nothing is said. */
export function rowsNamed({ reference }: ReferenceOption): string | undefined {
  if (reference === undefined) return undefined
  return reference === false ? '' : readReference(reference)
}

/**
 * The reader as installed. Its version changes with the rules, the model and the user’s own rows, so that kept readings
 * know when they are old.
 */
export function loadReader(options: ReferenceOption = {}): VersionedReader {
  return readerWith(rowsNamed(options) ?? '')
}

/** The reader opened last: opening what was learned takes half a second, and it is the same whatever the rows. */
let latest: { readonly rows: string; readonly opened: Reader } | undefined

function openOnce(rows: string): Reader {
  if (latest?.rows !== rows)
    latest = { rows, opened: latest ? withRows(latest.opened, rows) : openInstalled(rows, installedModels()) }
  return latest.opened
}

/** The reader with these rows of the user’s own. */
export function readerWith(rows: string): VersionedReader {
  let opened: Reader | undefined
  const reader: VersionedReader = {
    ...nameReader(rows),
    open: () => (opened ??= openOnce(rows)),
    load: () => Promise.resolve(reader),
  }
  return reader
}

/** A model file that is cut or of another version is a fault of the installation, and says so. */
function openInstalled(rows: string, { model, judgement, links, deeds }: InstalledModels): Reader {
  try {
    return openReader(model, judgement, rows, links, deeds)
  } catch (cause) {
    if (!(cause instanceof ModelFileError)) throw cause
    throw new Failure('not-built', {
      place: fileURLToPath(new URL('.', MODEL)),
      found: `a model file with ${cause.found}`,
      expected: 'the model files that belong to this version',
      next: 'Install Attaché again, whole.',
      cause,
    })
  }
}

/** The rows as the file has them, each tried at once: a bad one is told before any work is done. */
function readReference(file: string): string {
  const rows = readOwnFile(file)
  try {
    readOwnRows(rows)
    return rows
  } catch (cause) {
    if (!(cause instanceof ReferenceRowError)) throw cause
    throw new Failure('bad-reference', {
      place: `${file}:${cause.line}`,
      found: cause.found,
      expected: cause.expected,
      next: 'A row is: kind, name, other names (joined by ;), country, parted by tabs.',
      cause,
    })
  }
}

function readOwnFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')
  } catch (cause) {
    throw new Failure('no-such-input', {
      place: file,
      found: 'no file that can be read',
      expected: 'a file of your own names',
      next: 'Check the spelling and where you stand.',
      cause,
    })
  }
}
