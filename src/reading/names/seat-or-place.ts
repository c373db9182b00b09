import type { Sentence, Token } from '../../language/en/sentence.js'
import { headOf, preposition, relation, tokenAt } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'

/**
 * Prepositions after which a capital is where something happens; after “with”, “between”, “against” it is a government.
 */
const OF_PLACE =
  /^(?:in|at|near|outside|around|across|into|through|throughout|via|inside|within|over|under|from|to|toward|towards|for|of|out of|en route to|based in)$/
const MOVES_FROM_TO =
  /^(?:visit|trip|travel|fly|flight|arrive|arrival|go|come|return|leave|depart|move|tour|head|journey|drive|ambassador|embassy|mission|invite|invitation|bring|take|send|reach|land|rush|flee|airport|route|train|road|km|mile|kilometre|kilometer|hour)$/
const GOES_TO =
  /^(?:visit|reach|leave|enter|tour|attack|hit|strike|bomb|shell|shake|rock|cross|join|capture|liberate|besiege|storm)$/
/** Nouns that a city has and a government has not: “Moscow’s streets”. */
const OF_A_CITY =
  /^(?:street|airport|suburb|outskirts|district|centre|center|square|mayor|university|resident|hotel|station|metro|museum|hospital|stadium|skyline|population|cathedral|mosque|zoo|park|neighbourhood|neighborhood|old|downtown|climate|weather)$/

/**
 * Whether a capital or seat stands for its government here: “New Delhi has not condemned Moscow”, “ties with Ankara”,
 * “Tokyo’s refusal”.
 */
export function standsForState(sentence: Sentence, span: Span): boolean {
  const { tokens } = sentence
  const first = tokenAt(sentence, span.start)
  if (!first) return false
  const inside = tokens.filter((token) => token.start >= span.start && token.end <= span.end)
  const last = inside.at(-1)
  // “pro-Beijing candidates”, “Cairo'without”: the name is a part of one word, and the word is no name
  if (!last) return false
  const head = inside.find((token) => token.head < first.index || token.head > last.index) ?? first
  const after = tokens[last.index + 1]
  // “Paris, France” and “Moscow (AFP)” name a city.
  if (
    after?.form === ',' &&
    /^\p{Lu}/u.test(tokens[after.index + 1]?.form ?? '') &&
    tokens[after.index + 2]?.form === ','
  )
    return false
  return actsAsState(sentence, head)
}

function actsAsState(sentence: Sentence, head: Token): boolean {
  const governor = headOf(sentence, head)
  switch (relation(head)) {
    case 'nsubj':
      return governor !== undefined && !(relation(governor) === 'root' && governor.upos === 'ADJ')
    case 'nmod':
    case 'obl':
      return head.deprel === 'nmod:poss'
        ? governor !== undefined && !OF_A_CITY.test(governor.lemma) && !/^\p{Lu}/u.test(governor.form)
        : governsState(sentence, head, governor)
    case 'obj':
    case 'iobj':
      return governor !== undefined && !GOES_TO.test(governor.lemma)
    case 'conj':
      return governor !== undefined && governor.upos === 'PROPN' && actsAsState(sentence, governor)
    case 'compound':
      return (
        governor !== undefined &&
        /^(?:official|government|regime|administration|leader|authority|diplomat|side|deal|tie|relation|axis)s?$/.test(
          governor.lemma,
        )
      )
    default:
      return false
  }
}

/** “with Moscow”, “between Madrid and Algiers”, “pressure on Tehran”; “to” and “from” only where nobody travels. */
function governsState(sentence: Sentence, head: Token, governor: Token | undefined): boolean {
  const words = preposition(sentence, head)
  if (/^(?:to|from|towards?|for|of)$/.test(words) && governor) {
    return (
      !MOVES_FROM_TO.test(governor.lemma) &&
      /^(?:closer|close|message|warning|appeal|concession|support|threat|signal|away|distance|help|aid|loyal|friendly|sell|supply|hostile|pressure|response|demand|wean|buy|import|import|independence|call|victory|blow|criticism|approval|permission|capital)$/.test(
        governor.lemma,
      )
    )
  }
  return words !== '' && !OF_PLACE.test(words)
}
