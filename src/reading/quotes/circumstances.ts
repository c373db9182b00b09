import { DOCUMENT_NOUNS, OCCASION_NOUNS } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { children, childrenBy, nounPhrase, preposition, spanOfTokens, tokensWithin } from '../../language/en/tree.js'
import { contains, type Span } from '../../language/span.js'
import type { Attribution } from './attribution.js'
import { HEARD_BY_OBJECT } from './phrases.js'

/** Adds who was spoken to and where: “told reporters”, “in an interview with Hindustan Times”, “in a statement”. */
export function withCircumstances(sentences: readonly Sentence[], attribution: Attribution): Attribution {
  const { cue } = attribution
  const sentence = cue && sentences.find((one) => contains(one, cue))
  const verb = sentence && tokensWithin(sentence, cue).find((token) => token.upos === 'VERB')
  if (!verb) return attribution
  const outside = (span: Span) => !attribution.content.some((content) => contains(content, span))
  const addressee = addresseeOf(sentence, verb)
  const occasion = occasionOf(sentence, verb)
  return { ...attribution, ...(addressee && outside(addressee) ? { addressee } : {}), ...(occasion && outside(occasion) ? { occasion } : {}) }
}

function addresseeOf(sentence: Sentence, verb: Token): Span | undefined {
  const object = HEARD_BY_OBJECT.test(verb.lemma) ? childrenBy(sentence, verb, 'iobj', 'obj')[0] : undefined
  const hearer = object ?? childrenBy(sentence, verb, 'obl').find((noun) => preposition(sentence, noun) === 'to')
  return hearer && spanOfTokens(nounPhrase(sentence, hearer))
}

/** The phrase of place that a speech, a paper or a meeting fills, with its preposition: “in a joint statement”. */
function occasionOf(sentence: Sentence, verb: Token): Span | undefined {
  const noun = childrenBy(sentence, verb, 'obl').find((one) => OCCASION_NOUNS.has(one.lemma) || (DOCUMENT_NOUNS.has(one.lemma) && preposition(sentence, one) === 'in'))
  if (!noun) return undefined
  const link = children(sentence, noun).filter((child) => child.deprel === 'case' && child.index < noun.index)
  return spanOfTokens([...link, ...nounPhrase(sentence, noun)])
}
