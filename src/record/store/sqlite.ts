import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, sql, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { Failure } from '../failure.js'
import { checkFolder } from './check-folder.js'
import type { Connected } from './dialect.js'
import { createKept, storeOver, type Tables } from './kept-rows.js'
import { FORMAT, FORMAT_WITHOUT_ROWS, SQLITE } from './sqlite-dialect.js'
import { growingOver } from './sqlite-growing.js'
import { explainSqlite } from './sqlite-failures.js'
import type { Store } from './store.js'

export const DATABASE = 'record.db'
/** “Atta” in ASCII: says in the file’s header that it is a record of ours. */
const APPLICATION = 0x41747461
/** How long a second program waits for the first to finish its commit. */
const BUSY_MILLISECONDS = 5000
const PAUSE_MILLISECONDS = 25

/** How a folder is opened. */
export interface SqliteOptions {
  /** Makes the record where there is none; otherwise a missing record is a failure. */
  readonly create: boolean
}

/**
 * A record in a folder of its own: one SQLite database, written through to the disk before anything is acknowledged.
 */
export async function openSqliteStore(folder: string, options: SqliteOptions): Promise<Store> {
  const database = await openSqlite(folder, options)
  return storeOver(database, () => database.close())
}

/** The database of a record in a folder. */
export async function openSqlite(folder: string, { create }: SqliteOptions): Promise<Connected<Tables>> {
  checkFolder(folder, DATABASE, create)
  const guard = <T>(work: () => Promise<T>) =>
    work().catch((error: unknown) => {
      throw explainSqlite(error, folder)
    })
  return guard(async () => {
    if (create) mkdirSync(folder, { recursive: true })
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(join(folder, DATABASE)) }) })
    try {
      await prepare(db, folder)
      // Reports of the same words are looked for at every report that comes.
      if (create) await sql`create index if not exists report_by_words on report (digest)`.execute(db)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return databaseOver(db, guard)
  })
}

/** One connection, and one program that weaves. */
function databaseOver(db: Kysely<Tables>, guard: Connected<Tables>['guard']): Connected<Tables> {
  const database: Connected<Tables> = {
    db,
    dialect: SQLITE,
    commit: (work) => within(db, 'begin immediate', work),
    snapshot: (work) => within(db, 'begin', work),
    guard,
    inTurn: (work) => work(),
    close: () => guard(() => db.destroy()),
  }
  return { ...database, growing: growingOver(database) }
}

/** A page of a large record goes through more than the two megabytes that SQLite holds by itself. */
const CACHE_KIBIBYTES = 65_536

/** Refuses what another program or a newer Attaché wrote; makes the tables of a new record in one transaction. */
async function prepare(db: Kysely<Tables>, folder: string): Promise<void> {
  await sql`pragma busy_timeout = ${sql.lit(BUSY_MILLISECONDS)}`.execute(db)
  const application = await readPragma(db, 'application_id')
  const format = await readPragma(db, 'user_version')
  const { rows: tables } = await sql`select name from sqlite_master limit 1`.execute(db)
  if (application !== APPLICATION && tables.length > 0) {
    throw new Failure('not-a-record', {
      place: join(folder, DATABASE),
      found: 'a database of another program',
      expected: 'an Attaché record',
      next: 'Name another folder with --record.',
    })
  }
  if (format > FORMAT) {
    throw new Failure('newer-record', {
      place: folder,
      found: `a record of format ${format}, written by a newer Attaché`,
      expected: `format ${FORMAT} or older`,
      next: 'Update Attaché, or name another folder with --record.',
    })
  }
  await writeAhead(db)
  await sql`pragma synchronous = full`.execute(db)
  await sql`pragma cache_size = ${sql.lit(-CACHE_KIBIBYTES)}`.execute(db)
  if (tables.length === 0) await within(db, 'begin immediate', createTables)
}

/**
 * Everything in `work`, or nothing. Not kysely's own transaction: on a full disk SQLite has rolled back by itself, and
 * the error of a second rollback would hide the first.
 */
async function within<T>(
  db: Kysely<Tables>,
  begin: 'begin' | 'begin immediate',
  work: (tx: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (tx) => {
    await sql.raw(begin).execute(tx)
    try {
      const done = await work(tx)
      await sql`commit`.execute(tx)
      return done
    } catch (error) {
      await sql`rollback`.execute(tx).catch(() => undefined)
      throw error
    }
  })
}

async function readPragma(db: Kysely<Tables>, name: 'application_id' | 'user_version'): Promise<number> {
  const { rows } = await sql<Record<typeof name, number>>`pragma ${sql.raw(name)}`.execute(db)
  return rows[0]?.[name] ?? 0
}

/** Whoever changes how the file is written must be alone with it, and SQLite itself does not wait for that. */
async function writeAhead(db: Kysely<Tables>): Promise<void> {
  for (const until = performance.now() + BUSY_MILLISECONDS; ;) {
    try {
      await sql`pragma journal_mode = wal`.execute(db)
      return
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
      if (!isBusy || performance.now() > until) throw error
      await sleep(PAUSE_MILLISECONDS)
    }
  }
}

/** Of several programs that found nothing, one makes them. */
async function createTables(tx: Kysely<Tables>): Promise<void> {
  const { rows } = await sql`select name from sqlite_master limit 1`.execute(tx)
  if (rows.length > 0) return
  await createKept(tx, SQLITE)
  await sql`pragma application_id = ${sql.lit(APPLICATION)}`.execute(tx)
  await sql`pragma user_version = ${sql.lit(FORMAT_WITHOUT_ROWS)}`.execute(tx)
}
