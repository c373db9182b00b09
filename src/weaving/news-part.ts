import type { ReportId } from '../intake/report.js'
import { compareText } from '../language/compare-text.js'
import { groupByAverage } from './grouping.js'
import type { KeptParts, NewsPair, NewsTime } from './neighbours.js'
import { linkTimes, SAME_STORY, type NewsLink } from './stories.js'

/** Groups of reports by their news, as they were woven last, and the times that reports have now. */
export interface KnownNews {
  /** The groups that these reports were in, each whole. */
  groupsOf(reports: readonly ReportId[]): Promise<readonly (readonly ReportId[])[]>
  /** None of reports that are gone, or that other reports stand for. */
  timesOf(reports: readonly ReportId[]): Promise<ReadonlyMap<ReportId, NewsTime>>
}

/** Reports of which no group is joined with any other, and all their pairs. */
export interface NewsPart {
  readonly reports: readonly ReportId[]
  readonly pairs: readonly NewsPair[]
}

/**
 * The groups that changed reports belong to or belonged to, and those that may be put together with them. The closest
 * groups join first, and which two those are depends on nothing but the reports inside them: as long as no group of
 * these joins one outside, both become what they would become alone, and those outside stay as they were. So the
 * groups that one of these is linked with are tried beside it, and only a group that does join is looked around, too.
 */
export async function partOfNews(first: readonly ReportId[], known: KnownNews, kept: KeptParts): Promise<NewsPart> {
  const inside = new Set<ReportId>()
  let pairs: readonly NewsPair[] = []
  const times = new Map<ReportId, NewsTime>()
  const learn = async (reports: Iterable<ReportId>) => {
    for (const [report, time] of await known.timesOf([...new Set(reports)].filter((one) => !times.has(one))))
      times.set(report, time)
  }
  let waiting: readonly ReportId[] = [...new Set([...first, ...(await known.groupsOf(first)).flat()])]
  while (waiting.length > 0) {
    await learn(waiting)
    const there = waiting.filter((report) => times.has(report))
    const found = (await kept.pairs(there)).filter(({ a, b }) => !inside.has(a) && !inside.has(b))
    for (const report of there) inside.add(report)
    await learn(found.flatMap(({ a, b }) => [a, b]))
    pairs = [...pairs, ...found.filter(({ a, b }) => times.has(a) && times.has(b))]
    const near = linkReports(new Set(pairs.flatMap(({ a, b }) => [a, b])), times, pairs)
    const strong = near.links.filter(({ score }) => score >= SAME_STORY)
    const outside = new Set(strong.flatMap(({ a, b }) => [near.reports[a]!, near.reports[b]!]))
    const beside = await known.groupsOf([...outside].filter((report) => !inside.has(report)))
    await learn(beside.flat())
    const all = [...pairs, ...(await kept.pairsWithin(beside))]
    waiting = joinedGroups(inside, beside, linkReports(new Set([...inside, ...beside.flat()]), times, all)).flat()
  }
  return { reports: [...inside].sort(compareText), pairs }
}

/** Of the groups outside those that one of the reports inside is put together with. */
function joinedGroups(
  inside: ReadonlySet<ReportId>,
  beside: readonly (readonly ReportId[])[],
  { reports, links }: LinkedReports,
): readonly (readonly ReportId[])[] {
  const together = groupByAverage(reports.length, links, SAME_STORY).map((members) => members.map((at) => reports[at]!))
  const joined = new Set(together.filter((group) => group.some((report) => inside.has(report))).flat())
  return beside.filter((group) => group.some((report) => joined.has(report)))
}

/** Reports in order, and the links between them by their places. */
interface LinkedReports {
  readonly reports: readonly ReportId[]
  readonly links: readonly NewsLink[]
}

function linkReports(
  some: ReadonlySet<ReportId>,
  times: ReadonlyMap<ReportId, NewsTime>,
  pairs: readonly NewsPair[],
): LinkedReports {
  const reports = [...some].filter((report) => times.has(report)).sort(compareText)
  return {
    reports,
    links: linkTimes(
      reports,
      reports.map((report) => times.get(report)!),
      pairs,
    ),
  }
}
