import type { EventKind, EventMention, Modality } from '../reading.js'
import { code } from '../events/code-plover.js'
import { wordTrigger } from '../events/word-trigger.js'
import type { Trigger } from '../events/trigger.js'

/** How a kind is coded where no pattern says it more exactly: the code most patterns of that kind have. Statements, appointments and other deeds have none. */
const PLOVER_OF_KIND: Readonly<Partial<Record<EventKind, readonly [string, string | null]>>> = {
  meeting: ['CONSULT', null], call: ['CONSULT', 'phone'], visit: ['CONSULT', 'visit'], summit: ['CONSULT', 'multilateral'], 'commission session': ['CONSULT', null], negotiation: ['CONSULT', null],
  agreement: ['SUPPORT', null], approval: ['SUPPORT', null], order: ['COOPERATE', null], delivery: ['COOPERATE', null], production: ['COOPERATE', null], exercise: ['COOPERATE', null],
  cooperation: ['COOPERATE', null], aid: ['AID', null], invitation: ['AGREE', null], praise: ['SUPPORT', null], request: ['REQUEST', null], criticism: ['ACCUSE', 'disapprove'],
  denial: ['REJECT', 'deny'], refusal: ['REJECT', null], threat: ['THREATEN', null], sanction: ['SANCTION', 'discontinue'], protest: ['PROTEST', 'demo'], mobilisation: ['MOBILIZE', 'troops'],
  attack: ['ASSAULT', null], withdrawal: ['RETREAT', 'withdraw'],
}

/** The code of an event whose kind or standing was judged to be another than its pattern has, or that no pattern asks for. */
export function codeKind({ sentence, word, pattern: own }: Trigger, kind: EventKind, modality: Modality): Pick<EventMention['plover'], 'event' | 'mode'> {
  const [event, mode] = PLOVER_OF_KIND[kind] ?? [null, null]
  // a pattern of that kind codes it more exactly than the kind alone
  const pattern = own.kind === kind && own.plover.event !== null ? own : { ...wordTrigger(sentence, word, kind).pattern, plover: { event, mode } }
  const coded = code(pattern, { modality, governor: null }, false, false)
  return { event: coded?.event ?? null, mode: coded?.mode ?? null }
}
