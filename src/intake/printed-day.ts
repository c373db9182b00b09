import { CALENDAR_DAY, readCalendarDay } from '../language/en/calendar-day.js'
import { piecesAt } from '../language/pieces-at.js'
import { readStatedDay } from './forms/stated-day.js'
import { isPerson } from './page-names.js'

/** What a page prints around its headline: the day, and who signs. */
export interface PrintedHead {
  readonly day: string | null
  readonly updated: string | null
  readonly byline: string | null
  /**
   * What may name an agency: “PTI” of “PTI | Updated: Feb 13, 2021, 13:10 IST”, “Source: AFP”, “By Ada Berg and
   * Reuters”.
   */
  readonly beside: readonly string[]
}

/** One line of a page: what stands between two breaks, with the classes of what holds it. */
export interface PrintedLine {
  readonly text: string
  readonly named: string
  readonly isHeading: boolean
}

/** Classes that templates give the line of day and author, in the languages of templates. */
const DAY_CLASS =
  /(?:^|[\s_-])(?:meta|byline|by-line|date|dates|dateline|datetime|time|timestamp|published|publish|pubdate|publication|posted|post-?date|created|info|tarih|datum|fecha|data)(?:$|[\s_-])/i
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|writer|reporter|contributor|credit-author|article-author|yazar|autor|auteur)(?:$|[\s_-])/i
const PUBLISHED =
  '(?:(?:first |originally |article )?(?:published|posted|issued|released|uploaded|created|filed|written|date|veröffentlicht|publié|publicado|pubblicato|yayınlanma|giriş)(?: date)?(?: on| at| le| el| am)?)'
const UPDATED =
  /(?:last |latest )?(?:updated?|modified|edited|revised|güncelleme|aktualisiert|mis à jour|actualizado|aggiornato)/i
// “Published on: 14/05/2024”, “Date 19.01.2020”, “First published at 10:30, 3 May 2024”
const LABELLED = new RegExp(
  `^${PUBLISHED}(?:\\s*[:|-])?\\s*(?:\\d{1,2}[:.]\\d\\d(?:\\s*[ap]m)?(?:\\s*[A-Z]{2,4})?(?:\\s*,)?\\s*)?(?:\\p{L}+,?\\s+)?(?:${CALENDAR_DAY}|\\d{1,2}\\.?\\s+(?:de\\s+)?\\p{L}{3,}\\.?\\s+(?:de\\s+)?(?:19|20)\\d\\d)`,
  'iu',
)
const PARTICLE = '(?:d[aeiu]|del|della|van|von|bin|al|el|der|den|ben|ibn|la|le|du|dos|ter)'
// “By Ada Berg March 18, 2024”: a month and a weekday are no names here.
const NOT_NAME =
  '(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\\p{Ll}*day|\\p{Ll}*)?\\.?,?\\s+\\d|(?:Updated|Published|Posted|Staff|Special|Senior|Political|Diplomatic|Foreign|Correspondent|Reporter|Writer|Editor)\\b)'
const NAME = `\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:${PARTICLE}\\s+){0,2}${NOT_NAME}\\p{Lu}[\\p{L}.'’-]*){1,4}`
const NAMES = `${NAME}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|y|et|und|e)\\s+)${NAME})*`
// “By Jane Example | 14 May 2024”, “By Ada Berg and Tom Tan / Staff Writers”, “Edited by Jane Example (with inputs from
// agencies)”
const SIGNED = new RegExp(
  `^(?:By|BY|by|Written by|Reported by|Story by|Text by|Words by|Posted by|Edited by|Reporting by|Author|Authors?:|Author\\(s\\):|Von|Par|Por)(?:\\s*:)?\\s+(?<name>${NAMES})\\s*(?:[|·•/,(–—-]|\\p{L}{2,}|\\d|$)`,
  'u',
)
const CAPITALS = /^(?:By|BY)\s+(?<name>\p{Lu}{2,}(?:\s+\p{Lu}[\p{Lu}.'’-]+){1,3})\s*(?:[|·•/,–—-]|$)/u
const ONLY_NAMES = new RegExp(`^(?<name>${NAMES})\\s*(?:[|·•/–—-]|$)`, 'u')
// “Ada Berg in Oslo”, “Ada Berg, Oslo”, where the page marks the line as a signature
const SIGNED_FROM = new RegExp(`^(?<name>${NAME})(?:,\\s*|\\s+in\\s+)\\p{Lu}`, 'u')
const CREDITS = /^(?:by|source|agency|with inputs? from)\b/i
const CREDIT_CLASS = /(?:^|[\s_-])(?:byline|by-line|author|authors|source|agency)(?:$|[\s_-])/i
const LONGEST_LINE = 160
const LONGEST_CREDIT = 40
/** Lines above the headline and below it in which a page says when and by whom. */
const ABOVE = 8
const BELOW = 45
/** Paragraphs of the story after which its head has ended. */
const STORY_PARAGRAPHS = 4
const PARAGRAPH = 240

/** Reads the day and the signature that stand about the headline, where no tag of the head tells them. */
export function readPrintedHead(lines: readonly PrintedLine[], title: string | null): PrintedHead {
  const near = linesNear(lines, title).filter(({ text }) => text.length <= LONGEST_LINE)
  const parts = near.flatMap((line) => partsOf(line.text).map((text) => ({ ...line, text })))
  const isUpdate = (text: string) => UPDATED.test(text)
  const labelled = parts.find(({ text }) => LABELLED.test(text) && !isUpdate(text))
  const named = [...parts, ...near].filter(({ text, named: by }) => DAY_CLASS.test(by) && !isUpdate(text))
  const bare = parts.filter(({ text }) => isNothingButDay(text) && !isUpdate(text))
  const day =
    [labelled, ...named, ...bare].map((line) => (line ? dayIn(line.text) : null)).find((one) => one !== null) ?? null
  const updated =
    parts
      .filter(({ text }) => isUpdate(text))
      .map(({ text }) => dayIn(text))
      .find((one) => one !== null) ?? null
  const beside = near
    .filter(({ text }) => dayIn(text) !== null)
    .flatMap(({ text }) => partsOf(text))
    .filter((text) => text.length <= LONGEST_CREDIT && dayIn(text) === null)
  const credits = near
    .filter(({ text, named: by }) => text.length <= LONGEST_CREDIT && (CREDITS.test(text) || CREDIT_CLASS.test(by)))
    .map(({ text }) => text)
  return { day, updated, byline: signatureOf(near), beside: [...beside, ...credits] }
}

/** The lines about the headline, up to where the story runs; the whole page where the headline is not printed. */
function linesNear(lines: readonly PrintedLine[], title: string | null): readonly PrintedLine[] {
  const at = title === null ? -1 : placeOf(lines, title)
  const from = at < 0 ? 0 : Math.max(0, at - ABOVE)
  const below: PrintedLine[] = []
  let paragraphs = 0
  for (const line of lines.slice(from)) {
    if (line.text.length > PARAGRAPH) paragraphs += 1
    if (paragraphs >= STORY_PARAGRAPHS || below.length > ABOVE + BELOW) break
    below.push(line)
  }
  return below
}

/** Where the headline is printed: as a heading, or as a line of just these words. */
function placeOf(lines: readonly PrintedLine[], title: string): number {
  const heading = lines.findIndex(({ text, isHeading }) => isHeading && sameStart(text, title))
  return heading >= 0 ? heading : lines.findIndex(({ text }) => lettersOf(text) === lettersOf(title))
}

function sameStart(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  return a.length > 8 && (a.startsWith(b) || b.startsWith(a))
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** “Ada Berg | 5 May 2021”, “5 May 2021 Updated 6 May 2021” */
const BETWEEN_PARTS = /\||\s(?:[·•–—]\s|\/\s+(?=\p{L}{4})|-\s+(?=\p{L}+\s*:))|(?<!\p{L}|Last )(?=(?:Last )?Updated\b)/u

/** “PTI | Updated: …”, “Sehernur Karsu | 05.04.2025 - Güncelleme : …”: each part says a thing of its own. */
function partsOf(text: string): readonly string[] {
  return [...new Set([text, ...piecesAt(text, BETWEEN_PARTS)])].filter((part) => part !== '')
}

function dayIn(text: string): string | null {
  const english = readCalendarDay(text)
  // “3 junio 2024” begins like an English day and has its year elsewhere.
  const day = (english?.startsWith('X') ? null : english) ?? readStatedDay(text)?.date ?? null
  return day === null || day.startsWith('X') || day.length < 10 ? null : day
}

const DAY_WORDS =
  /\b(?:\d{1,4}(?:st|nd|rd|th)?|[ap]\.?m\.?|at|on|de|del|of|GMT|UTC|[A-Z]{2,4}T|hrs?|hours|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\p{L}{3,10})\b|[\s.,:/|–—-]+/giu

/** “Tuesday, May 14, 2024, 10:30 am”: a line of nothing but a day and its hour. */
function isNothingButDay(text: string): boolean {
  return (
    text.length <= 48 &&
    dayIn(text) !== null &&
    (text.match(/\p{L}{3,}/gu)?.length ?? 0) <= 3 &&
    text.replace(DAY_WORDS, '').length <= 2
  )
}

function signatureOf(lines: readonly PrintedLine[]): string | null {
  const signed = lines
    .flatMap(({ text }) => [text, ...partsOf(text)])
    .map((text) => (SIGNED.exec(text) ?? CAPITALS.exec(text))?.groups?.['name'])
    .find((name) => name !== undefined)
  if (signed !== undefined) return withoutHouses(signed.trim())
  const named = lines
    .filter(({ named: by }) => AUTHOR_CLASS.test(by))
    .map(({ text }) => (SIGNED_FROM.exec(text) ?? ONLY_NAMES.exec(text))?.groups?.['name'])
    .find((name) => name !== undefined)
  // “Ada Berg | 05.04.2025”: a name and a day parted by a stroke.
  const beside = lines
    .map(({ text }) => new RegExp(`^(?<name>${NAME})\\s*[|·•]\\s*(?=\\D{0,20}\\d)`, 'u').exec(text)?.groups?.['name'])
    .find((name) => name !== undefined)
  return named ?? beside ?? null
}

/** “Ada Berg, BBC News” is signed by one person, “Ada Berg, Tom Tan” by two. */
function withoutHouses(names: string): string {
  const [first = '', ...others] = piecesAt(names, /,/)
  return [first, ...others.filter(isPerson)].join(', ')
}
