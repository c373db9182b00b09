import { CALENDAR_DAY, readCalendarDay } from '../../language/en/calendar-day.js'
import { HEADS_NO_PLACE } from '../../language/en/line-heads.js'
import { patternNeeding } from '../../language/needed-pattern.js'
import type { Dateline } from '../layout.js'
import { AGENCY } from './agencies.js'
import type { Line } from './line.js'

/** A dateline and the agency it names. */
export interface CreditedDateline {
  readonly dateline: Dateline
  readonly agency: string | null
}

const CAPITAL_WORD = "(?:ST\\.|\\p{Lu}[\\p{Lu}'’.-]+)"
const CAPITALS = `${CAPITAL_WORD}(?:[ /]${CAPITAL_WORD}){0,4}`
const NAME_WORD = "(?:St\\.|\\p{Lu}[\\p{L}'’-]+|al-\\p{Lu}\\p{L}+|\\p{Lu}\\.\\p{Lu}\\.)"
const NAME = `${NAME_WORD}(?:[ /-](?:(?:de|del|la|al|of|the|and|on|upon|am|do|da)[ -])?${NAME_WORD}){0,4}`
// What may stand between the place and the day: “, Germany”, “ [India]”, “, D.C.”.
const REGION = `(?:,\\s*(?!${CALENDAR_DAY})(?:${NAME}\\.?|D\\.?C\\.?)|\\s*\\[[^\\]]{2,30}\\])?`
const DAY = `(?:(?:[,.]\\s*|\\s*[-–—]\\s+)(?<day>${CALENDAR_DAY}))`
// “(EFE)”, “(Xinhua/ANI)”, “/TASS/”, “[Reuters]”
const AGENCY_MARK =
  '\\s*\\.?\\s*(?:\\((?<round>[\\p{Lu}d][^()]{1,40})\\)|/(?<slashed>[\\p{Lu}][\\p{L} -]{1,20})/|\\[(?<square>\\p{Lu}[\\p{L} -]{1,20})\\]|,?\\s+(?<bare>' +
  AGENCY +
  ')(?=\\s*[-–—:]))'
const DASH = '\\s*(?:\\.\\s*[-–—]+|[—–]|--+|-(?=\\s)|:(?=\\s))'

// The dash or colon that most datelines end in.
const DASHED = /[—–:]|--|-\s/
/** A dateline has its mark within the first words; most lines have none, and need no closer look. */
const MARKED_EARLY = /^.{2,60}?(?:[:–—-]\s|$)/u

// `New Delhi, Apr 28 (EFE).-`, `MOSCOW, April 28 (TASS) -`, `New Delhi, April 28 (PTI) The …`
const DATED_AND_CREDITED = patternNeeding(
  [/\d/, /[([/—–:-]/],
  () => new RegExp(`^(?<place>${CAPITALS}|${NAME})${REGION}${DAY}${AGENCY_MARK}(?:${DASH}|\\.)?(?=\\s|$)`, 'u'),
)
// `TEL AVIV (Reuters) -`, `Tehran, IRNA –`
const CREDITED = patternNeeding(
  DASHED,
  () => new RegExp(`^(?<place>${CAPITALS}|${NAME})${REGION}${AGENCY_MARK}${DASH}(?=\\s|$)`, 'u'),
)
// `BRUSSELS, 3 June 2024 —`
const DATED = patternNeeding(
  DASHED,
  () => new RegExp(`^(?<place>${CAPITALS}|${NAME})${REGION}${DAY}${DASH}(?=\\s|$)`, 'u'),
)
// `WASHINGTON —`, `NEW DELHI: `: without day or agency only capitals tell a dateline from “Sergei Shoigu: …”.
const CAPITALS_ONLY = patternNeeding(
  DASHED,
  () => new RegExp(`^(?<place>${CAPITALS})${REGION}${DASH}(?:(?=\\s)|(?<=[—–]|--)(?=["\'“‘]?\\p{Lu}))`, 'u'),
)
// `(Moscow, 6 March) The …`, `(Manila, May 2, 2024) - The …`
const BRACKETED = patternNeeding(
  /^\(/,
  () => new RegExp(`^\\((?<place>${CAPITALS}|${NAME})${REGION}${DAY}\\)(?:${DASH})?(?=\\s+["'“‘]?\\p{Lu})`, 'u'),
)
// `Moscow. March 6. INTERFAX.RU -`, `KYIV. March 6, 2024. UKRINFORM.`, `ASTANA. KAZINFORM –`: points all the way, the
// agency as its site or its sign writes it.
const POINTED = patternNeeding(
  /^[^.:;,]{2,60}\.\s/,
  () =>
    new RegExp(
      `^(?<place>${CAPITALS}|${NAME})\\.(?:\\s+(?<day>${CALENDAR_DAY})\\.?)?\\s+(?<bare>(?:${AGENCY}|${AGENCY.toUpperCase()})(?:\\.\\p{L}{2,3})?)(?:${DASH}|\\.)(?=\\s)`,
      'u',
    ),
)
const FORMS = [BRACKETED, POINTED, DATED_AND_CREDITED, CREDITED, DATED, CAPITALS_ONLY]
// `Dhaka: The …`, `Dhaka - The …`, and `ANKARA` on a line of its own: only a place that is known is told from a speaker
// or a heading.
const KNOWN_PLACE = patternNeeding(
  MARKED_EARLY,
  () => new RegExp(`^(?<place>${CAPITALS}|${NAME})(?:${DASH}(?=\\s+["'“‘]?\\p{Lu}))`, 'u'),
)
const PLACE_ALONE = patternNeeding(/^.{2,60}$/, () => new RegExp(`^(?<place>${CAPITALS}|${NAME})$`, 'u'))

const LONGEST = 110

/** Reads the dateline that a line begins with, or consists of. `isPlace` knows the places of the shelf. */
export function readDateline(line: Line, isPlace: (name: string) => boolean): CreditedDateline | null {
  const opening = line.text.slice(0, LONGEST)
  const match =
    FORMS.map((form) => form.exec(opening)).find((found) => found !== null && !HEADS_NO_PLACE.test(found[0])) ??
    knownPlace(opening, isPlace)
  if (!match) return null
  const { place, day, round, slashed, square, bare } = match.groups ?? {}
  return {
    dateline: {
      place: plainPlace(place!),
      day: day === undefined ? null : readCalendarDay(day),
      start: line.start,
      end: line.start + match[0].trimEnd().length,
    },
    agency: round ?? slashed ?? square ?? bare ?? null,
  }
}

function knownPlace(opening: string, isPlace: (name: string) => boolean): RegExpExecArray | null {
  if (!MARKED_EARLY.test(opening)) return null
  const match = KNOWN_PLACE.exec(opening) ?? PLACE_ALONE.exec(opening)
  return match && isPlace(plainPlace(match.groups!['place']!)) ? match : null
}

const SMALL_WORD = /^(?:DE|DEL|LA|OF|THE|AND|ON|DO|DA)$/

/** `NEW DELHI` → `New Delhi`: agencies shout the place, a gazetteer does not. */
function plainPlace(place: string): string {
  return place.replace(/\p{L}+/gu, (word, at: number) => {
    if (at > 0 && SMALL_WORD.test(word)) return word.toLowerCase()
    return /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word
  })
}
