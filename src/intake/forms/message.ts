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
  readonly attached: readonly {
    readonly name: string
    readonly kind: string
    readonly isInline: boolean
    readonly bytes: Uint8Array
  }[]
}

/** A mail → its report, or those it brings: a press database's selection, a message sent on, attached files. */
export async function readMessage(name: string, message: Message, desk: Desk): Promise<Received> {
  const selection =
    message.html && /class="article|DocPublicationName|DOC_ID_\d|DocID_/.test(message.html)
      ? readPressPage(message.html)
      : []
  const items =
    selection.length > 0
      ? []
      : cutNewsletter(message.html, message.text).map((item) => ({
          ...item,
          day: message.day,
          outlet: item.outlet ?? houseOf(message.sender),
        }))
  const own =
    selection.length > 0 ? selection : items.length > 0 ? items : [draftOf(message)].filter(({ text }) => text !== '')
  const parts = [
    await draftReports(name, own, noteSummaries(name, items)),
    ...(await receiveAttached(name, message, desk)),
  ]
  const received = { reports: parts.flatMap(({ reports }) => reports), notes: parts.flatMap(({ notes }) => notes) }
  return received.reports.length + received.notes.length > 0
    ? received
    : {
        reports: [],
        notes: [
          {
            kind: 'empty',
            place: name,
            message: `${name}: found a mail without words, expected a report in it or attached to it`,
          },
        ],
      }
}

async function receiveAttached(name: string, { attached }: Message, desk: Desk): Promise<readonly Received[]> {
  const left = new Map<string, string[]>()
  const parts: Received[] = []
  for (const one of attached) {
    const why = one.kind.startsWith('image/')
      ? 'pictures'
      : /signature|pgp|pkcs7|calendar|vcard/.test(one.kind)
        ? 'signatures and cards'
        : whyLeftOut(one.name)
    if (why === null) parts.push(await desk.receive(`${name}/${one.name}`, one.bytes))
    else if (!one.isInline) left.set(why, [...(left.get(why) ?? []), one.name])
  }
  return left.size === 0
    ? parts
    : [...parts, { reports: [], notes: [{ kind: 'left out', place: name, message: sayLeftOut(name, left) }] }]
}

const FORWARDED =
  /^(?:-{5,}\s*(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Message transféré)\s*-{5,}|Begin forwarded message:)\s*$/im
// Mail programs head what is sent on in the language of whoever sends it.
const FORWARDED_HEADER =
  /^[\s>]*\*?(From|Date|Sent|Subject|To|Cc|Reply-To|Von|Gesendet|Datum|An|Betreff|De|Envoyé|À|Objet|Enviado|Para|Asunto|Assunto)\*?\s?:\*?(.*)$/i
const SAME_HEADER: Readonly<Record<string, string>> = {
  von: 'from',
  de: 'from',
  sent: 'date',
  gesendet: 'date',
  datum: 'date',
  envoyé: 'date',
  enviado: 'date',
  betreff: 'subject',
  objet: 'subject',
  asunto: 'subject',
  assunto: 'subject',
}
/** Heads of a mail sent on without a line that says so stand within so many lines. */
const HEADS_WITHIN = 12
const FEWEST_HEADS = 3
const SENT_ON = /^\s*(?:fwd?|wg|tr|rv|enc)\s*:/i
/** What is written above a mail sent on: “Please file.” */
const LONGEST_COVER = 300
/** “-- ” before a signature; what newsletters print around their words. */
const SIGNATURE = /^-- ?$/
const AROUND =
  /^(?:.{0,40}\b(?:view (?:this (?:email|message) )?in (?:your )?browser|view in browser|unsubscribe|manage (?:your )?(?:preferences|subscription)|privacy policy|you (?:are receiv\w+|receive[d]?) this (?:message|e-?mail)|this (?:e-?mail|message) was sent to|update your preferences|forward to a friend|please do not reply)\b.*)$/i

function draftOf(message: Message): Draft {
  const paragraphs =
    message.html && (!message.text || message.text.trim().length < 40)
      ? textOfMarkup(message.html)
      : (message.text ?? (message.html ? textOfMarkup(message.html) : ''))
  const plain = paragraphs.replace(/\r\n?/g, '\n')
  const inner = whereSentOn(plain, message.subject)
  const forwarded = inner === null ? null : cutForwarded(plain.slice(inner))
  const words = tidyBody(forwarded?.body ?? plain)
  const subject = (forwarded?.subject ?? message.subject)?.replace(/^(?:(?:fwd?|re|aw|wg|tr)\s*:\s*)+/i, '') ?? null
  const sender = forwarded?.sender ?? message.sender
  const headline = firstLineLikeSubject(words, subject)
  return {
    title: headline ?? subject,
    byline: personOf(sender),
    outlet: outletOfHead(words) ?? houseOf(sender),
    // “Tue, 10 Dec 2024 at 18:05”, “10 December 2024 18:05”
    day: statedDay(forwarded?.day ?? null) ?? message.day,
    text: words,
  }
}

function statedDay(stated: string | null): string | null {
  return stated === null ? null : (new RegExp(CALENDAR_DAY, 'i').exec(stated)?.[0] ?? null)
}

/**
 * Where the mail begins that was sent on: behind the line that says so, or at its heads (From, Sent, Subject) as
 * Outlook sets them. Null where none was.
 */
function whereSentOn(plain: string, subject: string | null): number | null {
  const said = FORWARDED.exec(plain)
  if (said) return said.index + said[0].length
  const lines = plain.split('\n')
  const at = lines.findIndex(
    (line, index) =>
      FORWARDED_HEADER.test(line) &&
      headsFrom(lines, index).has('from') &&
      headsFrom(lines, index).has('date') &&
      headsFrom(lines, index).has('subject'),
  )
  if (at < 0) return null
  const above = lines.slice(0, at).join('\n')
  return SENT_ON.test(subject ?? '') || above.trim().length <= LONGEST_COVER ? above.length : null
}

/** The heads that stand from this line on, with nothing between them. */
function headsFrom(lines: readonly string[], at: number): ReadonlySet<string> {
  const filled = lines.slice(at, at + HEADS_WITHIN).filter((line) => line.trim() !== '')
  const end = filled.findIndex((line) => !FORWARDED_HEADER.test(line))
  const heads = filled.slice(0, end < 0 ? undefined : end).map((line) => headerOf(FORWARDED_HEADER.exec(line)![1]!))
  return new Set(heads.length >= FEWEST_HEADS ? heads : [])
}

function headerOf(stated: string): string {
  const name = stated.toLowerCase()
  return SAME_HEADER[name] ?? name
}

function cutForwarded(source: string): {
  readonly subject: string | null
  readonly sender: string | null
  readonly day: string | null
  readonly body: string
} {
  const lines = source.replace(/^\s*\n/, '').split('\n')
  const fields = new Map<string, string>()
  let at = 0
  for (; at < lines.length; at++) {
    const field = FORWARDED_HEADER.exec(lines[at]!)
    if (!field && lines[at]!.trim() !== '') break
    // Heads that were markup stand a free line apart.
    if (!field && fields.size > 0 && !FORWARDED_HEADER.test(lines[at + 1] ?? '')) break
    if (field) fields.set(headerOf(field[1]!), field[2]!.trim())
  }
  return {
    subject: fields.get('subject') ?? null,
    sender:
      fields
        .get('from')
        ?.replace(/(?<!\s)\s*[<[].*/, '')
        .replace(/^"|"$/g, '') ?? null,
    day: fields.get('date') ?? null,
    body: lines.slice(at).join('\n'),
  }
}

/** The words without the sender's signature and the lines that newsletters print around them. */
function tidyBody(source: string): string {
  const lines = source.split('\n')
  const signature = lines.findIndex((line) => SIGNATURE.test(line))
  const kept = (signature > 0 ? lines.slice(0, signature) : lines).filter((line) => !AROUND.test(line.trim()))
  return kept
    .join('\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
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

const GENERIC =
  /^(?:press (?:office|service|release|centre|center)|news ?(?:letter|room|desk)?|info|no-?reply|admin\w*|alerts?|editors?|media(?: relations)?|communications?|mailer-daemon)$/i
const HOUSE =
  /\b(?:alerts?|news\w*|times|post|herald|gazette|press|agency|wire|ministry|office|embassy|media|daily|journal|tribune|online|digest|bulletin|brief\w*|desk|service|team|group|institute|centre|center|mail|today|report\w*|monitor|radio|tv)\b/i

function personOf(sender: string | null): string | null {
  return sender !== null &&
    !HOUSE.test(sender) &&
    /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(sender.trim())
    ? sender.trim()
    : null
}

/** “Meridian Wire Alerts” → “Meridian Wire”. */
function houseOf(sender: string | null): string | null {
  if (sender === null || personOf(sender) !== null || sender.includes('@') || GENERIC.test(sender.trim())) return null
  return tidy(
    sender.replace(/(?<!\s)\s+(?:news)?(?:alerts?|letter|newsletters?|updates?|notifications?|briefings?)$/i, ''),
  )
}
