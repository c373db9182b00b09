import { contains, type Span } from '../../language/span.js'
import type { Attribution } from './attribution.js'

/**
 * “…, which he | called”, “… — whom she | described”: what stands between the main words and the speaker’s second cue.
 */
const OWN_RELATIVE = /(?<!\s)\s*[,—–-]\s*(?:which|whom|who|that)\s$/iu
/** What may stand between is no longer than this. */
const REACH = 60
const PRONOUN = /^(?:he|she|they|it|we)$/iu

/**
 * Cuts a relative clause in which the same speaker names a thing out of what he says of it: “The envoy said the ships
 * had left |, which he called “a threat”|”. Another’s words inside it stay the telling of the first.
 */
export function withOwnRelatives(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  const own = attributions.flatMap((one) => {
    const { source, rule, content } = one
    const opening =
      source && rule.startsWith('quote.relative') && PRONOUN.test(text.slice(source.start, source.end))
        ? OWN_RELATIVE.exec(text.slice(Math.max(0, source.start - REACH), source.start))
        : null
    return opening
      ? [
          {
            one,
            span: {
              start: Math.max(0, source!.start - REACH) + opening.index,
              end: Math.max(source!.end, ...content.map(({ end }) => end)),
            },
          },
        ]
      : []
  })
  return own.length === 0
    ? attributions
    : attributions.map((outer) => {
        const inside = own.filter(
          ({ one }) =>
            one !== outer &&
            outer.rule !== 'quote.according-to' &&
            outer.cue &&
            one.cue &&
            outer.cue.start < one.cue.start &&
            outer.content.some((span) => contains(span, one.cue!)),
        )
        return inside.length === 0
          ? outer
          : {
              ...outer,
              content: inside.reduce<readonly Span[]>(
                (spans, { span }) => spans.flatMap((whole) => without(text, whole, span)),
                outer.content,
              ),
            }
      })
}

/** What is left of the words before and behind the clause. */
function without(text: string, whole: Span, clause: Span): readonly Span[] {
  if (clause.end <= whole.start || clause.start >= whole.end) return [whole]
  const rest = text.slice(clause.end, whole.end).replace(/^[\s,;”"’'—–-]+/u, '')
  const after = { start: whole.end - rest.length, end: whole.end }
  return [{ start: whole.start, end: clause.start }, after].filter(
    ({ start, end }) => /\p{L}{2,}/u.test(text.slice(start, end)) && start < end,
  )
}
