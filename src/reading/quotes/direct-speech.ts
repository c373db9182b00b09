import { countBefore } from '../../language/sorted-spans.js'
import type { Span } from '../../language/span.js'
import type { Attribution, Paragraph } from './attribution.js'
import type { MarkedStretch } from './marked-stretch.js'
import { frameAfter, frameBefore, wordsBefore, type SpeechFrame } from './speech-frames.js'

/** A stretch between marks with the reporting clause beside it. */
export interface SpokenStretch {
  readonly stretch: MarkedStretch
  /** The attributed words: the stretch itself, or with the words before it that the same clause reports. */
  readonly attribution: Attribution
  /** The reporting clause’s own words. */
  readonly frame: Span
}

/**
 * Where the words in marks are no less than this part of what a clause reports, the marks alone are the quotation. Set
 * by eye on dispatches that quote communiqués.
 */
const NEARLY_ALL = 0.9

/**
 * Leaves out words up to a lone closing mark, from the start of the paragraph, that no clause behind the mark claims.
 */
export function withoutStrayMarks(text: string, paragraph: Paragraph): Paragraph {
  const isStray = (stretch: MarkedStretch) =>
    !stretch.opened && stretch.start === paragraph.span.start && !frameAfter(text, paragraph, stretch)
  return paragraph.stretches.some(isStray)
    ? { ...paragraph, stretches: paragraph.stretches.filter((stretch) => !isStray(stretch)) }
    : paragraph
}

/** Words in marks whose reporting clause stands right beside them. */
export function readSpokenStretches(text: string, paragraph: Paragraph): readonly SpokenStretch[] {
  return paragraph.stretches.flatMap((stretch) => {
    const after = frameAfter(text, paragraph, stretch)
    const before = endsItsClause(text, paragraph, stretch) ? frameBefore(text, paragraph, stretch) : undefined
    // `The two also acknowledged “the ties,” a statement read`: the acknowledgement is itself part of what the
    // statement says.
    if (before && (!after || opensBefore(text, before, after, stretch)))
      return [{ stretch, frame: before.span, attribution: attributionOf(before, stretch) }]
    return after
      ? [{ stretch, frame: after.span, attribution: attributionOf(after, withWordsBefore(text, paragraph, stretch)) }]
      : []
  })
}

/**
 * Whether the clause before the marks opens them, where one stands behind as well: behind a colon, or behind a comma
 * when the one that follows leads on to other words: `When someone shouted, “Down,” Otieno joked, “Up!”`. In `She moved
 * on to the dinners: “…,” she said` the bare clause behind is the nearer.
 */
function opensBefore(text: string, before: SpeechFrame, after: SpeechFrame, stretch: MarkedStretch): boolean {
  if (before.rule === 'quote.said-colon')
    return !(after.source && PRONOUN.test(text.slice(after.source.start, after.source.end)))
  return (
    /,\s*$/u.test(text.slice(before.span.end, stretch.outer.start)) &&
    /^.?[,:]\s*["“'‘]/u.test(text.slice(after.span.end - 1))
  )
}

const PRONOUN = /^(?:he|she|they)$/iu

function attributionOf({ cue, source, stance, rule, via, fronted }: SpeechFrame, content: Span): Attribution {
  return {
    cue,
    source,
    stance,
    rule,
    ...(via ? { via } : {}),
    content: [...(fronted ? [fronted] : []), { start: content.start, end: content.end }],
  }
}

/** Whether nothing of the reported clause goes on after the marks: `said “half a ton” of papers proves it` does. */
function endsItsClause(text: string, paragraph: Paragraph, stretch: MarkedStretch): boolean {
  if (!stretch.closed || /[.,?!…]$/u.test(text.slice(stretch.start, stretch.end))) return true
  const next = paragraph.tokens[countBefore(paragraph.tokens, ({ token }) => token.start >= stretch.outer.end)]
  return !next || next.token.upos === 'PUNCT' || next.sentence.start >= stretch.outer.end
}

/**
 * `The envoy went through the rules: “No phones,” she said`: behind a colon or a dash the words in marks begin anew.
 */
const ANEW = /(?:[:;—–]|\s-)\s*$/u

/**
 * `The plan “will work,” he said`: the words before the marks are reported too, unless they are few beside the words in
 * marks.
 */
function withWordsBefore(text: string, paragraph: Paragraph, stretch: MarkedStretch): Span {
  const near = wordsBefore(text, paragraph, stretch).filter(
    ({ token }) => token.upos !== 'PUNCT' && token.upos !== 'CCONJ',
  )[0]
  if (!near || ANEW.test(text.slice(near.token.start, stretch.outer.start))) return stretch
  const { stretches } = paragraph
  const earlier = stretches.slice(
    countBefore(stretches, (other) => other.outer.end > near.sentence.start),
    countBefore(stretches, (other) => other.outer.end > stretch.outer.start),
  )
  if (earlier.some((other) => frameAfter(text, paragraph, other))) return stretch
  const start = earlier.length > 0 ? near.sentence.start : near.token.start
  return (stretch.end - stretch.start) / (stretch.end - start) >= NEARLY_ALL
    ? stretch
    : { start, end: stretch.outer.end }
}
