/**
 * What the doors hand over of something that may be larger than the memory: its name as the user wrote it, and a way to
 * its bytes.
 */
export interface Source {
  readonly name: string
  /** Bytes in all; null where only the end tells (a pipe). */
  readonly size: number | null
  /** All of it from the beginning, piece after piece. */
  readonly pieces: () => AsyncIterable<Uint8Array>
  /** These bytes of it, where any part can be had: a zip archive has its table of contents at its end. */
  readonly at?: (start: number, length: number) => Promise<Uint8Array>
}

/** Bytes in memory as a source. */
export function sourceOf(name: string, bytes: Uint8Array): Source {
  return {
    name,
    size: bytes.length,
    pieces: () => once(bytes),
    at: (start, length) => Promise.resolve(bytes.subarray(start, start + length)),
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- what reads it awaits each piece, wherever it comes from
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
