import type { Sentence, Token } from '../../language/en/sentence.js'
import { auxiliaries, childBy, headOf, isPassive, ownSubjects, relation, subjects } from '../../language/en/tree.js'
import type { EventPattern } from './pattern.js'
import type { Trigger } from './trigger.js'

const REQUEST: EventPattern = { rule: 'A say that R must do', sentence: 'Berne said that Chad must pay.', kind: 'request', modality: null, plover: { event: 'REQUEST', mode: null }, companion: null, parts: [], onlyCarried: false }
/** What others are told to be: “must be ready to mediate”. */
const OBLIGED_TO_BE: ReadonlySet<string> = new Set('ready willing prepared open careful cautious vigilant patient flexible transparent accountable'.split(' '))
const OBLIGING = /^(?:must|should|ought)$/u
const SAYING = new Set('say declare tell add state announce insist stress warn write argue remind note emphasise emphasize reiterate maintain believe underline assert'.split(' '))

/** “Berne said that Chad must pay”: somebody says what another has to do, whatever the deed. */
export function findRequests(sentence: Sentence, found: readonly Trigger[]): readonly Trigger[] {
  return sentence.tokens.flatMap((verb) => {
    const saying = (verb.upos === 'VERB' || (OBLIGED_TO_BE.has(verb.lemma) && childBy(sentence, verb, 'cop'))) && isObliged(sentence, verb) ? sayingAbove(sentence, verb) : undefined
    if (!saying || found.some((one) => one.word === saying)) return []
    const recipients = ownSubjects(sentence, verb)
    const aux = auxiliaries(sentence, verb)
    return [{ sentence, pattern: REQUEST, word: saying, clause: saying, words: [...aux.filter((one) => one.index < verb.index), verb], actors: subjects(sentence, saying), recipients, items: [], places: [] }]
  })
}

function isObliged(sentence: Sentence, verb: Token): boolean {
  const aux = auxiliaries(sentence, verb)
  return aux.some((one) => OBLIGING.test(one.form.toLowerCase())) && !(isPassive(sentence, verb) && ownSubjects(sentence, verb).length === 0)
}

function isContent(sentence: Sentence, verb: Token): boolean {
  return relation(verb) === 'ccomp' || (relation(verb) === 'advcl' && childBy(sentence, verb, 'mark')?.lemma === 'that')
}

function sayingAbove(sentence: Sentence, verb: Token): Token | undefined {
  const head = headOf(sentence, verb)
  if (head && isContent(sentence, verb) && SAYING.has(head.lemma)) return head
  const said = sentence.tokens.find((one) => one.head === verb.index && relation(one) === 'parataxis' && SAYING.has(one.lemma))
  return said ?? (head && relation(verb) === 'conj' ? sayingAbove(sentence, head) : undefined)
}
