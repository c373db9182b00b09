import type { Sentence, Token } from '../../language/en/sentence.js'
import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import {
  auxiliaries,
  childBy,
  children,
  headOf,
  isPassive,
  ownSubjects,
  relation,
  subjects,
} from '../../language/en/tree.js'
import type { EventPattern } from './pattern.js'
import type { Trigger } from './trigger.js'

const REQUEST: EventPattern = {
  rule: 'A say that R must do',
  sentence: 'Berne said that Chad must pay.',
  kind: 'request',
  modality: null,
  plover: { event: 'REQUEST', mode: null },
  companion: null,
  parts: [],
  doers: null,
  onlyCarried: false,
}
/** What others are told to be: “must be ready to mediate”. */
const OBLIGED_TO_BE: ReadonlySet<string> = new Set(
  'ready willing prepared open careful cautious vigilant patient flexible transparent accountable'.split(' '),
)
const OBLIGING = /^(?:must|should|ought)$/u
const SAYING = new Set(
  'say declare tell add state announce insist stress warn write argue remind note emphasise emphasize reiterate maintain believe underline assert'.split(
    ' ',
  ),
)

/** “Berne said that Chad must pay”: somebody says what another has to do, whatever the deed. */
export function findRequests(sentence: Sentence, found: readonly Trigger[]): readonly Trigger[] {
  return sentence.tokens.flatMap((verb) => {
    const saying =
      (verb.upos === 'VERB' || (OBLIGED_TO_BE.has(verb.lemma) && childBy(sentence, verb, 'cop'))) &&
      isObliged(sentence, verb)
        ? sayingAbove(sentence, verb)
        : undefined
    if (!saying || found.some((one) => one.word === saying && one.pattern.kind !== 'statement')) return []
    const recipients = ownSubjects(sentence, verb).filter((one) => isSomebody(sentence, one))
    if (recipients.length === 0) return []
    const aux = auxiliaries(sentence, verb)
    return [
      {
        sentence,
        pattern: REQUEST,
        word: saying,
        clause: saying,
        words: [...aux.filter((one) => one.index < verb.index), verb],
        actors: subjects(sentence, saying),
        recipients,
        items: [],
        places: [],
      },
    ]
  })
}

/** “the trip must not be met with anger”: what must be is asked of nobody. */
function isSomebody(sentence: Sentence, subject: Token): boolean {
  if (subject.upos === 'PROPN') return true
  if (subject.upos === 'PRON') return /^(?:they|it|he|she|you|both)$/iu.test(subject.form)
  return (
    NOUN_CLASSES['human']!.has(subject.lemma) ||
    BODIES.test(subject.lemma) ||
    children(sentence, subject).some(
      (one) => /^(?:amod|compound|nmod)$/u.test(relation(one)) && /^\p{Lu}/u.test(one.form),
    )
  )
}

const BODIES =
  /^(?:country|nation|state|government|side|party|power|world|community|authority|ministry|neighbour|neighbor|ally|force|army|militia|rebel|regime|administration|parliament|council|union|bloc|member|company|firm)$/u

function isObliged(sentence: Sentence, verb: Token): boolean {
  const aux = auxiliaries(sentence, verb)
  return (
    aux.some((one) => OBLIGING.test(one.form.toLowerCase())) &&
    !(isPassive(sentence, verb) && ownSubjects(sentence, verb).length === 0)
  )
}

function isContent(sentence: Sentence, verb: Token): boolean {
  return relation(verb) === 'ccomp' || (relation(verb) === 'advcl' && childBy(sentence, verb, 'mark')?.lemma === 'that')
}

function sayingAbove(sentence: Sentence, verb: Token): Token | undefined {
  const head = headOf(sentence, verb)
  if (head && isContent(sentence, verb) && SAYING.has(head.lemma)) return head
  const said = sentence.tokens.find(
    (one) => one.head === verb.index && relation(one) === 'parataxis' && SAYING.has(one.lemma),
  )
  return said ?? (head && relation(verb) === 'conj' ? sayingAbove(sentence, head) : undefined)
}
