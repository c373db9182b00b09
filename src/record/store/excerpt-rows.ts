import { sql, type Kysely } from 'kysely'
import type { Published, ReportId } from '../../intake/report.js'
import type { EntityKind, Reading } from '../../reading/reading.js'
import type {
  Comparison,
  Lineage,
  Paraphrase,
  Story,
  UnheededRuling,
  WovenDenial,
  WovenEntity,
  WovenEvent,
} from '../../weaving/weave.js'
import type { Entry } from '../entry.js'
import type { Excerpt, ExcerptAsked, Tally } from '../query.js'
import type { TheRecord } from '../record.js'
import { groupBy, inPortions, inTurn } from './in-portions.js'
import type { ThingSort } from './record-rows.js'
import { numberOf, type ReadReadings } from './query-rows.js'
import {
  contestedFrom,
  findAround,
  firstThings,
  keysInThing,
  parseThing,
  placesOfThings,
  readThings,
  reportsOfThing,
  type FoundThing,
} from './thing-rows.js'
import { countTold, tellAcross } from './told-rows.js'
import type { WovenTables } from './woven-rows.js'

/** An entry whose names stand as keys of rows. */
type StoredEntry = Omit<Entry, 'id'>

interface Found<Content> {
  readonly key: string
  readonly number: number
  readonly content: Content
}

/** The part of a record that a view is about to show, with everything that it will look up. */
export async function takeExcerpt(
  db: Kysely<WovenTables>,
  read: ReadReadings,
  asked: ExcerptAsked,
  tally: Tally,
): Promise<Excerpt> {
  const stories = await readStories(db, 'number', (asked.stories ?? []).map(numberOf))
  const reports = new Set<ReportId>([
    ...(asked.reports ?? []),
    ...stories.flatMap(({ content }) => content.reports.slice(0, asked.ofEachStory)),
  ])
  const around = await findAround(db, [...reports], asked.around)
  const entries = await readEntries(db, [...(await keysOfEntries(db, asked.entries ?? [])), ...around.entries])
  const things = await readThings(db, [
    ...around.things,
    ...(await placesOfThings(db, asked.things ?? [])),
    ...(asked.contested === undefined ? [] : await firstThings(db, asked.contested)),
    ...(asked.measures === undefined ? [] : await contestedFrom(db, asked.measures)),
    ...(asked.unheeded
      ? await db.selectFrom('woven_thing').select(['sort', 'key']).where('sort', '=', 'unheeded').execute()
      : []),
  ])
  for (const one of entries)
    for (const report of asked.told === 'first' ? [one.content.footnotes[0].report] : reportsOfEntry(one.content))
      reports.add(report)
  if (asked.around !== 'lineage')
    for (const { sort, content } of things) for (const report of reportsOfThing(sort, content)) reports.add(report)
  // Who copied whom is told among all reports of the story.
  const copied =
    asked.contested === undefined
      ? []
      : await storiesOf(db, [
          ...new Set(things.flatMap(({ sort, content }) => (sort === 'lineage' ? (content as Lineage).reports : []))),
        ])
  for (const { content } of copied) for (const report of content.reports) reports.add(report)
  const namedFirst = await readEntityKeys(db, asked.namedFirst ?? [])
  for (const report of await firstNaming(db, namedFirst)) reports.add(report)
  const readings = await readAsWoven(db, read, [...reports])
  const beside = await storiesOf(db, [
    ...new Set([
      ...(asked.around === 'all' || asked.around === 'stories' ? reports : []),
      ...(asked.names ? entries.flatMap(({ content }) => content.reports) : []),
    ]),
  ])
  const members =
    asked.around === 'all' ||
    asked.names ||
    asked.speakers ||
    asked.across ||
    namedFirst.length > 0 ||
    asked.contested !== undefined ||
    asked.measures !== undefined
      ? await membersIn(db, [...reports])
      : []
  const askedFor = [...new Set([...(await readEntityKeys(db, asked.entities ?? [])), ...namedFirst])]
  const keys = new Set([
    ...askedFor,
    ...members.map(({ entity }) => entity),
    ...entries.flatMap(({ content }) => keysInEntry(content)),
    ...things.flatMap(({ sort, content }) => keysInThing(sort, content)),
  ])
  const states = asked.speakers ? await statesBehind(db, [...keys]) : []
  const whole = new Set([
    ...askedFor,
    ...(asked.things ? things.flatMap(({ sort, content }) => keysInThing(sort, content)) : []),
  ])
  const entities = await readEntities(db, [...new Set([...keys, ...states])], members, whole, asked.speakers)
  const record = assemble({
    readings,
    stories: [...new Map([...stories, ...copied, ...beside].map((one) => [one.key, one])).values()],
    entries,
    things,
    entities,
  })
  const lineageRows = things.filter(({ sort }) => sort === 'lineage').sort((a, b) => a.number - b.number)
  const told = await countTold(db, askedFor, { ...asked, inEntries: asked.inEntries ?? asked.across ?? false })
  const ofAsked = entities.filter(({ key }) => told.has(key))
  return {
    record,
    tally,
    places: new Map(record.weave.lineage.map((one, at) => [one, lineageRows[at]!.number - 1])),
    told: new Map(ofAsked.map(({ key, entity }) => [entity.id, told.get(key)!])),
    across: new Map(
      asked.across
        ? await inTurn(
            ofAsked,
            async ({ key, entity }) => [entity.id, await tellAcross(db, key, entity, told.get(key)!)] as const,
          )
        : [],
    ),
  }
}

/** The whole record from its rows. */
export async function readWhole(db: Kysely<WovenTables>, alone: readonly Reading[]): Promise<TheRecord> {
  const lent = new Map(
    (await db.selectFrom('woven_report').select(['report', 'lent']).execute()).map((row) => [row.report, row.lent]),
  )
  const members = await db.selectFrom('woven_member').selectAll().execute()
  const keys = (await db.selectFrom('woven_entity').select('key').execute()).map(({ key }) => key)
  return assemble({
    // A report that came since is in no story and no entry yet.
    readings: alone.flatMap((reading) => {
      const again = lent.get(reading.report.id)
      return again === undefined ? [] : [again === null ? reading : (JSON.parse(again) as Reading)]
    }),
    stories: await readStories(db, 'all', []),
    entries: (await db.selectFrom('woven_entry').select(['key', 'number', 'content']).execute()).map((row) => ({
      ...row,
      content: JSON.parse(row.content) as StoredEntry,
    })),
    things: (await db.selectFrom('woven_thing').selectAll().where('sort', '<>', 'piece').execute()).map(parseThing),
    entities: await readEntities(db, keys, members, new Set(keys), true),
  })
}

interface Pieces {
  readonly readings: readonly Reading[]
  readonly stories: readonly Found<Omit<Story, 'id'>>[]
  readonly entries: readonly Found<StoredEntry>[]
  readonly things: readonly FoundThing[]
  readonly entities: readonly { readonly key: string; readonly entity: WovenEntity }[]
}

/** Puts numbers where rows have keys, and everything in the order of the record. */
function assemble({ readings, stories, entries, things, entities }: Pieces): TheRecord {
  const idOf = new Map(entities.map(({ key, entity }) => [key, entity.id]))
  const entryOf = new Map(entries.map(({ key, number }) => [key, `n${number}`]))
  const id = (key: string | null) => (key === null ? null : idOf.get(key)!)
  const inOrder = <Thing extends { readonly number: number }>(all: readonly Thing[]) =>
    all.toSorted((a, b) => a.number - b.number)
  const ofSort = (sort: ThingSort) => inOrder(things.filter((one) => one.sort === sort))
  const byKey = new Map(entries.map((one) => [one.key, one]))
  const keyAt = new Map(entries.map(({ key, number }) => [number, key]))
  // Two events are not beside one another in turn: see number-weave.ts.
  const isTurned = (guest: number, host: string) => {
    const one = byKey.get(host)!
    return one.number < guest && one.content.hosts.some(({ event }) => event === keyAt.get(guest))
  }
  const entered: readonly Entry[] = inOrder(entries).map(({ number, content }) => ({
    id: `n${number}`,
    ...content,
    participants: content.participants.map((one) => ({ ...one, entity: id(one.entity)! })),
    place: id(content.place),
    accordingTo: content.accordingTo.map((one) => id(one)!),
    hosts: content.hosts.flatMap((host) =>
      entryOf.has(host.event) && !isTurned(number, host.event) ? [{ ...host, event: entryOf.get(host.event)! }] : [],
    ),
  }))
  const unheeded = ofSort('unheeded').map(({ content }) => content as UnheededRuling)
  return {
    readings,
    entries: entered,
    weave: {
      entities: entities.map(({ entity }) => entity).toSorted((a, b) => numberOf(a.id) - numberOf(b.id)),
      stories: inOrder(stories).map(({ number, content }) => ({ id: `s${number}`, ...content })),
      events: entered.map(eventOf),
      comparisons: ofSort('comparison').map(({ number, content }) =>
        comparisonOf(number, content as Omit<Comparison, 'id'>, id),
      ),
      denials: ofSort('denial')
        .map(({ content }) => content as WovenDenial)
        .map((one) => ({ ...one, by: id(one.by), of: id(one.of) })),
      lineage: ofSort('lineage')
        .map(({ content }) => content as Lineage)
        .map((one) => ({ ...one, origin: id(one.origin) })),
      paraphrases: ofSort('paraphrase').map(({ content }) => content as Paraphrase),
      published: new Map(
        readings.flatMap(({ report, layout }): (readonly [ReportId, Published])[] =>
          layout.published ? [[report.id, layout.published]] : [],
        ),
      ),
      ...(unheeded.length > 0 ? { unheeded } : {}),
    },
  }
}

function comparisonOf(
  number: number,
  stored: Omit<Comparison, 'id'>,
  id: (key: string | null) => string | null,
): Comparison {
  return { id: `c${number}`, ...stored, subject: id(stored.subject), counterpart: id(stored.counterpart) }
}

/** An entry without what was entered: the event as it was woven. */
export function eventOf({
  id,
  kind,
  plover,
  participants,
  place,
  when,
  occasion,
  item,
  modality,
  accordingTo,
  accordingToOthers,
  confidence,
  reports,
  voices,
  footnotes,
  grounds,
  hosts,
}: Entry): WovenEvent {
  const told = footnotes.map(({ report, event }) => ({ report, event }))
  return {
    id,
    kind,
    plover,
    participants,
    place,
    when,
    occasion,
    item,
    modality,
    accordingTo,
    accordingToOthers,
    confidence,
    reports,
    voices,
    told,
    grounds,
    hosts,
  }
}

async function readStories(
  db: Kysely<WovenTables>,
  by: 'number' | 'key' | 'all',
  values: readonly (number | string)[],
): Promise<readonly Found<Omit<Story, 'id'>>[]> {
  const select = db.selectFrom('woven_story').select(['key', 'number', 'content'])
  const rows =
    by === 'all'
      ? await select.execute()
      : await inPortions([...new Set(values)], (some) => select.where(by, 'in', some as never).execute())
  return rows.map(({ key, number, content }) => ({ key, number, content: JSON.parse(content) as Omit<Story, 'id'> }))
}

async function storiesOf(
  db: Kysely<WovenTables>,
  reports: readonly ReportId[],
): Promise<readonly Found<Omit<Story, 'id'>>[]> {
  const rows = await inPortions(reports, (some) =>
    db.selectFrom('woven_story_report').select('story').distinct().where('report', 'in', some).execute(),
  )
  return readStories(
    db,
    'key',
    rows.map(({ story }) => story),
  )
}

/** Entries by number or by lasting name. */
async function keysOfEntries(db: Kysely<WovenTables>, ids: readonly string[]): Promise<readonly string[]> {
  const numbers = ids.map(numberOf).filter((number) => number > 0)
  const byNumber = await inPortions(numbers, (some) =>
    db.selectFrom('woven_entry').select('key').where('number', 'in', some).execute(),
  )
  const byName = await inPortions(
    ids.filter((id) => numberOf(id) < 0),
    (some) => db.selectFrom('woven_note').select('entry as key').where('name', 'in', some).execute(),
  )
  return [...byNumber, ...byName].map(({ key }) => key)
}

/** With those that they are told beside, or that are told beside them. */
async function readEntries(db: Kysely<WovenTables>, keys: readonly string[]): Promise<readonly Found<StoredEntry>[]> {
  const own = [...new Set(keys)]
  const hosts = await inPortions(own, (some) =>
    db
      .selectFrom('woven_host')
      .selectAll()
      .where((is) => is.or([is('entry', 'in', some), is('host', 'in', some)]))
      .execute(),
  )
  const all = [...new Set([...own, ...hosts.flatMap(({ entry, host }) => [entry, host])])]
  const rows = await inPortions(all, (some) =>
    db.selectFrom('woven_entry').select(['key', 'number', 'content']).where('key', 'in', some).execute(),
  )
  return rows.map(({ key, number, content }) => ({ key, number, content: JSON.parse(content) as StoredEntry }))
}

/** Readings as the record has them: with the day lent to them, where one was; in the order of their reports. */
async function readAsWoven(
  db: Kysely<WovenTables>,
  read: ReadReadings,
  reports: readonly ReportId[],
): Promise<readonly Reading[]> {
  const held = await inPortions(reports, (some) =>
    db.selectFrom('woven_report').select(['report', 'lent']).where('report', 'in', some).execute(),
  )
  const alone = await read(held.filter(({ lent }) => lent === null).map(({ report }) => report))
  const readings = held.flatMap(({ report, lent }) =>
    lent === null ? (alone.get(report) ?? []) : [JSON.parse(lent) as Reading],
  )
  return readings.sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
}

async function membersIn(db: Kysely<WovenTables>, reports: readonly ReportId[]) {
  return inPortions(reports, (some) =>
    db.selectFrom('woven_member').select(['report', 'own', 'entity']).where('report', 'in', some).execute(),
  )
}

async function readEntityKeys(db: Kysely<WovenTables>, ids: readonly string[]): Promise<readonly string[]> {
  return (
    await inPortions(ids.map(numberOf), (some) =>
      db.selectFrom('woven_entity').select('key').where('number', 'in', some).execute(),
    )
  ).map(({ key }) => key)
}

/** So many reports that name somebody are looked at to point at the name. */
const MOST_NAMING = 8

/** The first reports that name each of them by a name; where none does, the first that speak of it. */
async function firstNaming(db: Kysely<WovenTables>, keys: readonly string[]): Promise<readonly ReportId[]> {
  const reportsOf = async (key: string) => {
    const spoken = db
      .selectFrom('woven_member as m')
      .select('m.report')
      .distinct()
      .where('m.entity', '=', key)
      .orderBy('m.report')
      .limit(MOST_NAMING)
    const named = await spoken
      .where(sql<boolean>`exists (select 1 from woven_written w where w.report = m.report and w.own = m.own)`)
      .execute()
    return named.length > 0 ? named : spoken.execute()
  }
  return (await inTurn(keys, reportsOf)).flat().map(({ report }) => report)
}

/** The states that these belong to. */
async function statesBehind(db: Kysely<WovenTables>, keys: readonly string[]): Promise<readonly string[]> {
  const countries = await inPortions(keys, (some) =>
    db
      .selectFrom('woven_entity')
      .select('country')
      .distinct()
      .where('key', 'in', some)
      .where('country', 'is not', null)
      .execute(),
  )
  return (
    await inPortions([...new Set(countries.map(({ country }) => country))], (some) =>
      db.selectFrom('woven_entity').select('key').where('kind', '=', 'state').where('country', 'in', some).execute(),
    )
  ).map(({ key }) => key)
}

/** Entities with those of their members that the excerpt holds; offices and grounds only of those asked for. */
async function readEntities(
  db: Kysely<WovenTables>,
  keys: readonly string[],
  members: readonly { readonly report: string; readonly own: string; readonly entity: string }[],
  whole: ReadonlySet<string>,
  withOffices = false,
) {
  const rows = await inPortions(keys, (some) =>
    db.selectFrom('woven_entity').selectAll().where('key', 'in', some).execute(),
  )
  const own = groupBy(members, ({ entity }) => entity)
  return rows.map(({ key, number, kind, name, country, aliases, roles, grounds }) => {
    const of = (own.get(key) ?? []).toSorted((a, b) =>
      a.report < b.report ? -1 : a.report > b.report ? 1 : placeOf(a.own) - placeOf(b.own),
    )
    const [names, offices, why] = [aliases, whole.has(key) || withOffices ? roles : '[]', grounds].map(
      (part) => JSON.parse(part) as unknown,
    ) as [WovenEntity['aliases'], WovenEntity['roles'], WovenEntity['grounds']]
    return {
      key,
      entity: {
        kind: kind as EntityKind,
        name,
        aliases: names,
        roles: offices,
        country,
        reports: [...new Set(of.map(({ report }) => report))],
        members: of.map(({ report, own: entity }) => ({ report, entity })),
        grounds: why,
        id: `E${number}`,
      },
    }
  })
}

/** e2 before e10. */
const placeOf = (own: string): number => Number(own.replace(/\D/gu, ''))

const reportsOfEntry = ({ footnotes, accordingToOthers, hosts }: StoredEntry): readonly ReportId[] => [
  ...footnotes.map(({ report }) => report),
  ...accordingToOthers.map(({ report }) => report),
  ...hosts.flatMap(({ passages }) => passages.map(({ report }) => report)),
]

const keysInEntry = ({ participants, place, accordingTo }: StoredEntry): readonly string[] => [
  ...participants.map(({ entity }) => entity),
  ...(place === null ? [] : [place]),
  ...accordingTo,
]
