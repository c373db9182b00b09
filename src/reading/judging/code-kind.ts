import type { EventKind, EventMention, Modality } from '../reading.js'
import { ploverOfKind } from '../../reference/plover.js'
import { code } from '../events/code-plover.js'
import { wordTrigger } from '../events/word-trigger.js'
import type { Trigger } from '../events/trigger.js'

/**
 * The code of an event whose kind or standing was judged to be another than its pattern has, or that no pattern asks
 * for.
 */
export function codeKind(
  { sentence, word, pattern: own }: Trigger,
  kind: EventKind,
  modality: Modality,
): Pick<EventMention['plover'], 'event' | 'mode'> {
  const { event, mode } = ploverOfKind(kind)
  // a pattern of that kind codes it more exactly than the kind alone
  const pattern =
    own.kind === kind && own.plover.event !== null
      ? own
      : { ...wordTrigger(sentence, word, kind).pattern, plover: { event, mode } }
  const coded = code(pattern, { modality, governor: null }, false, false)
  return { event: coded?.event ?? null, mode: coded?.mode ?? null }
}
