import { childrenBy, headOf, pathToRoot, preposition, relation } from '../../language/en/tree.js'
import type { EventKind, EventMention, Modality } from '../reading.js'
import type { Trigger } from './trigger.js'

/** Kinds that come back as a noun once they were told: “the visit”, “his trip”, “the talks”. */
const COMES_BACK: ReadonlySet<EventKind> = new Set(['visit', 'meeting', 'negotiation', 'summit', 'commission session', 'press conference', 'exercise', 'call'])
const AHEAD: ReadonlySet<Modality> = new Set(['planned', 'considered'])
/** “during the visit they signed”: what frames a deed is taking place or over. */
const FRAMING = /^(?:during|after|following|since|at|in|on|from|upon|throughout)$/u

/**
 * How far a noun that only comes back to an event told before is a fact: as far as that was. “Doe will visit Oman in May. … one reason for
 * the trip”: the noun by itself would be read as a fact. Undefined where the words around the noun say for themselves.
 */
export function modalityOfRetold(trigger: Trigger, event: EventMention, before: readonly EventMention[]): Modality | undefined {
  if (!COMES_BACK.has(event.kind) || event.modality !== 'happened' || event.when !== null || !pointsAtOne(trigger) || isFactByItself(trigger)) return undefined
  const alike = before.filter((one) => one.kind === event.kind && shareActor(one, event))
  const latest = alike.at(-1)
  return latest && AHEAD.has(latest.modality) && alike.every((one) => one.modality !== 'happened' && one.modality !== 'ongoing') ? latest.modality : undefined
}

/** Whether the words that tell an event say how far it is a fact; a noun by itself does not. */
export function isFirm({ clause }: Trigger, { modality }: EventMention): boolean {
  return clause.upos === 'VERB' || modality !== 'happened'
}

/** “the visit”, “this trip”, “her first visit”: one that the reader knows of. */
function pointsAtOne({ sentence, word, clause }: Trigger): boolean {
  if (word.upos !== 'NOUN' || (clause !== word && clause.upos === 'VERB' && /^VB[DN]$/u.test(clause.xpos))) return false
  return childrenBy(sentence, word, 'nmod:poss').length > 0 || childrenBy(sentence, word, 'det').some((one) => /^(?:the|this|that|these|those)$/iu.test(one.form))
}

/** The subject of a verb in the past, or what frames it: “the visit marked …”, “they signed it during the visit”. */
function isFactByItself({ sentence, word }: Trigger): boolean {
  const verb = pathToRoot(sentence, word).slice(1).find((one) => one.upos === 'VERB')
  const isPast = verb !== undefined && /^VB[DN]$/u.test(verb.xpos)
  const hangsOnVerb = headOf(sentence, word) === verb
  return isPast && hangsOnVerb && (relation(word) === 'nsubj' || FRAMING.test(preposition(sentence, word)))
}

function shareActor(one: EventMention, other: EventMention): boolean {
  const actors = (event: EventMention) => event.participants.filter(({ role }) => role === 'actor').map(({ entity }) => entity)
  return actors(one).some((entity) => actors(other).includes(entity))
}
