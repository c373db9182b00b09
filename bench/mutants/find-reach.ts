import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RanFile } from './try-mutants.js'
import type { TryingProgram } from './trying-program.js'

/**
 * Test files that are not tried on mutants: they begin other programs, threads, servers or browsers, which mutants do
 * not reach, or take minutes.
 */
const LEFT_OUT = new Set(
  (
    'adding-a-kind aside away bad-input cli command-log desk-hostile desk-large desk-ruling-large desk-tasks ' +
    'dossier-doors expressions forms forms-variants garbage-feeds golden growing hostile house intake judging kills ' +
    'package packaging pages people postgres properties proposing registers-doors running scans shreds streams training ' +
    'trial truth values watching web work'
  ).split(' '),
)
/** A file of tests that does not end within this is left out, and told. */
const LONGEST_MILLISECONDS = 240_000

/** Which test files there are to try mutants on; by their names where some are named. */
export function testsToTry(dist: string, named: readonly string[]): readonly string[] {
  return readdirSync(join(dist, 'test'))
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => name.slice(0, -'.test.js'.length))
    .filter((name) => (named.length === 0 ? !LEFT_OUT.has(name) : named.includes(name)))
}

/** What each test reaches and how long it takes: found once, and kept beside the compiled files until they change. */
export async function findReach(
  dist: string,
  folder: string,
  names: readonly string[],
  program: TryingProgram,
): Promise<readonly RanFile[]> {
  const kept = join(dist, 'mutants-reach')
  mkdirSync(kept, { recursive: true })
  const digests = new Map<string, string>()
  const found: RanFile[] = []
  for (const name of names) {
    const file = join(dist, 'test', `${name}.test.js`)
    const place = join(kept, `${folder.replaceAll('/', '-')}-${name}.json`)
    const key = keyOfTest(dist, folder, name, digests)
    const known = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Kept) : null
    const ran = known?.key === key ? known.ran : await runOne(program, file, name)
    writeFileSync(place, JSON.stringify({ key, ran } satisfies Kept))
    if (ran) found.push(ran)
  }
  return found
}

interface Kept {
  readonly key: string
  readonly ran: RanFile | null
}

async function runOne(program: TryingProgram, file: string, name: string): Promise<RanFile | null> {
  const answer = await program.ask({ file: pathToFileURL(file).href }, LONGEST_MILLISECONDS)
  if (answer !== null && 'ran' in answer) return answer.ran
  console.log(`left out: ${name} did not end within ${LONGEST_MILLISECONDS / 1000} s`)
  return null
}

/** Changes with anything that the reach of a file of tests rests on. */
export function keyOfTest(dist: string, folder: string, name: string, digests = new Map<string, string>()): string {
  const listed = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' }).sort().join(' ')
  const file = join(dist, 'test', `${name}.test.js`)
  return digestOf([...SHAPING.map((one) => join(dist, one)), ...importedFrom(file)], digests, listed)
}

/** What decides which mutants there are and how tests are run. */
const SHAPING = ['make-mutants', 'hooks', 'held-back', 'small-runner', 'try-mutants'].map(
  (name) => `bench/mutants/${name}.js`,
)
const IMPORTED = /(?:from|import\(?)\s?'(\.[^']+\.js)'/gu

/** A file and all of ours that it imports, and those import. */
function importedFrom(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !existsSync(file)) return known
  known.add(file)
  for (const [, named] of readFileSync(file, 'utf8').matchAll(IMPORTED)) importedFrom(join(file, '..', named!), known)
  return known
}

function digestOf(files: readonly string[], digests: Map<string, string>, beside: string): string {
  const all = createHash('sha256').update(beside)
  for (const file of files) {
    const own = digests.get(file) ?? createHash('sha256').update(readFileSync(file)).digest('hex')
    digests.set(file, own)
    all.update(own)
  }
  return all.digest('hex')
}
