import {
  isReportingVerb,
  reportingVerb,
  type CueFrame,
  type CueStance,
  type ReportingVerb,
} from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  agents,
  childrenBy,
  headOf,
  isPassive,
  isRelativePronoun,
  nounPhrase,
  spanOfTokens,
} from '../../language/en/tree.js'
import { stretchAt, type Attribution, type Paragraph } from './attribution.js'
import { boundaryAfter } from './next-cue.js'
import { contentSpans, isTime, nounPhraseWords, QUOTATION_MARK, sourceOf, verbGroup } from './phrases.js'

/**
 * Words attributed from within a relative clause: “what the envoy called a sham”, “a deal they said was near”, “a
 * charge that Moscow denied”, “a ban opposed by unions”.
 */
export function readRelativeClauses(paragraph: Paragraph): readonly Attribution[] {
  return paragraph.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter(
        (token) =>
          token.upos === 'VERB' &&
          isReportingVerb(token.lemma) &&
          !stretchAt(paragraph, token) &&
          /^acl/u.test(token.deprel),
      )
      .flatMap(
        (cue) =>
          readAgent(sentence, cue) ??
          readNameAfter(sentence, cue) ??
          readPredicateAfter(sentence, cue) ??
          readAntecedent(sentence, cue) ??
          [],
      ),
  )
}

/** “a ban opposed by unions”: the noun is what is opposed. “rebels backed by Ankara” have more than its words. */
function readAgent(sentence: Sentence, cue: Token): Attribution | undefined {
  const verb = reportingVerb(cue.lemma, 'object')
  const by = agents(sentence, cue)
  const noun = headOf(sentence, cue)
  if (
    !verb ||
    !noun ||
    !AGAINST.has(verb.stance) ||
    !isPassive(sentence, cue) ||
    cue.deprel !== 'acl' ||
    by.length === 0 ||
    by.some(isTime)
  )
    return undefined
  return attribution(
    sentence,
    cue,
    verb,
    'object',
    nounPhrase(sentence, noun),
    spanOfTokens(by.flatMap((agent) => nounPhraseWords(sentence, agent))),
  )
}

const AGAINST: ReadonlySet<CueStance> = new Set<CueStance>(['criticises', 'denies', 'doubts', 'asks'])

/** “what the envoy called | a sham”, “an explosion that the mayor described | as an accident” */
function readNameAfter(sentence: Sentence, cue: Token): Attribution | undefined {
  const verb = reportingVerb(cue.lemma, 'naming')
  const after = wordsAfter(sentence, cue)
  const opens =
    after[0] &&
    ((after[0].form.toLowerCase() === 'as' && !HAS_ROLE.test(cue.lemma)) ||
      (NAMES_OUTRIGHT.test(cue.lemma) &&
        (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(after[0].upos) || QUOTATION_MARK.test(after[0].form))))
  return verb && opens ? speakersOwn(sentence, cue, verb, 'naming', after) : undefined
}

/** “a plan she pitched as a candidate” */
const HAS_ROLE = /^(?:pitch|present|identify|cite|name|attack|defend)$/u
const NAMES_OUTRIGHT = /^(?:call|deem|consider|label|brand|dub|term)$/u

/** “a deal the ministers said | was near” */
function readPredicateAfter(sentence: Sentence, cue: Token): Attribution | undefined {
  const verb = TAKES_CLAUSE.test(cue.lemma) ? reportingVerb(cue.lemma, 'clause') : undefined
  const after = wordsAfter(sentence, cue)
  const first = after.find((token) => token.upos !== 'ADV' && !QUOTATION_MARK.test(token.form))
  return verb && first && (first.upos === 'AUX' || /^(?:VB[DPZ]|MD)$/u.test(first.xpos))
    ? speakersOwn(sentence, cue, verb, 'clause', after)
    : undefined
}

/**
 * Verbs that hardly take a thing for their object: “a deal they said was near”, but “the recovery he promised | has
 * come”.
 */
const TAKES_CLAUSE =
  /^(?:say|think|believe|argue|insist|claim|contend|conclude|hope|worry|suspect|estimate|assume|maintain|allege|tell|add|warn|acknowledge)$/u

/** “a charge that Moscow denied”, “stances she has since disowned” */
function readAntecedent(sentence: Sentence, cue: Token): Attribution | undefined {
  const verb = reportingVerb(cue.lemma, 'object')
  const noun = headOf(sentence, cue)
  if (
    !verb ||
    !noun ||
    verb.stance !== 'denies' ||
    noun.upos !== 'NOUN' ||
    childrenBy(sentence, cue, 'ccomp', 'xcomp').length > 0
  )
    return undefined
  if (childrenBy(sentence, cue, 'obj').some((object) => object.index > cue.index)) return undefined
  return speakersOwn(sentence, cue, verb, 'object', nounPhrase(sentence, noun))
}

/** With the clause’s own subject for its source: “a paper that says …” has none. */
function speakersOwn(
  sentence: Sentence,
  cue: Token,
  verb: ReportingVerb,
  frame: CueFrame,
  words: readonly Token[],
): Attribution | undefined {
  const own = childrenBy(sentence, cue, 'nsubj').filter(
    (subject) => subject.index < cue.index && !isRelativePronoun(subject),
  )
  const source = own.length > 0 && !isPassive(sentence, cue) ? sourceOf(sentence, cue, 'active') : null
  return source ? attribution(sentence, cue, verb, frame, words, source) : undefined
}

function attribution(
  sentence: Sentence,
  cue: Token,
  verb: ReportingVerb,
  frame: CueFrame,
  words: readonly Token[],
  source: Attribution['source'],
): Attribution | undefined {
  const content = contentSpans(words)
  return content.length > 0
    ? { cue: verbGroup(sentence, cue), source, content, stance: verb.stance, rule: `quote.relative-${frame}` }
    : undefined
}

function wordsAfter(sentence: Sentence, cue: Token): readonly Token[] {
  return sentence.tokens.slice(cue.index + 1, boundaryAfter(sentence, cue.index + 1))
}
