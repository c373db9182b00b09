import { FINDERS, REPORTING_NOUNS } from '../../language/en/attributing-phrases.js'
import {
  isReportingVerb,
  PHRASAL_OBJECT_VERBS,
  reportingVerb,
  reportingVerbAbout,
  type ReportingVerb,
} from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  agents,
  auxiliaries,
  childBy,
  children,
  childrenBy,
  isPassive,
  particle,
  possessor,
  preposition,
  relation,
  subjects,
  subtree,
} from '../../language/en/tree.js'
import type { Reported } from './clause-frame.js'
import { finderBefore } from './finders.js'
import { boundaryAfter } from './next-cue.js'
import { nounContent } from './nominal-cues.js'
import { toPhraseEnd } from './phrase-end.js'
import { isTime } from './phrases.js'

/*
 * Reported words that are no clause: names given, charges, orders, promises, things praised or blamed, what is talked
 * about.
 */

/** “called the vote a sham”, “described it as a sham”, “dismissed the report as false”. */
export function readNaming(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'naming')
  const object = childBy(sentence, cue, 'obj', 'iobj', 'nsubj:pass')
  if (!verb) return undefined
  if (!object) return isNamedTogether(sentence, cue) ? namedAfter(sentence, cue, verb) : undefined
  const name =
    childBy(sentence, cue, 'xcomp') ??
    childrenBy(sentence, cue, 'obl', 'advcl').find(
      (child) => preposition(sentence, child) === 'as' || childBy(sentence, child, 'mark')?.lemma === 'as',
    )
  if (
    !name &&
    object.index > cue.index &&
    childrenBy(sentence, object, 'nmod').some((child) => preposition(sentence, child) === 'as')
  )
    return { verb, frame: 'naming', tokens: toPhraseEnd(sentence, subtree(sentence, object)) }
  if (!name) return NAMES_OUTRIGHT.test(cue.lemma) ? namedAfter(sentence, cue, verb) : undefined
  if (childBy(sentence, name, 'mark')?.lemma === 'to') return undefined
  return {
    verb,
    frame: 'naming',
    tokens: withReason(sentence, withBetween(sentence, subtree(sentence, object), subtree(sentence, name))),
  }
}

/** “called the plan a “rush job,” | because the ships would not be ready”: the reason given goes with the name. */
function withReason(sentence: Sentence, named: readonly Token[]): readonly Token[] {
  const next = sentence.tokens.findIndex((token) => token.index > named.at(-1)!.index && token.upos !== 'PUNCT')
  return /^because$/iu.test(sentence.tokens[next]?.form ?? '') && sentence.tokens[next + 1]?.form !== 'of'
    ? [...named, ...sentence.tokens.slice(named.at(-1)!.index + 1, boundaryAfter(sentence, next))]
    : named
}

/**
 * “cast her win | in the north | as a sign”: what stands between thing and name, wherever the tree hangs it; “was
 * called” and marks set them apart.
 */
function withBetween(sentence: Sentence, object: readonly Token[], name: readonly Token[]): readonly Token[] {
  const [last, first] = [object.at(-1)!.index, name[0]!.index]
  const between = last < first ? sentence.tokens.slice(last + 1, first) : []
  return between.some((token) => ['VERB', 'AUX', 'PUNCT'].includes(token.upos) || isTime(token))
    ? [...object, ...name].sort((a, b) => a.index - b.index)
    : [...new Set([...object, ...between, ...name])].sort((a, b) => a.index - b.index)
}

const NAMES_OUTRIGHT = /^(?:call|deem|consider|label|brand|dub|term)$/u
const FEWEST_NAMED = 3

/** “called the offer a step backwards”: the tree may hold thing and name for one complement. */
function isNamedTogether(sentence: Sentence, cue: Token): boolean {
  return (
    NAMES_OUTRIGHT.test(cue.lemma) &&
    childrenBy(sentence, cue, 'xcomp').some(
      (name) => name.index > cue.index && ['NOUN', 'PROPN', 'ADJ'].includes(name.upos),
    )
  )
}

/**
 * “deemed the release a reasonable trade-off”: where the tree runs thing and name together, the words up to the comma.
 */
function namedAfter(sentence: Sentence, cue: Token, verb: ReportingVerb): Reported | undefined {
  const tokens = sentence.tokens.slice(cue.index + 1, boundaryAfter(sentence, cue.index + 1))
  const opens = tokens[0] && ['DET', 'PRON', 'PROPN', 'NOUN'].includes(tokens[0].upos)
  return opens && tokens.length >= FEWEST_NAMED ? { verb, frame: 'naming', tokens } : undefined
}

/** “compared the raid to a burglary” */
const LIKENS = /^(?:compare|liken|equate|contrast)$/u

/** “accused Kyiv of shelling the plant”, “blamed Moscow for the delay”. */
export function readCharge(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'charge')
  const object = childBy(sentence, cue, 'obj', 'iobj') ?? addressedBy(sentence, cue)
  if (!verb || !object) return undefined
  const charge = children(sentence, cue).filter(
    (child) =>
      child.index > object.index &&
      ['obl', 'advcl'].includes(relation(child)) &&
      (LIKENS.test(cue.lemma) ? ['to', 'with'] : ['of', 'for', 'with']).includes(
        preposition(sentence, child) || (childBy(sentence, child, 'mark')?.lemma ?? ''),
      ),
  )
  if (charge.length === 0 && (LIKENS.test(cue.lemma) || isPriced(sentence, cue))) return undefined
  return {
    verb,
    frame: 'charge',
    tokens: toPhraseEnd(
      sentence,
      (object.index > cue.index || charge.length === 0 ? [object, ...charge] : charge)
        .flatMap((top) => subtree(sentence, top))
        .sort((a, b) => a.index - b.index),
    ),
  }
}

/** “| Rome | was accused by Tripoli of …”, “| Iran | was urged by the council to …”: where the passive says by whom. */
function addressedBy(sentence: Sentence, cue: Token): Token | undefined {
  return agents(sentence, cue).length > 0 ? childBy(sentence, cue, 'nsubj:pass') : undefined
}

/** “charged the club a $900 fee” */
function isPriced(sentence: Sentence, cue: Token): boolean {
  return (
    cue.lemma === 'charge' &&
    sentence.tokens.slice(cue.index + 1, boundaryAfter(sentence, cue.index + 1)).some((token) => token.upos === 'SYM')
  )
}

/** “urged Iran to stop”, “called on both sides to talk”. */
export function readOrder(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'order')
  const infinitive = childrenBy(sentence, cue, 'xcomp', 'ccomp', 'advcl').find((child) => isInfinitive(sentence, child))
  const object =
    childBy(sentence, cue, 'obj', 'iobj') ??
    childrenBy(sentence, cue, 'obl').find(
      (child) => preposition(sentence, child) === 'on' || preposition(sentence, child) === 'upon',
    ) ??
    addressedBy(sentence, cue)
  if (!verb || !infinitive || !object || object.index > infinitive.index) return undefined
  return {
    verb,
    frame: 'order',
    tokens: toPhraseEnd(
      sentence,
      (object.index > cue.index ? [object, infinitive] : [infinitive])
        .flatMap((top) => subtree(sentence, top))
        .sort((a, b) => a.index - b.index),
    ),
  }
}

/** “vowed to respond”, “refused to say”; “called for the report to be released” is another frame. */
export function readInfinitive(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'infinitive')
  const infinitive = childrenBy(sentence, cue, 'xcomp').find((child) => isInfinitive(sentence, child))
  if (
    infinitive &&
    cue.lemma === 'call' &&
    sentence.tokens.slice(cue.index + 1, infinitive.index).some((token) => token.upos === 'ADP')
  )
    return undefined
  // “would like to thank”, “would like to begin by saying”: a courtesy before the words themselves
  if (
    cue.lemma === 'like' &&
    infinitive &&
    (!auxiliaries(sentence, cue).some((aux) => aux.xpos === 'MD') || isCourtesy(infinitive))
  )
    return undefined
  return verb && infinitive
    ? { verb, frame: 'infinitive', tokens: toPhraseEnd(sentence, subtree(sentence, infinitive)) }
    : undefined
}

function isCourtesy({ lemma }: Token): boolean {
  return (
    /^(?:begin|start|open|close|end)$/u.test(lemma) ||
    (isReportingVerb(lemma) && !/^(?:see|hear|know|find|learn|notice)$/u.test(lemma))
  )
}

function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return childrenBy(sentence, verb, 'mark').some((mark) => mark.lemma === 'to')
}

/** “condemned the attack”, “announced new sanctions”. */
export function readObject(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'object') ?? phrasalVerb(sentence, cue)
  if (verb?.kind === 'speech' && auxiliaries(sentence, cue).some((aux) => NOT_SAID_YET.test(aux.lemma)))
    return undefined
  const criticised = isPassive(sentence, cue) ? childBy(sentence, cue, 'nsubj:pass') : undefined
  const reasons = children(sentence, cue).filter(
    (child) =>
      child.index > cue.index &&
      agents(sentence, cue).length > 0 &&
      /^(?:as|for|over)$/u.test(linkOf(sentence, child)) &&
      !isTime(child),
  )
  if (verb && criticised)
    return { verb, frame: 'object', tokens: [criticised, ...reasons].flatMap((top) => subtree(sentence, top)) }
  const object = childBy(sentence, cue, 'obj') ?? gerundOf(sentence, cue)
  if (!verb || !object || object.index < cue.index || (cue.lemma === 'claim' && !CLAIMED_IN_WORDS.test(object.lemma)))
    return undefined
  const carried =
    REPORTING_NOUNS.has(object.lemma) && !isOthers(sentence, object) ? nounContent(sentence, object) : undefined
  if (carried) return { verb, frame: 'object', tokens: carried }
  const rest = children(sentence, cue).filter(
    (child) =>
      child.index > object.index && /^(?:as|for|of|over|about|against|to|from|with)$/u.test(linkOf(sentence, child)),
  )
  return {
    verb,
    frame: 'object',
    tokens: toPhraseEnd(
      sentence,
      [object, ...rest].flatMap((top) => subtree(sentence, top)).sort((a, b) => a.index - b.index),
    ),
  }
}

/** “said no”, “say the same of the mayor”: a reply that is no clause. */
export function readAnswer(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = cue.lemma === 'say' ? reportingVerb(cue.lemma, 'clause') : undefined
  const [first, second, third] = sentence.tokens.slice(cue.index + 1, cue.index + 4)
  const answers = /^(?:yes|no)$/iu.test(first?.form ?? '')
    ? second === undefined || second.upos === 'PUNCT' || /^(?:to|when|but|and|while)$/u.test(second.form)
    : first?.form === 'the' &&
      /^(?:same|opposite|reverse)$/u.test(second?.form ?? '') &&
      (third === undefined || third.lemma === 'thing' || ['ADP', 'PUNCT', 'CCONJ', 'ADV', 'SCONJ'].includes(third.upos))
  if (!verb || !answers) return undefined
  const rest = sentence.tokens.slice(cue.index + 1, boundaryAfter(sentence, cue.index + 1))
  const end = rest.findIndex(
    (token, at) => at > 0 && /^(?:and|but|while|when|as|after|in|last|that)$/u.test(token.form),
  )
  return { verb, frame: 'object', tokens: end > 0 ? rest.slice(0, end) : rest }
}

/** “supports | keeping troops there”, “proposed | enforcing the ban” */
function gerundOf(sentence: Sentence, cue: Token): Token | undefined {
  return childrenBy(sentence, cue, 'xcomp', 'ccomp', 'advcl').find(
    (child) =>
      child.xpos === 'VBG' &&
      child.index > cue.index &&
      childrenBy(sentence, child, 'mark', 'nsubj').length === 0 &&
      sentence.tokens.slice(cue.index + 1, child.index).every((token) => token.upos === 'ADV' || token.upos === 'PART'),
  )
}

/** “rejects | Islamabad’s allegations on the camps”: what another has said is the object itself. */
function isOthers(sentence: Sentence, noun: Token): boolean {
  const owner = possessor(sentence, noun)
  return owner !== undefined && owner.upos !== 'PRON'
}

/** “does not recognise the debts”, “would welcome a deal”: a stand or a wish, put into no words. */
const NOT_SAID_YET = /^(?:do|would|could|may|might|should|must|can)$/u

/** “claimed victory”, “claimed responsibility”: what is claimed in words; land and records are claimed without. */
const CLAIMED_IN_WORDS =
  /^(?:victory|win|success|triumph|responsibility|credit|innocence|ignorance|mandate|immunity|progress|neutrality|self-defence|self-defense)$/u

/** “talked up the deal” */
function phrasalVerb(sentence: Sentence, cue: Token): ReportingVerb | undefined {
  const lemma = `${cue.lemma} ${particle(sentence, cue)?.form.toLowerCase() ?? ''}`
  const stance = PHRASAL_OBJECT_VERBS.get(lemma)
  return stance && { lemma, kind: 'speech', stance, frames: new Set(['object']) }
}

/** The preposition of a phrase or the mark of a clause that follows the object: “criticised Paris for selling arms”. */
function linkOf(sentence: Sentence, child: Token): string {
  if (relation(child) === 'obl') return preposition(sentence, child)
  return relation(child) === 'advcl' ? (childBy(sentence, child, 'mark')?.lemma ?? '') : ''
}

/** “the survey showed the mayor leading”, “records show a gap of two years”: what a paper finds, told as a thing. */
export function readFinding(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'result')
  const object =
    verb &&
    childrenBy(sentence, cue, 'obj', 'ccomp', 'xcomp').find((child) => child.index > cue.index && child.upos !== 'ADV')
  if (!object || isPassive(sentence, cue) || !isFoundBy(sentence, cue)) return undefined
  const end = Math.max(boundaryAfter(sentence, cue.index + 1), subtree(sentence, object).at(-1)!.index + 1)
  return { verb, frame: 'result', tokens: sentence.tokens.slice(cue.index + 1, endOfFinding(sentence, end)) }
}

function isFoundBy(sentence: Sentence, cue: Token): boolean {
  const named = subjects(sentence, cue).filter((subject) => subject.index < cue.index)
  return named.length > 0 ? named.some((subject) => FINDERS.has(subject.lemma)) : finderBefore(sentence, cue) !== null
}

/** “the mayor in third at 11 percent, | followed by two councillors at 10 each”: what goes on telling the result. */
function endOfFinding(sentence: Sentence, end: number): number {
  return sentence.tokens[end]?.form === ',' && GOES_ON_WITH.test(sentence.tokens[end + 1]?.form ?? '')
    ? endOfFinding(sentence, boundaryAfter(sentence, end + 1))
    : end
}

const GOES_ON_WITH = /^(?:with|followed|compared|up|down|against|versus|ahead|behind)$/u

/** “referred to the mayor | as “the Boss””: a name given behind the one who is spoken of. */
function withName(sentence: Sentence, cue: Token, topic: readonly Token[]): readonly Token[] {
  const as = sentence.tokens[topic.at(-1)!.index + 1]
  return cue.lemma === 'refer' && as?.form === 'as' && as.xpos === 'IN'
    ? [...topic, ...sentence.tokens.slice(as.index, boundaryAfter(sentence, as.index))]
    : topic
}

/**
 * “called for talks”, “warned against haste”: what is talked of, without the preposition. “Commenting on the vote, he
 * said …” only leads up to what is said.
 */
export function readAbout(sentence: Sentence, cue: Token): Reported | undefined {
  if (cue.lemma === 'comment' && cue.xpos === 'VBG') return undefined
  for (const topic of childrenBy(sentence, cue, 'obl', 'advcl')) {
    const link = childrenBy(sentence, topic, 'case', 'mark').find((word) => word.index > cue.index)
    const verb = link && reportingVerbAbout(cue.lemma, link.lemma)
    if (verb && !isTime(topic) && !isLoneWordInMarks(sentence, topic))
      return {
        verb,
        frame: 'about',
        tokens: withName(
          sentence,
          cue,
          toPhraseEnd(
            sentence,
            subtree(sentence, topic, (child) => child !== link),
          ),
        ),
      }
  }
  return undefined
}

/** “speak of a “frozen” border”: marks that hold nothing but a describing word keep it at arm’s length. */
function isLoneWordInMarks({ tokens }: Sentence, topic: Token): boolean {
  return tokens.some(
    (word) =>
      word.head === topic.index &&
      relation(word) === 'amod' &&
      [word.index - 1, word.index + 1].every((at) => /^["“”‘’'«»]$/u.test(tokens[at]?.form ?? '')),
  )
}
