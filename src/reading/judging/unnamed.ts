import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { children, nounPhrase, relation, spanOfTokens } from '../../language/en/tree.js'
import type { Cast } from '../events/cast.js'
import type { Entity, Mention } from '../reading.js'

/**
 * Somebody told by no name: “gunmen from a coastal village”, “six opposition lawmakers”. He acts for himself, not for a
 * state.
 */
export interface Unnamed {
  readonly entity: Entity
  readonly mention: Mention
  readonly head: Token
}

/** Places in a sentence where somebody who takes part may stand. */
const PARTS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'appos', 'root', 'compound'])
/** Words left out of what such people are called. */
const LEFT_OUT = /^(?:DT|PRP\$|POS|PDT|IN)$/u

/** Everybody in a sentence who is told by a mere noun. */
export function unnamedIn(sentence: Sentence, cast: Cast, text: string): readonly Unnamed[] {
  return sentence.tokens
    .filter((token) => /^NNS?$/u.test(token.xpos) && PARTS.has(relation(token)) && !cast.mentionAt(token))
    .map((head) => {
      const phrase = nounPhrase(sentence, head).filter((one) => one.index <= head.index)
      const named = phrase.slice(phrase.findIndex((one) => !LEFT_OUT.test(one.xpos)))
      const words = (tokens: readonly Token[]) => {
        const span = spanOfTokens(tokens)
        return text.slice(span.start, span.end)
      }
      const name = words(named)
      const plain = named.slice(named.findIndex((one) => one.upos !== 'NUM' && !/^(?:CD|JJR)$/u.test(one.xpos)))
      const aliases = [
        ...new Set([
          words(plain.length > 0 ? plain : named),
          words([head]),
          ...withCompound(sentence, head).map(words),
        ]),
      ].filter((one) => one !== name)
      const id = `unnamed${head.start}`
      const several = head.xpos === 'NNS' || NOUN_CLASSES['troops']!.has(head.lemma)
      return {
        head,
        entity: {
          id,
          kind: isBody(head) ? 'organisation' : 'person',
          name,
          aliases,
          roles: [],
          country: null,
          described: several ? 'several' : 'one',
        },
        mention: {
          id,
          ...spanOfTokens(named),
          kind: isBody(head) ? 'organisation' : 'person',
          form: 'description',
          entity: id,
          rule: 'reference.noun',
        },
      }
    })
}

/** “suicide bomber”: the head with the noun that makes one word of it. */
function withCompound(sentence: Sentence, head: Token): readonly (readonly Token[])[] {
  const first = children(sentence, head).find((one) => relation(one) === 'compound' && one.index < head.index)
  return first ? [[first, head]] : []
}

const BODIES =
  /^(?:group|government|army|police|court|parliament|ministry|company|firm|party|union|bank|agency|council|commission|committee|force|navy|embassy|coalition|alliance|movement|militia|junta|cabinet|bloc|organisation|organization|authority|mission|delegation|team|church|university|newspaper|network|plant|port)$/u

function isBody(head: Token): boolean {
  return BODIES.test(head.lemma)
}
