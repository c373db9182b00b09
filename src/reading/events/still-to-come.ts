import { childrenBy, headOf } from '../../language/en/tree.js'
import type { EventKind, EventMention, Participant } from '../reading.js'
import type { Trigger } from './trigger.js'

/** Kinds that a report comes back to by their noun: “the visit”, “his trip”. */
const COME_BACK: ReadonlySet<EventKind> = new Set([
  'visit',
  'meeting',
  'summit',
  'negotiation',
  'exercise',
  'commission session',
])
const ANOTHER = /^(?:last|latest|previous|earlier|recent|first|second|third|past|former|historic|another|other)$/iu
/** Verbs whose past tells that what they say of is over. */
const OVER = /^(?:end|conclude|finish|succeed|fail|produce|yield|last)$/u

/**
 * Whether a noun that says nothing of its own time means what the report has told to be still to come: “Modi will visit
 * Lima. The visit comes as …”.
 */
export function isStillToCome(
  { sentence, word, clause, pattern }: Trigger,
  participants: readonly Participant[],
  latest: readonly EventMention[],
): boolean {
  if (
    word.upos !== 'NOUN' ||
    (clause !== word && !/^VB[PZ]$/u.test(clause.xpos)) ||
    word.xpos === 'NNS' ||
    !pattern.kind ||
    !COME_BACK.has(pattern.kind)
  )
    return false
  if (
    childrenBy(sentence, word, 'amod').some((one) => ANOTHER.test(one.lemma)) ||
    childrenBy(sentence, word, 'acl').length > 0
  )
    return false
  const verb = headOf(sentence, word)
  if (verb && OVER.test(verb.lemma) && /^VB[DN]$/u.test(verb.xpos)) return false
  // “had left the meeting early”
  if (verb && childrenBy(sentence, verb, 'aux').some((one) => one.lemma === 'have' && one.xpos === 'VBD')) return false
  const told = latest.find((one) => one.kind === pattern.kind)
  return (
    told?.modality === 'planned' &&
    participants.some((one) => told.participants.some((other) => other.entity === one.entity))
  )
}
