import { DOCUMENT_NOUNS, OCCASION_NOUNS } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, nounPhrase, preposition, spanOfTokens, tokensWithin } from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { Attribution } from './attribution.js'
import { HEARD_BY_OBJECT, phraseAtStart } from './phrases.js'

/** Adds who was spoken to and where: “told reporters”, “in an interview with Hindustan Times”, “in a statement”. */
export function withCircumstances(sentences: readonly Sentence[], attribution: Attribution): Attribution {
  const { cue } = attribution
  const sentence = cue && sentences.find((one) => contains(one, cue))
  const verb = sentence && tokensWithin(sentence, cue).find((token) => token.upos === 'VERB')
  if (!verb) return attribution
  const outside = (span: Span | undefined) => span && !attribution.content.some((content) => overlap(content, span) > 0)
  const addressee = addresseeOf(sentence, verb)
  const occasion = occasionsIn(sentence).find(outside)
  return { ...attribution, ...(addressee && outside(addressee) ? { addressee } : {}), ...(occasion ? { occasion } : {}) }
}

function addresseeOf(sentence: Sentence, verb: Token): Span | undefined {
  const object = HEARD_BY_OBJECT.test(verb.lemma) ? childrenBy(sentence, verb, 'iobj', 'obj')[0] : undefined
  const hearer = object ?? childrenBy(sentence, verb, 'obl').find((noun) => preposition(sentence, noun) === 'to')
  return hearer && spanOfTokens(nounPhrase(sentence, hearer))
}

/** The phrases of a sentence that name a speech, a paper or a meeting where words are spoken: “in a joint statement”, “at a news conference”. */
function occasionsIn(sentence: Sentence): readonly Span[] {
  return sentence.tokens.filter((token) => PLACING.test(token.form)).flatMap((link) => {
    const phrase = phraseAtStart(sentence.tokens.slice(link.index + 1))
    const head = phrase.findIndex((token) => (OCCASION_NOUNS.has(token.lemma) || DOCUMENT_NOUNS.has(token.lemma)) && token.upos !== 'VERB')
    if (head < 0) return []
    const partner = /^with$/iu.test(sentence.tokens[phrase[head]!.index + 1]?.form ?? '') ? phraseAtStart(sentence.tokens.slice(phrase[head]!.index + 2)) : []
    return [spanOfTokens([link, ...phrase.slice(0, head + 1), ...partner])]
  })
}

const PLACING = /^(?:in|at|during|on|via)$/iu
