/*
 * A model file: the length of a JSON heading, the heading, then the tables whose lengths the heading lists, each
 * beginning at a multiple of four bytes.
 */

/** Bytes of their own, not a view into others. */
export type Bytes = Uint8Array<ArrayBuffer>

/** A file that cannot be what this program was made with: cut, damaged, or of another version. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
  constructor(readonly found: string) {
    super(found)
  }
}

const aligned = (length: number) => (length + 3) & ~3

/** The bytes of a file with this heading and these tables. */
export function packTables(heading: object, tables: readonly Uint8Array[]): Uint8Array {
  const parts = [
    new TextEncoder().encode(JSON.stringify({ ...heading, tables: tables.map((table) => table.length) })),
    ...tables,
  ]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.length), 4))
  new DataView(file.buffer).setUint32(0, parts[0]!.length, true)
  let at = 4
  for (const part of parts) {
    file.set(part, at)
    at += aligned(part.length)
  }
  return file
}

/** Heading and tables of a file. @throws ModelFileError where they do not fit the file. */
export function unpackTables(given: Uint8Array): { readonly heading: object; readonly tables: readonly Bytes[] } {
  // a Buffer’s slice would share its memory instead of copying
  const file = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const { heading, length } = readHeading(file)
  let at = 4 + aligned(length)
  const expected = heading.tables.reduce((sum, each) => sum + aligned(each), at)
  if (file.length !== expected) throw new ModelFileError(`${file.length} bytes where its heading tells of ${expected}`)
  const tables = heading.tables.map((each) => {
    const table = file.slice(at, at + each)
    at += aligned(each)
    return table
  })
  return { heading, tables }
}

function readHeading(file: Uint8Array): {
  readonly heading: { readonly tables: readonly number[] }
  readonly length: number
} {
  try {
    const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0, true)
    const heading = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as {
      readonly tables: readonly number[]
    }
    if (!Array.isArray(heading.tables)) throw new ModelFileError('a heading that lists no tables')
    return { heading, length }
  } catch (cause) {
    throw cause instanceof ModelFileError ? cause : new ModelFileError('no heading that can be read')
  }
}

/** The bytes of numbers as they lie in memory. */
export function bytesOf(numbers: Float32Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
