import { RegisterFault, type RegisterRow } from '../register.js'
import { MAJOR_ARMS, TIV, type Laid, type Layout, type ReadRegister } from './layout.js'
import { readNumber, readYears } from './numbers.js'
import { isBlank } from './sheet.js'
import { scopeOf } from './trade-register.js'

/** “R: India”, “L: India” (made there under licence), and in a list sorted by recipients “S: Russia”. */
const SIDE = /^([RLS]) ?: ?(.*)$/u
const DESIGNATION = /\bweapon designation\b/iu
const CELLS = [
  'number ordered',
  'weapon designation',
  'weapon description',
  'year of order',
  'year(s) of deliveries',
  'number delivered',
  'comments',
] as const

/**
 * The trade register as a document, as the database gave it before 2024: a block for each supplier (or recipient),
 * beneath it its partners’ deals, without volumes. Round brackets stand around what is uncertain, “. .” for what is not
 * known.
 */
export const rtfRegister: Layout = {
  called: 'SIPRI trade register (RTF)',
  expects: 'an RTF with the heads ‹No. ordered›, ‹Weapon designation›, … ‹Comments› (older trade register)',
  isHead: ({ cells }, sheet) =>
    sheet.form === 'rtf' &&
    (cells.some((cell) => DESIGNATION.test(cell)) ||
      cells.filter((cell) => /^(?:designation|ordered|description|comments)$/iu.test(cell)).length >= 3),
  read: readRtfRegister,
}

interface Block {
  /** Supplier, or in a list sorted the other way the recipient. */
  owner: string | null
  partner: string | null
  manner: 'R' | 'L' | 'S'
}

function readRtfRegister({ head, above, below }: Laid): ReadRegister {
  const block: Block = { owner: null, partner: null, manner: 'R' }
  const rows = below
    .filter((line) => !isBlank(line))
    .flatMap((line): readonly RegisterRow[] => {
      const filled = line.cells.filter((cell) => cell !== '')
      const side = SIDE.exec(line.cells[0]!)
      // Notes behind the table and the name of the next block stand alone on their line.
      if (filled.length === 1 && !side) {
        if (isName(filled[0]!)) Object.assign(block, { owner: filled[0]!, partner: null })
        return []
      }
      if (side) Object.assign(block, { manner: side[1], partner: side[2]! === '' ? (line.cells[1] ?? '') : side[2]! })
      const cells = side?.[2] === '' ? line.cells.slice(2) : line.cells.slice(1)
      if (cells.every((cell) => cell === '')) return []
      return [readDeal(line.line, cells, block)]
    })
  if (rows.length === 0)
    throw new RegisterFault(
      head.line,
      'heads of a trade register and no deal beneath them',
      'a supplier on a line of its own, then ‹R: recipient› and the cells of each deal',
    )
  return {
    of: MAJOR_ARMS,
    unit: TIV,
    isRounded: false,
    scope: scopeOf(above, rows),
    rows,
    notes: ['the older document gives no volumes: numbers of things can be looked up in it, shares and sums cannot'],
  }
}

/** A state or a group, and no note of several words with a full stop. */
function isName(text: string): boolean {
  return (
    text.length < 60 &&
    !/[.:]$|^\(?(?:note|source|information|generated|©)\b/iu.test(text) &&
    /^\p{Lu}|^unknown\b/iu.test(text)
  )
}

function readDeal(line: number, cells: readonly string[], { owner, partner, manner }: Block): RegisterRow {
  if (owner === null)
    throw new RegisterFault(
      line,
      `a deal (‹${cells.join(' | ').slice(0, 60)}›) before the name of a supplier`,
      'a supplier on a line of its own',
    )
  if (partner === null)
    throw new RegisterFault(line, `a deal of ${owner} before its partner`, '‹R: recipient› in the first cell')
  const [ordered = '', designation = '', description = '', orderYear = '', delivered = '', number = '', comments = ''] =
    cells
  const numbers = [ordered, number].map((cell) => readNumber(cell.replace(/[()]/gu, '')))
  const years = readYears(delivered)
  const wrong = numbers[0] === undefined ? 0 : years === undefined ? 4 : numbers[1] === undefined ? 5 : null
  if (wrong !== null)
    throw new RegisterFault(
      line,
      `‹${cells[wrong]!}› as ‹${CELLS[wrong]}›`,
      `${wrong === 4 ? 'years, such as 1997-2004' : 'a number'}, in brackets where it is uncertain, or nothing`,
    )
  const isUncertain = (cell: string) => cell.includes('(')
  return {
    line,
    supplier: manner === 'S' ? partner : owner,
    recipient: manner === 'S' ? owner : partner,
    years: years!,
    value: null,
    isSmall: false,
    deal: {
      id: null,
      designation,
      description,
      category: null,
      ordered: { year: orderYear, number: numbers[0]!, isEstimate: isUncertain(ordered) },
      delivered: { number: numbers[1]!, isEstimate: isUncertain(number) },
      status: manner === 'L' ? 'licensed production' : '',
      comments,
    },
  }
}
