import { Failure } from '../../record/failure.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import { keepAndRead, readerOf } from '../kept-record.js'
import { rowsNamed, type ReferenceOption } from '../load-reader.js'
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

/**
 * `attache read`: adds reports to the record. A line `kept …` is printed only once the report is safe on the disk. Gives the number of
 * inputs that were not read.
 */
export async function read(inputs: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const named = rowsNamed(options)
  const store = await openSqliteStore(options.record, { create: true })
  const tally: Tally = { kept: 0, there: 0, unread: 0 }
  try {
    const reader = await readerOf(store, named)
    for await (const arrival of receiveInputs(inputs, options.published, terminal.standardInput)) {
      if (await terminal.interrupted()) throw interruption(tally, options.record)
      if ('note' in arrival) {
        if (isUnread(arrival.note)) tally.unread++
        terminal.say(arrival.note.message)
        continue
      }
      const { report } = arrival
      const { kept, reading } = await keepAndRead(report, store, reader)
      const faults = reading ? sayFaults(reading) : []
      if (faults.length > 0) tally.unread++
      faults.forEach((line) => terminal.say(line))
      if (kept === 'already there') tally.there++
      else tally.kept++
      if (kept === 'kept apart') terminal.say(`${report.file ?? report.id}: the record has the id ‹${report.id}› with another text already; both are kept, told apart by a mark behind the id`)
      if (!options.quiet) await acknowledge(`${kept}  ${report.file ?? report.id}`, tally, terminal)
    }
  } finally {
    await store.close()
  }
  if (!options.quiet) terminal.say(summary(tally, options.record))
  return tally.unread
}

async function acknowledge(line: string, tally: Tally, terminal: Terminal): Promise<void> {
  terminal.progress(`${tally.kept + tally.there} reports  ${line}`)
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
