import type { NewsNeighbours, NewsPair, ProfiledReport } from './neighbours.js'
import { likenessOf, sharedTerms } from './news-profile.js'

/** The lead counts for more than the whole: background makes unlike news look alike. */
const LEAD_SHARE = 0.6
/** Less alike than this no two reports are of one story, nor do they hold one together. */
const LEAST_ALIKE = 0.08
/** Only a pair as alike as this is ever the reason for a place in a story, and says why. */
const LEAST_TO_SHOW = 0.12
const MOST_SHOWN = 5

/** Judges one report against others, each pair by what the two reports say and by nothing else. */
export function judgeNewcomer(newcomer: ProfiledReport, others: Iterable<ProfiledReport>): readonly NewsPair[] {
  const pairs: NewsPair[] = []
  for (const other of others) {
    if (other.report === newcomer.report) continue
    const [first, second] = newcomer.report < other.report ? [newcomer, other] : [other, newcomer]
    const pair = judgePair(first, second)
    if (pair) pairs.push(pair)
  }
  return pairs
}

function judgePair(first: ProfiledReport, second: ProfiledReport): NewsPair | null {
  const [a, b] = [first.profile, second.profile]
  const alike = LEAD_SHARE * likenessOf(a.lead, b.lead) + (1 - LEAD_SHARE) * likenessOf(a.whole, b.whole)
  return alike < LEAST_ALIKE
    ? null
    : { a: first.report, b: second.report, alike, shared: alike < LEAST_TO_SHOW ? [] : sharedTerms(a, b, MOST_SHOWN) }
}

/**
 * Judges all pairs among some reports that share a key. The order in which they come changes nothing but the order of
 * the pairs.
 */
export function judgeAll(reports: readonly ProfiledReport[]): readonly NewsPair[] {
  const known = openNeighbours()
  return reports.flatMap((report) => {
    const pairs = judgeNewcomer(report, known.sharing(report.profile.keys))
    known.add(report)
    return pairs
  })
}

/** Neighbours in memory. */
export function openNeighbours(): NewsNeighbours & { readonly add: (report: ProfiledReport) => void } {
  const reports: ProfiledReport[] = []
  const holders = new Map<number, number[]>()
  // The number of the last search in which a report was found: one that shares several keys is found once.
  const found: number[] = []
  let search = 0
  return {
    add: (report) => {
      for (const key of report.profile.keys) {
        const held = holders.get(key)
        if (held) held.push(reports.length)
        else holders.set(key, [reports.length])
      }
      reports.push(report)
      found.push(search)
    },
    *sharing(keys) {
      search++
      for (const key of keys) {
        for (const at of holders.get(key) ?? []) {
          if (found[at] === search) continue
          found[at] = search
          yield reports[at]!
        }
      }
    },
  }
}
