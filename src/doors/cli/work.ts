import { availableParallelism } from 'node:os'
import { Failure } from '../../record/failure.js'
import { openKept } from '../../record/store/open-kept.js'
import { showPlace } from '../../record/store/postgres-place.js'
import { openWaiting, QUEUE_TERMS, type DeadReport, type WaitingReports } from '../../record/store/waiting-reports.js'
import { readerOf } from '../weave-kept.js'
import { rowsNamed, type ReferenceOption } from '../load-reader.js'
import { openReadingPool } from '../reading-pool.js'
import { workOn } from '../work-queue.js'
import { audited } from './audited.js'
import { patienceOf } from './reading-run.js'
import { requireDatabase } from './require-database.js'
import type { Terminal } from './terminal.js'

export interface WorkOptions extends ReferenceOption {
  readonly record: string
  readonly threads?: number
  readonly lease?: number
  readonly untilDone?: boolean
  /** False where it was told not to weave. */
  readonly weave: boolean
}

/** Pools begin to start threads at so many reports; a worker always has as many before it. */
const MANY = 1000
const MICRO = 1e6

/** `attache work`: reads the reports that wait in a database, and weaves them, until it is stopped. */
export async function work(options: WorkOptions, terminal: Terminal): Promise<void> {
  requireDatabase(options.record, 'work')
  const kept = await openKept(options.record, { create: true, patience: patienceOf(terminal) })
  const say = (line: string) => {
    terminal.say(`attache: ${line}`)
  }
  try {
    const reader = await readerOf(kept.store, rowsNamed(options))
    const queue = await openWaiting(
      options.record,
      kept.database,
      { ...QUEUE_TERMS, leaseSeconds: options.lease ?? QUEUE_TERMS.leaseSeconds },
      say,
    )
    const pool = openReadingPool(reader, MANY, options.threads ?? availableParallelism())
    const stop = terminal.stopSignal()
    try {
      const began = terminal.now().getTime()
      const read = await workOn(
        {
          store: kept.store,
          queue,
          reader,
          pool,
          say,
          isStopped: () => stop.aborted,
          progress: (done) => {
            terminal.progress(`${done} reports read`)
          },
        },
        { untilDone: options.untilDone === true, weaves: options.weave },
      )
      const seconds = (terminal.now().getTime() - began) / 1000
      const { user, system } = process.cpuUsage()
      terminal.progress('')
      await terminal.print(
        `${showPlace(options.record)}: ${read} ${read === 1 ? 'report' : 'reports'} read here in ${seconds.toFixed(1)} s, ${((user + system) / MICRO).toFixed(1)} s of the processor\n`,
      )
    } finally {
      await pool.close()
      await queue.close()
    }
  } finally {
    await kept.close()
  }
}

export interface JobsOptions {
  readonly record: string
  readonly retry?: string | true
}

/** `attache jobs`: what waits, and what was given up, with why; `--retry` has it tried again. */
export async function jobs({ record, retry }: JobsOptions, terminal: Terminal): Promise<void> {
  requireDatabase(record, 'jobs')
  const kept = await openKept(record, { create: false })
  try {
    const queue = await openWaiting(record, kept.database, QUEUE_TERMS, (why) => {
      terminal.say(`attache: ${why}`)
    })
    try {
      await queue.tidy()
      if (retry !== undefined)
        await terminal.print(sayRevived(await reviveLogged(queue, retry, record, terminal), retry, record))
      const { waiting, dead } = await queue.tally()
      await terminal.print(
        `${showPlace(record)}: ${waiting} ${waiting === 1 ? 'report waits' : 'reports wait'}, ${dead} given up\n${(await queue.dead()).map(sayDead).join('')}`,
      )
    } finally {
      await queue.close()
    }
  } finally {
    await kept.close()
  }
}

function reviveLogged(
  queue: WaitingReports,
  retry: string | true,
  record: string,
  terminal: Terminal,
): Promise<number> {
  const key = retry === true ? undefined : retry
  return audited({ record }, terminal, { what: 'jobs --retry', target: key ?? 'all' }, () => queue.revive(key))
}

function sayDead({ key, name, since, tries, failure }: DeadReport): string {
  return `  ${key}  ${name}\n      given up ${since.slice(0, 16).replace('T', ' ')} after ${tries} ${tries === 1 ? 'try' : 'tries'}: ${failure}\n`
}

function sayRevived(revived: number, retry: string | true, record: string): string {
  if (revived > 0) return `${revived} ${revived === 1 ? 'report is' : 'reports are'} tried again\n`
  if (retry === true) return 'none was given up\n'
  throw new Failure('unknown-report', {
    place: showPlace(record),
    found: `nothing given up under ‹${retry}›`,
    expected: 'a mark that attache jobs prints',
    next: 'attache jobs lists them; --retry alone takes all.',
  })
}
