import { sql } from 'kysely'
import { Failure } from '../failure.js'
import { createChanges } from './change-rows.js'
import type { Connected, Dialect, OpenDatabase, Rows } from './dialect.js'
import { createKept, createRegisters, storeOver, type Tables } from './kept-rows.js'
import { createJournal } from './journal.js'
import { createLog } from './log-rows.js'
import { createProposals } from './kept-proposals.js'
import { createNews } from './news-rows.js'
import { createArchived } from './page-rows.js'
import { PATIENT, type Patience } from './patience.js'
import { connect, createSteps } from './postgres-connection.js'
import { readPlace, type PostgresPlace } from './postgres-place.js'
import type { Store } from './store.js'
import { createWaiting } from './waiting-rows.js'

/** How a record in PostgreSQL is opened. */
export interface PostgresOptions {
  /** Makes the record where there is none; otherwise a missing record is a failure. */
  readonly create: boolean
  readonly patience?: Patience
}

/**
 * A step from one format of the tables to the next. None is ever changed once it was released; what derives from
 * reports has a layout of its own and is made anew.
 */
export type Migration = (tx: Rows, dialect: Dialect) => Promise<void>

/**
 * From nothing to what this Attaché writes: a record of any format before is brought forward by the steps it has not
 * seen.
 */
export const MIGRATIONS: readonly Migration[] = [createRecord, createMarksAndLogs]

async function createRecord(tx: Rows, dialect: Dialect): Promise<void> {
  await createKept(tx, dialect)
  await sql`create index report_by_words on report (digest)`.execute(tx)
  // In the order in which steps ended: see the numbering of reports in postgres-dialect.ts.
  await sql
    .raw(
      `create table arrival (number bigint primary key, id ${dialect.text} not null, digest ${dialect.text} not null)`,
    )
    .execute(tx)
  await sql`create table brought (reports bigint not null, rulings bigint not null, others bigint not null)`.execute(tx)
  await sql`insert into brought values (0, 0, 0)`.execute(tx)
  await sql.raw(`create table own_rows (rows ${dialect.text} not null)`).execute(tx)
  await createRegisters(tx, dialect)
  await createChanges(tx, dialect)
  await createNews(tx, dialect)
  await createJournal(tx, dialect)
  await createArchived(tx, dialect)
  await createWaiting(tx, dialect)
}

async function createMarksAndLogs(tx: Rows, dialect: Dialect): Promise<void> {
  await createSteps(tx)
  await createLog(tx, dialect)
  await createProposals(tx, dialect)
}

/** A record in a database of PostgreSQL, for many users and machines. */
export async function openPostgresStore(place: string, options: PostgresOptions): Promise<Store> {
  const database = await openPostgres(place, options)
  return storeOver(database, () => database.close())
}

/** The database of a record, its tables brought forward to what this Attaché writes. */
export async function openPostgres(
  named: string,
  { create, patience = PATIENT }: PostgresOptions,
  migrations = MIGRATIONS,
): Promise<Connected<Tables>> {
  const place = readPlace(named)
  const database = connect<Tables>(place, patience)
  try {
    await database.guard(() => prepare(database, place, create, migrations))
    // A newer Attaché may bring it forward while this program runs: what it keeps would lack what that one needs.
    const commit: Connected<Tables>['commit'] = (work) =>
      database.commit(async (tx) => {
        refuseNewer(await formatIn(tx), place, migrations)
        return work(tx)
      })
    return { ...database, commit }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function prepare(
  database: OpenDatabase<Tables>,
  place: PostgresPlace,
  create: boolean,
  migrations: readonly Migration[],
): Promise<void> {
  const format = await readFormat(database.db, place)
  refuseNewer(format, place, migrations)
  if (format === migrations.length) return
  if (format === 0 && !create)
    throw new Failure('no-record-yet', {
      place: place.shown,
      found: `no record in the schema ${place.schema}`,
      expected: 'a record that reports were read into',
      next: `Read some first: attache read FILE --record ${place.shown}`,
    })
  // marks of steps are not there yet; a step that is there already is not done again
  await database.db.transaction().execute((tx) => migrate(tx, database.dialect, place, migrations))
}

/** One program at a time brings a record forward; whoever waited finds it done. */
async function migrate(
  tx: Rows,
  dialect: Dialect,
  place: PostgresPlace,
  migrations: readonly Migration[],
): Promise<void> {
  await dialect.lock(tx, ['format'])
  const format = await readFormat(tx, place)
  refuseNewer(format, place, migrations)
  if (format === 0) {
    await refuseForeign(tx, place)
    await sql`create schema if not exists ${sql.id(place.schema)}`.execute(tx)
    await sql`create table attache_format (format integer not null)`.execute(tx)
    await sql`insert into attache_format values (0)`.execute(tx)
  }
  for (const step of migrations.slice(format)) await step(tx, dialect)
  await sql`update attache_format set format = ${sql.lit(migrations.length)}`.execute(tx)
}

/** 0 where there is no record. */
async function readFormat(db: Rows, { schema }: PostgresPlace): Promise<number> {
  const { rows } =
    await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = 'attache_format'`.execute(db)
  if (rows.length === 0) return 0
  return formatIn(db)
}

async function formatIn(db: Rows): Promise<number> {
  return (await sql<{ format: number }>`select format from attache_format`.execute(db)).rows[0]?.format ?? 0
}

function refuseNewer(format: number, { shown }: PostgresPlace, migrations: readonly Migration[]): void {
  if (format <= migrations.length) return
  throw new Failure('newer-record', {
    place: shown,
    found: `a record of format ${format}, written by a newer Attaché`,
    expected: `format ${migrations.length} or older`,
    next: 'Update Attaché, or name another record with --record.',
  })
}

async function refuseForeign(db: Rows, { schema, shown }: PostgresPlace): Promise<void> {
  const {
    rows: [table],
  } = await sql<{ tablename: string }>`select tablename from pg_tables where schemaname = ${schema} limit 1`.execute(db)
  if (!table) return
  throw new Failure('not-a-record', {
    place: shown,
    found: `a schema ${schema} with tables of another program (${table.tablename})`,
    expected: 'an Attaché record or an empty schema',
    next: 'Name another schema: …?schema=NAME',
  })
}
