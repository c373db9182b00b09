import { PLOVER_EVENTS, type Quad } from '../../reference/plover.js'
import type { Entry } from '../../record/entry.js'
import type { WovenEntity } from '../../weaving/weave.js'
import { nameOfState } from '../../reference/name-of-state.js'
import type { Chosen } from '../../views/choose.js'
import type { ThingLookUp } from '../../views/look-up.js'
import { counted, countOf, type Chunks, type ExportFormat } from './format.js'
import { eventDay, evidenceOf, lastingId, nameOr, oneLine, tellersOf } from './told.js'

/** The columns of POLECAT, the data set coded in PLOVER, in its order, so that its readers read ours. */
const POLECAT = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Intensity',
  'Quad Code',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Actor COW',
  'Primary Actor Sector',
  'Actor Sectors',
  'Actor Title',
  'Actor Name Raw',
  'Wikipedia Actor ID',
  'Recipient Name',
  'Recipient Country',
  'Recipient COW',
  'Primary Recipient Sector',
  'Recipient Sectors',
  'Recipient Title',
  'Recipient Name Raw',
  'Wikipedia Recipient ID',
  'Placename',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
  'GeoNames ID',
  'Raw Placename',
  'Feature Type',
  'Source',
  'Publication Date',
  'Story People',
  'Story Organizations',
  'Story Locations',
  'Language',
  'Version',
] as const
/** What event data have no column for, and a record must not lose. */
const OWN = [
  'Event Kind',
  'Event Date EDTF',
  'Event Date Basis',
  'Modality',
  'According To',
  'Voices',
  'Tier',
  'Confidence',
  'Event Text',
  'Source URLs',
] as const
/** As POLECAT writes what it does not know. */
const UNKNOWN = 'None'

const QUADS: Readonly<Record<Quad, string>> = {
  'verbal cooperation': 'V-COOP',
  'material cooperation': 'M-COOP',
  'verbal conflict': 'V-CONF',
  'material conflict': 'M-CONF',
}
/** PLOVER’s own marks for what did not simply happen; it puts them among the contexts. */
const AUXILIARY: Readonly<Partial<Record<Entry['modality'], string>>> = {
  planned: 'future',
  considered: 'future',
  hypothetical: 'hypothetical',
  denied: 'negation',
  negated: 'negation',
}

/** Events coded in PLOVER, one a row, tab-separated as event data are. */
export const ploverTable: ExportFormat = {
  name: 'plover',
  title: 'Events in PLOVER',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  about: 'an event table in PLOVER with the columns of POLECAT, for event-data research',
  loses: [
    'entries that PLOVER leaves out (statements), quotes and figures',
    'places as coordinates, sectors, COW and Wikipedia numbers: None, as POLECAT writes what is not known',
    'what a date leaves open: Event Date is its first day, or the day of the report where none is told (Event Date Basis says which), Event Date EDTF the date as read',
  ],
  leavesOut: ({ entries, look }) => [
    ...counted(
      countOf(entries, ({ plover }) => plover.event === null),
      'entry that PLOVER has no code for',
      'entries that PLOVER has no code for',
    ),
    ...counted(
      countOf(entries, (entry) => entry.plover.event !== null && !isCoded(entry, look)),
      'entry without a day or an actor',
      'entries without a day or an actor',
    ),
  ],
  parts: [{ file: 'events-plover.txt', write: writeEvents }],
}

/** PLOVER requires a date, an actor and an event. */
export function isCoded(entry: Entry, look: ThingLookUp): boolean {
  return (
    entry.plover.event !== null &&
    eventDay(entry, look) !== null &&
    entry.participants.some(({ role }) => role === 'actor')
  )
}

function* writeEvents(chosen: Chosen): Chunks {
  yield tabRow([...POLECAT, ...OWN])
  for (const entry of chosen.entries) if (isCoded(entry, chosen.look)) yield tabRow(rowOf(entry, chosen))
}

/** A row of cells between tabs; the form has no way to write a tab or a line break within one. */
export function tabRow(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => oneLine(String(cell))).join('\t')}\n`
}

function rowOf(entry: Entry, { look }: Chosen): readonly (string | number)[] {
  const { event, mode, contexts } = entry.plover
  const coded = PLOVER_EVENTS.find(({ name }) => name === event)
  const partyOf = (role: 'actor' | 'recipient') =>
    entry.participants.filter((one) => one.role === role).flatMap(({ entity }) => look.entity(entity) ?? [])
  const place = entry.place === null ? undefined : look.entity(entry.place)
  const evidence = evidenceOf(entry, look)
  const auxiliary = AUXILIARY[entry.modality]
  const among = (kind: WovenEntity['kind']) =>
    joined(
      entry.participants.flatMap(({ entity }) => (look.entity(entity)?.kind === kind ? [nameOr(entity, look)] : [])),
    )
  return [
    lastingId(entry),
    eventDay(entry, look)?.day ?? UNKNOWN,
    event ?? UNKNOWN,
    mode ?? UNKNOWN,
    (mode === null ? undefined : coded?.modes[mode]) ?? coded?.score ?? UNKNOWN,
    coded ? QUADS[coded.quad] : UNKNOWN,
    joined([...contexts, ...(auxiliary === undefined ? [] : [auxiliary])]),
    ...party(partyOf('actor')),
    ...party(partyOf('recipient')),
    place?.name ?? UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    place?.country ? (nameOfState(place.country) ?? place.country) : UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    place?.name ?? UNKNOWN,
    UNKNOWN,
    joined(evidence.map(({ outlet }) => outlet)),
    evidence.flatMap(({ day }) => day ?? [])[0] ?? UNKNOWN,
    among('person'),
    among('organisation'),
    among('place'),
    evidence[0]?.reading.report.language ?? UNKNOWN,
    'PLOVER 2.0',
    entry.kind,
    entry.when ?? UNKNOWN,
    eventDay(entry, look)?.basis ?? UNKNOWN,
    entry.modality,
    joined(tellersOf(entry, look)),
    entry.voices,
    entry.tier,
    entry.confidence,
    evidence.map(({ sentence }) => sentence).join(' | '),
    joined(evidence.flatMap(({ url }) => url ?? [])),
  ]
}

/** The eight columns of one side; of several each column holds all, in one order. */
function party(all: readonly WovenEntity[]): readonly string[] {
  return [
    joined(all.map(({ name }) => name)),
    joined(all.map(({ country }) => (country === null ? UNKNOWN : (nameOfState(country) ?? country)))),
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    joined(all.map(({ roles }) => roles[0]?.title ?? UNKNOWN)),
    joined(all.map(({ name }) => name)),
    UNKNOWN,
  ]
}

function joined(all: readonly string[]): string {
  return all.length === 0 ? UNKNOWN : all.join('; ')
}
