import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import { childrenBy, objects } from '../../language/en/tree.js'
import type { EntityId, Participant } from '../reading.js'
import type { Trigger } from './trigger.js'

/** Whether words fit a pattern and still tell of no dealing, because of who is, or is not, in it. */
export function isNoDealing(trigger: Trigger, participants: readonly Participant[], place: EntityId | null): boolean {
  return isSaidToReader(trigger) || isLeftByThing(trigger, participants) || isMetAlone(trigger, participants) || isGoingToDo(trigger) || isDiscussedAlone(trigger, participants) || goesNowhere(trigger, participants, place)
}

/** “By signing up you agree to …” */
function isSaidToReader({ actors }: Trigger): boolean {
  return actors.length > 0 && actors.every((one) => /^(?:you|your)$/u.test(one.lemma))
}

/** “The witness discussed a paper”: it takes two to meet. */
function isDiscussedAlone({ word, clause }: Trigger, participants: readonly Participant[]): boolean {
  return word.lemma === 'discuss' && word === clause && participants.length < 2
}

/** “The deal will allow India to build the engines”: a thing that makes something possible grants nothing; the deed is told by itself. */
function isLeftByThing({ pattern, word, actors }: Trigger, participants: readonly Participant[]): boolean {
  return pattern.plover.event === 'CONCEDE' && /^(?:allow|permit|let)$/u.test(word.lemma) && actors.length > 0 && !participants.some((one) => one.role === 'actor')
}

/** “India met two thirds of its needs”: one who meets no person, but a thing. */
function isMetAlone({ sentence, word, clause }: Trigger, participants: readonly Participant[]): boolean {
  if (word.lemma !== 'meet' || word !== clause || participants.length > 1) return false
  const met = objects(sentence, word)
  return met.length > 0 && met.every((one) => one.upos === 'NOUN' && !NOUN_CLASSES['human']!.has(one.lemma) && one.xpos !== 'NNS')
}

/** “we are not going to pay”: no journey. */
function isGoingToDo({ sentence, word, pattern }: Trigger): boolean {
  return pattern.kind === 'visit' && word.lemma === 'go' && childrenBy(sentence, word, 'xcomp').length > 0
}

const GOING: ReadonlySet<string> = new Set(['go', 'head', 'travel', 'fly', 'leave', 'depart', 'return', 'arrive', 'land'])

/** “afraid to go to his own party”: who goes to no state or place that is named pays no visit. */
function goesNowhere({ pattern, word, clause }: Trigger, participants: readonly Participant[], place: EntityId | null): boolean {
  return pattern.kind === 'visit' && word === clause && GOING.has(word.lemma) && place === null && !participants.some((one) => one.role === 'recipient')
}
