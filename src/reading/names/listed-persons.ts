import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { isCapitalised, isNameParticle, spanOf, type FoundName } from './found-name.js'
import { isTitleWord } from './office-words.js'

const TRUST = 68
const LONGEST_PART = 3

/**
 * “OKELLO, Grace (Uganda); Mbeki, Thomas (South Africa)”: lists of those present set the surname first and the state in
 * brackets.
 */
export function findListedPersons(sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  const { tokens } = sentence
  const listed = tokens.flatMap((token, at) => (token.form === ',' ? aroundComma(tokens, at, shelf) : []))
  return listed.length < 2
    ? []
    : listed.map(([from, to]): FoundName => ({
        sentence,
        ...spanOf(tokens, from, to),
        kind: 'person',
        shelf: null,
        rule: 'name.person.listed',
        trust: TRUST,
      }))
}

/** Surname before the comma, given names behind it, a bracket that opens with a state. */
function aroundComma(tokens: readonly Token[], comma: number, shelf: Shelf): readonly (readonly [number, number])[] {
  let from = comma
  while (from > 0 && comma - from < LONGEST_PART && isNameWord(tokens[from - 1])) from--
  let to = comma + 1
  while (to - comma <= LONGEST_PART && isNameWord(tokens[to])) to++
  if (from === comma || to === comma + 1 || tokens[to]?.form !== '(' || !isCapitalised(tokens[from])) return []
  const close = tokens.findIndex(({ form }, at) => at > to && form === ')')
  const state = tokens
    .slice(to + 1, close < 0 ? to + 1 : close)
    .map(({ form }) => form)
    .join(' ')
  return state !== '' && (shelf.stateNamed(state) ?? shelf.stateOfDemonym(state)) ? [[from, to]] : []
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && (isCapitalised(token) || isNameParticle(token)) && !isTitleWord(token)
}
