import type { Report } from '../intake/report.js'
import type { Layout } from './layout.js'

/** Tells the story from what stands around it. */
export function readLayout(report: Report): Layout {
  const blocks = [...report.text.matchAll(/\S[^\n]*/g)].map((line) => ({ kind: 'story' as const, start: line.index, end: line.index + line[0].trimEnd().length }))
  return { title: null, blocks, furniture: report.marked, dateline: null, credits: [], byline: report.byline, published: report.published }
}
