import { FINDERS } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { nounPhrase, spanOfTokens } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'

/** Verbs for what papers, polls and pictures bring out. */
const FINDS = /^(?:show|find|reveal|indicate|suggest|estimate|confirm|say)$/u
/** “A survey, held by two firms for a bank and a paper, | shows”: so far may the paper stand before the verb. */
const FARTHEST = 25

/**
 * The paper, poll or picture before a verb that the tree has left without its subject: “A survey held on Monday and
 * paid for by a bank | shows …”.
 */
export function finderBefore(sentence: Sentence, verb: Token): Span | null {
  if (!FINDS.test(verb.lemma) || !/^VB[DZPN]$/u.test(verb.xpos)) return null
  const before = sentence.tokens.slice(Math.max(0, verb.index - FARTHEST), verb.index)
  const clause = before.findLastIndex(
    (token) => /^(?:VB[DZP]|MD|TO)$/u.test(token.xpos) || token.upos === 'AUX' || /^[;:]$/u.test(token.form),
  )
  const paper = before
    .slice(clause + 1)
    .find(
      (token) =>
        ['NOUN', 'PROPN', 'VERB'].includes(token.upos) &&
        (FINDERS.has(token.lemma) || FINDERS.has(token.form.toLowerCase())),
    )
  return paper ? spanOfTokens(nounPhrase(sentence, paper)) : null
}
