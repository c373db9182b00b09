import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, PostgresDialect, sql, type PostgresPool } from 'kysely'
import pg from 'pg'
import type { Connected, OpenDatabase, Rows } from './dialect.js'
import type { Patience } from './patience.js'
import { explainPostgres, isPassing, UNANSWERED } from './postgres-failures.js'
import { lockNumber, postgresDialect } from './postgres-dialect.js'
import type { PostgresPlace } from './postgres-place.js'

const CONNECTIONS = 4
const CONNECT_MILLISECONDS = 5000
const KEEP_ALIVE_MILLISECONDS = 10_000
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 2000
/** int8 and numeric: what is counted. */
const COUNTED = [20, 1700]

/** A database of PostgreSQL, whose tables lie in one schema. */
export function connect<Tables>({ address, schema, shown }: PostgresPlace, patience: Patience): Connected<Tables> {
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS,
    application_name: 'attache',
    options: `-c search_path=${schema} -c client_min_messages=warning`,
    // What is counted is a number.
    types: countedAsNumbers(),
  })
  // A connection that breaks while nothing is asked of it tells nobody else: whoever asks next is told, and gets
  // another.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
  })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: asWeAsk(pool, patience.answerMilliseconds) }) })
  const patiently = <T>(work: () => Promise<T>) => waitFor(work, patience)
  const marks: Marks = { known: [], swept: Number.NEGATIVE_INFINITY, sweeping: Promise.resolve() }
  let last: Promise<unknown> = Promise.resolve()
  // Of this program one at a time asks for the turn, so that waiting takes no more than one of its connections.
  const oneByOne = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  const guard = <T>(work: () => Promise<T>) =>
    patiently(work).catch((error: unknown) => {
      throw explainPostgres(error, shown)
    })
  return {
    db,
    dialect: postgresDialect(schema),
    guard,
    commit: async (work) => {
      try {
        const done = await commit(db, work, patiently, marks)
        sweepMarks(db, marks)
        return done
      } catch (error) {
        throw explainPostgres(error, shown)
      }
    },
    snapshot: (work) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    inTurn: (work) => oneByOne(() => inTurn(db, lockNumber(schema, 'turn'), work, guard)),
    close: async () => {
      await marks.sweeping
      await db.destroy()
    },
  }
}

function countedAsNumbers(): pg.TypeOverrides {
  const types = new pg.TypeOverrides()
  for (const type of COUNTED) types.setTypeParser(type, Number)
  return types
}

/** Tries again while what is wrong passes by itself, for as long as the patience goes. */
async function waitFor<T>(work: () => Promise<T>, { milliseconds, say }: Patience): Promise<T> {
  const until = performance.now() + milliseconds
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || performance.now() + pause > until) throw error
      if (pause === 4 * FIRST_PAUSE) say?.('the database does not answer at the moment; waiting for it')
      await sleep(pause)
    }
  }
}

/**
 * Everything in `work`, or nothing, and once. A step that broke off before its end was begun left nothing and is done
 * again. One that broke off while it ended left its mark or did not: the number of a step would not tell, since a
 * server that was killed may give out again the numbers of steps of which it had written down nothing.
 */
async function commit<Tables, T>(
  db: Kysely<Tables>,
  work: (tx: Kysely<Tables>) => Promise<T>,
  patiently: <D>(work: () => Promise<D>) => Promise<D>,
  marks: Marks,
): Promise<T> {
  let ending: { readonly mark: string; readonly done: T } | undefined
  return patiently(async () => {
    if (ending !== undefined) {
      const isDone = await isKept(db, ending.mark)
      marks.known.push(ending.mark)
      if (isDone) return ending.done
      ending = undefined
    }
    return db.connection().execute(async (tx) => {
      await sql`begin`.execute(tx)
      const known = marks.known.splice(0)
      try {
        const done = await work(tx)
        const {
          rows: [own],
        } = await sql<{ writes: boolean }>`select pg_current_xact_id_if_assigned() is not null as writes`.execute(tx)
        if (own!.writes) {
          const mark = randomUUID()
          await leaveMark(tx, mark, known)
          ending = { mark, done }
        }
        await sql`commit`.execute(tx)
        marks.known.push(...(ending === undefined ? known : [ending.mark]))
        return done
      } catch (error) {
        marks.known.push(...known)
        await sql`rollback`.execute(tx).catch(() => undefined)
        throw error
      }
    })
  })
}

/**
 * What became of a step whose end nobody heard of. Whoever writes the same mark waits for the step to be over if it is
 * still at work on the connection it ran on, and finds the mark there or not.
 */
async function isKept<Tables>(db: Kysely<Tables>, mark: string): Promise<boolean> {
  return db.connection().execute(async (tx) => {
    await sql`begin`.execute(tx)
    try {
      const { rows } =
        await sql`insert into step (mark) values (${mark}) on conflict do nothing returning mark`.execute(tx)
      return rows.length === 0
    } finally {
      await sql`rollback`.execute(tx).catch(() => undefined)
    }
  })
}

/** Marks of steps by which whoever lost its connection finds out what became of them. */
export async function createSteps(tx: Rows): Promise<void> {
  await sql`create table step (mark uuid primary key, at timestamptz not null default now())`.execute(tx)
  await sql`create index step_by_age on step (at)`.execute(tx)
}

/** The marks of this program. */
interface Marks {
  /** Of steps of which it is known how they ended: nobody asks for them any more, and the next step takes them out. */
  readonly known: string[]
  /** When marks that other programs left behind were last taken out by this one. */
  swept: number
  sweeping: Promise<unknown>
}

/** So many steps of one program run at once, and each leaves one mark: there is no more to be taken out than that. */
async function leaveMark(tx: Rows, mark: string, known: readonly string[]): Promise<void> {
  if (known.length > 0) await sql`delete from step where mark = any(${known}::uuid[])`.execute(tx)
  await sql`insert into step (mark) values (${mark})`.execute(tx)
}

/** Nobody asks for a step after this: whoever waits gives up long before. */
const ASKED_HOURS = 24
const SWEEP_MILLISECONDS = 3600_000

/** A program that ended left the marks of its last steps: they go beside what others do, and nobody waits for it. */
function sweepMarks<Tables>(db: Kysely<Tables>, marks: Marks): void {
  if (performance.now() - marks.swept < SWEEP_MILLISECONDS) return
  marks.swept = performance.now()
  marks.sweeping = sql`delete from step where mark in (select mark from step
    where at < now() - ${sql.lit(`${ASKED_HOURS} hours`)}::interval for update skip locked)`
    .execute(db)
    // whoever sweeps next takes them as well
    .catch(() => undefined)
}

/** A lock that a connection holds as long as the work lasts, and that goes with the program if that is killed. */
async function inTurn<Tables, T>(
  db: Kysely<Tables>,
  lock: bigint,
  work: () => Promise<T>,
  guard: OpenDatabase<Tables>['guard'],
): Promise<T> {
  return guard(() =>
    db.connection().execute(async (held) => {
      await sql`select pg_advisory_lock(${String(lock)}::bigint)`.execute(held)
      try {
        return await work()
      } finally {
        await sql`select pg_advisory_unlock(${String(lock)}::bigint)`.execute(held).catch(() => undefined)
      }
    }),
  )
}

/** Others may hold a lock for as long as they weave: whoever asks for it waits. */
const WAITS = /\bpg_advisory_(?:xact_)?lock\b/u

/** Connections as kysely asks them, by what holds for all that is asked here (see {@link askOn}). */
function asWeAsk(pool: pg.Pool, answerMilliseconds: number | undefined): PostgresPool {
  return {
    connect: async () =>
      askOn(await pool.connect(), answerMilliseconds) as unknown as Awaited<ReturnType<PostgresPool['connect']>>,
    end: () => pool.end(),
  }
}

/** A connection as it is asked here. A connection on which something was not answered in time is not used again. */
function askOn(client: pg.PoolClient, answerMilliseconds: number | undefined) {
  let unanswered: Error | undefined
  return {
    query: async (text: string, values: readonly unknown[]) => {
      if (unanswered) throw unanswered
      const bound = answerMilliseconds === undefined || WAITS.test(text) ? {} : { query_timeout: answerMilliseconds }
      try {
        return await client.query({ text, values: values.map(withoutNul), ...bound })
      } catch (error) {
        if (error instanceof Error && error.message === UNANSWERED) unanswered = error
        throw error
      }
    },
    release: () => {
      client.release(unanswered !== undefined)
    },
  }
}

/**
 * PostgreSQL takes no character of number 0 in a text. Reports lie there as JSON, which writes it in other letters; in
 * a name or a question it stands for nothing that could be found.
 */
function withoutNul(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
}
