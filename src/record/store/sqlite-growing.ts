import type { Kysely } from 'kysely'
import type { TheRecord } from '../record.js'
import { insertChanges } from './change-rows.js'
import type { OpenDatabase } from './dialect.js'
import { readWhole, takeExcerpt } from './excerpt-rows.js'
import { laidDown, openReadings, readIds, type Tables } from './kept-rows.js'
import { judgedReports } from './news-rows.js'
import { countAll, type ReadReadings } from './query-rows.js'
import { keepMoved, noteNames } from './moved-rows.js'
import { applyStep, beginRows, openParts, PARTS, planStep, type KeyTables } from './sqlite-parts.js'
import { FORGOTTEN, type Growing, type NamedStep } from './store.js'
import { readMark, type WovenTables } from './woven-rows.js'

/** Lets parts of a record in a folder be woven anew, each in one step with its rows. */
export function growingOver({ db, dialect, commit, guard }: OpenDatabase<Tables>): Growing {
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
  }
}

async function takeStep(
  tx: Kysely<Tables & KeyTables>,
  dialect: OpenDatabase<Tables>['dialect'],
  { mark, rulings, version, isWhole }: NamedStep,
  weave: Parameters<Growing['step']>[1],
  compare: Parameters<Growing['step']>[2],
): Promise<void> {
  const readings = openReadings(dialect, version)
  const read: ReadReadings = (reports) => readings(tx, reports)
  const isThere = (await readMark(tx, dialect)) !== undefined
  const last = isWhole && isThere ? await readLast(tx, read) : null
  if (isWhole && isThere) await noteNames(tx, dialect, 'all')
  if (isWhole) await beginRows(tx)
  const planned = await planStep(tx, await weave(openParts(tx, read)))
  const around = async () =>
    (await takeExcerpt(tx, read, { reports: planned.reports, around: 'all' }, await countAll(tx))).record
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

/** What was laid down before; null where no reading of this version is left of it. */
async function readLast(tx: Kysely<WovenTables>, read: ReadReadings): Promise<TheRecord | null> {
  const alone = [
    ...(
      await read((await tx.selectFrom('woven_report').select('report').execute()).map(({ report }) => report))
    ).values(),
  ]
  return alone.length > 0 ? readWhole(tx, alone) : null
}
