import { FORMS } from './forms/forms.js'
import { refuse } from './forms/form.js'
import {
  DEEPEST_NEST,
  LARGEST_CONTAINER,
  LARGEST_FILE,
  LONGEST_HELD_LINES,
  MOST_GROWTH,
  MOST_UNPACKED,
} from './limits.js'
import { leaveOpen } from './leave-open.js'
import { openLanguageTally, type LanguageTally } from './note-languages.js'
import { wordFault } from './packing-fault.js'
import { areLines, parcelOfStart, receiveParcel, refuseBomb, takeFrom, type Allowance } from './receive-report.js'
import type { Recogniser } from './recogniser.js'
import type { Received } from './report.js'
import type { Source } from './source.js'
import { ByteFlow } from './streams/byte-flow.js'
import { isOfTheSystem, NOTHING, UnpackedTooMuch, type Flowing, type StreamDesk } from './streams/stream.js'

/**
 * What one part of an input gave, and how many parts had been received when it was handed on: where to go on after a
 * stop.
 */
export interface Part extends Received {
  readonly parts: number
}

/**
 * How an input goes by: what it may unpack to, the parts received, and those received in an earlier run, which are
 * passed.
 */
interface Run {
  readonly left: Allowance
  readonly passed: number
  readonly languages: LanguageTally
  parts: number
}

const START = 65_536
const ARCHIVES = FORMS.slice(0, FORMS.findLastIndex(({ stream }) => stream !== undefined) + 1)

/**
 * An input of any size → its reports, part by part: what an archive holds is handed on while the rest of it has not
 * been looked at. Never fails for what an input holds. `passed`: the first so many parts were received in an earlier
 * run and are not opened again. `recognise`: what reads words in pictures, where that was asked for.
 */
export async function* receiveParts(
  source: Source,
  passed = 0,
  recognise: Recogniser | null = null,
): AsyncGenerator<Part> {
  const most = Math.max(MOST_UNPACKED, (source.size ?? 0) * MOST_GROWTH)
  const run: Run = { left: { bytes: most, most, recognise }, passed, languages: openLanguageTally(), parts: 0 }
  const flow = new ByteFlow(source.pieces())
  try {
    for await (const received of receiveFlow(
      { name: source.name, flow, size: source.size, ...(source.at && { at: source.at }) },
      0,
      run,
    )) {
      run.languages.count(received.reports)
      yield { ...leaveOpen(received), parts: run.parts }
    }
  } catch (error) {
    if (!(error instanceof UnpackedTooMuch)) throw error
    yield { ...refuseBomb(source.name, run.left), parts: run.parts }
  } finally {
    await flow.close()
  }
  const notes = run.languages.notes(source.name)
  if (notes.length > 0) yield { reports: [], notes, parts: run.parts }
}

async function* receiveFlow(flowing: Flowing, depth: number, run: Run): AsyncGenerator<Received> {
  const { name, flow, size } = flowing
  if (depth > DEEPEST_NEST) {
    yield refuse(
      'too large',
      name,
      `lies ${depth} archives or mails deep, expected at most ${DEEPEST_NEST}. Unpack it yourself and read what you need`,
    )
    return
  }
  const start = parcelOfStart(name, await flow.peek(START), depth)
  const lines = areLines(start)
  if (lines && (size === null || size > LONGEST_HELD_LINES)) {
    const { streamLines } = await import('./streams/lines-stream.js')
    yield* streamLines(flowing, () => ++run.parts <= run.passed)
    return
  }
  const form = lines || start.bytes.length === 0 ? undefined : ARCHIVES.find(({ tells }) => tells(start))
  if (form?.stream === undefined) yield* receiveWhole(flowing, depth, run)
  else yield* openStream(form.called, (await form.stream())(flowing, deskOf(depth, run)), name)
}

function deskOf(depth: number, run: Run): StreamDesk {
  return {
    unpacked: (bytes) => takeFrom(run.left, bytes),
    inside: (flowing) => receiveFlow(flowing, depth + 1, run),
    whole: (flowing) => receiveWhole(flowing, depth, run),
  }
}

/**
 * A fault of an archive (its packing breaks, a member is not where it is said to be) costs the rest of that archive.
 */
async function* openStream(called: string, parts: AsyncIterable<Received>, name: string): AsyncGenerator<Received> {
  try {
    yield* parts
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UnpackedTooMuch || isOfTheSystem(error)) throw error
    yield refuse(
      'broken file',
      name,
      `found ${called} that cannot be opened further (${wordFault(error)}), expected a whole one. What was read of it is kept; save or fetch it again`,
    )
  }
}

/** One part: a file, a member, a page. */
async function* receiveWhole({ name, flow, size }: Flowing, depth: number, run: Run): AsyncGenerator<Received> {
  run.parts += 1
  if (run.parts <= run.passed) {
    yield NOTHING
    return
  }
  if (size !== null && size > LARGEST_CONTAINER) {
    yield refuse('too large', name, sayTooLarge(size))
    return
  }
  const mayBeLarge = (size === null || size > LARGEST_FILE) && (await mayHoldMany(flow, name, depth))
  const held = await flow.whole(mayBeLarge ? LARGEST_CONTAINER : LARGEST_FILE)
  yield held === null ? refuse('too large', name, sayTooLarge(size)) : await receiveParcel(name, held, depth, run.left)
}

async function mayHoldMany(flow: ByteFlow, name: string, depth: number): Promise<boolean> {
  const start = parcelOfStart(name, await flow.peek(START), depth)
  return areLines(start) || (start.bytes.length > 0 && FORMS.find(({ tells }) => tells(start))?.holdsMany === true)
}

function sayTooLarge(size: number | null): string {
  const found = size === null ? `more than ${LARGEST_FILE / 1e6} MB` : `${(size / 1e6).toFixed(0)} MB`
  return `${found}, expected a report of at most ${LARGEST_FILE / 1e6} MB, or a table or download of at most ${LARGEST_CONTAINER / 1e6} MB. Cut it into its reports, one a file or one a line of JSONL`
}
