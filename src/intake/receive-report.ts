import { decodeBytes } from './decode-bytes.js'
import { detectLanguage } from './detect-language.js'
import { LARGEST_FILE, LONGEST_TEXT } from './limits.js'
import { keepIdsApart, nameReport, type PlacedReport } from './name-report.js'
import { receiveLines, tooLarge } from './receive-lines.js'
import type { IntakeNote, Received, Report } from './report.js'

/** What the doors hand over: the bytes of one file and its name as the user wrote it (`-` for pasted text). */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

const LINES_NAME = /\.(?:jsonl|ndjson)$/i
const PAGE_NAME = /\.(?:x?html?)$/i
const PAGE_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i
const LINES_START = /^\s*\{\s*"(?:id|text|title|url|outlet|published|language)"\s*:/
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i

/** Bytes → reports: plain text, JSONL or a saved page, told apart by name and content. Never fails: what cannot be read is told in a note. */
export async function receiveReport(input: Input): Promise<Received> {
  const lines = LINES_NAME.test(input.name)
  if (!lines && input.bytes.length > LARGEST_FILE) return refuse('too large', input.name, `${(input.bytes.length / 1e6).toFixed(0)} MB, expected a report of at most ${LARGEST_FILE / 1e6} MB. Cut it into its reports, one a file or one a line of JSONL`)
  const decoded = decodeBytes(input.bytes, declaredCharset(input.bytes))
  if (decoded.kind === 'binary') return refuse('binary', input.name, `found ${decoded.looksLike}, expected text, a saved web page or JSONL. Save the report as text and read that`)
  if (decoded.text.trim() === '') return refuse('empty', input.name, 'found nothing in it, expected a report. Save it again')
  const received = await receiveText(input.name, decoded.text, lines)
  const damaged: readonly IntakeNote[] = decoded.broken === 0 ? [] : [{
    kind: 'broken encoding', place: input.name,
    message: `${input.name}: ${decoded.broken} places are no valid ${decoded.encoding.toUpperCase()} and are kept as ‹\uFFFD›. Save the file again as UTF-8 to read them`,
  }]
  return { reports: received.reports, notes: [...damaged, ...received.notes, ...noteLanguages(received.reports, input.name)] }
}

async function receiveText(name: string, text: string, lines: boolean): Promise<Received> {
  if (lines || (name === '-' && LINES_START.test(text))) return separate(await receiveLines(name, text))
  if (PAGE_NAME.test(name) || PAGE_START.test(text)) {
    // The libraries that open pages take longer to load than a report takes to read.
    const { receivePage } = await import('./receive-page.js')
    return receivePage(name, text)
  }
  return receivePlain(name, text)
}

function separate({ placed, notes }: { readonly placed: readonly PlacedReport[], readonly notes: readonly IntakeNote[] }): Received {
  const kept = keepIdsApart(placed)
  return { reports: kept.reports, notes: [...notes, ...kept.notes] }
}

/** Plain text as it came, but for line endings: soft hyphens and no-break spaces stay, so that an offset finds its words in the analyst's copy. */
async function receivePlain(name: string, source: string): Promise<Received> {
  const text = source.replace(/\r\n?/g, '\n')
  if (text.length > LONGEST_TEXT) return { reports: [], notes: [{ kind: 'too large', place: name, message: tooLarge(name, text.length) }] }
  const file = name === '-' ? null : name
  return { reports: [{ id: nameReport(text, null), file, title: null, outlet: null, byline: null, url: null, language: await detectLanguage(text), text, published: null, marked: [] }], notes: [] }
}

function noteLanguages(reports: readonly Report[], name: string): readonly IntakeNote[] {
  return reports.filter((report) => report.language !== 'en').map((report) => ({
    kind: 'other language', place: report.file ?? name,
    message: `${report.file ?? name}: the report ‹${report.id}› is in another language (${report.language}), expected English. It is kept, and nothing is read from it`,
  }))
}

/** The encoding that a page declares in its first lines. */
function declaredCharset(bytes: Uint8Array): string | null {
  return CHARSET.exec(String.fromCharCode(...bytes.subarray(0, 2048)))?.[1]?.toLowerCase() ?? null
}

function refuse(kind: IntakeNote['kind'], place: string, message: string): Received {
  return { reports: [], notes: [{ kind, place, message: `${place}: ${message}` }] }
}
