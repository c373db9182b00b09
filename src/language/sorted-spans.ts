import { contains, type Span } from './span.js'

/** How many of the things, sorted by place, lie before the first that `isBehind`. */
export function countBefore<T>(sorted: readonly T[], isBehind: (one: T) => boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBehind(sorted[middle]!)) to = middle
    else from = middle + 1
  }
  return from
}

/** Those of spans sorted by their beginning that begin in a stretch. */
export function beginningIn<T extends Span>(sorted: readonly T[], { start, end }: Span): readonly T[] {
  return sorted.slice(
    countBefore(sorted, (one) => one.start >= start),
    countBefore(sorted, (one) => one.start >= end),
  )
}

/**
 * Finds which of some spans hold a place. A report of a megabyte has tens of thousands of quotes and figures: to go
 * through all of the ones for each of the others takes minutes.
 */
export interface Holders<T> {
  /** In the order in which they were given. */
  around(place: Span): readonly T[]
}

/** Makes ready to ask which of the things hold a place. */
export function holdersAmong<T>(things: readonly T[], spanOf: (one: T) => Span): Holders<T> {
  const sorted = things
    .map((thing, order) => ({ thing, order, span: spanOf(thing) }))
    .sort((a, b) => a.span.start - b.span.start)
  // How far those up to each place reach: where none reaches the place no earlier one holds it.
  let reach = -Infinity
  const reaches = sorted.map(({ span }) => (reach = Math.max(reach, span.end)))
  return {
    around: (place) => {
      const holding: typeof sorted = []
      for (
        let at = countBefore(sorted, ({ span }) => span.start > place.start) - 1;
        at >= 0 && reaches[at]! >= place.end;
        at--
      ) {
        if (contains(sorted[at]!.span, place)) holding.push(sorted[at]!)
      }
      return holding.sort((a, b) => a.order - b.order).map(({ thing }) => thing)
    },
  }
}

/** Spans sorted by their beginning, those together that touch one another: nothing overlaps a span of another run. */
export function overlappingRuns<T extends Span>(sorted: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = []
  let end = -Infinity
  for (const span of sorted) {
    if (span.start < end) runs.at(-1)!.push(span)
    else runs.push([span])
    end = Math.max(end, span.end)
  }
  return runs
}
