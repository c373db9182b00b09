import { Failure } from '../../record/failure.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import type { Ruling } from '../../weaving/ruling.js'
import { keepAndRead, readerOf } from '../kept-record.js'
import { readerWith, rowsNamed, type ReferenceOption, type VersionedReader } from '../load-reader.js'
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
  rulings: number
}

/**
 * `attache read`: adds reports to the record. A line `kept …` is printed only once the report is safe on the disk. Gives the number of
 * inputs that were not read.
 */
export async function read(inputs: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const named = rowsNamed(options)
  const store = await openSqliteStore(options.record, { create: true })
  const tally: Tally = { kept: 0, there: 0, unread: 0, rulings: 0 }
  try {
    let reader = await readerOf(store, named)
    const rulings: Ruling[] = []
    for await (const arrival of receiveInputs(inputs, options.published, terminal.standardInput)) {
      if (await terminal.interrupted()) throw interruption(tally, options.record)
      if ('note' in arrival) {
        if (isUnread(arrival.note)) tally.unread++
        terminal.say(arrival.note.message)
        continue
      }
      if ('ruling' in arrival) {
        rulings.push(arrival.ruling)
        continue
      }
      if ('ownRows' in arrival) {
        reader = await takeOwnRows(arrival.ownRows, named, store, reader, terminal)
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
    tally.rulings = await keepRulings(rulings, store)
  } finally {
    await store.close()
  }
  if (!options.quiet) terminal.say(summary(tally, options.record))
  return tally.unread
}

/** Names of one’s own that came with an exported record: kept where this record has none and none are named now. */
async function takeOwnRows(rows: string, named: string | undefined, store: Store, reader: VersionedReader, terminal: Terminal): Promise<VersionedReader> {
  const kept = await store.ownRows()
  if (kept === rows) return reader
  if (kept === '' && named === undefined) {
    const reading = readerWith(rows)
    reading.open()
    await store.keepOwnRows(rows)
    return reading
  }
  terminal.say('the names of one’s own in the exported record are left out: this record has others, or others are named now (--reference)')
  return reader
}

/** Rulings that came with an exported record, in their order; those that are there already change nothing. */
async function keepRulings(rulings: readonly Ruling[], store: Store): Promise<number> {
  if (rulings.length === 0) return 0
  const there = new Set((await store.rulings()).map((ruling) => JSON.stringify(ruling)))
  const fresh = rulings.filter((ruling) => !there.has(JSON.stringify(ruling)))
  for (const ruling of fresh) await store.keepRuling(ruling)
  return fresh.length
}

async function acknowledge(line: string, tally: Tally, terminal: Terminal): Promise<void> {
  terminal.progress(`${tally.kept + tally.there} reports  ${line}`)
  if (!terminal.interactive) await terminal.print(`${line}\n`)
}

function summary({ kept, there, unread, rulings }: Tally, folder: string): string {
  const others = [...(rulings > 0 ? [`${rulings} ${rulings === 1 ? 'ruling' : 'rulings'}`] : []), ...(there > 0 ? [`${there} already there`] : []), ...(unread > 0 ? [`${unread} not read`] : [])]
  return `${folder}: ${[`${kept} new ${kept === 1 ? 'report' : 'reports'}`, ...others].join(', ')}`
}

function interruption(tally: Tally, folder: string): Failure {
  return new Failure('interrupted', { place: folder, found: `stopped by you after ${summary(tally, 'this run')}`, expected: 'to go on to the last input',
    next: 'What was read is kept; the same command goes on from there.' })
}
