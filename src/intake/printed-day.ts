import { CALENDAR_DAY, readCalendarDay } from '../language/en/calendar-day.js'

/** What a page prints above its story: the day, and who signs. */
export interface PrintedHead {
  readonly day: string | null
  readonly byline: string | null
}

/** Classes that templates give the line of day and author. */
const HEAD_CLASS = /(?:^|[\s_-])(?:meta|byline|by-line|date|dateline|datetime|time|timestamp|published|pubdate|posted|post-date|author|info)(?:$|[\s_-])/i
// “Published on: 14/05/2024”, “Posted 3 May 2024, 10:30”
const LABELLED = new RegExp(`^(?:first |originally )?(?:published|posted|issued|released)(?: on| at)?\\s*[:|-]?\\s*(?:\\p{L}+day,?\\s+)?${CALENDAR_DAY}`, 'iu')
// “By Jane Example | 14 May 2024”
const SIGNED = /^By\s+(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|van|von|bin|al|el|der|ben|ibn)\s+)?\p{Lu}[\p{L}.'’-]*){1,3})\s*(?:[|·•,–—]|$)/u
const LONGEST_HEAD = 120

/** Reads the day and the signature that stand in the article itself, where no tag of the head tells them. */
export function readPrintedHead(document: Document): PrintedHead {
  const lines = [...document.querySelectorAll('article p, article div, article span, main p, main div, main span, header p, header div, header span, p')]
    .map((element) => ({ text: element.textContent.replace(/\s+/g, ' ').trim(), named: HEAD_CLASS.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEAD)
  const days = lines.filter(({ text, named }) => LABELLED.test(text) || (named && !/^(?:last )?(?:updated|modified)/i.test(text))).map(({ text }) => readCalendarDay(text))
  const signed = lines.map(({ text }) => SIGNED.exec(text)?.groups?.['name']).find((name) => name !== undefined)
  return { day: days.find((day) => day !== null && !day.startsWith('X')) ?? null, byline: signed ?? null }
}
