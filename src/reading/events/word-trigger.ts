import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  agents,
  childrenBy,
  indirectObjects,
  objects,
  particle,
  possessor,
  subjects,
  isPassive,
  conjuncts,
} from '../../language/en/tree.js'
import type { EventKind } from '../reading.js'
import { carrierOf } from './carriers.js'
import { obliquesOn } from './obliques.js'
import type { EventPattern } from './pattern.js'
import type { Trigger } from './trigger.js'

/** Prepositions behind which the other side of a deed stands, whatever the deed. */
const TOWARDS = /^(?:with|to|against|on|from|at|over|for|into)$/u

/**
 * A word that may tell an event though no pattern asks for it, with those around it in the places where parties stand:
 * subject and object of a verb, owner and `of`, `by`, `with` of a noun. Whether it tells one, and of which kind, is
 * judged by what has been learned.
 */
export function wordTrigger(sentence: Sentence, word: Token, kind: EventKind): Trigger {
  const pattern: EventPattern = {
    rule: `word ${word.lemma}`,
    sentence: '',
    kind,
    modality: null,
    plover: { event: null, mode: null },
    companion: null,
    parts: [],
    doers: null,
    onlyCarried: false,
  }
  return word.upos === 'VERB' ? verbTrigger(sentence, word, pattern) : nounTrigger(sentence, word, pattern)
}

function verbTrigger(sentence: Sentence, word: Token, pattern: EventPattern): Trigger {
  const beyond = obliquesOn(sentence, word, 'obl')
    .filter((one) => TOWARDS.test(one.preposition))
    .map((one) => one.noun)
  const done = objects(sentence, word)
  const part = particle(sentence, word)
  return {
    sentence,
    pattern,
    word,
    clause: word,
    words: part ? [word, part] : [word],
    actors: isPassive(sentence, word) ? agents(sentence, word) : subjects(sentence, word),
    recipients: [...indirectObjects(sentence, word), ...done, ...beyond],
    items: done,
    places: [],
  }
}

function nounTrigger(sentence: Sentence, word: Token, pattern: EventPattern): Trigger {
  const carrier = carrierOf(sentence, word)
  const hanging = [...obliquesOn(sentence, word, 'nmod', 'obl'), ...(carrier?.obliques ?? [])]
  const owner = possessor(sentence, word)
  const before = childrenBy(sentence, word, 'amod', 'compound').flatMap((one) => conjuncts(sentence, one))
  return {
    sentence,
    pattern,
    word,
    clause: carrier?.verb ?? word,
    words: [word],
    actors: [
      ...(owner ? [owner] : []),
      ...before,
      ...(carrier?.actors ?? []),
      ...hanging.filter((one) => /^(?:by|between|of)$/u.test(one.preposition)).map((one) => one.noun),
    ],
    recipients: [
      ...(carrier?.recipients ?? []),
      ...hanging.filter((one) => TOWARDS.test(one.preposition)).map((one) => one.noun),
    ],
    items: [],
    places: [],
  }
}
