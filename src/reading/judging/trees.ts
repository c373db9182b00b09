/** A tree of questions: a row of numbers for each of its knots. */
export interface Tree {
  /** The place of the number that is asked about; −1 at a leaf. */
  readonly asks: readonly number[]
  /** Up to this number it goes on at `next`, above it at the knot behind that; at a leaf what it adds. */
  readonly value: readonly number[]
  readonly next: readonly number[]
}

/** Trees whose leaves are added up: the logarithm of the odds of something. */
export interface Trees {
  /** The numbers that are asked about, in the order of their places. */
  readonly names: readonly string[]
  readonly bias: number
  readonly trees: readonly Tree[]
}

/** The chance that numbers have; one that is not told is nought. */
export function chanceByTrees(told: ReadonlyMap<string, number>, { names, bias, trees }: Trees): number {
  const row = names.map((name) => told.get(name) ?? 0)
  const sum = trees.reduce((all, tree) => all + leafOf(row, tree), bias)
  return 1 / (1 + Math.exp(-sum))
}

/** What a tree adds for a row of numbers. */
export function leafOf(row: readonly number[], { asks, value, next }: Tree): number {
  let at = 0
  while (asks[at]! >= 0) at = next[at]! + Number(row[asks[at]!]! > value[at]!)
  return value[at]!
}
