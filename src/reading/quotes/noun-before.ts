import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  childrenBy,
  headOf,
  isPassive,
  isRelativePronoun,
  nounPhrase,
  pathToRoot,
  relation,
  root,
  spanOfTokens,
} from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import { isTime } from './phrases.js'

/** “, who was not allowed to brief the press,”: words between a speaker and the verb. */
const LONGEST_ASIDE = 25
const LONGEST_PHRASE = 14

/**
 * Who stands before a verb of saying that the tree has left without a subject: “A woman in Worcester, Massachusetts, |
 * told him that …”, “Three ministers, among them Mr Oyelaran, | said …”.
 */
export function nounBefore(sentence: Sentence, verb: Token): Span | null {
  if (verb.xpos === 'VBG' && sentence.tokens[verb.index - 1]?.form === ',' && root(sentence) !== verb)
    return nounBefore(sentence, root(sentence))
  if (
    !(/^VB[DZP]$/u.test(verb.xpos) || (verb.xpos === 'VBG' && childrenBy(sentence, verb, 'aux').length > 0)) ||
    isPassive(sentence, verb)
  )
    return null
  const first = headOf(sentence, verb)
  if (
    first &&
    relation(verb) === 'conj' &&
    LINKS.test(sentence.tokens[lastBefore(sentence, verb.index - 1)]?.form ?? '')
  )
    return nounBefore(sentence, first)
  const phrase = phraseUpTo(sentence, lastBefore(sentence, verb.index - 1))
  const last = phrase.at(-1)
  if (
    !last ||
    !['NOUN', 'PROPN', 'PRON', 'NUM'].includes(last.upos) ||
    isRelativePronoun(last) ||
    !agrees(verb, phrase)
  )
    return null
  if (isTime(last)) return phrase.length > 1 ? madeThen(sentence, phrase) : null
  // “people who have battled such threats say”: the noun that all this hangs on
  const clause =
    sentence.tokens[phrase[0]!.index - 1]?.form === ','
      ? undefined
      : pathToRoot(sentence, last).find((token) => relation(token) === 'acl' && token.index < phrase[0]!.index)
  const described = clause && headOf(sentence, clause)
  return spanOfTokens(described && described.upos !== 'PRON' ? nounPhrase(sentence, described) : phrase)
}

/** “two | states | voting next week”: a noun taken for a verb does not go with the number before it. */
function agrees(verb: Token, phrase: readonly Token[]): boolean {
  const last = phrase.at(-1)!
  return (
    verb.xpos !== 'VBZ' ||
    (last.upos !== 'NUM' && !/^NNP?S$/u.test(last.xpos) && !phrase.some((token) => token.upos === 'CCONJ'))
  )
}

/** “A survey | conducted last week | found”: no day speaks, but what was made on it. */
function madeThen(sentence: Sentence, phrase: readonly Token[]): Span | null {
  const participle = sentence.tokens[phrase[0]!.index - 1]
  const made = participle?.xpos === 'VBN' && relation(participle) === 'acl' ? headOf(sentence, participle) : undefined
  const named = phrase.slice(
    0,
    phrase.findLastIndex((token) => !isTime(token) && !/^(?:DET|ADJ)$/u.test(token.upos)) + 1,
  )
  return made ? spanOfTokens(nounPhrase(sentence, made)) : named.length > 0 ? spanOfTokens(named) : null
}

/**
 * “Mrs Duarte, a member of the panel, praised the report | and said …”: the second thing done by whoever did the first.
 */
const LINKS = /^(?:and|but|or|then|;)$/u

/** The noun phrase that ends here, or the one before “have in the past”. */
function phraseUpTo(sentence: Sentence, end: number): readonly Token[] {
  let start = end
  while (
    start > 0 &&
    end - start < LONGEST_PHRASE &&
    (isOfPhrase(sentence.tokens[start - 1]!) || joinsNames(sentence, start - 1))
  )
    start--
  if (start > 0 && sentence.tokens[start]?.upos === 'ADP' && sentence.tokens[start - 1]!.lemma === 'have')
    return phraseUpTo(sentence, lastBefore(sentence, start - 1))
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
  const closing = sentence.tokens[at]
  if (!closing || !ASIDE_MARK.test(closing.form)) return at
  const opening = sentence.tokens.slice(0, at).findLastIndex((token) => token.form === closing.form)
  return opening > 0 && at - opening <= LONGEST_ASIDE ? opening - 1 : -1
}

/** “Estonia | and | Latvia unveiled” */
function joinsNames(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at]!.form === 'and' && [at - 1, at + 1].every((beside) => sentence.tokens[beside]?.upos === 'PROPN')
  )
}

/** “Bergman, a historian, said”; “Ministers – three of them – said” */
const ASIDE_MARK = /^(?:,|[-–—]|--)$/u

function isOfPhrase(token: Token): boolean {
  return ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADP', 'PART'].includes(token.upos) || /^[-.’']$/u.test(token.form)
}
