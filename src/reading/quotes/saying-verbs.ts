import { isPlainSaying, reportingVerb, type ReportingVerb } from '../../language/en/reporting-verbs.js'
import { headOf, relation } from '../../language/en/tree.js'
import type { PlacedToken } from './attribution.js'

/*
 * Verbs that carry words in marks beside them.
 */

/** `as the Tribune | put | it, “…”`: no verb of saying by itself. */
const PUTS_IT: ReportingVerb = { lemma: 'put', kind: 'speech', stance: 'asserts', frames: new Set(['speech']) }

const HABIT = /^(?:like|love|use|prefer|continue|go)$/u

/** The reading of a verb that has words in marks beside it, if it reports at all. */
export function speechVerb({ token, sentence }: PlacedToken): ReportingVerb | undefined {
  const [to, habit] = [sentence.tokens[token.index + 1], sentence.tokens[token.index + 2]]
  // “…,” he liked to say; “…,” she used to tell her officers
  if (HABIT.test(token.lemma) && to?.form === 'to' && habit && isPlainSaying(habit.lemma))
    return reportingVerb(habit.lemma, 'speech')
  return token.lemma === 'put' && sentence.tokens[token.index + 1]?.lemma === 'it'
    ? PUTS_IT
    : reportingVerb(token.lemma, 'speech')
}

/** A verb of the frame itself, not of a clause that describes the source: “the minister, who leads the talks, said”. */
export function isMainVerb({ token }: PlacedToken): boolean {
  return token.upos === 'VERB' && !['acl', 'amod', 'compound'].includes(relation(token))
}

/**
 * A verb of saying that the tree has in a part of its own; `…,” a young woman | exclaimed | on seeing him`: taggers
 * take it for a participle of its speaker.
 */
export function isSayingAside({ token, sentence }: PlacedToken): boolean {
  if (token.upos !== 'VERB') return false
  return (
    isPlainSaying(token.lemma) ||
    (token.xpos === 'VBN' &&
      reportingVerb(token.lemma, 'speech')?.kind === 'speech' &&
      headOf(sentence, token)?.index === token.index - 1 &&
      sentence.tokens[token.index + 1]?.form !== 'by')
  )
}

/** `was going “too fast”`, `ran “the best ward”`: verbs that hardly speak without a comma or a colon. */
export const ALSO_DOES = /^(?:go|run|lead|shoot|fire|cut|weigh|open|start|begin|finish)$/u
