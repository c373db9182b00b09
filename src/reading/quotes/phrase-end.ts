import type { Sentence, Token } from '../../language/en/sentence.js'
import { isRelativePronoun } from '../../language/en/tree.js'
import { BOUNDARY, boundaryAfter, OPENS_CLAUSE } from './next-cue.js'
import { isDay, isTime, isWhereSaid } from './phrases.js'

/**
 * “called for all sides to talk”, “described crass remarks by the mayor”: the words that follow what is talked of
 * belong to it, wherever the tree hangs them, up to a mark, a time, an occasion or a second thing done.
 */
export function toPhraseEnd(sentence: Sentence, tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)!.index
  const next = sentence.tokens[last + 1]
  if (!next || BOUNDARY.test(next.form) || BOUNDARY.test(tokens.at(-1)!.form) || !goesOn(sentence, tokens, next))
    return tokens
  const rest = sentence.tokens.slice(last + 1, boundaryAfter(sentence, last + 1))
  const stop = rest.findIndex(
    (token, at) =>
      ((at > 0 || token.upos !== 'ADP') && ENDS_PHRASE.test(token.form) && !isSuchAs(sentence, token)) ||
      isPlacing(sentence, token) ||
      (token.upos === 'CCONJ' && ['VERB', 'AUX', 'ADV'].includes(sentence.tokens[token.index + 1]?.upos ?? '')),
  )
  return [...tokens, ...(stop < 0 ? rest : rest.slice(0, stop))]
}

/** “opposed it in the vote”: what follows a mere name or pronoun is told of the cue. */
function goesOn(sentence: Sentence, tokens: readonly Token[], next: Token): boolean {
  if (next.upos === 'ADP' && tokens.every((token) => ['PRON', 'PROPN', 'PUNCT'].includes(token.upos))) return false
  if (isDescribing(tokens.at(-1)!, next) || isSuchAs(sentence, next)) return true
  return (
    next.form.toLowerCase() === 'to' ||
    OPENS_CLAUSE.has(next.upos) ||
    isRelativePronoun(next) ||
    (['ADP', 'SCONJ'].includes(next.upos) && GOES_ON.test(next.form) && !isPlacing(sentence, next))
  )
}

/** “reasons such | as the price of gas” */
function isSuchAs(sentence: Sentence, link: Token): boolean {
  return link.form === 'as' && sentence.tokens[link.index - 1]?.form === 'such'
}

/** “survey figures | showing a gap”, “a list of claims | studded with errors”; “told her | saying” is a second cue. */
function isDescribing(last: Token, next: Token): boolean {
  return last.upos === 'NOUN' && next.upos === 'VERB' && /^VB[GN]$/u.test(next.xpos) && next.deprel === 'acl'
}

const GOES_ON =
  /^(?:by|in|at|like|than|under|across|within|between|among|with|of|for|from|into|towards?|over|on|about|against)$/iu
const ENDS_PHRASE =
  /^(?:as|when|while|after|before|during|because|since|if|although|though|until|following|amid|despite|where)$/iu

/** “on Monday”, “in an interview”, “at the summit”: a time or an occasion, told of the cue. */
function isPlacing(sentence: Sentence, link: Token): boolean {
  if (isDay(link)) return true
  if (link.upos !== 'ADP') return false
  const behind = sentence.tokens.slice(link.index + 1, link.index + 1 + LONGEST_PLACE)
  const next = behind.findIndex((token) => token.upos === 'ADP')
  const phrase = next > 0 ? behind.slice(0, next) : behind
  const noun = phrase.find((token) => token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'NUM')
  return noun !== undefined && (isTime(noun) || isWhereSaid(noun))
}

/** “in a televised evening address” */
const LONGEST_PLACE = 5
