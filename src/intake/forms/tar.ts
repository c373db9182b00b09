import type { Received } from '../report.js'
import { sayLeftOut, whyLeftOut } from '../why-left-out.js'
import type { Desk, Parcel } from './form.js'

const BLOCK = 512
const FILE_KINDS = new Set(['0', '\0', ''])

/** A tar archive: its files one by one. Links and devices are passed over. */
export async function openTar({ name: archive, bytes }: Parcel, desk: Desk): Promise<Received> {
  const left = new Map<string, string[]>()
  const parts: Received[] = []
  let longName: string | null = null
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const header = bytes.subarray(at, at + BLOCK)
    if (header[0] === 0) break
    const size = sizeOf(header)
    const kind = String.fromCharCode(header[156]!)
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size)
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
    if (kind === 'L') { longName = wordsOf(content); continue }
    if (!FILE_KINDS.has(kind)) continue
    const name: string = longName ?? [wordsOf(header.subarray(345, 500)), wordsOf(header.subarray(0, 100))].filter((one) => one !== '').join('/')
    longName = null
    const why = whyLeftOut(name)
    if (why !== null) left.set(why, [...(left.get(why) ?? []), name])
    else parts.push(await desk.receive(`${archive}/${name.split('/').filter((part) => part !== '..' && part !== '.' && part !== '').join('/')}`, content))
  }
  if (left.size > 0) parts.push({ reports: [], notes: [{ kind: 'left out', place: archive, message: sayLeftOut(archive, left) }] })
  return { reports: parts.flatMap(({ reports }) => reports), notes: parts.flatMap(({ notes }) => notes) }
}

/** Octal; a number that is none ends the archive. */
function sizeOf(header: Uint8Array): number {
  const size = parseInt(wordsOf(header.subarray(124, 136)).trim(), 8)
  return Number.isFinite(size) && size >= 0 ? size : Infinity
}

function wordsOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8')
}
