import { LARGEST_CONTAINER, LARGEST_FILE } from '../limits.js'
import type { Received } from '../report.js'
import { pageBeside, sayLeftOut, whyLeftOut } from '../why-left-out.js'
import { refuse, type Desk, type Opener, type Parcel } from './form.js'
import { listMembers, unpackMembers, type Member } from './unpack.js'

/** Documents that are zip archives inside, told by what they hold. */
const DOCUMENTS: readonly (readonly [(names: ReadonlySet<string>) => boolean, () => Promise<Opener>])[] = [
  [(names) => names.has('word/document.xml'), async () => (await import('./word-document.js')).openWordDocument],
  [(names) => names.has('xl/workbook.xml'), async () => (await import('./spreadsheet.js')).openExcel],
  [(names) => names.has('META-INF/container.xml') && [...names].some((name) => name.endsWith('.opf')), async () => (await import('./epub.js')).openEpub],
  [(names) => names.has('content.xml') && names.has('META-INF/manifest.xml'), async () => (await import('./open-document.js')).openOpenDocument],
]
const MOST_MEMBERS = 200_000
const ARCHIVE = /\.(?:zip|wacz|warc(?:\.gz)?|gz|tgz|tar|mbox|jsonl)$/i

/** A zip archive: an office document, an e-book, a table, or any reports packed together (WACZ: the web archives in it). */
export async function openPackage(parcel: Parcel, desk: Desk): Promise<Received> {
  const members = listMembers(parcel.bytes).filter(({ name }) => !name.endsWith('/'))
  const names = new Set(members.map(({ name }) => name))
  const document = DOCUMENTS.find(([tells]) => tells(names))
  if (document) return (await document[1]())(parcel, desk)
  if (names.has('ppt/presentation.xml')) return refuse('no report', parcel.name, 'found a presentation, expected a report as text, a document, a page or an archive of these. Save its words as text and read that')
  if (members.length > MOST_MEMBERS) return refuse('too large', parcel.name, `found an archive of ${members.length} files, expected at most ${MOST_MEMBERS}. Unpack it yourself and read the folder`)
  const isWebArchive = names.has('datapackage.json') && members.some(({ name }) => name.startsWith('archive/'))
  return receiveMembers(parcel, isWebArchive ? members.filter(({ name }) => name.startsWith('archive/')) : members, desk)
}

async function receiveMembers({ name: archive, bytes }: Parcel, members: readonly Member[], desk: Desk): Promise<Received> {
  const left = new Map<string, string[]>()
  const parts: Received[] = []
  const wanted = members.filter(({ name, size }) => {
    const why = passedOver(name, members)
    if (why !== null) left.set(why, [...(left.get(why) ?? []), name])
    const isTooLarge = why === null && size > (ARCHIVE.test(name) ? LARGEST_CONTAINER : LARGEST_FILE)
    if (isTooLarge) parts.push(refuse('too large', `${archive}/${name}`, `${(size / 1e6).toFixed(0)} MB, expected a report of at most ${LARGEST_FILE / 1e6} MB`))
    return why === null && !isTooLarge
  })
  for (const [name, part] of unpackMembers(bytes, inOrder(wanted))) parts.push(await desk.receive(`${archive}/${safeName(name)}`, part))
  if (left.size > 0) parts.push({ reports: [], notes: [{ kind: 'left out', place: archive, message: sayLeftOut(archive, left) }] })
  if (members.length === 0) parts.push(refuse('empty', archive, 'found an archive without files, expected reports'))
  return { reports: parts.flatMap(({ reports }) => reports), notes: parts.flatMap(({ notes }) => notes) }
}

function inOrder(members: readonly Member[]): readonly Member[] {
  return [...members].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Nothing is ever written under a member’s name; a name that climbs is shown without its dots all the same. */
function safeName(name: string): string {
  return name.replaceAll('\\', '/').split('/').filter((part) => part !== '..' && part !== '.' && part !== '').join('/')
}

function passedOver(name: string, members: readonly Member[]): string | null {
  const parts = name.split('/')
  const inPageFolder = parts.slice(0, -1).some((folder, at) => {
    if (!/(?:_files|_Dateien|_fichiers|_archivos|\.files)$/i.test(folder)) return false
    const before = parts.slice(0, at).join('/')
    const neighbours = members.map((one) => one.name).filter((one) => one.startsWith(before)).map((one) => one.slice(before === '' ? 0 : before.length + 1)).filter((one) => !one.includes('/'))
    return pageBeside(folder, neighbours) !== null
  })
  return inPageFolder ? 'files that a browser kept beside a page' : whyLeftOut(name)
}
