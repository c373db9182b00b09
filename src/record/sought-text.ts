import { foldLetters } from '../reference/fold-letters.js'

/** Words looked for: one word, a phrase of several, or the beginning of a word. */
export interface SoughtPhrase {
  readonly words: readonly string[]
  /** Whether the last word may go on: `sanction*`. */
  readonly isOpen: boolean
}

const WORD = /[\p{L}\p{N}]+/gu
const TERM = /["“„«]([^"”“»]*)["”“»]?(\*?)|(\S+)/gu

/** The words of a text as they are looked for: without accents and capitals, “co-operation” as two. */
export function searchedWords(text: string): readonly string[] {
  return foldLetters(text.replaceAll('ß', 'ss')).toLowerCase().match(WORD) ?? []
}

/** Words of so many letters or fewer stand in nearly every sentence: “the”, “of”. */
const SHORT = 3
/** So many longer words tell a quotation. */
const ENOUGH = 3

/** The words of a quotation by which reports that may hold it are found: without short ones, where others are left. */
export function tellingWords(text: string): readonly string[] {
  const words = [...new Set(searchedWords(text))]
  const telling = words.filter((word) => word.length > SHORT)
  return telling.length < ENOUGH ? words : telling
}

/** The same of what was written into a search field: nearly every report holds the others. */
export function tellingPhrases(sought: readonly SoughtPhrase[]): readonly SoughtPhrase[] {
  const telling = sought.filter(({ words, isOpen }) => isOpen || words.length > 1 || words[0]!.length > SHORT)
  return telling.length < ENOUGH ? sought : telling
}

/**
 * What somebody wrote into a search field: each word for itself (`Lavrov rifles` finds both, in any order), words in
 * quotation marks side by side, and with a star behind it whatever begins so.
 */
export function readSought(asked: string): readonly SoughtPhrase[] {
  return [...asked.matchAll(TERM)].flatMap((match) => {
    const told = match[1] ?? match[3]!
    const isOpen = match[2] === '*' || (match[3]?.endsWith('*') ?? false)
    const words = searchedWords(told)
    return words.length === 0 ? [] : [{ words, isOpen }]
  })
}

/** Whether words hold all that is looked for. */
export function holdsSought(words: readonly string[], sought: readonly SoughtPhrase[]): boolean {
  return sought.length > 0 && sought.every((phrase) => words.some((_, at) => standsAt(words, at, phrase)))
}

function standsAt(words: readonly string[], at: number, { words: sought, isOpen }: SoughtPhrase): boolean {
  return sought.every((word, offset) => {
    const found = words[at + offset]
    return found !== undefined && (isOpen && offset === sought.length - 1 ? found.startsWith(word) : found === word)
  })
}
