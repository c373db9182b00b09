import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import {
  childrenBy,
  headOf,
  isNegated,
  isPassive,
  objects,
  preposition,
  relation,
  subjects,
} from '../../language/en/tree.js'
import type { EntityId, EventKind, Participant } from '../reading.js'
import type { Cast } from './cast.js'
import type { Coding } from './code-plover.js'
import { isNoAttack } from './no-attack.js'
import type { Trigger } from './trigger.js'

/** Whether words fit a pattern and still tell of no dealing, because of who is, or is not, in it. */
export function isNoDealing(
  trigger: Trigger,
  coding: Coding,
  participants: readonly Participant[],
  place: EntityId | null,
  cast: Cast,
): boolean {
  return (
    isNoAttack(trigger, participants, cast) ||
    isPrivate(trigger, participants, cast) ||
    isOffice(trigger) ||
    isCampaigning(trigger) ||
    isNothingSaid(coding, trigger) ||
    isDangerOnly(trigger) ||
    isOwnDefence(trigger, participants) ||
    isSaidToReader(trigger) ||
    isLeftByThing(trigger, participants) ||
    isMetAlone(trigger, participants) ||
    isGoingToDo(trigger) ||
    isDiscussedAlone(trigger, participants) ||
    isPutOffByNobody(trigger) ||
    isJudgedInGeneral(trigger, participants) ||
    isJoinedOnAir(trigger) ||
    isNamedWithin(trigger) ||
    isDoneByThing(trigger, participants) ||
    goesNowhere(trigger, participants, place)
  )
}

/**
 * “the singer tweeted a picture”: what somebody of no state and without office posts or tells a paper is no statement
 * of anybody’s.
 */
function isPrivate({ word, pattern }: Trigger, participants: readonly Participant[], cast: Cast): boolean {
  if (word.lemma === 'announce')
    return pattern.kind === 'statement' && !participants.some((one) => speaksForState(one.entity, cast))
  return (
    pattern.kind === 'statement' &&
    /^(?:tweet|post|interview|give)$/u.test(word.lemma) &&
    !participants.some((one) => cast.entity(one.entity)?.country || (cast.entity(one.entity)?.roles.length ?? 0) > 0)
  )
}

/** A state, who belongs to one or bears an office; not a firm, whatever it announces. */
function speaksForState(id: EntityId, cast: Cast): boolean {
  const entity = cast.entity(id)
  if (!entity) return false
  if (entity.kind === 'organisation')
    return /government|ministry|department|army|military|force|council|union|parliament|congress|senate|commission|office|palace|house|front|movement|league|nations|court|party|taliban|hamas|hezbollah|houthi/iu.test(
      entity.name,
    )
  return entity.country !== null || entity.roles.length > 0
}

/** “the visit was suspended”: the visit itself tells that it does not come. */
function isPutOffByNobody({ sentence, word, clause, pattern, actors }: Trigger): boolean {
  return (
    word === clause &&
    pattern.plover.mode === 'meet' &&
    pattern.plover.event === 'REJECT' &&
    actors.length === 0 &&
    /^(?:suspend|delay|defer|put|shelve)$/u.test(word.lemma) &&
    isPassive(sentence, word)
  )
}

/** “said that it was unacceptable to wait”: nobody is blamed. */
function isJudgedInGeneral({ pattern }: Trigger, participants: readonly Participant[]): boolean {
  return pattern.rule === 'A say that R be harsh' && !participants.some((one) => one.role === 'recipient')
}

/** “the bloc, then chaired by Malta, imposed …”: who holds the chair of a body leads no session by it. */
function isOffice({ sentence, word, clause }: Trigger): boolean {
  return (
    word.lemma === 'chair' &&
    word === clause &&
    ((relation(word) === 'acl' && headOf(sentence, word)?.upos === 'PROPN') ||
      childrenBy(sentence, word, 'advmod').some((one) => /^(?:then|now|currently|presently)$/iu.test(one.form)))
  )
}

/** “told supporters at a rally in Lomé”: a rally that is only where words were said is held for somebody. */
function isCampaigning({ sentence, word, clause, recipients }: Trigger): boolean {
  return (
    word.lemma === 'rally' &&
    word.upos === 'NOUN' &&
    word === clause &&
    recipients.length === 0 &&
    /^(?:at|during|in)$/u.test(preposition(sentence, word))
  )
}

/** “despite the threat of protests”, “threats to the climate”: nobody threatens. */
function isDangerOnly({ pattern, word, clause, sentence, actors }: Trigger): boolean {
  return (
    pattern.kind === 'threat' &&
    word.lemma === 'threat' &&
    word === clause &&
    actors.length === 0 &&
    !childrenBy(sentence, word, 'nmod').some((one) => preposition(sentence, one) === 'against')
  )
}

/** “defended her handling of the affair”: one’s own doings are praised by nobody. */
function isOwnDefence({ word, pattern }: Trigger, participants: readonly Participant[]): boolean {
  return word.lemma === 'defend' && pattern.kind === 'praise' && !participants.some((one) => one.role === 'recipient')
}

/**
 * Kinds that are nothing where they are not: “did not refuse”, “offered no details”. What is not signed, visited or
 * condemned is news.
 */
const NOTHING_UNDONE: ReadonlySet<EventKind> = new Set(['refusal', 'denial', 'statement', 'threat'])
const NOTHING_WITHOUT_THING: ReadonlySet<EventKind> = new Set(['cooperation', 'praise', 'request', 'criticism'])

function isNothingSaid({ kind, modality }: Coding, { words, items, pattern, sentence }: Trigger): boolean {
  if (kind === 'statement' && modality === 'hypothetical') return true
  if (modality !== 'negated') return false
  return (
    NOTHING_UNDONE.has(kind) ||
    pattern.plover.event === 'CONCEDE' ||
    (NOTHING_WITHOUT_THING.has(kind) &&
      [...words, ...items].some((one) => one.upos === 'NOUN' && isNegated(sentence, one)))
  )
}

/** “By signing up you agree to …” */
function isSaidToReader({ actors }: Trigger): boolean {
  return actors.length > 0 && actors.every((one) => /^(?:you|your)$/u.test(one.lemma))
}

/** “The witness discussed a paper”, “the premier was briefed”: it takes two to meet. */
function isDiscussedAlone({ word, clause }: Trigger, participants: readonly Participant[]): boolean {
  return /^(?:discuss|brief|confer)$/u.test(word.lemma) && word === clause && participants.length < 2
}

/** “the host is joined by two guests”: no pact is joined in the passive. */
function isJoinedOnAir({ sentence, word, pattern }: Trigger): boolean {
  return word.lemma === 'join' && pattern.kind === 'agreement' && isPassive(sentence, word)
}

/** “a memorandum of understanding”, “a letter of agreement”: the paper tells it already. */
function isNamedWithin({ sentence, word }: Trigger): boolean {
  const paper = headOf(sentence, word)
  return (
    word.upos === 'NOUN' &&
    paper !== undefined &&
    /^(?:memorandum|letter|note|framework|protocol)$/u.test(paper.lemma) &&
    relation(word) === 'nmod' &&
    preposition(sentence, word) === 'of'
  )
}

/** Kinds that take somebody to do them: “trade stood with …”, “the road headed for …” tell of nobody. */
const OF_SOMEBODY: ReadonlySet<string> = new Set([
  'praise',
  'request',
  'visit',
  'meeting',
  'invitation',
  'agreement',
  'call',
  'negotiation',
])

function isDoneByThing(
  { pattern, word, clause, actors, sentence }: Trigger,
  participants: readonly Participant[],
): boolean {
  if (word !== clause || word.upos !== 'VERB' || !OF_SOMEBODY.has(pattern.kind ?? '') || actors.length === 0)
    return false
  if (participants.some((one) => one.role === 'actor')) return false
  return subjects(sentence, word).some(
    (one) => actors.includes(one) && one.upos === 'NOUN' && !NOUN_CLASSES['human']!.has(one.lemma),
  )
}

/**
 * “The deal will allow India to build the engines”: a thing that makes something possible grants nothing; the deed is
 * told by itself.
 */
function isLeftByThing({ pattern, word, actors }: Trigger, participants: readonly Participant[]): boolean {
  return (
    pattern.plover.event === 'CONCEDE' &&
    /^(?:allow|permit|let)$/u.test(word.lemma) &&
    actors.length > 0 &&
    !participants.some((one) => one.role === 'actor')
  )
}

/** “India met two thirds of its needs”: one who meets no person, but a thing. */
function isMetAlone({ sentence, word, clause }: Trigger, participants: readonly Participant[]): boolean {
  if (word.lemma !== 'meet' || word !== clause || participants.length > 1) return false
  const met = objects(sentence, word)
  return (
    met.length > 0 &&
    met.every((one) => one.upos === 'NOUN' && !NOUN_CLASSES['human']!.has(one.lemma) && one.xpos !== 'NNS')
  )
}

/** “we are not going to pay”: no journey. */
function isGoingToDo({ sentence, word, pattern }: Trigger): boolean {
  return pattern.kind === 'visit' && word.lemma === 'go' && childrenBy(sentence, word, 'xcomp').length > 0
}

const GOING: ReadonlySet<string> = new Set([
  'go',
  'head',
  'travel',
  'fly',
  'leave',
  'depart',
  'return',
  'arrive',
  'land',
])

/**
 * “afraid to go to his own party”: who goes to no state or place that is named pays no visit; nor does what has no name
 * (“shells landed in Goma”).
 */
function goesNowhere(
  { pattern, word, clause }: Trigger,
  participants: readonly Participant[],
  place: EntityId | null,
): boolean {
  if (pattern.kind !== 'visit' || word !== clause || !GOING.has(word.lemma)) return false
  const has = (role: Participant['role']) => participants.some((one) => one.role === role)
  return !has('actor') || (place === null && !has('recipient'))
}
