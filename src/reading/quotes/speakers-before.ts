import { spanOfTokens } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import type { PlacedToken } from './attribution.js'
import type { MarkedStretch } from './marked-stretch.js'
import { phraseAtStart } from './phrases.js'
import { ALSO_DOES, speechVerb } from './saying-verbs.js'

/*
 * Who speaks where the reporting clause stands before the marks, and whether its verb can carry them.
 */

/** `He is, as | the Tribune | put it, “the operator”` */
export function behindAs(words: readonly PlacedToken[], verb: PlacedToken): Span | null {
  const before = words.slice(0, words.indexOf(verb)).map(({ token }) => token)
  const as = before.findLastIndex((token) => token.form.toLowerCase() === 'as')
  const named = as < 0 || verb.token.lemma !== 'put' ? [] : phraseAtStart(before.slice(as + 1))
  return named.length > 0 ? spanOfTokens(named) : null
}

/** The source as far as it stands behind the marks before it: `“Down,” | Otieno | joked, “Up!”`. */
export function within(words: readonly PlacedToken[], source: Span | null): Span | null {
  const [first] = words
  return source && first && source.start < first.token.start && source.end > first.token.start
    ? { start: first.token.start, end: source.end }
    : source
}

/** `Asked a moderator from Riga: “…”`: a verb that opens its sentence has its speaker behind it. */
export function speakerBehind(
  words: readonly PlacedToken[],
  verb: PlacedToken,
  separator: string | undefined,
): Span | null {
  const source = separator === ':' && words[0] === verb ? phraseAtStart(words.slice(1).map(({ token }) => token)) : []
  return !QUESTION.test(source[0]?.form ?? '') &&
    source.some((token) => token.upos === 'PROPN' || token.upos === 'NOUN')
    ? spanOfTokens(source)
    : null
}

/** “Asked which port he liked best: …” */
const QUESTION = /^(?:which|what|who|whose|how|why|when|where|if|whether)$/iu

/**
 * Whether a verb carries words in marks without a comma or a colon: `ran “the best ward”` and `expect “more”` do not.
 */
export function carriesAlone(text: string, placed: PlacedToken, stretch: MarkedStretch): boolean {
  return (
    !ALSO_DOES.test(placed.token.lemma) &&
    (speechVerb(placed)!.kind === 'speech' ||
      text.slice(stretch.start, stretch.end).split(/\s+/u).length >= FEWEST_THOUGHT)
  )
}

/** `believe “we are safe”` */
const FEWEST_THOUGHT = 3
