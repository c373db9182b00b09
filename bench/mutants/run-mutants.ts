import { fork, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { root } from '../../test/installed-reader.js'
import { openChance } from '../faults/chance.js'
import { makeMutants, MOST_IN_A_FILE, type Mutant } from './make-mutants.js'
import type { Answer, Asked, RanTest } from './try-mutants.js'

/*
 * `npm run build && node dist/bench/mutants/run-mutants.js src/weaving 900 weaving,rulings`: small changes to compiled
 * files (another operator, constant or condition, a statement removed), in an order of chance, for so many seconds; each
 * is tried against those tests that reach it. Prints what no test noticed, and the share that was noticed. Without names
 * of test files it takes those of TESTS. Left out: what runs while files are loaded, and loops that would not end.
 */
const [folder = 'src/weaving', seconds = '600', named = ''] = process.argv.slice(2)
/** Tests that need no other program and take seconds, not minutes. */
const TESTS =
  'weaving statements shared-statements hosts-and-deals rulings rulings-hold copy-direction positions check-words read-search tiers dossier desk-views'.split(
    ' ',
  )
/** A mutant is tried against so many tests at most, the quickest first. */
const MOST_TESTS = 25
const LONGEST_MILLISECONDS = 30_000
/** Test files are loaded anew for every mutant and stay in memory. */
const MUTANTS_A_PROGRAM = 150

const dist = join(root, 'dist')
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
const tests = (named === '' ? TESTS : named.split(',')).map(
  (name) => pathToFileURL(join(dist, 'test', `${name}.test.js`)).href,
)

let program: ChildProcess | null = null
let asked = 0
function programOf(): ChildProcess {
  if (program && asked++ % MUTANTS_A_PROGRAM !== 0) return program
  program?.kill('SIGKILL')
  const register = pathToFileURL(join(dist, 'bench/mutants/register.js')).href
  program = fork(join(dist, 'bench/mutants/try-mutants.js'), {
    execArgv: ['--import', register, '--max-old-space-size=4000'],
    env: { ...process.env, MUTATED: files.join(' ') },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return program
}

/** Null where it takes too long, or ends the program: both are noticed. */
function ask(question: Asked, longest: number): Promise<Answer | null> {
  const there = programOf()
  return new Promise((resolve) => {
    const end = (answer: Answer | null) => {
      clearTimeout(timer)
      there.removeAllListeners()
      if (answer === null) {
        there.kill('SIGKILL')
        program = null
      }
      resolve(answer)
    }
    const timer = setTimeout(() => {
      end(null)
    }, longest)
    there.once('message', (answer: Answer) => {
      end(answer)
    })
    there.once('close', () => {
      end(null)
    })
    there.send(question)
  })
}

const ran: RanTest[] = []
for (const file of tests) {
  const answer = await ask({ file }, 600_000)
  if (answer === null || !('ran' in answer)) throw new Error(`${file} did not run`)
  ran.push(...answer.ran)
}
const wrong = ran.filter(({ isRight }) => !isRight)
if (wrong.length > 0) console.log(`left out, since wrong without a mutant: ${wrong.map(({ path }) => path).join('; ')}`)
const reaching = new Map<number, RanTest[]>()
for (const one of ran.filter(({ isRight }) => isRight).toSorted((a, b) => a.milliseconds - b.milliseconds))
  for (const id of one.reached) reaching.set(id, [...(reaching.get(id) ?? []), one])
console.log(
  `${folder}: ${mutants.size} mutants in ${files.length} files, ${reaching.size} reached by ${ran.length} tests`,
)

const chance = openChance(19)
const order = [...mutants.keys()].map((id) => ({ id, at: chance() })).toSorted((a, b) => a.at - b.at)
const until = performance.now() + Number(seconds) * 1000
const tally = { noticed: 0, survived: 0, unreached: 0 }
for (const { id } of order) {
  if (performance.now() > until) break
  const covering = (reaching.get(id) ?? []).slice(0, MOST_TESTS)
  const { file, line, change } = mutants.get(id)!
  if (covering.length === 0) tally.unreached += 1
  else {
    const answer = await ask(
      { mutant: id, tests: covering.map((one) => ({ file: one.file, path: one.path })) },
      LONGEST_MILLISECONDS,
    )
    const isNoticed = answer === null || ('noticedBy' in answer && answer.noticedBy !== null)
    tally[isNoticed ? 'noticed' : 'survived'] += 1
    if (!isNoticed) console.log(`survived  ${file}:${line}  ${change}`)
  }
}
programOf().kill('SIGKILL')
const tried = tally.noticed + tally.survived
console.log(
  `${folder}: ${tried + tally.unreached} mutants tried, ${tally.noticed} of ${tried} reached ones noticed (${share(tally.noticed, tried)} %), ${tally.unreached} reached by none of these tests (${share(tally.noticed, tried + tally.unreached)} % noticed of all)`,
)
process.exit()

function share(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1)
}
