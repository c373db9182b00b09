import { receive } from '../attache.js'
import type { IntakeNote, Report } from '../intake/report.js'
import { gatherInputs } from './gather-inputs.js'

/** A report, or a note on what could not be received. */
export type Arrival = { readonly report: Report } | { readonly note: IntakeNote }

/** Everything that the inputs hold, in their order. `published` is the day the user gives to reports that bring none. */
export async function* receiveInputs(names: readonly string[], published: string | undefined, readStandardInput: () => Uint8Array): AsyncGenerator<Arrival> {
  for (const gathered of gatherInputs(names, readStandardInput)) {
    if ('note' in gathered) {
      yield gathered
      continue
    }
    const { reports, notes } = await receive(gathered.input)
    for (const report of reports) yield { report: giveDay(report, published) }
    for (const note of notes) yield { note }
  }
}

function giveDay(report: Report, published: string | undefined): Report {
  return published === undefined || report.published ? report : { ...report, published: { date: published, basis: 'given by the user' } }
}

const READ_ALL_THE_SAME: ReadonlySet<IntakeNote['kind']> = new Set(['same id', 'broken encoding', 'summary', 'doubt', 'left out'])

/** Whether a note says that an input, or a line of one, was not read; the others are read with a doubt. */
export function isUnread(note: IntakeNote): boolean {
  return !READ_ALL_THE_SAME.has(note.kind)
}
