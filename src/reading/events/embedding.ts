import { headOf } from '../../language/en/tree.js'
import type { EventKind } from '../reading.js'
import type { Coding } from './code-plover.js'
import type { Standing } from './clause-standing.js'
import type { Trigger } from './trigger.js'

/** Kinds worth an entry of their own while they are only agreed, planned or approved: the stages of a deal. */
const STAGES: ReadonlySet<EventKind> = new Set([
  'production',
  'order',
  'delivery',
  'visit',
  'meeting',
  'negotiation',
  'summit',
  'exercise',
  'agreement',
  'commission session',
])

/**
 * Whether the event is only the content of another: “threatened to withdraw” is a threat, “demanded that Israel
 * withdraw” a request. What is agreed or approved is kept where it is a stage of a deal: “approved a plan to
 * manufacture rifles”.
 */
export function isSaidElsewhere(
  trigger: Trigger,
  { modality, governor }: Standing,
  coding: Coding,
  all: readonly Trigger[],
): boolean {
  if (isReadinessFor(trigger, all)) return true
  if (!governor || modality === 'happened') return false
  const above = all.find(
    (one) => one !== trigger && (one.word === governor || one.clause === governor || one.words.includes(governor)),
  )
  if (!above) return false
  return (
    modality === 'hypothetical' ||
    modality === 'alleged' ||
    !STAGES.has(coding.kind) ||
    above.pattern.kind === coding.kind
  )
}

/** “is ready to supply radars”: what somebody is ready for is told by itself, as planned. */
function isReadinessFor({ sentence, word, pattern }: Trigger, all: readonly Trigger[]): boolean {
  return (
    pattern.companion === 'be' &&
    pattern.kind === 'cooperation' &&
    all.some((one) => one.word !== word && headOf(sentence, one.word) === word && STAGES.has(one.pattern.kind!))
  )
}
