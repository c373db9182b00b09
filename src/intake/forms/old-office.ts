import type { Received } from '../report.js'
import { draftDocument } from './document.js'
import { refuse, type Desk, type Parcel } from './form.js'

const NAME_OF_WORD = Buffer.from('WordDocument', 'utf16le')
const NAME_OF_MESSAGE = Buffer.from('__properties_version1.0', 'utf16le')

/**
 * The old container of Microsoft’s programs: a Word document (DOC) or a message of Outlook (MSG), told by the names of
 * its streams.
 */
export async function openOldOffice({ name, bytes }: Parcel, desk: Desk): Promise<Received> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.includes(NAME_OF_MESSAGE))
    return (await import('./outlook-message.js')).openOutlookMessage(name, buffer, desk)
  if (!buffer.includes(NAME_OF_WORD))
    return refuse(
      'no report',
      name,
      'found an old table, presentation or database, expected a report. Save it as XLSX, CSV or text and read that',
    )
  const { default: WordExtractor } = await import('word-extractor')
  const document = await new WordExtractor().extract(buffer)
  return draftDocument(
    name,
    `${document.getBody()}\n${document.getFootnotes()}\n${document.getEndnotes()}`.split(/\r?\n/),
  )
}
