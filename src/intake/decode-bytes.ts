import { createRequire } from 'node:module'
import iconv from 'iconv-lite'

/** What bytes turned out to say: text, perhaps with places that could not be decoded; or no text at all. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly broken: number }
  | { readonly kind: 'binary'; readonly looksLike: string }

/** The first bytes of what people drop among their reports by mistake. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
]
const SAMPLE = 65_536
const REPLACEMENT = /\uFFFD/g

/**
 * Bytes → text: byte order marks first, then zero bytes (UTF-16 or no text), then strict UTF-8, then the 8-bit code
 * pages. `declared` is what an HTML page says of itself.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byteOrder(bytes)
  if (marked) return decodeAs(bytes, marked)
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (signature) return { kind: 'binary', looksLike: signature[0] }
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.includes(0)) return decodeZeroed(bytes, sample)
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8')
  return decodeEightBit(bytes, sample, declared)
}

function byteOrder(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/**
 * UTF-16 without a mark has its zeros on one side of each pair: English letters fill the other. Zeros anywhere else are
 * no text.
 */
function decodeZeroed(bytes: Uint8Array, sample: Uint8Array): Decoded {
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1
  })
  const [even, odd] = zeros as [number, number]
  const many = (sample.length / 2) * 0.3
  if (odd > many && even < odd / 10) return decodeAs(bytes, 'utf-16le')
  if (even > many && odd < even / 10) return decodeAs(bytes, 'utf-16be')
  return { kind: 'binary', looksLike: 'a program or a picture' }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Text that is not UTF-8: damaged UTF-8 is kept with its holes, all else is one of the code pages. */
function decodeEightBit(bytes: Uint8Array, sample: Uint8Array, declared: string | null): Decoded {
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8.kind === 'text' && isDamagedUtf8(utf8.text, utf8.broken)) return utf8
  return decodeAs(
    bytes,
    declared !== null && iconv.encodingExists(declared) && !/^utf-?(?:8|16)/i.test(declared)
      ? asBrowsersRead(declared)
      : guessCodePage(sample),
  )
}

/**
 * Pages say the standard and mean the code page that holds it, with “ ” and €: browsers read them so (WHATWG Encoding).
 */
function asBrowsersRead(declared: string): string {
  if (/^(?:iso[-_]?8859[-_]?1|latin-?1|l1|(?:us-)?ascii|cp819)$/i.test(declared)) return 'windows-1252'
  if (/^(?:iso[-_]?8859[-_]?9|latin-?5|l5)$/i.test(declared)) return 'windows-1254'
  return /^(?:iso[-_]?8859[-_]?11|tis-?620)$/i.test(declared) ? 'windows-874' : declared
}

/** Whole sequences of several bytes do not come about by chance: where they outnumber the holes, it was UTF-8. */
function isDamagedUtf8(text: string, broken: number): boolean {
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return whole > broken
}

// Below this the detector guesses exotic code pages for an English text with one pound sign.
const SURE = 0.8

// the tables of the detector cost more to load than a report to read, and few reports need them
const detectorOf = () => createRequire(import.meta.url)('jschardet') as typeof import('jschardet')

function guessCodePage(sample: Uint8Array): string {
  const { detect } = detectorOf()
  const { encoding, confidence } = detect(sample)
  return encoding !== null &&
    confidence >= SURE &&
    iconv.encodingExists(encoding) &&
    !/^(?:ascii|utf-?8|iso-?8859-1$)/i.test(encoding) &&
    isForeign(sample)
    ? encoding
    : 'windows-1252'
}

/** A text in another alphabet is mostly high bytes; an English one has them only for dashes and quotation marks. */
function isForeign(sample: Uint8Array): boolean {
  return sample.reduce((high, byte) => high + (byte >= 0x80 ? 1 : 0), 0) > sample.length * 0.2
}

// iconv-lite, because Node 20's own TextDecoder('windows-1252') turns “ ” € into control characters.
function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = encoding === 'utf-8' ? new TextDecoder('utf-8').decode(bytes) : iconv.decode(bytes, encoding)
  if (isNoise(text)) return { kind: 'binary', looksLike: 'no text in any encoding known here' }
  return { kind: 'text', text, encoding, broken: text.match(REPLACEMENT)?.length ?? 0 }
}

/** Control characters that no text has: one in fifty is enough to say that this is none. */
function isNoise(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  return (
    (sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u0084\u0086-\u009F]/g)?.length ?? 0) >
    sample.length / 50
  )
}
