import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, childrenBy, conjuncts, headOf, relation, subtree } from '../../language/en/tree.js'

const BEFORE_GUEST = /^(?:with|by|to|from|between|and)$/u

/**
 * A guest with the preposition before: “talks with visiting Omani Foreign Minister Ann Doe”, where the tree takes
 * “visiting” for a deed.
 */
export interface Guest {
  readonly preposition: string
  readonly noun: Token
}

/**
 * Whom “visiting” stands before as an adjective; nothing where it is what somebody does (“after visiting the
 * minister”).
 */
export function guestsOf(sentence: Sentence, word: Token): readonly Guest[] {
  if (word.form.toLowerCase() !== 'visiting' || word.xpos !== 'VBG') return []
  const before = childBy(sentence, word, 'mark', 'case', 'cc')?.lemma ?? ''
  if (
    before === ''
      ? !isRightBehindVerb(sentence, word)
      : !BEFORE_GUEST.test(before) && !isBeforeSubject(sentence, word, before)
  )
    return []
  const people = childrenBy(sentence, word, 'obj').filter((one) =>
    subtree(sentence, one, (child) => child.index < one.index).some(
      (part) => part.deprel === 'nmod:desc' || NOUN_CLASSES['human']!.has(part.lemma.toLowerCase()),
    ),
  )
  return people.flatMap((one) => conjuncts(sentence, one)).map((noun) => ({ preposition: before, noun }))
}

/** “as visiting President Ann Doe lobbied …”: the one who visits does what follows. */
function isBeforeSubject(sentence: Sentence, word: Token, before: string): boolean {
  const verb = headOf(sentence, word)
  return (
    /^(?:as|while|when|that|because)$/u.test(before) &&
    verb !== undefined &&
    verb.index > word.index &&
    /^VB[DZP]$/u.test(verb.xpos) &&
    childBy(sentence, verb, 'nsubj') === undefined
  )
}

function isRightBehindVerb(sentence: Sentence, word: Token): boolean {
  const verb = headOf(sentence, word)
  return verb?.upos === 'VERB' && /^(?:xcomp|advcl)$/u.test(relation(word)) && verb.index === word.index - 1
}

/**
 * The guests that hang on a word: “received visiting minister Ann Doe” (no preposition), “met with visiting minister
 * Ann Doe”.
 */
export function guestsOn(sentence: Sentence, word: Token): readonly Guest[] {
  return childrenBy(sentence, word, 'xcomp', 'advcl', 'acl').flatMap((one) => guestsOf(sentence, one))
}
