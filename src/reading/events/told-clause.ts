import type { Sentence, Token } from '../../language/en/sentence.js'
import { isReportingVerb } from '../../language/en/reporting-verbs.js'
import {
  childBy,
  children,
  childrenBy,
  headOf,
  pathToRoot,
  relation,
  spanOfTokens,
  subtree,
} from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'

/**
 * The clause that tells an event out, from its own subject on, with whoever is said to tell it: what a reader may be
 * shown in place of a sentence of ours.
 */
export function toldClause(sentence: Sentence, word: Token): Span {
  const top = pathToRoot(sentence, word).find((one) => standsAlone(sentence, one)) ?? word
  const own = subtree(
    sentence,
    top,
    (child) =>
      !isBesideIt(sentence, child) || isTakenBack(sentence, child) || pathToRoot(sentence, word).includes(child),
  )
  return spanOfTokens(withoutEdges(own))
}

/** A sentence’s own verb, or one beside it with a subject of its own: “…, and Chad | expelled the envoy”. */
function standsAlone(sentence: Sentence, token: Token): boolean {
  return !headOf(sentence, token) || isBesideIt(sentence, token)
}

function isBesideIt(sentence: Sentence, token: Token): boolean {
  return (
    (relation(token) === 'conj' || (token.deprel === 'parataxis' && !isSaidBy(sentence, token))) &&
    /^(?:VERB|AUX)$/u.test(token.upos) &&
    childBy(sentence, token, 'nsubj') !== undefined &&
    headOf(sentence, token)?.head === -1
  )
}

/** “The court cleared him, | but the verdict was quashed”: the first half alone would say the opposite. */
function isTakenBack(sentence: Sentence, token: Token): boolean {
  return childrenBy(sentence, token, 'cc').some(({ form }) => /^(?:but|yet)$/iu.test(form))
}

/** “Peru is to buy ships |, Chad warns”, “the envoy wrote, adding: | it is over”: speech stands with its speaker. */
function isSaidBy(sentence: Sentence, token: Token): boolean {
  const governor = headOf(sentence, token)!
  const around = [token, governor, ...children(sentence, governor)]
  return around.some(({ upos, lemma }) => upos === 'VERB' && isReportingVerb(lemma))
}

/** Commas, full stops and the “and” that joins it are no part of a clause. */
function withoutEdges(tokens: readonly Token[]): readonly Token[] {
  const isEdge = (token: Token) => /^[,;:.–—-]$/u.test(token.form) || token.upos === 'CCONJ'
  const from = tokens.findIndex((one) => !isEdge(one))
  const to = tokens.findLastIndex((one) => !isEdge(one))
  return from < 0 ? tokens : tokens.slice(from, to + 1)
}
