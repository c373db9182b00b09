import { sql, type Kysely } from 'kysely'
import type { ReportId } from '../../intake/report.js'
import { daysOf } from '../../language/edtf/bounds-edtf.js'
import type { EntityKind, Reading } from '../../reading/reading.js'
import { byTier } from '../query-record.js'
import type {
  EntityQuestion,
  EntryQuestion,
  ExcerptAsked,
  FoundSentence,
  Page,
  PageAsked,
  RecordQuery,
  ReportList,
  ReportQuestion,
  StoryQuestion,
  Tally,
} from '../query.js'
import { readSought, tellingPhrases, tellingWords } from '../sought-text.js'
import { calledSo } from './called-so.js'
import type { Condition, Dialect } from './dialect.js'
import { allOf, among, findPage, readPlace, type Order } from './part-of-list.js'
import { foldName, UNDATED } from './record-rows.js'
import { openThings } from './things-query.js'
import { ENTRY_WORDS, readMark, SENTENCE_WORDS, type WovenTables } from './woven-rows.js'
import { takeExcerpt } from './excerpt-rows.js'
import { inTurn } from './in-portions.js'
import { nameBehind, numberBehind, standingName } from './moved-rows.js'

/** Gives the readings of these reports as they were kept, without lent days. */
export type ReadReadings = (reports: readonly ReportId[]) => Promise<ReadonlyMap<ReportId, Reading>>

/** Asks the rows of a record. */
export function openQuery<Tables extends WovenTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  read: ReadReadings,
  count: typeof countAll = countAll,
): RecordQuery {
  const db = on as unknown as Kysely<WovenTables>
  return {
    ...openThings(db, dialect),
    leadsTo: (sort, name) => numberBehind(db, dialect, sort, name),
    lastingName: async (sort, id) => {
      const number = numberOf(id)
      return number < 0 ? null : nameBehind(db, sort, number)
    },
    reportNamed: (name) => findReport(db, name),
    tally: () => count(db),
    entries: (question, page) => findEntries(db, dialect, question, page),
    entities: (question, page) => findEntities(db, question, page),
    stories: (question, page) => findStories(db, question, page),
    reports: (page, of = {}) => listReports(db, page, of),
    sentences: (text, page, of = {}) => findSentences(db, dialect, text, page, of),
    reportsWith: (text, page) => findReports(db, dialect, text, page),
    reportsLike: (text, most) => findLike(db, dialect, text, most),
    excerpt: async (asked: ExcerptAsked) =>
      takeExcerpt(
        db,
        read,
        { ...asked, ...(asked.entries ? { entries: await standingNames(db, dialect, asked.entries) } : {}) },
        await count(db),
      ),
  }
}

/** Entries are asked for by number or by a name that may have moved. */
async function standingNames(
  db: Kysely<WovenTables>,
  dialect: Dialect,
  ids: readonly string[],
): Promise<readonly string[]> {
  const names = ids.filter((id) => numberOf(id) < 0)
  const standing = new Map(
    await inTurn(names, async (name) => [name, await standingName(db, dialect, 'entry', name)] as const),
  )
  return ids.map((id) => standing.get(id) ?? id)
}

async function findEntries(
  db: Kysely<WovenTables>,
  dialect: Dialect,
  {
    tiers,
    actor,
    involved = [],
    named = [],
    place,
    voices,
    entity,
    between,
    pair,
    kinds,
    modality,
    from = '',
    to = '',
    outlet,
    text,
    isDated,
    order = 'time',
  }: EntryQuestion,
  page: PageAsked,
): Promise<Page<string>> {
  const [first, last] = [daysOf(from).earliest, daysOf(to).latest]
  const sought = text === undefined ? [] : readSought(text)
  const conditions: readonly Condition[] = [
    sql`e.tier in ${among(tiers)}`,
    ...(actor === undefined || actor === ''
      ? []
      : [
          sql`e.key in (select p.entry from woven_part p join woven_name n on n.entity = p.entity where p.part in ('actor', 'recipient') and n.name like ${`%${foldName(actor).trim()}%`})`,
        ]),
    ...named.map(
      (name) =>
        sql`e.key in (select p.entry from woven_part p where p.part in ('actor', 'recipient', 'teller') and ${goesBy(name)})`,
    ),
    ...involved.map((name) => sql`e.key in (select p.entry from woven_part p where ${goesBy(name)})`),
    ...(place === undefined || place === ''
      ? []
      : [sql`e.key in (select p.entry from woven_part p where p.part = 'place' and ${goesBy(place)})`]),
    ...(voices === undefined ? [] : [sql`e.voices >= ${voices}`]),
    ...(entity === undefined
      ? []
      : [
          sql`e.key in (select p.entry from woven_part p join woven_entity a on a.key = p.entity where p.part in ('actor', 'recipient') and a.number = ${numberOf(entity)})`,
        ]),
    ...(between === undefined
      ? []
      : between.map(
          (state) =>
            sql`e.key in (select p.entry from woven_part p join woven_entity a on a.key = p.entity where p.part in ('actor', 'recipient') and a.country = ${state})`,
        )),
    ...(pair === undefined
      ? []
      : [sql`e.key in (select w.entry from woven_pair w where w.a = ${pair[0]} and w.b = ${pair[1]})`]),
    ...(kinds === undefined || kinds.length === 0 ? [] : [sql`e.kind in ${among(kinds)}`]),
    ...(modality === undefined || modality === '' ? [] : [sql`e.modality = ${modality}`]),
    ...(from === '' && to === '' ? [] : [sql`(e.first_day is not null or e.last_day is not null)`]),
    ...(isDated === undefined ? [] : [isDated ? sql`e.day <> ${UNDATED}` : sql`e.day = ${UNDATED}`]),
    ...(first === null ? [] : [sql`(e.last_day is null or e.last_day >= ${first})`]),
    ...(last === null ? [] : [sql`(e.first_day is null or e.first_day <= ${last})`]),
    ...(outlet === undefined || outlet === ''
      ? []
      : [
          sql`e.key in (select n.entry from woven_note n join woven_report r on r.report = n.report where r.outlet like ${`%${foldName(outlet).trim()}%`})`,
        ]),
    ...(text === undefined ? [] : [sought.length === 0 ? sql`1 = 0` : dialect.holds(ENTRY_WORDS, sql`e.id`, sought)]),
    ...(order === 'voices' ? [sql`e.first_day is not null`] : []),
  ]
  const inOrder: readonly Order[] =
    order === 'time'
      ? [{ by: sql`e.day` }, { by: sql`e.placed` }]
      : [
          { by: sql`e.voices`, isFalling: true, isNumber: true },
          { by: sql`e.told`, isFalling: true, isNumber: true },
          { by: sql`e.first_day`, isFalling: true },
          { by: sql`e.placed` },
        ]
  const {
    found,
    all: counted,
    next,
  } = await findPage<{ found: number }>(db, sql`e.number as found`, sql`woven_entry e`, conditions, inOrder, page)
  return { found: found.map((number) => `n${number}`), all: counted, next }
}

/** Whether a part is taken by whoever goes by words of a name, or belongs to the state of a code. */
function goesBy(name: string): Condition {
  return sql`p.entity in (${calledSo(name)})`
}

/** A column of numbers holds none greater. */
const MOST_NUMBERED = 2 ** 31 - 1

/** “n12” → 12; what has no number has none of the record’s. */
export function numberOf(id: string): number {
  const number = /^[nEs]\d+$/u.test(id) ? Number(id.slice(1)) : -1
  return number > MOST_NUMBERED ? -1 : number
}

async function findEntities(
  db: Kysely<WovenTables>,
  { name, kind, country, tiers = [], order: wanted = 'told' }: EntityQuestion,
  page: PageAsked,
): Promise<Page<string>> {
  const named = name === undefined ? [] : [await namedSo(db, name)]
  const inEntries = sql`(select count(distinct e.key) from woven_part p join woven_entry e on e.key = p.entry where p.entity = a.key and p.part in ('actor', 'recipient') and e.tier in ${among(tiers)})`
  const order: readonly Order[] =
    name === undefined && wanted === 'told'
      ? [
          { by: sql`a.told`, isFalling: true, isNumber: true },
          ...(tiers.length === 0 ? [] : [{ by: inEntries, isFalling: true, isNumber: true }]),
          { by: sql`a.name` },
          { by: sql`a.key` },
        ]
      : [{ by: sql`a.number`, isNumber: true }]
  const {
    found,
    all: counted,
    next,
  } = await findPage<{ found: number }>(
    db,
    sql`a.number as found`,
    sql`woven_entity a`,
    [
      ...named,
      ...(kind === undefined ? [] : [sql`a.kind = ${kind}`]),
      ...(country === undefined ? [] : [sql`a.country = ${country}`]),
    ],
    order,
    page,
    { near: kind === undefined || country !== undefined || order.length < 4 ? [] : toldAtLeast(kind, page, order) },
  )
  return { found: found.map((number) => `E${number}`), all: counted, next }
}

/**
 * Those of a kind that come into this part of the list at all, by how often they are told: only of them it is counted
 * in how many entries they take part.
 */
function toldAtLeast(kind: EntityKind, { most, after }: PageAsked, order: readonly Order[]): readonly Condition[] {
  const place = readPlace(after, order)
  const below = place === null ? sql`` : sql` and b.told < ${place[0]}`
  return [
    sql`a.told >= coalesce((select b.told from woven_entity b where b.kind = ${kind}${below} order by b.told desc limit 1 offset ${most}), 0)`,
  ]
}

async function namedSo(db: Kysely<WovenTables>, name: string): Promise<Condition> {
  const folded = foldName(name)
  if (folded.trim() === '') return sql`1 = 0`
  const { rows } = await sql`select 1 from woven_name where name = ${folded} limit 1`.execute(db)
  return rows.length > 0
    ? sql`a.key in (select entity from woven_name where name = ${folded})`
    : sql`a.key in (select entity from woven_name where name like ${`%${folded}%`})`
}

const STORY_ORDER: Readonly<Record<NonNullable<StoryQuestion['order']>, readonly Order[]>> = {
  day: [{ by: sql`s.day`, isFalling: true }, { by: sql`s.key` }],
  reports: [
    { by: sql`s.told`, isFalling: true, isNumber: true },
    { by: sql`s.number`, isNumber: true },
  ],
}

async function findStories(
  db: Kysely<WovenTables>,
  { told, order = 'day' }: StoryQuestion,
  page: PageAsked,
): Promise<Page<string>> {
  const {
    found,
    all: counted,
    next,
  } = await findPage<{ found: number }>(
    db,
    sql`s.number as found`,
    sql`woven_story s`,
    [told === 'by several' ? sql`s.told > 1` : sql`s.told = 1`],
    STORY_ORDER[order],
    page,
  )
  return { found: found.map((number) => `s${number}`), all: counted, next }
}

async function listReports(
  db: Kysely<WovenTables>,
  page: PageAsked,
  { order = 'day', isUndated = false }: ReportList,
): Promise<Page<ReportId>> {
  const {
    found,
    all: counted,
    next,
  } = await findPage<{ found: string }>(
    db,
    sql`r.report as found`,
    sql`woven_report r`,
    isUndated ? [sql`r.published is null`] : [],
    [...(order === 'day' ? [{ by: sql`coalesce(r.day, '')`, isFalling: true }] : []), { by: sql`r.report` }],
    page,
  )
  return { found, all: counted, next }
}

/** Of several reports of one file the first is meant. */
async function findReport(db: Kysely<WovenTables>, name: string): Promise<ReportId | null> {
  const of = async (condition: Condition) =>
    (
      await sql<{
        report: string
      }>`select r.report from woven_report r where ${condition} order by r.report limit 1`.execute(db)
    ).rows[0]?.report
  // what stands behind the last bar of either kind
  const ends = (bar: string) => sql`substr(r.file, length(r.file) - ${Array.from(name).length}) = ${bar + name}`
  return (
    (await of(sql`r.report = ${name}`)) ??
    (await of(sql`r.file = ${name}`)) ??
    (/[\\/]/u.test(name) ? null : ((await of(sql`(${ends('/')} or ${ends('\\')})`)) ?? null))
  )
}

async function findSentences(
  db: Kysely<WovenTables>,
  dialect: Dialect,
  text: string,
  page: PageAsked,
  { outlet = '', from = '', to = '' }: ReportQuestion,
): Promise<Page<FoundSentence>> {
  const sought = readSought(text)
  if (sought.length === 0) return { found: [], all: 0, next: null }
  const holds = dialect.holds(SENTENCE_WORDS, sql`s.id`, sought)
  const [first, last] = [daysOf(from).earliest, daysOf(to).latest]
  const conditions: readonly Condition[] = [
    ...(outlet === '' ? [] : [sql`r.outlet like ${`%${foldName(outlet).trim()}%`}`]),
    ...(from === '' && to === '' ? [] : [sql`r.day is not null`]),
    ...(first === null ? [] : [sql`r.day >= ${first}`]),
    // The day of a report is its last one, which a month or a year may have behind the end that is asked for.
    ...(last === null ? [] : [sql`r.published <= ${last}`]),
  ]
  const ofReports =
    conditions.length === 0 ? [] : [sql`s.report in (select r.report from woven_report r where ${allOf(conditions)})`]
  const {
    rows,
    all: counted,
    next,
  } = await findPage<{ found: string; starts: number; ends: number }>(
    db,
    sql`s.report as found, s.starts, s.ends`,
    sql`woven_sentence s`,
    [holds, ...ofReports],
    [{ by: sql`s.report` }, { by: sql`s.starts`, isNumber: true }],
    page,
  )
  return {
    found: rows.map(({ found, starts, ends }) => ({ report: found, start: starts, end: ends })),
    all: counted,
    next,
  }
}

async function findReports(
  db: Kysely<WovenTables>,
  dialect: Dialect,
  text: string,
  page: PageAsked,
): Promise<Page<ReportId>> {
  const sought = tellingPhrases(readSought(text))
  if (sought.length === 0) return { found: [], all: 0, next: null }
  const conditions = sought.map(
    (phrase) =>
      sql`r.report in (select s.report from woven_sentence s where ${dialect.holds(SENTENCE_WORDS, sql`s.id`, [phrase])})`,
  )
  const {
    found,
    all: counted,
    next,
  } = await findPage<{ found: string }>(
    db,
    sql`r.report as found`,
    sql`woven_report r`,
    conditions,
    [{ by: sql`r.report` }],
    page,
  )
  return { found, all: counted, next }
}

async function findLike(
  db: Kysely<WovenTables>,
  dialect: Dialect,
  text: string,
  most: number,
): Promise<readonly ReportId[]> {
  const words = tellingWords(text)
  if (words.length === 0) return []
  const held = words.map(
    (word) =>
      sql`select distinct s.report from woven_sentence s where ${dialect.holds(SENTENCE_WORDS, sql`s.id`, [{ words: [word], isOpen: false }])}`,
  )
  const { rows } = await sql<{
    report: string
  }>`select report, count(*) as held from (${sql.join(held, sql` union all `)}) as found group by report order by held desc, report limit ${most}`.execute(
    db,
  )
  return rows.map(({ report }) => report)
}

/**
 * The counts of a record as it stands: gone through once for each step of it, which its mark tells apart. A page asks
 * for them several times.
 */
export function countEachStep(dialect: Dialect): typeof countAll {
  let last: { readonly mark: string; readonly tally: Tally } | undefined
  return async (db) => {
    const mark = await readMark(db, dialect)
    if (mark === undefined) return countAll(db)
    if (last?.mark !== mark) last = { mark, tally: await countAll(db) }
    return last.tally
  }
}

/** How much there is. */
export async function countAll(db: Kysely<WovenTables>): Promise<Tally> {
  const {
    rows: [counted],
  } = await sql<{
    reports: number
    newest: string | null
    stories: number
    alone: number
    comparisons: number
    denials: number
  }>`select
    (select count(*) from woven_report) as reports, (select max(day) from woven_report) as newest, (select count(*) from woven_story) as stories, (select count(*) from woven_story where told = 1) as alone,
    (select count(*) from woven_thing where sort = 'comparison') as comparisons, (select count(*) from woven_thing where sort = 'denial') as denials`.execute(
    db,
  )
  const tiers = await db
    .selectFrom('woven_entry')
    .select(['tier', 'modality', db.fn.countAll<number>().as('counted')])
    .groupBy(['tier', 'modality'])
    .orderBy('modality')
    .execute()
  const kinds = await db
    .selectFrom('woven_entity')
    .select(['kind', db.fn.countAll<number>().as('counted')])
    .groupBy('kind')
    .execute()
  const { reports, newest, stories, alone, comparisons, denials } = counted!
  return {
    reports,
    stories,
    storiesToldByOne: alone,
    comparisons,
    denials,
    newest,
    entries: byTier((tier) => tiers.filter((row) => row.tier === tier).reduce((sum, row) => sum + row.counted, 0)),
    modalities: byTier((tier) => tiers.filter((row) => row.tier === tier).map(({ modality }) => modality)),
    entities: Object.fromEntries(kinds.map(({ kind, counted: of }) => [kind as EntityKind, of])),
  }
}
