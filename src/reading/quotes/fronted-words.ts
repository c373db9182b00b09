import type { Token } from '../../language/en/sentence.js'
import { spanOfTokens } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import type { PlacedToken } from './attribution.js'
import type { MarkedStretch } from './marked-stretch.js'
import { contentSpans, phraseAtStart } from './phrases.js'

/**
 * A statement that begins without marks before its reporting clause: `| A slump |, | she | said, “is a good time to
 * borrow.”`
 */
export interface FrontedWords {
  readonly said: Span
  readonly source: Span
}

/**
 * The words before a reporting clause that the words in marks go on from. Only a subject whose verb the marks open
 * with, or a condition, is surely spoken; “On Monday, she said, “…”” tells when.
 */
export function frontedWords(
  text: string,
  words: readonly PlacedToken[],
  verb: PlacedToken,
  stretch: MarkedStretch,
): FrontedWords | undefined {
  const tokens = words.map(({ token }) => token)
  const at = words.indexOf(verb)
  const comma = tokens.slice(0, at).findLastIndex((token) => token.form === ',')
  const speaker = withoutAuxiliaries(tokens.slice(comma + 1, at))
  if (comma < 1 || !isSpeaker(speaker) || (tokens[at + 1] && !isCommaBefore(text, tokens.at(-1)!, stretch)))
    return undefined
  const front = tokens.slice(0, comma)
  const goesOn = isSubject(front)
    ? opensWithVerb(verb, stretch)
    : isClause(front) && isCommaBefore(text, tokens.at(-1)!, stretch) && goesOnInSentence(text, stretch)
  const said = goesOn ? contentSpans(front)[0] : undefined
  return said && { said, source: spanOfTokens(speaker) }
}

function isCommaBefore(text: string, last: Token, stretch: MarkedStretch): boolean {
  return text.slice(last.end, stretch.outer.start).trim() === ','
}

/** “the envoy | has repeatedly | said” */
function withoutAuxiliaries(words: readonly Token[]): readonly Token[] {
  return words.slice(0, words.findLastIndex((token) => token.upos !== 'AUX' && token.upos !== 'ADV') + 1)
}

/** A bare phrase and nothing else: “the port’s chief engineer”. */
function isSpeaker(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    phraseAtStart(words).length === words.length &&
    words.some((token) => ['PRON', 'PROPN', 'NOUN'].includes(token.upos)) &&
    !/^(?:which|who|that|what)$/iu.test(words[0]!.form)
  )
}

/** “A slump”, “Leaving the pact”: what a verb may be said of. */
function isSubject(front: readonly Token[]): boolean {
  const [first] = front
  return (
    first !== undefined && (['NOUN', 'PROPN', 'DET', 'PRON', 'NUM', 'ADJ'].includes(first.upos) || first.xpos === 'VBG')
  )
}

function opensWithVerb({ sentence }: PlacedToken, stretch: MarkedStretch): boolean {
  const first = sentence.tokens.find((token) => token.start >= stretch.start && token.upos !== 'ADV')
  return first !== undefined && (first.upos === 'AUX' || /^(?:VB[DPZ]|MD)$/u.test(first.xpos))
}

/** “If the ships do not come”, “So when the port closed”; not “As the ships left”, “When asked about the loan”. */
function isClause(front: readonly Token[]): boolean {
  const first = front.find((token) => !/^(?:and|but|so|even)$/iu.test(token.form))
  return (
    first !== undefined &&
    OPENS_CLAUSE.test(first.form) &&
    front.some((token) => token.upos === 'AUX' || /^(?:VB[DPZ]|MD)$/u.test(token.xpos)) &&
    !front.some((token) => ASKED.test(token.form))
  )
}

const OPENS_CLAUSE = /^(?:if|unless|because|although|though|until|once|when|whenever|where|wherever)$/iu
const ASKED = /^(?:asked|pressed|questioned)$/iu

/** Whether the words in marks take the sentence up: papers give a whole sentence a capital. */
function goesOnInSentence(text: string, stretch: MarkedStretch): boolean {
  return /^\p{Ll}/u.test(text.slice(stretch.start, stretch.end))
}
