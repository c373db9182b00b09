import { crc32 } from 'node:zlib'
import { refuse } from '../forms/form.js'
import { LARGEST_FILE } from '../limits.js'
import { wordFault } from '../packing-fault.js'
import type { Received } from '../report.js'
import { nameOfPage, pageOfFolder, sayLeftOut, whyLeftOut } from '../why-left-out.js'
import { ByteFlow } from './byte-flow.js'
import { inflatePieces } from './inflate.js'
import { safeName } from './safe-name.js'
import { isOfTheSystem, UnpackedTooMuch, type Flowing, type StreamDesk } from './stream.js'
import { bufferOf, type ZipDirectory, type ZipMember } from './zip-directory.js'

const LOCAL_LENGTH = 30
const LOCAL_SIGN = 0x04034b50
const STORED = 0
const DEFLATED = 8
const PIECE = 1_000_000
const STREAMED = /\.(?:zip|wacz|warc(?:\.gz)?|gz|tgz|tar|mbox|jsonl)$/i

const MOST_MEMBERS = 200_000

type At = NonNullable<Flowing['at']>

/** Reports packed together in a zip archive, one member after another (WACZ: the web archives in it). */
export async function* streamMembers(
  archive: string,
  at: At,
  { members: all, size }: ZipDirectory,
  desk: StreamDesk,
): AsyncGenerator<Received> {
  // A bomb tells of the same stretch of the archive ten thousand times.
  if (all.reduce((sum, { packed }) => sum + packed, 0) > size) {
    yield refuse(
      'broken file',
      archive,
      'found an archive whose files lie in one another, expected one after another. It may be made to do harm; nothing of it is read',
    )
    return
  }
  if (all.length > MOST_MEMBERS) {
    yield refuse(
      'too large',
      archive,
      `found an archive of ${all.length} files, expected at most ${MOST_MEMBERS}. Unpack it yourself and read the folder`,
    )
    return
  }
  const left = new Map<string, string[]>()
  const isWebArchive =
    all.some(({ name }) => name === 'datapackage.json') && all.some(({ name }) => name.startsWith('archive/'))
  const members = all.filter(({ name }) => !name.endsWith('/') && (!isWebArchive || name.startsWith('archive/')))
  const pages = pagesByFolder(members)
  for (const member of [...members].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const why = passedOver(member.name, pages)
    const place = `${archive}/${safeName(member.name)}`
    if (why !== null)
      left
        .set(why, left.get(why) ?? [])
        .get(why)!
        .push(member.name)
    else yield* receiveMember(place, at, member, desk)
  }
  if (left.size > 0)
    yield { reports: [], notes: [{ kind: 'left out', place: archive, message: sayLeftOut(archive, left) }] }
  if (members.length === 0) yield refuse('empty', archive, 'found an archive without files, expected reports')
}

async function* receiveMember(place: string, at: At, member: ZipMember, desk: StreamDesk): AsyncGenerator<Received> {
  const largest = STREAMED.test(member.name) ? Infinity : LARGEST_FILE
  if (member.isLocked)
    yield refuse(
      'unreadable',
      place,
      'found a file locked with a password, expected one that can be opened. Unpack it yourself and read it',
    )
  else if (member.method !== STORED && member.method !== DEFLATED)
    yield refuse(
      'unreadable',
      place,
      `found a file packed in a way not known here (${member.method}), expected deflate. Unpack it yourself and read it`,
    )
  else if (member.size > largest)
    yield refuse(
      'too large',
      place,
      `${(member.size / 1e6).toFixed(0)} MB, expected a report of at most ${LARGEST_FILE / 1e6} MB`,
    )
  else {
    const flow = new ByteFlow(piecesOf(at, member, desk))
    try {
      yield* desk.inside({ name: place, flow, size: member.size })
    } catch (error) {
      if (!(error instanceof Error) || error instanceof UnpackedTooMuch || isOfTheSystem(error)) throw error
      yield refuse(
        'broken file',
        place,
        `found a file that cannot be unpacked (${wordFault(error)}), expected a whole one. The others are read; fetch the archive again for this one`,
      )
    } finally {
      await flow.close()
    }
  }
}

/** A header that lies about the size is cut short, never grown. */
async function* piecesOf(at: At, member: ZipMember, desk: StreamDesk): AsyncGenerator<Uint8Array> {
  const header = bufferOf(await at(member.start, LOCAL_LENGTH))
  if (header.length < LOCAL_LENGTH || header.readUInt32LE(0) !== LOCAL_SIGN)
    throw new Error('a member is not where the table of contents has it')
  const start = member.start + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = packedPieces(at, start, member.packed)
  let [left, sum] = [member.size, 0]
  for await (const piece of member.method === STORED ? packed : inflatePieces(packed, desk)) {
    const part = piece.subarray(0, left)
    left -= part.length
    sum = crc32(part, sum)
    yield part
    if (left === 0) break
  }
  // Letters may be others where the packing still holds together.
  if (member.sum !== 0 && sum !== member.sum) throw new Error('bytes of it are damaged')
}

async function* packedPieces(at: At, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length;) {
    const piece = await at(start + done, Math.min(PIECE, length - done))
    if (piece.length === 0) return
    done += piece.length
    yield piece
  }
}

/** The names of the saved pages in each folder, beside which a browser may have kept others. */
function pagesByFolder(members: readonly ZipMember[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pages = new Map<string, Set<string>>()
  for (const { name } of members) {
    const cut = name.lastIndexOf('/') + 1
    const page = nameOfPage(name.slice(cut))
    if (page !== null) pages.set(name.slice(0, cut), (pages.get(name.slice(0, cut)) ?? new Set()).add(page))
  }
  return pages
}

function passedOver(name: string, pages: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const parts = name.split('/')
  const inPageFolder = parts.slice(0, -1).some((folder, at) => {
    const page = pageOfFolder(folder)
    return (
      page !== null &&
      pages
        .get(
          parts
            .slice(0, at)
            .map((part) => `${part}/`)
            .join(''),
        )
        ?.has(page) === true
    )
  })
  return inPageFolder ? 'files that a browser kept beside a page' : whyLeftOut(name)
}
