import type { EntityId } from '../reading.js'
import type { NounPhrase } from './phrase-around.js'
import { statesWithin } from './states-told.js'
import type { Attribution, Surroundings } from './surroundings.js'
import type { ToldFigure } from './told-figure.js'

const TRADE = /\b(?:trade|turnover|commerce)\b/i
/** “signed”, “on Friday inked”: right behind the two. */
const SIGNING =
  /^(?: (?:on|have|has|had|will|are to|yesterday|today|\p{Lu}\p{L}+)){0,3} (?:sign(?:ed|s)?|ink(?:ed|s)?|agreed|agree|concluded?|clinch(?:ed)?|seal(?:ed)?|reached)\b/u
const SIGNED_BY = /\b(?:signed|inked|concluded|sealed|reached|agreed)(?: \p{L}+)? (?:by|between) (?:the )?$/u

/** Trade has two sides: “trade reached $65 billion” is between the two states told last. */
export function tradingPair(
  phrase: NounPhrase | null,
  { text, sentence, previous, states }: Surroundings,
): readonly EntityId[] {
  if (!phrase || !TRADE.test(text.slice(phrase.thing.start, phrase.thing.end))) return []
  const told = [...previous, sentence]
    .flatMap((one) => statesWithin(states, one))
    .filter((one) => one.itself && !one.unnamed)
    .map((one) => one.state)
  return [...new Set(told.reverse())].slice(0, 2).reverse()
}

/** “bilateral trade”, “trade between the two”: of both alike, whichever is told nearer. */
export function bothSides(
  told: ToldFigure,
  { thing, possessor }: NounPhrase,
  [first, second]: readonly EntityId[],
  { text, states, sentence }: Surroundings,
): Attribution | null {
  const alike =
    TRADE.test(text.slice(thing.start, thing.end)) &&
    (/\b(?:bilateral|mutual|two-way)\b/i.test(text.slice(thing.start, thing.end)) ||
      /^ between\b/.test(text.slice(thing.end, thing.end + 9)))
  const here = (state: EntityId | undefined) =>
    states.some((one) => one.state === state && one.end <= told.start && one.start >= sentence.start)
  return alike && !possessor && here(first) && here(second) && first !== undefined && second !== undefined
    ? { subject: first, counterpart: second }
    : null
}

/** “South Korea and Poland signed a contract worth $6.5 billion”: the two who sign. */
export function signingPair(told: ToldFigure, { text, sentence, states }: Surroundings): readonly (EntityId | null)[] {
  if (told.kind !== 'money' && told.kind !== 'count') return []
  const before = statesWithin(states, { start: sentence.start, end: told.start }).filter((one) => one.itself)
  const at = before.findIndex(
    (one, index) =>
      index > 0 &&
      /^(?:,| and| &)\s+(?:the )?$/.test(text.slice(before[index - 1]!.end, one.start)) &&
      SIGNING.test(text.slice(one.end, one.end + 60)),
  )
  // “was signed by Poland and South Korea”, told before or after its sum.
  const signers = statesWithin(states, sentence).filter((one) => one.itself)
  const by = signers.findIndex(
    (one, index) =>
      index > 0 &&
      / and (?:the )?$/.test(text.slice(signers[index - 1]!.end, one.start)) &&
      text.slice(signers[index - 1]!.end, one.start).length <= 9 &&
      SIGNED_BY.test(text.slice(sentence.start, signers[index - 1]!.start)),
  )
  if (by > 0) return [signers[by - 1]!.state, signers[by]!.state]
  return at < 0 || (before[at - 2] && /^, (?:the )?$/.test(text.slice(before[at - 2]!.end, before[at - 1]!.start)))
    ? []
    : [before[at - 1]!.state, before[at]!.state]
}
