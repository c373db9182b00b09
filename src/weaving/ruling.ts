import type { ReportId } from '../intake/report.js'

/** Words in a report with some words before and after (W3C TextQuoteSelector): survives a better reader. */
export interface QuotedWords {
  readonly report: ReportId
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** What a person decided. Kept for ever; everything else is rebuilt around it. */
export type Ruling =
  | { readonly kind: 'same' | 'different'; readonly a: QuotedWords; readonly b: QuotedWords; readonly by: string; readonly at: string }
  | { readonly kind: 'wrong'; readonly what: QuotedWords; readonly by: string; readonly at: string }
  | { readonly kind: 'date of report'; readonly report: ReportId; readonly date: string; readonly by: string; readonly at: string }

/** The ruling with every report in it called by another name. */
export function renameReports(ruling: Ruling, rename: (report: ReportId) => ReportId): Ruling {
  const move = (words: QuotedWords): QuotedWords => ({ ...words, report: rename(words.report) })
  switch (ruling.kind) {
    case 'same':
    case 'different':
      return { ...ruling, a: move(ruling.a), b: move(ruling.b) }
    case 'wrong':
      return { ...ruling, what: move(ruling.what) }
    case 'date of report':
      return { ...ruling, report: rename(ruling.report) }
  }
}
