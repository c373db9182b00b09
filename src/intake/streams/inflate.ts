import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib'
import type { StreamDesk } from './stream.js'

// Deflate packs at most a thousandfold, so that what is handed over at a time never grows beyond 16 MB at once.
const AT_A_TIME = 16_384

type Counting = Pick<StreamDesk, 'unpacked'>
type Pieces = AsyncIterable<Uint8Array>

/** What comes out of gzip, also of many members one after another, each held against the sum that it states. */
export function gunzipPieces(packed: Pieces, desk: Counting): AsyncGenerator<Uint8Array> {
  return unpackPieces(packed, createGunzip(), desk)
}

/** What comes out of the deflated member of a zip archive. */
export function inflatePieces(packed: Pieces, desk: Counting): AsyncGenerator<Uint8Array> {
  return unpackPieces(packed, createInflateRaw(), desk)
}

/** What came out before a fault is handed on before the fault is thrown. */
async function* unpackPieces(
  packed: Pieces,
  unpacker: Gunzip | InflateRaw,
  desk: Counting,
): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = []
  const faults: Error[] = []
  unpacker.on('data', (piece: Uint8Array) => out.push(piece))
  unpacker.on('error', (fault) => faults.push(fault))
  function* comeOut() {
    for (const piece of out.splice(0)) {
      desk.unpacked(piece.length)
      yield piece
    }
  }
  try {
    for await (const piece of packed) {
      for (let at = 0; at < piece.length; at += AT_A_TIME) {
        await handOver(unpacker, piece.subarray(at, at + AT_A_TIME))
        yield* comeOut()
        if (faults[0]) throw faults[0]
        // What stands behind the last member is not packed.
        if (unpacker.readableEnded) return
      }
    }
    // Says so where what was packed ends in the middle.
    await handOver(unpacker, null)
    yield* comeOut()
    if (faults[0]) throw faults[0]
  } finally {
    unpacker.destroy()
  }
}

/** Until a piece is unpacked, or there is no more to come; `null` after the last one. */
function handOver(unpacker: Gunzip | InflateRaw, piece: Uint8Array | null): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      unpacker.off('end', done).off('close', done)
      resolve()
    }
    if (unpacker.destroyed || unpacker.readableEnded) resolve()
    else {
      unpacker.on('end', done).on('close', done)
      if (piece === null) unpacker.end()
      else unpacker.write(piece, done)
    }
  })
}
