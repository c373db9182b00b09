import { OPEN_PARTICIPLES } from '../../language/en/clause-openers.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, isPassive, ownSubjects, subjects } from '../../language/en/tree.js'

/**
 * Whoever does what a participle without a subject of its own tells: the subject of the clause that it belongs to,
 * “After attacking the port, | Togo | asked for talks”. Grammar knows it, whatever stands nearer.
 */
export function controllersOf(sentence: Sentence, word: Token): readonly Token[] {
  const governor = headOf(sentence, word)
  if (!governor || word.deprel !== 'advcl' || word.xpos !== 'VBG') return []
  if (isPassive(sentence, word) || ownSubjects(sentence, word).length > 0) return []
  const opens = childrenBy(sentence, word, 'mark', 'case', 'advmod').some(
    ({ index, form }) => index < word.index && OPEN_PARTICIPLES.has(form.toLowerCase()),
  )
  return opens ? subjects(sentence, governor) : []
}
