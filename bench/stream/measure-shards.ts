import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { NEWS_JUDGE, readReport } from '../../src/attache.js'
import { loadReader } from '../../src/doors/load-reader.js'
import { packPairs, packProfile, unpackPairs, unpackProfile } from '../../src/record/store/profile-bytes.js'
import { openPostgres } from '../../src/record/store/postgres.js'
import { pack, unpack } from '../../src/record/store/reading-bytes.js'
import { judgeAll } from '../../src/weaving/news-pairs.js'
import type { NewsPair, ProfiledReport } from '../../src/weaving/neighbours.js'
import { makeStream } from './make-stream.js'

/*
 * `npm run build && node dist/bench/stream/measure-shards.js postgres://USER@HOST/DATABASE 300 4`: whether the key
 * holds by which a record is dealt out over several databases. Makes so many databases of its own on that server. What
 * belongs to one report lies together, in the database of its id; by which keys of news it is found lies in the
 * databases of the keys. Reports come one by one, each is judged against those that share a key with it, wherever these
 * lie, and the pairs must be those of one database.
 */
const [address, count, shards] = process.argv.slice(2)
if (address === undefined || !(Number(count) > 0) || !(Number(shards) > 0))
  throw new Error(
    'expected an address, how many reports and how many databases: measure-shards.js postgres://attache@localhost/postgres 300 4',
  )
const width = Number(shards)

const maker = new pg.Client({ connectionString: address })
await maker.connect()
const names = Array.from({ length: width }, (_, at) => `attache_shard_${at}`)
for (const name of names) {
  await maker.query(`drop database if exists ${name}`)
  await maker.query(`create database ${name}`)
}
const databases = await Promise.all(
  names.map((name) => {
    const url = new URL(address)
    url.pathname = `/${name}`
    return openPostgres(url.href, { create: true })
  }),
)

const homeOf = (report: string) => createHash('sha256').update(report).digest().readUInt32BE() % width
const shardOfKey = (key: number) => key % width
let asked = 0
const ask = <T>(at: number, statement: ReturnType<typeof sql<T>>) => {
  asked++
  return statement.execute(databases[at]!.db)
}

/** Things by the database that has them. */
function byShard<Thing>(
  things: readonly Thing[],
  shardOf: (thing: Thing) => number,
): ReadonlyMap<number, readonly Thing[]> {
  const all = new Map<number, Thing[]>()
  for (const thing of things) all.set(shardOf(thing), [...(all.get(shardOf(thing)) ?? []), thing])
  return all
}

async function neighboursOf(keys: readonly number[]): Promise<readonly ProfiledReport[]> {
  const found = new Set<string>()
  for (const [at, some] of byShard(keys, shardOfKey))
    for (const { report } of (
      await ask(at, sql<{ report: string }>`select distinct report from news_key where key in (${sql.join(some)})`)
    ).rows)
      found.add(report)
  const all: ProfiledReport[] = []
  for (const [at, some] of byShard([...found], homeOf)) {
    const { rows } = await ask(
      at,
      sql<{ report: string; profile: Buffer }>`select report, profile from news where report in (${sql.join(some)})`,
    )
    for (const { report, profile } of rows) all.push({ report, profile: unpackProfile(profile, []) })
  }
  return all
}

async function keep({ report, profile }: ProfiledReport): Promise<void> {
  const neighbours = await neighboursOf(profile.keys)
  const pairs = NEWS_JUDGE.judge({ report, profile }, neighbours)
  await ask(
    homeOf(report),
    sql`insert into news values (${report}, 'bench', ${packProfile(profile)}, ${pack(packPairs(pairs))})`,
  )
  for (const [at, keys] of byShard(profile.keys, shardOfKey))
    await ask(at, sql`insert into news_key values ${sql.join(keys.map((key) => sql`(${report}, ${key})`))}`)
}

const reader = loadReader().open()
const profiled = makeStream(Number(count)).map((report) => NEWS_JUDGE.profile(readReport(report, reader)))
const once = [...new Map(profiled.map((one) => [one.report, one])).values()]
for (const one of once) await keep(one)
const stored: NewsPair[] = []
const sizes: string[] = []
for (const { db } of databases) {
  const { rows } = await sql<{ pairs: Buffer }>`select pairs from news`.execute(db)
  const {
    rows: [keys],
  } = await sql<{ keys: number }>`select count(*) as keys from news_key`.execute(db)
  sizes.push(`${rows.length} reports and ${keys!.keys} keys`)
  stored.push(...rows.flatMap(({ pairs }) => unpackPairs(unpack(pairs))))
}
const inOrder = (pairs: readonly NewsPair[]) => pairs.map(({ a, b, alike }) => `${a} ${b} ${alike}`).sort()
assert.deepEqual(inOrder(stored), inOrder(judgeAll(once)))
console.log(`${once.length} reports over ${width} databases: ${stored.length} pairs, the same as in one database`)
console.log(`  each database has ${sizes.join('; ')}`)
console.log(`  ${(asked / once.length).toFixed(1)} statements for a report, of at most ${width} databases each`)
await Promise.all(databases.map((database) => database.close()))
for (const name of names) await maker.query(`drop database ${name}`)
await maker.end()
