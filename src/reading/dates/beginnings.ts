import { DIGITS, numberOf, SPELLED_NUMBER } from '../../language/en/number-words.js'
import type { Span } from '../../language/span.js'
import { phrasePattern, type DateRule, type Told, type Words } from './date-phrase.js'

const EVENT =
  '(?:war|invasion|conflict|offensive|hostilities|operation|fighting|blockade|siege|uprising|pandemic|occupation|annexation)'

const COUNTED_FROM = `(?<count>${DIGITS}|${SPELLED_NUMBER}) (?<unit>year|decade)s? (?<way>after|before)(?= (?:the |its |their |\\p{Lu}\\p{L}+[’']s? )?(?:\\p{L}+[- ]){1,5}in (?<year>(?:1[6-9]|20)\\d\\d)(?![\\d-]))`

/** “since the beginning of the invasion”: from a day that only the rest of the report may tell. */
export const BEGINNING_RULES: readonly DateRule[] = [
  {
    name: 'date.counted-from',
    tell: tellCountedFrom,
    pattern: phrasePattern([/after|before/i, /in \d{4}/i], COUNTED_FROM),
  },
  {
    name: 'date.since-event',
    tell: (words) => ({
      kind: 'since event',
      event: words['event']!.toLowerCase(),
      opening: words['opening'] !== undefined,
    }),
    pattern: phrasePattern(
      /since /i,
      `since (?<opening>(?:the )?(?:start|beginning|outbreak|onset|launch) of )?(?:the|its|their|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?[’']s?) (?:\\p{L}+[- ]){0,2}?(?<event>${EVENT})(?: (?:in|of|against|with) (?:the )?\\p{Lu}\\p{L}+)?(?: (?:began|started|broke out|erupted))?`,
    ),
  },
]

/** “twenty years after the invasion in 2003”: in 2023. */
function tellCountedFrom({ count, unit, way, year }: Words): Told | null {
  const told = numberOf(count!)
  if (told === null || !Number.isInteger(told)) return null
  const years = told * (/^decade/i.test(unit!) ? 10 : 1) * (/^after$/i.test(way!) ? 1 : -1)
  return { kind: 'fixed', edtf: String(Number(year) + years) }
}

/**
 * How an event of war is told where its day stands: “invaded on 24 February 2022”, “the war that broke out in April”.
 */
const TOLD_AS: Readonly<Record<string, string>> = {
  invasion: 'invasion|invade[ds]?|invading',
  war: 'war',
  conflict: 'conflict|war',
  offensive: 'offensive',
  hostilities: 'hostilities',
  operation: 'operation',
  fighting: 'fighting|fought',
  blockade: 'blockade[d]?',
  siege: 'siege|besieged',
  uprising: 'uprising',
  pandemic: 'pandemic',
  occupation: 'occupation|occupied',
  annexation: 'annexation|annexed',
}
/** How far, in characters of one sentence, a date may stand from the word that it dates. */
const REACH = 60

/**
 * The date that stands beside the telling of an event, first in reading order; null where the report dates it nowhere.
 */
export function datedBeginning(
  event: string,
  text: string,
  dates: readonly (Span & { readonly edtf: string | null })[],
): string | null {
  const telling = new RegExp(`\\b(?:${TOLD_AS[event] ?? event})\\b[^.!?]{0,${REACH}}$`, 'iu')
  const dated = dates.find(
    ({ start, edtf }) =>
      edtf !== null &&
      /^\d{4}-\d\d(?:-\d\d)?$/.test(edtf) &&
      telling.test(text.slice(Math.max(0, start - REACH - 12), start)),
  )
  return dated?.edtf ?? null
}
