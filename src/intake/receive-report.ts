import { decodeBytes } from './decode-bytes.js'
import { FORMS } from './forms/forms.js'
import { refuse, type Desk, type Parcel } from './forms/form.js'
import { tellNoReport } from './forms/tell-no-report.js'
import { collectParts } from './forms/whole-stream.js'
import { DEEPEST_NEST, LARGEST_CONTAINER, LARGEST_FILE } from './limits.js'
import { keepIdsApart } from './name-report.js'
import { wordFault } from './packing-fault.js'
import { receiveLines } from './receive-lines.js'
import { receiveParts } from './receive-parts.js'
import type { Recogniser } from './recogniser.js'
import type { IntakeNote, Received } from './report.js'
import { sourceOf } from './source.js'
import { UnpackedTooMuch } from './streams/stream.js'

/** What the doors hand over: the bytes of one file and its name as the user wrote it (`-` for pasted text). */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

const LINES_NAME = /\.(?:jsonl|ndjson)$/i
const LINES_START = /^\{\s*"(?:type|id|text|title|url|outlet|published|language)"\s*:.*\}\s*\n?\{/
const CHARSET = /(?:<meta[^>]{0,200}charset\s*=[\s"']*|<\?xml[^>]{0,100}encoding\s*=\s*["'])([\w-]+)/i
const START = 65_536

/**
 * Bytes → reports: the form is told by content, one opener for each (`forms/`). Never fails for what an input holds:
 * what cannot be read is told in a note.
 */
export async function receiveReport(input: Input, recognise: Recogniser | null = null): Promise<Received> {
  return collectParts(receiveParts(sourceOf(input.name, input.bytes), 0, recognise))
}

/**
 * What one input is allowed: how much it may still unpack to (and how much that was), and whether words in pictures are
 * read.
 */
export interface Allowance {
  bytes: number
  readonly most: number
  readonly recognise: Recogniser | null
}

/** One thing that is held whole: a report, or a document that holds some. */
export async function receiveParcel(
  name: string,
  bytes: Uint8Array,
  depth: number,
  left: Allowance,
): Promise<Received> {
  if (depth > DEEPEST_NEST)
    return refuse(
      'too large',
      name,
      `lies ${depth} archives or mails deep, expected at most ${DEEPEST_NEST}. Unpack it yourself and read what you need`,
    )
  if (bytes.length === 0) return refuse('empty', name, 'found nothing in it, expected a report. Save it again')
  const desk: Desk = {
    recognise: left.recognise,
    unpacked: (count) => takeFrom(left, count),
    receive: (inner, part) => {
      takeFrom(left, part.length)
      return receiveParcel(inner, part, depth + 1, left)
    },
  }
  const notes: IntakeNote[] = []
  const parcel = openParcel(name, bytes, depth, notes)
  const received = await receiveAs(parcel, desk)
  return { reports: received.reports, notes: [...notes, ...received.notes] }
}

/** Counts what came out of something packed; a bomb ends here. */
export function takeFrom(left: Allowance, count: number): void {
  left.bytes -= count
  if (left.bytes < 0) throw new UnpackedTooMuch()
}

export function refuseBomb(name: string, left: Allowance): Received {
  return refuse(
    'too large',
    name,
    `unpacks to more than ${(left.most / 1e9).toFixed(0)} GB, expected reports. Unpack it yourself and read what you need`,
  )
}

/** What tells the form of something that goes by: its first bytes. */
export function parcelOfStart(name: string, bytes: Uint8Array, depth: number): Parcel {
  return openParcel(name, bytes, depth, [])
}

/** Whether something is JSONL of ours, by its name or its first words. */
export function areLines({ name, start }: Pick<Parcel, 'name' | 'start'>): boolean {
  return (
    LINES_NAME.test(name) ||
    LINES_START.test(start) ||
    (name === '-' && /^\{\s*"(?:id|text|title|url|outlet|published|language)"\s*:/.test(start))
  )
}

function openParcel(name: string, bytes: Uint8Array, depth: number, notes: IntakeNote[]): Parcel {
  let text: string | null | undefined
  return {
    name,
    bytes,
    depth,
    start: startOf(bytes),
    text: () => {
      if (text !== undefined) return text
      const decoded = decodeBytes(
        bytes,
        CHARSET.exec(asCharacters(bytes.subarray(0, 2048)))?.[1]?.toLowerCase() ?? null,
      )
      text = decoded.kind === 'text' ? decoded.text : null
      if (decoded.kind === 'text' && decoded.broken > 0)
        notes.push(brokenEncoding(name, decoded.broken, decoded.encoding))
      return text
    },
  }
}

function brokenEncoding(place: string, places: number, encoding: string): IntakeNote {
  return {
    kind: 'broken encoding',
    place,
    message: `${place}: ${places} places are no valid ${encoding.toUpperCase()} and are kept as ‹\uFFFD›. Save the file again as UTF-8 to read them`,
  }
}

function startOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, START)
  const isWide =
    (sample[0] === 0xff && sample[1] === 0xfe) ||
    (sample[0] === 0xfe && sample[1] === 0xff) ||
    (sample[0] === 0x3c && sample[1] === 0) ||
    (sample[0] === 0 && sample[1] === 0x3c)
  const decoded = isWide ? decodeBytes(sample) : null
  return (decoded?.kind === 'text' ? decoded.text : asCharacters(sample)).replace(
    /^(?:\uFEFF|\u00EF\u00BB\u00BF)?\s*/,
    '',
  )
}

function asCharacters(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

async function receiveAs(parcel: Parcel, desk: Desk): Promise<Received> {
  const { name, bytes } = parcel
  const lines = areLines(parcel)
  const form = lines ? undefined : FORMS.find(({ tells }) => tells(parcel))
  const largest = lines ? Infinity : form?.holdsMany ? LARGEST_CONTAINER : LARGEST_FILE
  if (bytes.length > largest)
    return refuse(
      'too large',
      name,
      `${(bytes.length / 1e6).toFixed(0)} MB, expected ${largest === LARGEST_FILE ? 'a report' : 'an archive'} of at most ${largest / 1e6} MB. Cut it into its reports, one a file or one a line of JSONL`,
    )
  if (form) return openAs(form.called, await form.open(), parcel, desk)
  const decoded = decodeBytes(bytes)
  if (decoded.kind === 'binary')
    return refuse(
      'binary',
      name,
      `found ${decoded.looksLike}, expected a report as text, a saved web page, a document, a mail, a feed or an archive of these. Save the report as text and read that`,
    )
  const text = parcel.text() ?? ''
  if (text.trim() === '') return refuse('empty', name, 'found nothing in it, expected a report. Save it again')
  if (lines) {
    const { placed, notes } = await receiveLines(name, text)
    const kept = keepIdsApart(placed)
    return { reports: kept.reports, notes: [...notes, ...kept.notes] }
  }
  return receivePlain(name, text)
}

/** A fault of an opener (a library that stumbles over a broken file) costs that file. */
async function openAs(
  called: string,
  opener: (parcel: Parcel, desk: Desk) => Promise<Received>,
  parcel: Parcel,
  desk: Desk,
): Promise<Received> {
  try {
    return await opener(parcel, desk)
  } catch (error) {
    if (error instanceof UnpackedTooMuch) throw error
    if (error instanceof Error)
      return refuse(
        'broken file',
        parcel.name,
        `found ${called} that cannot be opened (${wordFault(error)}), expected a whole one. Save it again`,
      )
    throw error
  }
}

/**
 * Plain text as it came, but for line endings: soft hyphens and no-break spaces stay, so that an offset finds its words
 * in the analyst's copy.
 */
async function receivePlain(name: string, source: string): Promise<Received> {
  const other = tellNoReport(source)
  if (other !== null) return refuse('no report', name, `found ${other}, expected the words of a report`)
  const { draftReports } = await import('./forms/draft-report.js')
  return draftReports(name, [{ text: source.replace(/\r\n?/g, '\n') }])
}
