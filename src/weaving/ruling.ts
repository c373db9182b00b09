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
