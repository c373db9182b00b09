import { RegisterFault, type RegisterRow, type RegisterScope } from '../register.js'
import { MAJOR_ARMS, TIV, type Laid, type Layout, type ReadRegister } from './layout.js'
import { decimalSign, isYear, readNumber, type DecimalSign } from './numbers.js'
import { headKey, isBlank, withoutPadding, type Line } from './sheet.js'
import { codeOfTable } from './sipri-codes.js'

const HALF = 0.5

/**
 * The table of one state and its partners, as the database gave it before 2024: nothing, years and ‹Total› in the head
 * line.
 */
export const partnerTable: Layout = {
  called: 'SIPRI table of partners',
  expects: 'a head line of an empty cell, years and ‹Total› (table of one state’s exports or imports)',
  isHead: ({ cells }) =>
    cells[0] === '' &&
    cells.length > 2 &&
    isYear(cells[1] ?? '') &&
    (isYear(cells[2] ?? '') || headKey(cells[2] ?? '') === 'total'),
  read: (laid) => readTable(laid, sideOfTitle(laid)),
}

/**
 * The table of all recipients or all suppliers of today: ‹Recipient› or ‹Supplier›, years, their span and percentages
 * in the head line.
 */
export const worldTable: Layout = {
  called: 'SIPRI table of all',
  expects: 'a head line that begins ‹Recipient› or ‹Supplier› and goes on with years (volume of transfers)',
  isHead: ({ cells }) => ['recipient', 'supplier'].includes(headKey(cells[0] ?? '')) && isYear(cells[1] ?? ''),
  read: (laid) => readTable(laid, sideOfTotal(laid)),
}

/** What the rows of a table are, and whose: `recipient` rows of one supplier, or of all where `of` is null. */
interface Side {
  readonly rows: 'recipient' | 'supplier'
  readonly of: string | null
}

const TITLE = /\b(imports?|exports?) (from|to|of|by) (.+?)(?:, ?\d{4} ?[-–] ?\d{4})?$/iu

/**
 * “TIV of arms exports from Borduria, 2004-2008”: the rows are recipients. Without a title the name of the file may
 * tell.
 */
function sideOfTitle({ above, file, head, settings }: Laid): Side {
  if (settings.from?.startsWith('=')) return { rows: 'recipient', of: settings.from.slice(1) }
  if (settings.to?.startsWith('=')) return { rows: 'supplier', of: settings.to.slice(1) }
  const title = above.lines.flatMap((text) => {
    const found = TITLE.exec(text)
    return found ? [found] : []
  })[0]
  if (title) {
    const [, what = '', word = '', name = ''] = title
    const isSupplier = /^from$/iu.test(word) || (/^export/iu.test(what) && !/^to$/iu.test(word))
    return { rows: isSupplier ? 'recipient' : 'supplier', of: name.trim() }
  }
  const named = /\btiv-(import|export)-([a-z]{3})\b/iu.exec(file)
  const state = named && codeOfTable(named[2]!)
  if (named && state) return { rows: /^import$/iu.test(named[1]!) ? 'supplier' : 'recipient', of: state }
  throw new RegisterFault(
    head.line,
    'a table of partners without a line that says whose it is',
    '‹TIV of arms exports from …› or ‹TIV of arms imports to …› above it; --from "=Russia" or --to "=India" says it too',
  )
}

const WORLD = /^total (?:world )?(?:imports?|exports?)$/iu
const OF_ONE = /^total (?:imports?|exports?) (?:from|to|of|by) (.+)$/iu

/** “Total world import” ends the table of all recipients; “Total exports to India” one of India’s suppliers. */
function sideOfTotal({ head, below, settings }: Laid): Side {
  const rows = headKey(head.cells[0]!) as Side['rows']
  const asked = rows === 'recipient' ? settings.from : settings.to
  if (asked?.startsWith('=')) return { rows, of: asked.slice(1) }
  const total = below.map(({ cells }) => cells[0] ?? '').find((cell) => /^total\b/iu.test(cell))
  if (total === undefined)
    throw new RegisterFault(
      below.at(-1)?.line ?? head.line,
      'no total at the end of the table',
      '‹Total world import›, ‹Total world export› or ‹Total exports to …›; the file may have been cut off',
    )
  return { rows, of: WORLD.test(total) ? null : (OF_ONE.exec(total)?.[1] ?? null) }
}

function readTable({ sheet, head, above, below }: Laid, side: Side): ReadRegister {
  const heads = withoutPadding(head, sheet.separator)
  const years = heads.flatMap((cell, at) => (isYear(cell) ? [{ year: Number(cell), at }] : []))
  const sum = heads.findIndex(
    (cell, at) => at > 0 && (headKey(cell) === 'total' || /^\d{4}\s*[-–]\s*\d{4}$/u.test(cell)),
  )
  const end = below.findIndex(({ cells }) => /^total\b/iu.test(cells[0] ?? ''))
  const body = (end < 0 ? below : below.slice(0, end)).filter((line) => !isBlank(line))
  const sign = decimalSign(
    body.flatMap(({ cells }) => cells.slice(1)),
    sheet.separator,
  )
  const read = body.map((line) => ({ line, values: valuesOf(line, heads, years, sign) }))
  const rows = read.flatMap(({ line, values }) =>
    values.map(({ year, value }): RegisterRow => ({
      line: line.line,
      supplier: side.rows === 'supplier' ? line.cells[0]! : side.of,
      recipient: side.rows === 'recipient' ? line.cells[0]! : side.of,
      years: [year],
      value,
      isSmall: value === 0,
      deal: null,
    })),
  )
  const notes = [
    ...read.flatMap((one) => checkRow(one, sum, heads, sign)),
    ...(end < 0
      ? ['the table has no total at its end: it may have been cut off']
      : checkTotals(below[end]!, rows, years, sign)),
  ]
  return {
    of: MAJOR_ARMS,
    unit: TIV,
    isRounded: true,
    scope: scopeOf(
      side,
      years.map(({ year }) => year),
      above.years,
    ),
    rows,
    notes,
  }
}

function valuesOf(
  { line, cells }: Line,
  heads: readonly string[],
  years: readonly { readonly year: number; readonly at: number }[],
  sign: DecimalSign,
): readonly { readonly year: number; readonly value: number }[] {
  if (cells[0] === '') throw new RegisterFault(line, 'a row without a name', 'the name of a state in its first cell')
  if (cells.length <= years.at(-1)!.at)
    throw new RegisterFault(
      line,
      `${cells.length} cells (‹${cells[0]!}›)`,
      `${heads.length}, one for each head; the row may have been cut`,
    )
  return years.flatMap(({ year, at }) => {
    const value = readNumber(cells[at]!, sign)
    if (value === undefined)
      throw new RegisterFault(line, `‹${cells[at]!}› in the year ${year} (‹${cells[0]!}›)`, 'a number, or nothing')
    return value === null ? [] : [{ year, value }]
  })
}

function scopeOf({ rows, of }: Side, years: readonly number[], told: readonly [number, number] | null): RegisterScope {
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const other = of === null ? 'all' : [of]
  return {
    suppliers: rows === 'supplier' ? 'all' : other,
    recipients: rows === 'recipient' ? 'all' : other,
    from: told ? Math.max(told[0], from) : from,
    to: told ? Math.min(told[1], to) : to,
  }
}

/** Whole numbers are rounded, each by half a unit at most: a total that lies further off is no rounding. */
function checkRow(
  { line, values }: { readonly line: Line; readonly values: readonly { readonly value: number }[] },
  at: number,
  heads: readonly string[],
  sign: DecimalSign,
): readonly string[] {
  const told = at < 0 ? null : readNumber(line.cells[at] ?? '', sign)
  const sum = values.reduce((total, { value }) => total + value, 0)
  return told === null || told === undefined || Math.abs(told - sum) <= HALF * (values.length + 1)
    ? []
    : [`line ${line.line}: ‹${line.cells[0]!}› has ${told} as ‹${heads[at]!}›, its years sum to ${round(sum)}`]
}

function checkTotals(
  { line, cells }: Line,
  rows: readonly RegisterRow[],
  years: readonly { readonly year: number; readonly at: number }[],
  sign: DecimalSign,
): readonly string[] {
  return years.flatMap(({ year, at }) => {
    const told = readNumber(cells[at] ?? '', sign)
    const own = rows.filter((row) => row.years[0] === year)
    const sum = own.reduce((total, row) => total + row.value!, 0)
    return told === null || told === undefined || Math.abs(told - sum) <= HALF * (own.length + 1)
      ? []
      : [`line ${line}: the total of ${year} is ${told}, its rows sum to ${round(sum)}`]
  })
}

const round = (value: number) => Number(value.toPrecision(12))
