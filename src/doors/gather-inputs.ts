import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { pageBeside, sayLeftOut, whyLeftOut, type Input } from '../attache.js'
import type { IntakeNote } from '../intake/report.js'
import { Failure } from '../record/failure.js'

/** Bytes to receive, or a note on why there are none. */
export type Gathered = { readonly input: Input } | { readonly note: IntakeNote }

/** Files, folders (walked in sorted order; what is left out by its name is told in one note a folder) and `-` as inputs, one at a time so that a large folder never lies in memory. */
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
  let found: readonly Dirent[]
  try {
    if (!statSync(path).isDirectory()) {
      yield { input: { name: path, bytes: readFileSync(path) } }
      return
    }
    found = readdirSync(path, { withFileTypes: true })
  } catch (error) {
    yield { note: { kind: 'unreadable', place: path, message: `${path}: ${wordSystemError(error)}` } }
    return
  }
  const left = new Map<string, string[]>()
  const names = found.map(({ name }) => name)
  for (const one of [...found].sort((a, b) => (join(path, a.name) < join(path, b.name) ? -1 : 1))) {
    const why = passedOver(one, names)
    if (why === null) yield* gatherPath(join(path, one.name))
    else left.set(why, [...(left.get(why) ?? []), one.name])
  }
  if (left.size > 0) yield { note: { kind: 'left out', place: path, message: sayLeftOut(path, left) } }
}

/** Why something in a folder is not opened; null where it is. */
function passedOver(one: Dirent, neighbours: readonly string[]): string | null {
  if (!one.isDirectory()) return whyLeftOut(one.name)
  if (one.name.startsWith('.') || whyLeftOut(`${one.name}/`) !== null) return 'hidden folders'
  return pageBeside(one.name, neighbours) === null ? null : 'folders that a browser kept beside a page'
}

/** What the system said of a path, in the user's terms. */
function wordSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'is not there; check the spelling'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by you; change its permissions or copy it'
  return `cannot be read (${error instanceof Error ? error.message : String(error)}); copy it elsewhere and try again`
}
