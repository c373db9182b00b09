import { ATTRIBUTING_PREPOSITIONS, OPINION_NOUNS } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, spanOfTokens } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import { stretchAt, type Attribution, type Paragraph } from './attribution.js'
import { contentSpans, phraseAtStart } from './phrases.js'

/** A phrase that holds somebody to the sentence around it. */
interface AttributingPhrase {
  readonly cue: Span
  readonly source: Span
  /** Its tokens, with the comma that closes it: first and last, by index. */
  readonly from: number
  readonly to: number
}

/** Sentences attributed by a phrase: “According to several analysts, …”; “…, in Moscow’s view, …”. */
export function readAttributingPhrases(paragraph: Paragraph): readonly Attribution[] {
  return paragraph.sentences.flatMap((sentence) => {
    const phrase = findPhrase(paragraph, sentence)
    if (!phrase || isBarePointer(sentence, phrase)) return []
    const content = contentSpans(
      sentence.tokens.filter((token) => token.index < phrase.from || token.index > phrase.to),
    )
    return content.length === 0
      ? []
      : [{ cue: phrase.cue, source: phrase.source, content, stance: 'asserts' as const, rule: 'quote.according-to' }]
  })
}

/** “That’s according to a post by the minister”: it only points at the sentence before. */
function isBarePointer(sentence: Sentence, { from }: AttributingPhrase): boolean {
  const before = sentence.tokens.slice(0, from).filter((token) => token.upos !== 'PUNCT')
  return (
    before.length > 0 &&
    /^(?:this|that|it)$/iu.test(before[0]!.form) &&
    before.slice(1).every((token) => ['be', 'come', 'all'].includes(token.lemma) || token.upos === 'AUX')
  )
}

function findPhrase(paragraph: Paragraph, sentence: Sentence): AttributingPhrase | undefined {
  for (const token of sentence.tokens) {
    if (stretchAt(paragraph, token)) continue
    const phrase = prepositionAt(sentence, token) ?? opinionAt(sentence, token)
    if (phrase) return phrase
  }
  return undefined
}

const STRUCTURED = ATTRIBUTING_PREPOSITIONS.map((phrase) => phrase.split(' '))

function prepositionAt(sentence: Sentence, first: Token): AttributingPhrase | undefined {
  const words = STRUCTURED.find((phrase) =>
    phrase.every((word, at) => sentence.tokens[first.index + at]?.form.toLowerCase() === word),
  )
  if (!words || !standsApart(sentence, first)) return undefined
  const after = sentence.tokens.slice(first.index + words.length)
  const named = phraseAtStart(after)
  if (named.length === 0) return undefined
  const cue = spanOfTokens(sentence.tokens.slice(first.index, first.index + words.length))
  return { cue, source: spanOfTokens(named), from: first.index, to: endOfPhrase(sentence, first, named.at(-1)!) }
}

/** “In Moscow’s view, …”: the noun of opinion, led back to its “in” or “by”. */
function opinionAt(sentence: Sentence, noun: Token): AttributingPhrase | undefined {
  if (!OPINION_NOUNS.has(noun.lemma) && !OPINION_NOUNS.has(noun.form.toLowerCase())) return undefined
  const owner = childBy(sentence, noun, 'nmod:poss')
  const link = childBy(sentence, noun, 'case')
  if (
    !owner ||
    !link ||
    !/^(?:in|by|to|for)$/iu.test(link.form) ||
    link.index > owner.index ||
    !standsApart(sentence, link)
  )
    return undefined
  return {
    cue: spanOfTokens([link, noun]),
    source: spanOfTokens([owner]),
    from: link.index,
    to: endOfPhrase(sentence, link, noun),
  }
}

/**
 * The phrase opens the sentence or follows a comma, a dash or the end of a quotation; “per” inside a clause is a rate.
 */
function standsApart(sentence: Sentence, first: Token): boolean {
  const before = sentence.tokens[first.index - 1]
  return (
    first.form.toLowerCase() === 'according' ||
    !before ||
    before.upos === 'PUNCT' ||
    before.upos === 'CCONJ' ||
    before.upos === 'SCONJ'
  )
}

/** The phrase ends at the comma that closes it, or at the end of the sentence; without a comma, with its noun. */
function endOfPhrase(sentence: Sentence, first: Token, last: Token): number {
  const rest = sentence.tokens.slice(last.index + 1)
  const comma = rest.find((token) => /^[,;:—–]$/u.test(token.form))
  if (comma) return comma.index
  const leads =
    first.index === 0 ||
    sentence.tokens.slice(0, first.index).every((token) => ['PUNCT', 'CCONJ', 'ADV'].includes(token.upos))
  return leads ? last.index : sentence.tokens.length - 1
}
