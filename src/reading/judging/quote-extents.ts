import type { Token } from '../../language/en/sentence.js'
import { headOf, headWithin, relation, tokensWithin } from '../../language/en/tree.js'
import type { Quote } from '../reading.js'
import type { Scene } from './scene.js'

/** Tries of one quote at most, the whole stretch among them. */
const MOST = 6
/** Words that every try keeps. */
const FEWEST = 4
const CUT = /^(?:,|;|—|–|--|-)$/u

/**
 * Where a reported clause may end: the rules give it the whole stretch that the tree hangs on it, and what stands
 * behind a comma or semicolon is often the report’s own again (“said that he would run | , one year after the court had
 * ruled …”), and so is a second thing that the speaker does (“said the road was open | and urged all to use it”). The
 * whole stretch comes first.
 */
export function extentsOf(scene: Scene, quote: Quote): readonly Quote[] {
  const sentence = scene.sentences.find((one) => one.start <= quote.start && one.end >= quote.end)
  if (!sentence || quote.form === 'direct' || quote.cue === null || quote.cue.start > quote.start) return [quote]
  const inside = tokensWithin(sentence, quote)
  const marked = scene.parsed.report.text
  const cuts = inside.filter(
    (token, at) =>
      at >= FEWEST &&
      at < inside.length - 1 &&
      (CUT.test(token.form) || goesOnWithVerb(token, inside.slice(at + 1))) &&
      isBalanced(marked.slice(quote.start, token.start)),
  )
  return [quote, ...cuts.slice(0, MOST - 1).map((cut) => ({ ...quote, end: inside[inside.indexOf(cut) - 1]!.end }))]
}

/** “… | but could not say how many”, “… | and has since objected”: a verb without a subject of its own. */
function goesOnWithVerb(link: Token, behind: readonly Token[]): boolean {
  const next = behind.find(({ upos }) => upos !== 'ADV')
  return link.upos === 'CCONJ' && next !== undefined && /^(?:VB[DZP]|MD)$/u.test(next.xpos)
}

/** How the stretch was cut, in a word: what would follow, and what it hangs on. */
export function cutOf(scene: Scene, quote: Quote, whole: Quote): string {
  if (quote.end === whole.end) return 'whole'
  const sentence = scene.sentences.find((one) => one.start <= quote.start && one.end >= whole.end)!
  const rest = headWithin(sentence, { start: quote.end, end: whole.end })
  const above = rest && headOf(sentence, rest)
  return rest
    ? `${relation(rest)} ${above && above.end <= quote.end && above.start >= quote.start ? 'inside' : 'outside'}`
    : 'rest'
}

function isBalanced(words: string): boolean {
  return (
    (words.match(/[“«]/gu)?.length ?? 0) === (words.match(/[”»]/gu)?.length ?? 0) &&
    (words.match(/"/gu)?.length ?? 0) % 2 === 0
  )
}
