import { SUPPLYING } from '../../language/en/dealing-words.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { headWithin, pathToRoot } from '../../language/en/tree.js'
import type { ToldFigure } from './told-figure.js'

/** The verb above the figure in the tree, or a supplying verb right before it: “granted Manila 600 million yen”. */
export function governingVerb(told: ToldFigure, sentence: Sentence): Token | undefined {
  const head = headWithin(sentence, told)
  const above = head && pathToRoot(sentence, head).find((token) => token.upos === 'VERB')
  const before = sentence.tokens.findLast((token) => token.end <= told.start && token.upos === 'VERB')
  return before && SUPPLYING.has(before.lemma) ? before : above
}

/** “sell”, “deliver”, “grant”: whoever does it gives, and somebody else gets. */
export function supplies(verb: Token | undefined): verb is Token {
  return verb !== undefined && SUPPLYING.has(verb.lemma)
}
