import { REPORTING_NOUNS } from '../../language/en/attributing-phrases.js'
import { reportingVerb, type CueFrame, type ReportingVerb } from '../../language/en/reporting-verbs.js'
import { childBy, headOf, isNegated, isPassive, relation } from '../../language/en/tree.js'
import { overlap, type Span } from '../../language/span.js'
import type { Attribution, Paragraph, PlacedToken } from './attribution.js'
import { isTitle, type MarkedStretch } from './marked-stretch.js'
import { boundaryAfter } from './next-cue.js'
import { sourceOf, verbGroup } from './phrases.js'
import { wordsBefore } from './speech-frames.js'

/**
 * How far before the marks the verb may stand, in tokens: called Israel’s latest presentation of the papers “childish”.
 */
const FARTHEST = 12
const FRAMES: readonly CueFrame[] = ['naming', 'charge', 'order', 'clause', 'object']

/**
 * Words in marks that the trees have given to nobody, though a reporting verb stands shortly before them in the same
 * clause: `accused Kyiv of bowing to “the whims of others”`.
 */
export function readNearCues(
  text: string,
  paragraph: Paragraph,
  attributed: readonly Attribution[],
): readonly Attribution[] {
  return paragraph.stretches
    .filter((stretch) => !isTitle(text, stretch))
    .filter((stretch) => !attributed.some((one) => one.content.some((span) => overlap(span, stretch.outer) > 0)))
    .flatMap((stretch) => attributionBefore(text, paragraph, stretch))
}

/** `called for a “provisional” plan`: fewer words before marks that describe a noun, and they are a term or irony. */
const FEWEST_BETWEEN = 3

/** The noun that words in marks describe: `coordinate efforts with “major party” candidates for the post`. */
function nounBehind(paragraph: Paragraph, stretch: MarkedStretch): PlacedToken | undefined {
  const next = paragraph.tokens.find(({ token }) => token.start >= stretch.outer.end)
  const describes =
    next &&
    stretch.closed &&
    next.token.start - stretch.outer.end <= 1 &&
    ['NOUN', 'PROPN', 'ADJ'].includes(next.token.upos) &&
    next.sentence.start < stretch.outer.end
  return describes ? next : undefined
}

function endOfPhrase({ sentence, token }: PlacedToken): number {
  return sentence.tokens[boundaryAfter(sentence, token.index) - 1]!.end
}

function attributionBefore(text: string, paragraph: Paragraph, stretch: MarkedStretch): readonly Attribution[] {
  const near = wordsBefore(text, paragraph, stretch).slice(-FARTHEST)
  const placed = near.filter(({ token }) => token.upos === 'VERB' && verbOf(token.lemma)).at(-1)
  if (
    !placed ||
    isNegated(placed.sentence, placed.token) ||
    near.slice(near.indexOf(placed)).some(({ token }) => /^[;:]$/u.test(token.form))
  )
    return []
  const source = sourceOf(placed.sentence, placed.token) ?? speakerAbove(placed)
  const cue = verbGroup(placed.sentence, placed.token)
  const behind = near.filter(({ token }) => token.start >= cue.end && token.upos !== 'PUNCT')
  const that = behind.findIndex(
    ({ token }, at) =>
      token.form.toLowerCase() === 'that' &&
      token.xpos === 'IN' &&
      !REPORTING_NOUNS.has(behind[at - 1]?.token.lemma ?? ''),
  )
  const between = behind.slice(that >= 0 ? that : behind.findIndex(({ token }) => token.upos !== 'CCONJ'))
  const first = between[0]?.token.start ?? stretch.outer.start
  const noun = nounBehind(paragraph, stretch)
  if (noun && between.length < FEWEST_BETWEEN) return []
  const end = noun ? endOfPhrase(noun) : stretch.outer.end
  if (!source || source.start >= first || /^(?:what|which|that)$/iu.test(text.slice(source.start, source.end)))
    return []
  return [
    {
      cue,
      source,
      content: [{ start: first, end }],
      stance: verbOf(placed.token.lemma)!.stance,
      rule: 'quote.cue-near',
    },
  ]
}

/**
 * “was quick | to add that …”, “ended the debate | saying that …”: a verb without a subject, under one that has it and
 * no object who might speak instead.
 */
function speakerAbove({ sentence, token }: PlacedToken): Span | null {
  const governor = headOf(sentence, token)
  if (
    !governor ||
    governor.index > token.index ||
    !UNDER.test(relation(token)) ||
    isPassive(sentence, token) ||
    childBy(sentence, token, 'mark')?.lemma === 'whether' ||
    (token.xpos !== 'VBG' && childBy(sentence, governor, 'obj', 'iobj'))
  )
    return null
  return (
    sourceOf(sentence, governor, 'active') ??
    (UNDER.test(relation(governor)) ? speakerAbove({ sentence, token: governor }) : null)
  )
}

const UNDER = /^(?:xcomp|advcl|conj|ccomp)$/u

function verbOf(lemma: string): ReportingVerb | undefined {
  return FRAMES.map((frame) => reportingVerb(lemma, frame)).find((verb) => verb !== undefined)
}
