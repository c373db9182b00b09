import { detectLanguage } from './detect-language.js'
import { LONGEST_TEXT } from './limits.js'
import { nameReport, type PlacedReport } from './name-report.js'
import { publishedOf } from './published-of.js'
import { EXPECTED_DAY } from './report.js'
import type { Furniture, FurnitureKind, IntakeNote, PageStart, Published, RecognisedWord, Report } from './report.js'

type OptionalField =
  'id' | 'agency' | 'section' | 'correction' | 'title' | 'published' | 'outlet' | 'url' | 'language' | 'byline'
type Row = { readonly text: string } & Readonly<Record<OptionalField, string | null>> & {
    /**
     * From a report that another record printed: its file, the day with how it was known, stretches marked as
     * furniture.
     */
    readonly file: string | null
    readonly known: Published | null
    readonly marked: readonly Furniture[]
    readonly pages: readonly PageStart[]
    readonly recognised: readonly RecognisedWord[]
  }

/** Lines of an exported record that are made anew from its reports, or that the door takes. */
const NO_REPORTS: ReadonlySet<unknown> = new Set([
  'record',
  'own names',
  'reading',
  'entity',
  'story',
  'entry',
  'comparison',
  'denial',
  'lineage',
  'paraphrase',
  'deal',
  'ruling',
])

/**
 * JSONL → reports, one a line: `{"id": "…", "text": "…", "published": "2023-04-28"}`. A broken line is told by its
 * number and the others are read.
 */
export async function receiveLines(
  name: string,
  source: string,
  first = 1,
): Promise<{ readonly placed: readonly PlacedReport[]; readonly notes: readonly IntakeNote[] }> {
  const placed: PlacedReport[] = []
  const notes: IntakeNote[] = []
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue
    const place = `${name}:${first + index}`
    const row = readRow(line, place)
    if (row === null) continue
    if ('kind' in row) notes.push(row)
    else {
      placed.push({ place, report: await reportOf(row) })
      if (row.published !== null && publishedOf(row.published) === null)
        notes.push(
          brokenLine(
            place,
            `‹published› is ‹${row.published}›, expected ${EXPECTED_DAY}. The report is read without a date`,
          ),
        )
    }
  }
  return { placed, notes }
}

function readRow(line: string, place: string): Row | IntakeNote | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return brokenLine(
      place,
      `found no JSON (${error.message.slice(0, 80)}), expected one object a line, {"id": "…", "text": "…"}. Mend or remove the line; the others are read`,
    )
  }
  const told = thingOf(value)
  if (NO_REPORTS.has(told['type']) && typeof told['text'] !== 'string') return null
  const { text } = told
  if (typeof text !== 'string')
    return brokenLine(
      place,
      'found no ‹text›, expected an object with the words of a report in "text". Mend or remove the line; the others are read',
    )
  if (text.trim() === '')
    return {
      kind: 'empty',
      place,
      message: `${place}: ‹text› is empty, expected the words of a report. The other lines are read`,
    }
  if (text.length > LONGEST_TEXT) return { kind: 'too large', place, message: tooLarge(place, text.length) }
  // what came beside the words, not what was read in them
  const fields =
    told['type'] === 'report' && typeof told['received'] === 'object'
      ? { id: told['id'], ...thingOf(told['received']) }
      : told
  const plain = (key: OptionalField | 'file') =>
    typeof fields[key] === 'string' && fields[key] !== ''
      ? fields[key]
      : typeof fields[key] === 'number' && Number.isFinite(fields[key])
        ? String(fields[key])
        : null
  return {
    text,
    id: plain('id'),
    title: plain('title'),
    published: plain('published'),
    outlet: plain('outlet'),
    url: plain('url'),
    language: plain('language'),
    byline: plain('byline'),
    agency: plain('agency'),
    section: plain('section'),
    correction: plain('correction'),
    file: told['type'] === 'report' ? plain('file') : null,
    known: knownDay(fields['published']),
    marked: furnitureIn(fields['marked'], text.length),
    pages: pagesIn(fields['pages'], text.length),
    recognised: wordsIn(fields['recognised'], text.length),
  }
}

function thingOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/**
 * `{"date": "2023-04-28", "basis": "metadata"}`, as a record prints it. What the words themselves tell, or another
 * report lent, is found again.
 */
function knownDay(value: unknown): Published | null {
  const { date, basis } = thingOf(value)
  if (typeof date !== 'string' || basis === 'stated' || basis === 'inferred') return null
  const day = publishedOf(date)
  return day && basis === 'given by the user' ? { ...day, basis } : day
}

const FURNITURE: ReadonlySet<unknown> = new Set<FurnitureKind>([
  'caption',
  'credit',
  'promotion',
  'heading',
  'date stamp',
  'byline',
  'boilerplate',
])

/**
 * Stretches that the form of the file had marked, where they lie in the text; as they were printed, the order of their
 * fields included.
 */
function furnitureIn(value: unknown, length: number): readonly Furniture[] {
  return (Array.isArray(value) ? value : []).filter((one): one is Furniture => {
    const { start, end, kind } = thingOf(one)
    return (
      typeof start === 'number' &&
      typeof end === 'number' &&
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      start < end &&
      end <= length &&
      FURNITURE.has(kind)
    )
  })
}

/** Sheets of the thickest volume that a page may be counted in. */
const MOST_PAGES = 1_000_000

/** Where printed pages begin, in order. */
function pagesIn(value: unknown, length: number): readonly PageStart[] {
  return (Array.isArray(value) ? value : []).filter((one): one is PageStart => {
    const { start, page, label } = thingOf(one)
    return (
      isPlace(start, length) &&
      typeof page === 'number' &&
      Number.isInteger(page) &&
      page > 0 &&
      page <= MOST_PAGES &&
      (label === undefined || typeof label === 'string')
    )
  })
}

/** Words that were recognised in a picture. */
function wordsIn(value: unknown, length: number): readonly RecognisedWord[] {
  return (Array.isArray(value) ? value : []).filter((one): one is RecognisedWord => {
    const { start, end, sureness } = thingOf(one)
    return (
      isPlace(start, length) &&
      isPlace(end, length) &&
      start < end &&
      typeof sureness === 'number' &&
      sureness >= 0 &&
      sureness <= 1
    )
  })
}

function isPlace(one: unknown, length: number): one is number {
  return typeof one === 'number' && Number.isInteger(one) && one >= 0 && one <= length
}

/** Says that one report is longer than any report of the press. */
export function tooLarge(place: string, characters: number): string {
  return `${place}: one report of ${(characters / 1e6).toFixed(1)} million characters, expected at most ${LONGEST_TEXT / 1e6} million. Cut it into its reports, one a file or one a line of JSONL`
}

function brokenLine(place: string, message: string): IntakeNote {
  return { kind: 'broken line', place, message: `${place}: ${message}` }
}

/** `en-GB`, `en_GB`, `eng` → `en`; null for what is no code of a language, such as `German`. */
function languageOf(stated: string | null): string | null {
  const code = /^[a-z]{2,3}(?![a-z])/iu.exec(stated ?? '')?.[0]
  const [language] = code === undefined ? [] : Intl.getCanonicalLocales(code)
  return language?.length === 2 ? language : null
}

async function reportOf(row: Row): Promise<Report> {
  return {
    id: row.id ?? nameReport(row.text, row.url),
    file: row.file,
    title: row.title,
    outlet: row.outlet,
    byline: row.byline,
    url: row.url,
    language: languageOf(row.language) ?? (await detectLanguage(row.text)),
    text: row.text,
    published: row.published === null ? row.known : publishedOf(row.published),
    marked: row.marked,
    ...(row.agency !== null && { agency: row.agency }),
    ...(row.section !== null && { section: row.section }),
    ...(row.correction !== null && { correction: row.correction }),
    ...(row.pages.length > 0 && { pages: row.pages }),
    ...(row.recognised.length > 0 && { recognised: row.recognised }),
  }
}
