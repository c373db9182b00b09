import type { Published, ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { collectBy } from './grouping.js'
import { groupAndLend, knownDays, sortByReport } from './lend-dates.js'
import type { KeptNews, KeptParts, NewsTime } from './neighbours.js'
import { partOfNews, type KnownNews } from './news-part.js'
import type { Ruling } from './ruling.js'
import { groupNews, linkNews, timeOf, type NewsGroup } from './stories.js'
import type { Story } from './weave.js'

/** Gives readings that are there; those of reports that are gone are left out. */
export type Readings = (reports: readonly ReportId[]) => Promise<ReadonlyMap<ReportId, Reading>>

/** What is lent around changed reports, and what is kept of it for those who come later. */
export interface LentAround {
  /** The days lent; of the others looked at, that none is lent. */
  readonly days: ReadonlyMap<ReportId, Published | null>
  /** The first report of the group that each was in. */
  readonly firstOf: ReadonlyMap<ReportId, ReportId>
  /** Of changed reports, before days are lent. */
  readonly times: ReadonlyMap<ReportId, NewsTime>
}

/** The days lent to undated reports among those that are grouped with the changed ones. */
export async function lendDatesAround(
  changed: readonly ReportId[],
  gone: ReadonlySet<ReportId>,
  alone: Readings,
  rulings: readonly Ruling[],
  kept: KeptParts,
): Promise<LentAround> {
  const own = [...(await alone(changed)).values()]
  const times = timesKnown(own, rulings)
  const groupsOf: KnownNews['groupsOf'] = async (reports) => {
    const first = (await kept.news(reports)).map((one) => one.first)
    const all = await kept.newsBeside([...new Set(first)])
    return [...collectBy(all, (one) => one.first).values()].map((group) => group.map(({ report }) => report))
  }
  const timesOf = timesWith(times, gone, kept, ({ known }) => known)
  const { reports, pairs } = await partOfNews([...changed, ...gone], { groupsOf, timesOf }, kept)
  const readings = sortByReport([...(await alone(reports)).values()])
  const { lent, groups } = groupAndLend(readings, rulings, pairs)
  return {
    days: new Map(readings.map(({ report }) => [report.id, lent.get(report.id) ?? null])),
    firstOf: firstInGroups(groups),
    times,
  }
}

function timesWith(
  changed: ReadonlyMap<ReportId, NewsTime>,
  gone: ReadonlySet<ReportId>,
  kept: KeptParts,
  timeIn: (news: KeptNews) => NewsTime,
): KnownNews['timesOf'] {
  return async (reports) => {
    const others = await kept.news(reports.filter((report) => !changed.has(report) && !gone.has(report)))
    return new Map([
      ...reports.flatMap((report) => (changed.has(report) ? [[report, changed.get(report)!] as const] : [])),
      ...others.map((news) => [news.report, timeIn(news)] as const),
    ])
  }
}

/** Readings that changed, those of them that came or are of another day now, reports that are gone, and all others. */
export interface AroundChanged {
  readonly changed: ReadonlyMap<ReportId, Reading>
  readonly renewed: ReadonlySet<ReportId>
  readonly gone: ReadonlySet<ReportId>
  readonly read: Readings
}

/** The stories around changed reports, and those reports that stand beside others now than before. */
export async function weaveStoriesAround(
  { changed, renewed, gone, read }: AroundChanged,
  kept: KeptParts,
): Promise<{
  readonly taken: readonly Story[]
  readonly groups: readonly NewsGroup[]
  readonly moved: readonly ReportId[]
  /** Of changed reports. */
  readonly times: ReadonlyMap<ReportId, NewsTime>
}> {
  const times = new Map([...changed].map(([report, reading]) => [report, timeAsWoven(reading)]))
  const groupsOf: KnownNews['groupsOf'] = async (reports) => (await kept.stories(reports)).map((story) => story.reports)
  const timesOf = timesWith(times, gone, kept, ({ woven }) => woven)
  const first = [...renewed, ...(await ofOtherTime(times, kept)), ...gone]
  const { reports, pairs } = await partOfNews(first, { groupsOf, timesOf }, kept)
  const readings = sortByReport([...(await read(reports)).values()])
  const days = new Map(
    readings.flatMap(({ report, layout }) => (layout.published ? [[report.id, layout.published.date] as const] : [])),
  )
  const groups = groupNews(readings, linkNews(readings, pairs, days), days)
  const taken = await kept.stories([...reports, ...gone])
  return { taken, groups, moved: movedReports(taken, groups, changed), times }
}

/** Those whose words tell another time than before: a date that they told may be ruled wrong. */
async function ofOtherTime(times: ReadonlyMap<ReportId, NewsTime>, kept: KeptParts): Promise<readonly ReportId[]> {
  const before = await kept.news([...times.keys()])
  return before.flatMap(({ report, woven }) =>
    JSON.stringify(woven) === JSON.stringify(times.get(report)) ? [] : [report],
  )
}

/** Times before days are lent. */
function timesKnown(alone: readonly Reading[], rulings: readonly Ruling[]): ReadonlyMap<ReportId, NewsTime> {
  const days = knownDays(alone, rulings)
  return new Map(alone.map((reading) => [reading.report.id, timeOf(reading, days.get(reading.report.id))]))
}

const timeAsWoven = (reading: Reading): NewsTime => timeOf(reading, reading.layout.published?.date)

/** What is kept of the news of a whole record. */
export function keepNews(
  alone: readonly Reading[],
  woven: readonly Reading[],
  groups: readonly NewsGroup[],
  rulings: readonly Ruling[],
): readonly KeptNews[] {
  const known = timesKnown(alone, rulings)
  const firstOf = firstInGroups(groups)
  return woven.map((reading) => ({
    report: reading.report.id,
    first: firstOf.get(reading.report.id)!,
    known: known.get(reading.report.id)!,
    woven: timeAsWoven(reading),
  }))
}

/** The same of what changed: of reports looked at, and of those that are read otherwise. */
export async function keepNewsAround(
  { firstOf, times }: LentAround,
  wovenTimes: ReadonlyMap<ReportId, NewsTime>,
  kept: KeptParts,
): Promise<readonly KeptNews[]> {
  const reports = [...new Set([...firstOf.keys(), ...wovenTimes.keys()])]
  const before = byReport(await kept.news(reports))
  return reports.map((report) => ({
    report,
    first: firstOf.get(report) ?? before.get(report)!.first,
    known: times.get(report) ?? before.get(report)!.known,
    woven: wovenTimes.get(report) ?? before.get(report)!.woven,
  }))
}

const byReport = (all: readonly KeptNews[]) => new Map(all.map((news) => [news.report, news]))

function firstInGroups(groups: readonly NewsGroup[]): ReadonlyMap<ReportId, ReportId> {
  return new Map(groups.flatMap(({ reports }) => reports.map((report) => [report, reports[0]!] as const)))
}

/** Of reports that did not change themselves those that have left somebody, or have somebody new beside them. */
function movedReports(
  taken: readonly Story[],
  groups: readonly NewsGroup[],
  changed: ReadonlyMap<ReportId, Reading>,
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
