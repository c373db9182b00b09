/** A run of words of a page of a PDF, as it was set: place in points from the lower left, size of its type. */
export interface PrintedRun {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

/** Runs on one base line with nothing but word spaces between. */
export interface PrintedLine extends PrintedRun {
  readonly page: number
}

const SAME_BASE = 0.4
/** Wider than this, in type sizes, and two runs are two columns’ or two cells’. */
const WORD_GAP = 1.4
/** The same where many lines of the page begin at the right one: the left edge of a column close by. */
const EDGE_GAP = 0.6
const FEWEST_AT_EDGE = 6
const NARROWEST_GUTTER = 7
const FEWEST_LINES = 4

/** The lines of a page in the order of reading: columns one after another, what stands across them first. */
export function orderLines(runs: readonly PrintedRun[], page: number): readonly PrintedLine[] {
  return order(
    joinRuns(runs).map((line) => ({ ...line, page })),
    0,
  )
}

function joinRuns(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const lines: PrintedRun[] = []
  const open: PrintedRun[] = []
  const edges = edgesOf(runs)
  const widest = (run: PrintedRun) => (edges.has(Math.round(run.left)) ? EDGE_GAP : WORD_GAP)
  for (const run of runs.filter(({ text }) => text.trim() !== '')) {
    const at = open.findIndex(
      (one) =>
        Math.abs(one.base - run.base) < SAME_BASE * Math.max(one.size, run.size) &&
        run.left - one.right < widest(run) * Math.min(one.size, run.size) &&
        run.left > one.right - one.size,
    )
    if (at < 0) {
      open.push(run)
      continue
    }
    const before = open[at]!
    const gap = run.left - before.right > 0.12 * before.size && !/\s$/.test(before.text) && !/^\s/.test(run.text)
    open[at] = {
      text: `${before.text}${gap ? ' ' : ''}${run.text}`,
      left: before.left,
      right: Math.max(before.right, run.right),
      base: before.base,
      size: Math.max(before.size, run.size),
    }
  }
  lines.push(...open)
  return lines
}

/** Where many lines begin, one above another. */
function edgesOf(runs: readonly PrintedRun[]): ReadonlySet<number> {
  const counts = new Map<number, Set<number>>()
  for (const { text, left, base } of runs)
    if (text.trim() !== '')
      counts.set(Math.round(left), (counts.get(Math.round(left)) ?? new Set()).add(Math.round(base)))
  return new Set(
    [...counts].filter(([, bases]) => bases.size >= FEWEST_AT_EDGE).flatMap(([left]) => [left - 1, left, left + 1]),
  )
}

/** Cuts a page where white runs from top to bottom, else from side to side, until there is nothing to cut (XY-cut). */
function order(lines: readonly PrintedLine[], depth: number): readonly PrintedLine[] {
  if (lines.length < FEWEST_LINES || depth > 60) return inLines(lines)
  const gutter = findGutter(lines)
  if (gutter !== null)
    return [
      ...order(
        lines.filter(({ left }) => left < gutter),
        depth + 1,
      ),
      ...order(
        lines.filter(({ left }) => left >= gutter),
        depth + 1,
      ),
    ]
  const gap = findGap(lines)
  return gap === null
    ? inLines(lines)
    : [
        ...order(
          lines.filter(({ base }) => base > gap),
          depth + 1,
        ),
        ...order(
          lines.filter(({ base }) => base <= gap),
          depth + 1,
        ),
      ]
}

function inLines(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  return lines.toSorted((a, b) => (Math.abs(a.base - b.base) < SAME_BASE * a.size ? a.left - b.left : b.base - a.base))
}

/** Where white runs through all of these lines, with enough of them on both sides, beside one another. */
function findGutter(lines: readonly PrintedLine[]): number | null {
  const sorted = lines.toSorted((a, b) => a.left - b.left)
  let right = -Infinity
  for (const [index, line] of sorted.entries()) {
    const isWide = line.left - right >= NARROWEST_GUTTER && index > 0
    if (isWide && areBeside(sorted.slice(0, index), sorted.slice(index))) return line.left - 0.1
    right = Math.max(right, line.right)
  }
  return null
}

function areBeside(one: readonly PrintedLine[], other: readonly PrintedLine[]): boolean {
  if (Math.min(one.length, other.length) < FEWEST_LINES) return false
  const span = (lines: readonly PrintedLine[]) =>
    [Math.min(...lines.map(({ base }) => base)), Math.max(...lines.map(({ base }) => base))] as const
  const [[low, high], [lowOther, highOther]] = [span(one), span(other)]
  return Math.min(high, highOther) - Math.max(low, lowOther) > 0.3 * Math.max(high - low, highOther - lowOther)
}

/** The widest white from side to side. */
function findGap(lines: readonly PrintedLine[]): number | null {
  const sorted = lines.toSorted((a, b) => b.base - a.base)
  let widest: { readonly at: number; readonly white: number } | null = null
  for (let index = 1; index < sorted.length; index++) {
    const white = sorted[index - 1]!.base - (sorted[index]!.base + sorted[index]!.size)
    if (white > 0.2 && (widest === null || white > widest.white))
      widest = { at: sorted[index]!.base + sorted[index]!.size / 2, white }
  }
  return widest?.at ?? null
}
