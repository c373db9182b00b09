import type { Sentence } from '../../language/en/sentence.js'
import { isCapitalised, isNameParticle, isTitleCase, spanOf, type FoundName } from './found-name.js'

const POLITY = /^(?:Republic|Kingdom|Emirate|Sultanate|Principality|Caliphate|Duchy)$/
const OPENS = /^(?:People|Islamic|Democratic|Socialist|Soviet|Autonomous|Federal|Confederate|['’]s)$/
const LONGEST = 4
/** Above the tagger, below the shelf: a state that is known stays what it is. */
const TRUST = 59

/** “the Republic of Western Hills”: what calls itself a state, whether or not anybody knows it as one, is one name. */
export function findPolityNames(sentence: Sentence): readonly FoundName[] {
  const { tokens } = sentence
  if (isTitleCase(sentence)) return []
  return tokens.flatMap((token, at): FoundName[] => {
    if (!POLITY.test(token.form) || tokens[at + 1]?.form !== 'of') return []
    let from = at
    while (from > 0 && OPENS.test(tokens[from - 1]!.form)) from--
    let to = at + 2
    if (tokens[to]?.form === 'the') to++
    const first = to
    while (
      to - first < LONGEST &&
      (isCapitalised(tokens[to]) || (to > first && isNameParticle(tokens[to]) && isCapitalised(tokens[to + 1])))
    )
      to++
    return to > first
      ? [{ sentence, ...spanOf(tokens, from, to), kind: 'place', shelf: null, rule: 'name.polity', trust: TRUST }]
      : []
  })
}
