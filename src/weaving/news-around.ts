import type { Published, ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { collectBy } from './grouping.js'
import { lendDates, sortByReport } from './lend-dates.js'
import type { KeptParts, NewsPair } from './neighbours.js'
import type { Ruling } from './ruling.js'
import { groupNews, linkNews, SAME_STORY, type DaysOfReports, type NewsGroup } from './stories.js'
import type { Story } from './weave.js'

/** Gives readings that are there; those of reports that are gone are left out. */
export type Readings = (reports: readonly ReportId[]) => Promise<ReadonlyMap<ReportId, Reading>>

/** The part of the record that hangs together with some reports by their news. */
interface NewsPart {
  readonly readings: readonly Reading[]
  readonly pairs: readonly NewsPair[]
}

/** Reports that are alike enough to be of one story with these, on whatever days. */
export async function likeReports(reports: readonly ReportId[], kept: KeptParts): Promise<readonly ReportId[]> {
  return (await kept.pairs(reports)).filter(({ alike }) => alike >= SAME_STORY).flatMap(({ a, b }) => [a, b])
}

async function partOfNews(
  first: readonly ReportId[],
  read: Readings,
  daysOf: (readings: readonly Reading[]) => DaysOfReports,
  kept: KeptParts,
): Promise<NewsPart> {
  const inside = new Map<ReportId, Reading>()
  const pairs = new Map<string, NewsPair>()
  let waiting: readonly ReportId[] = first
  while (waiting.length > 0) {
    const found = await read(waiting.filter((report) => !inside.has(report)))
    for (const [report, reading] of found) inside.set(report, reading)
    const near = await kept.pairs([...found.keys()])
    for (const pair of near) pairs.set(JSON.stringify([pair.a, pair.b]), pair)
    const others = await read(
      [...new Set(near.filter(({ alike }) => alike >= SAME_STORY).flatMap(({ a, b }) => [a, b]))].filter(
        (report) => !inside.has(report),
      ),
    )
    const all = sortByReport(
      [...found.values(), ...inside.values(), ...others.values()].filter((one, at, list) => list.indexOf(one) === at),
    )
    const links = linkNews(all, near, daysOf(all)).filter(({ score }) => score >= SAME_STORY)
    waiting = [...new Set(links.flatMap(({ a, b }) => [all[a]!.report.id, all[b]!.report.id]))].filter(
      (report) => !inside.has(report),
    )
  }
  return { readings: sortByReport([...inside.values()]), pairs: [...pairs.values()] }
}

/**
 * The days lent to undated reports among those that hang together with the changed ones; of the others in the part,
 * that none is lent.
 */
export async function lendDatesAround(
  first: readonly ReportId[],
  alone: Readings,
  rulings: readonly Ruling[],
  kept: KeptParts,
): Promise<ReadonlyMap<ReportId, Published | null>> {
  const known = (readings: readonly Reading[]) => {
    const given = lendDates(readings, rulings, [])
    return new Map(
      readings.flatMap(({ report, layout }) => {
        const day = given.get(report.id)?.date ?? layout.published?.date
        return day === undefined ? [] : [[report.id, day] as const]
      }),
    )
  }
  const { readings, pairs } = await partOfNews(first, alone, known, kept)
  const lent = lendDates(readings, rulings, pairs)
  return new Map(readings.map(({ report }) => [report.id, lent.get(report.id) ?? null]))
}

/** The stories around changed reports, and those reports that stand beside others now than before. */
export async function weaveStoriesAround(
  changed: ReadonlySet<ReportId>,
  gone: ReadonlySet<ReportId>,
  first: readonly ReportId[],
  read: Readings,
  kept: KeptParts,
): Promise<{
  readonly taken: readonly Story[]
  readonly groups: readonly NewsGroup[]
  readonly moved: readonly ReportId[]
}> {
  const daysOf = (readings: readonly Reading[]) =>
    new Map(
      readings.flatMap(({ report, layout }) => (layout.published ? [[report.id, layout.published.date] as const] : [])),
    )
  const { readings, pairs } = await partOfNews(first, read, daysOf, kept)
  const days = daysOf(readings)
  const groups = groupNews(readings, linkNews(readings, pairs, days), days)
  const taken = await kept.stories([...readings.map(({ report }) => report.id), ...gone])
  return { taken, groups, moved: movedReports(taken, groups, changed) }
}

/** Of reports that did not change themselves those that have left somebody, or have somebody new beside them. */
function movedReports(
  taken: readonly Story[],
  groups: readonly NewsGroup[],
  changed: ReadonlySet<ReportId>,
): readonly ReportId[] {
  const storyOf = new Map(taken.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)))
  const sizes = new Map(taken.map(({ id, reports }) => [id, reports.filter((report) => !changed.has(report)).length]))
  return groups.flatMap(({ reports }) => {
    const same = reports.filter((report) => !changed.has(report))
    const from = collectBy(same, (report) => storyOf.get(report))
    const isWhole = from.size === 1 && sizes.get(storyOf.get(same[0]!) ?? '') === same.length
    return from.size === 0 || isWhole ? [] : same
  })
}
