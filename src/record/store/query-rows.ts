import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { ReportId } from '../../intake/report.js'
import { daysOf } from '../../language/edtf/bounds-edtf.js'
import type { EntityKind, EventKind, Reading } from '../../reading/reading.js'
import type { Tier } from '../entry.js'
import { Failure } from '../failure.js'
import { byTier } from '../query-record.js'
import type { EntityQuestion, EntryQuestion, ExcerptAsked, FoundSentence, Page, PageAsked, PartiesTold, Party, RecordQuery, ReportQuestion, StoryQuestion, Tally } from '../query.js'
import { readSought, searchedWords } from '../sought-text.js'
import type { Condition, Dialect } from './dialect.js'
import { foldName, UNDATED } from './record-rows.js'
import { ENTRY_WORDS, SENTENCE_WORDS, type WovenTables } from './woven-rows.js'
import { takeExcerpt } from './excerpt-rows.js'

/** Gives the readings of these reports as they were kept, without lent days. */
export type ReadReadings = (reports: readonly ReportId[]) => Promise<ReadonlyMap<ReportId, Reading>>

/** Asks the rows of a record. */
export function openQuery<Tables extends WovenTables>(on: Kysely<Tables>, dialect: Dialect, read: ReadReadings): RecordQuery {
  const db = on as unknown as Kysely<WovenTables>
  return {
    tally: () => countAll(db),
    entries: (question, page) => findEntries(db, dialect, question, page),
    entities: (question, page) => findEntities(db, question, page),
    stories: (question, page) => findStories(db, question, page),
    reports: (page) => listReports(db, page),
    parties: (tiers) => listParties(db, tiers),
    sentences: (text, page, of = {}) => findSentences(db, dialect, text, page, of),
    reportsWith: (text, page) => findReports(db, dialect, text, page),
    reportsLike: (text, most) => findLike(db, dialect, text, most),
    excerpt: async (asked: ExcerptAsked) => takeExcerpt(db, read, asked, await countAll(db)),
  }
}

const all = (conditions: readonly Condition[]) => (conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `))

/** What a place in a list is made of, as text that travels in an address. */
const writePlace = (place: readonly (string | number)[]): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** A place that nobody gave is the beginning. */
function readPlace(after: string | undefined, order: readonly Order[]): readonly (string | number)[] | null {
  if (after === undefined || after === '') return null
  const place = parsePlace(after)
  if (Array.isArray(place) && place.length === order.length && place.every((part, at) => (order[at]!.isNumber ? Number.isInteger(part) : typeof part === 'string'))) return place as readonly (string | number)[]
  throw new Failure('bad-option', { place: 'after', found: `‹${after}›`, expected: 'the place that the part before ended with, as it was given', next: 'Leave it out to begin at the beginning.' })
}

function parsePlace(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** One column of an order; rows compare by the first, then by the next. */
interface Order {
  readonly by: RawBuilder<unknown>
  readonly isFalling?: boolean
  readonly isNumber?: boolean
}

/** A part of a list, in an order whose columns tell every two rows apart. */
async function findPage<Row extends { readonly found: unknown }>(db: Kysely<WovenTables>, what: RawBuilder<unknown>, from: RawBuilder<unknown>, conditions: readonly Condition[], order: readonly Order[], { most, after }: PageAsked): Promise<Page<Row['found'] & {}> & { readonly rows: readonly Row[] }> {
  const { rows: [counted] } = await sql<{ counted: number }>`select count(*) as counted from ${from} where ${all(conditions)}`.execute(db)
  const place = readPlace(after, order)
  const behind = place === null ? [] : [sql`(${sql.join(order.map((_, at) => all([
    ...order.slice(0, at).map(({ by }, before) => sql`${by} = ${place[before]}`), order[at]!.isFalling ? sql`${order[at]!.by} < ${place[at]}` : sql`${order[at]!.by} > ${place[at]}`,
  ])), sql` or `)})`]
  const places = sql.join(order.map(({ by }, at) => sql`${by} as ${sql.ref(`place${at}`)}`))
  const sorted = sql.join(order.map(({ by, isFalling }) => (isFalling ? sql`${by} desc` : by)))
  const { rows } = await sql<Row & Record<string, string | number>>`select ${what}, ${places} from ${from} where ${all([...conditions, ...behind])} order by ${sorted} limit ${most + 1}`.execute(db)
  const shown = rows.slice(0, most)
  const last = shown.at(-1)
  return { found: shown.map(({ found }) => found as Row['found'] & {}), all: counted!.counted, next: rows.length > most && last ? writePlace(order.map((_, at) => last[`place${at}`]!)) : null, rows: shown }
}

const among = (values: readonly string[]) => sql`(${sql.join(values.length === 0 ? [null] : values)})`

async function findEntries(db: Kysely<WovenTables>, dialect: Dialect, { tiers, actor, named = [], place, voices, entity, between, kinds, modality, from = '', to = '', outlet, text, isDated, order = 'time' }: EntryQuestion, page: PageAsked): Promise<Page<string>> {
  const [first, last] = [daysOf(from).earliest, daysOf(to).latest]
  const sought = text === undefined ? [] : readSought(text)
  const conditions: readonly Condition[] = [
    sql`e.tier in ${among(tiers)}`,
    ...(actor === undefined || actor === '' ? [] : [sql`e.key in (select p.entry from woven_part p join woven_name n on n.entity = p.entity where p.part in ('actor', 'recipient') and n.name like ${`%${foldName(actor).trim()}%`})`]),
    ...named.map((name) => sql`e.key in (select p.entry from woven_part p where p.part in ('actor', 'recipient', 'teller') and ${goesBy(name)})`),
    ...(place === undefined || place === '' ? [] : [sql`e.key in (select p.entry from woven_part p where p.part = 'place' and ${goesBy(place)})`]),
    ...(voices === undefined ? [] : [sql`e.voices >= ${voices}`]),
    ...(entity === undefined ? [] : [sql`e.key in (select p.entry from woven_part p join woven_entity a on a.key = p.entity where p.part in ('actor', 'recipient') and a.number = ${numberOf(entity)})`]),
    ...(between === undefined ? [] : between.map((state) => sql`e.key in (select p.entry from woven_part p join woven_entity a on a.key = p.entity where p.part in ('actor', 'recipient') and a.country = ${state})`)),
    ...(kinds === undefined || kinds.length === 0 ? [] : [sql`e.kind in ${among(kinds)}`]),
    ...(modality === undefined || modality === '' ? [] : [sql`e.modality = ${modality}`]),
    ...(from === '' && to === '' ? [] : [sql`(e.first_day is not null or e.last_day is not null)`]),
    ...(isDated === undefined ? [] : [isDated ? sql`e.day <> ${UNDATED}` : sql`e.day = ${UNDATED}`]),
    ...(first === null ? [] : [sql`(e.last_day is null or e.last_day >= ${first})`]),
    ...(last === null ? [] : [sql`(e.first_day is null or e.first_day <= ${last})`]),
    ...(outlet === undefined || outlet === '' ? [] : [sql`e.key in (select n.entry from woven_note n join woven_report r on r.report = n.report where r.outlet like ${`%${foldName(outlet).trim()}%`})`]),
    ...(text === undefined ? [] : [sought.length === 0 ? sql`1 = 0` : dialect.holds(ENTRY_WORDS, sql`e.id`, sought)]),
    ...(order === 'voices' ? [sql`e.first_day is not null`] : []),
  ]
  const inOrder: readonly Order[] = order === 'time' ? [{ by: sql`e.day` }, { by: sql`e.placed` }]
    : [{ by: sql`e.voices`, isFalling: true, isNumber: true }, { by: sql`e.told`, isFalling: true, isNumber: true }, { by: sql`e.first_day`, isFalling: true }, { by: sql`e.placed` }]
  const { found, all: counted, next } = await findPage<{ found: number }>(db, sql`e.number as found`, sql`woven_entry e`, conditions, inOrder, page)
  return { found: found.map((number) => `n${number}`), all: counted, next }
}

/** Whether a part is taken by whoever goes by words of a name, or belongs to the state of a code. */
function goesBy(name: string): Condition {
  return sql`p.entity in (select n.entity from woven_name n where n.name like ${`%${foldName(name)}%`} union select a.key from woven_entity a where a.country = ${name.toUpperCase()})`
}

/** A column of numbers holds none greater. */
const MOST_NUMBERED = 2 ** 31 - 1

/** “n12” → 12; what has no number has none of the record’s. */
export function numberOf(id: string): number {
  const number = /^[nEs]\d+$/u.test(id) ? Number(id.slice(1)) : -1
  return number > MOST_NUMBERED ? -1 : number
}

async function findEntities(db: Kysely<WovenTables>, { name, kind, tiers = [] }: EntityQuestion, page: PageAsked): Promise<Page<string>> {
  const named = name === undefined ? [] : [await namedSo(db, name)]
  const inEntries = sql`(select count(distinct e.key) from woven_part p join woven_entry e on e.key = p.entry where p.entity = a.key and p.part in ('actor', 'recipient') and e.tier in ${among(tiers)})`
  const order: readonly Order[] = name === undefined ? [{ by: sql`a.told`, isFalling: true, isNumber: true }, ...(tiers.length === 0 ? [] : [{ by: inEntries, isFalling: true, isNumber: true }]), { by: sql`a.name` }, { by: sql`a.key` }] : [{ by: sql`a.key` }]
  const { found, all: counted, next } = await findPage<{ found: number }>(db, sql`a.number as found`, sql`woven_entity a`, [...named, ...(kind === undefined ? [] : [sql`a.kind = ${kind}`])], order, page)
  return { found: found.map((number) => `E${number}`), all: counted, next }
}

async function namedSo(db: Kysely<WovenTables>, name: string): Promise<Condition> {
  const folded = foldName(name)
  if (folded.trim() === '') return sql`1 = 0`
  const { rows } = await sql`select 1 from woven_name where name = ${folded} limit 1`.execute(db)
  return rows.length > 0 ? sql`a.key in (select entity from woven_name where name = ${folded})` : sql`a.key in (select entity from woven_name where name like ${`%${folded}%`})`
}

async function findStories(db: Kysely<WovenTables>, { told }: StoryQuestion, page: PageAsked): Promise<Page<string>> {
  const { found, all: counted, next } = await findPage<{ found: number }>(db, sql`s.number as found`, sql`woven_story s`, [told === 'by several' ? sql`s.told > 1` : sql`s.told = 1`], [{ by: sql`s.day`, isFalling: true }, { by: sql`s.key` }], page)
  return { found: found.map((number) => `s${number}`), all: counted, next }
}

async function listReports(db: Kysely<WovenTables>, page: PageAsked): Promise<Page<ReportId>> {
  const { found, all: counted, next } = await findPage<{ found: string }>(db, sql`r.report as found`, sql`woven_report r`, [], [{ by: sql`coalesce(r.day, '')`, isFalling: true }, { by: sql`r.report` }], page)
  return { found, all: counted, next }
}

/** Counted where the rows lie: there are as many parts as a record has sentences, and few ways in which states meet. */
async function listParties(db: Kysely<WovenTables>, tiers: readonly Tier[]): Promise<readonly PartiesTold[]> {
  const { rows } = await sql<{ deed: EventKind; parties: string; entries: number }>`select deed, parties, count(*) as entries from (
    select e.kind as deed, string_agg(p.part || ' ' || a.kind || ' ' || coalesce(a.country, ''), ',') as parties from woven_entry e join woven_part p on p.entry = e.key join woven_entity a on a.key = p.entity
    where e.tier in ${among(tiers)} and p.part in ('actor', 'recipient', 'place') and (a.country is not null or a.kind = 'person') group by e.key, e.kind) as told group by deed, parties`.execute(db)
  return rows.map(({ deed, parties, entries }) => ({ deed, entries, parties: parties.split(',').map(partyOf) }))
}

function partyOf(told: string): Party {
  const [part, kind, country] = told.split(' ') as [Party['part'], EntityKind, string]
  return { part, kind, country: country === '' ? null : country }
}

async function findSentences(db: Kysely<WovenTables>, dialect: Dialect, text: string, page: PageAsked, { outlet = '', from = '', to = '' }: ReportQuestion): Promise<Page<FoundSentence>> {
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
  const ofReports = conditions.length === 0 ? [] : [sql`s.report in (select r.report from woven_report r where ${all(conditions)})`]
  const { rows, all: counted, next } = await findPage<{ found: string; starts: number; ends: number }>(db, sql`s.report as found, s.starts, s.ends`, sql`woven_sentence s`, [holds, ...ofReports], [{ by: sql`s.report` }, { by: sql`s.starts`, isNumber: true }], page)
  return { found: rows.map(({ found, starts, ends }) => ({ report: found, start: starts, end: ends })), all: counted, next }
}

async function findReports(db: Kysely<WovenTables>, dialect: Dialect, text: string, page: PageAsked): Promise<Page<ReportId>> {
  const sought = readSought(text)
  if (sought.length === 0) return { found: [], all: 0, next: null }
  const conditions = sought.map((phrase) => sql`r.report in (select s.report from woven_sentence s where ${dialect.holds(SENTENCE_WORDS, sql`s.id`, [phrase])})`)
  const { found, all: counted, next } = await findPage<{ found: string }>(db, sql`r.report as found`, sql`woven_report r`, conditions, [{ by: sql`r.report` }], page)
  return { found, all: counted, next }
}

async function findLike(db: Kysely<WovenTables>, dialect: Dialect, text: string, most: number): Promise<readonly ReportId[]> {
  const words = [...new Set(searchedWords(text))]
  if (words.length === 0) return []
  const held = words.map((word) => sql`select distinct s.report from woven_sentence s where ${dialect.holds(SENTENCE_WORDS, sql`s.id`, [{ words: [word], isOpen: false }])}`)
  const { rows } = await sql<{ report: string }>`select report, count(*) as held from (${sql.join(held, sql` union all `)}) as found group by report order by held desc, report limit ${most}`.execute(db)
  return rows.map(({ report }) => report)
}

/** How much there is. */
export async function countAll(db: Kysely<WovenTables>): Promise<Tally> {
  const { rows: [counted] } = await sql<{ reports: number; newest: string | null; stories: number; alone: number; comparisons: number; denials: number }>`select
    (select count(*) from woven_report) as reports, (select max(day) from woven_report) as newest, (select count(*) from woven_story) as stories, (select count(*) from woven_story where told = 1) as alone,
    (select count(*) from woven_thing where sort = 'comparison') as comparisons, (select count(*) from woven_thing where sort = 'denial') as denials`.execute(db)
  const tiers = await db.selectFrom('woven_entry').select(['tier', 'modality', db.fn.countAll<number>().as('counted')]).groupBy(['tier', 'modality']).orderBy('modality').execute()
  const kinds = await db.selectFrom('woven_entity').select(['kind', db.fn.countAll<number>().as('counted')]).groupBy('kind').execute()
  const { reports, newest, stories, alone, comparisons, denials } = counted!
  return {
    reports, stories, storiesToldByOne: alone, comparisons, denials, newest,
    entries: byTier((tier) => tiers.filter((row) => row.tier === tier).reduce((sum, row) => sum + row.counted, 0)),
    modalities: byTier((tier) => tiers.filter((row) => row.tier === tier).map(({ modality }) => modality)),
    entities: Object.fromEntries(kinds.map(({ kind, counted: of }) => [kind as EntityKind, of])),
  }
}
