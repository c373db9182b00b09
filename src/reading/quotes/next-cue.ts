import { isPlainSaying, isReportingVerb, reportingVerb, type CueFrame } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { HEARD_BY_OBJECT, isDay, QUOTATION_MARK } from './phrases.js'

/*
 * Where the words of one cue end: at the next cue, at a second thing the source does, at a mark.
 */

export const BOUNDARY = /^[,;:.?!)—–]$/u

export function boundaryAfter(sentence: Sentence, from: number): number {
  const found = sentence.tokens.findIndex((token, at) => at >= from && BOUNDARY.test(token.form))
  return found < 0 ? sentence.tokens.length : found
}

export const OPENS_CLAUSE: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM'])

/** “welcomed the move, adding that …”, “called it a gift and boasted of …”: the second cue brings words of its own. */
export function toNextCue(sentence: Sentence, cue: Token, tokens: readonly Token[]): readonly Token[] {
  const second = tokens.findIndex((token, at) => {
    const next = sentence.tokens[token.index + 1]
    if (at > 0 && isVerdict(sentence, token)) return true
    if (
      at > 0 &&
      endsWithComma(sentence, token) &&
      next &&
      /^(?:while|whereas)$/iu.test(next.form) &&
      othersSay(sentence, next)
    )
      return true
    if (at > 0 && token.upos === 'CCONJ' && isSecondDeed(sentence, cue, token, tokens.slice(0, at))) return true
    if (at > 0 && next?.form === 'according' && sentence.tokens[next.index + 1]?.form === 'to') return true
    if (
      at > 0 &&
      token.upos === 'CCONJ' &&
      next &&
      isReportingVerb(next.lemma) &&
      next.upos === 'VERB' &&
      tenseOf(next) === tenseOf(cue)
    )
      return true
    return (
      at > 0 &&
      token.form === ',' &&
      next?.xpos === 'VBG' &&
      PARTICIPLE_FRAMES.some((frame) => reportingVerb(next.lemma, frame) !== undefined)
    )
  })
  return second > 0 ? tokens.slice(0, second) : tokens
}

/** “…, while | Riga | refers to …”: the first verb behind the link reports. */
function othersSay(sentence: Sentence, link: Token): boolean {
  const verb = sentence.tokens
    .slice(link.index + 2, link.index + 1 + LONGEST_OTHER)
    .find((token) => token.upos === 'VERB' || token.upos === 'AUX')
  return verb?.upos === 'VERB' && /^VB[DZP]$/u.test(verb.xpos) && isReportingVerb(verb.lemma)
}

/**
 * “called the sale “a bad deal” | and ranked the mayor last”: a verb with its object in the tense of the cue, where
 * nothing told so far has a verb that it could go on from.
 */
function isSecondDeed(sentence: Sentence, cue: Token, link: Token, told: readonly Token[]): boolean {
  const next = sentence.tokens.slice(link.index + 1, link.index + 3).find((token) => token.upos !== 'ADV')
  const object = next && sentence.tokens[next.index + 1]
  return (
    next?.upos === 'VERB' &&
    /^VB[DNZP]$/u.test(next.xpos) &&
    tenseOf(next) === tenseOf(cue) &&
    object !== undefined &&
    ['DET', 'PRON', 'PROPN', 'NUM'].includes(object.upos) &&
    !told.some((token) => token.index > cue.index && (token.upos === 'AUX' || token.upos === 'VERB'))
  )
}

/** “…, a charge that Egypt rejects”: what became of the words is the report’s own. */
function isVerdict(sentence: Sentence, comma: Token): boolean {
  const [article, ...rest] = sentence.tokens.slice(comma.index + 1, comma.index + 5)
  return (
    comma.form === ',' &&
    /^an?$/iu.test(article?.form ?? '') &&
    rest.some(
      (token) =>
        token.upos === 'NOUN' &&
        VERDICTS.test(token.lemma) &&
        /^(?:that|which|denied|rejected|dismissed|disputed|[^a-z]*)$/iu.test(
          sentence.tokens[token.index + 1]?.form ?? '',
        ),
    )
  )
}

const VERDICTS = /^(?:charge|claim|accusation|allegation|assertion|suggestion|criticism)$/u

/**
 * “…, but did not elaborate”, “…, and has called for talks”: a second thing that the source does is no longer what it
 * says.
 */
export function toNextPredicate(sentence: Sentence, cue: Token, tokens: readonly Token[]): readonly Token[] {
  const second = tokens.findIndex((token, at) => {
    if (at === 0) return false
    const [next, after] = [sentence.tokens[token.index + 1], sentence.tokens[token.index + 2]]
    if (
      token.form === ',' &&
      next?.lemma === 'in' &&
      sentence.tokens.slice(next.index + 1, next.index + 4).some((word) => APPARENT.test(word.form))
    )
      return true
    if (token.form === ';' && hasCueOfItsOwn(sentence, token, CUES_AFTER_COMMA)) return true
    if (
      endsWithComma(sentence, token) &&
      next &&
      (OTHER_SIDE.test(next.form) || next.upos === 'CCONJ') &&
      hasCueOfItsOwn(sentence, next, CUES_AFTER_COMMA)
    )
      return true
    if (endsWithComma(sentence, token) && next?.upos === 'CCONJ' && isFinite(after)) return true
    if (endsWithComma(sentence, token) && isSpeakersParticiple(sentence, next)) return true
    if (isVerdict(sentence, token) || (GOING_ON.test(token.form) && isSpeakersParticiple(sentence, next))) return true
    return (
      token.upos === 'CCONJ' &&
      (isSecondCue(sentence, cue, token, tokens.slice(0, at)) || hasCueOfItsOwn(sentence, token, PLAINEST))
    )
  })
  return second > 0 ? tokens.slice(0, second) : tokens
}

/** “…, in an apparent reference to Beijing”: the reporter’s gloss. */
const APPARENT = /^(?:apparent|obvious|clear|thinly|veiled|seeming)$/iu

/**
 * “…, noting that …”, “…, calling it a gift”: set off by a comma, the participle of a verb of speech goes back to the
 * speaker. “telling his colleagues …” may be told of anybody, “adding that …” goes on with the same statement unless
 * words in marks follow.
 */
function isSpeakersParticiple(sentence: Sentence, next: Token | undefined): boolean {
  if (next?.lemma === 'add' && !sentence.tokens.slice(next.index + 1).some(({ form }) => /^["“”:]$/u.test(form)))
    return false
  return (
    next?.xpos === 'VBG' &&
    !HEARD_BY_OBJECT.test(next.lemma) &&
    PARTICIPLE_FRAMES.some((frame) => reportingVerb(next.lemma, frame)?.kind === 'speech')
  )
}

/** “… | before noting that …”, “… | while insisting that …”: what the speaker says next. */
const GOING_ON = /^(?:before|while)$/iu

const PARTICIPLE_FRAMES: readonly CueFrame[] = ['clause', 'naming', 'charge']

/** A comma, or a closing mark that has taken the comma in: “a lie,” and left. */
function endsWithComma(sentence: Sentence, token: Token): boolean {
  return token.form === ',' || (QUOTATION_MARK.test(token.form) && sentence.tokens[token.index - 1]?.form === ',')
}

/** “…, while Riga said …”: what another source says is not said by the first. */
const OTHER_SIDE = /^(?:while|whereas|though|although|as)$/iu
/** “and others have said”, “while two officials from the ministry told reporters” */
const LONGEST_OTHER = 9

/** Whether the link opens a clause with a source and a plain verb of saying of its own. */
function hasCueOfItsOwn(sentence: Sentence, link: Token, cues: RegExp): boolean {
  const behind = sentence.tokens.slice(link.index + 1, link.index + 1 + LONGEST_OTHER)
  // “but | on Monday | the port said”
  const rest =
    behind[0]?.upos === 'ADP' && behind[1] && isDay(behind[1]) ? behind.slice(behind[2]?.form === ',' ? 3 : 2) : behind
  const verb = rest.find(
    (token) => (/^(?:VB[DZP]|MD)$/u.test(token.xpos) && token.upos !== 'AUX') || token.upos === 'VERB',
  )
  return (
    verb !== undefined &&
    verb.upos === 'VERB' &&
    cues.test(verb.lemma) &&
    verb.xpos !== 'VBG' &&
    verb.xpos !== 'VB' &&
    rest.length > 0 &&
    ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'].includes(rest[0]!.upos) &&
    rest[0] !== verb
  )
}

const PLAINEST = /^(?:say|tell|add|announce|insist|argue|claim|report|note|warn|state|declare)$/u

/**
 * After a comma other cues of a second source are as clear: “…, though records indicate …”, “…, but the port denied …”
 */
const CUES_AFTER_COMMA =
  /^(?:say|tell|add|announce|insist|argue|claim|report|note|warn|state|declare|deny|accuse|acknowledge|admit|concede|suggest|indicate|show|confirm|maintain|counter|respond|believe|hope|fear|urge|call|criticise|criticize|praise|condemn|describe|predict|estimate|promise|vow|pledge|decline|refuse)$/u

/**
 * “said she admires him and highlighted …”, “declaring it a gift and said …”: a verb of saying in the tense of the
 * first cue, not in that of the clause.
 */
function isSecondCue(sentence: Sentence, cue: Token, link: Token, reported: readonly Token[]): boolean {
  const words = sentence.tokens
    .slice(link.index + 1, link.index + 5)
    .filter((token) => token.upos !== 'ADV' && token.upos !== 'PART')
  const [finite, verb] = words[0]?.upos === 'AUX' ? [words[0], words[1]] : [words[0], words[0]]
  if (!finite || verb?.upos !== 'VERB' || !isReportingVerb(verb.lemma)) return false
  if (finite === verb && isPlainSaying(verb.lemma) && isFinite(verb)) return true
  const inside = reported.find((token) => /^(?:VB[DZP]|MD)$/u.test(token.xpos))
  if (inside === undefined || tenseOf(finite) !== tenseOf(cue)) return false
  // “dismissed reports he had been ready to leave and accused Chad”: what had been is told of before
  const isOfBefore = inside.upos === 'AUX' && /^had$/iu.test(inside.form) && finite === verb
  return isOfBefore || tenseOf(inside) !== tenseOf(cue)
}

function tenseOf(token: Token): string {
  // Taggers mix up past tense and participle: “called it a gift and boasted of it”.
  return token.xpos === 'VBZ' || token.xpos === 'VBP' ? 'present' : token.xpos === 'VBN' ? 'VBD' : token.xpos
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VB[DZP]|MD)$/u.test(token.xpos) && token.upos !== 'NOUN'
}
