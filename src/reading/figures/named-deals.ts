import { contains } from '../../language/span.js'
import type { Attribution, Surroundings } from './surroundings.js'
import type { ToldFigure } from './told-figure.js'

/** A deal told by a noun; what follows says by whom, from whom and to whom. */
const DEAL =
  /\b(?:(?<buying>purchase|acquisition|import|order)|sale|suppl(?:y|ies)|export|deliver(?:y|ies)|transfer|shipment|loan|grant|donation)s?\b/gi
/** How far before its figure the noun may stand, in characters: “The sale by Qatar to Germany of 40 jets”. */
const REACH = 60
/** A finite verb ends the phrase: “the sale was approved by the United States” names no seller. */
const ENDS = /[;:.]|\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|said|says)\b/i
const SIDE = /\b(?<link>by|from|to)\s+(?:the\s+)?$/i

/**
 * Who gives and who gets, where a noun phrase names both: “the delivery of 40 jets from Qatar to Germany”, “the
 * purchase by Poland of 250 tanks from the United States”.
 */
export function namedDeal(told: ToldFigure, { text, sentence, states }: Surroundings): Attribution | null {
  if (told.kind === 'share' || told.kind === 'change' || told.kind === 'rank') return null
  const from = Math.max(sentence.start, told.start - REACH)
  const noun = [...text.slice(from, told.start).matchAll(DEAL)].findLast(
    (match) => !ENDS.test(text.slice(from + match.index, told.start)),
  )
  if (!noun) return null
  const start = from + noun.index
  const ending = text.slice(told.end, sentence.end).search(ENDS)
  const phrase = { start, end: ending < 0 ? sentence.end : told.end + ending }
  const sides = states
    .filter((state) => contains(phrase, state))
    .map((state) => ({
      state: state.state,
      link: SIDE.exec(text.slice(start, state.start))?.groups!['link']!.toLowerCase(),
    }))
  const behind = (link: string) => sides.find((side) => side.link === link)?.state
  const [subject, counterpart] = noun.groups!['buying']
    ? [behind('by') ?? behind('to'), behind('from')]
    : [behind('by') ?? behind('from'), behind('to')]
  return subject && counterpart && subject !== counterpart ? { subject, counterpart } : null
}
