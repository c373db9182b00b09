import { readStates } from './read-tables.js'
import { STATES } from './tables/states.js'

let names: ReadonlyMap<string, string> | undefined

/**
 * The usual name of a state by its code: “Netherlands” for NLD. Kept once made: a page of a record asks for hundreds.
 */
export function nameOfState(code: string): string | undefined {
  names ??= new Map(readStates(STATES).map((state) => [state.code, state.name]))
  return names.get(code)
}

let words: ReadonlyMap<string, readonly string[]> | undefined

/** All words that name a state or what is of it, by its usual name: “US”, “American” for the United States. */
export function wordsForState(name: string): readonly string[] {
  words ??= new Map(readStates(STATES).map((state) => [state.name, [state.name, ...state.aliases, ...state.demonyms]]))
  return words.get(name) ?? []
}
