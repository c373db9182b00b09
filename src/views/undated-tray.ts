import { contains, type Span } from '../language/span.js'
import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import type { Entry, Footnote } from '../record/entry.js'
import type { LookUp } from './look-up.js'

/** A report without a day, and how many undated entries its day would place. */
export interface WaitingReport {
  readonly report: ReportId
  readonly places: number
}

/** What keeps entries off the time axis and could be given. */
export interface UndatedTray {
  /** Those whose day places most come first. */
  readonly waiting: readonly WaitingReport[]
  /** The two reports (or the one) whose days together place most, and how many; null where no day would place any. */
  readonly best: { readonly reports: readonly ReportId[]; readonly places: number } | null
}

/** Beyond so many waiting reports only the first are tried in pairs. */
const MOST_PAIRED = 40

/** Which undated entries wait for the day of their report alone: their sentence has a date that rests on it. */
export function openTray(undated: readonly Entry[], look: LookUp): UndatedTray {
  const placed = new Map<ReportId, Set<string>>()
  for (const entry of undated)
    for (const note of entry.footnotes) {
      const reading = look.reading(note.report)
      if (!reading || reading.layout.published) continue
      const rests = reading.dates.some(
        (date) => date.needsPublished && date.edtf === null && isTimeOf(date, note, reading),
      )
      if (rests) placed.set(note.report, (placed.get(note.report) ?? new Set()).add(entry.id))
    }
  const waiting = [...placed].toSorted(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
  return { waiting: waiting.map(([report, entries]) => ({ report, places: entries.size })), best: bestPair(waiting) }
}

/** Whether a date says when the told deed was: no other deed of its sentence, and no “said”, stands nearer to it. */
function isTimeOf(date: Span, { sentence, ...told }: Footnote, { events, quotes }: Reading): boolean {
  if (!contains(sentence, date)) return false
  const gap = ({ start, end }: Span) => Math.max(date.start - end, start - date.end)
  const deeds = [...events, ...quotes.flatMap(({ cue }) => cue ?? [])].filter((one) => contains(sentence, one))
  return deeds.every((one) => gap(told) <= gap(one))
}

function bestPair(waiting: readonly (readonly [ReportId, ReadonlySet<string>])[]): UndatedTray['best'] {
  const [first] = waiting
  if (!first) return null
  const tried = waiting.slice(0, MOST_PAIRED)
  let best = { reports: [first[0]], places: first[1].size }
  tried.forEach(([a, one], at) => {
    for (const [b, other] of tried.slice(at + 1)) {
      const places = new Set([...one, ...other]).size
      if (places > best.places) best = { reports: [a, b], places }
    }
  })
  return best
}
