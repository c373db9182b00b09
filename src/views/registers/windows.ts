import type { RegisterRow } from '../../intake/register.js'

/** A sum over some years: as the register’s numbers add up, and between what it may lie. */
export interface WindowSum {
  readonly value: number
  readonly low: number
  readonly high: number
  /** Whether deals delivered over several years lie only in part within: then the value is an estimate. */
  readonly isSpread: boolean
}

/** Years from and to, both within. */
export interface Years {
  readonly from: number
  readonly to: number
}

const NOTHING: WindowSum = { value: 0, low: 0, high: 0, isSpread: false }
const HALF = 0.5

/** Rows filed by year, so that many windows are summed up without going through all rows for each. */
export interface YearBook {
  readonly years: ReadonlyMap<number, WindowSum>
  /** Deals delivered over several years, told together; those of the same years as one. */
  readonly spread: readonly { readonly years: readonly number[]; readonly value: number }[]
}

/**
 * Files rows by year. Where numbers are rounded each may be half a unit more or less; a written 0 is more than nothing
 * and less than half.
 */
export function bookYears(rows: readonly RegisterRow[], isRounded: boolean): YearBook {
  const filed = new Map<number, RegisterRow[]>()
  const spread = new Map<string, { readonly years: readonly number[]; readonly values: number[] }>()
  for (const row of rows) {
    if (row.value === null) continue
    if (row.years.length > 1) {
      const key = row.years.join(' ')
      const alike = spread.get(key)
      if (alike) alike.values.push(row.value)
      else spread.set(key, { years: row.years, values: [row.value] })
    } else
      for (const year of row.years) {
        const own = filed.get(year)
        if (own) own.push(row)
        else filed.set(year, [row])
      }
  }
  return {
    years: new Map(
      [...filed].map(([year, own]) => [
        year,
        {
          value: exactSum(own.map(({ value }) => value!)),
          low: exactSum(own.map(({ value, isSmall }) => (isSmall ? 0 : isRounded ? value! - HALF : value!))),
          high: exactSum(own.map(({ value, isSmall }) => (isSmall ? HALF : isRounded ? value! + HALF : value!))),
          isSpread: false,
        },
      ]),
    ),
    spread: [...spread.values()].map(({ years, values }) => ({ years, value: exactSum(values) })),
  }
}

/**
 * The sum of the years from one to another. What a deal delivered over several years counts by the share of them that
 * lie within; it may be none or all of it.
 */
export function sumWindow({ years, spread }: YearBook, { from, to }: Years): WindowSum {
  const parts: WindowSum[] = []
  for (let year = from; year <= to; year++) parts.push(years.get(year) ?? NOTHING)
  for (const deal of spread) {
    const within = deal.years.filter((year) => year >= from && year <= to).length
    if (within === 0) continue
    const isWhole = within === deal.years.length
    parts.push({
      value: (deal.value * within) / deal.years.length,
      low: isWhole ? deal.value : 0,
      high: deal.value,
      isSpread: !isWhole,
    })
  }
  return addUp(parts)
}

/** Several sums together. */
export function addUp(sums: readonly WindowSum[]): WindowSum {
  return {
    value: exactSum(sums.map(({ value }) => value)),
    low: exactSum(sums.map(({ low }) => low)),
    high: exactSum(sums.map(({ high }) => high)),
    isSpread: sums.some(({ isSpread }) => isSpread),
  }
}

const DECIMALS_KEPT = 1e6

/**
 * Adds without losing what is small beside what is large (Neumaier), so that sums are right to the unit whatever the
 * order of rows.
 */
export function exactSum(values: readonly number[]): number {
  let [sum, lost] = [0, 0]
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  const exact = sum + lost
  return Math.abs(exact) < 1e9 ? Math.round(exact * DECIMALS_KEPT) / DECIMALS_KEPT : exact
}

const PERCENT = 100

/** A part of a whole in per cent, between what it may lie; null where the whole is nothing. */
export function shareOf(part: WindowSum, whole: WindowSum): WindowSum | null {
  if (whole.value <= 0) return null
  const share = (mine: number, others: number) => (mine + others <= 0 ? 0 : (PERCENT * mine) / (mine + others))
  const others = { low: Math.max(0, whole.low - part.low), high: Math.max(0, whole.high - part.high) }
  return {
    value: (PERCENT * part.value) / whole.value,
    low: Math.max(0, share(part.low, Math.max(others.low, others.high))),
    high: Math.min(PERCENT, share(part.high, Math.min(others.low, others.high))),
    isSpread: part.isSpread || whole.isSpread,
  }
}

/** Every run of so many years that lies within. */
export function windowsWithin({ from, to }: Years, length: number): readonly Years[] {
  return Array.from({ length: Math.max(0, to - from + 1 - length + 1) }, (_, at) => ({
    from: from + at,
    to: from + at + length - 1,
  }))
}
