import { CALENDAR_DAY } from '../../language/en/calendar-day.js'
import { textOfMarkup } from '../join-pieces.js'
import type { Received } from '../report.js'
import { sayLeftOut, whyLeftOut } from '../why-left-out.js'
import { draftReports, tidy, type Draft } from './draft-report.js'
import type { Desk } from './form.js'
import { outletOfHead } from './printed-outlet.js'
import { noteSummaries } from './feed.js'
import { cutNewsletter } from './newsletter.js'
import { readPressPage } from './press-page.js'

/** A mail, whatever file it came in. */
export interface Message {
  readonly subject: string | null
  readonly sender: string | null
  readonly address: string | null
  readonly day: string | null
  readonly text: string | null
  readonly html: string | null
  readonly attached: readonly { readonly name: string, readonly kind: string, readonly isInline: boolean, readonly bytes: Uint8Array }[]
}

/** A mail → its report, or those it brings: a press database's selection, a message sent on, attached files. */
export async function readMessage(name: string, message: Message, desk: Desk): Promise<Received> {
  const selection = message.html && /class="article|DocPublicationName|DOC_ID_\d|DocID_/.test(message.html) ? readPressPage(message.html) : []
  const items = selection.length > 0 ? [] : cutNewsletter(message.html, message.text).map((item) => ({ ...item, day: message.day, outlet: item.outlet ?? houseOf(message.sender) }))
  const own = selection.length > 0 ? selection : items.length > 0 ? items : [draftOf(message)].filter(({ text }) => text !== '')
  const parts = [await draftReports(name, own, noteSummaries(name, items)), ...await receiveAttached(name, message, desk)]
  const received = { reports: parts.flatMap(({ reports }) => reports), notes: parts.flatMap(({ notes }) => notes) }
  return received.reports.length + received.notes.length > 0 ? received : { reports: [], notes: [{ kind: 'empty', place: name, message: `${name}: found a mail without words, expected a report in it or attached to it` }] }
}

async function receiveAttached(name: string, { attached }: Message, desk: Desk): Promise<readonly Received[]> {
  const left = new Map<string, string[]>()
  const parts: Received[] = []
  for (const one of attached) {
    const why = one.kind.startsWith('image/') ? 'pictures' : /signature|pgp|pkcs7|calendar|vcard/.test(one.kind) ? 'signatures and cards' : whyLeftOut(one.name)
    if (why === null) parts.push(await desk.receive(`${name}/${one.name}`, one.bytes))
    else if (!one.isInline) left.set(why, [...(left.get(why) ?? []), one.name])
  }
  return left.size === 0 ? parts : [...parts, { reports: [], notes: [{ kind: 'left out', place: name, message: sayLeftOut(name, left) }] }]
}

const FORWARDED = /^(?:-{5,}\s*(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Message transféré)\s*-{5,}|Begin forwarded message:)\s*$/im
const FORWARDED_HEADER = /^\s*\*?(From|Date|Sent|Subject|To|Cc|Reply-To)\*?:\s*(.*)$/i
/** “-- ” before a signature; what newsletters print around their words. */
const SIGNATURE = /^-- ?$/
const AROUND = /^(?:.{0,40}\b(?:view (?:this (?:email|message) )?in (?:your )?browser|view in browser|unsubscribe|manage (?:your )?(?:preferences|subscription)|privacy policy|you (?:are receiv\w+|receive[d]?) this (?:message|e-?mail)|this (?:e-?mail|message) was sent to|update your preferences|forward to a friend|please do not reply)\b.*)$/i

function draftOf(message: Message): Draft {
  const paragraphs = message.html && (!message.text || message.text.trim().length < 40) ? textOfMarkup(message.html) : message.text ?? (message.html ? textOfMarkup(message.html) : '')
  const plain = paragraphs.replace(/\r\n?/g, '\n')
  const sentOn = FORWARDED.exec(plain)
  const forwarded = sentOn ? cutForwarded(plain.slice(sentOn.index + sentOn[0].length)) : null
  const words = tidyBody(forwarded?.body ?? plain)
  const subject = (forwarded?.subject ?? message.subject)?.replace(/^(?:(?:fwd?|re|aw|wg|tr)\s*:\s*)+/i, '') ?? null
  const sender = forwarded?.sender ?? message.sender
  const headline = firstLineLikeSubject(words, subject)
  return {
    title: headline ?? subject, byline: personOf(sender), outlet: outletOfHead(words) ?? houseOf(sender),
    // “Tue, 10 Dec 2024 at 18:05”, “10 December 2024 18:05”
    day: statedDay(forwarded?.day ?? null) ?? message.day, text: words,
  }
}

function statedDay(stated: string | null): string | null {
  return stated === null ? null : new RegExp(CALENDAR_DAY, 'i').exec(stated)?.[0] ?? null
}

function cutForwarded(source: string): { readonly subject: string | null, readonly sender: string | null, readonly day: string | null, readonly body: string } {
  const lines = source.replace(/^\s*\n/, '').split('\n')
  const fields = new Map<string, string>()
  let at = 0
  for (; at < lines.length; at++) {
    const field = FORWARDED_HEADER.exec(lines[at]!)
    if (!field && lines[at]!.trim() !== '') break
    if (!field && fields.size > 0) break
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!)
  }
  return { subject: fields.get('subject') ?? null, sender: fields.get('from')?.replace(/\s*[<[].*$/, '').replace(/^"|"$/g, '') ?? null, day: fields.get('date') ?? fields.get('sent') ?? null, body: lines.slice(at).join('\n') }
}

/** The words without the sender's signature and the lines that newsletters print around them. */
function tidyBody(source: string): string {
  const lines = source.split('\n')
  const signature = lines.findIndex((line) => SIGNATURE.test(line))
  const kept = (signature > 0 ? lines.slice(0, signature) : lines).filter((line) => !AROUND.test(line.trim()))
  return kept.join('\n').replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim()
}

/** “Meridian alert: India, Russia defence ministers” announces the headline that the first line gives whole. */
function firstLineLikeSubject(words: string, subject: string | null): string | null {
  const first = tidy(words.split('\n').find((line) => line.trim() !== '')) ?? ''
  if (subject === null || first.length < 20 || first.length > 200 || /[.!?]$/.test(first)) return null
  const seen = new Set(wordsOf(first))
  const shared = wordsOf(subject).filter((word) => seen.has(word)).length
  return shared >= Math.min(4, wordsOf(subject).length * 0.6) ? first : null
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
}

const GENERIC = /^(?:press (?:office|service|release|centre|center)|news ?(?:letter|room|desk)?|info|no-?reply|admin\w*|alerts?|editors?|media(?: relations)?|communications?|mailer-daemon)$/i
const HOUSE = /\b(?:alerts?|news\w*|times|post|herald|gazette|press|agency|wire|ministry|office|embassy|media|daily|journal|tribune|online|digest|bulletin|brief\w*|desk|service|team|group|institute|centre|center|mail|today|report\w*|monitor|radio|tv)\b/i

function personOf(sender: string | null): string | null {
  return sender !== null && !HOUSE.test(sender) && /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(sender.trim()) ? sender.trim() : null
}

/** “Meridian Wire Alerts” → “Meridian Wire”. */
function houseOf(sender: string | null): string | null {
  if (sender === null || personOf(sender) !== null || sender.includes('@') || GENERIC.test(sender.trim())) return null
  return tidy(sender.replace(/\s+(?:news)?(?:alerts?|letter|newsletters?|updates?|notifications?|briefings?)$/i, ''))
}
