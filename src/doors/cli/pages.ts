import { renderPage, renderPages, type PageVersion, type PageVisit } from '../../exports/pages-text.js'
import type { Report } from '../../intake/report.js'
import { Failure } from '../../record/failure.js'
import type { FetchedPage } from '../../record/store/fetched-pages.js'
import { openJournal, type Journal } from '../../record/store/journal.js'
import { openPageArchive } from '../../record/store/page-archive.js'
import { compareTexts } from '../../views/text-difference.js'
import { withStore } from './open-record.js'
import type { Terminal } from './terminal.js'

export interface PagesOptions {
  readonly record: string
  readonly stored?: number | true
}

/** `attache pages`: the pages that were fetched; of one address its versions, what changed between them, and with `--stored` the page as it came. */
export async function showPages(address: string | undefined, options: PagesOptions, terminal: Terminal): Promise<void> {
  // The folder is checked, and a record refused, in the words of every other command.
  await withStore(options.record, () => Promise.resolve())
  const journal = openJournal(options.record)
  try {
    if (address === undefined) await terminal.print(renderPages(journal.pages.addresses()))
    else await showOne(address, options, journal, terminal)
  } finally {
    journal.close()
  }
}

async function showOne(address: string, { record, stored }: PagesOptions, journal: Journal, terminal: Terminal): Promise<void> {
  const visits = journal.pages.of(address)
  if (visits.length === 0) throw new Failure('unknown-report', { place: 'pages', found: `no page fetched from ‹${address}›`, expected: 'an address that was read', next: 'attache pages lists them.' })
  const versions = versionsOf(visits, journal)
  if (stored !== undefined) {
    await terminal.print(storedPage(address, stored === true ? versions.length : stored, versions, record))
    return
  }
  const numberOf = new Map(versions.map(({ words }, index) => [words, index + 1]))
  const told = visits.map((visit): PageVisit => ({ ...visit, archive: visit.file, version: numberOf.get(wordsOf(visit, journal) ?? '') ?? null }))
  await terminal.print(renderPage(address, told, versions.map((version, index) => tellVersion(version, index, versions, journal))))
}

/** The same words, however often they were fetched: the reports of the page, and the last time its bytes were kept. */
interface Version {
  readonly words: string
  readonly reports: readonly Report[]
  readonly visit: FetchedPage
}

function versionsOf(visits: readonly FetchedPage[], journal: Journal): readonly Version[] {
  const versions = new Map<string, Version>()
  for (const visit of visits) {
    const words = wordsOf(visit, journal)
    // The first time has the bytes; later ones may only say that they are the same.
    if (words !== null && !versions.has(words)) versions.set(words, { words, visit, reports: visit.reports.flatMap((id) => journal.report(id) ?? []) })
  }
  return [...versions.values()]
}

function wordsOf(visit: FetchedPage, journal: Journal): string | null {
  return visit.reports.length === 0 ? null : visit.reports.map((id) => journal.report(id)?.text ?? id).join('\n')
}

function tellVersion({ words, reports, visit }: Version, index: number, all: readonly Version[], journal: Journal): PageVersion {
  const places = [...new Set(reports.flatMap((report) => journal.places(report)))]
  return {
    number: index + 1, report: visit.reports.join(', '), places: places.length > 1 ? places : [],
    title: reports[0]?.title ?? words.slice(0, 80), difference: index === 0 ? null : compareTexts(all[index - 1]!.words, words),
  }
}

function storedPage(address: string, number: number, versions: readonly Version[], record: string): Uint8Array {
  const version = versions[number - 1]
  if (!version) throw new Failure('unknown-report', { place: 'pages --stored', found: `no version ${number} of ‹${address}›`, expected: versions.length === 0 ? 'a page that gave a report' : `a version from 1 to ${versions.length}`, next: `attache pages ${address} lists them.` })
  const archive = openPageArchive(record, 'Attache')
  return archive.body(version.visit)
}
