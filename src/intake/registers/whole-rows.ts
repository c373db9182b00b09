import { RegisterFault } from '../register.js'
import { isBlank, withoutPadding, type Line, type Sheet } from './sheet.js'

/** Rows with as many cells as there are heads, and which of them were put together again. */
export interface WholeRows {
  readonly rows: readonly Line[]
  readonly notes: readonly string[]
}

/**
 * Rows of a register that has one row a deal. Where a stray line break has cut a row in two, the parts are put together
 * if they make exactly one row; whatever else is too short or too long is told with its line, since leaving it out
 * would make every sum wrong. Workbooks leave empty cells at the end of a row out.
 */
export function wholeRows(
  below: readonly Line[],
  { separator, form, isOpenEnded }: Sheet,
  heads: readonly string[],
): WholeRows {
  const rows: Line[] = []
  const notes: string[] = []
  const filled = below
    .filter((line) => !isBlank(line))
    .map((one) => ({ ...one, trimmed: withoutPadding(one, separator) }))
  for (let at = 0; at < filled.length; at++) {
    const { line, cells, trimmed } = filled[at]!
    if (trimmed.length > heads.length)
      throw new RegisterFault(
        line,
        `${trimmed.length} cells`,
        `${heads.length}, one for each head (${heads.filter((head) => head !== '').join(', ')})`,
      )
    if (form === 'workbook' || cells.length >= heads.length) {
      rows.push({ line, cells: trimmed })
      continue
    }
    const rest = filled[at + 1]
    if (!rest || cells.length + rest.cells.length - 1 !== heads.length)
      throw new RegisterFault(
        line,
        `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}: ‹${trimmed.join(' | ').slice(0, 80)}›`,
        `${heads.length}, one for each head; the row may have been cut`,
      )
    rows.push({
      line,
      cells: [...cells.slice(0, -1), `${cells.at(-1)!} ${rest.cells[0]!}`.trim(), ...rest.cells.slice(1)],
    })
    notes.push(`lines ${line} and ${rest.line} were one row, cut in two by a line break`)
    at += 1
  }
  if (isOpenEnded)
    notes.push(
      'no line break stands behind its last row: if the file was cut off there, that row may lack a part of its number',
    )
  return { rows, notes }
}
