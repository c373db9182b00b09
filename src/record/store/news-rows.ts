import { sql, type Kysely } from 'kysely'
import type { NewsPair, ProfiledReport } from '../../weaving/neighbours.js'
import { packPairs, packProfile, unpackPairs, unpackProfile } from './profile-bytes.js'
import { pack, unpack } from './reading-bytes.js'
import type { Dialect, Rows } from './dialect.js'
import { inPortions, inTurn } from './in-portions.js'
import type { JudgedNews, VersionedJudge } from './store.js'

/**
 * What is kept of the news of each report: its profile, the keys it is found by, and the pairs judged when it came.
 * Made anew with the readings.
 */
export interface NewsTables {
  news: { report: string; version: string; profile: Uint8Array; pairs: Uint8Array }
  news_key: { report: string; key: number }
  /** The pairs again, by either report. */
  news_pair: { a: string; b: string; alike: number; shared: string }
}

/** The table that came last: where it is there, all are. */
const NEWEST = 'news_pair'

/**
 * Profiles unpacked before: so many that a long reading seldom unpacks one twice, so few that they never fill the
 * memory.
 */
const MOST_PROFILES = 20_000

/** Profiles at hand, by report. */
export const openProfiles = (): Map<string, ProfiledReport> => new Map<string, ProfiledReport>()

/**
 * Has each newcomer judged against those that share a key with it, and keeps what comes of it. Part of a step of the
 * caller’s.
 */
export async function judgeNews<Tables extends NewsTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  newcomers: readonly ProfiledReport[],
  { version, judge }: VersionedJudge,
  profiles: Map<string, ProfiledReport>,
): Promise<void> {
  const tx = on as unknown as Kysely<NewsTables>
  if (!(await dialect.hasTable(tx, NEWEST))) await createNews(tx, dialect)
  for (const newcomer of newcomers) {
    await forget(tx, newcomer.report)
    const neighbours = await findNeighbours(tx, newcomer.profile.keys, version, profiles)
    const pairs = judge.judge(newcomer, neighbours)
    await tx
      .insertInto('news')
      .values({
        report: newcomer.report,
        version,
        profile: packProfile(newcomer.profile),
        pairs: pack(packPairs(pairs)),
      })
      .execute()
    await dialect.put(
      tx,
      'news_pair',
      pairs.map(({ a, b, alike, shared }) => ({ a, b, alike, shared: JSON.stringify(shared) })),
      ['a', 'b'],
    )
    if (newcomer.profile.keys.length > 0)
      await tx
        .insertInto('news_key')
        .values(newcomer.profile.keys.map((key) => ({ report: newcomer.report, key })))
        .execute()
    remember(profiles, version, newcomer)
  }
}

async function findNeighbours(
  tx: Kysely<NewsTables>,
  keys: readonly number[],
  version: string,
  profiles: Map<string, ProfiledReport>,
): Promise<readonly ProfiledReport[]> {
  if (keys.length === 0) return []
  const found = await tx
    .selectFrom('news_key')
    .innerJoin('news', 'news.report', 'news_key.report')
    .select('news_key.report')
    .distinct()
    .where('news_key.key', 'in', keys)
    .where('news.version', '=', version)
    .execute()
  const strange = found.map(({ report }) => report).filter((report) => !profiles.has(placeOf(version, report)))
  const read = new Map((await readProfiles(tx, strange)).map((one) => [one.report, one]))
  for (const one of read.values()) remember(profiles, version, one)
  return found.map(({ report }) => read.get(report) ?? profiles.get(placeOf(version, report))!)
}

/** So many are read at once. */
const MOST_READ = 500

async function readProfiles(tx: Kysely<NewsTables>, reports: readonly string[]): Promise<readonly ProfiledReport[]> {
  const all: ProfiledReport[] = []
  for (let at = 0; at < reports.length; at += MOST_READ) {
    const some = reports.slice(at, at + MOST_READ)
    const rows = await tx.selectFrom('news').select(['report', 'profile']).where('report', 'in', some).execute()
    const keys = new Map<string, number[]>()
    for (const { report, key } of await tx.selectFrom('news_key').selectAll().where('report', 'in', some).execute())
      keys.set(report, [...(keys.get(report) ?? []), key])
    for (const { report, profile } of rows)
      all.push({ report, profile: unpackProfile(profile, keys.get(report) ?? []) })
  }
  return all
}

const placeOf = (version: string, report: string) => `${version} ${report}`

/** The first that came goes first: reports of one time come together and are neighbours of one another. */
function remember(profiles: Map<string, ProfiledReport>, version: string, profiled: ProfiledReport): void {
  for (const first of profiles.keys()) {
    if (profiles.size < MOST_PROFILES) break
    profiles.delete(first)
  }
  profiles.set(placeOf(version, profiled.report), profiled)
}

/** What was judged under this version. */
export async function readNews<Tables extends NewsTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  version: string,
): Promise<JudgedNews> {
  const db = on as unknown as Kysely<NewsTables>
  if (!(await dialect.hasTable(db, NEWEST))) return { reports: new Set(), pairs: [] }
  const rows = await db.selectFrom('news').select(['report', 'pairs']).where('version', '=', version).execute()
  return {
    reports: new Set(rows.map(({ report }) => report)),
    pairs: rows.flatMap(({ pairs }): readonly NewsPair[] => unpackPairs(unpack(pairs))),
  }
}

/** The reports judged under this version. */
export async function judgedReports<Tables extends NewsTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  version: string,
): Promise<ReadonlySet<string>> {
  const db = on as unknown as Kysely<NewsTables>
  return new Set(
    (await dialect.hasTable(db, NEWEST))
      ? (await db.selectFrom('news').select('report').where('version', '=', version).execute()).map(
          ({ report }) => report,
        )
      : [],
  )
}

/** The pairs that one of these reports is in. */
export async function readPairs<Tables extends NewsTables>(
  on: Kysely<Tables>,
  reports: readonly string[],
): Promise<readonly NewsPair[]> {
  const db = on as unknown as Kysely<NewsTables>
  const asked = new Set(reports)
  const by = (column: 'a' | 'b') =>
    inPortions(reports, (some) => db.selectFrom('news_pair').selectAll().where(column, 'in', some).execute())
  const [first, second] = [await by('a'), await by('b')]
  return [...first, ...second.filter(({ a }) => !asked.has(a))].map(pairOf)
}

/** The pairs of which both reports are in one of these groups. */
export async function readPairsWithin<Tables extends NewsTables>(
  on: Kysely<Tables>,
  groups: readonly (readonly string[])[],
): Promise<readonly NewsPair[]> {
  const db = on as unknown as Kysely<NewsTables>
  const rows = await inTurn(
    groups.filter((group) => group.length > 1),
    (group) =>
      inPortions(group, (some) =>
        inPortions(group, (others) =>
          db.selectFrom('news_pair').selectAll().where('a', 'in', some).where('b', 'in', others).execute(),
        ),
      ),
  )
  return rows.flat().map(pairOf)
}

const pairOf = ({ shared, ...pair }: NewsTables['news_pair']): NewsPair => ({
  ...pair,
  shared: JSON.parse(shared) as readonly string[],
})

/** Forgets all of it. */
export async function forgetNews<Tables extends NewsTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  profiles: Map<string, ProfiledReport>,
): Promise<void> {
  const tx = on as unknown as Kysely<NewsTables>
  profiles.clear()
  if (!(await dialect.hasTable(tx, NEWEST))) return
  await tx.deleteFrom('news').execute()
  await tx.deleteFrom('news_key').execute()
  await tx.deleteFrom('news_pair').execute()
}

async function forget(tx: Kysely<NewsTables>, report: string): Promise<void> {
  await tx.deleteFrom('news').where('report', '=', report).execute()
  await tx.deleteFrom('news_key').where('report', '=', report).execute()
}

/**
 * Made when the first report is judged, so that a record of an older Attaché gets them too. What an older one kept
 * without its pairs is judged again.
 */
export async function createNews(tx: Rows, { text, bytes, real }: Dialect): Promise<void> {
  await sql`drop table if exists news`.execute(tx)
  await sql`drop table if exists news_key`.execute(tx)
  await sql
    .raw(
      `create table news (report ${text} primary key, version ${text} not null, profile ${bytes} not null, pairs ${bytes} not null)`,
    )
    .execute(tx)
  await sql.raw(`create table news_key (report ${text} not null, key ${real} not null)`).execute(tx)
  await sql.raw('create index news_by_key on news_key (key, report)').execute(tx)
  await sql.raw('create index news_key_by_report on news_key (report)').execute(tx)
  await sql
    .raw(
      `create table news_pair (a ${text} not null, b ${text} not null, alike ${real} not null, shared ${text} not null, primary key (a, b))`,
    )
    .execute(tx)
  await sql.raw('create index news_pair_by_b on news_pair (b)').execute(tx)
}
