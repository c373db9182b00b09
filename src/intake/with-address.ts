import { nameReport, type Received, type Report } from './report.js'

/**
 * Reports that tell no address of their own stand at that of the page, and are named by it: one wire text under two
 * outlets is two reports.
 */
export function withAddress({ reports, notes }: Received, address: string): Received {
  return {
    reports: URL.canParse(address)
      ? reports.map((report) => (report.url === null ? atAddress(report, address) : report))
      : reports,
    notes,
  }
}

function atAddress(report: Report, url: string): Report {
  return { ...report, url, id: report.id === nameReport(report.text, null) ? nameReport(report.text, url) : report.id }
}
