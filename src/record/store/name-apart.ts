import { isNamedByWords, type Report, type ReportId } from '../../intake/report.js'
import { digestText } from '../../language/digest-text.js'
import { plainHost } from '../../language/plain-address.js'

/** A report as a store holds it: two of one id may differ in their words. */
export interface HeldReport {
  readonly digest: string
  readonly report: Report
}

/** Names of held reports within the record, and the lasting names that rulings are kept under. */
export interface Names {
  readonly reports: readonly Report[]
  readonly lasting: (name: ReportId) => ReportId
  readonly current: (lasting: ReportId) => ReportId
}

/**
 * How a store holds a report: under the id that its sender gave, also where intake has marked it already to tell two of
 * one input apart.
 */
export function holdReport(report: Report): HeldReport {
  const digest = digestText(report.text)
  const mark = `~${digest}`
  return { digest, report: report.id.endsWith(mark) ? { ...report, id: report.id.slice(0, -mark.length) } : report }
}

/**
 * Calls a report by its own id, or by id and digest where several share the id. All of them are marked, not only the
 * later ones, so that the order of arrival changes nothing. Rulings are kept under the marked name, which stays when
 * another report of that id arrives.
 */
export function nameApart(held: readonly HeldReport[]): Names {
  const stands = chooseStanding(held)
  const sharing = new Map<ReportId, number>()
  for (const one of held) if (stands(one) === one) sharing.set(one.report.id, (sharing.get(one.report.id) ?? 0) + 1)
  const lastingOne = ({ report, digest }: HeldReport) => lastingName(report.id, digest)
  const nameIn = (one: HeldReport) => (sharing.get(one.report.id) === 1 ? one.report.id : lastingOne(one))
  const standing = held.filter((one) => stands(one) === one)
  const lastingOf = new Map(standing.map((one) => [nameIn(one), lastingOne(one)]))
  const nameOf = new Map(held.map((one) => [lastingOne(one), nameIn(stands(one))]))
  return {
    reports: standing.map((one) => ({ ...one.report, id: nameIn(one) })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    lasting: (name) => lastingOf.get(name) ?? name,
    current: (lasting) => nameOf.get(lasting) ?? lasting,
  }
}

/** The name of a report that stays whatever else comes. */
export function lastingName(id: ReportId, digest: string): string {
  return `${id}~${digest}`
}

/**
 * Whether two of the same words are one report: a page saved twice, a page and its words as text. Under two outlets
 * they are two, one of which copies; and what its sender gave an id of its own is what the sender says it is.
 */
export function isSameReport(a: Report, b: Report): boolean {
  if (a.text !== b.text || !isNamedByWords(a) || !isNamedByWords(b)) return false
  const [mine, theirs] = [a.url === null ? null : plainHost(a.url), b.url === null ? null : plainHost(b.url)]
  return mine === null || theirs === null || mine === theirs
}

/**
 * Of held reports that are one (see {@link isSameReport}) the one that stands for them, whichever came first: with an
 * address, and of those the first by name.
 */
function chooseStanding(held: readonly HeldReport[]): (one: HeldReport) => HeldReport {
  const byWords = new Map<string, HeldReport[]>()
  for (const one of held) {
    const there = byWords.get(one.digest)
    if (there) there.push(one)
    else byWords.set(one.digest, [one])
  }
  const standing = new Map<HeldReport, HeldReport>()
  for (const sharing of byWords.values()) {
    if (sharing.length === 1) continue
    const inOrder = sharing.toSorted(
      (a, b) => Number(a.report.url === null) - Number(b.report.url === null) || (a.report.id < b.report.id ? -1 : 1),
    )
    for (const one of sharing)
      standing.set(
        one,
        inOrder.find((other) => other === one || isSameReport(other.report, one.report))!,
      )
  }
  return (one) => standing.get(one) ?? one
}
