import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, conjuncts, headOf, preposition, relation } from '../../language/en/tree.js'
import { guestsOn } from './guests.js'

/** A noun on a verb or noun, with its preposition. */
export interface Oblique {
  readonly preposition: string
  readonly noun: Token
}

/** “in front of the assembly”, “in the presence of the envoy”: who looks on has no part. */
function isWitness({ preposition: before, noun }: Oblique): boolean {
  return before === 'in' && WITNESSED.test(noun.lemma)
}

const WITNESSED = /^(?:front|presence)$/u

/** The nouns with prepositions on a word, each conjunct apart. */
export function obliquesOn(sentence: Sentence, word: Token, ...relations: readonly string[]): readonly Oblique[] {
  const told = childrenBy(sentence, word, ...relations)
    .filter((noun) => noun.deprel !== 'nmod:poss')
    .flatMap((noun) =>
      conjuncts(sentence, noun).map((one) => ({
        preposition: preposition(sentence, one) || preposition(sentence, noun),
        noun: one,
      })),
    )
  return [...told, ...guestsOn(sentence, word)].filter(
    (one) => one.preposition !== '' && !isTime(one.noun) && !isWitness(one) && !isBeside(sentence, one),
  )
}

/** “…, with his spokesman saying that …”: a clause of its own. */
function isBeside(sentence: Sentence, { preposition: before, noun }: Oblique): boolean {
  if (before !== 'with') return false
  const first = childrenBy(sentence, noun, 'case').find((one) => one.lemma === 'with')
  return (
    first !== undefined &&
    sentence.tokens[first.index - 1]?.form === ',' &&
    childrenBy(sentence, noun, 'acl').some((one) => one.xpos === 'VBG')
  )
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|week|month|year|day|morning|evening|night|afternoon|weekend|eve|hour|decade|today|yesterday)s?$/iu

/** “on Tuesday” is when, whatever slot “on” leads to. */
export function isTime(noun: Token): boolean {
  return TIMES.test(noun.form) || (noun.upos === 'NUM' && /^\d{1,2}$/u.test(noun.form))
}

/** Nouns with prepositions behind a word as far as its clause goes, wherever the tree has put them. */
export function laterObliques(sentence: Sentence, word: Token): readonly Oblique[] {
  const found: Oblique[] = []
  for (const token of sentence.tokens.slice(word.index + 1, word.index + 25)) {
    if (isClauseEdge(token)) break
    if (token.upos !== 'ADP' || WITNESSED.test(sentence.tokens[token.index - 1]?.lemma ?? '')) continue
    const noun = phraseEnd(sentence, token.index + 1)
    const isSeen = noun !== undefined && isWitness({ preposition: token.form.toLowerCase(), noun })
    if (noun && !isSeen && !isTime(noun) && !isDoerOfAnother(sentence, noun, word, token.form))
      found.push(...conjuncts(sentence, noun).map((one) => ({ preposition: token.form.toLowerCase(), noun: one })))
  }
  return found
}

/** Nouns of deeds have doers of their own: “a rally against abuses by the army” is not the army’s. */
const DEED = /(?:ion|ment|ance|ence|ing|use|ure|al)$/u

function isDoerOfAnother(sentence: Sentence, noun: Token, word: Token, before: string): boolean {
  const head = headOf(sentence, noun)
  // “a proposal turned down by Oslo”
  if (before.toLowerCase() === 'by' && head && head !== word && head.index > word.index && head.xpos === 'VBN')
    return true
  return (
    before.toLowerCase() === 'by' &&
    head !== undefined &&
    head !== word &&
    head.upos === 'NOUN' &&
    relation(noun) === 'nmod' &&
    DEED.test(head.lemma)
  )
}

function phraseEnd(sentence: Sentence, from: number): Token | undefined {
  let last: Token | undefined
  for (const token of sentence.tokens.slice(from, from + 8)) {
    if (
      !/^(?:DET|ADJ|NUM|NOUN|PROPN|PART|PRON)$/u.test(token.upos) ||
      (last && /^(?:last|next|this|earlier)$/iu.test(token.form))
    )
      break
    if (/^(?:NOUN|PROPN)$/u.test(token.upos)) last = token
  }
  return last
}

/** Where one clause ends and another begins. */
export function isClauseEdge(token: Token): boolean {
  return (
    /^VB[DZP]$|^MD$/u.test(token.xpos) ||
    token.upos === 'SCONJ' ||
    /^(?:that|who|which|where|when|;|:|“|"|``)$/iu.test(token.form)
  )
}
