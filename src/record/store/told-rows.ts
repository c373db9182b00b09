import { sql, type Kysely } from 'kysely'
import type { WovenEntity } from '../../weaving/weave.js'
import type { ExcerptAsked, ToldAcross, ToldIn } from '../query.js'
import { byTier } from '../query-record.js'
import { groupBy, inPortions } from './in-portions.js'
import type { WovenTables } from './woven-rows.js'

/** In how many reports each of them is told; in which, and in how many entries, where that is asked. */
export async function countTold(
  db: Kysely<WovenTables>,
  keys: readonly string[],
  { inReports = false, inEntries = false }: Pick<ExcerptAsked, 'inReports' | 'inEntries'>,
): Promise<ReadonlyMap<string, ToldIn>> {
  const members = inReports
    ? await inPortions(keys, (some) =>
        db
          .selectFrom('woven_member')
          .select(['entity', 'report'])
          .distinct()
          .where('entity', 'in', some)
          .orderBy('report')
          .execute(),
      )
    : []
  const listed = groupBy(members, ({ entity }) => entity)
  const reports = await inPortions(keys, (some) =>
    db.selectFrom('woven_entity').select(['key', 'told']).where('key', 'in', some).execute(),
  )
  const entries = await inPortions(
    inEntries ? keys : [],
    async (some) =>
      (
        await sql<{
          entity: string
          tier: string
          times: number
        }>`select p.entity, e.tier, count(distinct e.key) as times from woven_part p join woven_entry e on e.key = p.entry
    where p.entity in (${sql.join(some)}) and p.part in ('actor', 'recipient') group by p.entity, e.tier`.execute(db)
      ).rows,
  )
  const timesOf = new Map(entries.map(({ entity, tier, times }) => [`${tier} ${entity}`, times]))
  return new Map(
    reports.map(({ key, told }) => [
      key,
      {
        reports: told,
        ...(inEntries ? { entries: byTier((tier) => timesOf.get(`${tier} ${key}`) ?? 0) } : {}),
        ...(inReports ? { in: (listed.get(key) ?? []).map(({ report }) => report) } : {}),
      },
    ]),
  )
}

/** What would have to be counted over the whole record. */
export async function tellAcross(
  db: Kysely<WovenTables>,
  key: string,
  { roles }: WovenEntity,
  told: ToldIn,
): Promise<ToldAcross> {
  const written = await sql<{
    name: string
    report: string
    times: number
  }>`select w.name, w.report, sum(w.times) as times from woven_member m join woven_written w on w.report = m.report and w.own = m.own where m.entity = ${key}
    group by w.name, w.report order by w.report, min(w.first)`.execute(db)
  const beside = await sql<{
    name: string
    entity: string
    tier: string
    times: number
  }>`select a.name, other.entity, e.tier, count(distinct e.key) as times from woven_part p join woven_part other on other.entry = p.entry and other.entity <> p.entity
    and other.part in ('actor', 'recipient') join woven_entry e on e.key = p.entry join woven_entity a on a.key = other.entity where p.entity = ${key} and p.part in ('actor', 'recipient') group by a.key, a.name, other.entity, e.tier order by a.key`.execute(
    db,
  )
  const quoted = await sql<{
    report: string
  }>`select distinct m.report from woven_member m join woven_said s on s.report = m.report and s.own = m.own and s.sort in ('quote', 'doubtful quote') where m.entity = ${key} order by m.report`.execute(
    db,
  )
  const days = new Map(
    (
      await inPortions([...new Set(roles.flatMap(({ reports }) => reports))], (some) =>
        db.selectFrom('woven_report').select(['report', 'published as day']).where('report', 'in', some).execute(),
      )
    ).map(({ report, day }) => [report, day]),
  )
  return {
    ...told,
    entries: told.entries ?? byTier(() => 0),
    written: [...groupBy(written.rows, ({ name }) => name)].map(([name, rows]) => ({
      name,
      times: rows.reduce((sum, row) => sum + row.times, 0),
      reports: rows.map(({ report }) => report),
    })),
    companions: [...groupBy(beside.rows, ({ entity }) => entity).values()].map((rows) => ({
      name: rows[0]!.name,
      times: byTier((tier) => rows.find((row) => row.tier === tier)?.times ?? 0),
    })),
    roleDays: roles.map(({ reports }) => {
      const known = reports.flatMap((report) => days.get(report) ?? []).sort()
      return known.length === 0 ? null : [known[0]!, known.at(-1)!]
    }),
    quotedIn: quoted.rows.map(({ report }) => report),
  }
}
