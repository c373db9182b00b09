import type { Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { isHalved, isInnerHyphen } from './found-name.js'
import { isKnown } from './known-words.js'
import { isHonorific, isTitleWord } from './office-words.js'
import type { Stretch } from './person-limits.js'

const INITIAL = /^(?!I$|A$)\p{Lu}\.?$/u
const RAISED = /^\p{Lu}\p{Ll}+$/u
const FAMILY = /^\p{Lu}\p{Ll}{1,5}$/u

/** “P C | George”, “Park Sun | -ae”, “Anthea Pang | Po-kam”: a person with all initials and both halves of a name. */
export function wholePerson(tokens: readonly Token[], { from, to }: Stretch, shelf: Shelf): Stretch {
  const end = endOfGivenName(tokens, to)
  let first = from
  while (first > 0 && INITIAL.test(tokens[first - 1]!.form) && !/\p{N}/u.test(tokens[first - 2]?.form ?? '')) first--
  // “Nam | Joo-hyuk”: the family’s name before the two halves of the given one
  const isGivenAlone = end - first === 3 && isHalved(tokens, first)
  return { from: isGivenAlone && isFamily(tokens, first - 1, shelf) ? first - 1 : first, to: end }
}

function endOfGivenName(tokens: readonly Token[], to: number): number {
  if (isHalved(tokens, to - 1) || isDoubleSurname(tokens, to - 1)) return to + 2
  return isHalved(tokens, to) ? to + 3 : to
}

/** “Villar | -Montes” */
function isDoubleSurname(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 2]
  return isInnerHyphen(tokens, at + 1) && second?.upos === 'PROPN' && RAISED.test(second.form)
}

function isFamily(tokens: readonly Token[], at: number, shelf: Shelf): boolean {
  const token = tokens[at]
  return (
    token?.upos === 'PROPN' &&
    FAMILY.test(token.form) &&
    !isTitleWord(token) &&
    !isHonorific(token) &&
    !isKnown(tokens, { from: at, to: at + 1 }, shelf)
  )
}

/** “Park Sun | -ae”: two words that go on with the second half of a given name are nobody’s place. */
export function isHalfOfPerson(tokens: readonly Token[], { from, to }: Stretch, shelf: Shelf): boolean {
  return to - from === 2 && isHalved(tokens, to - 1) && !isKnown(tokens, { from, to }, shelf)
}
