import { DOCUMENT_NOUNS } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { agents, childrenBy, headOf, nominalModifiers, possessor, relation, subjects } from '../../language/en/tree.js'
import { contains, type Span } from '../../language/span.js'
import { LIGHT_VERBS } from './phrases.js'

/** “a statement | issued by the ministry”, “a report released by the bank” */
const ISSUED =
  /^(?:issue|release|publish|put|sign|circulate|send|write|draft|make|deliver|post|compile|prepare|commission|adopt)$/u
/** So many sentences back a paper that is called “the report” may have been issued. */
const SENTENCES_BACK = 8

/**
 * Who issues the paper that this noun names, as its own phrase tells: “A statement issued by the Turkish defence
 * ministry”.
 */
export function issuerBeside(sentence: Sentence, paper: Token): Token | undefined {
  const participle = childrenBy(sentence, paper, 'acl').find(
    (child) => child.xpos === 'VBN' && ISSUED.test(child.lemma),
  )
  return participle && agents(sentence, participle)[0]
}

/**
 * Where a paper was told of before: “The Peruvian foreign ministry issued a report. | The report added …”, the latest
 * that says who issued it.
 */
export function issuedBefore(
  sentences: readonly Sentence[],
  span: Span,
  paper: string,
): { readonly sentence: Sentence; readonly issuer: Token } | undefined {
  const at = sentences.findIndex((sentence) => contains(sentence, span))
  for (const sentence of sentences.slice(Math.max(0, at - SENTENCES_BACK), Math.max(0, at)).reverse()) {
    const noun = sentence.tokens.findLast((token) => token.lemma === paper && DOCUMENT_NOUNS.has(token.lemma))
    const issuer = noun && issuerOfMention(sentence, noun)
    if (issuer) return { sentence, issuer }
  }
  return undefined
}

function issuerOfMention(sentence: Sentence, noun: Token): Token | undefined {
  const beside =
    issuerBeside(sentence, noun) ?? nominalModifiers(sentence, noun, 'by', 'from')[0] ?? possessor(sentence, noun)
  if (beside) return beside
  const verb = relation(noun) === 'obj' ? headOf(sentence, noun) : undefined
  return verb && (LIGHT_VERBS.test(verb.lemma) || ISSUED.test(verb.lemma)) ? subjects(sentence, verb)[0] : undefined
}
