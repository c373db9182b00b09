import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import Database from 'libsql'
import { Failure } from '../failure.js'
import { BOOK_PLACES } from './book-places.js'
import { DESK_BOOK } from './desk-book.js'
import { explainSqlite } from './sqlite-failures.js'

const MANIFEST = 'backup.json'
/** Copied while others write: as they stood at one moment. */
const DATABASES = ['record.db', DESK_BOOK] as const
const BELONGS_TO_DATABASE = /^(?:record|desk)\.db(?:-wal|-shm|-journal)?$/u
const CHUNK = 1024 * 1024

/** A file of a backup, as it must be found again. */
export interface BackedUp {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
}

interface Manifest {
  readonly attache: 'backup 1'
  readonly made: string
  readonly files: readonly BackedUp[]
}

/**
 * Copies a record, people and pages included, into a folder that is whole or not there. Whoever reads or writes it
 * meanwhile goes on.
 */
export function backUp(folder: string, to: string, now: string): readonly BackedUp[] {
  if (existsSync(to))
    throw new Failure('already-there', {
      place: to,
      found: 'something of that name',
      expected: 'a folder that is not there yet',
      next: 'Name another.',
    })
  const part = `${resolve(to)}.part`
  try {
    rmSync(part, { recursive: true, force: true })
    mkdirSync(part, { recursive: true, mode: 0o700 })
    for (const name of DATABASES) if (existsSync(join(folder, name))) copyDatabase(join(folder, name), join(part, name))
    // after the database: whatever it points at in the archives of pages is there by now, and these only grow
    // what is restored has no desk yet that writes its log elsewhere
    const others = filesIn(folder).filter((file) => !BELONGS_TO_DATABASE.test(file) && file !== BOOK_PLACES)
    for (const file of others) {
      mkdirSync(dirname(join(part, file)), { recursive: true })
      copyFileSync(join(folder, file), join(part, file))
    }
    const files = filesIn(part).map((file): BackedUp => ({ file, ...digestOf(join(part, file)) }))
    writeFileSync(
      join(part, MANIFEST),
      `${JSON.stringify({ attache: 'backup 1', made: now, files } satisfies Manifest, null, 1)}\n`,
    )
    for (const { file } of [...files, { file: MANIFEST }]) sync(join(part, file))
    renameSync(part, to)
    sync(dirname(resolve(to)))
    return files
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw explainSqlite(error, to)
  }
}

/** Puts a backup where no record is yet, once every file of it was found as it was written. */
export function restore(backup: string, folder: string): readonly BackedUp[] {
  const files = readManifest(backup)
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Failure('already-there', {
      place: folder,
      found: 'a folder that holds something',
      expected: 'one that is empty or not there',
      next: 'Name another with --record, or move that one away first: a record is never written over.',
    })
  }
  for (const { file, bytes, sha256 } of files) {
    const path = join(backup, file)
    const found = existsSync(path) ? digestOf(path) : null
    if (found?.bytes === bytes && found.sha256 === sha256) continue
    throw new Failure('damaged-record', {
      place: path,
      found: found === null ? 'no such file' : 'other bytes than were written',
      expected: `${bytes} bytes of sha256 ${sha256.slice(0, 12)}…`,
      next: 'Nothing was restored. Take another backup.',
    })
  }
  const part = `${resolve(folder)}.part`
  try {
    rmSync(part, { recursive: true, force: true })
    for (const { file } of files) {
      mkdirSync(dirname(join(part, file)), { recursive: true, mode: 0o700 })
      copyFileSync(join(backup, file), join(part, file))
      sync(join(part, file))
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(part, folder)
    sync(dirname(resolve(folder)))
    return files
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw explainSqlite(error, folder)
  }
}

function readManifest(backup: string): readonly BackedUp[] {
  const refuse = (found: string, cause?: unknown) =>
    new Failure('no-such-input', {
      place: backup,
      found,
      expected: 'a folder that attache backup wrote',
      next: 'Check the spelling and where you stand.',
      cause,
    })
  let text: string
  try {
    text = readFileSync(join(backup, MANIFEST), 'utf8')
  } catch (cause) {
    throw refuse(`no ${MANIFEST} that can be read`, cause)
  }
  try {
    const told = JSON.parse(text) as { readonly attache?: unknown; readonly files?: unknown }
    const files = Array.isArray(told.files) ? (told.files as readonly BackedUp[]) : []
    // names lead nowhere but into the folder
    const isSafe =
      told.attache === 'backup 1' &&
      files.every(({ file }) => typeof file === 'string' && !/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(file))
    if (isSafe && files.length > 0) return files
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  throw refuse(`a ${MANIFEST} that is none of ours`)
}

function copyDatabase(from: string, to: string): void {
  const database = new Database(from, { readonly: true })
  try {
    database.exec('pragma busy_timeout = 5000')
    // one moment of it, without a journal beside, whoever writes meanwhile
    database.prepare('vacuum into ?').run(to)
  } finally {
    database.close()
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted()
}

/** Read in pieces: an archive of pages may be larger than memory. */
function digestOf(path: string): Pick<BackedUp, 'bytes' | 'sha256'> {
  const digest = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK)
    let bytes = 0
    for (;;) {
      const read = readSync(file, chunk)
      if (read === 0) return { bytes, sha256: digest.digest('hex') }
      digest.update(chunk.subarray(0, read))
      bytes += read
    }
  } finally {
    closeSync(file)
  }
}

/** On the disk, and not only on its way there. */
function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
