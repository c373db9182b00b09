import { receiveFetched } from '../../attache.js'
import type { ReportId } from '../../intake/report.js'
import type { Kept } from '../../record/store/store.js'
import { compareTexts } from '../../views/text-difference.js'
import type { ReadingRun } from '../cli/reading-run.js'
import { giveDay } from '../receive-inputs.js'
import type { Answer } from './ask.js'
import type { Fetched } from './fetch-page.js'

/** What keeping a page needs of a run. */
type PageRun = Pick<ReadingRun, 'journal' | 'recognise' | 'take' | 'note'>
type FetchedPage = Extract<Fetched, { kind: 'page' }>

/**
 * Receives a page that was fetched, keeps its reports, and then writes down that it was read: a crash before that
 * fetches it again. Gives whether any report came of it.
 */
export async function keepPage(page: FetchedPage, run: PageRun, published: string | undefined): Promise<boolean> {
  const { pages } = run.journal
  const before = (await pages.of(page.asked)).findLast(({ reports }) => reports.length > 0)
  const { reports, notes } = await receiveFetched(
    { name: page.asked, bytes: withCharset(page.answer) },
    page.address,
    run.recognise,
  )
  const came: { id: ReportId; kept: Kept | 'note' | 'brought' }[] = []
  for (const report of reports)
    came.push({ id: report.id, kept: await run.take({ report: giveDay(report, published) }) })
  for (const note of notes) await run.take({ note })
  const headerOf = (name: string) => page.answer.headers.find(([one]) => one === name)?.[1] ?? null
  await pages.keep({
    asked: page.asked,
    address: page.address,
    fetched: page.fetched,
    status: 200,
    digest: page.digest,
    etag: headerOf('etag'),
    modified: headerOf('last-modified'),
    reports: came.map(({ id }) => id),
    ...page.at,
  })
  const [only] = came
  if (before?.reports.length === 1 && came.length === 1 && only!.kept === 'new')
    run.note({
      kind: 'left out',
      place: page.asked,
      message: await sayChange(page.asked, before.fetched, before.reports[0]!, only!.id, run),
    })
  return reports.length > 0
}

async function sayChange(asked: string, since: string, old: ReportId, young: ReportId, run: PageRun): Promise<string> {
  const [before, after] = [await run.journal.report(old), await run.journal.report(young)]
  if (!before || !after) return `${asked}: changed since ${since.slice(0, 10)}; both versions are kept`
  const { gone, added } = compareTexts(before.text, after.text)
  return `${asked}: changed since ${since.slice(0, 10)}: ${gone} ${gone === 1 ? 'sentence' : 'sentences'} gone, ${added} new. Both versions are kept; attache pages ${asked} shows the difference`
}

const MARKUP = /html/i

/** What the house says of the encoding goes before what the page says: it is put where readers of pages look for it. */
function withCharset({ headers, body }: Answer): Uint8Array {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? ''
  const charset = /charset\s*=\s*["']?([\w-]{2,40})/i.exec(type)?.[1]
  return charset === undefined || !MARKUP.test(type) || /^utf-?(?:8|16)/i.test(charset)
    ? body
    : Buffer.concat([Buffer.from(`<meta charset="${charset}">`), body])
}
