import type { EventKind } from '../../reading/reading.js'
import type { Entry } from '../../record/entry.js'
import type { Chosen } from '../../views/choose.js'
import type { ThingLookUp } from '../../views/look-up.js'
import { counted, countOf, type Chunks, type ExportFormat } from './format.js'
import { tabRow } from './plover-table.js'
import { eventDay, evidenceOf, lastingId, nameOr, tellersOf } from './told.js'

/** The names of GDELT’s columns where GDELT has the thing, then those a record must not lose. */
const COLUMNS = [
  'GLOBALEVENTID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'Actor1Code',
  'Actor1Name',
  'Actor1CountryCode',
  'Actor2Code',
  'Actor2Name',
  'Actor2CountryCode',
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'NumSources',
  'NumArticles',
  'ActionGeo_FullName',
  'ActionGeo_CountryCode3',
  'SOURCEURL',
  'EventKind',
  'DateEDTF',
  'DateBasis',
  'Modality',
  'AccordingTo',
  'Voices',
  'Tier',
  'EventText',
] as const

/**
 * PLOVER event and mode → the broadest CAMEO code that PLOVER’s own table of 2021 gives it; where that table gives none
 * (appeals; modes of PLOVER 2.0 alone) the root. CAMEO divides asking into appeals (02) and demands (10): a request is
 * coded as an appeal.
 */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AGREE: { '': '030' },
  CONSULT: { '': '040', visit: '042', 'third-party': '044', phone: '041' },
  SUPPORT: { '': '050' },
  CONCEDE: { '': '080' },
  COOPERATE: { '': '060' },
  AID: { '': '070' },
  RETREAT: { '': '084', withdraw: '0872', release: '0841', disarm: '087', ceasefire: '0871', access: '086' },
  REQUEST: { '': '020', change: '024', yield: '025', meet: '026' },
  ACCUSE: { '': '110', disapprove: '111', investigate: '090', allege: '112' },
  REJECT: { '': '120', assist: '121', change: '123', yield: '124', meet: '125', deny: '016' },
  THREATEN: { '': '130', restrict: '132', relations: '131', expel: '136', territory: '1382', violence: '138' },
  PROTEST: {
    '': '140',
    demo: '141',
    riot: '145',
    strike: '143',
    hunger: '142',
    boycott: '143',
    obstruct: '144',
    vandalize: '145',
  },
  SANCTION: { '': '160', expel: '166' },
  MOBILIZE: { '': '150', troops: '154', police: '153' },
  COERCE: {
    '': '170',
    seize: '171',
    restrict: '172',
    censor: '172',
    curfew: '1723',
    'martial-law': '1724',
    arrest: '173',
    deport: '174',
    cyber: '176',
  },
  ASSAULT: {
    '': '180',
    abduct: '181',
    beat: '182',
    torture: '1822',
    sexual: '1821',
    targeted: '186',
    primitive: '190',
    firearms: '193',
    explosives: '183',
    'suicide-attack': '1831',
    aerial: '195',
    drone: '195',
    'heavy-weapons': '194',
    unconventional: '204',
  },
}
/** What our own kinds tell more closely than PLOVER’s event (and mode), and what PLOVER leaves out. */
const CLOSER: Readonly<Partial<Record<EventKind, Readonly<Record<string, string>>>>> = {
  statement: { '': '010' },
  praise: { SUPPORT: '051' },
  agreement: { SUPPORT: '057' },
  negotiation: { CONSULT: '046' },
  sanction: { SANCTION: '163', 'SANCTION discontinue': '163' },
  meeting: { AGREE: '036' },
  visit: { AGREE: '036' },
  summit: { AGREE: '036' },
  invitation: { AGREE: '036' },
  exercise: { COOPERATE: '062' },
}

/** CAMEO’s four classes of roots: verbal and material cooperation, verbal and material conflict. */
function quadOf(root: number): number {
  return [5, 8, 13].filter((last) => root > last).length + 1
}

/** Events coded in CAMEO, one a row and pair, tab-separated with the names of GDELT’s columns. */
export const cameoTable: ExportFormat = {
  name: 'cameo',
  title: 'Events in CAMEO',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  about: 'an event table in CAMEO with the names of GDELT’s columns, one row for each pair of actor and recipient',
  loses: [
    'that several acted together: CAMEO codes pairs, an entry of three is several rows (GLOBALEVENTID is theirs together)',
    'what PLOVER and CAMEO divide otherwise: the code is the broadest that fits',
    'the Goldstein scale, tone, coordinates and actor types: they are not made up',
    'what a date leaves open: SQLDATE is its first day, or the day of the report where none is told (DateBasis says which), DateEDTF the date as read',
  ],
  leavesOut: ({ entries, look }) =>
    counted(
      countOf(entries, (entry) => !isCodable(entry, look)),
      'entry without a code, a day or an actor',
      'entries without a code, a day or an actor',
    ),
  parts: [{ file: 'events-cameo.txt', write: writeEvents }],
}

/** The CAMEO code of an entry; null where CAMEO has none. */
export function cameoCode({ kind, plover: { event, mode } }: Pick<Entry, 'kind' | 'plover'>): string | null {
  return (
    CLOSER[kind]?.[[event, mode].filter((part) => part !== null).join(' ')] ??
    (event === null ? null : (CODES[event]?.[mode ?? ''] ?? CODES[event]?.[''] ?? null))
  )
}

function isCodable(entry: Entry, look: ThingLookUp): boolean {
  return (
    cameoCode(entry) !== null &&
    eventDay(entry, look) !== null &&
    entry.participants.some(({ role }) => role === 'actor')
  )
}

function* writeEvents(chosen: Chosen): Chunks {
  yield tabRow(COLUMNS)
  for (const entry of chosen.entries)
    if (isCodable(entry, chosen.look)) for (const pair of pairsOf(entry)) yield tabRow(rowOf(entry, pair, chosen))
}

/**
 * Actor and recipient; of those who only acted together each pair in both directions, as CAMEO codes meetings; one
 * alone has nobody.
 */
function pairsOf({ participants }: Entry): readonly (readonly [string, string | null])[] {
  const of = (role: 'actor' | 'recipient') => [
    ...new Set(participants.filter((one) => one.role === role).map(({ entity }) => entity)),
  ]
  const [actors, recipients] = [of('actor'), of('recipient')]
  if (recipients.length > 0)
    return actors.flatMap((actor) => recipients.map((recipient) => [actor, recipient] as const))
  return actors.length === 1
    ? [[actors[0]!, null]]
    : actors.flatMap((actor) => actors.filter((other) => other !== actor).map((other) => [actor, other] as const))
}

function rowOf(
  entry: Entry,
  [actor, recipient]: readonly [string, string | null],
  { look }: Chosen,
): readonly (string | number)[] {
  const code = cameoCode(entry)!
  const { day, basis } = eventDay(entry, look)!
  const evidence = evidenceOf(entry, look)
  const side = (id: string | null) =>
    id === null ? ['', '', ''] : [look.entity(id)?.country ?? '', nameOr(id, look), look.entity(id)?.country ?? '']
  return [
    lastingId(entry),
    day.replaceAll('-', ''),
    day.slice(0, 7).replace('-', ''),
    day.slice(0, 4),
    ...side(actor),
    ...side(recipient),
    1,
    code,
    code.slice(0, 3),
    code.slice(0, 2),
    quadOf(Number(code.slice(0, 2))),
    new Set(evidence.map(({ outlet }) => outlet)).size,
    entry.reports.length,
    entry.place === null ? '' : nameOr(entry.place, look),
    (entry.place !== null && look.entity(entry.place)?.country) || '',
    evidence.flatMap(({ url }) => url ?? [])[0] ?? '',
    entry.kind,
    entry.when ?? '',
    basis,
    entry.modality,
    tellersOf(entry, look).join('; '),
    entry.voices,
    entry.tier,
    evidence.map(({ sentence }) => sentence).join(' | '),
  ]
}
