import { piecesAt } from '../../language/pieces-at.js'

/** How numbers are written in a column: which sign parts whole numbers from the rest. */
export type DecimalSign = ',' | '.'

const NONE = /^(?:|-|–|—|\.\.|\. \.|…|n\/?a|null)$/iu
const GROUPED = {
  '.': /^-?\d{1,3}(?:[, '’\u202F]\d{3})+(?:\.\d+)?$/u,
  ',': /^-?\d{1,3}(?:[. '’\u202F]\d{3})+(?:,\d+)?$/u,
}
const PLAIN = { '.': /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu, ',': /^-?(?:\d+(?:,\d*)?|,\d+)$/u }
/** Digits that a spreadsheet’s own arithmetic leaves right: 0.30000000000000004 was 0.3. */
const DIGITS_KEPT = 14

/** The number in a cell; null where it is empty or says that there is none; undefined where it holds something else. */
export function readNumber(cell: string, sign: DecimalSign = '.'): number | null | undefined {
  if (NONE.test(cell)) return null
  if (PLAIN[sign].test(cell)) return tidyNumber(Number(cell.replace(',', '.')))
  if (GROUPED[sign].test(cell))
    return tidyNumber(Number(cell.replace(sign === '.' ? /[, '’\u202F]/gu : /[. '’\u202F]/gu, '').replace(',', '.')))
  return undefined
}

/** A number behind all reckoning (`1e400`) is none that a register can mean. */
function tidyNumber(value: number): number | undefined {
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS_KEPT)) : undefined
}

/**
 * By what the cells of a column show: “1,5” beside “12,75” has its decimals behind a comma, “1,234” alone has
 * thousands.
 */
export function decimalSign(cells: Iterable<string>, separator: string | null): DecimalSign {
  let commas = 0
  for (const cell of cells) {
    // “1.234” alone may be a thousand or one and a bit.
    if ((/^-?[\d\s]*\.\d+$/u.test(cell) && !/^-?[1-9]\d{0,2}\.\d{3}$/u.test(cell)) || /,\d{3}[.,]/u.test(cell))
      return '.'
    // A table whose cells are parted by commas has commas in a number only where a spreadsheet quoted it.
    if (
      /^-?\d+,(?:\d{1,2}|\d{4,})$|^-?0,\d+$/u.test(cell) ||
      (separator !== ',' && separator !== null && /^-?\d+,\d+$/u.test(cell))
    )
      commas += 1
  }
  return commas > 0 ? ',' : '.'
}

const YEAR = /^(?:1[89]|20|21)\d\d$/u
const IN_YEAR =
  /^(?:fy ?)?((?:1[89]|20|21)\d\d)(?:\.0)?(?:$|[-/–](?:\d{2}|\d{4})$|-\d\d-\d\d|[-/]\d\d?[-/]\d\d?\b|-q[1-4]$|-\d\d$)/iu
const DAY_FIRST = /^\d{1,2}[./-]\d{1,2}[./-]((?:1[89]|20|21)\d\d)$/u

export function isYear(cell: string): boolean {
  return YEAR.test(cell)
}

/** The year that a cell names; of a year across two (2023-24) the first; undefined where it names none. */
export function readYear(cell: string): number | undefined {
  const found = IN_YEAR.exec(cell)?.[1] ?? DAY_FIRST.exec(cell)?.[1]
  return found === undefined ? undefined : Number(found)
}

/**
 * `2013; 2014`, `2012-2014`, `(2004)-2006`: the years told, each once and in order; undefined where something else
 * stands there.
 */
export function readYears(cell: string): readonly number[] | undefined {
  const plain = cell.replace(/[()?]/gu, '').trim()
  if (NONE.test(plain)) return []
  const years = piecesAt(plain, /[;,]/u)
    .filter((part) => part !== '')
    .map((part) => yearsOfPart(part))
  return years.includes(undefined) ? undefined : [...new Set(years.flatMap((part) => part ?? []))].sort((a, b) => a - b)
}

function yearsOfPart(part: string): readonly number[] | undefined {
  if (isYear(part)) return [Number(part)]
  const [, from, to] = /^(\d{4})\s*[-–]\s*(\d{4}|\d{2})$/u.exec(part) ?? []
  if (from === undefined || to === undefined) return undefined
  const last = Number(to.length === 2 ? `${from.slice(0, 2)}${to}` : to)
  return last < Number(from) || last - Number(from) > 100
    ? undefined
    : Array.from({ length: last - Number(from) + 1 }, (_, at) => Number(from) + at)
}
