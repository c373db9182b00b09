import { renderPage, renderPages, type PageVersion, type PageVisit } from '../../exports/pages-text.js'
import type { Report } from '../../intake/report.js'
import { Failure } from '../../record/failure.js'
import type { FetchedPage } from '../../record/store/fetched-pages.js'
import type { Journal } from '../../record/store/journal.js'
import type { KeptRecord } from '../../record/store/open-kept.js'
import { compareTexts } from '../../views/text-difference.js'
import { withKept } from './open-record.js'
import type { Terminal } from './terminal.js'

export interface PagesOptions {
  readonly record: string
  readonly stored?: number | true
}

/**
 * `attache pages`: the pages that were fetched; of one address its versions, what changed between them, and with
 * `--stored` the page as it came.
 */
export async function showPages(address: string | undefined, options: PagesOptions, terminal: Terminal): Promise<void> {
  await withKept(options.record, async (kept) => {
    const journal = await kept.journal()
    if (address === undefined) await terminal.print(renderPages(await journal.pages.addresses()))
    else await showOne(address, options, journal, kept, terminal)
  })
}

async function showOne(
  address: string,
  { stored }: PagesOptions,
  journal: Journal,
  kept: KeptRecord,
  terminal: Terminal,
): Promise<void> {
  const visits = await journal.pages.of(address)
  if (visits.length === 0)
    throw new Failure('unknown-report', {
      place: 'pages',
      found: `no page fetched from ‹${address}›`,
      expected: 'an address that was read',
      next: 'attache pages lists them.',
    })
  const versions = await versionsOf(visits, journal)
  if (stored !== undefined) {
    await terminal.print(await storedPage(address, stored === true ? versions.length : stored, versions, kept))
    return
  }
  const numberOf = new Map(versions.map(({ words }, index) => [words, index + 1]))
  const told: PageVisit[] = []
  for (const visit of visits)
    told.push({ ...visit, archive: visit.file, version: numberOf.get((await wordsOf(visit, journal)) ?? '') ?? null })
  await terminal.print(
    renderPage(
      address,
      told,
      await Promise.all(versions.map((version, index) => tellVersion(version, index, versions, journal))),
    ),
  )
}

/** The same words, however often they were fetched: the reports of the page, and the last time its bytes were kept. */
interface Version {
  readonly words: string
  readonly reports: readonly Report[]
  readonly visit: FetchedPage
}

async function versionsOf(visits: readonly FetchedPage[], journal: Journal): Promise<readonly Version[]> {
  const versions = new Map<string, Version>()
  for (const visit of visits) {
    const words = await wordsOf(visit, journal)
    // The first time has the bytes; later ones may only say that they are the same.
    if (words !== null && !versions.has(words))
      versions.set(words, { words, visit, reports: await reportsOf(visit, journal) })
  }
  return [...versions.values()]
}

async function reportsOf(visit: FetchedPage, journal: Journal): Promise<readonly Report[]> {
  return (await Promise.all(visit.reports.map((id) => journal.report(id)))).flatMap((report) => report ?? [])
}

async function wordsOf(visit: FetchedPage, journal: Journal): Promise<string | null> {
  return visit.reports.length === 0
    ? null
    : (await Promise.all(visit.reports.map(async (id) => (await journal.report(id))?.text ?? id))).join('\n')
}

async function tellVersion(
  { words, reports, visit }: Version,
  index: number,
  all: readonly Version[],
  journal: Journal,
): Promise<PageVersion> {
  const places = [...new Set((await Promise.all(reports.map((report) => journal.places(report)))).flat())]
  return {
    number: index + 1,
    report: visit.reports.join(', '),
    places: places.length > 1 ? places : [],
    title: reports[0]?.title ?? words.slice(0, 80),
    difference: index === 0 ? null : compareTexts(all[index - 1]!.words, words),
  }
}

async function storedPage(
  address: string,
  number: number,
  versions: readonly Version[],
  kept: KeptRecord,
): Promise<Uint8Array> {
  const version = versions[number - 1]
  if (!version)
    throw new Failure('unknown-report', {
      place: 'pages --stored',
      found: `no version ${number} of ‹${address}›`,
      expected: versions.length === 0 ? 'a page that gave a report' : `a version from 1 to ${versions.length}`,
      next: `attache pages ${address} lists them.`,
    })
  return kept.archive('Attache').body(version.visit)
}
