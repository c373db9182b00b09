import { unzipSync } from 'fflate'

// A document of a thousand parts of the largest size is none.
const MOST_PARTS_OF_THE_LARGEST = 5

/**
 * The members of a document by name, each once; those larger than `largest` are left, and all once they are more than a
 * few of that size together.
 */
export function unpackNamed(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  largest: number,
): Readonly<Record<string, Uint8Array>> {
  let left = largest * MOST_PARTS_OF_THE_LARGEST
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isTaken = wanted(name) && originalSize <= Math.min(largest, left)
      if (isTaken) left -= originalSize
      return isTaken
    },
  })
}
