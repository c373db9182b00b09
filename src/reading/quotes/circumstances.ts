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

/** The phrases of a sentence that name a speech, a paper or a meeting where words are spoken: “in a strongly worded statement”, “at a news conference”. */
function occasionsIn(sentence: Sentence): readonly Span[] {
  return sentence.tokens.filter((token) => token.upos !== 'VERB' && (OCCASION_NOUNS.has(token.lemma) || DOCUMENT_NOUNS.has(token.lemma))).flatMap((noun) => {
    const before = sentence.tokens.slice(Math.max(0, noun.index - LONGEST_PHRASE), noun.index)
    const link = before.findLastIndex((token) => PLACING.test(token.form))
    if (link < 0 || before.slice(link).some((token) => token.upos === 'PUNCT' || /^VB[DPZ]$/u.test(token.xpos))) return []
    const partner = sentence.tokens[noun.index + 1]?.lemma === 'with' ? phraseAtStart(sentence.tokens.slice(noun.index + 2)) : []
    return [spanOfTokens([before[link]!, noun, ...partner])]
  })
}

const PLACING = /^(?:in|at|during|on|via)$/iu
/** “in a strongly worded joint statement” */
const LONGEST_PHRASE = 7
