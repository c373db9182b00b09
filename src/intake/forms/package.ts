import type { Received } from '../report.js'
import { readZipDirectory } from '../streams/zip-directory.js'
import { streamMembers } from '../streams/zip-stream.js'
import { refuse, type Desk, type Opener, type Parcel } from './form.js'
import { atOf, collectParts, streamDeskOf } from './whole-stream.js'

/** Documents that are zip archives inside, told by what they hold. */
const DOCUMENTS: readonly (readonly [(names: ReadonlySet<string>) => boolean, () => Promise<Opener>])[] = [
  [(names) => names.has('word/document.xml'), async () => (await import('./word-document.js')).openWordDocument],
  [(names) => names.has('xl/workbook.xml'), async () => (await import('./spreadsheet.js')).openExcel],
  [
    (names) => names.has('META-INF/container.xml') && [...names].some((name) => name.endsWith('.opf')),
    async () => (await import('./epub.js')).openEpub,
  ],
  [
    (names) => names.has('content.xml') && names.has('META-INF/manifest.xml'),
    async () => (await import('./open-document.js')).openOpenDocument,
  ],
]

/** Whether a zip archive is one document and not a parcel of reports. */
export function isOneDocument(names: ReadonlySet<string>): boolean {
  return names.has(PRESENTATION) || DOCUMENTS.some(([tells]) => tells(names))
}

const PRESENTATION = 'ppt/presentation.xml'

/**
 * A zip archive: an office document, an e-book, a table, or any reports packed together (WACZ: the web archives in it).
 */
export async function openPackage(parcel: Parcel, desk: Desk): Promise<Received> {
  const at = atOf(parcel.bytes)
  const directory = await readZipDirectory(at, parcel.bytes.length)
  if (directory === null)
    return refuse(
      'broken file',
      parcel.name,
      'found a zip archive or an office document without its table of contents, expected a whole one. Save or fetch it again',
    )
  const names = new Set(directory.members.map(({ name }) => name))
  const document = DOCUMENTS.find(([tells]) => tells(names))
  if (document) return (await document[1]())(parcel, desk)
  if (names.has(PRESENTATION))
    return refuse(
      'no report',
      parcel.name,
      'found a presentation, expected a report as text, a document, a page or an archive of these. Save its words as text and read that',
    )
  return collectParts(streamMembers(parcel.name, at, directory, streamDeskOf(desk)))
}
