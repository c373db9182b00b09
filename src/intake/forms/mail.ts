import PostalMime from 'postal-mime'
import type { Received } from '../report.js'
import type { Desk, Parcel } from './form.js'
import { mendCodePage } from './mend-code-page.js'
import { readMessage, type Message } from './message.js'

/** A mail as it went over the wire (EML). What is attached is received like files of their own. */
export async function openMail({ name, bytes }: Parcel, desk: Desk): Promise<Received> {
  // A message attached or exported may still have the line of its mailbox, or blanks, before its headers.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = /^\s*(?:>?From \S[^\n]*\n)?/.exec(source.subarray(0, 2000).toString('latin1'))![0].length
  const mail = await PostalMime.parse(source.subarray(from), { forceRfc822Attachments: true, maxNestingDepth: 50 })
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? null
  const message: Message = {
    subject: mail.subject ?? null,
    sender: mail.from?.name ?? null,
    address: mail.from?.address ?? null,
    // The sender's own day: PostalMime gives the day of the same moment in Greenwich.
    day: header('date'),
    text: mail.text === undefined ? null : mendCodePage(mail.text),
    html: mail.html === undefined ? null : mendCodePage(mail.html),
    attached: mail.attachments.map((one, index) => ({
      name: one.filename ?? `attached-${index + 1}`,
      kind: one.mimeType,
      isInline: one.related === true || one.disposition === 'inline',
      bytes: bytesOf(one.content),
    })),
  }
  return readMessage(name, message, desk)
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string'
    ? Buffer.from(content)
    : content instanceof Uint8Array
      ? content
      : new Uint8Array(content)
}
