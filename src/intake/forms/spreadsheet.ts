import { LARGEST_FILE } from '../limits.js'
import type { Received } from '../report.js'
import type { Parcel } from './form.js'
import { draftRows } from './table-rows.js'
import { unpackNamed } from './unpack.js'
import { findAll, parseXml, wordsIn, type XmlElement } from './xml-tree.js'

const MOST_COLUMNS = 200
// Dates are stored as days since the end of 1899; these styles of the workbook say which numbers are dates.
const DATE_STYLES = new Set([14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57])
const DAY_ZERO = Date.UTC(1899, 11, 30)

/** A workbook (XLSX): the rows of each of its sheets. */
export async function openExcel({ name, bytes }: Parcel): Promise<Received> {
  return receiveSheets(
    name,
    rowsOfWorkbook(bytes).map(({ rows }) => rows.map(({ cells }) => cells)),
  )
}

/** One sheet of a workbook: its name, and its rows under the numbers that a spreadsheet shows. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

/** The sheets of a workbook (XLSX), each cell as its words; none where the bytes are no workbook. */
export function rowsOfWorkbook(bytes: Uint8Array): readonly WorkbookSheet[] {
  const parts = unpackNamed(
    bytes,
    (part) =>
      /^xl\/(?:workbook\.xml|worksheets\/sheet\d+\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels)$/.test(
        part,
      ),
    LARGEST_FILE * 5,
  )
  const tree = (part: string) => (parts[part] ? parseXml(Buffer.from(parts[part]).toString('utf8')) : null)
  const shared = sharedStrings(tree('xl/sharedStrings.xml'))
  const dated = dateStyles(tree('xl/styles.xml'))
  const names = sheetNames(tree('xl/workbook.xml'), tree('xl/_rels/workbook.xml.rels'))
  return Object.keys(parts)
    .filter((part) => part.startsWith('xl/worksheets/'))
    .sort(bySheetNumber)
    .map((part, at) => {
      const root = tree(part)
      const rows = root ? findAll(root, 'row') : []
      return {
        name: names.get(part) ?? `sheet ${at + 1}`,
        rows: rows.map((row, index) => ({
          number: Number(row.attributes['r'] ?? index + 1),
          cells: rowOf(row, shared, dated),
        })),
      }
    })
}

/**
 * What each part with a sheet is called: the workbook gives names to numbers, and beside it stands which part each
 * number is.
 */
function sheetNames(workbook: XmlElement | null, relations: XmlElement | null): ReadonlyMap<string, string> {
  const targets = new Map(
    (relations ? findAll(relations, 'Relationship') : []).map(({ attributes }) => [
      attributes['Id'] ?? '',
      (attributes['Target'] ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  )
  return new Map(
    (workbook ? findAll(workbook, 'sheet') : []).flatMap(({ attributes }) => {
      const part = targets.get(attributes['id'] ?? '')
      return part === undefined ? [] : [[part, attributes['name'] ?? ''] as const]
    }),
  )
}

function bySheetNumber(a: string, b: string): number {
  const [one, other] = [a, b].map((part) => Number(/\d+/.exec(part)?.[0])) as [number, number]
  return one - other
}

/** A workbook of OpenDocument (ODS): its cells as they are shown; cells and rows that repeat are told once. */
export async function openCalc(name: string, spreadsheet: XmlElement): Promise<Received> {
  return receiveSheets(
    name,
    findAll(spreadsheet, 'table').map((table) =>
      findAll(table, 'table-row').map((row) =>
        findAll(row, 'table-cell', 'covered-table-cell').flatMap((cell) => {
          const times = Math.min(MOST_COLUMNS, Number(cell.attributes['number-columns-repeated'] ?? 1))
          const shown = findAll(cell, 'p')
            .map((one) => wordsIn(one))
            .join('\n')
          return Array.from({ length: times }, () => cell.attributes['date-value'] ?? shown)
        }),
      ),
    ),
  )
}

async function receiveSheets(name: string, sheets: readonly (readonly (readonly string[])[])[]): Promise<Received> {
  const filled = sheets.filter((rows) => rows.some((row) => row.some((cell) => cell.trim() !== '')))
  const parts = await Promise.all(
    (filled.length === 0 ? [[]] : filled).map((rows, at) =>
      draftRows(filled.length > 1 ? `${name}/sheet ${at + 1}` : name, rows),
    ),
  )
  return { reports: parts.flatMap(({ reports }) => reports), notes: parts.flatMap(({ notes }) => notes) }
}

function sharedStrings(root: XmlElement | null): readonly string[] {
  // What is written above a word to help its reading is no part of it.
  return root
    ? findAll(root, 'si').map((one) =>
        findAll(
          { ...one, children: one.children.filter((part) => typeof part === 'string' || part.local !== 'rPh') },
          't',
        )
          .map(wordsIn)
          .join(''),
      )
    : []
}

function dateStyles(root: XmlElement | null): ReadonlySet<number> {
  const own = new Set(
    root
      ? findAll(root, 'numFmt')
          .filter(({ attributes }) => /[yd]/i.test((attributes['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, '')))
          .map(({ attributes }) => Number(attributes['numFmtId']))
      : [],
  )
  const cells = root ? findAll(root, 'cellXfs').flatMap((one) => findAll(one, 'xf')) : []
  return new Set(
    cells.flatMap(({ attributes }, at) =>
      DATE_STYLES.has(Number(attributes['numFmtId'])) || own.has(Number(attributes['numFmtId'])) ? [at] : [],
    ),
  )
}

function rowOf(row: XmlElement, shared: readonly string[], dated: ReadonlySet<number>): readonly string[] {
  const cells: string[] = []
  for (const cell of findAll(row, 'c')) {
    const column = columnOf(cell.attributes['r'] ?? '') ?? cells.length
    if (column >= MOST_COLUMNS) continue
    while (cells.length < column) cells.push('')
    cells[column] = shownIn(cell, shared, dated)
  }
  return cells
}

/** `BC12` → 54 */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  return letters === undefined
    ? null
    : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function shownIn(cell: XmlElement, shared: readonly string[], dated: ReadonlySet<number>): string {
  const value = findAll(cell, 'v')
    .map((one) => wordsIn(one))
    .join('')
  if (cell.attributes['t'] === 's') return shared[Number(value)] ?? ''
  if (cell.attributes['t'] === 'inlineStr')
    return findAll(cell, 't')
      .map((one) => wordsIn(one))
      .join('')
  const isDate =
    value !== '' && dated.has(Number(cell.attributes['s'] ?? -1)) && Number(value) > 0 && Number(value) < 100_000
  return isDate ? new Date(DAY_ZERO + Math.floor(Number(value)) * 86_400_000).toISOString().slice(0, 10) : value
}
