import { decodeBytes } from '../decode-bytes.js'
import { refuse } from '../forms/form.js'
import { LARGEST_FILE } from '../limits.js'
import { keepIdsApart } from '../name-report.js'
import { receiveLines } from '../receive-lines.js'
import type { Received } from '../report.js'
import type { Flowing } from './stream.js'

/** Lines are received this many bytes at a time. */
const AT_A_TIME = 4_000_000

/**
 * JSONL beyond what is held at once: its lines some at a time, each named by its number in the whole. Counts what it
 * hands on as parts.
 */
export async function* streamLines({ name, flow }: Flowing, isPassed: () => boolean): AsyncGenerator<Received> {
  for (let first = 1; !(await flow.isAtEnd());) {
    const held: Buffer[] = []
    let tooLong = false
    for (let size = 0; size < AT_A_TIME && !(await flow.isAtEnd());) {
      const line = (await flow.takeThrough('\n', LARGEST_FILE)) ?? (await flow.take(LARGEST_FILE))
      tooLong = line.length >= LARGEST_FILE && line.at(-1) !== 0x0a
      held.push(line)
      size += line.length
      if (tooLong) break
    }
    if (tooLong) {
      const number = first + held.length - 1
      held.pop()
      await passLine(flow)
      yield refuse(
        'too large',
        `${name}:${number}`,
        `a line of more than ${LARGEST_FILE / 1e6} MB, expected one report a line. The other lines are read`,
      )
      held.push(Buffer.from('\n'))
    }
    const count = held.length
    yield isPassed() ? { reports: [], notes: [] } : await receiveSome(name, Buffer.concat(held), first)
    first += count
  }
}

async function passLine(flow: Flowing['flow']): Promise<void> {
  while (!(await flow.isAtEnd()))
    if ((await flow.takeThrough('\n', LARGEST_FILE)) !== null || (await flow.take(LARGEST_FILE)).length === 0) return
}

async function receiveSome(name: string, bytes: Buffer, first: number): Promise<Received> {
  const decoded = decodeBytes(bytes)
  if (decoded.kind === 'binary')
    return refuse('binary', `${name}:${first}`, `found ${decoded.looksLike}, expected one object a line`)
  const { placed, notes } = await receiveLines(name, decoded.text, first)
  const kept = keepIdsApart(placed)
  return { reports: kept.reports, notes: [...notes, ...kept.notes] }
}
