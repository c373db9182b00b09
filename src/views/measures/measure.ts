/** A cell of a measure’s table. */
export type MeasureCell = string | number | null

/** What a measure looks like drawn: lines over years, bars over years in parts, or bars by name. */
export type MeasurePlot =
  | {
      readonly kind: 'lines'
      readonly unit: string
      readonly most?: number
      readonly series: readonly {
        readonly name: string
        readonly points: readonly { readonly year: number; readonly value: number }[]
      }[]
    }
  | {
      readonly kind: 'stacked years'
      readonly unit: string
      readonly parts: readonly string[]
      readonly bars: readonly { readonly year: number; readonly part: string; readonly value: number }[]
    }
  | {
      readonly kind: 'bars'
      readonly unit: string
      readonly bars: readonly { readonly name: string; readonly value: number }[]
    }

/**
 * One measure of a relation: what it is, its numbers as a table, and how they are drawn. The same name stands in
 * `docs/measures.md`.
 */
export interface Measure {
  readonly id: MeasureId
  readonly title: string
  /** What is counted, in a sentence. */
  readonly definition: string
  /** Where its numbers come from: entries of this record, or a register with its release. */
  readonly source: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly MeasureCell[])[]
  readonly notes: readonly string[]
  readonly plot: MeasurePlot
}

export const MEASURES = [
  'supplier-share',
  'diversification',
  'meetings',
  'agreements-and-deals',
  'voices',
  'coverage',
] as const
export type MeasureId = (typeof MEASURES)[number]

/** Two decimals at most, so that a table and its drawing say the same. */
export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}

/** A cell as it is told: shares with one decimal, the index with three, so that a column stands in line. */
export function sayCell(cell: MeasureCell, column: string): string {
  if (typeof cell !== 'number') return cell ?? ''
  return column.endsWith('(%)') ? cell.toFixed(1) : column === 'index' ? cell.toFixed(3) : String(cell)
}
