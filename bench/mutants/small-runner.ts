/** What stands in for `node:test` while mutants are tried: tests are gathered and run one by one, as often as asked. */
export interface Suite {
  readonly name: string
  readonly parts: (Suite | Tried)[]
  readonly hooks: Record<Hook, (() => unknown)[]>
}
export interface Tried {
  readonly name: string
  readonly run: (context: object) => unknown
}
type Hook = 'before' | 'after' | 'beforeEach' | 'afterEach'
type Body = (context: object) => unknown
interface Options {
  readonly skip?: unknown
}

const newSuite = (name: string): Suite => ({
  name,
  parts: [],
  hooks: { before: [], after: [], beforeEach: [], afterEach: [] },
})
let current = newSuite('')

/** Begins a new gathering and gives what the import of a test file brings into it. */
export async function gather(importing: () => Promise<unknown>): Promise<Suite> {
  const gathered = newSuite('')
  current = gathered
  await importing()
  return gathered
}

const bodyOf = (told: Options | Body | undefined, body: Body | undefined): Body | undefined =>
  typeof told === 'function' ? told : told?.skip ? undefined : body

export function test(name: string, told?: Options | Body, body?: Body): void {
  const run = bodyOf(told, body)
  if (run) current.parts.push({ name, run })
}

export function describe(name: string, told?: Options | Body, body?: Body): void {
  const run = bodyOf(told, body)
  const outer = current
  current = newSuite(name)
  if (run) outer.parts.push(current)
  run?.({})
  current = outer
}

export const before = (run: () => unknown): void => void current.hooks.before.push(run)
export const after = (run: () => unknown): void => void current.hooks.after.push(run)
export const beforeEach = (run: () => unknown): void => void current.hooks.beforeEach.push(run)
export const afterEach = (run: () => unknown): void => void current.hooks.afterEach.push(run)
export { test as it }
test.skip = (): void => undefined
test.todo = (): void => undefined
describe.skip = (): void => undefined

/** Runs those tests of a suite that are wanted, each told when it ends; false ends all. */
export async function runSuite(
  suite: Suite,
  isWanted: (path: string) => boolean,
  told: (path: string, error: unknown) => boolean,
  above = '',
): Promise<boolean> {
  const call = async (hook: Hook) => {
    for (const run of suite.hooks[hook]) await run()
  }
  const wanted = suite.parts.filter((part) => pathsOf(part, above).some(isWanted))
  if (wanted.length === 0) return true
  try {
    await call('before')
    for (const part of wanted) {
      const path = `${above}${part.name}`
      if ('parts' in part) {
        if (!(await runSuite(part, isWanted, told, `${path} › `))) return false
      } else if (!told(path, await outcomeOf(part, call))) return false
    }
    return true
  } finally {
    await call('after')
  }
}

async function outcomeOf({ run }: Tried, call: (hook: Hook) => Promise<void>): Promise<unknown> {
  try {
    await call('beforeEach')
    await run({})
    await call('afterEach')
    return null
  } catch (error) {
    return error ?? new Error('nothing thrown')
  }
}

/** The names of all tests in a suite, with those of the suites around them. */
export function pathsOf(part: Suite | Tried, above = ''): readonly string[] {
  const path = `${above}${part.name}`
  return 'parts' in part ? part.parts.flatMap((one) => pathsOf(one, part.name === '' ? above : `${path} › `)) : [path]
}
