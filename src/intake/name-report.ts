import { createHash } from 'node:crypto'
import type { IntakeNote, Report, ReportId } from './report.js'

/** An id from the words themselves (and the address, where one is known: one wire text under two outlets is two reports), the same wherever the file lies. */
export function nameReport(text: string, url: string | null): ReportId {
  return `r${digest(url === null ? text : `${url}\n${text}`).slice(0, 12)}`
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Reports of one input with the ids told apart: the same id with the same text is one report, with another text it gets a suffix, so that nothing is lost. */
export function keepIdsApart(placed: readonly { readonly report: Report, readonly place: string }[]): { readonly reports: readonly Report[], readonly notes: readonly IntakeNote[] } {
  const seen = new Map<ReportId, { readonly text: string, readonly place: string }>()
  const reports: Report[] = []
  const notes: IntakeNote[] = []
  for (const { report, place } of placed) {
    const first = seen.get(report.id)
    if (first?.text === report.text) continue
    const id = first ? `${report.id}~${digest(report.text).slice(0, 6)}` : report.id
    if (seen.get(id)?.text === report.text) continue
    if (first) notes.push({ kind: 'same id', place, message: `${place}: the id ‹${report.id}› belongs to another text already (${first.place}). Each report needs an id of its own; this one is kept as ‹${id}›` })
    seen.set(id, { text: report.text, place })
    reports.push({ ...report, id })
  }
  return { reports, notes }
}
