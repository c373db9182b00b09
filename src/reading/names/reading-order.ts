import type { Span } from '../../language/span.js'

/** By place in the text; of two that begin together the shorter first. */
export function inReadingOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
}
