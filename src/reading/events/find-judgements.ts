import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  childBy,
  childrenBy,
  conjuncts,
  headOf,
  isNegated,
  modal,
  ownSubjects,
  relation,
  subjects,
} from '../../language/en/tree.js'
import type { EventPattern } from './pattern.js'
import type { Trigger } from './trigger.js'

const CRITICISM: EventPattern = {
  rule: 'A say that R be harsh',
  sentence: 'Berne said that the decision of Chad was unacceptable.',
  kind: 'criticism',
  modality: null,
  plover: { event: 'ACCUSE', mode: 'disapprove' },
  companion: null,
  parts: [],
  doers: null,
  onlyCarried: false,
}
const SAYING = new Set(
  'say declare reply state tweet insist argue retort respond comment note add write maintain believe'.split(' '),
)
/**
 * Harsh of a person or a state only where nothing softer can be meant: “said the threat was real”, “said the act was
 * brave”.
 */
const HARSH = new Set(
  [...NOUN_CLASSES['harsh']!].filter(
    (word) =>
      !/^(?:act|threat|mistake|fake|false|wrong|weak|joke|lie|escalation|terrible|horrible|tragedy|unprecedented|disaster|failure|crime|enemy|worst|terrorist|murderer|naive|stupid|dangerous|insane)$/u.test(
        word,
      ),
  ),
)
const STRONGER = new Set('interference provocation violation aggression blackmail betrayal slander'.split(' '))

/** “Berne said the decision was “unacceptable””: a judgement that somebody passes, without a verb of blame. */
export function findJudgements(sentence: Sentence, found: readonly Trigger[]): readonly Trigger[] {
  return sentence.tokens.flatMap((word) => {
    if (
      !(HARSH.has(word.lemma) || STRONGER.has(word.lemma)) ||
      !childBy(sentence, word, 'cop') ||
      relation(word) !== 'ccomp' ||
      isNegated(sentence, word) ||
      modal(sentence, word) ||
      childBy(sentence, word, 'mark')?.lemma === 'if'
    )
      return []
    const saying = headOf(sentence, word)
    if (
      !saying ||
      saying.index > word.index ||
      !SAYING.has(saying.lemma) ||
      found.some((one) => one.word === saying) ||
      isNegated(sentence, saying)
    )
      return []
    // “said a mechanism set up by both was …”, where the tree takes the mechanism for a second one who says so
    const who = subjects(sentence, saying).filter((one) => one.index < saying.index)
    const judged = [
      ...ownSubjects(sentence, word),
      ...childrenBy(sentence, saying, 'nsubj').filter((one) => one.index > saying.index),
    ].filter((one) => one.index < word.index)
    const subject = judged[0]
    // in words wholly quoted another voice speaks
    if (
      !subject ||
      sentence.tokens.slice(saying.index, subject.index).some((one) => /^(?:["“”]|``|''|:)$/u.test(one.form))
    )
      return []
    if (who.length === 0 || who.some((one) => judged.includes(one))) return []
    return [
      {
        sentence,
        pattern: CRITICISM,
        word: saying,
        clause: saying,
        words: [saying, ...wordsOfJudgement(sentence, word)],
        actors: who,
        recipients: judged.flatMap((one) => conjuncts(sentence, one)),
        items: [],
        places: [],
      },
    ]
  })
}

function wordsOfJudgement(sentence: Sentence, word: Token): readonly Token[] {
  return [...childrenBy(sentence, word, 'amod').filter((one) => one.index < word.index), word]
}
