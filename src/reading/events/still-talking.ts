import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, preposition } from '../../language/en/tree.js'

/** “is in talks with Oman to buy …”: what goes on is a negotiation, and no one meeting. */
export function isStillTalking(sentence: Sentence, noun: Token): boolean {
  return (
    /^(?:talk|discussion)$/u.test(noun.lemma) &&
    preposition(sentence, noun) === 'in' &&
    childrenBy(sentence, noun, 'cop').length > 0
  )
}
