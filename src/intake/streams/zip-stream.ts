import { refuse } from '../forms/form.js'
import { LARGEST_FILE } from '../limits.js'
import type { Received } from '../report.js'
import { pageBeside, sayLeftOut, whyLeftOut } from '../why-left-out.js'
import { ByteFlow } from './byte-flow.js'
import { inflatePieces } from './inflate.js'
import { safeName } from './safe-name.js'
import type { Flowing, StreamDesk } from './stream.js'
import { bufferOf, type ZipDirectory, type ZipMember } from './zip-directory.js'

const LOCAL_LENGTH = 30
const LOCAL_SIGN = 0x04034b50
const STORED = 0
const DEFLATED = 8
const PIECE = 1_000_000
const STREAMED = /\.(?:zip|wacz|warc(?:\.gz)?|gz|tgz|tar|mbox|jsonl)$/i
const PAGE_FOLDER = /(?:_files|_Dateien|_fichiers|_archivos|\.files)$/i

const MOST_MEMBERS = 200_000

type At = NonNullable<Flowing['at']>

/** Reports packed together in a zip archive, one member after another (WACZ: the web archives in it). */
export async function* streamMembers(archive: string, at: At, { members: all, size }: ZipDirectory, desk: StreamDesk): AsyncGenerator<Received> {
  // A bomb tells of the same stretch of the archive ten thousand times.
  if (all.reduce((sum, { packed }) => sum + packed, 0) > size) {
    yield refuse('broken file', archive, 'found an archive whose files lie in one another, expected one after another. It may be made to do harm; nothing of it is read')
    return
  }
  if (all.length > MOST_MEMBERS) {
    yield refuse('too large', archive, `found an archive of ${all.length} files, expected at most ${MOST_MEMBERS}. Unpack it yourself and read the folder`)
    return
  }
  const left = new Map<string, string[]>()
  const isWebArchive = all.some(({ name }) => name === 'datapackage.json') && all.some(({ name }) => name.startsWith('archive/'))
  const members = all.filter(({ name }) => !name.endsWith('/') && (!isWebArchive || name.startsWith('archive/')))
  const neighbours = namesByFolder(members)
  for (const member of [...members].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const why = passedOver(member.name, neighbours)
    const place = `${archive}/${safeName(member.name)}`
    if (why !== null) left.set(why, [...(left.get(why) ?? []), member.name])
    else yield* receiveMember(place, at, member, desk)
  }
  if (left.size > 0) yield { reports: [], notes: [{ kind: 'left out', place: archive, message: sayLeftOut(archive, left) }] }
  if (members.length === 0) yield refuse('empty', archive, 'found an archive without files, expected reports')
}

async function* receiveMember(place: string, at: At, member: ZipMember, desk: StreamDesk): AsyncGenerator<Received> {
  const largest = STREAMED.test(member.name) ? Infinity : LARGEST_FILE
  if (member.isLocked) yield refuse('unreadable', place, 'found a file locked with a password, expected one that can be opened. Unpack it yourself and read it')
  else if (member.method !== STORED && member.method !== DEFLATED) yield refuse('unreadable', place, `found a file packed in a way not known here (${member.method}), expected deflate. Unpack it yourself and read it`)
  else if (member.size > largest) yield refuse('too large', place, `${(member.size / 1e6).toFixed(0)} MB, expected a report of at most ${LARGEST_FILE / 1e6} MB`)
  else {
    const flow = new ByteFlow(piecesOf(at, member, desk))
    yield* desk.inside({ name: place, flow, size: member.size })
    await flow.close()
  }
}

/** A header that lies about the size is cut short, never grown. */
async function* piecesOf(at: At, member: ZipMember, desk: StreamDesk): AsyncGenerator<Uint8Array> {
  const header = bufferOf(await at(member.start, LOCAL_LENGTH))
  if (header.length < LOCAL_LENGTH || header.readUInt32LE(0) !== LOCAL_SIGN) throw new Error('a member is not where the table of contents has it')
  const start = member.start + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = packedPieces(at, start, member.packed)
  let left = member.size
  for await (const piece of member.method === STORED ? packed : inflatePieces(packed, desk)) {
    if (piece.length >= left) {
      yield piece.subarray(0, left)
      return
    }
    left -= piece.length
    yield piece
  }
}

async function* packedPieces(at: At, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length;) {
    const piece = await at(start + done, Math.min(PIECE, length - done))
    if (piece.length === 0) return
    done += piece.length
    yield piece
  }
}

/** The names in each folder that a browser may have kept beside a page. */
function namesByFolder(members: readonly ZipMember[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const { name } of members) {
    const cut = name.lastIndexOf('/') + 1
    const there = names.get(name.slice(0, cut)) ?? new Set()
    names.set(name.slice(0, cut), there.add(name.slice(cut)))
  }
  return names
}

function passedOver(name: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const parts = name.split('/')
  const inPageFolder = parts.slice(0, -1).some((folder, at) => {
    if (!PAGE_FOLDER.test(folder)) return false
    const beside = neighbours.get(parts.slice(0, at).map((part) => `${part}/`).join(''))
    return beside !== undefined && pageBeside(folder, [...beside]) !== null
  })
  return inPageFolder ? 'files that a browser kept beside a page' : whyLeftOut(name)
}
