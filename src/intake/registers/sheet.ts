import Papa from 'papaparse'
import { decodeBytes } from '../decode-bytes.js'
import { RegisterFault } from '../register.js'
import { readRtf } from '../forms/rtf.js'
import { rowsOfWorkbook } from '../forms/spreadsheet.js'

/** One row of a file, under the number that an editor or a spreadsheet shows for it. */
export interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** A table as it came: its rows, and what parts their cells. */
export interface Sheet {
  /** Null where the file has but one. */
  readonly name: string | null
  readonly form: 'text' | 'workbook' | 'rtf'
  readonly separator: string | null
  readonly lines: readonly Line[]
  /** A text that ends within a line: one that was cut off does. */
  readonly isOpenEnded?: boolean
}

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const
const SEPARATORS = [',', ';', '\t', '|'] as const
const RTF = /^\s*\{\\rtf/u

/**
 * Bytes → the ways in which they can be cut into cells, to be tried in turn: text once for every separator, a workbook
 * sheet by sheet.
 */
export function readSheets(bytes: Uint8Array): readonly Sheet[] {
  if (ZIP.every((byte, at) => bytes[at] === byte)) return sheetsOfWorkbook(bytes)
  const decoded = decodeBytes(bytes)
  if (decoded.kind === 'binary') throw new RegisterFault(null, decoded.looksLike, 'a table as CSV text, XLSX or RTF')
  const text = decoded.text.replace(/^\uFEFF/u, '')
  if (RTF.test(text))
    return [
      {
        name: null,
        form: 'rtf',
        separator: '\t',
        lines: readRtf(Buffer.from(bytes).toString('latin1')).map((row, at) => ({
          line: at + 1,
          cells: row.split('\t').map(tidy),
        })),
      },
    ]
  if (text.trim() === '') throw new RegisterFault(null, 'an empty file', 'a table')
  return SEPARATORS.filter((separator) => text.includes(separator)).map((separator) => ({
    name: null,
    form: 'text',
    separator,
    lines: cutLines(text, separator),
    isOpenEnded: !/[\r\n]$/u.test(text),
  }))
}

function sheetsOfWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const sheets = rowsOfWorkbook(bytes)
  if (sheets.length === 0)
    throw new RegisterFault(null, 'an archive or a document without sheets', 'a table as CSV text, XLSX or RTF')
  return sheets.map(({ name, rows }) => ({
    name,
    form: 'workbook',
    separator: null,
    lines: rows.map(({ number, cells }) => ({ line: number, cells: cells.map(tidy) })),
  }))
}

/** The database itself quotes nothing, spreadsheets do: where quotes do not close, they are signs like any other. */
function cutLines(text: string, separator: string): readonly Line[] {
  return cut(text, separator, '"') ?? cut(text, separator, null) ?? []
}

function cut(text: string, separator: string, quoteChar: '"' | null): readonly Line[] | null {
  const newline = /\r\n|\r|\n/u.exec(text)?.[0] as '\r\n' | '\r' | '\n' | undefined
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    ...(newline ? { newline } : {}),
    quoteChar: quoteChar ?? '\u0000',
  })
  if (quoteChar !== null && errors.some(({ type }) => type === 'Quotes')) return null
  let line = 1
  return data.map((cells) => {
    const numbered = { line, cells: cells.map(tidy) }
    line +=
      1 + (quoteChar === null ? 0 : cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0))
    return numbered
  })
}

function tidy(cell: string): string {
  return cell.replace(/[\s\u00A0]+/gu, ' ').trim()
}

/** Whether a row has nothing in it: `,,,`. */
export function isBlank({ cells }: Line): boolean {
  return cells.every((cell) => cell === '')
}

/** Cells without the empty ones that pad a row, and without the `;` that some exports leave at its end. */
export function withoutPadding({ cells }: Line, separator: string | null): readonly string[] {
  const mended = [...cells]
  while (mended.at(-1) === '') mended.pop()
  return separator === ';' || mended.length === 0
    ? mended
    : [...mended.slice(0, -1), mended.at(-1)!.replace(/(?<!\s)\s*;$/u, '')]
}

/** How heads of columns are compared: small letters, single blanks. */
export function headKey(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/;$/u, '')
    .replace(/[\s_]+/gu, ' ')
    .trim()
}
