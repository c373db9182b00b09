import { PLOVER_CONTEXTS } from '../../reference/plover.js'
import type { Sentence } from '../../language/en/sentence.js'
import type { EventKind, EventMention, Modality } from '../reading.js'
import { namesOfNoun } from './clause.js'
import type { EventPattern } from './pattern.js'
import type { Standing } from './clause-standing.js'

/** What an event is, once pattern and standing are seen together. */
export interface Coding {
  readonly kind: EventKind
  readonly modality: Modality
  readonly event: string | null
  readonly mode: string | null
}

/** Deeds that PLOVER codes as AGREE while they are only announced. */
const ANNOUNCED: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE'])
/** Deeds whose announcement is a threat. */
const MENACED: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE'])

/** Whether the troops of a sentence are there to keep the peace: sending them is AID, not MOBILIZE. */
export function keepsPeace(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => /^peace-?keep(?:er|ing)$/u.test(token.lemma))
}

/**
 * PLOVER’s rules for deeds not yet done: a promise is AGREE, an announced sanction THREATEN, “will not attend” REJECT.
 */
export function code(
  pattern: EventPattern,
  { modality, governor }: Standing,
  willed: boolean,
  keepsPeace: boolean,
): Coding | null {
  const { kind } = pattern
  const plover = keepsPeace && pattern.plover.event === 'MOBILIZE' ? { event: 'AID', mode: null } : pattern.plover
  if (!kind) return null
  const standing: Modality = modality === 'happened' && pattern.modality ? pattern.modality : modality
  if (governor?.lemma === 'fail' && /^(?:AGREE|SUPPORT)$/u.test(plover.event ?? ''))
    return { kind: 'refusal', modality: 'happened', event: 'REJECT', mode: null }
  if (modality === 'negated' && willed && ANNOUNCED.has(plover.event ?? ''))
    return { kind: 'refusal', modality: 'happened', event: 'REJECT', mode: null }
  if (standing === 'planned' && governor?.lemma === 'decide' && /^(?:CONCEDE|RETREAT)$/u.test(plover.event ?? ''))
    return { kind, modality: standing, event: 'CONCEDE', mode: null }
  if (standing === 'planned' && plover.event && ANNOUNCED.has(plover.event))
    return { kind, modality: standing, event: 'AGREE', mode: null }
  if (
    (standing === 'planned' || standing === 'considered') &&
    willed &&
    !governor &&
    plover.event &&
    MENACED.has(plover.event)
  )
    return { kind, modality: standing, event: 'THREATEN', mode: null }
  return { kind, modality: standing, ...plover }
}

const CONTEXTS_BY_LEMMA: ReadonlyMap<string, readonly string[]> = contextsByLemma()

function contextsByLemma(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [context, lemmas] of Object.entries(PLOVER_CONTEXTS))
    for (const lemma of lemmas) found.set(lemma, [...(found.get(lemma) ?? []), context])
  return found
}

const contextsOfSentence = new WeakMap<Sentence, readonly string[]>()

/** The contexts that the words of the sentence put its events in, in the order of the manual. */
export function contextsOf(sentence: Sentence): EventMention['plover']['contexts'] {
  const known = contextsOfSentence.get(sentence)
  if (known) return known
  const told = new Set(
    sentence.tokens.flatMap((token) =>
      namesOfNoun(sentence, token).flatMap((name) => CONTEXTS_BY_LEMMA.get(name) ?? []),
    ),
  )
  const contexts = Object.keys(PLOVER_CONTEXTS).filter((context) => told.has(context))
  contextsOfSentence.set(sentence, contexts)
  return contexts
}
