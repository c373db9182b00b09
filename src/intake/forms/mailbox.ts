import type { Received } from '../report.js'
import type { Desk, Parcel } from './form.js'

// “From ” within a body (“From now on, …”) is followed by no header line.
const FIRST_LINE = /^From \S[^\n]*\n(?=>?[\w-]+:)/gm

/** MBOX: messages one after another, each behind a line `From …`. */
export async function openMailbox({ name, bytes }: Parcel, desk: Desk): Promise<Received> {
  // One character a byte, so that each message keeps its own encoding.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/\r\n/g, '\n')
  const starts = [...source.matchAll(FIRST_LINE)]
  const received: Received = { reports: [], notes: [] }
  const parts: Received[] = [received]
  for (const [index, start] of starts.entries()) {
    const message = source.slice(start.index + start[0].length, starts[index + 1]?.index).replace(/^>(>*From )/gm, '$1')
    parts.push(await desk.receive(starts.length === 1 ? name : `${name}#${index + 1}`, Buffer.from(message, 'latin1')))
  }
  return { reports: parts.flatMap(({ reports }) => reports), notes: parts.flatMap(({ notes }) => notes) }
}
