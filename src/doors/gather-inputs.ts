import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs'
import { join, resolve } from 'node:path'
import { nameOfPage, pageOfFolder, sayLeftOut, sourceOf, whyLeftOut, type Source } from '../attache.js'
import type { IntakeNote } from '../intake/report.js'
import { Failure } from '../record/failure.js'
import { fileSource, type FileSource } from './file-source.js'

/** A file as it stood when it was met: whether it was read to its end before is told by this. */
export interface FileMark {
  readonly place: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly changed: number
}

/** Something to receive (a file has a mark), or a note on why there is nothing. */
export type Gathered =
  { readonly source: Source | FileSource; readonly mark: FileMark | null } | { readonly note: IntakeNote }

/**
 * Files, folders (walked in sorted order; what is left out by its name is told in one note a folder) and `-` as inputs,
 * one at a time so that a large folder never lies in memory.
 */
export function* gatherInputs(names: readonly string[], readStandardInput: () => Uint8Array): Generator<Gathered> {
  if (!names.some(isThere)) {
    throw new Failure('no-such-input', {
      place: names.join(', '),
      found: 'no such file or folder',
      expected: 'files, folders, .jsonl or -',
      next: names.some((name) => ADDRESS.test(name))
        ? 'Pages of the web are fetched into a record: attache read ADDRESS --record DIR'
        : 'Check the spelling and where you stand.',
    })
  }
  for (const name of names) {
    if (name === '-') yield { source: sourceOf(name, readStandardInput()), mark: null }
    else yield* gatherPath(name, [])
  }
}

const ADDRESS = /^https?:\/\//i

function isThere(name: string): boolean {
  return name === '-' || statSync(name, { throwIfNoEntry: false }) !== undefined
}

/** `above`: the folders on the way here, so that a link back to one of them ends there. */
function* gatherPath(path: string, above: readonly string[]): Generator<Gathered> {
  let found: readonly Dirent[]
  let folder: string
  try {
    const there = statSync(path)
    if (!there.isDirectory()) {
      yield gatherFile(path, there, above.length > 0)
      return
    }
    folder = `${there.dev}:${there.ino}`
    found = readdirSync(path, { withFileTypes: true })
  } catch (error) {
    yield { note: { kind: 'unreadable', place: path, message: `${path}: ${wordSystemError(error)}` } }
    return
  }
  if (above.includes(folder)) {
    yield {
      note: { kind: 'left out', place: path, message: `${path}: left out, a link back to a folder that it lies in` },
    }
    return
  }
  yield* gatherFolder(path, found, [...above, folder])
}

function* gatherFolder(path: string, found: readonly Dirent[], above: readonly string[]): Generator<Gathered> {
  const left = new Map<string, string[]>()
  // Looked up and not gone through: a folder may hold a hundred thousand pages, each with a folder beside it.
  const pages = new Set(found.flatMap(({ name }) => nameOfPage(name) ?? []))
  for (const one of [...found].sort((a, b) => (join(path, a.name) < join(path, b.name) ? -1 : 1))) {
    const why = passedOver(one, pages)
    if (why === null) yield* gatherPath(join(path, one.name), above)
    else
      left
        .set(why, left.get(why) ?? [])
        .get(why)!
        .push(one.name)
  }
  if (left.size > 0) yield { note: { kind: 'left out', place: path, message: sayLeftOut(path, left) } }
}

/** A pipe is read where the user named it; one met in a folder would be waited for without end. */
function gatherFile(path: string, there: Stats, isMet: boolean): Gathered {
  if (isMet && !there.isFile())
    return {
      note: { kind: 'left out', place: path, message: `${path}: left out, found a pipe or a device and no file` },
    }
  const mark = there.isFile() ? { place: resolve(path), size: there.size, changed: Math.floor(there.mtimeMs) } : null
  return { source: fileSource(path, there.isFile() ? there.size : null), mark }
}

/** Why something in a folder is not opened; null where it is. */
function passedOver(one: Dirent, pages: ReadonlySet<string>): string | null {
  if (!one.isDirectory()) return whyLeftOut(one.name)
  if (one.name.startsWith('.') || whyLeftOut(`${one.name}/`) !== null) return 'hidden folders'
  return pages.has(pageOfFolder(one.name) ?? '') ? 'folders that a browser kept beside a page' : null
}

/** What the system said of a path, in the user's terms. */
export function wordSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'is not there; check the spelling'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by you; change its permissions or copy it'
  return `cannot be read (${error instanceof Error ? error.message : String(error)}); copy it elsewhere and try again`
}
