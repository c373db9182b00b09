import { childrenBy } from '../../language/en/tree.js'
import type { EntityId, Participant } from '../reading.js'
import type { Trigger } from './trigger.js'

/** Whether words fit a pattern and still tell of no dealing, because of who is, or is not, in it. */
export function isNoDealing(trigger: Trigger, participants: readonly Participant[], place: EntityId | null): boolean {
  return isSaidToReader(trigger) || isGoingToDo(trigger) || isDiscussedAlone(trigger, participants) || goesNowhere(trigger, participants, place)
}

/** “By signing up you agree to …” */
function isSaidToReader({ actors }: Trigger): boolean {
  return actors.length > 0 && actors.every((one) => /^(?:you|your)$/u.test(one.lemma))
}

/** “The witness discussed a paper”: it takes two to meet. */
function isDiscussedAlone({ word, clause }: Trigger, participants: readonly Participant[]): boolean {
  return word.lemma === 'discuss' && word === clause && participants.length < 2
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
