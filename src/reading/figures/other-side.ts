import { SUPPLIED_BY_RULE } from '../../language/en/dealing-words.js'
import type { Token } from '../../language/en/sentence.js'
import { statesWithin, type StateTold } from './states-told.js'
import type { EntityId } from '../reading.js'
import { wordsBefore, type Surroundings } from './surroundings.js'
import type { ToldFigure } from './told-figure.js'

/** Verbs with two objects, for where an irregular form of them is not seen as a verb: “lent Egypt”. */
const GIVEN_TO = new Set([
  'lend',
  'lent',
  'give',
  'pay',
  'owe',
  'sell',
  'send',
  'grant',
  'offer',
  'cost',
  'charge',
  'promise',
  'hand',
  'loan',
  'award',
  'deny',
])
/** “from Russia”, “to the Algerian market”, “with China”: the other side of a figure. */
const OTHER_SIDE = /\b(?:from|to|with|by|between|between[^.]{1,24} and|on)\s+(?:the\s+|neighbou?ring\s+)?$/i
const MADE = /^[- ](?:origin|make|made|built|manufactured?|supplied|produced|designed)\b/
const MADE_IN = /\b(?:made|built|manufactured|produced|assembled) in (?:the )?$/
const PREDICATE = /\b(?:is|are|was|were) $/

/**
 * A state told right behind its verb and right before the figure gets it or is paid it: “lent Egypt $3 billion”, “paid
 * Russia $406 million”.
 */
export function receiverBefore(told: ToldFigure, { text, sentence, states }: Surroundings): EntityId | null {
  const state = states.findLast(
    (one) =>
      one.end <= told.start &&
      /^\s+(?:the |its |another |a further )?$/.test(text.slice(one.end, told.start)) &&
      one.start > sentence.start,
  )
  const before = state && sentence.tokens.findLast((token) => token.end <= state.start && token.upos !== 'DET')
  return state && before && (GIVEN_TO.has(before.lemma) || (/^V/.test(before.xpos) && before.upos === 'VERB'))
    ? state.state
    : null
}

/** Another state behind “from”, “to” or “with”, first after the figure, then before it. */
export function otherSide(told: ToldFigure, around: Surroundings, subject: EntityId | null): EntityId | null {
  const linked = statesWithin(around.states, around.sentence).filter(
    (one) => one.state !== subject && (isOtherSide(one, around) || (told.kind === 'share' && isOrigin(one, around))),
  )
  return (linked.find((one) => one.start >= told.end) ?? linked.findLast((one) => one.end <= told.start))?.state ?? null
}

/** “is of Russian origin”, “are Soviet-made”, “is Iraqi”: where a share comes from. */
function isOrigin(one: StateTold, around: Surroundings): boolean {
  const { text } = around
  const before = wordsBefore(one, around)
  return (
    MADE.test(text.slice(one.end, one.end + 16)) ||
    MADE_IN.test(before) ||
    (PREDICATE.test(before) && /^[.,;)]/.test(text.slice(one.end, one.end + 1)))
  )
}

/** Whether a state stands behind “from”, “to”, “with”, “by” or “between”. */
export function isOtherSide(one: StateTold, around: Surroundings): boolean {
  return OTHER_SIDE.test(wordsBefore(one, around))
}

/**
 * “lends Manila 64 billion yen”, “has delivered three of the regiments that India ordered”: another state after the
 * supplying verb.
 */
export function receivingState(
  verb: Token,
  { text, sentence, states }: Surroundings,
  subject: EntityId | null,
): EntityId | null {
  // “Germany pledged 18 tanks; Norway eight”: behind a semicolon another gives.
  const semicolon = text.indexOf(';', verb.end)
  return (
    statesWithin(states, {
      start: verb.end,
      end: semicolon < 0 ? sentence.end : Math.min(semicolon, sentence.end),
    }).find((one) => one.state !== subject)?.state ?? null
  )
}

/**
 * The supplier named just before: “Moscow, one of its main suppliers … 60-70% of its military equipment”. Of nobody’s
 * share nobody is the supplier.
 */
export function dealingState({ sentence, previous, states }: Surroundings, subject: EntityId | null): EntityId | null {
  if (subject === null) return null
  for (const one of [sentence, ...[...previous].reverse()]) {
    // A sentence that says who supplies whom: its states stand behind a share told in the next one, too.
    if (!one.tokens.some(({ lemma }) => SUPPLIED_BY_RULE.has(lemma.toLowerCase()))) continue
    const other = statesWithin(states, one).find((told) => told.state !== subject)
    if (other) return other.state
  }
  return null
}
