import { refuse } from '../forms/form.js'
import { LARGEST_FILE } from '../limits.js'
import type { Received } from '../report.js'
import { flowOf, type ByteFlow } from './byte-flow.js'
import type { Flowing, StreamDesk } from './stream.js'

const FIRST_LINE = /^From \S[^\n]*$/
// “From ” within a body (“From now on, …”) is followed by no header line.
const HEADER_LINE = /^>?[\w-]+:/
const LONGEST_START = 400

/** MBOX: messages one after another, each behind a line `From …`. */
export async function* streamMailbox({ name, flow }: Flowing, desk: StreamDesk): AsyncGenerator<Received> {
  await flow.takeThrough('\n', LARGEST_FILE)
  for (let number = 1; ; number++) {
    const message = await takeMessage(flow)
    const isLast = await flow.isAtEnd()
    const place = number === 1 && isLast ? name : `${name}#${number}`
    if (message === null)
      yield refuse(
        'too large',
        place,
        `a mail of more than ${LARGEST_FILE / 1e6} MB, expected one of at most that. Save what is attached to it as files of their own`,
      )
    else {
      // One character a byte, so that each message keeps its own encoding.
      const bytes = Buffer.from(
        message
          .toString('latin1')
          .replace(/\r\n/g, '\n')
          .replace(/^>(>*From )/gm, '$1'),
        'latin1',
      )
      yield* desk.inside({ name: place, flow: flowOf(bytes), size: bytes.length })
    }
    if (isLast) return
  }
}

/** The lines of one message, up to and with the line that opens the next; null where they are too many. */
async function takeMessage(flow: ByteFlow): Promise<Buffer | null> {
  const parts: Buffer[] = []
  for (let size = 0; ;) {
    const line = (await flow.takeThrough('\n', LARGEST_FILE)) ?? (await flow.take(LARGEST_FILE))
    if (line.length === 0) break
    const begins = line
      .subarray(0, LONGEST_START)
      .toString('latin1')
      .replace(/\r?\n$/, '')
    if (FIRST_LINE.test(begins) && HEADER_LINE.test((await flow.peek(LONGEST_START)).toString('latin1'))) break
    size += line.length
    if (size <= LARGEST_FILE) parts.push(line)
    else parts.length = 0
    if (size > LARGEST_FILE) return passToNext(flow)
  }
  return Buffer.concat(parts)
}

async function passToNext(flow: ByteFlow): Promise<null> {
  for (;;) {
    const line = (await flow.takeThrough('\n', LARGEST_FILE)) ?? (await flow.take(LARGEST_FILE))
    if (line.length === 0) return null
    const begins = line
      .subarray(0, LONGEST_START)
      .toString('latin1')
      .replace(/\r?\n$/, '')
    if (FIRST_LINE.test(begins) && HEADER_LINE.test((await flow.peek(LONGEST_START)).toString('latin1'))) return null
  }
}
