import { setImmediate as letOthersIn } from 'node:timers/promises'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  fsyncSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Failure } from '../failure.js'

type Pieces = Iterable<string | Uint8Array>
/** One file of a folder. */
interface Named {
  readonly file: string
  readonly chunks: Pieces
}

/**
 * Writes a file, or a folder of files, beside its place and puts it there when it is whole: on a full disk nothing half
 * is left. What stands there already is only replaced by `force`.
 */
export async function writeWhole(
  target: string,
  content: Pieces | readonly Named[],
  { force }: { readonly force: boolean },
): Promise<void> {
  const place = resolve(target)
  const isFolder = Array.isArray(content) && content.every((one) => typeof one === 'object' && 'chunks' in one)
  refuseStanding(place, isFolder, force)
  const beside = join(dirname(place), `.${basename(place)}.part-${process.pid}`)
  try {
    mkdirSync(dirname(place), { recursive: true })
    clearLeft(place)
    rmSync(beside, { recursive: true, force: true })
    if (isFolder) {
      mkdirSync(beside)
      for (const { file, chunks } of content as readonly Named[]) {
        mkdirSync(dirname(join(beside, file)), { recursive: true })
        await writeFile(join(beside, file), chunks)
      }
      putInPlace(
        beside,
        place,
        (content as readonly Named[]).map(({ file }) => file),
      )
    } else {
      await writeFile(beside, content as Pieces)
      renameSync(beside, place)
    }
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    throw explain(error, target)
  }
}

/** So long nothing was written into it: a program elsewhere that shares the disk is not seen by its number. */
const LEFT_MILLISECONDS = 60_000

/** What programs that were killed left beside this place; what cannot be taken away does not stand in the way. */
function clearLeft(place: string): void {
  const [folder, begins] = [dirname(place), `.${basename(place)}.part-`]
  asFarAsAllowed(() => {
    for (const name of readdirSync(folder).filter((one) => one.startsWith(begins)))
      asFarAsAllowed(() => {
        if (isLeft(join(folder, name), name.slice(begins.length))) rmSync(join(folder, name), { recursive: true })
      })
  })
}

function isLeft(path: string, program: string): boolean {
  const isOld = Date.now() - statSync(path).mtimeMs > LEFT_MILLISECONDS
  return isOld && /^\d+$/u.test(program) && !isRunning(Number(program))
}

/** A folder that may be written and not read, what is somebody else’s, what another has cleared by now. */
const NOT_ALLOWED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'ENOENT'])

function asFarAsAllowed(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!NOT_ALLOWED.has(codeOf(error))) throw error
  }
}

function isRunning(program: number): boolean {
  try {
    return process.kill(program, 0)
  } catch (error) {
    // a program of somebody else cannot be asked, and is there
    return codeOf(error) === 'EPERM'
  }
}

/** A new folder as a whole; into one that is there only our own files, so that nobody else’s are lost. */
function putInPlace(beside: string, place: string, files: readonly string[]): void {
  if (!existsSync(place)) {
    renameSync(beside, place)
    return
  }
  for (const file of files) {
    mkdirSync(dirname(join(place, file)), { recursive: true })
    renameSync(join(beside, file), join(place, file))
  }
  rmSync(beside, { recursive: true, force: true })
}

function refuseStanding(place: string, isFolder: boolean, force: boolean): void {
  if (!existsSync(place)) return
  const stands = statSync(place).isDirectory() ? 'a folder' : 'a file'
  if (stands !== (isFolder ? 'a folder' : 'a file'))
    throw new Failure('already-there', {
      place,
      found: `${stands} of that name`,
      expected: isFolder ? 'a folder, or nothing' : 'a file, or nothing',
      next: 'Name another with --out.',
    })
  if (!force)
    throw new Failure('already-there', {
      place,
      found: `${stands} of that name`,
      expected: 'nothing there yet',
      next: 'Name another with --out, or replace it with --force.',
    })
}

/**
 * After so many pieces others are let in: the database lets go of what it was asked only between two turns of the
 * program, and a large export in a single turn held up to twice the memory.
 */
const PIECES_A_TURN = 20

async function writeFile(path: string, chunks: Pieces): Promise<void> {
  const file = openSync(path, 'wx')
  let pieces = 0
  try {
    for (const chunk of chunks) {
      if (++pieces % PIECES_A_TURN === 0) await letOthersIn()
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
      // a disk may take a part of what it is given
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

function explain(error: unknown, place: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO')
    return new Failure('disk-full', {
      place,
      found: 'no room left on the disk',
      expected: 'room for the export',
      next: 'Free some and run the same command again; nothing half was left.',
      cause: error,
    })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR')
    return new Failure('not-writable', {
      place,
      found: 'a place that cannot be written',
      expected: 'a folder of yours',
      next: 'Change its permissions, or name another with --out.',
      cause: error,
    })
  return error
}
