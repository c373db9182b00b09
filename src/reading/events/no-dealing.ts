import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import { childrenBy, headOf, preposition, relation, subjects } from '../../language/en/tree.js'
import type { EntityId, Participant } from '../reading.js'
import type { Trigger } from './trigger.js'

/** Whether words fit a pattern and still tell of no dealing, because of who is, or is not, in it. */
export function isNoDealing(trigger: Trigger, participants: readonly Participant[], place: EntityId | null): boolean {
  return isSaidToReader(trigger) || isGoingToDo(trigger) || isDiscussedAlone(trigger, participants) || isNamedWithin(trigger) || isDoneByThing(trigger, participants) || goesNowhere(trigger, participants, place)
}

/** “By signing up you agree to …” */
function isSaidToReader({ actors }: Trigger): boolean {
  return actors.length > 0 && actors.every((one) => /^(?:you|your)$/u.test(one.lemma))
}

/** “The witness discussed a paper”: it takes two to meet. */
function isDiscussedAlone({ word, clause }: Trigger, participants: readonly Participant[]): boolean {
  return word.lemma === 'discuss' && word === clause && participants.length < 2
}

/** “a memorandum of understanding”, “a letter of agreement”: the paper tells it already. */
function isNamedWithin({ sentence, word }: Trigger): boolean {
  const paper = headOf(sentence, word)
  return word.upos === 'NOUN' && paper !== undefined && /^(?:memorandum|letter|note|framework|protocol)$/u.test(paper.lemma) && relation(word) === 'nmod' && preposition(sentence, word) === 'of'
}

/** Kinds that take somebody to do them: “trade stood with …”, “the road headed for …” tell of nobody. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['praise', 'request', 'visit', 'meeting', 'invitation', 'agreement', 'call', 'negotiation'])

function isDoneByThing({ pattern, word, clause, actors, sentence }: Trigger, participants: readonly Participant[]): boolean {
  if (word !== clause || word.upos !== 'VERB' || !OF_SOMEBODY.has(pattern.kind ?? '') || actors.length === 0) return false
  if (participants.some((one) => one.role === 'actor')) return false
  return subjects(sentence, word).some((one) => actors.includes(one) && one.upos === 'NOUN' && !NOUN_CLASSES['human']!.has(one.lemma))
}

/** “we are not going to pay”: no journey. */
function isGoingToDo({ sentence, word, pattern }: Trigger): boolean {
  return pattern.kind === 'visit' && word.lemma === 'go' && childrenBy(sentence, word, 'xcomp').length > 0
}

const GOING: ReadonlySet<string> = new Set(['go', 'head', 'travel', 'fly', 'leave', 'depart', 'return', 'arrive', 'land'])

/** “afraid to go to his own party”: who goes to no state or place that is named pays no visit; nor does what has no name (“shells landed in Goma”). */
function goesNowhere({ pattern, word, clause }: Trigger, participants: readonly Participant[], place: EntityId | null): boolean {
  if (pattern.kind !== 'visit' || word !== clause || !GOING.has(word.lemma)) return false
  const has = (role: Participant['role']) => participants.some((one) => one.role === role)
  return !has('actor') || (place === null && !has('recipient'))
}
