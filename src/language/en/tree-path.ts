import type { Sentence, Token } from './sentence.js'
import { pathToRoot, preposition, relation } from './tree.js'

/** The way from one word of a tree to another: up to the word that governs both, then down. */
export interface TreePath {
  /** Relations climbed, from the first word on. */
  readonly up: readonly string[]
  /** Relations gone down, with the preposition of a noun: `obl:with`. */
  readonly down: readonly string[]
  /** The words passed on the way up, the governing word of both last. */
  readonly climbed: readonly Token[]
}

/** The way between two words; null where the tree has none. */
export function treePath(sentence: Sentence, from: Token, to: Token): TreePath | null {
  const above = pathToRoot(sentence, from)
  const below = pathToRoot(sentence, to)
  const meeting = above.findIndex((token) => below.includes(token))
  if (meeting < 0) return null
  const down = below.slice(0, below.indexOf(above[meeting]!)).reverse()
  return {
    up: above.slice(0, meeting).map(relation),
    down: down.map((token) => relationWithCase(sentence, token)),
    climbed: above.slice(0, meeting + 1),
  }
}

/** `obl:with`, `nmod:of`, `nmod:poss`, `nsubj:pass`; other relations without subtype. */
export function relationWithCase(sentence: Sentence, token: Token): string {
  if (/^(?:nmod:poss|nsubj:pass|acl:relcl)$/u.test(token.deprel)) return token.deprel
  const plain = relation(token)
  if (plain !== 'obl' && plain !== 'nmod') return plain
  const before = preposition(sentence, token)
  return before === '' ? token.deprel : `${plain}:${before}`
}
