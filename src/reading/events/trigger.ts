import type { Sentence, Token } from '../../language/en/sentence.js'
import type { EventPattern } from './pattern.js'

/**
 * An event found in a tree, before anybody is led to an entity: the words that state it and those that fill the
 * pattern’s slots.
 */
export interface Trigger {
  readonly sentence: Sentence
  readonly pattern: EventPattern
  /** The word the pattern hangs on: “met”, “talks”. */
  readonly word: Token
  /**
   * The word that tense and negation are read from: the verb itself, or the verb that carries the noun (“held” talks).
   */
  readonly clause: Token
  /** The words that state it. */
  readonly words: readonly Token[]
  readonly actors: readonly Token[]
  readonly recipients: readonly Token[]
  readonly items: readonly Token[]
  readonly places: readonly Token[]
}
