import type { Progress, ReadFile } from '../../record/store/journal.js'
import { gatherInputs, type Gathered } from '../gather-inputs.js'
import { isUnread, receiveSource } from '../receive-inputs.js'
import type { WebOptions } from './open-web.js'
import { openRun, type ReadingRun, type RunOptions } from './reading-run.js'
import type { Terminal } from './terminal.js'

export interface ReadOptions extends RunOptions, WebOptions {
  readonly published?: string
  readonly strict?: boolean
  readonly again?: boolean
}

const ADDRESS = /^https?:\/\//i

/**
 * `attache read`: adds reports to the record, from files and from the web. A line `kept …` is printed only once the
 * report is safe on the disk. Gives the number of inputs that were not read.
 */
export async function read(inputs: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const addresses = inputs.filter((input) => ADDRESS.test(input))
  const files = inputs.filter((input) => !ADDRESS.test(input))
  const run = await openRun(options, terminal)
  try {
    if (files.length > 0) await readFiles(files, options, run, terminal)
    if (addresses.length > 0) await (await import('./read-web.js')).readAddresses(addresses, options, run, terminal)
    if (!options.quiet) terminal.say(run.summary())
    return run.tally.unread
  } finally {
    await run.close()
  }
}

/** That files were read is written down this many at a time: a crash costs no more than receiving so many again. */
const FILES_A_COMMIT = 50
/** How far a large archive was read is written down after so many of its parts. */
const PARTS_A_COMMIT = 50

type Waiting = (readonly [ReadFile, Progress])[]

async function readFiles(
  names: readonly string[],
  options: ReadOptions,
  run: ReadingRun,
  terminal: Terminal,
): Promise<void> {
  const waiting: Waiting = []
  const write = async () => {
    // That a file was read is written down only when its reports are safe.
    await run.settle()
    await run.journal.keepProgress(waiting, run.intakeRules)
    waiting.length = 0
  }
  try {
    for (const gathered of gatherInputs(names, terminal.standardInput)) {
      if ('note' in gathered) {
        await run.stopIfAsked()
        run.note(gathered.note)
      } else await readOne(gathered, options, run, { waiting, write })
      if (waiting.length >= FILES_A_COMMIT) await write()
    }
  } finally {
    await write()
  }
}

/**
 * One input. A file that was read to its end before and has not changed since is not opened again, and an archive is
 * gone on with where it was left.
 */
async function readOne(
  { source, mark }: Exclude<Gathered, { note: unknown }>,
  options: ReadOptions,
  run: ReadingRun,
  { waiting, write }: { readonly waiting: Waiting; readonly write: () => Promise<void> },
): Promise<void> {
  const before = mark && options.again !== true ? await run.journal.progress(mark, run.intakeRules) : undefined
  if (before?.isWhole) {
    await run.stopIfAsked()
    run.tally.there += before.reports
    run.tally.unread += before.unread
    await run.acknowledge(`already there  ${source.name}`)
    if (before.unread > 0)
      run.note({
        kind: 'left out',
        place: source.name,
        message: `${source.name}: read before, ${before.unread} of it could not be; --again tells what`,
      })
    return
  }
  let [parts, reports, unread, written] = [
    before?.parts ?? 0,
    before?.reports ?? 0,
    before?.unread ?? 0,
    before?.parts ?? 0,
  ]
  run.tally.there += reports
  const wait = (isWhole: boolean) => {
    if (mark) waiting.push([mark, { parts, reports, unread, isWhole }])
  }
  for await (const part of receiveSource(source, options, { passed: parts, recognise: run.recognise })) {
    if ('passed' in source && source.size !== null && part.parts > 1)
      run.at(`${source.name} ${Math.floor((source.passed() / source.size) * 100)} %`)
    if (part.arrivals.length === 0) await run.stopIfAsked()
    for (const arrival of part.arrivals) {
      await run.stopIfAsked()
      await run.hand(arrival)
      if ('report' in arrival) reports++
      else if ('note' in arrival && isUnread(arrival.note)) unread++
    }
    parts = part.parts
    if (parts - written >= PARTS_A_COMMIT) {
      wait(false)
      await write()
      written = parts
    }
  }
  // What could not be read is told again the next time, unless the input holds much else.
  if (unread === 0 || parts > 1) wait(true)
  run.at('')
}
