import { isPlainSaying, reportingVerb } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { isPassive, spanOfTokens } from '../../language/en/tree.js'
import { stretchAt, type Attribution, type Paragraph } from './attribution.js'
import { contentSpans, HEARD_BY_OBJECT, isDay, phraseAtStart, verbGroup } from './phrases.js'
import { PASSES_ON, readQuotedAs } from './quoted-as.js'

/** A reporting clause set off by commas: its first token and the one that closes it. */
interface Parenthesis {
  readonly from: number
  readonly to: number
  readonly source: readonly Token[]
}

/**
 * Longest source between a comma and its verb, in tokens. “, the head of the country’s nuclear agency told reporters,”
 */
const LONGEST_SOURCE = 14
/** Longest tail after the verb: “told reporters in Moscow on Friday”. */
const LONGEST_TAIL = 14

/**
 * Sentences broken or closed by their reporting clause: “The deal, officials said, is near.”; “The deal is near, said
 * Lavrov.”
 */
export function readParentheticals(paragraph: Paragraph): readonly Attribution[] {
  return paragraph.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): readonly Attribution[] => {
      const passed =
        PASSES_ON.test(token.lemma) && isFiniteCue(paragraph, token) ? passedOnAfter(sentence, token) : undefined
      if (passed) return [passed]
      const verb = isFiniteCue(paragraph, token) ? reportingVerb(token.lemma, 'clause') : undefined
      const found = verb && (subjectFirst(sentence, token) ?? verbFirst(sentence, token))
      if (!verb || !found || !leavesClause(sentence, found)) return []
      const inRelative = RELATIVE.test(sentence.tokens[found.from - 1]?.form ?? '')
      const content = contentSpans(
        sentence.tokens.filter((other) => (other.index < found.from && !inRelative) || other.index > found.to),
      )
      return content.length === 0
        ? []
        : [
            {
              cue: verbGroup(sentence, token),
              source: spanOfTokens(found.source),
              content,
              stance: verb.stance,
              rule: 'quote.parenthetical',
            },
          ]
    }),
  )
}

/**
 * Where the clause begins that closes the sentence and says who told all that stands before it: “Wang urged Tokyo to
 * wait |, Xinhua reported”.
 */
export function closingFrame(paragraph: Paragraph, sentence: Sentence): number | undefined {
  const last = sentence.tokens.slice(Math.max(1, sentence.tokens.length - LONGEST_SOURCE - LONGEST_TAIL))
  if (!last.some((token) => isComma(sentence, token))) return undefined
  for (const token of last) {
    if (!isFiniteCue(paragraph, token)) continue
    const passed =
      PASSES_ON.test(token.lemma) && passedOnAfter(sentence, token) ? commaBefore(sentence, token.index) : undefined
    if (passed !== undefined) return passed
    const found = reportingVerb(token.lemma, 'clause')
      ? (subjectFirst(sentence, token) ?? verbFirst(sentence, token))
      : undefined
    if (found && found.from > 0 && found.to === endOfSentence(sentence) && leavesClause(sentence, found))
      return found.from
  }
  return undefined
}

/** “strikes which, | it claimed, | killed many”: only the relative clause is what was claimed. */
const RELATIVE = /^(?:which|who)$/iu

/** “The port would open, the envoy was quoted by Xinhua as saying.” */
function passedOnAfter(sentence: Sentence, verb: Token): Attribution | undefined {
  const comma = commaBefore(sentence, verb.index)
  const passed = comma ? readQuotedAs(sentence.tokens.slice(comma + 1)) : undefined
  if (
    !comma ||
    !passed ||
    sentence.tokens.some(
      (token) =>
        token.start >= passed.cue.end && !['PUNCT', 'ADP', 'PROPN', 'NOUN', 'DET', 'ADJ', 'NUM'].includes(token.upos),
    )
  )
    return undefined
  const content = contentSpans(sentence.tokens.slice(0, comma))
  const isClause = sentence.tokens
    .slice(0, comma)
    .some((token) => token.upos === 'AUX' || /^VB[DPZ]$/u.test(token.xpos))
  return content.length > 0 && isClause
    ? {
        cue: passed.cue,
        source: passed.source,
        content,
        stance: 'asserts',
        rule: 'quote.quoted-as',
        ...(passed.via ? { via: passed.via } : {}),
      }
    : undefined
}

function isFiniteCue(paragraph: Paragraph, token: Token): boolean {
  return token.upos === 'VERB' && /^VB[DPZN]$/u.test(token.xpos) && !stretchAt(paragraph, token)
}

/** What is left without the parenthesis must be a clause: “Bill Taylor, an organiser, said” leaves none. */
function leavesClause(sentence: Sentence, { from, to }: Parenthesis): boolean {
  const left = (token: Token) => (token.upos === 'VERB' && /^VB[DPZ]$/u.test(token.xpos)) || token.upos === 'AUX'
  const before = sentence.tokens.slice(0, from).some(left)
  return to < endOfSentence(sentence) - 1 ? before || sentence.tokens.slice(to + 1).some(left) : before
}

/** “, the ministry said in a statement”; “, as the ministry noted”; “As the ministry noted, …” */
function subjectFirst(sentence: Sentence, verb: Token): Parenthesis | undefined {
  const comma = commaBefore(sentence, verb.index)
  const words = sentence.tokens.slice(comma === undefined ? 0 : comma + 1, verb.index)
  const likening = AS.test(words[0]?.form ?? '')
  // “…, a claim | Kyiv denied”: the verb describes a noun of its own
  if (
    !likening &&
    /^an?$/iu.test(words[0]?.form ?? '') &&
    words.slice(0, -1).some((token) => OF_WORDS.test(token.lemma))
  )
    return undefined
  if (likening ? !SAYS_AS.test(verb.lemma) : comma === undefined || comma === 0) return undefined
  const source = words.slice(likening ? 1 : 0).filter((token) => !['AUX', 'ADV'].includes(token.upos))
  const to = endOfTail(sentence, verb.index + 1, TAKES_HEARER.test(verb.lemma))
  if (
    isPassive(sentence, verb) ||
    source.length === 0 ||
    source.length > LONGEST_SOURCE ||
    to === undefined ||
    !isNounPhrase(source)
  )
    return undefined
  return { from: comma ?? 0, to, source }
}

const OF_WORDS = /^(?:charge|claim|accusation|allegation|assertion|suggestion|criticism|fact|move|point|idea)$/u
const AS = /^as$/iu
/** “as the paper noted”; “as the troops gather” tells a time. */
const SAYS_AS =
  /^(?:say|tell|note|report|reveal|explain|point|suggest|argue|claim|observe|remark|predict|write|state|announce|declare|acknowledge|admit|put|describe|mention|recall|believe|think|hope|fear|warn|indicate)$/u

/** “, said the minister” */
function verbFirst(sentence: Sentence, verb: Token): Parenthesis | undefined {
  const comma = commaBefore(sentence, verb.index)
  if (
    !isPlainSaying(verb.lemma) ||
    HEARD_BY_OBJECT.test(verb.lemma) ||
    comma === undefined ||
    comma === 0 ||
    comma !== verb.index - 1 ||
    sentence.tokens[comma]!.form === '--'
  )
    return undefined
  const source = phraseAtStart(sentence.tokens.slice(verb.index + 1))
  const next = sentence.tokens[(source.at(-1)?.index ?? verb.index) + 1]
  if (
    source.length > LONGEST_SOURCE ||
    !isNounPhrase(source) ||
    SUBJECT_PRONOUN.test(source[0]!.form) ||
    next?.upos === 'VERB' ||
    next?.upos === 'AUX'
  )
    return undefined
  return { from: comma, to: endOfInversion(sentence, source.at(-1)!.index + 1), source }
}

/**
 * “The deal, said Lavrov, is near”: only a verb straight after the comma takes the sentence up again; all else
 * describes the source.
 */
function endOfInversion(sentence: Sentence, after: number): number {
  const resumed = sentence.tokens[after + 1]
  return sentence.tokens[after]?.form === ',' && resumed && (resumed.upos === 'AUX' || /^VB[DZP]$/u.test(resumed.xpos))
    ? after
    : endOfSentence(sentence)
}

function commaBefore(sentence: Sentence, index: number): number | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const token = sentence.tokens[at]!
    if (isComma(sentence, token)) return at
    if ((token.upos === 'VERB' && !isMade(token)) || /^[;:()"“”]$/u.test(token.form)) return undefined
  }
  return undefined
}

/** “papers | filed on Monday | showed”: a participle that describes the source. */
function isMade({ upos, xpos, deprel }: Token): boolean {
  return upos === 'VERB' && xpos === 'VBN' && deprel === 'acl'
}

/** A comma or a dash; a hyphen only where blanks stand around it. */
function isComma(sentence: Sentence, token: Token): boolean {
  return (
    /^(?:[,—–]|--)$/u.test(token.form) ||
    (token.form === '-' && token.start > (sentence.tokens[token.index - 1]?.end ?? 0))
  )
}

const TAKES_HEARER = /^(?:tell|inform|assure|remind|warn)$/u
const SUBJECT_PRONOUN = /^(?:he|she|it|they|we|i|you|who)$/iu

/** A source is a pronoun, or a phrase with a noun in it that no conjunction or clause word opens. */
function isNounPhrase(words: readonly Token[]): boolean {
  const first = words[0]
  if (!first) return false
  if (SUBJECT_PRONOUN.test(first.form)) return words.length === 1 && first.form.toLowerCase() !== 'who'
  return (
    !['CCONJ', 'SCONJ', 'ADP', 'PUNCT', 'PRON'].includes(first.upos) &&
    words.some((token) => ['NOUN', 'PROPN', 'NUM'].includes(token.upos)) &&
    !words.some(
      (token) =>
        (token.upos === 'VERB' && !isMade(token)) || token.upos === 'SCONJ' || SUBJECT_PRONOUN.test(token.form),
    )
  )
}

/**
 * Where the parenthesis closes: the comma or the end of the sentence after a tail without a verb of its own; undefined
 * where a clause follows.
 */
function endOfTail(sentence: Sentence, from: number, hearer: boolean): number | undefined {
  for (let at = from; at < Math.min(sentence.tokens.length, from + LONGEST_TAIL); at++) {
    const token = sentence.tokens[at]!
    if (isComma(sentence, token)) return tailEnds(sentence, at) ? endOfSentence(sentence) : at
    if (token.form === ';') return endOfSentence(sentence)
    if (/^[.?!]$/u.test(token.form) && at >= sentence.tokens.length - 2) return endOfSentence(sentence)
    const clause =
      token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'SCONJ' || /^[:"“”]$/u.test(token.form)
    if (
      clause ||
      (at === from && !hearer && !['ADP', 'ADV'].includes(token.upos) && !isDay(token)) ||
      SUBJECT_PRONOUN.test(token.form)
    )
      return undefined
  }
  return from >= sentence.tokens.length ? endOfSentence(sentence) : undefined
}

/** “said in a statement, adding that …”: what follows the comma belongs to another cue. */
function tailEnds(sentence: Sentence, comma: number): boolean {
  const next = sentence.tokens[comma + 1]
  return next === undefined || (next.xpos === 'VBG' && reportingVerb(next.lemma, 'clause') !== undefined)
}

function endOfSentence(sentence: Sentence): number {
  return sentence.tokens.length - 1
}
