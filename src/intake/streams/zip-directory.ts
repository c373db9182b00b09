const END_SIGN = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const WIDE_LOCATOR_SIGN = 0x07064b50
const WIDE_LOCATOR_LENGTH = 20
const WIDE_END_LENGTH = 56
const ENTRY_SIGN = 0x02014b50
const ENTRY_LENGTH = 46
/**
 * A table of contents longer than that is of no archive of reports: two hundred thousand names of a hundred letters are
 * 30 MB.
 */
const LONGEST_DIRECTORY = 200_000_000
const NARROW = 0xffffffff
const WIDE_FIELD = 1

/** A member of a zip archive, as the table of contents tells it. */
export interface ZipMember {
  readonly name: string
  /** Bytes once unpacked, as stated. */
  readonly size: number
  readonly packed: number
  readonly method: number
  readonly isLocked: boolean
  /** The sum over its bytes (CRC-32), 0 where none is stated. */
  readonly sum: number
  /** Where it begins in the archive. */
  readonly start: number
}

/** What a zip archive holds, and how large it is itself. */
export interface ZipDirectory {
  readonly members: readonly ZipMember[]
  readonly size: number
}

type At = (start: number, length: number) => Promise<Uint8Array>

/** The table of contents of a zip archive, also of one beyond 4 GB; null where there is none: the archive is cut. */
export async function readZipDirectory(at: At, size: number): Promise<ZipDirectory | null> {
  const place = await findDirectory(at, size)
  if (place === null || place.length > LONGEST_DIRECTORY || place.start + place.length > size) return null
  const bytes = bufferOf(await at(place.start, place.length))
  const members: ZipMember[] = []
  for (let from = 0; from + ENTRY_LENGTH <= bytes.length && bytes.readUInt32LE(from) === ENTRY_SIGN;) {
    const [nameLength, extraLength, commentLength] = [
      bytes.readUInt16LE(from + 28),
      bytes.readUInt16LE(from + 30),
      bytes.readUInt16LE(from + 32),
    ]
    const name = bytes.subarray(from + ENTRY_LENGTH, from + ENTRY_LENGTH + nameLength)
    const extra = bytes.subarray(from + ENTRY_LENGTH + nameLength, from + ENTRY_LENGTH + nameLength + extraLength)
    const flags = bytes.readUInt16LE(from + 8)
    const [unpacked, packed, start] = widen(extra, [
      bytes.readUInt32LE(from + 24),
      bytes.readUInt32LE(from + 20),
      bytes.readUInt32LE(from + 42),
    ])
    members.push({
      name: (flags & 0x800) === 0 && !isUtf8(name) ? name.toString('latin1') : name.toString('utf8'),
      size: unpacked,
      packed,
      start,
      sum: bytes.readUInt32LE(from + 16),
      method: bytes.readUInt16LE(from + 10),
      isLocked: (flags & 1) === 1,
    })
    from += ENTRY_LENGTH + nameLength + extraLength + commentLength
  }
  return { members, size }
}

async function findDirectory(
  at: At,
  size: number,
): Promise<{ readonly start: number; readonly length: number } | null> {
  const tailStart = Math.max(0, size - END_LENGTH - LONGEST_COMMENT - WIDE_LOCATOR_LENGTH)
  const tail = bufferOf(await at(tailStart, size - tailStart))
  let end = tail.length - END_LENGTH
  while (end >= 0 && tail.readUInt32LE(end) !== END_SIGN) end--
  if (end < 0) return null
  const locator = end - WIDE_LOCATOR_LENGTH
  if (locator >= 0 && tail.readUInt32LE(locator) === WIDE_LOCATOR_SIGN) {
    const wide = bufferOf(await at(Number(tail.readBigUInt64LE(locator + 8)), WIDE_END_LENGTH))
    return wide.length < WIDE_END_LENGTH
      ? null
      : { length: Number(wide.readBigUInt64LE(40)), start: Number(wide.readBigUInt64LE(48)) }
  }
  return { length: tail.readUInt32LE(end + 12), start: tail.readUInt32LE(end + 16) }
}

/** Numbers too great for their place stand in a field behind the name, in this order, those only that are. */
function widen(extra: Buffer, narrow: readonly [number, number, number]): readonly [number, number, number] {
  for (let from = 0; from + 4 <= extra.length; from += 4 + extra.readUInt16LE(from + 2)) {
    if (extra.readUInt16LE(from) !== WIDE_FIELD) continue
    let next = from + 4
    const take = (value: number) => {
      if (value !== NARROW || next + 8 > extra.length) return value
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    }
    return [take(narrow[0]), take(narrow[1]), take(narrow[2])]
  }
  return narrow
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes)
}

export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
