import { sql, type Kysely } from 'kysely'
import type { Change } from '../change.js'
import { Failure } from '../failure.js'
import type { TheRecord } from '../record.js'
import { insertChanges } from './change-rows.js'
import type { Dialect, OpenDatabase } from './dialect.js'
import { readWhole, takeExcerpt } from './excerpt-rows.js'
import { laidDown, openReadings, readIds, type Tables } from './kept-rows.js'
import { judgedReports } from './news-rows.js'
import { countAll, type ReadReadings } from './query-rows.js'
import { keepMoved, noteNames } from './moved-rows.js'
import { applyStep, beginRows, openParts, PARTS, planStep, type KeyTables, type PlannedStep } from './sqlite-parts.js'
import { FORGOTTEN, type Growing, type NamedStep } from './store.js'
import { keepPatience, OutOfPatience, partsOnTrial } from './tried-parts.js'
import { readMark, type WovenTables } from './woven-rows.js'

/** Lets parts of a record in a folder be woven anew, each in one step with its rows. */
export function growingOver({ db, dialect, commit, snapshot, guard }: OpenDatabase<Tables>): Growing {
  return {
    reports: () => guard(() => readIds(db)),
    unread: (reports, version) =>
      guard(async () => {
        const read = new Set(
          (await db.selectFrom('reading').select('report').where('version', '=', laidDown(version)).execute()).map(
            ({ report }) => report,
          ),
        )
        return reports.filter((report) => !read.has(report))
      }),
    unjudged: (reports, weaver) =>
      guard(async () => {
        const judged = await judgedReports(db, dialect, weaver)
        return reports.filter((report) => !judged.has(report))
      }),
    waiting: (reports, version) =>
      guard(async () => {
        const mark = await readMark(db, dialect)
        const [woven] = mark === undefined ? [] : await db.selectFrom('woven').selectAll().execute()
        if (!woven || woven.grows !== PARTS || woven.mark === FORGOTTEN || !woven.mark.startsWith(version)) return null
        const held = new Set(
          (await db.selectFrom('woven_report').select('report').execute()).map(({ report }) => report),
        )
        const are = new Set(reports)
        return {
          came: reports.filter((report) => !held.has(report)),
          gone: [...held].filter((report) => !are.has(report)),
          ruled: JSON.parse(woven.rulings) as readonly string[],
        }
      }),
    step: (named, weave, compare) =>
      guard(() =>
        commit((tx) => takeStep(tx as unknown as Kysely<Tables & KeyTables>, dialect, named, weave, compare)),
      ),
    trial: (named, weave, compare, patience) =>
      guard(async () => {
        const planned = await snapshot((tx) =>
          planTrial(tx as unknown as Kysely<Tables & KeyTables>, dialect, named, weave, patience),
        )
        return commit((tx) => tryStep(tx as unknown as Kysely<Tables & KeyTables>, dialect, named, planned, compare))
      }).catch((error: unknown) => {
        if (error instanceof OutOfPatience || (error instanceof Failure && error.code === 'record-in-use')) return null
        throw error
      }),
  }
}

async function takeStep(
  tx: Kysely<Tables & KeyTables>,
  dialect: Dialect,
  { mark, rulings, version, isWhole }: NamedStep,
  weave: Parameters<Growing['step']>[1],
  compare: Parameters<Growing['step']>[2],
): Promise<void> {
  const read = readOf(tx, dialect, version)
  const isThere = (await readMark(tx, dialect)) !== undefined
  const last = isWhole && isThere ? await readLast(tx, read) : null
  if (isWhole && isThere) await noteNames(tx, dialect, 'all')
  if (isWhole) await beginRows(tx)
  const planned = await planStep(tx, await weave(openParts(tx, read)))
  const around = () => lookAround(tx, read, planned.reports)
  const before = isWhole ? last : await around()
  if (!isWhole)
    await noteNames(tx, dialect, {
      entries: [...planned.taken.entries, ...planned.rows.entries.map(({ key }) => key)],
      reports: planned.step.change.gone,
    })
  await applyStep(tx, planned, mark, rulings, version)
  if (isThere || !isWhole) await keepMoved(tx, dialect)
  if (before)
    await insertChanges(
      tx,
      dialect,
      await compare(
        before,
        isWhole
          ? await readWhole(
              tx,
              [...(await read(planned.reports)).values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)),
            )
          : await around(),
      ),
    )
  // What an older Attaché kept as one text.
  await tx.deleteFrom('derived').execute()
}

function readOf(tx: Kysely<Tables & KeyTables>, dialect: Dialect, version: string): ReadReadings {
  const readings = openReadings(dialect, version)
  return (reports) => readings(tx, reports)
}

/** The part of the record that these reports belong to. */
async function lookAround(
  tx: Kysely<Tables & KeyTables>,
  read: ReadReadings,
  reports: readonly string[],
): Promise<TheRecord> {
  return (await takeExcerpt(tx, read, { reports, around: 'all' }, await countAll(tx))).record
}

/** The same, as a trial asks for it that is given up from `until` on: what it compares can be most of a record. */
async function lookInTime(until: number, ...[tx, read, reports]: Parameters<typeof lookAround>): Promise<TheRecord> {
  keepPatience(until)
  const inTime: ReadReadings = (asked) => {
    keepPatience(until)
    return read(asked)
  }
  const found = await lookAround(tx, inTime, reports)
  keepPatience(until)
  return found
}

/** A step that is only tried, the record around it, and how the record stood. */
interface PlannedTrial {
  /** From then on the trial is given up. */
  readonly until: number
  readonly planned: PlannedStep
  readonly before: TheRecord
  readonly stood: string
}

const standOf = async (tx: Kysely<Tables & KeyTables>, dialect: Dialect) =>
  `${await dialect.edition(tx)} ${await readMark(tx, dialect)}`

/** Weaves a step, which takes long, and writes nothing: meanwhile others may. */
async function planTrial(
  tx: Kysely<Tables & KeyTables>,
  dialect: Dialect,
  { version }: NamedStep,
  weave: Parameters<Growing['trial']>[1],
  patience: number,
): Promise<PlannedTrial> {
  const [read, until] = [readOf(tx, dialect, version), performance.now() + patience]
  const planned = await planStep(tx, await weave(partsOnTrial(openParts(tx, read), until)))
  const before = await lookInTime(until, tx, read, planned.reports)
  return { until, planned, before, stood: await standOf(tx, dialect) }
}

/**
 * Lays a step down as it was planned, and undoes that once it is known what it changes. Null where the record is
 * another by now: a snapshot that others wrote over could not be written to, so that this is a step of its own.
 */
async function tryStep(
  tx: Kysely<Tables & KeyTables>,
  dialect: Dialect,
  { mark, rulings, version }: NamedStep,
  { until, planned, before, stood }: PlannedTrial,
  compare: Parameters<Growing['trial']>[2],
): Promise<readonly Change[] | null> {
  if ((await standOf(tx, dialect)) !== stood) return null
  const read = readOf(tx, dialect, version)
  await sql`savepoint trial`.execute(tx)
  try {
    await applyStep(tx, planned, mark, rulings, version)
    return await compare(before, await lookInTime(until, tx, read, planned.reports))
  } finally {
    await sql`rollback to trial`.execute(tx)
  }
}

/** What was laid down before; null where no reading of this version is left of it. */
async function readLast(tx: Kysely<WovenTables>, read: ReadReadings): Promise<TheRecord | null> {
  const alone = [
    ...(
      await read((await tx.selectFrom('woven_report').select('report').execute()).map(({ report }) => report))
    ).values(),
  ]
  return alone.length > 0 ? readWhole(tx, alone) : null
}
