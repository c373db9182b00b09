import type { Received } from '../report.js'
import { draftReports, tidy, type Draft } from './draft-report.js'
import { noteSummaries, WHOLE_STORY } from './feed.js'
import { refuse } from './form.js'
import { readStatedDay } from './stated-day.js'

type Role = 'title' | 'text' | 'outlet' | 'day' | 'url' | 'byline' | 'agency' | 'section'

/** How columns of articles are called. */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  [
    'title',
    /^(?:(?:article|news|story|main).?)?(?:title|headline|heading|headlines|titre|titel|überschrift|schlagzeile|título|titulo|titular|titolo|manchete)$/i,
  ],
  [
    'text',
    /^(?:(?:article|news|story|full|main|raw|clean).?)?(?:text|body|content|contents|article|story|snippet|summary|description|abstract|lead|texte|contenu|corps|inhalt|volltext|texto|contenido|cuerpo|testo|conteúdo|excerpt|paragraphs?)$/i,
  ],
  [
    'outlet',
    /^(?:(?:news|media|source|article).?)?(?:outlet|source|publication|publisher|newspaper|media|site|journal|name|medium|zeitung|quelle|medio|periódico|periodico|fuente|fonte|domain)$|^source.?(?:name|title)$|^nom.?du.?journal$/i,
  ],
  ['agency', /^(?:(?:news|wire).?)?(?:agency|agence|agentur|agencia|credit|credit.?line)$|^wire$/i],
  [
    'day',
    /^(?:date|day|published|datum|fecha|data|time|timestamp|(?:date|publication|published|publish|pub|release|article|story|posted|created).?(?:date|day|published|at|on|time|de.?publication|publicación)|date.?de.?publication|fecha.?de.?publicación|veröffentlicht(?:.?am)?|erscheinungsdatum)$/i,
  ],
  ['url', /^(?:(?:article|source|web|page|full).?)?(?:url|link|address|permalink|uri|adresse|enlace)$/i],
  [
    'byline',
    /^(?:(?:article|news).?)?(?:author|authors|byline|writer|journalist|reporter|auteur|autor|autores|autore|verfasser)(?:.?name|s)?$/i,
  ],
  [
    'section',
    /^(?:(?:news|article|paper).?)?(?:section|rubrik|rubrique|ressort|sección|seccion|seção|sezione)(?:.?name)?$/i,
  ],
]
const SAMPLE = 400
// Quotas, placeholders and errors that collecting tools leave in cells.
const NO_CELL = /^(?:#[A-Z_/!?0]+[!?]?|null|none|n\/a|nan|undefined|-+)$/i
const AGO =
  /^(?:live|just now|yesterday|today|\d+\s+(?:min|hour|day|week|month|year)s?(?:ute)?s?\s+ago|(?:an?|one)\s+\w+\s+ago)$/i
const FEWEST_WORDS = 3
/** Collections of articles have fewer columns without heads than tables of coded events. */
const WIDEST_ARTICLES = 20

/**
 * The rows of a table → one report a row, where its columns are those of articles: by their heads, or by what the cells
 * hold.
 */
export async function draftRows(name: string, rows: readonly (readonly string[])[]): Promise<Received> {
  const clean = rows.map((row) => row.map((cell) => (NO_CELL.test(cell.trim()) ? '' : cell.trim())))
  const filled = clean.filter((row) => row.some((cell) => cell !== ''))
  const headed = readHeads(filled)
  const columns = headed?.columns ?? guessColumns(filled)
  const body = headed ? filled.slice(headed.from) : filled
  if (columns.title === undefined && columns.text === undefined) {
    const links = body.filter((row) => row.some((cell) => /^https?:\/\/\S+$/.test(cell))).length
    return links > 0 && links >= body.length * 0.5
      ? refuse(
          'list of links',
          name,
          `found a list of ${links} addresses and no texts, expected reports. Save the pages and read them`,
        )
      : refuse(
          'no report',
          name,
          'found a table without columns of headlines and texts, expected one row a report. Name the columns title, text, date, outlet, url',
        )
  }
  // Headlines beside addresses, without a word of the stories: a list to fetch, not reports.
  if (columns.text === undefined && columns.url !== undefined)
    return refuse(
      'list of links',
      name,
      `found a list of ${body.filter((row) => row[columns.url!] !== '').length} addresses with headlines and no texts, expected reports. Save the pages and read them`,
    )
  const drafts = body.map((row) => draftOf(row, columns)).filter((draft) => draft !== null)
  return drafts.length === 0
    ? refuse('no report', name, 'found a table without a row of words, expected one row a report')
    : draftReports(name, drafts, noteSummaries(name, drafts))
}

type Columns = Readonly<Partial<Record<Role, number>>>

function readHeads(rows: readonly (readonly string[])[]): { readonly columns: Columns; readonly from: number } | null {
  for (const [index, row] of rows.slice(0, 5).entries()) {
    const columns: Partial<Record<Role, number>> = {}
    for (const [at, cell] of row.entries()) {
      const role = HEADS.find(([, head]) => head.test(cell))?.[0]
      if (role !== undefined) columns[role] ??= at
    }
    if (Object.keys(columns).length >= 2)
      return columns.title === undefined && columns.text === undefined
        ? null
        : { columns: preferLonger(row, rows.slice(index + 1), columns), from: index + 1 }
  }
  return null
}

/** Of a snippet and a content the longer one is the text. */
function preferLonger(heads: readonly string[], rows: readonly (readonly string[])[], columns: Columns): Columns {
  const texts = heads.map((head, at) => (HEADS[1]![1].test(head) ? at : -1)).filter((at) => at >= 0)
  const longest = texts.toSorted((a, b) => meanLength(rows, b) - meanLength(rows, a))[0]
  return longest === undefined ? columns : { ...columns, text: longest }
}

function meanLength(rows: readonly (readonly string[])[], column: number): number {
  const cells = rows
    .slice(0, SAMPLE)
    .map((row) => row[column] ?? '')
    .filter((cell) => cell !== '')
  return cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length
}

/**
 * Columns without heads: the longest words are the text, the next headlines, few short names an outlet. Figures and
 * codes are none.
 */
function guessColumns(rows: readonly (readonly string[])[]): Columns {
  const sample = rows.slice(0, SAMPLE)
  const width = Math.max(0, ...sample.map((row) => row.length))
  const share = (column: number, is: (cell: string) => boolean) => {
    const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '')
    return cells.length < sample.length * 0.3 ? 0 : cells.filter(is).length / cells.length
  }
  const all = Array.from({ length: width }, (_, column) => column)
  const columns: Partial<Record<Role, number>> = {}
  const take = (role: Role, column: number | undefined) => {
    if (column !== undefined) columns[role] = column
  }
  const free = () => all.filter((column) => !Object.values(columns).includes(column))
  take(
    'url',
    all.find((column) => share(column, (cell) => /^https?:\/\/\S+$/.test(cell)) > 0.6),
  )
  take(
    'day',
    free().find(
      (column) => share(column, (cell) => AGO.test(cell) || (cell.length < 40 && readStatedDay(cell) !== null)) > 0.6,
    ),
  )
  const worded = free()
    .filter((column) => share(column, isWorded) > 0.6)
    .toSorted((a, b) => meanLength(sample, b) - meanLength(sample, a))
  if (worded.length === 0) return {}
  // Rows of codes and figures with an address and a place (GDELT): “Tallinn, Harjumaa, Estonia” is no headline.
  if (width > WIDEST_ARTICLES && columns.url !== undefined) return {}
  if (worded.length > 1) take('text', worded[0])
  take('title', worded[1] ?? worded[0])
  take(
    'outlet',
    free().find((column) => share(column, (cell) => cell.length < 60 && /^\p{Lu}|\.\w{2,4}$/u.test(cell)) > 0.6),
  )
  return columns
}

/** A cell of prose: several words, most of them in small letters or of more than a code’s length. */
function isWorded(cell: string): boolean {
  return (cell.match(/\p{L}{2,}/gu)?.length ?? 0) > FEWEST_WORDS && !/^https?:/.test(cell)
}

function draftOf(row: readonly string[], columns: Columns): Draft | null {
  const cell = (role: Role) => (columns[role] === undefined ? null : (row[columns[role]] ?? null))
  const title = tidy(cell('title'))
  const text = cell('text')?.replace(/\r\n?/g, '\n') ?? ''
  const day = cell('day')
  // A row of one cell is the table’s own title.
  if ((title === null && text === '') || row.filter((one) => one !== '').length < 2) return null
  return {
    title,
    outlet: tidy(cell('outlet')) ?? cell('agency'),
    credits: [cell('agency')],
    byline: cell('byline'),
    url: cell('url'),
    section: cell('section'),
    day: day !== null && AGO.test(day) ? null : day,
    text: text.length >= WHOLE_STORY || title === null ? text : [title, text].filter((one) => one !== '').join('\n\n'),
  }
}
