import type { Token } from '../../language/en/sentence.js'
import { foldLetters } from '../../reference/fold-letters.js'
import type { Shelf } from '../../reference/shelf.js'
import { isTitleWord } from './office-words.js'
import type { Stretch } from './person-limits.js'

/** A word that means a state, a people or a place by itself, or a title. */
export function isKnown(tokens: readonly Token[], { from, to }: Stretch, shelf: Shelf): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token) => isTitleWord(token) || shelf.stateOfDemonym(token.form) !== undefined || standsOnShelf(token, shelf),
    )
}

/** Whether a word is all of a name on the shelf. */
export const standsOnShelf = (token: Token, shelf: Shelf) =>
  shelf.namesBeginning(foldLetters(token.form)).some(({ spelling }) => spelling === foldLetters(token.form))
