import PostalMime from 'postal-mime'
import { receivePage } from '../receive-page.js'
import type { Received } from '../report.js'
import { mendCodePage } from './mend-code-page.js'
import { refuse, type Parcel } from './form.js'

// Older browsers name the page’s address with its part and not above.
const LOCATION = /^Content-Location:\s*(https?:\/\/\S+)/im

/**
 * A page saved whole by a browser: its first HTML part. The day in its headers is that of the saving, not of
 * publication.
 */
export async function openMhtml({ name, bytes }: Parcel): Promise<Received> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const blanks = /^\s*/.exec(source.subarray(0, 200).toString('latin1'))![0].length
  const mail = await PostalMime.parse(source.subarray(blanks), { maxNestingDepth: 50 })
  const html = mendCodePage(mail.html ?? '')
  if (html === '')
    return refuse(
      'no article',
      name,
      'found a saved page without its own markup, expected one whole. Save the page again',
    )
  const address =
    mail.headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')?.value ??
    LOCATION.exec(source.toString('latin1'))?.[1] ??
    null
  const { reports, notes } = await receivePage(name, html)
  return {
    reports: reports.map((report) =>
      report.url === null && address !== null && /^https?:\/\/(?!127\.|localhost)/.test(address)
        ? { ...report, url: address }
        : report,
    ),
    notes,
  }
}
