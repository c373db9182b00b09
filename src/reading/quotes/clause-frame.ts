import {
  isPlainSaying,
  isReportingVerb,
  PHRASAL_VERBS,
  reportingVerb,
  type CueFrame,
  type ReportingVerb,
} from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, children, childrenBy, headOf, isPassive, relation, subtree } from '../../language/en/tree.js'
import { beforeMainClause } from './main-clause.js'
import { BOUNDARY, boundaryAfter, OPENS_CLAUSE, toNextPredicate } from './next-cue.js'
import {
  HEARD_BY_OBJECT,
  isDay,
  isTime,
  isMistakenForPassive,
  isWhereSaid,
  phraseAtStart,
  QUOTATION_MARK,
} from './phrases.js'

/** What a verb reports, in one frame. */
export interface Reported {
  readonly verb: ReportingVerb
  readonly frame: CueFrame
  readonly tokens: readonly Token[]
}

/** “said (that) talks had begun”; “talks had begun, the ministry said”; “he asked whether …”. */
export function readClause(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'clause')
  if (!verb && !isPhrasal(sentence, cue)) return undefined
  // “maintaining coordination to ease checks that cause delays”: what is kept up, and not what is said
  if (cue.lemma === 'maintain' && childBy(sentence, cue, 'obj')) return undefined
  const tokens = clauseUnder(sentence, cue) ?? clauseAfter(sentence, cue) ?? clauseAround(sentence, cue)
  // “praised the work; it was the last …”: a clause of its own
  const first = tokens?.[0]
  // “would asked whether …”: a cue that stands within what it reports leaves nothing
  if (!tokens || !first || sentence.tokens.slice(cue.index + 1, first.index + 1).some(({ form }) => form === ';'))
    return undefined
  const own = beforeMainClause(sentence, cue, tokens.slice(lengthOfOccasion(tokens)))
  // “Explaining the change, the mayor said”: what is left is a thing and no clause
  return own === tokens || own.some((token) => token.upos === 'AUX' || token.upos === 'VERB')
    ? { verb: verb ?? PHRASAL, frame: 'clause', tokens: own }
    : undefined
}

const PHRASAL: ReportingVerb = { lemma: 'point', kind: 'speech', stance: 'asserts', frames: new Set(['clause']) }

/** “pointed out that …”, “made clear that …”, “spelled out why …” */
function isPhrasal(sentence: Sentence, cue: Token): boolean {
  const next = sentence.tokens[cue.index + 1]
  return next !== undefined && PHRASAL_VERBS.has(`${cue.lemma} ${next.lemma}`)
}

/** “denied sending weapons”, “admitted having met” */
const ADMITS_GERUND = /^(?:deny|admit|acknowledge|report|recall|recommend|suggest|propose|regret|advocate)$/u

/** What the tree hangs on the verb, with the words up to the next comma that the parser has left outside. */
function clauseUnder(sentence: Sentence, cue: Token): readonly Token[] | undefined {
  const clauses = childrenBy(sentence, cue, 'ccomp').filter((child) => isClause(sentence, child))
  const after = clauses.filter((child) => child.index > cue.index)
  const clause =
    after.find((child) => childBy(sentence, child, 'mark')?.lemma === 'that') ??
    after[0] ??
    clauses[0] ??
    childrenBy(sentence, cue, 'xcomp', 'ccomp', 'advcl').find(
      (child) =>
        ADMITS_GERUND.test(cue.lemma) && child.xpos === 'VBG' && child.index > cue.index && child.index - cue.index < 4,
    ) ??
    clauseForIt(sentence, cue) ??
    childrenBy(sentence, cue, 'parataxis').find(
      (child) =>
        child.index > cue.index &&
        child.upos !== 'PUNCT' &&
        !sentence.tokens.slice(cue.index, child.index).some((token) => token.form === ';'),
    )
  if (!clause) return undefined
  const tokens = subtree(sentence, clause)
  return clause.index > cue.index ? toNextPredicate(sentence, cue, stretched(sentence, cue, tokens)) : tokens
}

/** “It has been claimed that …”, where the tree takes the clause for what “it” stands for. */
function clauseForIt(sentence: Sentence, cue: Token): Token | undefined {
  return isPassive(sentence, cue)
    ? childrenBy(sentence, cue, 'csubj').find((child) => child.index > cue.index)
    : undefined
}

/**
 * A reported clause begins at its “that”, or at the marks that follow the verb (said “half a ton” of papers proves it),
 * and runs to a comma or the end: a word in between that hangs elsewhere is still reported.
 */
function stretched(sentence: Sentence, cue: Token, tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0]!.index
  const that = sentence.tokens
    .slice(cue.index + 1, first + (HEARD_BY_OBJECT.test(cue.lemma) ? LONGEST_HEARER : 0))
    .find((token) => token.form.toLowerCase() === 'that' && token.xpos === 'IN')
  const opensWithMarks = QUOTATION_MARK.test(sentence.tokens[cue.index + 1]!.form)
  const stray = straySubject(sentence, cue, first)
  const last = tokens.at(-1)!.index
  const next = sentence.tokens[last + 1]
  const end = next && !BOUNDARY.test(next.form) ? boundaryAfter(sentence, last + 1) - 1 : last
  const start = that
    ? that.index
    : opensWithMarks || opensAtOnce(sentence, cue)
      ? cue.index + 1
      : (stray ?? Math.max(first, first < cue.index ? first : cue.index + 1))
  return sentence.tokens
    .slice(start === cue.index + 1 ? start + lastWeek(sentence, start) : start, toSecondThat(sentence, end) + 1)
    .filter((token) => token !== cue)
}

/**
 * “said | the mayor’s telling of the tale could do harm”: what a verb that has no hearer for its object says begins
 * right behind it.
 */
function opensAtOnce(sentence: Sentence, cue: Token): boolean {
  const next = sentence.tokens[cue.index + 1]!
  return (
    SAYS_AT_ONCE.test(cue.lemma) &&
    OPENS_CLAUSE.has(next.upos) &&
    !isTimeAhead(sentence, next) &&
    !/^(?:that|this|it|so|what|something|nothing|the)$/iu.test(next.form)
  )
}

/** “said | Monday |”, “said | last week | the jets would be late” */
function isTimeAhead(sentence: Sentence, next: Token): boolean {
  return (
    isDay(next) ||
    (/^(?:last|next|this|late|early|every)$/iu.test(next.form) && isTime(sentence.tokens[next.index + 1] ?? next))
  )
}

/**
 * How many words “last week” takes where it is when the words were said: “said | last week | the jets would be late”.
 */
function lastWeek(sentence: Sentence, start: number): number {
  const [first, time, next] = sentence.tokens.slice(start, start + 3)
  return first &&
    time &&
    /^(?:last|this|early|late|earlier)$/iu.test(first.form) &&
    isTime(time) &&
    /^(?:obl|advmod)/u.test(time.deprel) &&
    next &&
    OPENS_CLAUSE.has(next.upos)
    ? 2
    : 0
}

const SAYS_AT_ONCE = /^(?:say|believe|think|argue|claim|insist|estimate|predict|suspect|contend|allege)$/u

/** “that the talks had failed|, and that the envoy would leave”: a second “that” goes on with the first. */
function toSecondThat(sentence: Sentence, end: number): number {
  const [comma, link, that] = sentence.tokens.slice(end + 1, end + 4)
  const goesOn =
    comma?.form === ',' && link?.upos === 'CCONJ' && that?.form.toLowerCase() === 'that' && that.xpos === 'IN'
  return goesOn ? toSecondThat(sentence, boundaryAfter(sentence, that.index + 1) - 1) : end
}

/** How far the “that” may stand behind a hearer: “told reporters alongside Martin after the talks that” */
const LONGEST_HEARER = 10

/**
 * “Analysts said | tariffs have fallen”: where the tree hangs the clause’s subject on the verb of saying, beside the
 * one who says it.
 */
function straySubject(sentence: Sentence, cue: Token, first: number): number | undefined {
  const subjects = childrenBy(sentence, cue, 'nsubj')
  const stray = subjects.some((subject) => subject.index < cue.index)
    ? subjects.find((subject) => subject.index > cue.index && subject.index < first)
    : undefined
  return stray && Math.max(cue.index + 1, subtree(sentence, stray)[0]!.index)
}

/** Where the tree shows no clause but “that”, or a subject with a verb, follows the plainest verbs of saying. */
function clauseAfter(sentence: Sentence, cue: Token): readonly Token[] | undefined {
  if (isFrontedPassive(sentence, cue)) return undefined
  if (!isPlainSaying(cue.lemma) || (isPassive(sentence, cue) && !isMistakenForPassive(sentence, cue))) return undefined
  const behind = sentence.tokens.slice(cue.index + 1, mainClauseAfter(sentence, cue))
  const rest = behind.slice(0, nearerCue(sentence, behind))
  const that = thatIn(rest)
  const clause = rest.slice(that >= 0 ? that : lengthOfTime(rest))
  const verb = clause
    .slice(0, FARTHEST_VERB)
    .findIndex((token) => token.upos === 'AUX' || /^(?:VB[DPZ]|MD)$/u.test(token.xpos))
  // “reports that relations soured”: taggers take the past tense for a participle
  if (that >= 0)
    return verb > 0 ||
      (that === 0 && clause.slice(0, FARTHEST_VERB).some((token) => token.xpos === 'VBN' && token.upos === 'VERB'))
      ? toNextPredicate(sentence, cue, clause)
      : undefined
  if (!clause[0] || !OPENS_CLAUSE.has(clause[0].upos) || verb === 0) return undefined
  // “said the premier stood by it”: a tagger may take the verb for a noun, but hardly anything is ever said except in a
  // clause.
  return verb > 0 || (cue.lemma === 'say' && clause.length > FEWEST_OF_CLAUSE)
    ? toNextPredicate(sentence, cue, clause)
    : undefined
}

const thatIn = (words: readonly Token[]) =>
  words.slice(0, FARTHEST_THAT).findIndex(({ form, xpos }) => form.toLowerCase() === 'that' && xpos !== 'DT')

/**
 * “declined to comment, | saying | that …”, “a man who asked not to be named | said | that …”: the place of the cue
 * that the clause belongs to, if there is a nearer one.
 */
function nearerCue(sentence: Sentence, behind: readonly Token[]): number | undefined {
  const that = thatIn(behind)
  const clause = that > 0 ? headOf(sentence, behind[that]!) : undefined
  const governor = clause && headOf(sentence, clause)
  const found = behind
    .slice(0, Math.max(0, that))
    .findIndex(
      (token, at) =>
        isReportingVerb(token.lemma) && (token === governor || (token.xpos === 'VBG' && behind[at - 1]?.form === ',')),
    )
  return found < 0 ? undefined : found
}

/** “Asked about claims that …, the envoy insisted”: he was asked and asks nothing. */
function isFrontedPassive(sentence: Sentence, cue: Token): boolean {
  return (
    cue.xpos === 'VBN' &&
    relation(cue) === 'advcl' &&
    childrenBy(sentence, cue, 'aux', 'nsubj', 'mark').length === 0 &&
    sentence.tokens[cue.index - 1]?.lemma !== 'as'
  )
}

/**
 * “When she asked whether he would stay, | he nodded”: where the clause of a fronted cue gives way to the one it hangs
 * on.
 */
function mainClauseAfter(sentence: Sentence, cue: Token): number | undefined {
  const main =
    relation(cue) === 'advcl' && childBy(sentence, cue, 'mark')?.lemma !== 'as' ? headOf(sentence, cue) : undefined
  const subject =
    main && main.index > cue.index
      ? childrenBy(sentence, main, 'nsubj').find((child) => child.index > cue.index)
      : undefined
  const start = subject && subtree(sentence, subject)[0]!.index
  return start !== undefined && start > cue.index + 1 && sentence.tokens[start - 1]!.form === ','
    ? start - 1
    : undefined
}

const FARTHEST_THAT = 12
const FARTHEST_VERB = 16
const FEWEST_OF_CLAUSE = 5

/**
 * “said on Monday | the talks …”, “says despite it all, | they …”: how many words a time or a setting takes before the
 * clause.
 */
function lengthOfTime(words: readonly Token[]): number {
  const occasion = lengthOfOccasion(words)
  if (occasion > 0) return occasion
  if (words[0]?.upos !== 'ADP') return words[0] && isDay(words[0]) ? 1 : 0
  const phrase = 1 + phraseAtStart(words.slice(1)).length
  return words[phrase]?.form === ',' ? phrase + 1 : phrase
}

/**
 * “said | in an interview | the port was closed”, “said in a statement | there is …”: how many words tell where it
 * was said, before a clause that begins without a mark.
 */
function lengthOfOccasion(words: readonly Token[]): number {
  if (words[0]?.upos !== 'ADP' || !/^(?:in|at|during|on)$/iu.test(words[0].form)) return 0
  const noun = words.findIndex((word) => word.upos === 'NOUN' && isWhereSaid(word))
  const isOne = noun > 0 && words.slice(1, noun).every(({ upos }) => ['DET', 'ADJ', 'NOUN', 'PRON'].includes(upos))
  const next = words[noun + 1]
  return isOne && next && opensClause(next) ? noun + 1 : 0
}

const opensClause = ({ upos, form, xpos }: Token) =>
  xpos === 'EX' || (OPENS_CLAUSE.has(upos) && !/^(?:which|who|whom|that)$/iu.test(form))

/** “Talks had begun, the ministry said”: the tree hangs the verb on what it reports. */
function clauseAround(sentence: Sentence, cue: Token): readonly Token[] | undefined {
  const governor = headOf(sentence, cue)
  if (relation(cue) !== 'parataxis' || !governor || isReportingVerb(governor.lemma)) return undefined
  return subtree(sentence, governor, (child) => child !== cue)
}

function isClause(sentence: Sentence, top: Token): boolean {
  return children(sentence, top).some((child) =>
    ['nsubj', 'csubj', 'mark', 'cop', 'aux', 'expl'].includes(relation(child)),
  )
}
