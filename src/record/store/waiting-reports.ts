import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import PgBoss from 'pg-boss'
import type { Report } from '../../intake/report.js'
import type { Connected } from './dialect.js'
import type { Tables } from './kept-rows.js'
import { readPlace } from './postgres-place.js'

/** A report that waits to be read, under a name of its words. */
export interface WaitingReport {
  readonly key: string
  readonly report: Report
}

/** A job that a worker took: the report, or why it is none. */
export interface TakenJob {
  readonly job: string
  readonly key: string
  /** Undefined where another worker has finished it already. */
  readonly report: Report | undefined
}

/** A report that could not be read however often it was tried. */
export interface DeadReport {
  readonly key: string
  readonly name: string
  readonly since: string
  readonly tries: number
  readonly failure: string
}

export interface WaitingTally {
  readonly waiting: number
  readonly dead: number
}

/** How often a job is tried, and how long a worker that took it may be silent before another gets it. */
export interface QueueTerms {
  readonly tries: number
  readonly leaseSeconds: number
}

export const QUEUE_TERMS: QueueTerms = { tries: 3, leaseSeconds: 300 }

/**
 * Reports that wait for a worker, in the database of the record. What waits is a row of ours, kept until its report is
 * in the record; pg-boss hands out who reads which, again where a worker was killed, and gives up after so many tries.
 * Where it hands one out twice nothing is doubled.
 */
export interface WaitingReports {
  /** Once this is fulfilled no report is lost. Gives how many were not waiting already. */
  put(reports: readonly Report[]): Promise<number>
  take(most: number): Promise<readonly TakenJob[]>
  /** The reports are in the record. */
  finish(jobs: readonly TakenJob[]): Promise<void>
  /** It could not be read this time. */
  fail(job: TakenJob, why: string): Promise<void>
  /** Asks for the record to be woven: once, however often it is asked. */
  askWeaving(): Promise<void>
  /** The asking for a weave, where there is one. */
  takeWeaving(): Promise<string | undefined>
  finishWeaving(job: string): Promise<void>
  failWeaving(job: string, why: string): Promise<void>
  /** Hands out again what nobody was told of, and buries what was tried too often. */
  tidy(): Promise<void>
  tally(): Promise<WaitingTally>
  dead(): Promise<readonly DeadReport[]>
  /** Has the dead tried again: one by its key, or all. Gives how many. */
  revive(key?: string): Promise<number>
  close(): Promise<void>
}

const READING = 'reading'
const BURIED = 'reading-given-up'
const WEAVING = 'weaving'
const DELAY_SECONDS = 2
const MAINTAIN_SECONDS = 60
/** So many are handed on at once. */
const AT_ONCE = 500

/** Opens the queue of a record in PostgreSQL. `tell` hears of what goes wrong with it; it goes on by itself. */
export async function openWaiting(
  place: string,
  database: Connected<Tables>,
  { tries, leaseSeconds }: QueueTerms,
  tell: (why: string) => void,
): Promise<WaitingReports> {
  const { address, schema } = readPlace(place)
  const { db, commit, guard } = database
  const boss = new PgBoss({
    connectionString: address,
    schema: `${schema}_jobs`,
    application_name: 'attache jobs',
    max: 3,
    schedule: false,
    maintenanceIntervalSeconds: Math.max(1, Math.min(MAINTAIN_SECONDS, Math.floor(leaseSeconds / 2))),
  })
  boss.on('error', (error) => {
    tell(error.message)
  })
  await guard(async () => {
    await boss.start()
    await boss.createQueue(BURIED, { name: BURIED })
    const terms = {
      retryLimit: tries - 1,
      retryDelay: DELAY_SECONDS,
      retryBackoff: true,
      expireInSeconds: leaseSeconds,
    }
    await boss.createQueue(READING, { name: READING, ...terms, deadLetter: BURIED })
    await boss.updateQueue(READING, { name: READING, ...terms, deadLetter: BURIED })
    await boss.createQueue(WEAVING, {
      name: WEAVING,
      policy: 'stately',
      retryLimit: tries - 1,
      retryDelay: DELAY_SECONDS,
      expireInSeconds: WEAVING_SECONDS,
    })
  })
  const send = async (keys: readonly string[]) => {
    if (keys.length === 0) return
    await boss.insert(keys.map((key) => ({ name: READING, data: { key } })))
    await sql`update waiting set sent = now() where key in (${sql.join(keys)})`.execute(db)
  }
  return {
    put: (reports) =>
      guard(async () => {
        const rows = [...new Map(reports.map((report) => [keyOf(report), JSON.stringify(report)]))]
        if (rows.length === 0) return 0
        const { rows: fresh } = await commit((tx) =>
          sql<{
            key: string
          }>`insert into waiting (key, report) values ${sql.join(rows.map(([key, report]) => sql`(${key}, ${report})`))} on conflict do nothing returning key`.execute(
            tx,
          ),
        )
        await send(fresh.map(({ key }) => key))
        return fresh.length
      }),
    take: (most) =>
      guard(async () => {
        const jobs = await boss.fetch<{ key: string }>(READING, { batchSize: most })
        if (jobs.length === 0) return []
        const { rows } = await sql<{
          key: string
          report: string
        }>`update waiting set tries = tries + 1 where key in (${sql.join(jobs.map(({ data }) => data.key))}) returning key, report`.execute(
          db,
        )
        const reports = new Map(rows.map(({ key, report }) => [key, report]))
        const taken: TakenJob[] = []
        for (const {
          id,
          data: { key },
        } of jobs) {
          const written = reports.get(key)
          try {
            taken.push({ job: id, key, report: written === undefined ? undefined : (JSON.parse(written) as Report) })
          } catch (error) {
            await giveBack({ job: id, key }, `what waits is no report: ${String(error)}`)
          }
        }
        return taken
      }),
    finish: (jobs) =>
      guard(async () => {
        if (jobs.length === 0) return
        await commit((tx) =>
          sql`delete from waiting where key in (${sql.join(jobs.map(({ key }) => key))})`.execute(tx),
        )
        await boss.complete(
          READING,
          jobs.map(({ job }) => job),
        )
      }),
    fail: (job, why) => guard(() => giveBack(job, why)),
    askWeaving: () =>
      guard(async () => {
        await boss.send(WEAVING, {})
      }),
    takeWeaving: () => guard(async () => (await boss.fetch(WEAVING))[0]?.id),
    finishWeaving: (job) => guard(() => boss.complete(WEAVING, job)),
    failWeaving: (job, why) => guard(() => boss.fail(WEAVING, job, { why })),
    tidy: () =>
      guard(async () => {
        for (const { id, data } of await boss.fetch<{ key: string }>(BURIED, { batchSize: AT_ONCE })) {
          await sql`update waiting set dead = now(), failure = coalesce(failure, 'whoever read it was gone before it was done') where key = ${data.key}`.execute(
            db,
          )
          await boss.complete(BURIED, id)
        }
        // Kept, and not handed on: whoever put it was killed in between. Or handed on so long ago that its job is gone.
        const { rows } = await sql<{
          key: string
        }>`select key from waiting where dead is null and (sent is null and came < now() - interval '5 seconds' or sent < now() - ${sql.lit(`${FORGOTTEN_SECONDS + leaseSeconds * tries} seconds`)}::interval) limit ${sql.lit(AT_ONCE)}`.execute(
          db,
        )
        await send(rows.map(({ key }) => key))
      }),
    tally: () =>
      guard(
        async () =>
          (
            await sql<{
              waiting: number
              dead: number
            }>`select count(*) filter (where dead is null) as waiting, count(dead) as dead from waiting`.execute(db)
          ).rows[0]!,
      ),
    dead: () =>
      guard(async () => {
        const { rows } = await sql<{
          key: string
          report: string
          since: Date
          tries: number
          failure: string
        }>`select key, report, dead as since, tries, failure from waiting where dead is not null order by dead, key`.execute(
          db,
        )
        return rows.map(({ key, report, since, tries: tried, failure }) => ({
          key,
          name: nameIn(report),
          since: since.toISOString(),
          tries: tried,
          failure,
        }))
      }),
    revive: (key) =>
      guard(async () => {
        const { rows } = await sql<{
          key: string
        }>`update waiting set dead = null, failure = null, tries = 0 where dead is not null ${key === undefined ? sql`` : sql`and key = ${key}`} returning key`.execute(
          db,
        )
        await send(rows.map((row) => row.key))
        return rows.length
      }),
    close: () => boss.stop({ graceful: false, close: true, wait: true }),
  }

  async function giveBack({ job, key }: Pick<TakenJob, 'job' | 'key'>, why: string): Promise<void> {
    await sql`update waiting set failure = ${why} where key = ${key}`.execute(db)
    await boss.fail(READING, job, { why })
  }
}

/** A weave of a large record takes its time; it is taken over by another worker only behind this. */
const WEAVING_SECONDS = 3600
/** After this a job that was handed on and never heard of is handed on again. */
const FORGOTTEN_SECONDS = 3600

/** The same report is the same job, from whatever file. */
function keyOf(report: Report): string {
  return createHash('sha256').update(`${report.id}\n${report.text}`).digest('hex').slice(0, 24)
}

/** What a person calls it. */
function nameIn(written: string): string {
  const [, name] = /"file":"((?:[^"\\]|\\.)*)"/u.exec(written) ?? /"id":"((?:[^"\\]|\\.)*)"/u.exec(written) ?? []
  return name ?? written.slice(0, 60)
}
