import { receiveParts, type Recogniser, type Source } from '../attache.js'
import type { IntakeNote, Report } from '../intake/report.js'
import type { Ruling } from '../weaving/ruling.js'
import type { BroughtLine } from './brought-lines.js'
import { gatherInputs, wordSystemError } from './gather-inputs.js'

/**
 * A report, or a note on what could not be received; of an exported record also what people had brought beside the
 * reports.
 */
export type Arrival =
  | { readonly report: Report }
  | { readonly note: IntakeNote }
  | { readonly ruling: Ruling }
  | { readonly ownRows: string }

/** What one part of an input gave, and how many of its parts were received by then. */
export interface ArrivedPart {
  readonly arrivals: readonly Arrival[]
  readonly parts: number
}

/**
 * What the user says of all inputs: the day of reports that bring none, and whether words in scans are to be
 * recognised.
 */
export interface ReceiveOptions {
  readonly published?: string
  readonly ocr?: boolean
}

/** Everything that the inputs hold, in their order. */
export async function* receiveInputs(
  names: readonly string[],
  options: ReceiveOptions,
  readStandardInput: () => Uint8Array,
): AsyncGenerator<Arrival> {
  const recognise = await recogniserOf(options)
  for (const gathered of gatherInputs(names, readStandardInput)) {
    if ('note' in gathered) yield gathered
    else for await (const { arrivals } of receiveSource(gathered.source, options, { recognise })) yield* arrivals
  }
}

/** What recognises words, where the user asked for it; loaded when asked for, since it takes tens of megabytes. */
export async function recogniserOf({ ocr }: ReceiveOptions): Promise<Recogniser | null> {
  return ocr === true ? (await import('./open-recogniser.js')).openRecogniser() : null
}

/**
 * What one input holds, part by part; the first `passed` parts were received before. A disk that fails midway costs the
 * rest of that input.
 */
export async function* receiveSource(
  source: Source,
  { published }: ReceiveOptions,
  { passed = 0, recognise = null }: { readonly passed?: number; readonly recognise?: Recogniser | null } = {},
): AsyncGenerator<ArrivedPart> {
  let parts = passed
  try {
    const brought = await broughtBy(source)
    // names of one’s own are needed before the reports are read, rulings stand on reports
    if (brought.length > 0) yield { arrivals: brought.flatMap((one) => ('ownRows' in one ? [one] : [])), parts }
    for await (const part of receiveParts(source, passed, recognise)) {
      parts = part.parts
      yield {
        arrivals: [
          ...part.reports.map((report) => ({ report: giveDay(report, published) })),
          ...part.notes.map((note) => ({ note })),
        ],
        parts,
      }
    }
    if (brought.length > 0) yield { arrivals: brought.flatMap((one) => besideReports(one, source.name)), parts }
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    yield {
      arrivals: [
        { note: { kind: 'unreadable', place: source.name, message: `${source.name}: ${wordSystemError(error)}` } },
      ],
      parts,
    }
  }
}

function besideReports(one: BroughtLine, name: string): readonly Arrival[] {
  if ('ruling' in one) return [one]
  return 'broken' in one ? [{ note: { kind: 'broken line', place: name, message: one.broken } }] : []
}

const EXPORTED = /^\uFEFF?\s*\{"type":(?:"record","attache":"1"|"ruling",)/u

/**
 * What people had brought beside the reports of a record that `attache export --format jsonl` wrote, or the rulings of
 * `attache rulings --lines`; of any other input nothing.
 */
async function broughtBy(source: Source): Promise<readonly BroughtLine[]> {
  const pieces: Uint8Array[] = []
  for await (const piece of source.pieces()) {
    if (pieces.length === 0 && !EXPORTED.test(Buffer.from(piece.subarray(0, 200)).toString('utf8'))) return []
    pieces.push(piece)
  }
  return pieces.length === 0
    ? []
    : (await import('./brought-lines.js')).broughtLines(source.name, Buffer.concat(pieces))
}

export function giveDay(report: Report, published: string | undefined): Report {
  return published === undefined || report.published
    ? report
    : { ...report, published: { date: published, basis: 'given by the user' } }
}

const READ_ALL_THE_SAME: ReadonlySet<IntakeNote['kind']> = new Set([
  'same id',
  'broken encoding',
  'summary',
  'doubt',
  'left out',
])

/** Whether a note says that an input, or a line of one, was not read; the others are read with a doubt. */
export function isUnread(note: IntakeNote): boolean {
  return !READ_ALL_THE_SAME.has(note.kind)
}
