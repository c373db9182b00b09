import { dayOf, isoDay, type DayNumber } from '../language/edtf/civil-day.js'
import type { Published, ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { collectBy } from './grouping.js'
import type { Ruling } from './ruling.js'
import type { NewsPair } from './neighbours.js'
import { groupNews, linkNews, type NewsGroup, type NewsLink } from './stories.js'

/**
 * Like enough that a report without any day of its own takes that of the other; a dateline that agrees needs no more
 * than the same story.
 */
const LIKE_ENOUGH_TO_LEND = 0.17
/** A dateline and the day of another report of the same news lie at most this far apart. */
const MOST_DAYS_APART = 7

/** Days of publication that undated reports get from their story or from a person’s ruling. */
export function lendDates(
  readings: readonly Reading[],
  rulings: readonly Ruling[],
  pairs: readonly NewsPair[],
): ReadonlyMap<ReportId, Published> {
  const known = knownDays(readings, rulings)
  return known.size === readings.length || known.size === 0
    ? daysOfRulings(readings, rulings)
    : groupAndLend(readings, rulings, pairs).lent
}

/** The same, with the groups in which days are lent. */
export function groupAndLend(
  readings: readonly Reading[],
  rulings: readonly Ruling[],
  pairs: readonly NewsPair[],
): { readonly lent: ReadonlyMap<ReportId, Published>; readonly groups: readonly NewsGroup[] } {
  const sorted = sortByReport(readings)
  const known = knownDays(sorted, rulings)
  const links = linkNews(sorted, pairs, known)
  const groups = groupNews(sorted, links, known)
  const lent = new Map(daysOfRulings(sorted, rulings))
  for (const { report, date } of lendWithin(groups, links, sorted, known)) lent.set(report, { date, basis: 'inferred' })
  return { lent, groups }
}

/** The days of publication that reports tell or somebody gave them. */
export function knownDays(readings: readonly Reading[], rulings: readonly Ruling[]): ReadonlyMap<ReportId, string> {
  const given = daysGiven(rulings)
  return new Map(
    readings.flatMap(({ report, layout }) => {
      const day = given.get(report.id) ?? layout.published?.date
      return day === undefined ? [] : [[report.id, day] as const]
    }),
  )
}

function daysOfRulings(readings: readonly Reading[], rulings: readonly Ruling[]): ReadonlyMap<ReportId, Published> {
  const given = daysGiven(rulings)
  return new Map(
    readings.flatMap(({ report }) => {
      const date = given.get(report.id)
      return date === undefined ? [] : [[report.id, { date, basis: 'given by the user' }] as const]
    }),
  )
}

/** Readings in the one order that everything woven starts from. */
export function sortByReport(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
}

/** The last day that somebody gave each report. */
function daysGiven(rulings: readonly Ruling[]): ReadonlyMap<ReportId, string> {
  const dated = rulings.filter((ruling) => ruling.kind === 'date of report')
  return new Map(
    dated
      .toSorted((a, b) => (a.at === b.at ? (a.date < b.date ? -1 : 1) : a.at < b.at ? -1 : 1))
      .map(({ report, date }) => [report, date]),
  )
}

function lendWithin(
  groups: readonly NewsGroup[],
  links: readonly NewsLink[],
  readings: readonly Reading[],
  known: ReadonlyMap<ReportId, string>,
): readonly { readonly report: ReportId; readonly date: string }[] {
  if (known.size === readings.length || known.size === 0) return []
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const likest = likestOthers(readings, links)
  return groups.flatMap(({ reports }) => {
    const together = new Set(reports)
    return reports
      .filter((report) => !known.has(report))
      .flatMap((report) => {
        const date = dayFromStory(
          byReport.get(report)!,
          (likest.get(report) ?? []).filter((other) => together.has(other.report)),
          known,
        )
        return date === null ? [] : [{ report, date }]
      })
  })
}

/** Of each report those it is linked with, the most like first. */
function likestOthers(
  readings: readonly Reading[],
  links: readonly NewsLink[],
): ReadonlyMap<ReportId, readonly { readonly report: ReportId; readonly score: number }[]> {
  const idOf = (at: number) => readings[at]!.report.id
  const both = links.flatMap(({ a, b, score }) => [
    { of: idOf(a), report: idOf(b), score },
    { of: idOf(b), report: idOf(a), score },
  ])
  const byReport = collectBy(both, ({ of }) => of)
  for (const others of byReport.values()) others.sort((a, b) => b.score - a.score || (a.report < b.report ? -1 : 1))
  return byReport
}

/**
 * `New Delhi, Apr 28 (EFE)` beside a report of 28 April 2023 gets that year; a report with no day at all gets the day
 * of the report most like it.
 */
function dayFromStory(
  reading: Reading,
  others: readonly { readonly report: ReportId; readonly score: number }[],
  known: ReadonlyMap<ReportId, string>,
): string | null {
  const dated = others.flatMap(({ report, score }) => {
    const day = dayOf(known.get(report) ?? '')
    return day === null ? [] : [{ day, score }]
  })
  // What a report tells as past was not still to come on its day.
  const bound = dayOf(reading.notBefore?.date ?? '')
  const nearest = dated.find(({ day }) => bound === null || day >= bound)
  if (!nearest) return null
  const filed = reading.layout.dateline?.day
  if (filed) return nearestFiling(filed, nearest.day)
  return nearest.score >= LIKE_ENOUGH_TO_LEND ? isoDay(nearest.day) : null
}

/** The day of a dateline without a year that lies nearest to a known day; null where none lies near. */
function nearestFiling(filed: string, beside: DayNumber): string | null {
  const year = Number(isoDay(beside).slice(0, 4))
  const days = [year - 1, year, year + 1]
    .map((one) => dayOf(filed.replace('XXXX', String(one))))
    .filter((day) => day !== null)
  const day = days.find((one) => Math.abs(one - beside) <= MOST_DAYS_APART)
  return day === undefined ? null : isoDay(day)
}
