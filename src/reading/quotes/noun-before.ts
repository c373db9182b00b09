import type { Sentence, Token } from '../../language/en/sentence.js'
import { headOf, isPassive, nounPhrase, pathToRoot, relation, spanOfTokens } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'

/** Verbs that hardly stand without a speaker. */
const SAYS = /^(?:say|tell|announce|add|claim|argue|warn|believe|think|insist|acknowledge|confirm|admit|declare|explain)$/u
/** “, who was not allowed to brief the press,”: words between a speaker and the verb. */
const LONGEST_ASIDE = 25
const LONGEST_PHRASE = 14

/**
 * Who stands before a verb of saying that the tree has left without a subject: “A woman in Worcester, Massachusetts, | told him that …”,
 * “Three ministers, among them Mr Oyelaran, | said …”.
 */
export function nounBefore(sentence: Sentence, verb: Token): Span | null {
  if (!SAYS.test(verb.lemma) || !/^VB[DZP]$/u.test(verb.xpos) || isPassive(sentence, verb)) return null
  const phrase = phraseUpTo(sentence, lastBefore(sentence, verb.index - 1))
  const last = phrase.at(-1)
  if (!last || !['NOUN', 'PROPN', 'PRON', 'NUM'].includes(last.upos)) return null
  // “people who have battled such threats say”: the noun that all this hangs on
  const clause = sentence.tokens[phrase[0]!.index - 1]?.form === ',' ? undefined : pathToRoot(sentence, last).find((token) => relation(token) === 'acl' && token.index < phrase[0]!.index)
  const described = clause && headOf(sentence, clause)
  return spanOfTokens(described ? nounPhrase(sentence, described) : phrase)
}

/** The noun phrase that ends here, or the one before “have in the past”. */
function phraseUpTo(sentence: Sentence, end: number): readonly Token[] {
  let start = end
  while (start > 0 && end - start < LONGEST_PHRASE && isOfPhrase(sentence.tokens[start - 1]!)) start--
  if (start > 0 && sentence.tokens[start]?.upos === 'ADP' && sentence.tokens[start - 1]!.lemma === 'have') return phraseUpTo(sentence, lastBefore(sentence, start - 1))
  while (start < end && ['ADP', 'PART'].includes(sentence.tokens[start]!.upos)) start++
  return end < 0 ? [] : sentence.tokens.slice(start, end + 1)
}

/** The last word before auxiliaries and an aside. */
function lastBefore(sentence: Sentence, from: number): number {
  let at = from
  while (at >= 0 && ['AUX', 'ADV', 'PART'].includes(sentence.tokens[at]!.upos)) at--
  return beforeAside(sentence, at)
}

/** The last word before an aside that closes here with a comma; this place where none does. */
function beforeAside(sentence: Sentence, at: number): number {
  if (sentence.tokens[at]?.form !== ',') return at
  const opening = sentence.tokens.slice(0, at).findLastIndex((token) => token.form === ',')
  return opening > 0 && at - opening <= LONGEST_ASIDE ? opening - 1 : -1
}

function isOfPhrase(token: Token): boolean {
  return ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADP', 'PART'].includes(token.upos) || /^[-.’']$/u.test(token.form)
}
