import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { receiveRegister } from '../src/intake/receive-register.js'
import type { Register, RegisterSettings } from '../src/intake/register.js'
import { root } from './installed-reader.js'

/** A file of `test/data/registers`. */
export function registerFile(name: string): Buffer {
  return readFileSync(join(root, 'test/data/registers', name))
}

/** Its text, in the encoding it has. */
export function registerText(name: string): string {
  return registerFile(name)
    .toString(name.includes('latin1') ? 'latin1' : 'utf8')
    .replace(/^\uFEFF/, '')
}

/** A register from its text or bytes. */
export function read(content: string | Uint8Array, settings: RegisterSettings = {}, name = 'table.csv'): Register {
  return receiveRegister({
    name,
    bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    settings,
  })
}

/** Rows as a workbook of one sheet; numbers as numbers, empty cells left out as spreadsheets do. */
export function workbook(rows: readonly (readonly string[])[], sheet = 'Sheet1'): Uint8Array {
  const column = (at: number): string =>
    at < 26 ? String.fromCharCode(65 + at) : column(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26))
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const cell = (text: string, place: string) =>
    text === ''
      ? ''
      : /^\d+(?:\.\d+)?$/.test(text)
        ? `<c r="${place}"><v>${text}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`
  const body = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((text, at) => cell(text, `${column(at)}${row + 1}`)).join('')}</row>`,
    )
    .join('')
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${body}</sheetData></worksheet>`),
  })
}

/** What a register says, apart from the file it came in: to compare variants of one table by. */
export function contentOf({ rows, scope, release, of, unit }: Register): unknown {
  return {
    rows: rows.map(({ supplier, recipient, years, value, isSmall, deal }) => ({
      supplier,
      recipient,
      years,
      value,
      isSmall,
      designation: deal?.designation,
      ordered: deal?.ordered,
      delivered: deal?.delivered,
    })),
    scope,
    release,
    of,
    unit,
  }
}
