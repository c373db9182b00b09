import { refuse } from '../forms/form.js'
import { wordFault } from '../packing-fault.js'
import { ByteFlow } from './byte-flow.js'
import { gunzipPieces } from './inflate.js'
import { isOfTheSystem, UnpackedTooMuch, type Flowing, type StreamDesk } from './stream.js'
import type { Received } from '../report.js'

/**
 * Gzip: the one file in it, as it comes out. Where the packing breaks, what came out before is read and the break is
 * told.
 */
export async function* streamGzip({ name, flow }: Flowing, desk: StreamDesk): AsyncGenerator<Received> {
  const faults: string[] = []
  async function* untilItBreaks() {
    try {
      yield* gunzipPieces(flow.pieces(), desk)
    } catch (error) {
      if (!(error instanceof Error) || error instanceof UnpackedTooMuch || isOfTheSystem(error)) throw error
      faults.push(wordFault(error))
    }
  }
  const inner = new ByteFlow(untilItBreaks())
  if ((await inner.isAtEnd()) && faults[0] !== undefined) {
    yield refuse(
      'broken file',
      name,
      `its packing cannot be undone (${faults[0]}), expected a whole gzip archive. Fetch it again`,
    )
    return
  }
  yield* desk.inside({ name: name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, ''), flow: inner, size: null })
  for (const fault of faults)
    yield refuse(
      'broken file',
      name,
      `its packing cannot be undone further (${fault}), expected a whole gzip archive. What came out before is read; fetch it again for the rest`,
    )
}
