import { Gunzip, Inflate } from 'fflate'
import type { StreamDesk } from './stream.js'

// Deflate packs at most a thousandfold, so that what is handed over at a time never grows beyond 16 MB at once.
const AT_A_TIME = 16_384

/** What comes out of gzip, also of many members one after another. */
export function gunzipPieces(packed: AsyncIterable<Uint8Array>, desk: Pick<StreamDesk, 'unpacked'>): AsyncGenerator<Uint8Array> {
  return unpackPieces(packed, (give) => new Gunzip(give), desk)
}

/** What comes out of the deflated member of a zip archive. */
export function inflatePieces(packed: AsyncIterable<Uint8Array>, desk: Pick<StreamDesk, 'unpacked'>): AsyncGenerator<Uint8Array> {
  return unpackPieces(packed, (give) => new Inflate(give), desk)
}

interface Unpacker { push(piece: Uint8Array, isLast?: boolean): void }

async function* unpackPieces(packed: AsyncIterable<Uint8Array>, open: (give: (piece: Uint8Array) => void) => Unpacker, desk: Pick<StreamDesk, 'unpacked'>): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = []
  const unpacker = open((piece) => {
    if (piece.length > 0) out.push(piece)
  })
  for await (const piece of packed) {
    for (let at = 0; at < piece.length; at += AT_A_TIME) {
      unpacker.push(piece.subarray(at, at + AT_A_TIME))
      for (const one of out.splice(0)) {
        desk.unpacked(one.length)
        yield one
      }
    }
  }
  // Says so where what was packed ends in the middle.
  unpacker.push(new Uint8Array(), true)
  yield* out
}
