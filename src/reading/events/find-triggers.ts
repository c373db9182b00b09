import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, preposition } from '../../language/en/tree.js'
import { NOUNS, VERBS } from './event-tables.js'
import { HOSTING_VERBS, matchNoun } from './match-nouns.js'
import { matchVerb } from './match-verbs.js'
import type { Trigger } from './trigger.js'

/**
 * The events a sentence tells, in reading order; a noun that a verb’s pattern has already used tells nothing more,
 * except of what is called off.
 */
export function findTriggers(sentence: Sentence): readonly Trigger[] {
  const verbs = sentence.tokens.flatMap((token) => matchVerb(sentence, token, VERBS) ?? [])
  const used = new Set(
    verbs
      .filter((trigger) => trigger.pattern.plover.event !== 'REJECT')
      .flatMap((trigger) => trigger.words.filter((word) => !isConfirmed(trigger, word))),
  )
  const nouns = sentence.tokens
    .filter((token) => !used.has(token))
    .flatMap((token) => matchNoun(sentence, token, NOUNS) ?? [])
  return [
    ...verbs.filter((trigger) => trigger.pattern.kind !== null),
    ...nouns.filter((noun) => !retells(sentence, noun, verbs)),
  ].sort((a, b) => a.word.index - b.word.index)
}

/** “confirmed the visit of the emir” tells of words and of the visit; “confirmed the visit” of words alone. */
function isConfirmed({ sentence, pattern, clause }: Trigger, word: Token): boolean {
  return (
    pattern.kind === 'statement' &&
    /^(?:confirm|announce)$/u.test(clause.lemma) &&
    word !== clause &&
    childrenBy(sentence, word, 'nmod').some((one) => one.deprel === 'nmod:poss' || preposition(sentence, one) === 'of')
  )
}

/**
 * “arrived on a visit”, “met for talks”: the noun tells what its verb has told. “Discussed during the visit of …” tells
 * two things.
 */
function retells(sentence: Sentence, noun: Trigger, verbs: readonly Trigger[]): boolean {
  if (preposition(sentence, noun.word) === 'during' && noun.recipients.length > 0) return false
  // “arrived in Lima for the summit of the Andean states”: the journey is not the summit
  if (/^(?:summit|commission session|exercise)$/u.test(noun.pattern.kind ?? '') && noun.actors.length > 0)
    return verbs.some(
      (verb) => verb.pattern.kind === noun.pattern.kind && ancestors(sentence, noun.word, 3).includes(verb.word),
    )
  const above = ancestors(sentence, noun.word, 3)
  return verbs.some(
    (verb) =>
      above.includes(verb.word) &&
      verb.pattern.plover.event !== null &&
      verb.pattern.plover.event === noun.pattern.plover.event &&
      !isOfItsOwn(noun, verb),
  )
}

/**
 * “met Chile’s premier on his first trip abroad”, “flew to Lima for talks with the premier”, “received the emir for a
 * state visit”: a visit and a meeting are two events.
 */
function isOfItsOwn({ sentence, word, pattern }: Trigger, verb: Trigger): boolean {
  if (
    pattern.kind === verb.pattern.kind ||
    !/^(?:visit|meeting|negotiation)$/u.test(pattern.kind ?? '') ||
    !/^(?:visit|meeting)$/u.test(verb.pattern.kind ?? '')
  )
    return false
  if (pattern.kind === 'visit')
    return (
      HOSTING_VERBS.has(verb.word.lemma) || childrenBy(sentence, word, 'nmod').some((one) => one.deprel === 'nmod:poss')
    )
  return (
    verb.pattern.kind === 'visit' &&
    childrenBy(sentence, word, 'nmod').some((one) => preposition(sentence, one) === 'with')
  )
}

function ancestors(sentence: Sentence, token: Token, most: number): readonly Token[] {
  const head = headOf(sentence, token)
  return head && most > 0 ? [head, ...ancestors(sentence, head, most - 1)] : []
}
