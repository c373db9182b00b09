import { LARGEST_FILE } from '../limits.js'
import { textOfMarkup } from '../join-pieces.js'
import type { Received } from '../report.js'
import { draftReports, tidy } from './draft-report.js'
import { refuse, type Parcel } from './form.js'
import { outletOfHead } from './printed-outlet.js'
import { unpackNamed } from './unpack.js'
import { find, findAll, parseXml, wordsIn } from './xml-tree.js'

/** An e-book (EPUB): its sections in the order of its spine, as one report. */
export async function openEpub({ name, bytes }: Parcel): Promise<Received> {
  const parts = unpackNamed(bytes, (part) => /\.(?:opf|x?html?|xml)$/i.test(part), LARGEST_FILE)
  const [packagePath, packageBytes] = Object.entries(parts).find(([part]) => part.endsWith('.opf')) ?? []
  const book = packageBytes ? parseXml(Buffer.from(packageBytes).toString('utf8')) : null
  if (!book || packagePath === undefined)
    return refuse('broken file', name, 'found an e-book without its table of contents, expected a whole one')
  const folder = packagePath.slice(0, packagePath.lastIndexOf('/') + 1)
  const manifest = new Map(
    findAll(book, 'item')
      .filter(({ attributes }) => !/\bnav\b/.test(attributes['properties'] ?? ''))
      .map(({ attributes }) => [attributes['id'], `${folder}${decodeURIComponent(attributes['href'] ?? '')}`]),
  )
  const sections = findAll(book, 'itemref')
    .map(({ attributes }) => parts[manifest.get(attributes['idref']) ?? ''])
    .filter((one) => one !== undefined)
  const text = sections
    .map((section) => textOfMarkup(bodyOf(Buffer.from(section).toString('utf8'))))
    .filter((one) => one !== '')
    .join('\n\n')
  const metadata = find(book, 'metadata')
  const words = (local: string) => known(metadata ? tidy(wordsIn(find(metadata, local))) : null)
  return draftReports(name, [
    {
      text,
      title: words('title'),
      byline: words('creator'),
      outlet: words('publisher') ?? outletOfHead(text),
      day: words('date'),
    },
  ])
}

function bodyOf(source: string): string {
  return /<body[^>]*>([\s\S]*)<\/body>/i.exec(source)?.[1] ?? source
}

/** “Unknown Title”: what converters write where nothing is known. */
function known(stated: string | null): string | null {
  return stated === null || /^(?:unknown|untitled)\b/i.test(stated) ? null : stated
}
