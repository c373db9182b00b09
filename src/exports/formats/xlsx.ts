import { Zip, ZipDeflate } from 'fflate'
import type { Chosen } from '../../views/choose.js'
import { FORMULA } from './csv.js'
import type { Chunks, ExportFormat } from './format.js'
import { LOST_IN_TABLES, TABLES, type Cell, type Table } from './tables.js'
import { xml } from './told.js'

/** Excel’s own bounds. */
const LONGEST_CELL = 32_767
const MOST_ROWS = 1_048_576
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** A zip has a time for each file; the same record gives the same bytes. */
const NO_TIME = '1980-01-01T00:00:00'
/** The style of text that begins like a formula: it stays text when somebody edits the cell. */
const QUOTED = ' s="1"'

/** The tables as sheets of one workbook. Every text is written as text, never as a formula. */
export const xlsx: ExportFormat = {
  name: 'xlsx',
  title: 'Tables, Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  about: 'the tables of csv as sheets of one workbook',
  loses: [...LOST_IN_TABLES, `what is longer than ${LONGEST_CELL.toLocaleString('en')} characters in one cell`],
  leavesOut: (chosen) =>
    TABLES.flatMap((table) => {
      let cut = 0
      for (const row of table.rows(chosen))
        cut += row.filter((cell) => typeof cell === 'string' && cell.length > LONGEST_CELL).length
      return cut === 0 ? [] : [`${table.name}: ${cut} cells are cut`]
    }),
  parts: [{ file: 'record.xlsx', write: writeWorkbook }],
}

function* writeWorkbook(chosen: Chosen): Chunks {
  const out: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    out.push(chunk)
  })
  const sheets: string[] = []
  for (const table of TABLES) {
    for (const sheet of writeSheets(table, chosen)) {
      sheets.push(sheet.name)
      yield* intoZip(zip, `xl/worksheets/sheet${sheets.length}.xml`, sheet.xml, out)
    }
  }
  for (const [name, content] of frameOf(sheets)) yield* intoZip(zip, name, [content], out)
  zip.end()
  yield* out
}

/** Feeds one file of the zip; what comes out is passed on at once. */
export function* intoZip(zip: Zip, name: string, content: Chunks, out: Uint8Array[]): Generator<Uint8Array> {
  const file = new ZipDeflate(name, { level: 6 })
  file.mtime = NO_TIME
  zip.add(file)
  const encoder = new TextEncoder()
  for (const piece of content) {
    file.push(typeof piece === 'string' ? encoder.encode(piece) : piece)
    yield* out.splice(0)
  }
  file.push(new Uint8Array(), true)
  yield* out.splice(0)
}

/** A table as one sheet, or several where it has more rows than a sheet may. The rows are taken as they come. */
function* writeSheets(table: Table, chosen: Chosen): Generator<{ readonly name: string; readonly xml: Chunks }> {
  const rows = table.rows(chosen)[Symbol.iterator]()
  let next = rows.next()
  for (let at = 1; at === 1 || !next.done; at += 1) {
    yield {
      name: at === 1 ? table.name : `${table.name} ${at}`,
      xml: (function* () {
        yield `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${writeRow(
          table.columns.map(([name]) => name),
          1,
        )}`
        for (let many = 1; !next.done && many < MOST_ROWS; many += 1) {
          yield writeRow(next.value, many + 1)
          next = rows.next()
        }
        yield '</sheetData></worksheet>'
      })(),
    }
  }
}

function writeRow(cells: readonly Cell[], row: number): string {
  return `<row r="${row}">${cells.map((cell, at) => writeCell(cell, `${columnName(at)}${row}`)).join('')}</row>`
}

/** A to Z, AA to AZ, … */
function columnName(at: number): string {
  const letter = String.fromCharCode(A + (at % LETTERS))
  return at < LETTERS ? letter : columnName(Math.floor(at / LETTERS) - 1) + letter
}

const A = 65
const LETTERS = 26

function writeCell(cell: Cell, place: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"${FORMULA.test(cell) ? QUOTED : ''}><is><t xml:space="preserve">${xml(cell.slice(0, LONGEST_CELL))}</t></is></c>`
}

/** What a workbook has beside its sheets. */
function frameOf(sheets: readonly string[]): readonly (readonly [string, string])[] {
  const type = (of: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml`
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${type('styles')}"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type('worksheet')}"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${sheets.map((name, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `${HEAD}<styleSheet xmlns="${SPREADSHEET}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf quotePrefix="1"/></cellXfs></styleSheet>`,
    ],
  ]
}
