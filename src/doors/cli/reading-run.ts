import type { IntakeNote, Report } from '../../intake/report.js'
import { Failure } from '../../record/failure.js'
import { openJournal, type Journal } from '../../record/store/journal.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Kept, Store } from '../../record/store/store.js'
import { keepAndRead, readerOf } from '../kept-record.js'
import { rowsNamed, type ReferenceOption, type VersionedReader } from '../load-reader.js'
import { isUnread, type Arrival } from '../receive-inputs.js'
import { sayFaults } from '../say-faults.js'
import type { Terminal } from './terminal.js'

/** What every command that reads into a record is told. */
export interface RunOptions extends ReferenceOption {
  readonly record: string
  readonly quiet?: boolean
}

/** What a run came to. */
export interface Tally {
  kept: number
  there: number
  unread: number
}

/** One run of a command that reads into a record: the record, what was done so far, and what is said of it. */
export interface ReadingRun {
  readonly store: Store
  readonly journal: Journal
  readonly reader: VersionedReader
  readonly tally: Tally
  /** Keeps a report and says so once it is safe on the disk, or tells a note. */
  readonly take: (arrival: Arrival) => Promise<Kept | 'note'>
  readonly note: (note: IntakeNote) => void
  /** One line on what was done, printed where no person sees the moving one. */
  readonly acknowledge: (line: string) => Promise<void>
  /** What is being read now, for the moving line. */
  readonly at: (words: string) => void
  /** Ends the run where the user asked for it. */
  readonly stopIfAsked: () => Promise<void>
  readonly interruption: () => Failure
  readonly summary: () => string
  readonly close: () => Promise<void>
}

/** From when on a run is long enough for its speed to be told. */
const WORTH_TELLING_SECONDS = 10

export async function openRun(options: RunOptions, terminal: Terminal, counted = 'report'): Promise<ReadingRun> {
  const named = rowsNamed(options)
  const store = await openSqliteStore(options.record, { create: true })
  try {
    const journal = openJournal(options.record)
    return runOver(store, journal, await readerOf(store, named), options, terminal, counted)
  } catch (error) {
    await store.close()
    throw error
  }
}

function runOver(store: Store, journal: Journal, reader: VersionedReader, options: RunOptions, terminal: Terminal, counted: string): ReadingRun {
  const tally: Tally = { kept: 0, there: 0, unread: 0 }
  const began = terminal.now().getTime()
  let where = ''
  const speed = () => {
    const seconds = (terminal.now().getTime() - began) / 1000
    return seconds < WORTH_TELLING_SECONDS ? '' : `, ${((tally.kept + tally.there) / seconds).toPrecision(2)} a second`
  }
  const acknowledge = async (line: string) => {
    if (options.quiet) return
    terminal.progress([`${tally.kept + tally.there} reports${speed()}`, ...(tally.unread > 0 ? [`${tally.unread} not read`] : []), where, line].filter((words) => words !== '').join('  '))
    if (!terminal.interactive) await terminal.print(`${line}\n`)
  }
  const note = (one: IntakeNote) => {
    if (isUnread(one)) tally.unread++
    terminal.say(one.message)
  }
  const summary = () => `${options.record}: ${sayTally(tally, counted)}${speed()}`
  const interruption = () => new Failure('interrupted', {
    place: options.record, found: `stopped by you after this run: ${sayTally(tally, counted)}${speed()}`, expected: 'to go on to the last input', next: 'What was read is kept; the same command goes on from there.',
  })
  return {
    store, journal, reader, tally, note, acknowledge, interruption, summary,
    at: (words) => { where = words },
    take: async (arrival) => {
      if ('report' in arrival) return takeReport(arrival.report, { store, journal, reader, tally, acknowledge }, terminal)
      note(arrival.note)
      return 'note'
    },
    stopIfAsked: async () => {
      if (await terminal.interrupted()) throw interruption()
    },
    close: async () => {
      terminal.progress('')
      journal.close()
      await store.close()
    },
  }
}

async function takeReport(report: Report, { store, journal, reader, tally, acknowledge }: Pick<ReadingRun, 'store' | 'journal' | 'reader' | 'tally' | 'acknowledge'>, terminal: Terminal): Promise<Kept> {
  const { kept, reading } = await keepAndRead(report, store, reader)
  const name = report.file ?? report.id
  const faults = reading ? sayFaults(reading) : []
  if (faults.length > 0) tally.unread++
  faults.forEach((line) => terminal.say(line))
  if (kept === 'already there') tally.there++
  else tally.kept++
  if (kept === 'kept apart') terminal.say(`${name}: the record has the id ‹${report.id}› with another text already; both are kept, told apart by a mark behind the id`)
  const [first] = kept === 'already there' ? journal.notePlace(report) : []
  await acknowledge(`${kept}  ${name}${first === undefined ? '' : `  (the same report as ${first})`}`)
  return kept
}

function sayTally({ kept, there, unread }: Tally, counted: string): string {
  return [`${kept} new ${kept === 1 ? counted : `${counted}s`}`, ...(there > 0 ? [`${there} already there`] : []), ...(unread > 0 ? [`${unread} not read`] : [])].join(', ')
}
