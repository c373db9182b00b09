import { foldWord } from '../../language/aligned-words.js'
import { FEMININE, MASCULINE } from '../../reference/tables/given-genders.js'
import { WORDS_THAT_ARE_NAMES } from '../../reference/tables/words-that-are-names.js'
import { ORDINARY_TERMS } from '../press-terms.js'
import { stem } from '../stem.js'
import { personWords } from './name-words.js'

const GIVEN = new Set([...FEMININE, ...MASCULINE].map((name) => name.toLowerCase()))
const CALLED_SO = new Set([...WORDS_THAT_ARE_NAMES].map((word) => word.toLowerCase()))
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`.split(
    ' ',
  ),
)
/** Shorter names hold no second one. */
const SHORTEST_HEADLINE = 3
const SHORTEST_RUN = 4

/**
 * Whether what was read as somebody’s name is a piece of a headline (“Ada Roth Welcomes Envoys”, “Ada Roth Thursday”)
 * or two names run together (“Ada Roth Viktor Holm”): it names nobody, and nobody is known again by it.
 */
export function isNoName(name: string): boolean {
  const words = personWords(name)
  if (words.length < SHORTEST_HEADLINE) return false
  return (
    words.some(isWord) ||
    (words.length >= SHORTEST_RUN &&
      words.some((word, at) => at > 1 && at < words.length - 1 && GIVEN.has(word) && !GIVEN.has(words[at - 1]!)))
  )
}

function isWord(word: string): boolean {
  return (
    CALENDAR.has(word) ||
    (word.length > 2 && !CALLED_SO.has(word) && !GIVEN.has(word) && ORDINARY_TERMS.has(stem(foldWord(word))))
  )
}
