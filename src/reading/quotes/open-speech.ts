import { overlap, type Span } from '../../language/span.js'
import type { Attribution, Paragraph } from './attribution.js'

/**
 * Speech that is opened again at each paragraph and names its speaker only at the end: `“The first is grain. ¶ “The
 * second is oil,” he said.` All that was left open is his, and one statement.
 */
export function withOpenSpeech(
  paragraphs: readonly Paragraph[],
  told: readonly (readonly Attribution[])[],
): readonly (readonly Attribution[])[] {
  const all = told.map((one) => [...one])
  for (let at = paragraphs.length - 2; at >= 0; at--) {
    const open = paragraphs[at]!.stretches.at(-1)
    const next = paragraphs[at + 1]!
    const reopened = next.stretches[0]
    if (!open || open.closed || !open.opened || !reopened || reopened.outer.start !== next.span.start) continue
    const later = all[at + 1]!.findIndex((one) => one.source !== null && holds(one, reopened))
    const earlier = all[at]!.find((one) => holds(one, open))
    if (later < 0 || earlier?.source) continue
    const { cue, source, stance, via } = all[at + 1]![later]!
    const content = [{ start: open.start, end: open.end }]
    all[at] = [
      ...all[at]!.filter((one) => one !== earlier),
      { cue, source, stance, content, rule: 'quote.continued', ...(via ? { via } : {}) },
    ]
    all[at + 1]![later] = { ...all[at + 1]![later]!, continues: content[0]! }
  }
  return all
}

function holds({ content }: Attribution, stretch: Span): boolean {
  return content.some((span) => overlap(span, stretch) > 0)
}
