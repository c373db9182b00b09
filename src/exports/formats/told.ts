import { createHash } from 'node:crypto'
import { daysOf } from '../../language/edtf/bounds-edtf.js'
import { words, type Reading } from '../../reading/reading.js'
import type { Entry, Footnote } from '../../record/entry.js'
import { dayOf, type Chosen } from '../../views/choose.js'
import { outletOf, printedBy, titleOf, type ThingLookUp } from '../../views/look-up.js'
import { wherePrinted } from '../../views/where-printed.js'

/** The words beneath an entry as every format needs them. */
export interface Evidence {
  readonly note: Footnote
  readonly reading: Reading
  readonly outlet: string
  readonly title: string
  readonly day: string | null
  readonly url: string | null
  /** The sentence, its line breaks gone. */
  readonly sentence: string
}

/** Every footnote of an entry with its report. */
export function evidenceOf(entry: Entry, look: ThingLookUp): readonly Evidence[] {
  return entry.footnotes.flatMap((note) => {
    const reading = look.reading(note.report)
    return reading
      ? [
          {
            note,
            reading,
            outlet: outletOf(reading),
            title: oneLine(titleOf(reading)),
            day: dayOf(reading, look),
            url: addressOf(reading),
            sentence: oneLine(words(reading.report, note.sentence)),
          },
        ]
      : []
  })
}

/** “Oslo Post, 2024-05-03: “exact sentence” <address>”: a footnote in one line of text. */
export function sayEvidence({ note, reading, title, day, url, sentence }: Evidence): string {
  const where = wherePrinted(reading.report, note.sentence)
    .map((one) => `, ${one}`)
    .join('')
  return `${printedBy(reading)}, ${title === sentence ? '' : `${title}, `}${day ?? 'undated'}${where}: “${sentence}”${url === null ? '' : ` <${url}>`}`
}

/**
 * Who tells an entry, where no report tells it in its own name: entities by name, others in the report’s words. One
 * side’s claim keeps its speaker in every format.
 */
export function tellersOf({ accordingTo, accordingToOthers }: Entry, look: ThingLookUp): readonly string[] {
  const others = accordingToOthers.flatMap((passage) => {
    const reading = look.reading(passage.report)
    return reading ? [oneLine(words(reading.report, passage))] : []
  })
  return [...new Set([...accordingTo.map((id) => nameOr(id, look)), ...others])]
}

/** Names of those with a part in an entry. */
export function namesWith({ participants }: Entry, role: 'actor' | 'recipient', look: ThingLookUp): readonly string[] {
  return participants.filter((one) => one.role === role).map(({ entity }) => nameOr(entity, look))
}

/** The name of an entity, its number where it has none. */
export function nameOr(id: string, look: ThingLookUp): string {
  return look.entity(id)?.name ?? id
}

/** Where a page may be found again; no other kind of address leaves the record. */
export function addressOf({ report }: Reading): string | null {
  return report.url !== null && /^https?:\/\/[^\s<>"]+$/iu.test(report.url) ? report.url : null
}

/** An address for what has none: other programs want one for every page. */
export function addressOrName(reading: Reading): string {
  return addressOf(reading) ?? `urn:attache:report:${encodeURIComponent(reading.report.id)}`
}

/**
 * A name that stays while the words that first tell an entry stay: `n12` may become another’s number when reports are
 * added.
 */
export function lastingId(entry: Entry): string {
  const [first] = entry.footnotes.map(({ report, start }) => `${report} ${start}`).sort()
  return lasting(`${entry.kind} ${first ?? ''}`)
}

/** The same of anything with a key. */
export function lasting(key: string): string {
  return `attache-${createHash('sha1').update(key, 'utf8').digest('hex')}`
}

/** First and last day that a date may mean; null where a side is open. */
export function spanOf(when: string | null): { readonly earliest: string | null; readonly latest: string | null } {
  return when === null ? { earliest: null, latest: null } : daysOf(when)
}

/**
 * The day that event data give an event: its own first day; where none is told, the day of the first report that tells
 * it as news. Null where neither is known.
 */
export function eventDay(
  entry: Entry,
  look: ThingLookUp,
): { readonly day: string; readonly basis: 'told' | 'published' } | null {
  const { earliest } = spanOf(entry.when)
  if (earliest !== null) return { day: earliest, basis: 'told' }
  // “since 2022” or “by 2026” is no event of the day of the report
  if (entry.when !== null) return null
  const news = evidenceOf(entry, look).filter(({ reading, note }) =>
    reading.events.some(({ id, told }) => id === note.event && told === 'news'),
  )
  const [first] = news.flatMap(({ day }) => spanOf(day).earliest ?? []).sort()
  return first === undefined ? null : { day: first, basis: 'published' }
}

/** The day of the newest report: when the record last learned anything, the same for the same reports. */
export function newestDay({ look }: Chosen): string {
  return look.newest ?? '1970-01-01'
}

/** Words on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

// Unpaired halves of characters and controls that no XML may hold.

const NOT_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text without what no XML may hold, for whoever escapes the rest. */
export function storable(text: string): string {
  return text.replace(NOT_IN_XML, '\uFFFD')
}

/** Text as XML holds it. */
export function xml(text: string): string {
  return storable(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign]!)
}
