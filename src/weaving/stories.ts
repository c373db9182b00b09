import { dayOf, type DayNumber } from '../language/edtf/civil-day.js'
import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { collectBy, groupByAverage, groupLinked, type Link } from './grouping.js'
import type { NewsPair, NewsTime } from './neighbours.js'
import { titleOf } from './news-terms.js'
import { openVoices } from './voices.js'
import type { Ground, Lineage, Story } from './weave.js'

/** Reports that tell the same news, and why each was put there. */
export interface NewsGroup {
  readonly reports: readonly ReportId[]
  readonly title: string
  readonly when: string | null
  readonly grounds: readonly Ground[]
}

/** The day of publication of each report that has one. */
export type DaysOfReports = ReadonlyMap<ReportId, string>

/** Two reports, by their places, judged to tell the same news on their days, with the terms that say so. */
export interface NewsLink extends Link {
  readonly shared: readonly string[]
}

/**
 * Mean likeness from which reports are one story. Like the weights here calibrated on five sets of coverage of single
 * events, three of them those of `node ../shared/measure/stories.mjs`, and so that reports of one relation in one month
 * stay apart.
 */
export const SAME_STORY = 0.12
/** Likeness lost for each day between two reports after the first two, and at most. */
const LOSS_PER_DAY = 0.007
const DAYS_OF_GRACE = 2
const MOST_LOST = 0.3
/**
 * From about a year on most of what is alike is other news, such as the annual summit of another year: only near
 * sameness is one story.
 */
const OTHER_YEAR = 330
const LOSS_FOR_OTHER_YEAR = 0.5
/**
 * A report without a day beside one that has one may be of any year: it must be more like it. Two without a day mostly
 * came together.
 */
const LOSS_FOR_NO_DAY = 0.13
const LOSS_FOR_NO_DAYS = 0.03
/** Two reports of which one has no day, and which tell of months that lie far apart. */
const LOSS_FOR_OTHER_SEASON = 0.04

/** Stories with their voices, each called by its first report. */
export function describeStories(groups: readonly NewsGroup[], lineage: readonly Lineage[]): readonly Story[] {
  const countVoices = openVoices(lineage)
  return groups.map((group) => ({ id: group.reports[0]!, ...group, voices: countVoices(group.reports) }))
}

/** The group of each reading, by its place. */
export function placesOfGroups(readings: readonly Reading[], groups: readonly NewsGroup[]): readonly number[] {
  const groupOf = new Map(groups.flatMap(({ reports }, group) => reports.map((report) => [report, group])))
  return readings.map(({ report }) => groupOf.get(report.id)!)
}

/**
 * Groups readings, sorted by report, into stories by the links between them. A story lies within one part of the record
 * that links from {@link SAME_STORY} on hold together, and what it becomes depends on that part alone.
 */
export function groupNews(
  readings: readonly Reading[],
  links: readonly NewsLink[],
  days: DaysOfReports,
): readonly NewsGroup[] {
  const parts = groupLinked(
    readings.length,
    links.filter(({ score }) => score >= SAME_STORY),
  )
  const partOf = placesOf(parts, readings.length)
  const within = collectBy(
    links.filter(({ a, b }) => partOf[a] === partOf[b]),
    ({ a }) => partOf[a]!,
  )
  const groups = parts.flatMap((members, part) =>
    members.length === 1 ? [{ members, inside: [] }] : groupPart(members, within.get(part)!),
  )
  return groups
    .toSorted((x, y) => x.members[0]! - y.members[0]!)
    .map(({ members, inside }) => describeGroup(members, readings, inside, days))
}

/** The stories of one part, each with the links inside it. */
function groupPart(
  members: readonly number[],
  links: readonly NewsLink[],
): readonly { readonly members: readonly number[]; readonly inside: readonly NewsLink[] }[] {
  const placeIn = new Map(members.map((at, place) => [at, place]))
  const groups = groupByAverage(
    members.length,
    links.map(({ a, b, score }) => ({ a: placeIn.get(a)!, b: placeIn.get(b)!, score })),
    SAME_STORY,
  )
  const groupOf = placesOf(groups, members.length)
  const inside = collectBy(
    links.filter(({ a, b }) => groupOf[placeIn.get(a)!] === groupOf[placeIn.get(b)!]),
    ({ a }) => groupOf[placeIn.get(a)!],
  )
  return groups.map((group, at) => ({ members: group.map((place) => members[place]!), inside: inside.get(at) ?? [] }))
}

/** The group of each place. */
function placesOf(groups: readonly (readonly number[])[], count: number): readonly number[] {
  const groupOf = new Array<number>(count)
  groups.forEach((members, group) => {
    for (const at of members) groupOf[at] = group
  })
  return groupOf
}

/**
 * The pairs among readings, sorted by report, that are of one story on their days; a pair of which one report is not
 * among them is left out.
 */
export function linkNews(
  readings: readonly Reading[],
  pairs: readonly NewsPair[],
  days: DaysOfReports,
): readonly NewsLink[] {
  return linkTimes(
    readings.map(({ report }) => report.id),
    readings.map((reading) => timeOf(reading, days.get(reading.report.id))),
    pairs,
  )
}

/** The same of reports, sorted, of which no more is known than their times. */
export function linkTimes(
  reports: readonly ReportId[],
  times: readonly NewsTime[],
  pairs: readonly NewsPair[],
): readonly NewsLink[] {
  const places = new Map(reports.map((report, at) => [report, at]))
  return pairs
    .flatMap((pair) => {
      const [a, b] = [places.get(pair.a), places.get(pair.b)]
      if (a === undefined || b === undefined) return []
      const score = pair.alike - lossByTime(times[a]!, times[b]!)
      return score > 0 ? [{ a, b, score, shared: pair.shared }] : []
    })
    .sort((x, y) => x.a - y.a || x.b - y.b)
}

/** When a report was published, as far as it tells, or the day that is known of it. */
export function timeOf(reading: Reading, known: string | undefined): NewsTime {
  const published = dayOf(known ?? '')
  if (published !== null) return { day: published, hasYear: true, seasons: [] }
  const filed = reading.layout.dateline?.day
  return {
    day: filed ? dayOf(filed.replace(/^XXXX/, '2000')) : null,
    hasYear: filed !== undefined && filed !== null && !filed.startsWith('XXXX'),
    seasons: daysOfYear(reading),
  }
}

function lossByTime(a: NewsTime, b: NewsTime): number {
  if (a.day === null || b.day === null)
    return (
      (a.day === b.day ? LOSS_FOR_NO_DAYS : LOSS_FOR_NO_DAY) + (areOfOtherSeasons(a, b) ? LOSS_FOR_OTHER_SEASON : 0)
    )
  const told = Math.abs(a.day - b.day)
  // Where one has only a dateline without a year, the nearest year counts.
  const apart = a.hasYear && b.hasYear ? told : Math.min(told % 365, 365 - (told % 365))
  return apart >= OTHER_YEAR
    ? LOSS_FOR_OTHER_YEAR
    : Math.min(MOST_LOST, LOSS_PER_DAY * Math.max(0, apart - DAYS_OF_GRACE))
}

/** A month has two ends, and news looks some weeks ahead and back. */
const REACH_OF_NEWS = 45

/**
 * Whether all that two reports tell of days and months without a year lies far apart: “on January 9”, “on April 27”.
 */
function areOfOtherSeasons(a: NewsTime, b: NewsTime): boolean {
  const apart = a.seasons.flatMap((one) =>
    b.seasons.map((other) => Math.min(Math.abs(one - other), 365 - Math.abs(one - other))),
  )
  return apart.length > 0 && Math.min(...apart) > REACH_OF_NEWS
}

/** Days and months told without a year, as days of some year: those near the day of the report. */
function daysOfYear({ dates }: Reading): readonly DayNumber[] {
  return dates.flatMap(({ edtf }) => {
    const told = /^XXXX-(\d\d)(?:-(\d\d))?$/u.exec(edtf ?? '')
    const day = told && Number(told[1]) <= 12 ? dayOf(`2000-${told[1]}-${told[2] ?? '15'}`) : null
    return day === null ? [] : [day - dayOf('2000-01-01')!]
  })
}

function describeGroup(
  members: readonly number[],
  readings: readonly Reading[],
  inside: readonly NewsLink[],
  days: DaysOfReports,
): NewsGroup {
  const nearness = (at: number) =>
    inside.filter((link) => link.a === at || link.b === at).reduce((sum, link) => sum + link.score, 0)
  const titled = members.filter((at) => titleOf(readings[at]!)?.trim())
  const central = (titled.length > 0 ? titled : members).reduce((best, at) =>
    nearness(at) > nearness(best) ? at : best,
  )
  return {
    reports: members.map((at) => readings[at]!.report.id),
    title: (titleOf(readings[central]!) ?? firstWords(readings[central]!)).trim(),
    when:
      members
        .map((at) => days.get(readings[at]!.report.id))
        .filter((day) => day !== undefined)
        .sort()[0] ?? null,
    grounds: members.flatMap((at) => groundOf(at, inside, readings)),
  }
}

/** Why a report is in its story: the member it is most like, and the terms they share. */
function groundOf(at: number, inside: readonly NewsLink[], readings: readonly Reading[]): readonly Ground[] {
  const own = inside.filter((link) => link.a === at || link.b === at)
  if (own.length === 0) return []
  const best = own.reduce((x, y) => (y.score > x.score ? y : x))
  const [one, other] = [best.a, best.b].map((place) => readings[place]!.report.id)
  return [
    {
      rule: 'story.shared-terms',
      score: roundScore(best.score),
      because: `${one} and ${other} both tell of ${best.shared.join(', ')}`,
    },
  ]
}

function firstWords(reading: Reading): string {
  const sentence = reading.sentences[0]
  return sentence ? reading.report.text.slice(sentence.start, sentence.end) : reading.report.text.slice(0, 80)
}

/** Scores are shown and compared between runs: three digits are what they mean. */
export function roundScore(score: number): number {
  return Math.round(score * 1000) / 1000
}
