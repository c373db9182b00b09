import type { Span } from '../language/span.js'

/** Something read that is to be shown on the text. */
export interface Mark extends Span {
  readonly id: string
  /** event, quote, figure, date, denial, name, shared, furniture … */
  readonly kind: string
}

/** A stretch of text under the same marks from end to end. */
export interface Stretch extends Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Cuts a stretch of text wherever a mark begins or ends; marks may overlap in any way. */
export function cutAtMarks(text: string, within: Span, marks: readonly Mark[]): readonly Stretch[] {
  const here = marks.filter((mark) => mark.start < within.end && mark.end > within.start)
  const edges = new Set([within.start, within.end])
  for (const mark of here) {
    if (mark.start > within.start) edges.add(mark.start)
    if (mark.end < within.end) edges.add(mark.end)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: here.filter((mark) => mark.start <= start && end <= mark.end),
    }
  })
}
