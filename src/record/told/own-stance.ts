import { overlap, type Span } from '../../language/span.js'
import { words, type Reading } from '../../reading/reading.js'

/**
 * What a speaker says of his own doing, whatever verb the report puts before it: “We call on Peru to …”, “that Chile
 * welcomed the offer”.
 */
const OWN_DEED =
  /^(?:[Tt]hat\s+)?(?:[Ww]e|I|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}-]*\s+){0,2}\p{Lu}[\p{L}-]*|(?:[Oo]ur|[Mm]y|[Tt]he|[Hh]is|[Hh]er|[Ii]ts)\s+(?:country|government|ministry|side))\s+(?:(?:have|has|had|also|again|will|would|do|does|\p{L}+ly)\s+)*/u
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:call(?:s|ed)?\s+(?:up)?on\b|call(?:s|ed)?\s+for\b|urge[sd]?\b|appeal(?:s|ed)?\s+(?:to|for)\b|demand(?:s|ed)?\b)/iu,
    'calls for',
  ],
  [/^(?:welcome[sd]?|commend(?:s|ed)?|applaud(?:s|ed)?|praise[sd]?)\b/iu, 'welcomes'],
  [/^(?:condemn(?:s|ed)?|deplore[sd]?|denounce[sd]?|criticise[sd]?|criticize[sd]?|protest(?:s|ed)?)\b/iu, 'criticises'],
  [/^(?:reject(?:s|ed)?|den(?:y|ies|ied)|oppose[sd]?)\b/iu, 'rejects'],
]

/** The stance that the words themselves take; undefined where they only tell something. */
export function ownStance(reading: Reading, quote: Span): string | undefined {
  if (reading.denials.some((denial) => denial.rule !== 'denial.verb' && overlap(denial, quote) > 0)) return 'rejects'
  const text = words(reading.report, quote)
  const own = OWN_DEED.exec(text)
  const rest = own && text.slice(own[0].length)
  return rest === null ? undefined : DEEDS.find(([deed]) => deed.test(rest))?.[1]
}
