import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { wordFault } from './packing-fault.js'

/**
 * The bytes of a page as it was before its house packed it for the way; a sentence where that cannot be undone
 * within bounds.
 */
export function unpackAnswer(packed: Buffer, encoding: string, most: number): Buffer | string {
  let bytes = packed
  const named = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  for (const one of named.filter((name) => name !== '' && name !== 'identity').reverse()) {
    const unpack = UNPACKERS[one]
    if (!unpack) return `packed in a way not known here (${one.slice(0, 40)}), expected gzip, deflate or br`
    if (bytes.length === 0) break
    try {
      bytes = unpack(bytes, most)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const isTooLarge = 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      if (isTooLarge) return `unpacks to more than ${most / 1e6} MB, expected a page of at most that`
      return `its packing cannot be undone (${one}: ${wordFault(error)}), expected a whole page`
    }
  }
  return bytes
}

const UNPACKERS: Readonly<Record<string, (bytes: Buffer, most: number) => Buffer>> = {
  gzip: (bytes, most) => gunzipSync(bytes, { maxOutputLength: most }),
  'x-gzip': (bytes, most) => gunzipSync(bytes, { maxOutputLength: most }),
  br: (bytes, most) => brotliDecompressSync(bytes, { maxOutputLength: most }),
  // Some houses send the bare stream, others with its two bytes before.
  deflate: (bytes, most) => ((bytes[0]! & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, { maxOutputLength: most }),
}
