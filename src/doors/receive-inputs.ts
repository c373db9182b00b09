import { receive } from '../attache.js'
import type { IntakeNote, Report } from '../intake/report.js'
import type { Ruling } from '../weaving/ruling.js'
import { gatherInputs } from './gather-inputs.js'

/** A report, or a note on what could not be received; of an exported record also what people had brought beside the reports. */
export type Arrival = { readonly report: Report } | { readonly note: IntakeNote } | { readonly ruling: Ruling } | { readonly ownRows: string }

/** Everything that the inputs hold, in their order. `published` is the day the user gives to reports that bring none. */
export async function* receiveInputs(names: readonly string[], published: string | undefined, readStandardInput: () => Uint8Array): AsyncGenerator<Arrival> {
  for (const gathered of gatherInputs(names, readStandardInput)) {
    if ('note' in gathered) {
      yield gathered
      continue
    }
    const { name, bytes } = gathered.input
    const brought = isExportedRecord(bytes) ? (await import('./brought-lines.js')).broughtLines(name, bytes) : []
    // names of one’s own are needed before the reports are read, rulings stand on reports
    for (const one of brought) if ('ownRows' in one) yield one
    const { reports, notes } = await receive(gathered.input)
    for (const report of reports) yield { report: giveDay(report, published) }
    for (const note of notes) yield { note }
    for (const one of brought) {
      if ('ruling' in one) yield one
      if ('broken' in one) yield { note: { kind: 'broken line', place: name, message: one.broken } }
    }
  }
}

const EXPORTED = /^\uFEFF?\s*\{"type":"record","attache":"1"/u

/** Whether these bytes are a record that `attache export --format jsonl` wrote. */
function isExportedRecord(bytes: Uint8Array): boolean {
  return EXPORTED.test(Buffer.from(bytes.subarray(0, 200)).toString('utf8'))
}

function giveDay(report: Report, published: string | undefined): Report {
  return published === undefined || report.published ? report : { ...report, published: { date: published, basis: 'given by the user' } }
}

const READ_ALL_THE_SAME: ReadonlySet<IntakeNote['kind']> = new Set(['same id', 'broken encoding', 'summary', 'left out'])

/** Whether a note says that an input, or a line of one, was not read; the others are read with a doubt. */
export function isUnread(note: IntakeNote): boolean {
  return !READ_ALL_THE_SAME.has(note.kind)
}
