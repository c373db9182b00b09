import type { Report } from '../intake/report.js'
import { overlap, type Span } from '../language/span.js'

/**
 * The printed page that words stand on, as a footnote tells it: “p. 3”, “pp. iv–v”; null where the report came in a
 * form without pages.
 */
export function sayPages({ pages = [] }: Report, { start, end }: Span): string | null {
  const first = pages.findLast((one) => one.start <= start) ?? pages[0]
  const last = pages.findLast((one) => one.start < end) ?? first
  if (first === undefined || last === undefined) return null
  const name = ({ page, label }: typeof first) => label ?? String(page)
  return first.page === last.page ? `p. ${name(first)}` : `pp. ${name(first)}–${name(last)}`
}

/** The pages that a whole report takes, as a bibliography has them: “3–4”; null where it has none. */
export function pagesOf(report: Report): string | null {
  return sayPages(report, { start: 0, end: report.text.length })?.replace(/^pp?\. /, '') ?? null
}

/**
 * That words were recognised in a picture, and how sure the program was of the least sure of them; null where they came
 * as words.
 */
export function sayRecognised({ recognised = [] }: Report, span: Span): string | null {
  const there = recognised.filter((one) => overlap(one, span) > 0)
  if (there.length === 0) return null
  return `recognised in a scan (OCR), the least sure word ${Math.min(...there.map(({ sureness }) => sureness)).toFixed(2)}`
}

/**
 * That the outlet has put its report right, with a notice in it or beside it: whoever quotes it looks there first. Null
 * where it has not.
 */
export function sayCorrected({ correction }: Pick<Report, 'correction'>): string | null {
  return correction === undefined ? null : 'corrected by its outlet'
}

/**
 * All of it, for the end of a line that tells where words stand: “p. 3”, “p. 3, recognised in a scan (OCR), …”,
 * “corrected by its outlet”.
 */
export function wherePrinted(report: Report, span: Span): readonly string[] {
  return [sayPages(report, span), sayRecognised(report, span), sayCorrected(report)].filter((one) => one !== null)
}
