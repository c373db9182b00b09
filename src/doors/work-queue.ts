import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../intake/report.js'
import { Failure, isAway, wordFailure } from '../record/failure.js'
import type { Store } from '../record/store/store.js'
import type { TakenJob, WaitingReports } from '../record/store/waiting-reports.js'
import { bringUp } from './kept-record.js'
import { judgeOf } from './weave-kept.js'
import type { VersionedReader } from './load-reader.js'
import type { ReadingPool } from './reading-pool.js'

/** What a worker works with. */
export interface Work {
  readonly store: Store
  readonly queue: WaitingReports
  readonly reader: VersionedReader
  readonly pool: ReadingPool
  readonly isStopped: () => boolean
  readonly say: (line: string) => void
  /** Told after each batch how many reports were read so far. */
  readonly progress: (read: number) => void
}

/** How a worker goes about it. */
export interface WorkTerms {
  /** Ends when nothing waits any more, and the record is woven. */
  readonly untilDone: boolean
  /** Whether it weaves, or leaves that to others. */
  readonly weaves: boolean
}

/** Reports that are kept in one step. */
const BATCH = 8
const IDLE_MILLISECONDS = 500
const TIDY_MILLISECONDS = 5000
/** While reports go on coming the record is woven so often at most. */
const WEAVE_MILLISECONDS = 30_000

/** Reads what waits, and weaves when nothing does or it is long ago. Gives how many reports it read. */
export async function workOn(work: Work, { untilDone, weaves }: WorkTerms): Promise<number> {
  const { queue } = work
  let [read, tidied, woven] = [0, 0, performance.now()]
  while (!work.isStopped()) {
    if (performance.now() - tidied > TIDY_MILLISECONDS) {
      await queue.tidy()
      tidied = performance.now()
    }
    const jobs = await queue.take(Math.max(BATCH, work.pool.width))
    if (jobs.length > 0) {
      read += await readJobs(jobs, work)
      work.progress(read)
      await queue.askWeaving()
    }
    if (weaves && (jobs.length === 0 || performance.now() - woven > WEAVE_MILLISECONDS)) {
      await weaveIfAsked(work)
      woven = performance.now()
    }
    if (jobs.length > 0) continue
    if (untilDone && (await queue.tally()).waiting === 0) return read
    await sleep(IDLE_MILLISECONDS)
  }
  return read
}

/** All of a batch at once; where that fails one by one, so that a bad one holds up no other. */
async function readJobs(jobs: readonly TakenJob[], work: Work): Promise<number> {
  const open = jobs.filter((job): job is TakenJob & { readonly report: Report } => job.report !== undefined)
  await work.queue.finish(jobs.filter(({ report }) => report === undefined))
  let done = 0
  for (let at = 0; at < open.length; at += BATCH) {
    const batch = open.slice(at, at + BATCH)
    try {
      await keepJobs(batch, work)
      done += batch.length
    } catch (error) {
      if (isAway(error)) throw error
      for (const job of batch) done += await keepAlone(job, work)
    }
  }
  return done
}

type OpenJob = TakenJob & { readonly report: Report }

async function keepAlone(job: OpenJob, work: Work): Promise<number> {
  try {
    await keepJobs([job], work)
    return 1
  } catch (error) {
    if (isAway(error)) throw error
    const why = error instanceof Failure ? wordFailure(error) : error instanceof Error ? error.message : String(error)
    work.say(`${job.report.file ?? job.report.id}: could not be read or kept, ${why}`)
    await work.queue.fail(job, why)
    return 0
  }
}

/** In the record first, then out of the queue: a worker killed in between leaves a job that finds its report there. */
async function keepJobs(jobs: readonly OpenJob[], { store, queue, reader, pool }: Work): Promise<void> {
  const read = await Promise.all(jobs.map(async ({ report }) => ({ report, reading: await pool.read(report) })))
  await store.keepRead(read, reader.version, judgeOf(reader))
  await queue.finish(jobs)
}

async function weaveIfAsked({ store, queue, reader, say }: Work): Promise<void> {
  const job = await queue.takeWeaving()
  if (job === undefined) return
  try {
    await bringUp(store, reader)
    await queue.finishWeaving(job)
  } catch (error) {
    // nothing is wrong with a job when the database is away: it is handed out again
    if (isAway(error)) throw error
    const why = error instanceof Error ? error.message : String(error)
    say(`the record could not be woven: ${why}`)
    await queue.failWeaving(job, why)
  }
}
