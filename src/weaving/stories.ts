import { compareText } from '../language/compare-text.js'
import { dayOf, type DayNumber } from '../language/edtf/civil-day.js'
import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { collectBy, groupByAverage, type Link } from './grouping.js'
import { COMMON_TERMS, readNewsTerms, titleOf, type NewsTerms, type Terms } from './news-terms.js'
import { countVoices } from './voices.js'
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

/** Two reports judged to tell the same news, with the terms that say so. */
export interface NewsLink extends Link {
  readonly shared: readonly string[]
}

/**
 * Mean likeness from which reports are one story. Like the weights here calibrated on three sets of coverage of single events
 * (`node ../shared/measure/stories.mjs`), and so that reports of one relation in one month stay apart.
 */
const SAME_STORY = 0.12
/** The lead counts for more than the whole: background makes unlike news look alike. */
const LEAD_SHARE = 0.6
/** Likeness lost for each day between two reports after the first two, and at most. */
const LOSS_PER_DAY = 0.005
const DAYS_OF_GRACE = 2
const MOST_DAYS_LOST = 60
/** From about a year on most of what is alike is other news, such as the annual summit of another year: only near sameness is one story. */
const OTHER_YEAR = 330
const LOSS_FOR_OTHER_YEAR = 0.36
/** A report without a day beside one that has one may be of any year: it must be more like it. */
const LOSS_FOR_NO_DAY = 0.05
/** Two reports of which one has no day, and which tell of months that lie far apart. */
const LOSS_FOR_OTHER_SEASON = 0.04
/** Reports are compared where they share one of this many heaviest terms of their leads. */
const HEAVIEST_TERMS = 30
/** How many reports of English at large the reports at hand are weighed against: in a record of a few reports, common words decide; in one of thousands, its own. */
const REPORTS_AT_LARGE = 100

/** Stories in the order of their days, undated ones last. */
export function numberStories(groups: readonly NewsGroup[], lineage: readonly Lineage[]): readonly Story[] {
  const inOrder = [...groups].sort((a, b) => compareText(a.when ?? '~', b.when ?? '~') || compareText(a.reports[0]!, b.reports[0]!))
  return inOrder.map((group, at) => ({ id: `s${at + 1}`, ...group, voices: countVoices(group.reports, lineage) }))
}

/** The group of each reading, by its place. */
export function placesOfGroups(readings: readonly Reading[], groups: readonly NewsGroup[]): readonly number[] {
  const groupOf = new Map(groups.flatMap(({ reports }, group) => reports.map((report) => [report, group])))
  return readings.map(({ report }) => groupOf.get(report.id)!)
}

/** Groups readings, sorted by report, into stories by the links judged between them. */
export function groupNews(readings: readonly Reading[], links: readonly NewsLink[], days: DaysOfReports): readonly NewsGroup[] {
  const groups = groupByAverage(readings.length, links, SAME_STORY)
  const groupOf = new Map(groups.flatMap((members, group) => members.map((at) => [at, group])))
  const inside = collectBy(links.filter((link) => groupOf.get(link.a) === groupOf.get(link.b)), (link) => groupOf.get(link.a))
  return groups.map((members, group) => describeGroup(members, readings, inside.get(group) ?? [], days))
}

/** Judges which pairs of readings, sorted by report, tell the same news: pairs first, so that the order of arrival is of no account. */
export function judgeNews(readings: readonly Reading[], days: DaysOfReports): readonly NewsLink[] {
  const terms = readings.map(readNewsTerms)
  const rarity = weighTerms(terms)
  const leads = terms.map((one) => makeVector(one.lead, rarity))
  const wholes = terms.map((one) => makeVector(one.whole, rarity))
  return candidatePairs(leads).flatMap(([a, b]) => {
    const alike = LEAD_SHARE * likeness(leads[a]!, leads[b]!) + (1 - LEAD_SHARE) * likeness(wholes[a]!, wholes[b]!)
    const score = alike - lossByTime(readings[a]!, readings[b]!, days)
    return score > 0 ? [{ a, b, score, shared: sharedTerms(leads[a]!, leads[b]!, terms[a]!.shown) }] : []
  })
}

/** A report’s terms as a direction: rarer terms weigh more, and the whole has length 1. Sorted by term. */
interface Vector {
  readonly terms: readonly string[]
  readonly weights: readonly number[]
}

/** How much each term tells: nothing when every report has it, more the rarer it is here and at large. */
function weighTerms(all: readonly NewsTerms[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const { whole } of all) for (const term of whole.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weights = new Map([...counts].map(([term, count]) => {
    const share = ((COMMON_TERMS.get(term) ?? 0) * REPORTS_AT_LARGE + count) / (REPORTS_AT_LARGE + all.length)
    return [term, Math.max(0, -Math.log(share + 0.001) - 1)]
  }))
  return (term) => weights.get(term)!
}

function makeVector(terms: Terms, rarity: (term: string) => number): Vector {
  const weighted = [...terms].map(([term, weight]) => [term, weight * rarity(term)] as const)
    .filter(([, weight]) => weight > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return { terms: weighted.map(([term]) => term), weights: weighted.map(([, weight]) => weight / length) }
}

/** The cosine of two directions: 1 for the same terms in the same measure, 0 for none shared. */
function likeness(a: Vector, b: Vector): number {
  let sum = 0
  forShared(a, b, (_, product) => sum += product)
  return sum
}

function forShared(a: Vector, b: Vector, visit: (term: string, product: number) => void): void {
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i]!, b.terms[j]!]
    if (x === y) visit(x, a.weights[i]! * b.weights[j]!)
    if (x <= y) i++
    if (y <= x) j++
  }
}

function sharedTerms(a: Vector, b: Vector, shown: ReadonlyMap<string, string>): readonly string[] {
  const shared: [string, number][] = []
  forShared(a, b, (term, product) => shared.push([term, product]))
  return shared.sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1)).slice(0, 5).map(([term]) => shown.get(term)!)
}

/** Pairs worth comparing: those whose leads share a heavy term. Lowest places first. */
function candidatePairs(leads: readonly Vector[]): readonly (readonly [number, number])[] {
  const places = collectBy(leads.flatMap((lead, at) => heaviest(lead).map((term) => ({ term, at }))), (one) => one.term)
  const others = leads.map(() => new Set<number>())
  for (const at of places.values()) at.forEach((a, i) => { for (const b of at.slice(i + 1)) others[a.at]!.add(b.at) })
  return others.flatMap((set, a) => [...set].sort((x, y) => x - y).map((b) => [a, b] as const))
}

function heaviest({ terms, weights }: Vector): readonly string[] {
  return terms.map((term, at) => [term, weights[at]!] as const).sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1)).slice(0, HEAVIEST_TERMS).map(([term]) => term)
}

function lossByTime(a: Reading, b: Reading, days: DaysOfReports): number {
  const apart = daysApart(a, b, days)
  if (apart === null) return (knownDay(a, days) || knownDay(b, days) ? LOSS_FOR_NO_DAY : 0) + (areOfOtherSeasons(a, b) ? LOSS_FOR_OTHER_SEASON : 0)
  if (apart >= OTHER_YEAR) return LOSS_FOR_OTHER_YEAR
  return LOSS_PER_DAY * Math.min(MOST_DAYS_LOST, Math.max(0, apart - DAYS_OF_GRACE))
}

/** Days between two reports. Where one has only a dateline without a year, the nearest year counts. */
function daysApart(a: Reading, b: Reading, days: DaysOfReports): number | null {
  const [x, y] = [knownDay(a, days), knownDay(b, days)]
  if (x === null || y === null) return null
  const apart = Math.abs(x.day - y.day)
  return x.hasYear && y.hasYear ? apart : Math.min(apart % 365, 365 - (apart % 365))
}

/** A month has two ends, and news looks some weeks ahead and back. */
const REACH_OF_NEWS = 45

/** Whether all that two reports tell of days and months without a year lies far apart: “on January 9”, “on April 27”. */
function areOfOtherSeasons(a: Reading, b: Reading): boolean {
  const [x, y] = [daysOfYear(a), daysOfYear(b)]
  const apart = x.flatMap((one) => y.map((other) => Math.min(Math.abs(one - other), 365 - Math.abs(one - other))))
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

function knownDay(reading: Reading, days: DaysOfReports): { readonly day: DayNumber; readonly hasYear: boolean } | null {
  const published = dayOf(days.get(reading.report.id) ?? '')
  if (published !== null) return { day: published, hasYear: true }
  const filed = reading.layout.dateline?.day
  const day = filed ? dayOf(filed.replace(/^XXXX/, '2000')) : null
  return day === null ? null : { day, hasYear: !filed!.startsWith('XXXX') }
}

function describeGroup(members: readonly number[], readings: readonly Reading[], inside: readonly NewsLink[], days: DaysOfReports): NewsGroup {
  const nearness = (at: number) => inside.filter((link) => link.a === at || link.b === at).reduce((sum, link) => sum + link.score, 0)
  const titled = members.filter((at) => titleOf(readings[at]!)?.trim())
  const central = (titled.length > 0 ? titled : members).reduce((best, at) => (nearness(at) > nearness(best) ? at : best))
  return {
    reports: members.map((at) => readings[at]!.report.id),
    title: (titleOf(readings[central]!) ?? firstWords(readings[central]!)).trim(),
    when: members.map((at) => days.get(readings[at]!.report.id)).filter((day) => day !== undefined).sort()[0] ?? null,
    grounds: members.flatMap((at) => groundOf(at, inside, readings)),
  }
}

/** Why a report is in its story: the member it is most like, and the terms they share. */
function groundOf(at: number, inside: readonly NewsLink[], readings: readonly Reading[]): readonly Ground[] {
  const own = inside.filter((link) => link.a === at || link.b === at)
  if (own.length === 0) return []
  const best = own.reduce((x, y) => (y.score > x.score ? y : x))
  const [one, other] = [best.a, best.b].map((place) => readings[place]!.report.id)
  return [{ rule: 'story.shared-terms', score: roundScore(best.score), because: `${one} and ${other} both tell of ${best.shared.join(', ')}` }]
}

function firstWords(reading: Reading): string {
  const sentence = reading.sentences[0]
  return sentence ? reading.report.text.slice(sentence.start, sentence.end) : reading.report.text.slice(0, 80)
}

/** Scores are shown and compared between runs: three digits are what they mean. */
export function roundScore(score: number): number {
  return Math.round(score * 1000) / 1000
}
