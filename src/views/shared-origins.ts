import type { ReportId } from '../intake/report.js'
import type { Span } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import type { Lineage } from '../weaving/weave.js'
import type { LookUp } from './look-up.js'

/** Words that a report has in common with others, by where they come from. */
export interface SharedOrigin {
  /** A letter that stands for it on the page. */
  readonly letter: string
  readonly kind: Lineage['kind']
  /** Who is known to have said or sent the words first; null where nobody is. */
  readonly origin: string | null
  /** Place among the lineage of the record. */
  readonly line: number
  readonly others: readonly ReportId[]
  readonly passages: readonly Span[]
  /** Part of the words of this report that stand in them. */
  readonly share: number
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Of one report, what it shares with others, in the order in which it begins in the text. */
export function sharedOrigins({ report, sentences }: Reading, look: LookUp): readonly SharedOrigin[] {
  const whole = sentences.reduce((sum, { start, end }) => sum + end - start, 0)
  const told = look.record.weave.lineage.flatMap((line) => {
    const passages = line.passages
      .filter((passage) => passage.report === report.id)
      .toSorted((a, b) => a.start - b.start)
    return passages.length === 0 ? [] : [{ line, passages }]
  })
  return told
    .toSorted((a, b) => a.passages[0]!.start - b.passages[0]!.start)
    .map(({ line, passages }, at) => ({
      letter: LETTERS[at] ?? String(at + 1),
      kind: line.kind,
      origin: line.origin === null ? null : (look.entity(line.origin)?.name ?? line.origin),
      line: look.placeOfLine(line),
      others: line.reports.filter((id) => id !== report.id),
      passages,
      share: whole === 0 ? 0 : Math.min(1, passages.reduce((sum, { start, end }) => sum + end - start, 0) / whole),
    }))
}
