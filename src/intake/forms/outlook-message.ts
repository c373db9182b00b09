import MsgReaderModule from '@kenjiuno/msgreader'
import type { Received } from '../report.js'
import type { Desk } from './form.js'
import { readMessage } from './message.js'

// The package’s types describe an ES module, Node loads its CommonJS build: there the class is a member.
const MsgReader =
  (MsgReaderModule as unknown as { default?: typeof MsgReaderModule.default }).default ??
  (MsgReaderModule as unknown as typeof MsgReaderModule.default)

/** A message kept by Outlook (MSG). */
export async function openOutlookMessage(name: string, bytes: Buffer, desk: Desk): Promise<Received> {
  const reader = new MsgReader(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  const fields = reader.getFileData()
  const html = fields.html === undefined ? fields.bodyHtml : Buffer.from(fields.html).toString('utf8')
  const attached = (fields.attachments ?? []).flatMap((one) => {
    const { fileName, content } = reader.getAttachment(one)
    return [{ name: fileName, kind: one.attachMimeTag ?? '', isInline: one.attachmentHidden === true, bytes: content }]
  })
  return readMessage(
    name,
    {
      subject: fields.subject ?? null,
      sender: fields.senderName ?? null,
      address: fields.senderEmail ?? null,
      day: dayOf(fields.messageDeliveryTime ?? fields.clientSubmitTime),
      text: fields.body ?? null,
      html: html ?? null,
      attached,
    },
    desk,
  )
}

/** “Mon, 15 Feb 2021 08:19:04 GMT” */
function dayOf(stated: string | undefined): string | null {
  return stated ?? null
}
