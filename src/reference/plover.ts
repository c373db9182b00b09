/*
 * PLOVER 2.0, the event ontology this project codes in, as data: after the manual of the Open Event Data Alliance
 * (draft 2.0, 2021), every gloss in our words. Where the published tables contradict one another the decision is
 * written down in docs/ontology.md.
 */

/** Verbal or material, cooperation or conflict. */
export type Quad = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict'

/** One of the sixteen types of event. */
export interface PloverEvent {
  readonly name: string
  readonly quad: Quad
  /** From −10, most hostile, to +10, most friendly. */
  readonly score: number
  readonly gloss: string
  /** Modes with their scores; a mode that the manual gives no score has that of its event. */
  readonly modes: Readonly<Record<string, number>>
}

export const PLOVER_EVENTS: readonly PloverEvent[] = [
  event(
    'AGREE',
    'verbal cooperation',
    2.5,
    'says it will or would cooperate later: promises, offers, pledges, announced summits',
    {},
  ),
  event('CONSULT', 'verbal cooperation', 2.5, 'meets, visits, talks, calls, whatever the topic', {
    visit: 4,
    'third-party': 1,
    multilateral: 4,
    phone: 1.5,
  }),
  event(
    'SUPPORT',
    'verbal cooperation',
    5,
    'backs by words or signature: praise, recognition, signing and ratifying',
    {},
  ),
  event(
    'CONCEDE',
    'verbal cooperation',
    4.5,
    'gives way in words: apology, pardon, declared ceasefire, promised easing',
    {},
  ),
  event(
    'COOPERATE',
    'material cooperation',
    9.5,
    'works together in deeds that serve both: trade, exercises, shared intelligence',
    {},
  ),
  event('AID', 'material cooperation', 10, 'helps in deeds that serve the other: money, arms, relief, asylum', {}),
  event('RETREAT', 'material cooperation', 6.5, 'gives way in deeds: withdrawal, release, disarming, resignation', {
    withdraw: 8,
    release: 6.5,
    disarm: 10,
    ceasefire: 7.5,
    access: 6.5,
    resign: 4.5,
  }),
  event('REQUEST', 'verbal conflict', 0, 'asks, demands, appeals or orders, short of a threat', {
    assist: 0.5,
    change: -1,
    yield: -1,
    meet: 0,
  }),
  event('ACCUSE', 'verbal conflict', -2, 'criticises, condemns, complains, sues, charges, investigates', {
    disapprove: -2,
    investigate: -3.5,
    allege: -3.5,
  }),
  event('REJECT', 'verbal conflict', -2, 'refuses, vetoes, cancels a meeting, denies', {
    assist: -1.5,
    change: -2,
    yield: -2,
    meet: -2,
    deny: -2,
  }),
  event('THREATEN', 'verbal conflict', -3.5, 'warns of coercion or force', {
    restrict: -3,
    arrest: -3.5,
    relations: -3.5,
    expel: -3.5,
    territory: -4,
    violence: -3.5,
  }),
  event('PROTEST', 'material conflict', -5, 'dissents in the street or at work', {
    demo: -5,
    riot: -7,
    strike: -5,
    hunger: -4.5,
    boycott: -4.5,
    obstruct: -4.5,
    vandalize: -5,
  }),
  event('SANCTION', 'material conflict', -6, 'reduces existing relations, expels, sentences in court', {
    convict: -6,
    expel: -5.5,
    withdraw: -6,
    discontinue: -6,
  }),
  event('MOBILIZE', 'material conflict', -5.5, 'moves troops, weapons or police short of force', {
    troops: -6.5,
    weapons: -6.5,
    police: -5.5,
    militia: -6,
  }),
  event('COERCE', 'material conflict', -7, 'uses power without violence: arrests, bans, seizures, curfews', {
    seize: -7,
    restrict: -7,
    censor: -6.5,
    curfew: -6.5,
    'martial-law': -7.5,
    arrest: -7,
    deport: -7,
    withhold: -7,
    misinformation: -6.5,
    cyber: -7,
  }),
  event('ASSAULT', 'material conflict', -9, 'acts so as to cause bodily harm or destruction', {
    abduct: -8.5,
    beat: -7.5,
    torture: -8.5,
    sexual: -8.5,
    targeted: -9.5,
    destroy: -8.5,
    primitive: -8,
    firearms: -9,
    explosives: -9,
    'suicide-attack': -9.5,
    aerial: -9.5,
    drone: -9.5,
    'heavy-weapons': -9.5,
    'crowd-control': -7.5,
    unconventional: -10,
  }),
]

function event(
  name: string,
  quad: Quad,
  score: number,
  gloss: string,
  modes: Readonly<Record<string, number>>,
): PloverEvent {
  return { name, quad, score, gloss, modes }
}

/**
 * How a kind of deed is coded where nothing says it more exactly: the code most patterns of that kind have. Statements,
 * appointments and other deeds have none.
 */
const PLOVER_OF_KIND: Readonly<Partial<Record<string, readonly [event: string, mode: string | null]>>> = {
  meeting: ['CONSULT', null],
  call: ['CONSULT', 'phone'],
  visit: ['CONSULT', 'visit'],
  summit: ['CONSULT', 'multilateral'],
  'commission session': ['CONSULT', null],
  negotiation: ['CONSULT', null],
  agreement: ['SUPPORT', null],
  approval: ['SUPPORT', null],
  order: ['COOPERATE', null],
  delivery: ['COOPERATE', null],
  production: ['COOPERATE', null],
  exercise: ['COOPERATE', null],
  cooperation: ['COOPERATE', null],
  aid: ['AID', null],
  invitation: ['AGREE', null],
  praise: ['SUPPORT', null],
  request: ['REQUEST', null],
  criticism: ['ACCUSE', 'disapprove'],
  denial: ['REJECT', 'deny'],
  refusal: ['REJECT', null],
  threat: ['THREATEN', null],
  sanction: ['SANCTION', 'discontinue'],
  protest: ['PROTEST', 'demo'],
  mobilisation: ['MOBILIZE', 'troops'],
  attack: ['ASSAULT', null],
  withdrawal: ['RETREAT', 'withdraw'],
}

/** The code of a kind of deed where nothing but the kind is known. */
export function ploverOfKind(kind: string): { readonly event: string | null; readonly mode: string | null } {
  const [event, mode] = PLOVER_OF_KIND[kind] ?? [null, null]
  return { event, mode }
}

/** The thirty-seven contexts, each with lemmas that put an event in it when they stand in its sentence. */
export const PLOVER_CONTEXTS: Readonly<Record<string, readonly string[]>> = {
  military: words(
    'military defence defense army navy weapon arm missile troop soldier warship fighter submarine frigate armed war battle airstrike drone tank ammunition',
  ),
  intelligence: words('intelligence spy espionage surveillance'),
  executive: words('cabinet presidency executive'),
  legislative: words('parliament senate congress bill lawmaker legislation coalition legislature'),
  election: words('election vote ballot campaign candidate voter referendum'),
  political_institutions: words('constitution impeachment party government-formation'),
  pro_democracy: words('democracy democratic democratisation democratization'),
  pro_autocracy: words('coup junta putsch dictatorship'),
  economic: words(
    'trade economic economy tariff investment export import market bank finance financial loan currency commercial business',
  ),
  legal: words('court law judge legal lawsuit tribunal prosecutor trial legislation extradition'),
  reparations: words('reparation compensation restitution'),
  human_rights: words('human-rights right dissident'),
  rights_freedoms: words('freedom press-freedom assembly censorship speech liberty'),
  repression: words('repression crackdown'),
  human_security: words('food water housing electricity famine humanitarian shelter'),
  gender: words('woman gender reproductive abortion'),
  lgbt: words('gay lesbian lgbt transgender homosexual'),
  religion_ethnicity: words('religious religion ethnic sectarian muslim christian jewish hindu church mosque minority'),
  inequality: words('inequality poverty'),
  diplomatic: words(
    'diplomatic diplomat ambassador embassy consulate foreign-minister envoy treaty bilateral diplomacy',
  ),
  territory: words('territory territorial border sovereignty annexation independence autonomy'),
  peacekeeping: words('peacekeeping peacekeeper ceasefire truce peace'),
  health: words('health hospital vaccine pandemic epidemic disease virus doctor medicine'),
  asylum: words('asylum'),
  migration: words('migrant refugee migration displaced immigration'),
  disasters: words('earthquake flood hurricane cyclone disaster drought tsunami spill'),
  natural_resource: words('oil gas pipeline mineral mining petroleum uranium energy coal lng'),
  environment: words('climate environment environmental pollution emission'),
  technology: words('technology satellite space semiconductor telecom innovation'),
  terrorism: words('terrorist terrorism militant extremist jihadist'),
  cbrn: words('nuclear chemical biological radiological uranium warhead'),
  cyber: words('cyber hacker hack malware ransomware'),
  misinformation: words('disinformation misinformation propaganda'),
  crime: words('crime criminal murder robbery gang fraud'),
  corruption: words('corruption bribe bribery embezzlement graft'),
  illegal_drugs: words('drug narcotic cocaine heroin cartel'),
  trafficking: words('trafficking smuggling smuggler trafficker'),
}

function words(row: string): readonly string[] {
  return row.split(' ')
}
