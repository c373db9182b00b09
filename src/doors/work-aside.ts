import { Worker } from 'node:worker_threads'
import type { Report } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import type { Change } from '../record/change.js'
import { Failure, type FailureCode, type FailureFacts } from '../record/failure.js'
import type { TheRecord } from '../record/record.js'
import { BESIDE, type Patience } from '../record/store/patience.js'
import type { Ruling } from '../weaving/ruling.js'

/** What is asked of a thread, and what it gives back. */
export interface AsideWorks {
  read: { readonly asked: Report; readonly done: Reading }
  /** Whether what was woven lies in the record now: not where that cannot be written. */
  weave: { readonly asked: null; readonly done: boolean }
  tryOut: { readonly asked: Ruling; readonly done: readonly Change[] | null }
  asOf: { readonly asked: string; readonly done: TheRecord }
}
export type AsideWork = keyof AsideWorks

/** What a thread is begun with: where the record lies, the user’s own rows, how long its place is waited for. */
export interface AsidePlace {
  readonly place: string
  readonly rows: string
  readonly patience: Omit<Patience, 'say'>
}

/** One thing that is asked, by a number that its answer carries. */
export interface AskedAside {
  readonly number: number
  readonly work: AsideWork
  readonly asked: unknown
}
export type ToldAside = { readonly number: number } & (
  | { readonly done: unknown }
  | { readonly failure: FailureFacts & { readonly code: FailureCode } }
  | { readonly fault: string }
)

/** Does what takes long beside those who are answered meanwhile. */
export interface Aside {
  do<W extends AsideWork>(work: W, asked: AsideWorks[W]['asked']): Promise<AsideWorks[W]['done']>
  close(): Promise<void>
}

/** A thread holds the models: one that nothing was asked of for so long is let go. */
const IDLE_MILLISECONDS = 300_000

/**
 * Three threads, begun when something is first asked of them: whoever brings a report does not wait until a large
 * record is woven, and whoever rules not until what another looks at is tried out. All open the record at its place for
 * themselves, as any other program does.
 */
export function openAside(place: string, rows: string, patience: AsidePlace['patience'] = BESIDE): Aside {
  const begun = { place, rows, patience }
  const [reading, weaving, trying] = [openThread(begun), openThread(begun), openThread(begun)]
  const threads = { read: reading, weave: weaving, asOf: weaving, tryOut: trying }
  return {
    do: (work, asked) => threads[work].do(work, asked),
    close: async () => {
      await Promise.all([reading, weaving, trying].map((thread) => thread.close()))
    },
  }
}

interface Waiting {
  readonly resolve: (done: never) => void
  readonly reject: (error: unknown) => void
}

function openThread(workerData: AsidePlace): Aside {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let number = 0
  const letGo = async () => {
    const ended = worker
    worker = undefined
    clearTimeout(idle)
    rejectAll(waiting, new Error('what was begun beside the desk was broken off'))
    await ended?.terminate()
  }
  const begin = (): Worker => {
    const begun = new Worker(new URL('aside-worker.js', import.meta.url), { workerData })
    begun.on('message', (told: ToldAside) => {
      answer(told, waiting)
      if (waiting.size === 0) idle = setTimeout(() => void letGo(), IDLE_MILLISECONDS).unref()
    })
    // no room for it, for one: what waits is told, and the next that is asked begins another
    begun.on('error', (error) => {
      rejectAll(waiting, error)
      if (worker === begun) worker = undefined
    })
    return begun
  }
  return {
    do: (work, asked) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle)
        worker ??= begin()
        waiting.set(++number, { resolve, reject })
        worker.postMessage({ number, work, asked } satisfies AskedAside)
      }),
    close: letGo,
  }
}

function answer(told: ToldAside, waiting: Map<number, Waiting>): void {
  const asked = waiting.get(told.number)
  waiting.delete(told.number)
  if ('done' in told) asked?.resolve(told.done as never)
  else asked?.reject('failure' in told ? new Failure(told.failure.code, told.failure) : new Error(told.fault))
}

function rejectAll(waiting: Map<number, Waiting>, error: unknown): void {
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}
