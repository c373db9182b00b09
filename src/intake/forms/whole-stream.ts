import { LARGEST_CONTAINER } from '../limits.js'
import type { Received } from '../report.js'
import { flowOf } from '../streams/byte-flow.js'
import type { Flowing, StreamDesk, StreamOpener } from '../streams/stream.js'
import { refuse, type Desk, type Opener } from './form.js'

/** An archive that is held whole already, since it lies in a mail or in another archive, opened as one that goes by. */
export function openHeld(stream: StreamOpener): Opener {
  return ({ name, bytes }, desk) =>
    collectParts(stream({ name, flow: flowOf(bytes), size: bytes.length, at: atOf(bytes) }, streamDeskOf(desk)))
}

export function atOf(bytes: Uint8Array): (start: number, length: number) => Promise<Uint8Array> {
  return (start, length) => Promise.resolve(bytes.subarray(start, start + length))
}

export async function collectParts(parts: AsyncIterable<Received>): Promise<Received> {
  const all: Received[] = []
  for await (const part of parts) all.push(part)
  return { reports: all.flatMap(({ reports }) => reports), notes: all.flatMap(({ notes }) => notes) }
}

export function streamDeskOf(desk: Desk): StreamDesk {
  async function* receive({ name, flow }: Flowing): AsyncGenerator<Received> {
    const bytes = await flow.whole(LARGEST_CONTAINER)
    yield bytes === null
      ? refuse(
          'too large',
          name,
          `unpacks to more than ${LARGEST_CONTAINER / 1e6} MB, expected reports. Unpack it yourself and read what you need`,
        )
      : await desk.receive(name, bytes)
  }
  return { unpacked: desk.unpacked, inside: receive, whole: receive }
}
