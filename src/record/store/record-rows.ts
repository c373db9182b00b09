import { daysOf } from '../../language/edtf/bounds-edtf.js'
import { digestText } from '../../language/digest-text.js'
import type { Reading } from '../../reading/reading.js'
import type {
  Comparison,
  Lineage,
  Paraphrase,
  StatementPiece,
  Story,
  UnheededRuling,
  WovenDenial,
  WovenEntity,
} from '../../weaving/weave.js'
import type { Entry } from '../entry.js'
import { markOfFootnote } from '../entry-name.js'
import type { TheRecord } from '../record.js'
import { wordsOfEntry } from '../query-record.js'
import { searchedWords } from '../sought-text.js'
import { toldOutlet } from '../told-outlet.js'
import type { AskedNames, AskedThings } from '../told/asked-things.js'
import { dealOf, type EntryDeal } from '../told/deals-of-entry.js'
import { pairsIn, statesOf } from '../told/pairs-of-entry.js'
import { dayOfSaying, sayingsOf, type Saying } from '../told/sayings-of-reading.js'
import type { WovenStep } from '../woven-step.js'
import { markOfName, markOfStory } from './moved-rows.js'

/*
 * A record as rows. Numbers are no part of what a row says: JSON leaves out what is undefined. Things are called by
 * keys that their own words give, never by their numbers: numbers move with every report that comes, and with keys a
 * row is written anew only where what it says has changed. Numbers stand in a column of their own.
 */

export interface EntityRow {
  key: string
  number: number
  mark: string
  kind: string
  name: string
  country: string | null
  told: number
  aliases: string
  roles: string
  grounds: string
}
/** A name in a report, with what it is gathered by and what it was read as. */
export interface MemberRow {
  report: string
  own: string
  entity: string
  node: string
  content: string
}
export interface NameRow {
  entity: string
  name: string
}
export interface EntryRow {
  key: string
  number: number
  mark: string
  tier: string
  modality: string
  kind: string
  day: string
  placed: string
  first_day: string | null
  last_day: string | null
  voices: number
  told: number
  content: string
}
export interface PartRow {
  entry: string
  entity: string
  part: string
}
export interface NoteRow {
  entry: string
  report: string
  event: string
  name: string
  starts: number
}
export interface HostRow {
  entry: string
  host: string
}
export interface StoryRow {
  key: string
  number: number
  mark: string
  day: string
  placed: string
  told: number
  content: string
}
export interface StoryReportRow {
  report: string
  story: string
  mark: string
}
/** Lineage, comparisons, denials, paraphrases, and rulings that hold on nothing: what is shown beside entries. */
/** `told` is how many tell it: reports, of a comparison figures. */
export interface ThingRow {
  sort: ThingSort
  key: string
  number: number
  placed: string
  mark: string
  told: number
  content: string
}
export type ThingSort = 'lineage' | 'piece' | 'comparison' | 'denial' | 'paraphrase' | 'unheeded'
/** `claimed` are the reports in which what is denied is told. */
export interface ThingReportRow {
  sort: ThingSort | 'claimed'
  thing: string
  report: string
}
/**
 * What the reading of one report gives by itself; `lent` holds the reading where it was read again with a day lent to
 * it.
 */
export interface ReportRow {
  report: string
  file: string | null
  mark: string
  outlet: string
  published: string | null
  day: string | null
  figures: number
  lent: string | null
}
export interface WrittenRow {
  report: string
  own: string
  name: string
  times: number
  first: number
  mark: string
}
/** Words of somebody, with how the report calls him: `own` is empty where it names nobody. */
export interface SaidRow {
  report: string
  own: string
  sort: Saying['sort']
  starts: number
  ends: number
  day: string
  source: string
  tier: string | null
  first_day: string | null
  last_day: string | null
}
/** Two states between which an entry tells something. */
export interface PairRow {
  entry: string
  a: string
  b: string
}
/**
 * The deal that an entry tells of; what it is about has a designation, and is the key of an entity, or is told by
 * words.
 */
export interface DealRow {
  entry: string
  thing: string
  name: string
  designated: number
  stages: number
  states: string
}
export interface SentenceRow {
  report: string
  starts: number
  ends: number
  words: string
}

/** All rows of things that many reports make together. */
export interface WovenRows {
  readonly entities: readonly EntityRow[]
  readonly members: readonly MemberRow[]
  readonly names: readonly NameRow[]
  readonly entries: readonly EntryRow[]
  readonly parts: readonly PartRow[]
  readonly notes: readonly NoteRow[]
  readonly hosts: readonly HostRow[]
  readonly pairs: readonly PairRow[]
  readonly deals: readonly DealRow[]
  readonly stories: readonly StoryRow[]
  readonly storyReports: readonly StoryReportRow[]
  readonly things: readonly ThingRow[]
  readonly thingReports: readonly ThingReportRow[]
  /** Words by which each entry is found. */
  readonly entryWords: ReadonlyMap<string, string>
}

/** Sorts behind every day. */
export const UNDATED = '~'

/** The words of a record that no report makes alone. */
export function rowsOfWeave({ weave, entries, readings }: TheRecord): WovenRows {
  const keys = new Map(weave.entities.map((entity) => [entity.id, shortKey(keyOfEntity(entity))]))
  const entryKeys = new Map(entries.map((entry) => [entry.id, shortKey(keyOfEntry(entry))]))
  const texts = new Map(readings.map(({ report }) => [report.id, report.text]))
  const byId = new Map(weave.entities.map((entity) => [entity.id, entity]))
  const asked = askIn(readings, weave.entities, byId)
  const deals = new Map(
    entries.flatMap((entry) => {
      const deal = dealOf(entry, asked)
      return deal ? [[entry.id, deal] as const] : []
    }),
  )
  const dealRow = (entry: Entry) => dealRowsOf(entry, deals.get(entry.id), asked, entryKeys, keys)
  const things = [
    ...numbered('lineage', weave.lineage, keyOfLineage, (one) => ({ ...one, origin: keyFor(one.origin, keys) })),
    ...numbered('comparison', weave.comparisons, keyOfComparison, (one) => ({
      ...one,
      id: undefined,
      subject: keyFor(one.subject, keys),
      counterpart: keyFor(one.counterpart, keys),
    })),
    ...numbered('denial', weave.denials, keyOfPassage, (one) => ({
      ...one,
      by: keyFor(one.by, keys),
      of: keyFor(one.of, keys),
    })),
    ...numbered(
      'paraphrase',
      weave.paraphrases,
      (one) => `${one.report} ${one.quote}`,
      (one) => one,
    ),
    ...numbered(
      'unheeded',
      weave.unheeded ?? [],
      (one) => one.ruling,
      (one) => one,
    ),
  ]
  return {
    entities: weave.entities.map((entity, at) => rowOfEntity(entity, at + 1, keys)),
    members: weave.entities.flatMap((entity) =>
      entity.members.map(({ report, entity: own }) => ({
        report,
        own,
        entity: keys.get(entity.id)!,
        node: '',
        content: '',
      })),
    ),
    names: weave.entities.flatMap((entity) =>
      [...new Set([entity.name, ...entity.aliases].map((name) => foldName(name).slice(0, LONGEST_KEY)))].map(
        (name) => ({ entity: keys.get(entity.id)!, name }),
      ),
    ),
    entries: entries.map((entry, at) =>
      rowOfEntry(entry, at + 1, keys, entryKeys, [...pairRowsOf(entry, asked, entryKeys), ...dealRow(entry)]),
    ),
    parts: entries.flatMap((entry) => partsOf(entry, keys, entryKeys)),
    notes: entries.flatMap((entry) => notesOf(entry, entryKeys)),
    hosts: entries.flatMap((entry) =>
      entry.hosts.map(({ event }) => ({ entry: entryKeys.get(entry.id)!, host: entryKeys.get(event)! })),
    ),
    pairs: entries.flatMap((entry) => pairRowsOf(entry, asked, entryKeys)),
    deals: entries.flatMap(dealRow),
    stories: weave.stories.map((story, at) => rowOfStory(story, at + 1)),
    storyReports: weave.stories.flatMap((story) =>
      story.reports.map((report) => ({ report, story: keyOfStory(story), mark: markOfStory(report) })),
    ),
    things: things.map(({ row }) => row),
    thingReports: things.flatMap(({ row, of }) =>
      reportsOf(of).map((report) => ({ sort: row.sort, thing: row.key, report })),
    ),
    entryWords: new Map(
      entries.map((entry) => [
        entryKeys.get(entry.id)!,
        wordsOfEntry(entry, byId, (report) => texts.get(report)!).join(' '),
      ]),
    ),
  }
}

/** An index of PostgreSQL takes keys of so many letters, two of them side by side. */
const LONGEST_KEY = 300

/** A key that is too long goes by its beginning and a mark of all of it. */
const shortKey = (key: string): string =>
  key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY - DIGEST_ROOM)} ${digestText(key)}`
const DIGEST_ROOM = 16

/** Things that are called by keys already. */
const AS_CALLED: Keys = { get: (id) => id }

/**
 * The rows that take the place of others by a step of weaving. `others` are entities that its entries speak of and that
 * stayed as they were.
 */
export function rowsOfStep(
  { change, entries, texts, deals }: WovenStep,
  others: readonly WovenEntity[],
): Omit<WovenRows, 'members'> {
  const byId = new Map([...others, ...change.entities.put].map((entity) => [entity.id, entity]))
  const put = entries.put
  const named: AskedNames = { entity: (id) => byId.get(id) }
  const besides = new Map(
    put.map((entry) => [
      entry.id,
      {
        pairs: pairRowsOf(entry, named, AS_CALLED),
        deals: dealRowsOf(entry, deals.get(entry.id), named, AS_CALLED, AS_CALLED),
      },
    ]),
  )
  const thing = <One extends ThingOfRow>(
    sort: ThingSort,
    all: readonly One[],
    keyOf: (one: One) => string,
    placeOf: (one: One) => string,
  ): readonly { readonly row: ThingRow; readonly of: One }[] =>
    all.map((of) => {
      const content = JSON.stringify({ ...of, id: undefined })
      return {
        row: {
          sort,
          key: keyOf(of),
          number: 0,
          placed: placeOf(of),
          mark: digestText(content),
          told: tellingsOf(of),
          content,
        },
        of,
      }
    })
  const things = [
    ...thing(
      'lineage',
      [...change.copies.put, ...change.statements.put],
      keyOfLineage,
      (one) => `${one.reports.join(' ')} ${one.kind} ${padded(one.passages[0]!.start)}`,
    ),
    ...thing(
      'comparison',
      change.comparisons.put,
      ({ id }) => id,
      ({ id }) => id,
    ),
    ...thing(
      'denial',
      change.denials.put,
      keyOfPassage,
      ({ report, start, end }) => `${report} ${padded(start)} ${padded(end)}`,
    ),
    ...thing(
      'paraphrase',
      change.paraphrases.put,
      ({ report, quote }) => `${report} ${quote}`,
      ({ report, start }) => `${report} ${padded(start)}`,
    ),
    ...change.unheeded.flatMap((one, at) =>
      thing(
        'unheeded',
        [one],
        ({ ruling }) => ruling,
        () => padded(at),
      ),
    ),
  ]
  const pieces = thing(
    'piece',
    change.pieces.put,
    ({ passages: [first] }) => keyOfPassage(first!),
    ({ passages: [first] }) => keyOfPassage(first!),
  )
  return {
    entities: change.entities.put.map((entity) => rowOfEntity(entity, 0, AS_CALLED)),
    names: change.entities.put.flatMap((entity) =>
      [...new Set([entity.name, ...entity.aliases].map(foldName))].map((name) => ({ entity: entity.id, name })),
    ),
    entries: put.map((entry) =>
      rowOfEntry(entry, 0, AS_CALLED, AS_CALLED, [...besides.get(entry.id)!.pairs, ...besides.get(entry.id)!.deals]),
    ),
    parts: put.flatMap((entry) => partsOf(entry, AS_CALLED, AS_CALLED)),
    notes: put.flatMap((entry) => notesOf(entry, AS_CALLED)),
    hosts: put.flatMap((entry) => entry.hosts.map(({ event }) => ({ entry: entry.id, host: event }))),
    pairs: [...besides.values()].flatMap(({ pairs }) => pairs),
    deals: [...besides.values()].flatMap((beside) => beside.deals),
    stories: change.stories.put.map((story) => rowOfStory(story, 0)),
    storyReports: change.stories.put.flatMap((story) =>
      story.reports.map((report) => ({ report, story: story.id, mark: markOfStory(report) })),
    ),
    things: [...things, ...pieces].map(({ row }) => row),
    thingReports: [
      ...things.flatMap(({ row, of }) => reportsOf(of).map((report) => ({ sort: row.sort, thing: row.key, report }))),
      ...pieces.flatMap(({ row, of }) =>
        [...new Set(of.passages.map(({ report }) => report))].map((report) => ({
          sort: row.sort,
          thing: row.key,
          report,
        })),
      ),
      ...change.denials.put.flatMap((one) =>
        one.claim ? [{ sort: 'claimed' as const, thing: keyOfPassage(one), report: one.claim.report }] : [],
      ),
    ],
    entryWords: new Map(
      put.map((entry) => [entry.id, wordsOfEntry(entry, byId, (report) => texts.get(report)!).join(' ')]),
    ),
  }
}

const padded = (place: number): string => String(place).padStart(9, '0')

const notesOf = (entry: Entry, entryKeys: Keys): readonly NoteRow[] =>
  entry.footnotes.map((note) => ({
    entry: entryKeys.get(entry.id)!,
    report: note.report,
    event: note.event,
    name: markOfFootnote(note),
    starts: note.sentence.start,
  }))

/** First of all what sorts entities, so that their numbers rise with their keys. */
export const keyOfEntity = ({ kind, name, members: [first] }: WovenEntity): string =>
  `${kind} ${name} ${first!.report} ${first!.entity}`
/** A mention belongs to one entry alone. */
export const keyOfEntry = ({ footnotes: [first] }: Pick<Entry, 'footnotes'>): string => `${first.report} ${first.event}`
const keyOfStory = ({ reports }: Story): string => reports[0]!
const keyOfPassage = ({
  report,
  start,
  end,
}: {
  readonly report: string
  readonly start: number
  readonly end: number
}): string => `${report} ${start} ${end}`
const keyOfLineage = ({ kind, passages: [first], reports }: Lineage): string =>
  `${kind} ${first ? keyOfPassage(first) : reports.join(' ')}`
const keyOfComparison = ({ figures }: Comparison): string =>
  figures.map(({ report, figure }) => `${report} ${figure}`).join(' ')

/**
 * A name as it is looked for: its words, folded, with a blank before and behind each, so that a part of it is found
 * between blanks.
 */
export const foldName = (name: string): string => ` ${searchedWords(name).join(' ')} `

/** Keys by ids. */
type Keys = Pick<ReadonlyMap<string, string>, 'get'>

function keyFor(id: string | null, keys: Keys): string | null {
  return id === null ? null : keys.get(id)!
}

/** Two things of one key are told apart by which of them comes first. */
function numbered<Thing extends ThingOfRow>(
  sort: ThingSort,
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  contentOf: (thing: Thing) => unknown,
): readonly { readonly row: ThingRow; readonly of: Thing }[] {
  const seen = new Map<string, number>()
  return things.map((thing, at): { readonly row: ThingRow; readonly of: Thing } => {
    const key = shortKey(keyOf(thing))
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    const content = JSON.stringify(contentOf(thing))
    return {
      row: {
        sort,
        key: times === 0 ? key : `${key} #${times}`,
        number: at + 1,
        placed: String(at).padStart(9, '0'),
        mark: digestText(content),
        told: tellingsOf(thing),
        content,
      },
      of: thing,
    }
  })
}

type ThingOfRow = Lineage | StatementPiece | Comparison | WovenDenial | Paraphrase | UnheededRuling

const tellingsOf = (thing: ThingOfRow): number => ('figures' in thing ? thing.figures.length : reportsOf(thing).length)

function reportsOf(thing: ThingOfRow): readonly string[] {
  if ('ruling' in thing) return []
  if ('figures' in thing) return [...new Set(thing.figures.map(({ report }) => report))]
  return 'reports' in thing
    ? thing.reports
    : 'passages' in thing
      ? [...new Set(thing.passages.map(({ report }) => report))]
      : [thing.report]
}

function rowOfEntity(entity: WovenEntity, number: number, keys: Keys): EntityRow {
  const { kind, name, country, reports } = entity
  const [aliases, roles, grounds] = [entity.aliases, entity.roles, entity.grounds].map((part) =>
    JSON.stringify(part),
  ) as [string, string, string]
  return {
    key: keys.get(entity.id)!,
    number,
    mark: digestText([aliases, roles, grounds, country, reports.length].join('\n')),
    kind,
    name,
    country,
    told: reports.length,
    aliases,
    roles,
    grounds,
  }
}

/** `beside` are rows that change with it. */
function rowOfEntry(
  entry: Entry,
  number: number,
  keys: Keys,
  entryKeys: Keys,
  beside: readonly (PairRow | DealRow)[],
): EntryRow {
  const { earliest, latest } = entry.when === null ? { earliest: null, latest: null } : daysOf(entry.when)
  const content = JSON.stringify({
    ...entry,
    id: undefined,
    participants: entry.participants.map((one) => ({ ...one, entity: keys.get(one.entity)! })),
    place: keyFor(entry.place, keys),
    accordingTo: entry.accordingTo.map((one) => keys.get(one)!),
    hosts: entry.hosts.map((host) => ({ ...host, event: entryKeys.get(host.event)! })),
  })
  const [first] = entry.footnotes
  return {
    key: entryKeys.get(entry.id)!,
    number,
    mark: digestText(beside.length === 0 ? content : `${content}\n${JSON.stringify(beside)}`),
    tier: entry.tier,
    modality: entry.modality,
    kind: entry.kind,
    day: earliest ?? latest ?? UNDATED,
    placed: `${earliest ?? UNDATED} ${first.report} ${first.event.replace(/\D/gu, '').padStart(6, '0')}`,
    first_day: earliest,
    last_day: latest,
    voices: entry.voices,
    told: entry.reports.length,
    content,
  }
}

function partsOf(entry: Entry, keys: Keys, entryKeys: Keys): readonly PartRow[] {
  const of = entryKeys.get(entry.id)!
  return [
    ...entry.participants.map(({ entity, role }) => ({ entry: of, entity: keys.get(entity)!, part: role })),
    ...(entry.place === null ? [] : [{ entry: of, entity: keys.get(entry.place)!, part: 'place' }]),
    ...entry.accordingTo.map((entity) => ({ entry: of, entity: keys.get(entity)!, part: 'teller' })),
  ]
}

function pairRowsOf(entry: Entry, asked: AskedNames, entryKeys: Keys): readonly PairRow[] {
  return pairsIn(entry, asked).map(([a, b]) => ({ entry: entryKeys.get(entry.id)!, a, b }))
}

function dealRowsOf(
  entry: Entry,
  deal: EntryDeal | undefined,
  asked: AskedNames,
  entryKeys: Keys,
  keys: Keys,
): readonly DealRow[] {
  if (!deal) return []
  const {
    thing: { key, name, designated },
    stages,
  } = deal
  return [
    {
      entry: entryKeys.get(entry.id)!,
      thing: designated ? keys.get(key)! : key,
      name,
      designated: designated ? 1 : 0,
      stages: stages.length,
      states: [...statesOf(entry, asked)].sort().join(' '),
    },
  ]
}

function askIn(
  readings: readonly Reading[],
  entities: readonly WovenEntity[],
  byId: ReadonlyMap<string, WovenEntity>,
): AskedThings {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const woven = new Map(
    entities.flatMap((entity) =>
      entity.members.map((member) => [`${member.report} ${member.entity}`, entity] as const),
    ),
  )
  return {
    reading: (id) => byReport.get(id),
    entity: (id) => byId.get(id),
    wovenOf: (report, entity) => woven.get(`${report} ${entity}`),
  }
}

function rowOfStory(story: Story, number: number): StoryRow {
  const content = JSON.stringify({ ...story, id: undefined })
  return {
    key: keyOfStory(story),
    number,
    mark: digestText(content),
    day: (story.when === null ? null : daysOf(story.when).earliest) ?? '',
    placed: `${story.when ?? UNDATED} ${story.reports[0]!}`,
    told: story.reports.length,
    content,
  }
}

/**
 * The rows that the reading of one report gives, whatever else is in the record. `alone` is the reading as it was kept,
 * without a lent day.
 */
export function rowsOfReading(
  reading: Reading,
  version: string,
  isLent: boolean,
): {
  readonly report: ReportRow
  readonly written: readonly WrittenRow[]
  readonly said: readonly SaidRow[]
  readonly sentences: readonly SentenceRow[]
} {
  const { report, layout, mentions, sentences } = reading
  const told = dayOfSaying(reading) ?? UNDATED
  const written = new Map<string, WrittenRow>()
  for (const { entity, form, start, end } of mentions) {
    if (form !== 'name') continue
    const name = report.text.slice(start, end).replace(/\s+/g, ' ')
    const known = written.get(`${entity} ${name}`)
    if (known) known.times++
    else
      written.set(`${entity} ${name}`, {
        report: report.id,
        own: entity,
        name,
        times: 1,
        first: start,
        mark: markOfName(report.id, start, name),
      })
  }
  return {
    report: {
      report: report.id,
      file: report.file,
      mark: markOfReading(reading, version),
      outlet: foldName(toldOutlet(reading) ?? ''),
      published: layout.published?.date ?? null,
      day: layout.published ? daysOf(layout.published.date).latest : null,
      figures: reading.figures.length,
      lent: isLent ? JSON.stringify(reading) : null,
    },
    written: [...written.values()],
    said: sayingsOf(reading).map(({ sort, entity, source, start, end, tier, when }) => {
      const { earliest, latest } = daysOf(when ?? '')
      return {
        report: report.id,
        own: entity ?? '',
        sort,
        starts: start,
        ends: end,
        day: told,
        source,
        tier,
        first_day: earliest,
        last_day: latest,
      }
    }),
    sentences: sentences.map(({ start, end }) => ({
      report: report.id,
      starts: start,
      ends: end,
      words: searchedWords(report.text.slice(start, end)).join(' '),
    })),
  }
}

/** The same for the same reading: what a report says, when it is of, and who read it. */
export function markOfReading({ report, layout }: Reading, version: string): string {
  return digestText(
    [version, report.id, layout.published?.date ?? '', layout.published?.basis ?? '', report.text.length].join('\n'),
  )
}
