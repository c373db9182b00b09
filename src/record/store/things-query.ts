import { sql, type Kysely } from 'kysely'
import { daysOf } from '../../language/edtf/bounds-edtf.js'
import type {
  DealQuestion,
  FoundDeal,
  FoundPair,
  FoundSaying,
  KnownName,
  Page,
  PageAsked,
  RecordQuery,
  SayingQuestion,
  SpeakingState,
  ThingQuestion,
} from '../query.js'
import { searchedWords } from '../sought-text.js'
import { compareDeals, placeDeals } from '../told/found-deals.js'
import { calledSo } from './called-so.js'
import type { Condition, Dialect } from './dialect.js'
import { among, findPage, readPlace, writePlace, type Order } from './part-of-list.js'
import { foldName } from './record-rows.js'
import { SENTENCE_WORDS, type WovenTables } from './woven-rows.js'

/**
 * Asks the rows for what stands beside entries: words of somebody, pairs of states, deals, figures side by side,
 * statements and copies, names.
 */
export function openThings(
  db: Kysely<WovenTables>,
  dialect: Dialect,
): Pick<RecordQuery, 'sayings' | 'speaking' | 'pairs' | 'deals' | 'things' | 'figuresAlone' | 'isNamed' | 'names'> {
  return {
    sayings: (question, page) => findSayings(db, dialect, question, page),
    speaking: () => countSpeaking(db),
    pairs: ({ tiers }, page) => findPairs(db, tiers, page),
    deals: (question, page) => findDeals(db, question, page),
    things: (question, page) => findThings(db, question, page),
    figuresAlone: () => countAlone(db),
    isNamed: (name) => isNamed(db, name),
    names: () => readNames(db),
  }
}

async function findSayings(
  db: Kysely<WovenTables>,
  dialect: Dialect,
  { sort, by, words, from = '', to = '', tiers, who = [], within }: SayingQuestion,
  page: PageAsked,
): Promise<Page<FoundSaying>> {
  const [first, last] = [daysOf(from).earliest, daysOf(to).latest]
  const conditions: readonly Condition[] = [
    sql`s.sort = ${sort}`,
    ...(by === undefined ? [] : [sort === 'position' ? await speaksFor(db, by) : isCalled(by)]),
    ...(words === undefined ? [] : [isAbout(dialect, sort, words)]),
    ...(first === null && last === null ? [] : [sql`s.day <> '~'`]),
    ...(first === null ? [] : [sql`s.day >= ${first}`]),
    ...(last === null ? [] : [sql`s.day <= ${last}`]),
    ...(tiers === undefined ? [] : [sql`s.tier in ${among(tiers)}`]),
    ...who.map(isOf),
    ...(within === undefined ? [] : liesWithin(within)),
  ]
  // What several say together stands in as many rows.
  const places = sql`(select distinct s.report, s.starts, s.ends, s.day from woven_said s where ${sql.join(conditions, sql` and `)}) as p`
  const inReport: readonly Order[] = [
    { by: sql`p.report` },
    { by: sql`p.starts`, isNumber: true },
    { by: sql`p.ends`, isNumber: true },
  ]
  const { rows, all, next } = await findPage<{ found: string; starts: number; ends: number }>(
    db,
    sql`p.report as found, p.starts, p.ends`,
    places,
    [],
    sort === 'position' ? [{ by: sql`p.day` }, ...inReport] : inReport,
    page,
    { isDear: true },
  )
  return { found: rows.map(({ found, starts, ends }) => ({ report: found, start: starts, end: ends })), all, next }
}

/** See {@link SayingQuestion.by}: a state speaks through all who belong to it. */
async function speaksFor(db: Kysely<WovenTables>, name: string): Promise<Condition> {
  const folded = foldName(name)
  const exactly = sql`select n.entity from woven_name n where n.name = ${folded}`
  const { rows: states } = await sql<{
    country: string
  }>`select distinct country from woven_entity where kind = 'state' and country is not null and (country = ${name.toUpperCase()} or key in (${exactly}))`.execute(
    db,
  )
  const {
    rows: [known],
  } =
    states.length > 0
      ? { rows: [] }
      : await sql<{ entity: string }>`select entity from woven_name where name = ${folded} limit 1`.execute(db)
  const whose =
    states.length > 0
      ? sql`select a.key from woven_entity a where a.country in ${among(states.map(({ country }) => country))}`
      : known
        ? exactly
        : sql`select n.entity from woven_name n where n.name like ${`%${folded}%`}`
  // asked from those who belong to it: they are fewer than all that is said
  return sql`(s.report, s.own) in (select m.report, m.own from woven_member m where m.entity in (${whose}))`
}

/** See {@link SayingQuestion.who}: of a figure each of those it is told of stands in a row of its own. */
function isOf(name: string): Condition {
  return sql`exists (select 1 from woven_said o
    left join woven_member m on m.report = o.report and m.own = o.own
    where o.report = s.report and o.sort = s.sort and o.starts = s.starts and o.ends = s.ends
    and (' ' || o.source || ' ' like ${`%${foldName(name)}%`} or m.entity in (${calledSo(name)})))`
}

/** See {@link SayingQuestion.within}. */
function liesWithin({ from = '', to = '' }: NonNullable<SayingQuestion['within']>): readonly Condition[] {
  if (from === '' && to === '') return []
  const [first, last] = [daysOf(from).earliest, daysOf(to).latest]
  return [
    sql`(s.first_day is not null or s.last_day is not null)`,
    ...(first === null ? [] : [sql`(s.last_day is null or s.last_day >= ${first})`]),
    ...(last === null ? [] : [sql`(s.first_day is null or s.first_day <= ${last})`]),
  ]
}

function isCalled(name: string): Condition {
  const folded = foldName(name)
  return sql`(' ' || s.source || ' ' like ${`%${folded}%`} or exists (select 1 from woven_member m where m.report = s.report and m.own = s.own and m.entity in (select n.entity from woven_name n where n.name like ${`%${folded}%`})))`
}

/** See {@link SayingQuestion.words}. */
function isAbout(dialect: Dialect, sort: SayingQuestion['sort'], words: string): Condition {
  const sought = searchedWords(words)
  if (sought.length === 0) return sql`1 = 0`
  const holds = (word: string) =>
    sql`exists (select 1 from woven_sentence t where t.report = s.report and t.starts < s.ends and t.ends > s.starts and ${dialect.holds(SENTENCE_WORDS, sql`t.id`, [{ words: [word], isOpen: true }])})`
  const told = sql.join(sought.map(holds), sql` and `)
  if (sort !== 'position') return told
  const named = sql`select n.entity from woven_name n where n.name = ${foldName(words)}`
  const states = sql`select a.country from woven_entity a where a.kind = 'state' and a.key in (${named})`
  return sql`((${told}) or exists (select 1 from woven_member m join woven_entity b on b.key = m.entity where m.report = s.report and (b.key in (${named}) or (b.kind = 'nationality' and b.country in (${states})))))`
}

async function countSpeaking(db: Kysely<WovenTables>): Promise<readonly SpeakingState[]> {
  const { rows } = await sql<{
    country: string
    name: string | null
    told: number
  }>`select p.country, (select b.name from woven_entity b where b.kind = 'state' and b.country = p.country order by b.key limit 1) as name, count(*) as told
    from (select distinct a.country, s.report, s.starts, s.ends from woven_said s join woven_member m on m.report = s.report and m.own = s.own join woven_entity a on a.key = m.entity where s.sort = 'position' and a.country is not null) as p
    group by p.country order by told desc, name`.execute(db)
  // A state that is only told through its people has no name here.
  return rows.flatMap(({ name, told }) => (name === null ? [] : [{ name, positions: told }]))
}

const RICHEST_FIRST: readonly Order[] = [
  { by: sql`p.entries`, isFalling: true, isNumber: true },
  { by: sql`p.a` },
  { by: sql`p.b` },
]

async function findPairs(db: Kysely<WovenTables>, tiers: readonly string[], page: PageAsked): Promise<Page<FoundPair>> {
  const counted = sql`(select w.a, w.b, count(*) as entries from woven_pair w join woven_entry e on e.key = w.entry where e.tier in ${among(tiers)} group by w.a, w.b) as p`
  const { rows, all, next } = await findPage<{ found: string; b: string; entries: number }>(
    db,
    sql`p.a as found, p.b, p.entries`,
    counted,
    [],
    RICHEST_FIRST,
    page,
    { isDear: true },
  )
  return { found: rows.map(({ found, b, entries }) => ({ a: found, b, entries })), all, next }
}

/**
 * Few entries tell of a deal. What has a limit is gone through by itself, and not looked up for each entry of the
 * record; nor is the order that of an index over all entries.
 */
const DEALS_FIRST = sql.raw('(select * from woven_deal limit 100000000)')

/** Whether tellings are about one thing is told from all of them, of each a few words. */
async function findDeals(
  db: Kysely<WovenTables>,
  { tiers, between }: DealQuestion,
  { most, after }: PageAsked,
): Promise<Page<FoundDeal>> {
  const { rows } = await sql<{
    number: number
    thing: string
    name: string
    designated: number
    stages: number
    states: string
  }>`select e.number, d.thing, d.name, d.designated, d.stages, d.states
    from ${DEALS_FIRST} as d join woven_entry e on e.key = d.entry where e.tier in ${among(tiers)} order by e.number + 0`.execute(
    db,
  )
  const told = rows.map(({ number, thing, name, designated, stages, states }) => ({
    entry: `n${number}`,
    thing: { key: thing, name, designated: designated === 1 },
    stages,
    states: states.split(' ').filter(Boolean),
  }))
  const deals = placeDeals(told, between)
  const place = readPlace(after, DEAL_ORDER)
  const behind =
    place === null
      ? deals
      : deals.filter(
          (deal) => compareDeals({ stages: Number(place[0]), item: String(place[1]), key: String(place[2]) }, deal) < 0,
        )
  const found = behind.slice(0, most)
  const last = found.at(-1)
  return {
    found: found.map(({ entries }) => entries),
    all: deals.length,
    next: behind.length > most && last ? writePlace([last.stages, last.item, last.key]) : null,
  }
}

const DEAL_ORDER = [{ isNumber: true }, {}, {}]

async function findThings(db: Kysely<WovenTables>, question: ThingQuestion, page: PageAsked): Promise<Page<string>> {
  const { sort } = question
  const [letter, of] = question.sort === 'comparison' ? ['c', isCompared(question)] : ['l', isLine(question)]
  const order: readonly Order[] = [
    ...(sort === 'statement' ? [{ by: sql`t.told`, isFalling: true, isNumber: true }] : []),
    { by: sql`t.number`, isNumber: true },
  ]
  const { found, all, next } = await findPage<{ found: number }>(
    db,
    sql`t.number as found`,
    sql`woven_thing t`,
    [of],
    order,
    page,
  )
  return { found: found.map((number) => `${letter}${number}`), all, next }
}

function isCompared({ verdict }: Extract<ThingQuestion, { readonly sort: 'comparison' }>): Condition {
  return verdict === undefined
    ? sql`t.sort = 'comparison'`
    : sql`t.sort = 'comparison' and t.content like ${`%"verdict":"${verdict}"%`}`
}

/** Its kind is the first that the row of a line tells. */
function isLine(question: Exclude<ThingQuestion, { readonly sort: 'comparison' }>): Condition {
  const ofKind = (kind: string) => sql`t.content like ${`{"kind":"${kind}"%`}`
  if (question.sort !== 'line')
    return sql`t.sort = 'lineage' and ${question.sort === 'statement' ? sql`` : sql`not`} ${ofKind('statement')}`
  return question.kind === undefined ? sql`t.sort = 'lineage'` : sql`t.sort = 'lineage' and ${ofKind(question.kind)}`
}

async function countAlone(db: Kysely<WovenTables>): Promise<number> {
  const {
    rows: [counted],
  } = await sql<{
    every: number
    compared: number
  }>`select cast((select coalesce(sum(figures), 0) from woven_report) as integer) as every,
    cast((select coalesce(sum(told), 0) from woven_thing where sort = 'comparison') as integer) as compared`.execute(db)
  return counted!.every - counted!.compared
}

async function isNamed(db: Kysely<WovenTables>, name: string): Promise<boolean> {
  const folded = foldName(name)
  if (folded.trim() === '') return false
  const { rows } =
    await sql`select 1 as known from woven_name where name like ${`%${folded}%`} union all select 1 from woven_entity where kind = 'state' and country = ${name.toUpperCase()}
    union all select 1 from woven_said s where ' ' || s.source || ' ' like ${`%${folded}%`} limit 1`.execute(db)
  return rows.length > 0
}

async function readNames(db: Kysely<WovenTables>): Promise<readonly KnownName[]> {
  const rows = await db.selectFrom('woven_entity').select(['name', 'aliases', 'told']).orderBy('key').execute()
  return rows.map(({ name, aliases, told }) => ({
    name,
    aliases: JSON.parse(aliases) as readonly string[],
    reports: told,
  }))
}
