import { NOUN_PATTERNS } from '../../language/en/event-nouns.js'
import { VERB_PATTERNS } from '../../language/en/event-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { headOf, preposition } from '../../language/en/tree.js'
import { matchNoun } from './match-nouns.js'
import { matchVerb } from './match-verbs.js'
import { readNounTable, readVerbTable } from './pattern.js'
import type { Trigger } from './trigger.js'

const VERBS = readVerbTable(VERB_PATTERNS)
const NOUNS = readNounTable(NOUN_PATTERNS)

/** The events a sentence tells, in reading order; a noun that a verb’s pattern has already used tells nothing more, except of what is called off. */
export function findTriggers(sentence: Sentence): readonly Trigger[] {
  const verbs = sentence.tokens.flatMap((token) => matchVerb(sentence, token, VERBS) ?? [])
  const used = new Set(verbs.filter((trigger) => trigger.pattern.plover.event !== 'REJECT').flatMap((trigger) => trigger.words))
  const nouns = sentence.tokens.filter((token) => !used.has(token)).flatMap((token) => matchNoun(sentence, token, NOUNS) ?? [])
  return [...verbs.filter((trigger) => trigger.pattern.kind !== null), ...nouns.filter((noun) => !retells(sentence, noun, verbs))]
    .sort((a, b) => a.word.index - b.word.index)
}

/** “arrived on a visit”, “met for talks”: the noun tells what its verb has told. “Discussed during the visit of …” tells two things. */
function retells(sentence: Sentence, noun: Trigger, verbs: readonly Trigger[]): boolean {
  if (preposition(sentence, noun.word) === 'during' && noun.recipients.length > 0) return false
  const above = ancestors(sentence, noun.word, 3)
  return verbs.some((verb) => above.includes(verb.word) && verb.pattern.plover.event !== null && verb.pattern.plover.event === noun.pattern.plover.event)
}

function ancestors(sentence: Sentence, token: Token, most: number): readonly Token[] {
  const head = headOf(sentence, token)
  return head && most > 0 ? [head, ...ancestors(sentence, head, most - 1)] : []
}
