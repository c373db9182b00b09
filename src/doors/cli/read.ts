import { Failure } from '../../record/failure.js'
import type { Report } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Kept, Store } from '../../record/store/store.js'
import { judgeOf, readerOf } from '../kept-record.js'
import { rowsNamed, type ReferenceOption, type VersionedReader } from '../load-reader.js'
import { openReadingPool, type ReadingPool } from '../reading-pool.js'
import { isUnread, receiveInputs } from '../receive-inputs.js'
import { sayFaults } from '../say-faults.js'
import type { Terminal } from './terminal.js'

export interface ReadOptions extends ReferenceOption {
  readonly record: string
  readonly published?: string
  readonly quiet?: boolean
  readonly strict?: boolean
}

/** What a run of `attache read` came to. */
interface Tally {
  kept: number
  there: number
  unread: number
}

/** Reports that are kept in one step: a crash loses no more than these, and they were not acknowledged. */
const REPORTS_A_COMMIT = 8

/**
 * `attache read`: adds reports to the record. Reads on all cores while it receives; a line `kept …` is printed only once the report, its reading and what was judged of it are safe
 * on the disk. Gives the number of inputs that were not read.
 */
export async function read(inputs: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const named = rowsNamed(options)
  const store = await openSqliteStore(options.record, { create: true })
  const tally: Tally = { kept: 0, there: 0, unread: 0 }
  try {
    const keeper = openKeeper(store, await readerOf(store, named), tally, options, terminal)
    try {
      for await (const arrival of receiveInputs(inputs, options.published, terminal.standardInput)) {
        if (await terminal.interrupted()) {
          await keeper.finish()
          throw interruption(tally, options.record)
        }
        if ('note' in arrival) {
          if (isUnread(arrival.note)) tally.unread++
          terminal.say(arrival.note.message)
        } else {
          await keeper.take(arrival.report)
        }
      }
      await keeper.finish()
    } finally {
      await keeper.close()
    }
  } finally {
    await store.close()
  }
  if (!options.quiet) terminal.say(summary(tally, options.record))
  return tally.unread
}

/** Takes reports as they are received, has them read, and keeps them in the order in which they came. */
interface Keeper {
  take(report: Report): Promise<void>
  /** Reads and keeps all that was taken. */
  finish(): Promise<void>
  close(): Promise<void>
}

function openKeeper(store: Store, reader: VersionedReader, tally: Tally, options: ReadOptions, terminal: Terminal): Keeper {
  const started = terminal.now().getTime()
  const waiting: Report[] = []
  const reading: { readonly report: Report; readonly made: Promise<Reading> }[] = []
  let pool: ReadingPool | undefined
  const say = async (report: Report, kept: Kept, made?: Reading) => {
    const faults = made && kept === 'new' ? sayFaults(made) : []
    if (faults.length > 0) tally.unread++
    faults.forEach((line) => terminal.say(line))
    if (kept === 'already there') tally.there++
    else tally.kept++
    if (kept === 'kept apart') terminal.say(`${report.file ?? report.id}: the record has the id ‹${report.id}› with another text already; both are kept, told apart by a mark behind the id`)
    if (!options.quiet) await acknowledge(`${kept}  ${report.file ?? report.id}`, tally, terminal.now().getTime() - started, terminal)
  }
  const keepFirst = async () => {
    const first = reading.splice(0, REPORTS_A_COMMIT)
    const read = await Promise.all(first.map(async ({ report, made }) => ({ report, reading: await made })))
    const kept = await store.keepRead(read, reader.version, judgeOf(reader))
    for (const [at, { report, reading: made }] of read.entries()) await say(report, kept[at]!, made)
  }
  const handOver = async (open: ReadingPool) => {
    for (const report of waiting.splice(0)) {
      const made = open.read(report)
      // Its failure is told where it is waited for.
      made.catch(() => undefined)
      reading.push({ report, made })
      if (reading.length >= Math.max(open.width, REPORTS_A_COMMIT)) await keepFirst()
    }
  }
  return {
    take: async (report) => {
      const standing = await store.standing(report)
      if (standing !== 'new') {
        await say(report, await store.keepReport(report))
        return
      }
      waiting.push(report)
      if (pool === undefined && waiting.length < REPORTS_FOR_POOL) return
      await handOver(pool ??= openReadingPool(reader, waiting.length))
    },
    finish: async () => {
      await handOver(pool ??= openReadingPool(reader, waiting.length))
      while (reading.length > 0) await keepFirst()
    },
    close: async () => { await pool?.close() },
  }
}

/** Only when so many have come is it worth starting threads for them. */
const REPORTS_FOR_POOL = 24
const MILLISECONDS = 1000

async function acknowledge(line: string, tally: Tally, milliseconds: number, terminal: Terminal): Promise<void> {
  const done = tally.kept + tally.there
  const speed = milliseconds > MILLISECONDS ? `, ${Math.round(done * MILLISECONDS / milliseconds)} a second` : ''
  terminal.progress(`${done} reports${speed}${tally.unread > 0 ? `, ${tally.unread} not read` : ''}  ${line}`)
  if (!terminal.interactive) await terminal.print(`${line}\n`)
}

function summary({ kept, there, unread }: Tally, folder: string): string {
  const others = [...(there > 0 ? [`${there} already there`] : []), ...(unread > 0 ? [`${unread} not read`] : [])]
  return `${folder}: ${[`${kept} new ${kept === 1 ? 'report' : 'reports'}`, ...others].join(', ')}`
}

function interruption(tally: Tally, folder: string): Failure {
  return new Failure('interrupted', { place: folder, found: `stopped by you after ${summary(tally, 'this run')}`, expected: 'to go on to the last input',
    next: 'What was read is kept; the same command goes on from there.' })
}
