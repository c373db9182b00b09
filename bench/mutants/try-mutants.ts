import { gather, runSuite } from './small-runner.js'

// Begun by run-mutants.ts: runs tests in one program, again and again, with one mutant awake or none.

/** One test as it ran without a mutant. */
export interface RanTest {
  readonly file: string
  readonly path: string
  readonly milliseconds: number
  readonly isRight: boolean
  readonly reached: readonly number[]
}
/** The tests of a file, and how long the file takes to load, with what it does at once. */
export interface RanFile {
  readonly loading: number
  readonly tests: readonly RanTest[]
}
export type Asked =
  | { readonly file: string }
  | { readonly mutant: number; readonly tests: readonly { readonly file: string; readonly path: string }[] }
export type Answer = { readonly ran: RanFile } | { readonly noticedBy: string | null }

let woken = 0
const reached = new Set<number>()
Object.assign(globalThis, {
  isWoken: (id: number) => {
    if (woken === 0) reached.add(id)
    return id === woken
  },
})

/** Time of the processor: what it takes is the same on a busy machine. */
function busyMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

let run = 0
const load = (file: string) => gather(() => import(`${file}?run=${++run}`))

/** Twice, since what is held back (the model opened, reports read) is quick from the second time on. */
async function ranIn(file: string): Promise<RanFile> {
  await runOnce(file)
  return runOnce(file)
}

async function runOnce(file: string): Promise<RanFile> {
  woken = 0
  reached.clear()
  let began = busyMilliseconds()
  const suite = await load(file)
  const loading = busyMilliseconds() - began
  const atImport = [...reached]
  const tests: RanTest[] = []
  began = busyMilliseconds()
  reached.clear()
  await runSuite(
    suite,
    () => true,
    (path, error) => {
      const milliseconds = busyMilliseconds() - began
      tests.push({
        file,
        path,
        milliseconds,
        isRight: error === null,
        reached: [...new Set([...atImport, ...reached])],
      })
      reached.clear()
      began = busyMilliseconds()
      return true
    },
  )
  return { loading, tests }
}

async function noticed({ mutant, tests }: Extract<Asked, { readonly mutant: number }>): Promise<string | null> {
  woken = mutant
  let by: string | null = null
  for (const file of new Set(tests.map((one) => one.file))) {
    const wanted = new Set(tests.flatMap((one) => (one.file === file ? [one.path] : [])))
    try {
      await runSuite(
        await load(file),
        (path) => wanted.has(path),
        (path, error) => {
          if (error !== null) by = path
          return error === null
        },
      )
    } catch (error) {
      by ??= `${file}: ${error instanceof Error ? error.message : String(error)}`
    }
    if (by !== null) break
  }
  woken = 0
  return by
}

process.on('unhandledRejection', () => undefined)
process.on('message', (asked: Asked) => {
  void (async () => {
    const answer: Answer = 'file' in asked ? { ran: await ranIn(asked.file) } : { noticedBy: await noticed(asked) }
    process.send!(answer)
  })()
})
