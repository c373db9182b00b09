import type { EventKind } from '../reading/reading.js'
import { searchedWords } from '../record/sought-text.js'

/** How a kind of event reads as a line. */
export interface DeedWords {
  /** What its actors did: done, yet to be done, being done, and as it stands behind “have”. */
  readonly did: Conjugated
  /**
   * The same where the thing it was done with or about is named: “approved” the plan, where “gave approval” names none.
   */
  readonly didWith?: Conjugated
  /** Before the thing, and before the recipients; empty where it is their object. */
  readonly thing: string
  readonly to: string
  /** Recipients before the thing: “asked Norway for help”. */
  readonly isRecipientFirst?: true
}

type Conjugated = readonly [done: string, toDo: string, doing: string, haveDone: string]

/** A verb whose forms follow from its stem: “visit”, “visited”, “visiting”. */
function regular(stem: string, rest = ''): Conjugated {
  const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem
  return [`${bare}ed${rest}`, stem + rest, `${bare}ing${rest}`, `${bare}ed${rest}`]
}

function held(what: string): Conjugated {
  return [`held ${what}`, `hold ${what}`, `holding ${what}`, `held ${what}`]
}

function made(what: string): Conjugated {
  return [`made ${what}`, `make ${what}`, `making ${what}`, `made ${what}`]
}

function gave(what: string): Conjugated {
  return [`gave${what}`, `give${what}`, `giving${what}`, `given${what}`]
}

export const DEED_WORDS: Record<EventKind, DeedWords> = {
  meeting: { did: ['met', 'meet', 'meeting', 'met'], thing: 'about', to: '', isRecipientFirst: true },
  call: {
    did: ['spoke by telephone', 'speak by telephone', 'speaking by telephone', 'spoken by telephone'],
    thing: 'about',
    to: 'with',
    isRecipientFirst: true,
  },
  visit: { did: regular('visit'), thing: 'for', to: '', isRecipientFirst: true },
  summit: { did: held('a summit'), thing: 'on', to: 'with', isRecipientFirst: true },
  'commission session': { did: held('a commission session'), thing: 'on', to: 'with', isRecipientFirst: true },
  'press conference': { did: held('a press conference'), thing: 'on', to: 'with', isRecipientFirst: true },
  negotiation: { did: held('talks'), thing: 'on', to: 'with', isRecipientFirst: true },
  agreement: {
    did: ['reached an agreement', 'reach an agreement', 'reaching an agreement', 'reached an agreement'],
    didWith: ['agreed', 'agree', 'agreeing', 'agreed'],
    thing: 'on',
    to: 'with',
  },
  approval: { did: gave(' approval'), didWith: regular('approve'), thing: '', to: 'to' },
  order: { did: made('a purchase'), didWith: ['bought', 'buy', 'buying', 'bought'], thing: '', to: 'from' },
  delivery: { did: made('a delivery'), didWith: regular('deliver'), thing: '', to: 'to' },
  production: {
    did: ['took up production', 'take up production', 'taking up production', 'taken up production'],
    didWith: regular('produce'),
    thing: '',
    to: 'with',
  },
  exercise: { did: held('an exercise'), thing: 'on', to: 'with', isRecipientFirst: true },
  cooperation: { did: regular('cooperate'), thing: 'on', to: 'with', isRecipientFirst: true },
  aid: { did: gave(' aid'), didWith: gave(''), thing: '', to: 'to' },
  invitation: { did: regular('invite'), thing: 'for', to: '', isRecipientFirst: true },
  statement: { did: made('a statement'), thing: 'about', to: 'to' },
  praise: { did: regular('praise'), thing: 'for', to: '', isRecipientFirst: true },
  request: { did: made('a request'), didWith: regular('ask'), thing: 'for', to: '', isRecipientFirst: true },
  criticism: { did: regular('criticise'), thing: 'over', to: '', isRecipientFirst: true },
  denial: {
    did: ['issued a denial', 'issue a denial', 'issuing a denial', 'issued a denial'],
    didWith: ['denied', 'deny', 'denying', 'denied'],
    thing: '',
    to: 'to',
  },
  refusal: {
    did: ['issued a refusal', 'issue a refusal', 'issuing a refusal', 'issued a refusal'],
    didWith: regular('refuse'),
    thing: '',
    to: 'to',
  },
  abstention: { did: regular('abstain'), thing: 'on', to: 'towards' },
  threat: { did: regular('threaten'), thing: 'with', to: '', isRecipientFirst: true },
  sanction: { did: regular('impose', ' restrictions'), didWith: regular('restrict'), thing: '', to: 'against' },
  protest: { did: regular('protest'), thing: 'over', to: 'against', isRecipientFirst: true },
  mobilisation: { did: regular('mobilise', ' forces'), didWith: regular('mobilise'), thing: '', to: 'against' },
  attack: { did: regular('attack'), thing: 'with', to: '', isRecipientFirst: true },
  withdrawal: { did: ['withdrew', 'withdraw', 'withdrawing', 'withdrawn'], thing: '', to: 'from' },
  appointment: { did: made('an appointment'), didWith: regular('appoint'), thing: '', to: 'to' },
  launch: { did: made('a launch'), didWith: ['launched', 'launch', 'launching', 'launched'], thing: '', to: 'with' },
  other: { did: ['acted', 'act', 'acting', 'acted'], thing: 'on', to: 'towards' },
}

/** Papers are concluded, not agreed on: “nearly 30 agreements”, “a deal for engines”. */
const PAPER =
  /\b(?:accords?|agreements?|charters?|contracts?|conventions?|deals?|declarations?|memorand(?:um|a)|mous?|pacts?|protocols?|treat(?:y|ies)|understandings?)\b/iu
export const CONCLUDED: DeedWords = { ...DEED_WORDS.agreement, didWith: regular('conclude'), thing: '' }

/** Measures are imposed, not restricted: “sanctions”, “a ban on imports”. */
const MEASURE =
  /\b(?:sanctions?|tariffs?|bans?|embargo(?:es)?|dut(?:y|ies)|restrictions?|curbs?|fines?|penalt(?:y|ies)|blockades?|limits?|levies|levy|visa)\b/iu
const IMPOSED: DeedWords = { ...DEED_WORDS.sanction, didWith: regular('impose'), to: 'on' }
/** Without a thing to ask for somebody is only asked. */
const REQUESTED: DeedWords = { ...DEED_WORDS.request, to: 'to' }

/**
 * Words that lines of ours add to those of the reports (see entry-line.ts): who looks for them may mean a line in which
 * no report says them. `test/asking.test.ts` finds what is missing here.
 */
export const OUR_WORDS: ReadonlySet<string> = new Set(
  [
    ...[...Object.values(DEED_WORDS), CONCLUDED, IMPOSED, REQUESTED].flatMap(({ did, didWith, thing, to }) => [
      ...did,
      ...(didWith ?? []),
      thing,
      to,
    ]),
    'a an the and or others of in at on with to for from by its own account according somebody the report quotes',
    'is are was were be been being has have had may might would will did not any alleged only supposed denied',
    'likely doubtful file',
    'he she it they we i you him her them us his hers their who which that this these those both',
  ].flatMap(searchedWords),
)

/** What a line says of a kind with this thing. */
export function deedWords(kind: EventKind, thing: string | null): DeedWords {
  if (kind === 'sanction' && thing !== null && MEASURE.test(thing)) return IMPOSED
  if (kind === 'request' && thing === null) return REQUESTED
  return kind === 'agreement' && thing !== null && PAPER.test(thing) ? CONCLUDED : DEED_WORDS[kind]
}
