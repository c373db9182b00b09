import { RegisterFault, type RegisterRow } from '../register.js'
import { MAJOR_ARMS, TIV, type Laid, type Layout, type ReadRegister } from './layout.js'
import { decimalSign, isYear, readNumber, type DecimalSign } from './numbers.js'
import { headKey, isBlank, withoutPadding, type Line } from './sheet.js'
import { scopeOf } from './trade-register.js'
import { wholeRows } from './whole-rows.js'

/** What a column is, under the heads of both databases: that of today and that of before 2024. */
const COLUMNS = {
  id: ['sipri at database id', 'deal id'],
  supplier: ['supplier', 'seller'],
  recipient: ['recipient', 'buyer'],
  designation: ['designation', 'weapon designation'],
  description: ['description', 'weapon description'],
  category: ['armament category'],
  ordered: ['order date'],
  orderedGuess: ['order date is estimate'],
  number: ['numbers delivered', 'number delivered'],
  numberGuess: ['numbers delivered is estimate', 'number delivered is estimate'],
  year: ['delivery year'],
  status: ['status'],
  value: ['tiv delivery values', 'tiv delivery value'],
  local: ['local production'],
} as const
type Column = keyof typeof COLUMNS
const OPTIONAL: readonly Column[] = ['description', 'category', 'orderedGuess', 'numberGuess', 'status', 'local']

/**
 * One row a deal and year of delivery, with the volume of that year: the finest there is. Also the older file of deals
 * (`DealsAndTIVs-….txt`).
 */
export const deliveries: Layout = {
  called: 'SIPRI deliveries',
  expects: 'a head line that begins ‹SIPRI AT Database ID› or ‹Deal ID› (deliveries)',
  isHead: ({ cells }) => COLUMNS.id.some((name) => headKey(cells[0] ?? '') === name),
  read: readDeliveries,
}

function readDeliveries({ sheet, head, above, below }: Laid): ReadRegister {
  const heads = withoutPadding(head, sheet.separator).map(headKey)
  const at = Object.fromEntries(
    Object.entries(COLUMNS).map(([column, names]) => [
      column,
      heads.findIndex((name) => (names as readonly string[]).includes(name)),
    ]),
  ) as Record<Column, number>
  const missing = (Object.keys(COLUMNS) as Column[]).filter((column) => at[column] < 0 && !OPTIONAL.includes(column))
  if (missing.length > 0)
    throw new RegisterFault(
      head.line,
      `no column ‹${missing.map((column) => COLUMNS[column][0]).join('›, ‹')}›`,
      'the heads of the deliveries: SIPRI AT Database ID, Supplier, Recipient, … Delivery year, … TIV delivery values',
    )
  const { rows: whole, notes } = wholeRows(withoutFooter(below), sheet, heads)
  const sign = decimalSign(
    whole.map(({ cells }) => cells[at.value] ?? ''),
    sheet.separator,
  )
  const rows = whole.map((line) => readDelivery(line, at, sign))
  return { of: MAJOR_ARMS, unit: TIV, isRounded: false, scope: scopeOf(above, rows), rows, notes }
}

/** The older file ends in two lines about itself: words in one cell, behind the last row. */
function withoutFooter(below: readonly Line[]): readonly Line[] {
  const filled = below.filter((line) => !isBlank(line))
  let end = filled.length
  while (
    end > 0 &&
    filled[end - 1]!.cells.filter((cell) => cell !== '').length === 1 &&
    !/^\d+$/u.test(filled[end - 1]!.cells[0]!)
  )
    end -= 1
  return filled.slice(0, end)
}

function readDelivery({ line, cells }: Line, at: Readonly<Record<Column, number>>, sign: DecimalSign): RegisterRow {
  const cell = (column: Column) => (at[column] < 0 ? '' : (cells[at[column]] ?? ''))
  const isGuess = (column: Column) => /^yes$|^true$|^\?$/iu.test(cell(column))
  const number = (column: Column) => {
    const value = readNumber(cell(column), sign)
    if (value === undefined || (value !== null && value < 0))
      throw new RegisterFault(line, `‹${cell(column)}› as ‹${COLUMNS[column][0]}›`, 'a number from 0, or nothing')
    return value
  }
  if (!isYear(cell('year'))) throw new RegisterFault(line, `‹${cell('year')}› as ‹delivery year›`, 'a year')
  if (cell('supplier') === '' || cell('recipient') === '')
    throw new RegisterFault(line, 'no supplier or no recipient', 'both sides of the delivery')
  const value = number('value')
  return {
    line,
    supplier: cell('supplier'),
    recipient: cell('recipient'),
    years: [Number(cell('year'))],
    value,
    isSmall: value === 0,
    deal: {
      id: cell('id'),
      designation: cell('designation'),
      description: cell('description'),
      category: cell('category') || null,
      ordered: {
        year: `${cell('ordered')}${isGuess('orderedGuess') ? '?' : ''}`,
        number: null,
        isEstimate: isGuess('orderedGuess'),
      },
      delivered: { number: number('number'), isEstimate: isGuess('numberGuess') },
      status: /^yes$/iu.test(cell('local')) ? `${cell('status')}, local production` : cell('status'),
      comments: '',
    },
  }
}
