import { Gunzip, unzipSync } from 'fflate'

const CHUNK = 16_384
// A document of a thousand parts of the largest size is none.
const MOST_PARTS_OF_THE_LARGEST = 5

/** The members of a document by name, each once; those larger than `largest` are left, and all once they are more than a few of that size together. */
export function unpackNamed(bytes: Uint8Array, wanted: (name: string) => boolean, largest: number): Readonly<Record<string, Uint8Array>> {
  let left = largest * MOST_PARTS_OF_THE_LARGEST
  return unzipSync(bytes, { filter: ({ name, originalSize }) => {
    const isTaken = wanted(name) && originalSize <= Math.min(largest, left)
    if (isTaken) left -= originalSize
    return isTaken
  } })
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
