import { receiveParts, type Source } from '../attache.js'
import type { IntakeNote, Report } from '../intake/report.js'
import { gatherInputs, wordSystemError } from './gather-inputs.js'

/** A report, or a note on what could not be received. */
export type Arrival = { readonly report: Report } | { readonly note: IntakeNote }

/** What one part of an input gave, and how many of its parts were received by then. */
export interface ArrivedPart {
  readonly arrivals: readonly Arrival[]
  readonly parts: number
}

/** Everything that the inputs hold, in their order. `published` is the day the user gives to reports that bring none. */
export async function* receiveInputs(names: readonly string[], published: string | undefined, readStandardInput: () => Uint8Array): AsyncGenerator<Arrival> {
  for (const gathered of gatherInputs(names, readStandardInput)) {
    if ('note' in gathered) yield gathered
    else for await (const { arrivals } of receiveSource(gathered.source, published)) yield* arrivals
  }
}

/** What one input holds, part by part; the first `passed` parts were received before. A disk that fails midway costs the rest of that input. */
export async function* receiveSource(source: Source, published: string | undefined, passed = 0): AsyncGenerator<ArrivedPart> {
  let parts = passed
  try {
    for await (const part of receiveParts(source, passed)) {
      parts = part.parts
      yield { arrivals: [...part.reports.map((report) => ({ report: giveDay(report, published) })), ...part.notes.map((note) => ({ note }))], parts }
    }
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    yield { arrivals: [{ note: { kind: 'unreadable', place: source.name, message: `${source.name}: ${wordSystemError(error)}` } }], parts }
  }
}

export function giveDay(report: Report, published: string | undefined): Report {
  return published === undefined || report.published ? report : { ...report, published: { date: published, basis: 'given by the user' } }
}

const READ_ALL_THE_SAME: ReadonlySet<IntakeNote['kind']> = new Set(['same id', 'broken encoding', 'summary', 'left out'])

/** Whether a note says that an input, or a line of one, was not read; the others are read with a doubt. */
export function isUnread(note: IntakeNote): boolean {
  return !READ_ALL_THE_SAME.has(note.kind)
}
