import {
  RegisterFault,
  type RegisterRow,
  type RegisterScope,
  type RegisterSettings,
  type RegisterUnit,
} from '../register.js'
import { yearsOf, type ReadRegister } from './layout.js'
import { decimalSign, isYear, readNumber, readYear, type DecimalSign } from './numbers.js'
import { headKey, isBlank, type Line, type Sheet } from './sheet.js'

/** What the user’s mapping names as sides: who supplies, who receives, whose own it is. */
type Side = 'from' | 'to' | 'whose'

/** Whether the user says how a file is to be read, column by column. */
export function isMapped({ from, to, whose, value, year }: RegisterSettings): boolean {
  return (
    value !== undefined ||
    year !== undefined ||
    whose !== undefined ||
    [from, to].some((column) => column !== undefined && !column.startsWith('='))
  )
}

/** The heads that a mapping asks for; constants (`=India`) ask for none. */
function headsAsked({ from, to, whose, year, value, where = {} }: RegisterSettings): readonly string[] {
  return [from, to, whose, year, value, ...Object.keys(where)].flatMap((head) =>
    head === undefined || head.startsWith('=') ? [] : [head],
  )
}

/** The line that has all the heads a mapping asks for; undefined where this sheet, cut so, has none. */
export function findMappedHead(sheet: Sheet, settings: RegisterSettings): Line | undefined {
  const asked = headsAsked(settings).map(headKey)
  return sheet.lines.find(({ cells }) => {
    const own = cells.map(headKey)
    return (
      asked.every((head) => own.includes(head)) &&
      (settings.value !== undefined || cells.filter((cell) => readYear(cell) !== undefined).length >= 2)
    )
  })
}

/**
 * What the user must put right where no line has the heads of the mapping: the line that has most of them, and those it
 * lacks.
 */
export function faultOfHeads(sheets: readonly Sheet[], settings: RegisterSettings): RegisterFault {
  const asked = headsAsked(settings)
  const nearest = sheets
    .flatMap(({ lines }) => lines.slice(0, 60))
    .map((line) => ({ line, lacking: asked.filter((head) => !line.cells.map(headKey).includes(headKey(head))) }))
    .toSorted((a, b) => a.lacking.length - b.lacking.length || b.line.cells.length - a.line.cells.length)[0]
  if (!nearest) return new RegisterFault(null, 'no table', `a line with the heads ‹${asked.join('›, ‹')}›`)
  if (nearest.lacking.length === 0)
    return new RegisterFault(
      nearest.line.line,
      'no years among the heads and no column of values',
      'years as heads, or --year and --value with the heads of their columns',
    )
  return new RegisterFault(
    nearest.line.line,
    `no column ‹${nearest.lacking.join('›, ‹')}› among ‹${nearest.line.cells
      .filter((cell) => cell !== '')
      .slice(0, 12)
      .join('›, ‹')}›`,
    'the heads that the mapping names',
  )
}

/** Any table of numbers by year, as the user maps it: one row a number, or one row a pair with years as heads. */
export function readMapped(sheet: Sheet, head: Line, settings: RegisterSettings): ReadRegister {
  if (settings.of === undefined)
    throw new RegisterFault(null, 'no word for what is counted', '--of "trade", "aid", "defence budget" …')
  const unit = readUnit(settings.unit)
  const heads = head.cells.map(headKey)
  const body = sheet.lines
    .slice(sheet.lines.indexOf(head) + 1)
    .filter((line) => !isBlank(line) && isWanted(line, heads, settings) && !isFooter(line))
  const values = valueColumns(head, heads, settings)
  const sign =
    settings.decimal ??
    decimalSign(
      body.flatMap(({ cells }) => values.map(({ at }) => cells[at] ?? '')),
      sheet.separator,
    )
  const read = body.flatMap((line) => readLine(line, heads, values, settings, sign))
  if (read.length === 0)
    throw new RegisterFault(
      head.line,
      'heads and no numbers beneath them',
      settings.where ? 'rows that --where lets through' : 'one number at least',
    )
  const totals = read.filter((row) => isTotal(row.supplier) || isTotal(row.recipient))
  const rows = read.filter((row) => !totals.includes(row))
  return {
    of: settings.of,
    unit,
    isRounded: false,
    scope: scopeOf(rows, settings),
    rows,
    notes: [
      ...(totals.length > 0
        ? [`${totals.length} numbers of totals are left out: sums are made from the rows themselves`]
        : []),
      ...repeatedNotes(rows),
      ...(/\d{4}[-/–]\d{2}/u.test(
        body.map(({ cells }) => cells[heads.indexOf(headKey(settings.year ?? ''))] ?? '').join(' '),
      )
        ? ['years across two are called by the first of them']
        : []),
    ],
  }
}

const MONEY =
  /^(?:(thousand|million|billion|trillion)s?\s+(?:of\s+)?)?([A-Z]{3})(?:\s+(thousand|million|billion|trillion)s?)?$/u
const AMOUNTS: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

/** `million USD`, `USD`, `thousand tonnes`. */
export function readUnit(words: string | undefined): RegisterUnit {
  if (words === undefined) throw new RegisterFault(null, 'no unit', '--unit "million USD", "tonnes" …')
  const money = MONEY.exec(words.trim())
  if (money)
    return { kind: 'money', name: words.trim(), currency: money[2]!, scale: AMOUNTS[money[1] ?? money[3] ?? ''] ?? 1 }
  const [, amount] = /^(thousand|million|billion|trillion)s?\s/iu.exec(words.trim()) ?? []
  return { kind: 'measure', name: words.trim(), currency: null, scale: AMOUNTS[amount?.toLowerCase() ?? ''] ?? 1 }
}

function isWanted({ cells }: Line, heads: readonly string[], { where = {} }: RegisterSettings): boolean {
  return Object.entries(where).every(
    ([head, words]) => (cells[heads.indexOf(headKey(head))] ?? '').toLowerCase() === words.toLowerCase(),
  )
}

/** “Source: …” beneath a table. */
function isFooter({ cells }: Line): boolean {
  return (
    cells.filter((cell) => cell !== '').length === 1 &&
    /^\W*(?:source|notes?|generated|last updated|©|\(c\))\b|^\*/iu.test(cells.find((cell) => cell !== '')!)
  )
}

interface ValueColumn {
  readonly at: number
  /** The year it is of, where years are the heads; null where a column of its own tells it. */
  readonly year: number | null
}

function valueColumns(head: Line, heads: readonly string[], { value }: RegisterSettings): readonly ValueColumn[] {
  if (value !== undefined) return [{ at: heads.indexOf(headKey(value)), year: null }]
  return head.cells.flatMap((cell, at) =>
    isYear(cell) || readYear(cell) !== undefined ? [{ at, year: readYear(cell)! }] : [],
  )
}

function readLine(
  { line, cells }: Line,
  heads: readonly string[],
  columns: readonly ValueColumn[],
  settings: RegisterSettings,
  sign: DecimalSign,
): readonly RegisterRow[] {
  const side = (which: Side) => sideOf(cells, heads, settings[which])
  const [supplier, recipient] = settings.whose === undefined ? [side('from'), side('to')] : [null, side('whose')]
  for (const [name, asked] of [
    [supplier, settings.from],
    [recipient, settings.whose ?? settings.to],
  ] as const)
    if (asked !== undefined && name === '')
      throw new RegisterFault(
        line,
        `nothing in the column ‹${asked}›`,
        'a name; where it stands for several rows, fill it in',
      )
  return columns.flatMap(({ at, year: ofHead }) => {
    const cell = cells[at] ?? ''
    const value = readNumber(cell, sign)
    if (value === undefined)
      throw new RegisterFault(
        line,
        `‹${cell}› as value`,
        `a number${sign === ',' ? ' with its decimals behind a comma' : ''}, or nothing`,
      )
    const told = ofHead === null ? (cells[heads.indexOf(headKey(settings.year ?? ''))] ?? '') : ''
    const year = ofHead ?? (settings.year === undefined ? undefined : readYear(told))
    if (year === undefined)
      throw new RegisterFault(
        line,
        settings.year === undefined ? 'a column of values without one of years' : `‹${told}› as year`,
        settings.year === undefined
          ? '--year with the head of the column of years'
          : 'a year or a day, such as 2021, 2021-22 or 2021-03-31',
      )
    return value === null ? [] : [{ line, supplier, recipient, years: [year], value, isSmall: false, deal: null }]
  })
}

function sideOf(cells: readonly string[], heads: readonly string[], column: string | undefined): string | null {
  if (column === undefined) return null
  return column.startsWith('=') ? column.slice(1) : (cells[heads.indexOf(headKey(column))] ?? '')
}

function isTotal(name: string | null): boolean {
  return (
    name !== null &&
    /^(?:grand |sub)?total\b|^world$|^all (?:countries|partners|donors|suppliers|recipients)$/iu.test(name)
  )
}

/** Nobody knows whether a column of sides holds all there are; a constant is itself. */
function scopeOf(rows: readonly RegisterRow[], { from, to, whose }: RegisterSettings): RegisterScope {
  const side = (column: string | undefined) => (column?.startsWith('=') ? [column.slice(1)] : 'unknown')
  return { suppliers: whose === undefined ? side(from) : 'all', recipients: side(whose ?? to), ...yearsOf(rows, null) }
}

/**
 * Twice the same pair and year may be two kinds of goods, or one counted twice: they are added up, and that is said.
 */
function repeatedNotes(rows: readonly RegisterRow[]): readonly string[] {
  const seen = new Set<string>()
  const again = rows.filter(({ supplier, recipient, years }) => {
    const key = `${supplier ?? ''}\n${recipient ?? ''}\n${years[0]!}`
    const isAgain = seen.has(key)
    seen.add(key)
    return isAgain
  })
  if (again.length === 0) return []
  const many = `${again.length} ${again.length === 1 ? 'number has' : 'numbers have'}`
  return [
    `${many} the sides and year of another (first on line ${again[0]!.line}): they are added up; --where COLUMN=WORDS chooses among them`,
  ]
}
