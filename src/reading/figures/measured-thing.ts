import type { Sentence } from '../../language/en/sentence.js'
import { headWithin, nounPhraseSpan, pathToRoot, subjects } from '../../language/en/tree.js'
import type { ToldFigure } from './told-figure.js'
import { phraseAfter, phraseBefore, type NounPhrase } from './phrase-around.js'

/** “half its supplies”, “60 percent of India’s purchases”: a share is followed by its whole. */
const OF_WHOLE = /^(?:of|)$/i
/** “weapons purchases of”, “a contract worth”, “a project valued at”, “investment of an estimated”. */
const WORTH = /^(?:of|worth|at|to|for|valued|estimated|totalling|totaling|totalled|totaled|amounting|amounted|costing|cost|reaching|exceeding|some|an?|about)$/i
/** “$300 million contract”, “$2 billion in goods”, “€5m of aid”. */
const INTO = /^(?:in|of|)$/i
/** “a rise in exports of 12 percent”, “a 43% increase in sales”. */
const STEP_IN = /^(?:in|)$/i
const NO_LINK = /^$/
/** Nouns that only say that something changed; what changed stands after “in”. */
const STEP = /^(?:growth|increase|rise|jump|surge|gain|hike|boost|expansion|decline|drop|fall|decrease|reduction|cut|slump|loss|share|stake)$/i

/** What a figure is a part, sum or change of: “military equipment”, “weapons purchases”, and whose the words say it is. */
export function readMeasuredThing(told: ToldFigure, sentence: Sentence): NounPhrase | null {
  switch (told.kind) {
    case 'share': return phraseAfter(sentence, told.end, OF_WHOLE) ?? subjectPhrase(told, sentence)
    case 'money': return phraseBefore(sentence, told.start, WORTH) ?? phraseAfter(sentence, told.end, INTO) ?? subjectPhrase(told, sentence)
    case 'change': return changedThing(told, sentence)
    case 'count': return told.counted ? { possessor: null, thing: told.counted } : null
    case 'measure': return phraseAfter(sentence, told.end, INTO) ?? subjectPhrase(told, sentence)
    case 'rank': return { possessor: null, thing: { start: told.start, end: told.end } }
  }
}

function changedThing(told: ToldFigure, sentence: Sentence): NounPhrase | null {
  const after = phraseAfter(sentence, told.end, STEP_IN)
  const step = after && sentence.tokens.find((token) => token.end === after.thing.end && STEP.test(token.form))
  return step ? phraseAfter(sentence, step.end, /^(?:in|of)$/i) : subjectPhrase(told, sentence)
}

/** The subject of the clause the figure stands in: “trade volume could reach $30 billion”. */
function subjectPhrase(told: ToldFigure, sentence: Sentence): NounPhrase | null {
  const head = headWithin(sentence, told)
  const verb = head && pathToRoot(sentence, head).find((token) => token.upos === 'VERB' || token.upos === 'AUX')
  const subject = verb && subjects(sentence, verb).find((token) => token.upos === 'NOUN')
  return subject ? phraseBefore(sentence, nounPhraseSpan(sentence, subject).end, NO_LINK) : null
}
