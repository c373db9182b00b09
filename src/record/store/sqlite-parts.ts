import { sql, type Kysely } from 'kysely'
import type { ReportId } from '../../intake/report.js'
import type { Entity, EntityKind, Reading } from '../../reading/reading.js'
import type { KeptName, KeptNews, KeptParts, KeptThings, NewsTime } from '../../weaving/neighbours.js'
import type {
  Comparison,
  Lineage,
  Paraphrase,
  StatementPiece,
  Story,
  WovenDenial,
  WovenEntity,
  WovenEvent,
} from '../../weaving/weave.js'
import type { Entry } from '../entry.js'
import type { WovenStep } from '../woven-step.js'
import { bytesOf } from './reading-bytes.js'
import { foldName, rowsOfStep, type MemberRow, type ThingSort } from './record-rows.js'
import type { Rows } from './dialect.js'
import { eventOf } from './excerpt-rows.js'
import { inPortions, inTurn } from './in-portions.js'
import { insertRows } from './insert-rows.js'
import { readPairs, readPairsWithin, type NewsTables } from './news-rows.js'
import type { ReadReadings } from './query-rows.js'
import { SQLITE } from './sqlite-dialect.js'
import {
  createTables,
  dropTables,
  ENTRY_WORDS,
  forgetReadings,
  insertReadings,
  lastId,
  LAYOUT,
  type WovenTables,
} from './woven-rows.js'

/** The keys by which reports and names find one another. */
export interface KeyTables {
  woven_holder: { id: number | undefined; report: string; keys: Uint8Array }
  woven_key: { key: number; holder: number }
  woven_node: { key: number; node: string }
  /** `first` is the first report of those it was put together with before days were lent. */
  woven_news: { report: string; first: string; known: string; woven: string }
}

/** Records whose parts were kept otherwise are woven anew once. */
export const PARTS = 2

type Tables = WovenTables & KeyTables & NewsTables

/** Answers what weaving asks about the parts of a record that lies in rows. Part of a step of the caller’s. */
export function openParts(tx: Kysely<Tables>, read: ReadReadings): KeptParts {
  const woven = tx as unknown as Kysely<WovenTables>
  const texts = new Map<string, string>()
  const eventsFrom = (rows: readonly { readonly key: string; readonly content: string }[]): readonly WovenEvent[] =>
    rows.map(({ key, content }) => {
      const entry = { id: key, ...(JSON.parse(content) as Omit<Entry, 'id'>) }
      for (const { report, event, text } of entry.footnotes) texts.set(`${report} ${event}`, text)
      return eventOf(entry)
    })
  const namesFrom = (rows: readonly MemberRow[]): readonly KeptName[] =>
    rows.map(({ report, entity, node, content }) => ({
      report,
      entity: JSON.parse(content) as Entity,
      node,
      woven: entity,
    }))
  const members = (column: 'report' | 'node' | 'entity', values: readonly string[]) =>
    inPortions(values, (some) => tx.selectFrom('woven_member').selectAll().where(column, 'in', some).execute())
  const newsBy = (column: 'report' | 'first', values: readonly string[]) =>
    inPortions(values, (some) => tx.selectFrom('woven_news').selectAll().where(column, 'in', some).execute())
  const thingsIn = async (
    sort: ThingSort | 'claimed',
    reports: readonly ReportId[],
  ): Promise<readonly { readonly id: string; readonly thing: unknown }[]> => {
    const keys = [
      ...new Set(
        (
          await inPortions(reports, (some) =>
            tx
              .selectFrom('woven_thing_report')
              .select('thing')
              .where('sort', '=', sort)
              .where('report', 'in', some)
              .execute(),
          )
        ).map(({ thing }) => thing),
      ),
    ]
    const of: ThingSort = sort === 'claimed' ? 'denial' : sort
    return (
      await inPortions(keys, (some) =>
        tx
          .selectFrom('woven_thing')
          .select(['key', 'content'])
          .where('sort', '=', of)
          .where('key', 'in', some)
          .execute(),
      )
    ).map(({ key, content }) => ({ id: key, thing: JSON.parse(content) as unknown }))
  }
  return {
    alone: (reports) => read(reports),
    readings: async (reports) => {
      const held = await inPortions(reports, (some) =>
        tx.selectFrom('woven_report').select(['report', 'lent']).where('report', 'in', some).execute(),
      )
      const alone = await read(held.filter(({ lent }) => lent === null).map(({ report }) => report))
      return new Map(
        held.flatMap(({ report, lent }): readonly (readonly [ReportId, Reading])[] => {
          const reading = lent === null ? alone.get(report) : (JSON.parse(lent) as Reading)
          return reading ? [[report, reading]] : []
        }),
      )
    },
    pairs: (reports) => readPairs(tx, reports),
    pairsWithin: (groups) => readPairsWithin(tx, groups),
    news: async (reports) => newsFrom(await newsBy('report', reports)),
    newsBeside: async (first) => newsFrom(await newsBy('first', first)),
    putKeys: (keys) => putKeys(tx, keys),
    keysOf: async (reports) =>
      new Map(
        (
          await inPortions(reports, (some) =>
            tx.selectFrom('woven_holder').select(['report', 'keys']).where('report', 'in', some).execute(),
          )
        ).map(({ report, keys }) => [report, unpackKeys(keys)]),
      ),
    holders: async (keys) => {
      const rows = await inPortions(
        keys,
        async (some) =>
          (
            await sql<{
              report: string
              key: number
            }>`select h.report, k.key from woven_key k join woven_holder h on h.id = k.holder where k.key in (${sql.join(some)})`.execute(
              tx,
            )
          ).rows,
      )
      const held = new Map<ReportId, number[]>()
      for (const { report, key } of rows) {
        const own = held.get(report)
        if (own) own.push(key)
        else held.set(report, [key])
      }
      return held
    },
    counts: async (keys) =>
      new Map(
        (
          await inPortions(
            keys,
            async (some) =>
              (
                await sql<{
                  key: number
                  times: number
                }>`select key, count(*) as times from woven_key where key in (${sql.join(some)}) group by key`.execute(
                  tx,
                )
              ).rows,
          )
        ).map(({ key, times }) => [key, times]),
      ),
    namesIn: async (reports) => namesFrom(await members('report', reports)),
    namesOfNodes: async (nodes) => namesFrom(await members('node', nodes)),
    namesOfEntities: async (entities) => namesFrom(await members('entity', entities)),
    nodes: async (keys) => [
      ...new Set(
        (
          await inPortions(keys, (some) =>
            tx.selectFrom('woven_node').select('node').where('key', 'in', some).execute(),
          )
        ).map(({ node }) => node),
      ),
    ],
    entities: (keys) => readEntities(woven, 'key', keys),
    entitiesNamed: async (names) => {
      const folded = await inPortions(names.map(foldName), (some) =>
        tx.selectFrom('woven_name').select('entity').where('name', 'in', some).execute(),
      )
      return readEntities(
        woven,
        'key',
        folded.map(({ entity }) => entity),
      )
    },
    states: async (codes) => (await readEntities(woven, 'country', codes)).filter(({ kind }) => kind === 'state'),
    stories: async (reports) => {
      const keys = await inPortions(reports, (some) =>
        tx.selectFrom('woven_story_report').select('story').distinct().where('report', 'in', some).execute(),
      )
      const rows = await inPortions([...new Set(keys.map(({ story }) => story))], (some) =>
        tx.selectFrom('woven_story').select(['key', 'content']).where('key', 'in', some).execute(),
      )
      return rows.map(({ key, content }) => ({ id: key, ...(JSON.parse(content) as Omit<Story, 'id'>) }))
    },
    things: async (reports): Promise<KeptThings> => {
      const keys = await inPortions(reports, (some) =>
        tx.selectFrom('woven_note').select('entry').distinct().where('report', 'in', some).execute(),
      )
      const events = eventsFrom(
        await inPortions([...new Set(keys.map(({ entry }) => entry))], (some) =>
          tx.selectFrom('woven_entry').select(['key', 'content']).where('key', 'in', some).execute(),
        ),
      )
      const lineage = (await thingsIn('lineage', reports)).map(({ thing }) => thing as Lineage)
      return {
        events,
        copies: lineage.filter(({ kind }) => kind !== 'statement'),
        statements: lineage.filter(({ kind }) => kind === 'statement'),
        pieces: (await thingsIn('piece', reports)).map(({ thing }) => thing as StatementPiece),
        comparisons: (await thingsIn('comparison', reports)).map(({ id, thing }) => ({
          ...(thing as Omit<Comparison, 'id'>),
          id,
        })),
        denials: (await thingsIn('denial', reports)).map(({ thing }) => thing as WovenDenial),
        paraphrases: (await thingsIn('paraphrase', reports)).map(({ thing }) => thing as Paraphrase),
      }
    },
    deniedIn: async (reports) => (await thingsIn('claimed', reports)).map(({ thing }) => thing as WovenDenial),
    eventsOf: async (entities, states) => {
      const ofStates = await inPortions(states, (some) =>
        tx.selectFrom('woven_entity').select('key').where('country', 'in', some).execute(),
      )
      const entries = await inPortions([...new Set([...entities, ...ofStates.map(({ key }) => key)])], (some) =>
        tx
          .selectFrom('woven_part')
          .select('entry')
          .distinct()
          .where('entity', 'in', some)
          .where('part', '<>', 'teller')
          .execute(),
      )
      return eventsFrom(
        await inPortions([...new Set(entries.map(({ entry }) => entry))], (some) =>
          tx
            .selectFrom('woven_entry')
            .select(['key', 'content'])
            .where('key', 'in', some)
            .where('kind', 'in', [...HOSTS])
            .execute(),
        ),
      )
    },
    textOfTold: ({ report, event }) => texts.get(`${report} ${event}`)!,
  }
}

const newsFrom = (rows: readonly KeyTables['woven_news'][]): readonly KeptNews[] =>
  rows.map(({ report, first, known, woven }) => ({
    report,
    first,
    known: JSON.parse(known) as NewsTime,
    woven: JSON.parse(woven) as NewsTime,
  }))

/** Kinds of what others can be held at. */
const HOSTS = ['summit', 'meeting', 'commission session', 'negotiation', 'visit', 'exercise']

async function readEntities(
  tx: Kysely<WovenTables>,
  column: 'key' | 'country',
  values: readonly string[],
): Promise<readonly WovenEntity[]> {
  const rows = await inPortions([...new Set(values)], (some) =>
    tx.selectFrom('woven_entity').selectAll().where(column, 'in', some).execute(),
  )
  return rows.map(({ key, kind, name, country, aliases, roles, grounds }) => ({
    id: key,
    kind: kind as EntityKind,
    name,
    country,
    aliases: JSON.parse(aliases) as WovenEntity['aliases'],
    roles: JSON.parse(roles) as WovenEntity['roles'],
    grounds: JSON.parse(grounds) as WovenEntity['grounds'],
    reports: [],
    members: [],
  }))
}

const packKeys = (keys: readonly number[]): Buffer => {
  const numbers = Float64Array.from(keys)
  return Buffer.from(numbers.buffer)
}
function unpackKeys(bytes: Uint8Array): readonly number[] {
  const content = bytesOf(bytes)
  return Array.from({ length: content.byteLength / 8 }, (_, at) => content.readDoubleLE(at * 8))
}

async function putKeys(tx: Kysely<Tables>, all: ReadonlyMap<ReportId, readonly number[]>): Promise<void> {
  for (const [report, keys] of all) {
    const known = await tx.selectFrom('woven_holder').selectAll().where('report', '=', report).executeTakeFirst()
    const had = new Set(known ? unpackKeys(known.keys) : [])
    const has = new Set(keys)
    if (known) {
      for (const key of had)
        if (!has.has(key))
          await tx.deleteFrom('woven_key').where('key', '=', key).where('holder', '=', known.id!).execute()
      if (has.size === 0) await tx.deleteFrom('woven_holder').where('id', '=', known.id!).execute()
      else
        await tx
          .updateTable('woven_holder')
          .set({ keys: packKeys([...has]) })
          .where('id', '=', known.id!)
          .execute()
    }
    if (has.size === 0) continue
    const { id } =
      known ??
      (await tx
        .insertInto('woven_holder')
        .values({ id: undefined, report, keys: packKeys([...has]) })
        .returning('id')
        .executeTakeFirstOrThrow())
    await insertMany(
      tx,
      'woven_key',
      [...has].filter((key) => !had.has(key)).map((key) => ({ key, holder: id })),
    )
  }
}

/** Makes the tables anew, empty. */
export async function beginRows(tx: Kysely<Tables>): Promise<void> {
  await dropTables(tx)
  for (const table of ['woven_holder', 'woven_key', 'woven_node', 'woven_news'])
    await sql`drop table if exists ${sql.table(table)}`.execute(tx)
  await createTables(tx, SQLITE)
  await sql
    .raw('create table woven_holder (id integer primary key, report text not null unique, keys blob not null)')
    .execute(tx)
  await sql
    .raw(
      'create table woven_key (key integer not null, holder integer not null, primary key (key, holder)) without rowid',
    )
    .execute(tx)
  await sql
    .raw('create table woven_node (key integer not null, node text not null, primary key (key, node)) without rowid')
    .execute(tx)
  await sql
    .raw(
      'create table woven_news (report text primary key, first text not null, known text not null, woven text not null)',
    )
    .execute(tx)
  await sql.raw('create index woven_news_by_first on woven_news (first)').execute(tx)
}

/** What a step changes in the rows: of what it wove anew, much says what it said before. */
export interface PlannedStep {
  readonly step: WovenStep
  readonly rows: ReturnType<typeof rowsOfStep>
  readonly taken: Readonly<Record<'entities' | 'stories' | 'entries', readonly string[]>>
  readonly takenThings: Readonly<Record<Exclude<ThingSort, 'unheeded'>, readonly string[]>>
  /** Those in which something changes. */
  readonly reports: readonly ReportId[]
}

/** Leaves out of a step what stays as it was. */
export async function planStep(on: Kysely<Tables>, step: WovenStep): Promise<PlannedStep> {
  const tx = on as unknown as Kysely<WovenTables>
  const { change, entries } = step
  const named = [
    ...new Set(
      entries.put.flatMap(({ participants, place, accordingTo }) => [
        ...participants.map(({ entity }) => entity),
        ...(place === null ? [] : [place]),
        ...accordingTo,
      ]),
    ),
  ]
  const put = new Set(change.entities.put.map(({ id }) => id))
  const all = rowsOfStep(
    step,
    await readEntities(
      tx,
      'key',
      named.filter((key) => !put.has(key)),
    ),
  )
  const same = {
    entities: await sameRows(tx, 'woven_entity', all.entities),
    stories: await sameRows(tx, 'woven_story', all.stories),
    entries: await sameRows(tx, 'woven_entry', all.entries),
    things: await sameThings(tx, all.things),
  }
  const left = (keys: readonly string[], of: ReadonlySet<string>) => [...new Set(keys)].filter((key) => !of.has(key))
  const leftThings = (sort: ThingSort, keys: readonly string[]) =>
    [...new Set(keys)].filter((key) => !same.things.has(placeOfThing({ sort, key })))
  const rows = {
    ...all,
    entities: all.entities.filter(({ key }) => !same.entities.has(key)),
    names: all.names.filter(({ entity }) => !same.entities.has(entity)),
    stories: all.stories.filter(({ key }) => !same.stories.has(key)),
    storyReports: all.storyReports.filter(({ story }) => !same.stories.has(story)),
    entries: all.entries.filter(({ key }) => !same.entries.has(key)),
    parts: all.parts.filter(({ entry }) => !same.entries.has(entry)),
    notes: all.notes.filter(({ entry }) => !same.entries.has(entry)),
    hosts: all.hosts.filter(({ entry }) => !same.entries.has(entry)),
    pairs: all.pairs.filter(({ entry }) => !same.entries.has(entry)),
    deals: all.deals.filter(({ entry }) => !same.entries.has(entry)),
    things: all.things.filter((row) => !same.things.has(placeOfThing(row))),
    thingReports: all.thingReports.filter(
      ({ sort, thing }) => !same.things.has(placeOfThing({ sort: sort === 'claimed' ? 'denial' : sort, key: thing })),
    ),
  }
  const taken = {
    entities: left(change.entities.taken, same.entities),
    stories: left(change.stories.taken, same.stories),
    entries: left(entries.taken, same.entries),
  }
  const takenThings = {
    lineage: leftThings('lineage', [...change.copies.taken, ...change.statements.taken]),
    piece: leftThings('piece', change.pieces.taken),
    comparison: leftThings('comparison', change.comparisons.taken),
    denial: leftThings('denial', change.denials.taken),
    paraphrase: leftThings('paraphrase', change.paraphrases.taken),
  }
  return { step, rows, taken, takenThings, reports: await reportsIn(tx, step, rows, taken, takenThings) }
}

const placeOfThing = ({ sort, key }: { readonly sort: ThingSort; readonly key: string }): string => `${sort}\n${key}`

async function sameRows(
  tx: Kysely<WovenTables>,
  table: 'woven_entity' | 'woven_story' | 'woven_entry',
  rows: readonly { readonly key: string; readonly mark: string }[],
): Promise<ReadonlySet<string>> {
  const marks = new Map(
    (
      await inPortions(
        rows.map(({ key }) => key),
        (some) => tx.selectFrom(table).select(['key', 'mark']).where('key', 'in', some).execute(),
      )
    ).map(({ key, mark }) => [key, mark]),
  )
  return new Set(rows.filter(({ key, mark }) => marks.get(key) === mark).map(({ key }) => key))
}

async function sameThings(
  tx: Kysely<WovenTables>,
  rows: readonly { readonly sort: ThingSort; readonly key: string; readonly mark: string; readonly placed: string }[],
): Promise<ReadonlySet<string>> {
  const known = await inPortions(
    rows.map(({ key }) => key),
    (some) => tx.selectFrom('woven_thing').select(['sort', 'key', 'mark', 'placed']).where('key', 'in', some).execute(),
  )
  const marks = new Map(known.map((row) => [placeOfThing(row), `${row.mark} ${row.placed}`]))
  return new Set(
    rows
      .filter((row) => row.sort !== 'unheeded' && marks.get(placeOfThing(row)) === `${row.mark} ${row.placed}`)
      .map(placeOfThing),
  )
}

async function reportsIn(
  tx: Kysely<WovenTables>,
  { change }: WovenStep,
  rows: PlannedStep['rows'],
  taken: PlannedStep['taken'],
  takenThings: PlannedStep['takenThings'],
): Promise<readonly ReportId[]> {
  const ofEntries = await inPortions(taken.entries, (some) =>
    tx.selectFrom('woven_note').select('report').distinct().where('entry', 'in', some).execute(),
  )
  const ofStories = await inPortions(taken.stories, (some) =>
    tx.selectFrom('woven_story_report').select('report').where('story', 'in', some).execute(),
  )
  const ofThings = await inTurn(Object.entries(takenThings), ([sort, keys]) =>
    inPortions(keys, (some) =>
      tx
        .selectFrom('woven_thing_report')
        .select('report')
        .where('sort', '=', sort as ThingSort)
        .where('thing', 'in', some)
        .execute(),
    ),
  )
  return [
    ...new Set([
      ...change.gone,
      ...change.readings.map(({ reading }) => reading.report.id),
      ...change.names.map(({ report }) => report),
      ...[
        ...ofEntries,
        ...ofStories,
        ...ofThings.flat(),
        ...rows.notes,
        ...rows.storyReports,
        ...rows.thingReports,
      ].map(({ report }) => report),
    ]),
  ]
}

/** Lays a step of weaving down: what it took goes, what it put comes, and everything has its number. */
export async function applyStep(
  on: Kysely<Tables>,
  { step: { change }, rows, taken, takenThings }: PlannedStep,
  mark: string,
  rulings: readonly string[],
  version: string,
): Promise<void> {
  const tx = on as unknown as Kysely<WovenTables>
  const changed = [...change.gone, ...change.readings.map(({ reading }) => reading.report.id)]
  await forgetReadings(tx, SQLITE, changed)
  await insertReadings(tx, SQLITE, change.readings, version)
  await takeOut(tx, 'woven_member', 'report', changed)
  await insertMany(
    tx,
    'woven_member',
    change.names.map(({ report, entity, node, woven }): MemberRow => ({
      report,
      own: entity.id,
      entity: woven,
      node,
      content: JSON.stringify(entity),
    })),
    'insert or replace',
  )
  await insertMany(
    tx,
    'woven_node',
    [...change.nodes].flatMap(([node, keys]) => keys.map((key) => ({ key, node }))),
    'insert or ignore',
  )
  await takeOut(tx, 'woven_news', 'report', change.gone)
  await insertMany(
    tx,
    'woven_news',
    change.news.map(({ report, first, known, woven }) => ({
      report,
      first,
      known: JSON.stringify(known),
      woven: JSON.stringify(woven),
    })),
    'insert or replace',
  )
  await takeOut(tx, 'woven_entity', 'key', taken.entities)
  await takeOut(tx, 'woven_name', 'entity', [...taken.entities, ...rows.entities.map(({ key }) => key)])
  await insertMany(tx, 'woven_entity', rows.entities, 'insert or replace')
  await insertMany(tx, 'woven_name', rows.names, 'insert or replace')
  await takeOut(tx, 'woven_story_report', 'story', [...taken.stories, ...rows.stories.map(({ key }) => key)])
  await takeOut(tx, 'woven_story', 'key', taken.stories)
  await insertMany(tx, 'woven_story', rows.stories, 'insert or replace')
  await insertMany(tx, 'woven_story_report', rows.storyReports, 'insert or replace')
  await takeOutEntries(tx, [...taken.entries, ...rows.entries.map(({ key }) => key)])
  let id = await lastId(tx, 'woven_entry')
  const entered = rows.entries.map((row) => ({ id: ++id, ...row }))
  await insertMany(tx, 'woven_entry', entered)
  await SQLITE.insertWords(
    tx,
    ENTRY_WORDS,
    entered.map((row) => ({ id: row.id, words: rows.entryWords.get(row.key)! })),
  )
  await insertMany(tx, 'woven_part', rows.parts, 'insert or replace')
  await insertMany(tx, 'woven_note', rows.notes, 'insert or replace')
  await insertMany(tx, 'woven_host', rows.hosts, 'insert or replace')
  await insertMany(tx, 'woven_pair', rows.pairs, 'insert or replace')
  await insertMany(tx, 'woven_deal', rows.deals, 'insert or replace')
  for (const [sort, keys] of Object.entries(takenThings))
    await takeOutThings(tx, sort, [...keys, ...rows.things.filter((row) => row.sort === sort).map(({ key }) => key)])
  await tx.deleteFrom('woven_thing').where('sort', '=', 'unheeded').execute()
  await insertMany(tx, 'woven_thing', rows.things, 'insert or replace')
  await insertMany(tx, 'woven_thing_report', rows.thingReports, 'insert or replace')
  await renumber(tx)
  await tx.deleteFrom('woven').execute()
  await tx
    .insertInto('woven')
    .values({ mark, version: LAYOUT, grows: PARTS, rulings: JSON.stringify(rulings) })
    .execute()
}

async function insertMany(tx: Rows, table: string, rows: readonly object[], how = 'insert'): Promise<void> {
  await insertRows(tx, table, rows, { how, mostValues: SQLITE.mostValues })
}

async function takeOut(
  tx: Kysely<WovenTables>,
  table: string,
  column: string,
  values: readonly string[],
): Promise<void> {
  await inPortions(
    values,
    async (some) =>
      (await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(some)})`.execute(tx)).rows,
  )
}

async function takeOutEntries(tx: Kysely<WovenTables>, keys: readonly string[]): Promise<void> {
  const ids = await inPortions(keys, (some) =>
    tx.selectFrom('woven_entry').select('id').where('key', 'in', some).execute(),
  )
  for (const { id } of ids) await sql`delete from ${sql.table(ENTRY_WORDS)} where rowid = ${id}`.execute(tx)
  await takeOut(tx, 'woven_entry', 'key', keys)
  for (const table of ['woven_part', 'woven_note', 'woven_host', 'woven_pair', 'woven_deal'])
    await takeOut(tx, table, 'entry', keys)
}

async function takeOutThings(tx: Kysely<WovenTables>, sort: string, keys: readonly string[]): Promise<void> {
  const sorts = sort === 'denial' ? [sort, 'claimed'] : [sort]
  await inPortions(keys, async (some) => {
    await sql`delete from woven_thing where sort = ${sort} and key in (${sql.join(some)})`.execute(tx)
    await sql`delete from woven_thing_report where sort in (${sql.join(sorts)}) and thing in (${sql.join(some)})`.execute(
      tx,
    )
    return []
  })
}

/** Numbers are places in an order: whatever comes before moves them. */
async function renumber(tx: Kysely<WovenTables>): Promise<void> {
  for (const [table, place] of [
    ['woven_entity', 'key'],
    ['woven_entry', 'placed'],
    ['woven_story', 'placed'],
  ] as const) {
    await sql`update ${sql.table(table)} set number = o.place from (select key, row_number() over (order by ${sql.ref(place)}) as place from ${sql.table(table)}) as o where o.key = ${sql.table(table)}.key and number <> o.place`.execute(
      tx,
    )
  }
  await sql`update woven_thing set number = o.place from (select sort, key, row_number() over (partition by sort order by placed) as place from woven_thing) as o where o.sort = woven_thing.sort and o.key = woven_thing.key and number <> o.place`.execute(
    tx,
  )
}
