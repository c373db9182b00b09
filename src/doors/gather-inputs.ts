import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { isReadable, type Input } from '../attache.js'
import type { IntakeNote } from '../intake/report.js'
import { Failure } from '../record/failure.js'

/** Bytes to receive, or a note on why there are none. */
export type Gathered = { readonly input: Input } | { readonly note: IntakeNote }

/** Files, folders (walked in sorted order; hidden names and other kinds of file left out) and `-` as inputs, one at a time so that a large folder never lies in memory. */
export function* gatherInputs(names: readonly string[], readStandardInput: () => Uint8Array): Generator<Gathered> {
  if (!names.some(isThere)) {
    throw new Failure('no-such-input', { place: names.join(', '), found: 'no such file or folder', expected: 'files, folders, .jsonl or -', next: 'Check the spelling and where you stand.' })
  }
  for (const name of names) {
    if (name === '-') yield { input: { name, bytes: readStandardInput() } }
    else yield* gatherPath(name)
  }
}

function isThere(name: string): boolean {
  return name === '-' || statSync(name, { throwIfNoEntry: false }) !== undefined
}

function* gatherPath(path: string): Generator<Gathered> {
  let paths: readonly string[]
  try {
    if (!statSync(path).isDirectory()) {
      yield { input: { name: path, bytes: readFileSync(path) } }
      return
    }
    paths = readdirSync(path, { withFileTypes: true }).filter((one) => isWorthOpening(one)).map((one) => join(path, one.name)).sort()
  } catch (error) {
    yield { note: { kind: 'unreadable', place: path, message: `${path}: ${wordSystemError(error)}` } }
    return
  }
  for (const inside of paths) yield* gatherPath(inside)
}

function isWorthOpening(found: Dirent): boolean {
  return found.isDirectory() ? !found.name.startsWith('.') : isReadable(found.name)
}

/** What the system said of a path, in the user's terms. */
function wordSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'is not there; check the spelling'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by you; change its permissions or copy it'
  return `cannot be read (${error instanceof Error ? error.message : String(error)}); copy it elsewhere and try again`
}
