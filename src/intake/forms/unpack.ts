import { Gunzip, unzipSync } from 'fflate'

/** A member of a zip archive, as its table of contents tells it. */
export interface Member {
  readonly name: string
  readonly size: number
}

// Members unpacked in one go: few enough that they do not fill the memory.
const BATCH_BYTES = 64_000_000
const BATCH_MEMBERS = 500
const CHUNK = 65_536

/** What a zip archive holds, without unpacking any of it. */
export function listMembers(bytes: Uint8Array): readonly Member[] {
  const members: Member[] = []
  unzipSync(bytes, { filter: ({ name, originalSize }) => { members.push({ name, size: originalSize }); return false } })
  return members
}

/** Unpacks these members, some at a time. A header that lies about the size is cut short, never grown. */
export function* unpackMembers(bytes: Uint8Array, members: readonly Member[]): Generator<readonly [string, Uint8Array]> {
  for (let at = 0; at < members.length;) {
    const batch = new Set<string>()
    for (let size = 0; at < members.length && batch.size < BATCH_MEMBERS && (batch.size === 0 || size + members[at]!.size <= BATCH_BYTES); at++) {
      batch.add(members[at]!.name)
      size += members[at]!.size
    }
    const unpacked = unzipSync(bytes, { filter: ({ name }) => batch.has(name) })
    for (const name of batch) if (unpacked[name]) yield [name, unpacked[name]]
  }
}

/** The members of a document by name, each once; those larger than `largest` are left. */
export function unpackNamed(bytes: Uint8Array, wanted: (name: string) => boolean, largest: number): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name) && originalSize <= largest })
}

/** Gzip, also of many members one after another; null where it grows beyond the limit. */
export function gunzipBounded(bytes: Uint8Array, largest: number): Uint8Array | null {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Gunzip((part) => {
    size += part.length
    if (size <= largest) parts.push(part)
  })
  for (let at = 0; at < bytes.length && size <= largest; at += CHUNK) stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  return size > largest ? null : Buffer.concat(parts)
}
