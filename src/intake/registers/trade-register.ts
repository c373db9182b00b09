import { RegisterFault, type RegisterDeal, type RegisterRow, type RegisterScope } from '../register.js'
import { MAJOR_ARMS, TIV, yearsOf, type Laid, type Layout, type ReadRegister } from './layout.js'
import { decimalSign, readNumber, readYears, type DecimalSign } from './numbers.js'
import type { Preamble } from './preamble.js'
import { headKey, withoutPadding, type Line } from './sheet.js'
import { wholeRows } from './whole-rows.js'

const HEADS = [
  'recipient',
  'supplier',
  'year of order',
  'number ordered',
  'weapon designation',
  'weapon description',
  'number delivered',
  'year(s) of delivery',
  'status',
  'comments',
  'sipri tiv of delivered weapons',
] as const
type Head = (typeof HEADS)[number]
/** Heads of earlier and later releases for the same column. */
const OTHER_NAMES: Readonly<Record<string, Head>> = {
  'years of delivery': 'year(s) of delivery',
  'year(s) of deliveries': 'year(s) of delivery',
  'no. ordered': 'number ordered',
  'no. delivered': 'number delivered',
  designation: 'weapon designation',
  description: 'weapon description',
}

/**
 * One row a deal, its deliveries of several years together (`trade-register.csv`). A column without a head, right of a
 * number, holds “?” where that is an estimate.
 */
export const tradeRegister: Layout = {
  called: 'SIPRI trade register',
  expects: 'a head line that begins ‹Recipient,Supplier,Year of order› (trade register)',
  isHead: ({ cells }) =>
    ['recipient', 'supplier', 'weapon designation'].every((head) => cells.some((cell) => nameOfHead(cell) === head)),
  read: readTradeRegister,
}

function nameOfHead(cell: string): string {
  const key = headKey(cell)
  return OTHER_NAMES[key] ?? key
}

function readTradeRegister({ sheet, head, above, below }: Laid): ReadRegister {
  const heads = withoutPadding(head, sheet.separator).map(nameOfHead)
  const at = Object.fromEntries(HEADS.map((name) => [name, heads.indexOf(name)])) as Record<Head, number>
  const missing = HEADS.filter((name) => at[name] < 0 && name !== 'status' && name !== 'comments')
  if (missing.length > 0)
    throw new RegisterFault(
      head.line,
      `no column ‹${missing.join('›, ‹')}›`,
      `the heads of a trade register: ${HEADS.join(', ')}`,
    )
  const { rows: whole, notes } = wholeRows(below, sheet, heads)
  const sign = decimalSign(
    whole.map(({ cells }) => cells[at['sipri tiv of delivered weapons']] ?? ''),
    sheet.separator,
  )
  const rows = whole.map((line) => readDeal(line, at, sign))
  return { of: MAJOR_ARMS, unit: TIV, isRounded: false, scope: scopeOf(above, rows), rows, notes }
}

/** What the preamble says it was asked for. Without one nobody knows whether other suppliers were left out. */
export function scopeOf({ suppliers, recipients, years }: Preamble, rows: readonly RegisterRow[]): RegisterScope {
  return { suppliers: suppliers ?? 'unknown', recipients: recipients ?? 'unknown', ...yearsOf(rows, years) }
}

function readDeal({ line, cells }: Line, at: Readonly<Record<Head, number>>, sign: DecimalSign): RegisterRow {
  const cell = (name: Head) => (at[name] < 0 ? '' : (cells[at[name]] ?? ''))
  const isMarked = (name: Head) => cells[at[name] + 1] === '?'
  const number = (name: Head) => {
    const value = readNumber(cell(name), sign)
    if (value === undefined) throw new RegisterFault(line, `‹${cell(name)}› as ‹${name}›`, 'a number, or nothing')
    return value
  }
  const years = readYears(cell('year(s) of delivery'))
  if (years === undefined)
    throw new RegisterFault(
      line,
      `‹${cell('year(s) of delivery')}› as ‹year(s) of delivery›`,
      'years parted by semicolons, such as 2013; 2014',
    )
  if (cell('recipient') === '' || cell('supplier') === '')
    throw new RegisterFault(line, 'no recipient or no supplier', 'both sides of the deal')
  const value = number('sipri tiv of delivered weapons')
  const deal: RegisterDeal = {
    id: null,
    designation: cell('weapon designation'),
    description: cell('weapon description'),
    category: null,
    ordered: {
      year: `${cell('year of order')}${isMarked('year of order') ? '?' : ''}`,
      number: number('number ordered'),
      isEstimate: isMarked('number ordered'),
    },
    delivered: { number: number('number delivered'), isEstimate: isMarked('number delivered') },
    status: cell('status'),
    comments: cell('comments'),
  }
  // “0” is also written where nothing has been delivered; then no year is.
  return {
    line,
    supplier: cell('supplier'),
    recipient: cell('recipient'),
    years,
    value: years.length === 0 ? null : value,
    isSmall: value === 0 && years.length > 0,
    deal,
  }
}
