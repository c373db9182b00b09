import { CARRYING_VERBS, OCCURRING_VERBS, SUFFERING_VERBS } from '../../language/en/event-nouns.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, preposition, relation, subjects } from '../../language/en/tree.js'
import { clauseOf, countingNoun } from './clause.js'
import type { Oblique } from './obliques.js'

/** How a verb treats the event noun that hangs on it. */
export interface Carrier {
  readonly verb: Token
  readonly actors: readonly Token[]
  readonly recipients: readonly Token[]
  readonly obliques: readonly Oblique[]
}

/** “an address carried by local networks”: who carries it says nothing in it. */
export const BROADCASTING = /^(?:carry|broadcast|air|televise|publish|stream|run)$/u

/**
 * The verb that carries the noun and what it lends: “held talks with”, “came under criticism from”, “talks were held
 * between”.
 */
export function carrierOf(sentence: Sentence, noun: Token): Carrier | null {
  const participle = childrenBy(sentence, noun, 'acl').find(
    (one) => one.xpos === 'VBN' && (CARRYING_VERBS.has(one.lemma) || /^(?:sign|televise|broker)$/u.test(one.lemma)),
  )
  if (participle)
    return {
      verb: participle,
      actors: [],
      recipients: [],
      obliques: BROADCASTING.test(participle.lemma) ? [] : clauseOf(sentence, participle).obliques,
    }
  const top = firstConjunct(sentence, countingNoun(sentence, noun))
  const verb = headOf(sentence, top)
  const answerable = verb && answerableFor(sentence, top, verb)
  if (answerable) return answerable
  // “confirmed the visit of the emir”, “flew to Oslo to prepare the summit of the three states”: who does so need not
  // have a part in it
  if (
    !verb ||
    verb.upos !== 'VERB' ||
    (/^(?:confirm|prepare)$/u.test(verb.lemma) && childrenBy(sentence, noun, 'nmod').length > 0)
  )
    return null
  const clause = clauseOf(sentence, verb)
  const obliques = clause.obliques.filter((one) => one.noun !== noun)
  // “entered into talks”, but “opened an inquiry into the attack”
  const entered =
    relation(top) === 'obl' &&
    verb.lemma !== 'use' &&
    /^(?:in|into|on|for)$/u.test(preposition(sentence, top)) &&
    childrenBy(sentence, verb, 'obj').length === 0
  const carried = relation(top) === 'obj' || top.deprel === 'nsubj:pass' || entered || isPlannedFor(sentence, top, verb)
  if (carried && CARRYING_VERBS.has(verb.lemma)) return { verb, actors: clause.actors, recipients: [], obliques }
  const suffered = relation(top) === 'obj' || (relation(top) === 'obl' && preposition(sentence, top) === 'under')
  if (suffered && SUFFERING_VERBS.has(verb.lemma))
    return {
      verb,
      actors: obliques.filter((one) => /^(?:from|by)$/u.test(one.preposition)).map((one) => one.noun),
      recipients: subjects(sentence, verb),
      obliques,
    }
  // “the visit will follow a summit in Brussels”: what hangs on the object belongs to that.
  const own = obliques.filter((one) => headOf(sentence, one.noun) === verb)
  return relation(top) === 'nsubj' && OCCURRING_VERBS.has(verb.lemma)
    ? { verb, actors: [], recipients: [], obliques: own }
    : null
}

/** “was responsible for the raid”, “claimed responsibility for the blast”: the deed is theirs. */
function answerableFor(sentence: Sentence, noun: Token, head: Token): Carrier | null {
  if (preposition(sentence, noun) !== 'for' && preposition(sentence, noun) !== 'of') return null
  if (head.lemma === 'responsible' || (head.lemma === 'guilty' && head.upos === 'ADJ'))
    return { verb: head, actors: subjects(sentence, head), recipients: [], obliques: [] }
  const verb = head.lemma === 'responsibility' ? headOf(sentence, head) : head
  const claims =
    verb &&
    /^(?:claim|bear|accept|admit)$/u.test(verb.lemma) &&
    (verb === head
      ? childrenBy(sentence, verb, 'obj').some((one) => one.lemma === 'responsibility')
      : relation(head) === 'obj')
  return claims ? { verb, actors: subjects(sentence, verb), recipients: [], obliques: [] } : null
}

/** “plan to “fast-track” cooperation”: quotation marks hide the infinitive, and the tree hangs its object on “plan”. */
function isPlannedFor(sentence: Sentence, noun: Token, verb: Token): boolean {
  return verb.lemma === 'plan' && relation(noun) === 'obl' && /^(?:to|on|for)$/u.test(preposition(sentence, noun))
}

function firstConjunct(sentence: Sentence, noun: Token): Token {
  const head = headOf(sentence, noun)
  return head && relation(noun) === 'conj' ? firstConjunct(sentence, head) : noun
}
