import type { Report } from '../src/intake/report.js'

/** A report of these words and nothing else, of a day. */
export function plainReport(id: string, text: string, more: Partial<Report> = {}): Report {
  return {
    id,
    file: null,
    title: null,
    outlet: null,
    byline: null,
    url: null,
    language: 'en',
    text,
    marked: [],
    published: { date: '2023-06-12', basis: 'metadata' },
    ...more,
  }
}
