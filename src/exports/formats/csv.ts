import Papa from 'papaparse'
import type { Chunks, ExportFormat, ExportPart } from './format.js'
import { LOST_IN_TABLES, TABLES, type Cell } from './tables.js'

/**
 * What a spreadsheet takes for a formula when a cell begins with it, wide forms and leading blanks included: an
 * apostrophe before it makes it text.
 */
export const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r\n＝＋－＠]/u

/** One row, its cells quoted where they must be (RFC 4180). */
export function csvRow(cells: readonly Cell[], delimiter = ','): string {
  return `${Papa.unparse([[...cells]], { delimiter, newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}

/** Rows of the record as comma-separated values, one file a kind. */
export const csv: ExportFormat = {
  name: 'csv',
  title: 'Tables, CSV',
  mediaType: 'text/csv; charset=utf-8; header=present',
  about: 'tables for a spreadsheet or a statistics program, one a kind',
  loses: [...LOST_IN_TABLES, 'a cell that a spreadsheet would take for a formula gets an apostrophe before it'],
  parts: TABLES.map((table): ExportPart => ({
    file: `${table.name}.csv`,
    *write(chosen): Chunks {
      yield csvRow(table.columns.map(([name]) => name))
      for (const row of table.rows(chosen)) yield csvRow(row)
    },
  })) as unknown as ExportFormat['parts'],
}
