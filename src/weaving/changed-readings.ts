import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { sortByReport } from './lend-dates.js'
import type { KeptParts, ReadAgain } from './neighbours.js'
import { lendDatesAround } from './news-around.js'
import { ruleReadings } from './rule-readings.js'
import { reportsIn, type Ruling } from './ruling.js'

/** What changed, and how readings are come by around it. */
export type Around = Awaited<ReturnType<typeof openSurroundings>>

/** The readings that changed, as they are woven: with the days lent to them, and as people ruled them to be. */
export async function openSurroundings(
  kept: KeptParts,
  came: readonly ReportId[],
  gone: ReadonlySet<ReportId>,
  rulings: readonly Ruling[],
  newlyRuled: readonly Ruling[],
  readAgain: ReadAgain,
) {
  // A report that another one stands for is read and judged as well, and is not in the record.
  const alone = async (reports: readonly ReportId[]) => {
    const some = [...new Set(reports)].filter((report) => !gone.has(report))
    const there = new Set([...came, ...(await kept.news(some)).map(({ report }) => report)])
    return kept.alone(some.filter((report) => there.has(report)))
  }
  const ruled = newlyRuled.flatMap(reportsIn)
  // Lent days follow from days and words as they are kept: of rulings those on a day alone move them.
  const dated = newlyRuled.filter(({ kind }) => kind === 'date of report').flatMap(reportsIn)
  const days = await lendDatesAround([...new Set([...came, ...dated])], gone, alone, rulings, kept)
  const lent = days.days
  const woven = await kept.readings([...lent.keys()])
  const own = await alone([...lent.keys()])
  const isOtherDay = (report: ReportId) => {
    const [was, is] = [woven.get(report)?.layout.published, lent.get(report) ?? own.get(report)!.layout.published]
    return was?.date !== is?.date || was?.basis !== is?.basis
  }
  const renewed = new Set([...came, ...dated, ...[...lent.keys()].filter(isOtherDay)])
  const wanted = new Set([...renewed, ...ruled])
  // A ruling may name somebody by the words of another report, or hold two reports apart.
  for (let known = 0; known < wanted.size;) {
    known = wanted.size
    for (const ruling of rulings) {
      const all = reportsIn(ruling)
      if (all.some((report) => wanted.has(report) || gone.has(report))) for (const report of all) wanted.add(report)
    }
  }
  const unruled = new Map<ReportId, Reading>()
  const readUnruled = async (reports: readonly ReportId[]) => {
    const missing = [...new Set(reports)].filter((report) => !unruled.has(report))
    const [readings, before] = [
      await alone(missing),
      await kept.readings(missing.filter((report) => !lent.has(report))),
    ]
    for (const [report, reading] of readings) {
      const day = lent.has(report) ? lent.get(report) : lentDay(before.get(report), reading)
      unruled.set(report, day ? readAgain(reading, day) : reading)
    }
    return new Map(reports.flatMap((report) => (unruled.has(report) ? [[report, unruled.get(report)!] as const] : [])))
  }
  const beside = rulings.filter((ruling) => reportsIn(ruling).some((report) => wanted.has(report))).flatMap(reportsIn)
  const readings = await readUnruled([...wanted, ...beside])
  const asRuled = new Map(
    ruleReadings(sortByReport([...readings.values()]), rulings).map((reading) => [reading.report.id, reading]),
  )
  const changed = new Map(
    [...wanted].flatMap((report) => (asRuled.has(report) ? [[report, asRuled.get(report)!] as const] : [])),
  )
  const read = async (reports: readonly ReportId[]) => {
    const there = [...new Set(reports)].filter((report) => !gone.has(report))
    const others = await kept.readings(there.filter((report) => !changed.has(report)))
    return new Map(
      there.flatMap((report) => {
        const reading = changed.get(report) ?? others.get(report)
        return reading ? [[report, reading] as const] : []
      }),
    )
  }
  const aloneOfChanged = await alone([...changed.keys()])
  return {
    gone,
    days,
    changed,
    /** Those of them that came or are of another day now. */
    renewed,
    read,
    readUnruled,
    isOther: (report: ReportId) => changed.get(report) !== aloneOfChanged.get(report),
  }
}

function lentDay(woven: Reading | undefined, alone: Reading) {
  const [was, own] = [woven?.layout.published ?? null, alone.layout.published]
  return was !== null && (was.date !== own?.date || was.basis !== own.basis) ? was : null
}
