import { refuse } from '../forms/form.js'
import type { Received } from '../report.js'
import { sayLeftOut, whyLeftOut } from '../why-left-out.js'
import { safeName } from './safe-name.js'
import { ByteFlow } from './byte-flow.js'
import { type Flowing, type StreamDesk } from './stream.js'

const BLOCK = 512
const FILE_KINDS = new Set(['0', '\0', ''])
const LONGEST_NAME = 65_536

/** A tar archive: its files one by one. Links and devices are passed over. */
export async function* streamTar({ name: archive, flow }: Flowing, desk: StreamDesk): AsyncGenerator<Received> {
  const left = new Map<string, string[]>()
  let longName: string | null = null
  for (;;) {
    const header = await flow.take(BLOCK)
    if (header.length < BLOCK || header[0] === 0) break
    const stated = sizeOf(header)
    if (stated === null) {
      yield refuse(
        'broken file',
        archive,
        'found a file of no size that can be read, expected a whole tar archive. What stands before is read; fetch it again for the rest',
      )
      break
    }
    const size: number = stated
    const kind = String.fromCharCode(header[156]!)
    const padding = Math.ceil(size / BLOCK) * BLOCK - size
    let came = 0
    async function* counted() {
      for await (const piece of flow.pieces(size)) {
        came += piece.length
        yield piece
      }
    }
    const content = new ByteFlow(counted())
    if (kind === 'L') longName = wordsOf(await content.take(LONGEST_NAME))
    else if (FILE_KINDS.has(kind)) {
      const name: string =
        longName ??
        [wordsOf(header.subarray(345, 500)), wordsOf(header.subarray(0, 100))].filter((one) => one !== '').join('/')
      longName = null
      const why = whyLeftOut(name)
      if (why !== null)
        left
          .set(why, left.get(why) ?? [])
          .get(why)!
          .push(name)
      else yield* desk.inside({ name: `${archive}/${safeName(name)}`, flow: content, size })
    }
    await content.pass()
    await flow.pass(padding)
    if (came < size) {
      yield refuse(
        'broken file',
        archive,
        'found a file that ends before its length, expected a whole tar archive. What stands before is read; fetch it again for the rest',
      )
      break
    }
  }
  if (left.size > 0)
    yield { reports: [], notes: [{ kind: 'left out', place: archive, message: sayLeftOut(archive, left) }] }
}

/** Octal; null for a number that is none. */
function sizeOf(header: Uint8Array): number | null {
  const size = parseInt(wordsOf(header.subarray(124, 136)).trim(), 8)
  return Number.isFinite(size) && size >= 0 ? size : null
}

function wordsOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8')
}
