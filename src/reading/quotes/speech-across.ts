import type { Paragraph } from './attribution.js'
import { trimmed, type MarkedStretch } from './marked-stretch.js'

/**
 * So many paragraphs a message may run on that is opened once and closed once. Set by eye on greetings and letters that
 * governments print.
 */
const LONGEST_MESSAGE = 12
const DOUBLE_MARK = /["“”„‟«»]/gu
const LAST_MARK = /["”»][\s.]*$/u

/**
 * A message opened in one paragraph and closed only some paragraphs on, with no mark in between: `The President wrote:
 * “Dear friends, ¶ I greet you. ¶ I wish you luck.”`. What stands between is spoken too.
 */
export function withSpeechAcross(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const spoken = new Map<number, MarkedStretch>()
  paragraphs.forEach((paragraph, at) => {
    const open = paragraph.stretches.at(-1)
    const end = open?.opened && !open.closed ? closingParagraph(text, paragraphs, at) : undefined
    for (let next = at + 1; end !== undefined && next <= end; next++)
      spoken.set(next, wholeOf(text, paragraphs[next]!, next === end))
  })
  return spoken.size === 0
    ? paragraphs
    : paragraphs.map((paragraph, at) => (spoken.has(at) ? { ...paragraph, stretches: [spoken.get(at)!] } : paragraph))
}

/** The paragraph that ends with the only mark behind the open one. */
function closingParagraph(text: string, paragraphs: readonly Paragraph[], from: number): number | undefined {
  for (let at = from + 1; at <= Math.min(from + LONGEST_MESSAGE, paragraphs.length - 1); at++) {
    const words = text.slice(paragraphs[at]!.span.start, paragraphs[at]!.span.end)
    const marks = words.match(DOUBLE_MARK)?.length ?? 0
    if (marks > 0) return marks === 1 && LAST_MARK.test(words) ? at : undefined
  }
  return undefined
}

function wholeOf(text: string, { span }: Paragraph, closed: boolean): MarkedStretch {
  const mark = closed ? span.start + text.slice(span.start, span.end).search(LAST_MARK) : span.end
  return {
    ...trimmed(text, { start: span.start, end: mark }),
    outer: { start: span.start, end: closed ? mark + 1 : mark },
    closed,
    opened: true,
  }
}
