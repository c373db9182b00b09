import { overlap } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import type { Lineage } from '../weaving/weave.js'
import type { Told } from './cite-words.js'
import { findWords, type Finding } from './find-words.js'
import { listStatements, type SharedStatement } from './list-statements.js'
import type { LookUp } from './look-up.js'
import { findReport } from './point-at-words.js'
import { sayOrigin } from './statement-origin.js'

/** Reports that share an origin, and where it most likely lies. */
export interface TracedLink {
  readonly kind: Lineage['kind']
  /**
   * “official release of the Foreign Ministry (it is headed ‹Press release›)”; of a wire or a copy who it comes from,
   * where known.
   */
  readonly origin: string | null
  /** Why they are held to share it. */
  readonly because: string | null
  /** What each prints; of a statement its likely origin first. */
  readonly passages: readonly Told[]
}

/** Where words, or a whole report, come from. */
export interface Trace {
  /** Whether a report was named; otherwise words were looked for. */
  readonly isReport: boolean
  /** The report, or those that print the words, the earliest first. */
  readonly readings: readonly Reading[]
  /** Where the words stand; of a whole report nowhere in particular. */
  readonly places: readonly Finding[]
  readonly links: readonly TracedLink[]
}

/** Follows a report, by its id or file, or words that reports print, back to what they share an origin with. */
export function traceSource(of: string, look: LookUp): Trace {
  const report = findReport(of, look)
  const places = report ? [] : findWords(of, look)
  const readings = report ? [report] : places.map(({ reading }) => reading).toSorted(compareReadings)
  const hasWords = (line: Lineage) =>
    line.passages.some((passage) =>
      places.some(({ reading, span }) => reading.report.id === passage.report && overlap(span, passage) > 0),
    )
  const isMeant = (line: Lineage) => (report ? line.reports.includes(report.report.id) : hasWords(line))
  const statements = new Map(listStatements(look, {}).map((statement) => [statement.line, statement]))
  const links = look.record.weave.lineage.flatMap((line) =>
    isMeant(line) ? [linkOf(line, statements.get(look.placeOfLine(line)), look)] : [],
  )
  return { isReport: report !== undefined, readings, places, links }
}

/** A statement begins with its likely origin; a wire or a copy is told as the weave has it. */
function linkOf(
  { kind, origin, grounds, passages }: Lineage,
  statement: SharedStatement | undefined,
  look: LookUp,
): TracedLink {
  const because = grounds[0]?.because ?? null
  if (statement)
    return {
      kind,
      origin: sayOrigin(statement.origin),
      because,
      passages: statement.wordings.map(({ reading, passage }) => ({ reading, span: passage })),
    }
  const told = passages.flatMap((passage) => {
    const reading = look.reading(passage.report)
    return reading ? [{ reading, span: passage }] : []
  })
  return { kind, origin: origin === null ? null : (look.entity(origin)?.name ?? null), because, passages: told }
}

/** What has no day comes last. */
function compareReadings(a: Reading, b: Reading): number {
  const [one, other] = [a, b].map(({ layout }) => layout.published?.date ?? '~') as [string, string]
  return one < other ? -1 : one > other ? 1 : a.report.id < b.report.id ? -1 : 1
}
