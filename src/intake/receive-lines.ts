import { detectLanguage } from './detect-language.js'
import { LONGEST_TEXT } from './limits.js'
import { nameReport, type PlacedReport } from './name-report.js'
import { publishedOf } from './published-of.js'
import type { IntakeNote, Report } from './report.js'

type OptionalField = 'id' | 'title' | 'published' | 'outlet' | 'url' | 'language' | 'byline'
type Row = { readonly text: string } & Readonly<Record<OptionalField, string | null>>

/** JSONL → reports, one a line: `{"id": "…", "text": "…", "published": "2023-04-28"}`. A broken line is told by its number and the others are read. */
export async function receiveLines(name: string, source: string, first = 1): Promise<{ readonly placed: readonly PlacedReport[], readonly notes: readonly IntakeNote[] }> {
  const placed: PlacedReport[] = []
  const notes: IntakeNote[] = []
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue
    const place = `${name}:${first + index}`
    const row = readRow(line, place)
    if ('kind' in row) notes.push(row)
    else {
      placed.push({ place, report: await reportOf(row) })
      if (row.published !== null && publishedOf(row.published) === null) notes.push(brokenLine(place, `‹published› is ‹${row.published}›, expected a day such as 2023-04-28. The report is read without a date`))
    }
  }
  return { placed, notes }
}

function readRow(line: string, place: string): Row | IntakeNote {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return brokenLine(place, `found no JSON (${error.message.slice(0, 80)}), expected one object a line, {"id": "…", "text": "…"}. Mend or remove the line; the others are read`)
  }
  const fields: Partial<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  const { text } = fields
  if (typeof text !== 'string') return brokenLine(place, 'found no ‹text›, expected an object with the words of a report in "text". Mend or remove the line; the others are read')
  if (text.trim() === '') return { kind: 'empty', place, message: `${place}: ‹text› is empty, expected the words of a report. The other lines are read` }
  if (text.length > LONGEST_TEXT) return { kind: 'too large', place, message: tooLarge(place, text.length) }
  const plain = (key: OptionalField) => (typeof fields[key] === 'string' && fields[key] !== '' ? fields[key] : typeof fields[key] === 'number' ? String(fields[key]) : null)
  return { text, id: plain('id'), title: plain('title'), published: plain('published'), outlet: plain('outlet'), url: plain('url'), language: plain('language'), byline: plain('byline') }
}

/** Says that one report is longer than any report of the press. */
export function tooLarge(place: string, characters: number): string {
  return `${place}: one report of ${(characters / 1e6).toFixed(1)} million characters, expected at most ${LONGEST_TEXT / 1e6} million. Cut it into its reports, one a file or one a line of JSONL`
}

function brokenLine(place: string, message: string): IntakeNote {
  return { kind: 'broken line', place, message: `${place}: ${message}` }
}

async function reportOf(row: Row): Promise<Report> {
  return {
    id: row.id ?? nameReport(row.text, row.url), file: null, title: row.title, outlet: row.outlet, byline: row.byline, url: row.url,
    language: row.language?.slice(0, 2).toLowerCase() ?? await detectLanguage(row.text), text: row.text, published: row.published === null ? null : publishedOf(row.published), marked: [],
  }
}
