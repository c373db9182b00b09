import type { Recogniser } from '../../attache.js'
import type { IntakeNote, Report } from '../../intake/report.js'
import { Failure } from '../../record/failure.js'
import type { Journal } from '../../record/store/journal.js'
import { openKept, type KeptRecord } from '../../record/store/open-kept.js'
import type { PageArchive } from '../../record/store/page-archive.js'
import type { Patience } from '../../record/store/patience.js'
import { showPlace } from '../../record/store/postgres-place.js'
import type { Kept, Store } from '../../record/store/store.js'
import type { WaitingReports } from '../../record/store/waiting-reports.js'
import type { Reading } from '../../reading/reading.js'
import { openKeeper } from '../keep-in-parallel.js'
import { openLaterKeeper } from '../keep-later.js'
import { keepAndRead, readerOf } from '../weave-kept.js'
import { readerWith, rowsNamed, type ReferenceOption, type VersionedReader } from '../load-reader.js'
import { isUnread, recogniserOf, type Arrival } from '../receive-inputs.js'
import { sayFaults } from '../say-faults.js'
import { requireDatabase } from './require-database.js'
import type { Terminal } from './terminal.js'

/** What every command that reads into a record is told. */
export interface RunOptions extends ReferenceOption {
  readonly record: string
  readonly quiet?: boolean
  /** Whether reports are left to workers. */
  readonly later?: boolean
  /** Whether the words of scans are to be recognised. */
  readonly ocr?: boolean
}

/** What a run came to. */
export interface Tally {
  kept: number
  there: number
  /** Reports that wait for a worker. */
  waiting: number
  unread: number
  rulings: number
}

/** One run of a command that reads into a record: the record, what was done so far, and what is said of it. */
export interface ReadingRun {
  readonly store: Store
  readonly journal: Journal
  /** Keeps pages as they are fetched. */
  readonly archive: (software: string) => PageArchive
  readonly reader: VersionedReader
  readonly tally: Tally
  /** Reads the words of scans; null where nobody asked for it. */
  readonly recognise: Recogniser | null
  /** By which rules inputs are received: a file read by others before is opened again. */
  readonly intakeRules: string
  /** Keeps a report and says so once it is safe on the disk, or tells a note. */
  readonly take: (arrival: Arrival) => Promise<Kept | 'note' | 'brought'>
  /** The same, read beside others on all cores; it is kept, and said, later. */
  readonly hand: (arrival: Arrival) => Promise<void>
  /** Until everything handed over is read and kept. */
  readonly settle: () => Promise<void>
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

type Brought = Exclude<Arrival, { report: unknown } | { note: unknown }>

/** From when on a run is long enough for its speed to be told. */
const WORTH_TELLING_SECONDS = 10

/** A run waits for a database that is away, and goes on: what it was given would have to be gathered anew. */
const PATIENCE_MILLISECONDS = 180_000

export function patienceOf(terminal: Terminal): Patience {
  return {
    milliseconds: PATIENCE_MILLISECONDS,
    say: (words) => {
      terminal.say(`attache: ${words}`)
    },
  }
}

export async function openRun(options: RunOptions, terminal: Terminal, counted = 'report'): Promise<ReadingRun> {
  const named = rowsNamed(options)
  if (options.later) requireDatabase(options.record, 'read --later')
  const kept = await openKept(options.record, { create: true, patience: patienceOf(terminal) })
  try {
    const { store, archive } = kept
    const [journal, recognise, reader] = [
      await kept.journal(),
      await recogniserOf(options),
      await readerOf(store, named),
    ]
    return runOver(
      {
        store,
        archive,
        queue: options.later ? await openQueue(options.record, kept, terminal) : null,
        journal,
        recognise,
      },
      reader,
      options,
      terminal,
      counted,
    )
  } catch (error) {
    await kept.close()
    throw error
  }
}

/** What hands out jobs is loaded where there are any. */
async function openQueue(record: string, kept: KeptRecord, terminal: Terminal): Promise<WaitingReports> {
  const { openWaiting, QUEUE_TERMS } = await import('../../record/store/waiting-reports.js')
  return openWaiting(record, kept.database, QUEUE_TERMS, (why) => {
    terminal.say(`attache: ${why}`)
  })
}

function runOver(
  {
    store,
    archive,
    queue,
    journal,
    recognise,
  }: Pick<ReadingRun, 'store' | 'archive' | 'journal' | 'recognise'> & { readonly queue: WaitingReports | null },
  first: VersionedReader,
  options: RunOptions,
  terminal: Terminal,
  counted: string,
): ReadingRun {
  const tally: Tally = { kept: 0, there: 0, waiting: 0, unread: 0, rulings: 0 }
  let reader = first
  const began = terminal.now().getTime()
  let where = ''
  const speed = () => {
    const seconds = (terminal.now().getTime() - began) / 1000
    return seconds < WORTH_TELLING_SECONDS ? '' : `, ${((tally.kept + tally.there) / seconds).toPrecision(2)} a second`
  }
  const acknowledge = async (line: string) => {
    if (options.quiet) return
    terminal.progress(
      [
        `${tally.kept + tally.there} reports${speed()}`,
        ...(tally.unread > 0 ? [`${tally.unread} not read`] : []),
        where,
        line,
      ]
        .filter((words) => words !== '')
        .join('  '),
    )
    if (!terminal.interactive) await terminal.print(`${line}\n`)
  }
  const note = (one: IntakeNote) => {
    if (isUnread(one)) tally.unread++
    terminal.say(one.message)
  }
  const summary = () => `${showPlace(options.record)}: ${sayTally(tally, counted)}${speed()}`
  const interruption = () =>
    new Failure('interrupted', {
      place: showPlace(options.record),
      found: `stopped by you after this run: ${sayTally(tally, counted)}${speed()}`,
      expected: 'to go on to the last input',
      next: 'What was read is kept; the same command goes on from there.',
    })
  const say = (report: Report, kept: Kept, reading?: Reading) =>
    sayKept(report, kept, reading, { journal, tally, acknowledge }, terminal)
  const sayWaiting = async (report: Report) => {
    tally.waiting++
    await acknowledge(`waits  ${report.file ?? report.id}`)
  }
  const openKeeping = () =>
    queue
      ? openLaterKeeper(store, queue, {
          say,
          sayWaiting,
          wait: (waiting) => {
            terminal.progress(`${waiting} reports wait for workers; going on when they are fewer`)
          },
        })
      : openKeeper(store, reader, say)
  let keeper = openKeeping()
  /** A page is known by what became of it: one that waits is new to the record. */
  const waitFor = async (report: Report): Promise<Kept> => {
    const standing = await store.standing(report)
    await keeper.take(report)
    await keeper.finish()
    return standing
  }
  const takeBrought = async (arrival: Brought) => {
    if ('ruling' in arrival) {
      const { bringRuling } = await import('../brought-lines.js')
      tally.rulings += Number(await bringRuling(arrival.ruling, store))
      return
    }
    const before = reader
    reader = await takeOwnRows(arrival.ownRows, options, store, reader, terminal)
    if (reader === before) return
    // what comes now is read with other names
    await keeper.close()
    keeper = openKeeping()
  }
  return {
    store,
    archive,
    journal,
    recognise,
    get reader() {
      return reader
    },
    get intakeRules() {
      return `${reader.rules}${recognise === null ? '' : ' ocr'}`
    },
    tally,
    note,
    acknowledge,
    interruption,
    summary,
    at: (words) => {
      where = words
    },
    take: async (arrival) => {
      if ('report' in arrival)
        return queue
          ? waitFor(arrival.report)
          : takeReport(arrival.report, { store, journal, reader, tally, acknowledge }, terminal)
      if ('note' in arrival) {
        note(arrival.note)
        return 'note'
      }
      await takeBrought(arrival)
      return 'brought'
    },
    hand: async (arrival) => {
      if ('report' in arrival) await keeper.take(arrival.report)
      else if ('note' in arrival) note(arrival.note)
      else {
        await keeper.finish()
        await takeBrought(arrival)
      }
    },
    settle: () => keeper.finish(),
    stopIfAsked: async () => {
      if (!(await terminal.interrupted())) return
      await keeper.finish()
      throw interruption()
    },
    close: async () => {
      await keeper.close()
      await queue?.close()
      terminal.progress('')
      await store.close()
    },
  }
}

async function takeReport(
  report: Report,
  {
    store,
    journal,
    reader,
    tally,
    acknowledge,
  }: Pick<ReadingRun, 'store' | 'journal' | 'reader' | 'tally' | 'acknowledge'>,
  terminal: Terminal,
): Promise<Kept> {
  const { kept, reading } = await keepAndRead(report, store, reader)
  await sayKept(report, kept, reading, { journal, tally, acknowledge }, terminal)
  return kept
}

/** Says what became of a report, once it is safe on the disk. */
async function sayKept(
  report: Report,
  kept: Kept,
  reading: Reading | undefined,
  { journal, tally, acknowledge }: Pick<ReadingRun, 'journal' | 'tally' | 'acknowledge'>,
  terminal: Terminal,
): Promise<void> {
  const name = report.file ?? report.id
  const faults = reading && kept === 'new' ? sayFaults(reading) : []
  if (faults.length > 0) tally.unread++
  faults.forEach((line) => terminal.say(line))
  if (kept === 'already there') tally.there++
  else tally.kept++
  if (kept === 'kept apart')
    terminal.say(
      `${name}: the record has the id ‹${report.id}› with another text already; both are kept, told apart by a mark behind the id`,
    )
  const [first] = kept === 'already there' ? await journal.notePlace(report) : []
  await acknowledge(`${kept}  ${name}${first === undefined ? '' : `  (the same report as ${first})`}`)
}

/** Names of one’s own that came with an exported record: kept where this record has none and none are named now. */
async function takeOwnRows(
  rows: string,
  options: RunOptions,
  store: Store,
  reader: VersionedReader,
  terminal: Terminal,
): Promise<VersionedReader> {
  const kept = await store.ownRows()
  if (kept === rows) return reader
  if (kept === '' && rowsNamed(options) === undefined) {
    const reading = readerWith(rows)
    reading.open()
    await store.keepOwnRows(rows)
    return reading
  }
  terminal.say(
    'the names of one’s own in the exported record are left out: this record has others, or others are named now (--reference)',
  )
  return reader
}

function sayTally({ kept, there, waiting, unread, rulings }: Tally, counted: string): string {
  return [
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? counted : `${counted}s`} waiting for workers`] : []),
    `${kept} new ${kept === 1 ? counted : `${counted}s`}`,
    ...(rulings > 0 ? [`${rulings} ${rulings === 1 ? 'ruling' : 'rulings'}`] : []),
    ...(there > 0 ? [`${there} already there`] : []),
    ...(unread > 0 ? [`${unread} not read`] : []),
  ].join(', ')
}
