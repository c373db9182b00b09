import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Reading } from '../../reading/reading.js'

/** The fastest setting: readings shrink to a tenth, and are there to save time. */
const DEFLATE_LEVEL = 1
const LENGTH_BYTES = 4

/**
 * A reading as bytes, its trees apart: words with their tags and trees are four fifths of it, and few views ask for
 * them. First how long the first part is, then both parts.
 */
export function packReading(reading: Reading): Uint8Array {
  const sentences = reading.sentences.map(({ start, end, names }) => ({ start, end, names }))
  const first = pack(JSON.stringify({ ...reading, sentences }))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32LE(first.length)
  return Buffer.concat([length, first, pack(JSON.stringify(reading.sentences.map(({ tokens }) => tokens)))])
}

/** The reading that {@link packReading} wrote down. Its trees are unpacked when the first is asked for. */
export function unpackReading(bytes: Uint8Array): Reading {
  const content = bytesOf(bytes)
  const end = LENGTH_BYTES + content.readUInt32LE()
  const reading = JSON.parse(unpack(content.subarray(LENGTH_BYTES, end))) as Reading
  let trees: readonly (readonly Token[])[] | undefined
  const treeOf = (at: number) =>
    (trees ??= JSON.parse(unpack(content.subarray(end))) as readonly (readonly Token[])[])[at]!
  return {
    ...reading,
    sentences: reading.sentences.map((sentence, at): Sentence => ({
      start: sentence.start,
      end: sentence.end,
      get tokens() {
        return treeOf(at)
      },
      names: sentence.names,
    })),
  }
}

/** Bytes as SQLite hands them over, under whatever name. */
export function bytesOf(content: Uint8Array | ArrayBuffer): Buffer {
  return content instanceof ArrayBuffer
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
}

/** Text as bytes that take little room. */
export const pack = (text: string): Buffer => deflateRawSync(text, { level: DEFLATE_LEVEL })
export const unpack = (content: Uint8Array): string => inflateRawSync(content).toString('utf8')
