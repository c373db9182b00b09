import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { openChance } from '../faults/chance.js'
import { findReach, testsToTry } from './find-reach.js'
import { makeMutants, MOST_IN_A_FILE, type Mutant } from './make-mutants.js'
import type { RanFile, RanTest } from './try-mutants.js'
import { TryingProgram } from './trying-program.js'

/*
 * `npm run build && node dist/bench/mutants/run-mutants.js src/weaving --mutants 400`: small changes to compiled files
 * (another operator, constant or condition, a statement removed), in an order of chance; each is tried on the tests that
 * reach it, the quickest first. Prints what no test noticed, what none reached, and the share that was noticed. `--seed
 * 20` gives another order, `--seconds 600` an earlier end, `--tests weaving,rulings` only these files of tests; a path of
 * a file in place of a folder only its mutants. Left out: what runs while files are loaded, and loops that would not end.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '400' },
    seed: { type: 'string', default: '19' },
    seconds: { type: 'string', default: '3600' },
    tests: { type: 'string', default: '' },
  },
})
const wanted = positionals[0] ?? 'src/weaving'
/** What the tests that a mutant is tried on may take together, as they took without it. */
const MILLISECONDS_A_MUTANT = 5000
/** A mutant that makes its tests take this and so many times what they take without it is noticed by that. */
const SLOWEST = { milliseconds: 10_000, times: 12 }

const dist = fileURLToPath(new URL('../../', import.meta.url))
const folder = wanted.split('/').slice(0, 2).join('/')
const files = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => join(folder, name))
  .sort()
const mutants = new Map<number, Mutant & { readonly file: string }>(
  files.flatMap((file, at) =>
    makeMutants(file, readFileSync(join(dist, file), 'utf8'), (at + 1) * MOST_IN_A_FILE).mutants.map((one) => [
      one.id,
      { ...one, file },
    ]),
  ),
)

const program = new TryingProgram(dist, files)
const ran = await findReach(dist, folder, testsToTry(dist, values.tests.split(',').filter(Boolean)), program)
const wrong = ran.flatMap(({ tests }) => tests).filter(({ isRight }) => !isRight)
if (wrong.length > 0) console.log(`left out, since wrong without a mutant: ${wrong.map(({ path }) => path).join('; ')}`)
const reaching = reachingOf(ran)
console.log(
  `${folder}: ${mutants.size} mutants in ${files.length} files, ${reaching.size} reached by ${ran.length} files of tests`,
)

const chance = openChance(Number(values.seed))
const order = [...mutants.entries()]
  .map(([, mutant]) => ({ ...mutant, at: chance() }))
  .filter(({ file }) => file.startsWith(wanted))
  .toSorted((a, b) => a.at - b.at)
  .slice(0, Number(values.mutants))
const until = performance.now() + Number(values.seconds) * 1000
const tally = { noticed: 0, endless: 0, survived: 0, unreached: 0 }
for (const { id, file, line, change } of order) {
  if (performance.now() > until) break
  const outcome = await outcomeOf(id)
  tally[outcome] += 1
  if (outcome === 'survived' || outcome === 'unreached') console.log(`${outcome.padEnd(9)} ${file}:${line}  ${change}`)
}
program.close()
const noticed = tally.noticed + tally.endless
const reached = noticed + tally.survived
const all = reached + tally.unreached
console.log(
  `${wanted}: ${all} mutants tried, seed ${values.seed}: ${noticed} noticed (${tally.endless} by taking too long), ${share(noticed, all)} % of all and ${share(noticed, reached)} % of the ${reached} that a test reached`,
)
process.exit()

async function outcomeOf(mutant: number): Promise<keyof typeof tally> {
  const tests = reaching.get(mutant)
  if (!tests) return 'unreached'
  const answer = await program.ask(
    { mutant, tests },
    SLOWEST.milliseconds + SLOWEST.times * sum(tests.map(({ milliseconds }) => milliseconds)),
  )
  if (answer === null) return 'endless'
  return 'noticedBy' in answer && answer.noticedBy !== null ? 'noticed' : 'survived'
}

/** For each mutant the tests it is tried on, file by file since a file is loaded anew for each mutant. */
function reachingOf(all: readonly RanFile[]): ReadonlyMap<number, readonly RanTest[]> {
  const byFile = new Map<number, { readonly cost: number; readonly tests: readonly RanTest[] }[]>()
  for (const { loading, tests } of all) {
    const here = new Map<number, RanTest[]>()
    for (const test of tests.filter(({ isRight }) => isRight))
      for (const id of test.reached) here.set(id, [...(here.get(id) ?? []), test])
    for (const [id, those] of here) {
      const quick = within(MILLISECONDS_A_MUTANT - loading, those, (one) => one.milliseconds)
      const cost = loading + sum(quick.map((one) => one.milliseconds))
      byFile.set(id, [...(byFile.get(id) ?? []), { cost, tests: quick }])
    }
  }
  return new Map(
    [...byFile].map(([id, those]) => [
      id,
      within(MILLISECONDS_A_MUTANT, those, (one) => one.cost).flatMap(({ tests }) =>
        tests.map((one) => ({ ...one, reached: [] })),
      ),
    ]),
  )
}

/** The cheapest, as many as cost so much together; one at least. */
function within<T>(most: number, those: readonly T[], costOf: (one: T) => number): readonly T[] {
  let cost = 0
  return those
    .toSorted((a, b) => costOf(a) - costOf(b))
    .filter((one, at) => {
      cost += costOf(one)
      return at === 0 || cost <= most
    })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function share(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1)
}
