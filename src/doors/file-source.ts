import { open, type FileHandle } from 'node:fs/promises'
import type { Source } from '../attache.js'

const PIECE = 1_000_000

/** A source that tells how much of it went by. */
export interface FileSource extends Source {
  readonly passed: () => number
}

/** A file as a source: read piece after piece, and opened only once something is asked of it. */
export function fileSource(path: string, size: number | null): FileSource {
  let passed = 0
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const file = await open(path)
    try {
      for (;;) {
        const piece = await readFrom(file, null, PIECE)
        if (piece.length === 0) return
        passed += piece.length
        yield piece
      }
    } finally {
      await file.close()
    }
  }
  async function at(start: number, length: number): Promise<Uint8Array> {
    const file = await open(path)
    try {
      passed = start
      return await readFrom(file, start, length)
    } finally {
      await file.close()
    }
  }
  return { name: path, size, pieces, passed: () => passed, ...(size !== null && { at }) }
}

/** These bytes, or fewer at the end of the file. `start` null: where the last reading ended. */
async function readFrom(file: FileHandle, start: number | null, length: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, start === null ? null : start + done)
    if (bytesRead === 0) break
    done += bytesRead
    // A pipe gives what it has.
    if (start === null) break
  }
  return bytes.subarray(0, done)
}
