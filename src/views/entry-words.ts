import type { EventKind } from '../reading/reading.js'

/** How a kind of event reads as a line. */
export interface DeedWords {
  /** What its actors did: done, yet to be done, being done. */
  readonly did: Conjugated
  /** The same where the thing it was done with or about is named: “approved” the plan, where “gave approval” names none. */
  readonly didWith?: Conjugated
  /** Before the thing, and before the recipients; empty where it is their object. */
  readonly thing: string
  readonly to: string
  /** The deed where nobody is named who did it, and the word between it and its recipients. */
  readonly noun: string
  readonly nounTo: string
  /** Recipients before the thing: “asked Norway for help”. */
  readonly isRecipientFirst?: true
}

type Conjugated = readonly [done: string, toDo: string, doing: string]

/** A verb whose forms follow from its stem: “visit”, “visited”, “visiting”. */
function regular(stem: string, rest = ''): Conjugated {
  const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem
  return [`${bare}ed${rest}`, stem + rest, `${bare}ing${rest}`]
}

function held(what: string): Conjugated {
  return [`held ${what}`, `hold ${what}`, `holding ${what}`]
}

function made(what: string): Conjugated {
  return [`made ${what}`, `make ${what}`, `making ${what}`]
}

function gave(what: string): Conjugated {
  return [`gave${what}`, `give${what}`, `giving${what}`]
}

export const DEED_WORDS: Record<EventKind, DeedWords> = {
  meeting: { did: ['met', 'meet', 'meeting'], thing: 'about', to: '', noun: 'meeting', nounTo: 'with', isRecipientFirst: true },
  call: { did: ['spoke by telephone', 'speak by telephone', 'speaking by telephone'], thing: 'about', to: 'with', noun: 'telephone call', nounTo: 'with', isRecipientFirst: true },
  visit: { did: regular('visit'), thing: 'for', to: '', noun: 'visit', nounTo: 'to', isRecipientFirst: true },
  summit: { did: held('a summit'), thing: 'on', to: 'with', noun: 'summit', nounTo: 'with', isRecipientFirst: true },
  'commission session': { did: held('a commission session'), thing: 'on', to: 'with', noun: 'commission session', nounTo: 'with', isRecipientFirst: true },
  'press conference': { did: held('a press conference'), thing: 'on', to: 'with', noun: 'press conference', nounTo: 'with', isRecipientFirst: true },
  negotiation: { did: held('talks'), thing: 'on', to: 'with', noun: 'talks', nounTo: 'with', isRecipientFirst: true },
  agreement: { did: ['agreed', 'agree', 'agreeing'], thing: 'on', to: 'with', noun: 'agreement', nounTo: 'with' },
  approval: { did: gave(' approval'), didWith: regular('approve'), thing: '', to: 'to', noun: 'approval', nounTo: 'to' },
  order: { did: made('a purchase'), didWith: ['bought', 'buy', 'buying'], thing: '', to: 'from', noun: 'purchase', nounTo: 'from' },
  delivery: { did: made('a delivery'), didWith: regular('deliver'), thing: '', to: 'to', noun: 'delivery', nounTo: 'to' },
  production: { did: ['took up production', 'take up production', 'taking up production'], didWith: regular('produce'), thing: '', to: 'with', noun: 'production', nounTo: 'with' },
  exercise: { did: held('an exercise'), thing: 'on', to: 'with', noun: 'exercise', nounTo: 'with', isRecipientFirst: true },
  cooperation: { did: regular('cooperate'), thing: 'on', to: 'with', noun: 'cooperation', nounTo: 'with', isRecipientFirst: true },
  aid: { did: gave(' aid'), didWith: gave(''), thing: '', to: 'to', noun: 'aid', nounTo: 'to' },
  invitation: { did: regular('invite'), thing: 'for', to: '', noun: 'invitation', nounTo: 'to', isRecipientFirst: true },
  statement: { did: made('a statement'), thing: 'about', to: 'to', noun: 'statement', nounTo: 'to' },
  praise: { did: regular('praise'), thing: 'for', to: '', noun: 'praise', nounTo: 'for', isRecipientFirst: true },
  request: { did: made('a request'), thing: 'for', to: 'to', noun: 'request', nounTo: 'to', isRecipientFirst: true },
  criticism: { did: regular('criticise'), thing: 'over', to: '', noun: 'criticism', nounTo: 'of', isRecipientFirst: true },
  denial: { did: ['issued a denial', 'issue a denial', 'issuing a denial'], didWith: ['denied', 'deny', 'denying'], thing: '', to: 'to', noun: 'denial', nounTo: 'to' },
  refusal: { did: ['issued a refusal', 'issue a refusal', 'issuing a refusal'], didWith: regular('refuse'), thing: '', to: 'to', noun: 'refusal', nounTo: 'to' },
  abstention: { did: regular('abstain'), thing: 'on', to: 'towards', noun: 'abstention', nounTo: 'towards' },
  threat: { did: regular('threaten'), thing: 'with', to: '', noun: 'threat', nounTo: 'to', isRecipientFirst: true },
  sanction: { did: regular('impose', ' restrictions'), didWith: regular('restrict'), thing: '', to: 'against', noun: 'restrictions', nounTo: 'on' },
  protest: { did: regular('protest'), thing: 'over', to: 'against', noun: 'protest', nounTo: 'against', isRecipientFirst: true },
  mobilisation: { did: regular('mobilise', ' forces'), didWith: regular('mobilise'), thing: '', to: 'against', noun: 'mobilisation', nounTo: 'against' },
  attack: { did: regular('attack'), thing: 'with', to: '', noun: 'attack', nounTo: 'on', isRecipientFirst: true },
  withdrawal: { did: ['withdrew', 'withdraw', 'withdrawing'], thing: '', to: 'from', noun: 'withdrawal', nounTo: 'from' },
  appointment: { did: made('an appointment'), didWith: regular('appoint'), thing: '', to: 'to', noun: 'appointment', nounTo: 'to' },
  launch: { did: made('a launch'), didWith: ['launched', 'launch', 'launching'], thing: '', to: 'with', noun: 'launch', nounTo: 'with' },
  other: { did: ['acted', 'act', 'acting'], thing: 'on', to: 'towards', noun: 'act', nounTo: 'towards' },
}

/** Papers are concluded, not agreed on: “nearly 30 agreements”, “a deal for engines”. */
const PAPER = /\b(?:accords?|agreements?|charters?|contracts?|conventions?|deals?|declarations?|memorand(?:um|a)|mous?|pacts?|protocols?|treat(?:y|ies)|understandings?)\b/iu
export const CONCLUDED: DeedWords = { ...DEED_WORDS.agreement, didWith: regular('conclude'), thing: '' }

/** What a line says of a kind with this thing. */
export function deedWords(kind: EventKind, thing: string | null): DeedWords {
  return kind === 'agreement' && thing !== null && PAPER.test(thing) ? CONCLUDED : DEED_WORDS[kind]
}
