import { HEARSAY_PARTICIPLES } from '../../language/en/hearsay-words.js'
import { HOLDING_BACK } from '../../language/en/modality-words.js'
import { isReportingVerb, type CueFrame, type CueStance } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  agents,
  childBy,
  childrenBy,
  headOf,
  isNegated,
  isPassive,
  spanOfTokens,
  tokensWithin,
} from '../../language/en/tree.js'
import { contains, type Span } from '../../language/span.js'
import { isHeadline } from '../events/headline.js'
import { stretchAt, type Attribution, type Paragraph, type PlacedToken } from './attribution.js'
import { readClause, type Reported } from './clause-frame.js'
import { finderBefore } from './finders.js'
import {
  readAbout,
  readAnswer,
  readCharge,
  readFinding,
  readInfinitive,
  readNaming,
  readObject,
  readOrder,
} from './complement-frames.js'
import { toNextCue } from './next-cue.js'
import { nounBefore } from './noun-before.js'
import { closingFrame } from './parentheticals.js'
import { contentSpans, HEARD_BY_OBJECT, nounPhraseWords, sourceOf, verbGroup } from './phrases.js'
import { PASSES_ON, readQuotedAs } from './quoted-as.js'

/** Attributions whose cue is a verb of the sentence outside quotation marks: said that …, vowed to …, called it …. */
export function readReportedClauses(paragraph: Paragraph): readonly Attribution[] {
  return paragraph.sentences.map(withWarningVerbs).flatMap((whole) =>
    whole.tokens
      .map((token) => ({ token, sentence: whole }))
      .filter(
        ({ token, sentence }) =>
          token.upos === 'VERB' &&
          isReportingVerb(token.lemma) &&
          !stretchAt(paragraph, token) &&
          !wasAsked(sentence, token) &&
          !isNeither(sentence, token) &&
          !isAside(sentence, token) &&
          !isHeardInHeadline(sentence, token),
      )
      .map(withoutClosingFrame(paragraph, whole))
      .flatMap(({ token, sentence }) => {
        const reported = readFrames(sentence, token)
        return reported ? attributionOf(sentence, token, reported) : []
      }),
  )
}

/**
 * “Chad warned of ‘consequences’”: a headline tells in the present what is done, so past forms of verbs that somebody
 * hears tell what was said to him.
 */
function isHeardInHeadline(sentence: Sentence, cue: Token): boolean {
  return (
    isHeadline(sentence) &&
    /^VB[DN]$/u.test(cue.xpos) &&
    HEARD_BY_OBJECT.test(cue.lemma) &&
    childrenBy(sentence, cue, 'obj', 'iobj', 'aux').length === 0 &&
    /^(?:of|over|about|against|to|that)$/iu.test(sentence.tokens[cue.index + 1]?.form ?? '')
  )
}

/** “…, | warning | that prices would rise”, “has been | warning | that …”: taggers take the participle for the noun. */
function withWarningVerbs(sentence: Sentence): Sentence {
  const isVerb = (token: Token) =>
    token.upos === 'NOUN' &&
    WARNING.test(token.form) &&
    AS_VERB.test(token.deprel) &&
    childrenBy(sentence, token, 'det', 'amod', 'nmod', 'compound').length === 0 &&
    (sentence.tokens[token.index - 1]?.upos === 'AUX' ||
      (sentence.tokens[token.index - 1]?.form === ',' && token.deprel !== 'root'))
  return sentence.tokens.some(isVerb)
    ? {
        ...sentence,
        tokens: sentence.tokens.map((token) =>
          isVerb(token) ? { ...token, upos: 'VERB', xpos: 'VBG', lemma: 'warn' } : token,
        ),
      }
    : sentence
}

const WARNING = /^warning$/iu
const AS_VERB = /^(?:root|advcl|conj|parataxis|acl|ccomp)$/u

/** “Wang urged Tokyo to wait |, Xinhua reported”: who told all this is no part of what Wang asks for. */
function withoutClosingFrame(paragraph: Paragraph, whole: Sentence): (placed: PlacedToken) => PlacedToken {
  let told: Sentence | undefined
  return (placed) => {
    told ??= upToFrame(whole, closingFrame(paragraph, whole) ?? whole.tokens.length)
    const token = told.tokens[placed.token.index]
    return token ? { token, sentence: told } : placed
  }
}

/** The words before the frame; those that hang on it stand on their own. */
function upToFrame(sentence: Sentence, end: number): Sentence {
  if (end >= sentence.tokens.length) return sentence
  return {
    ...sentence,
    tokens: sentence.tokens
      .slice(0, end)
      .map((token) => (token.head >= end ? { ...token, head: -1, deprel: 'root' } : token)),
  }
}

/**
 * “Asked about the loan, the envoy said …”, “he said when asked whether …”: the speaker was asked, and asks nothing.
 */
function wasAsked(sentence: Sentence, cue: Token): boolean {
  const before = sentence.tokens[cue.index - 1]
  return (
    cue.lemma === 'ask' &&
    /^VB[DN]$/u.test(cue.xpos) &&
    (before === undefined ||
      WHEN.test(before.form) ||
      (before.form === ',' && /^(?:about|by)$/u.test(sentence.tokens[cue.index + 1]?.form ?? '')))
  )
}

const WHEN = /^(?:when|if|once|while|being)$/iu

/** “neither confirmed nor denied the strikes” */
function isNeither(sentence: Sentence, cue: Token): boolean {
  return NEITHER.test(sentence.tokens[cue.index - 1]?.form ?? '')
}

/** “Salas, | declared the winner by the council, | had promised …”: what others call the one the sentence is about. */
function isAside(sentence: Sentence, cue: Token): boolean {
  const [before, behind] = [sentence.tokens[cue.index - 1], sentence.tokens[cue.index + 1]]
  if (
    before?.form !== ',' ||
    !NAMED.test(cue.form) ||
    behind === undefined ||
    behind.upos === 'PRON' ||
    behind.form === 'that'
  )
    return false
  const end = sentence.tokens.findIndex((token) => token.index > cue.index && token.form === ',')
  const resumed = end < 0 ? undefined : sentence.tokens[end + 1]
  return resumed !== undefined && (resumed.upos === 'AUX' || /^(?:VB[DZP]|MD)$/u.test(resumed.xpos))
}

const NAMED = /^(?:declared|called|named|dubbed|deemed|described|accused|charged|blamed|considered|labelled|labeled)$/u
const NEITHER = /^(?:neither|nor)$/iu

function readFrames(sentence: Sentence, cue: Token): Reported | undefined {
  return (
    readAnswer(sentence, cue) ??
    readClause(sentence, cue) ??
    readFinding(sentence, cue) ??
    readNaming(sentence, cue) ??
    readCharge(sentence, cue) ??
    readOrder(sentence, cue) ??
    readInfinitive(sentence, cue) ??
    readAbout(sentence, cue) ??
    readObject(sentence, cue)
  )
}

function attributionOf(sentence: Sentence, cue: Token, { verb, frame, tokens }: Reported): readonly Attribution[] {
  const words = contentSpans(frame === 'clause' ? tokens : toNextCue(sentence, cue, withAdverbs(sentence, tokens)))
  const passed = PASSES_ON.test(headOf(sentence, cue)?.lemma ?? '') ? readQuotedAs(sentence.tokens) : undefined
  if (passed && words.length > 0)
    return [
      {
        cue: passed.cue,
        source: passed.source,
        content: words,
        stance: verb.stance,
        rule: 'quote.quoted-as',
        ...(passed.via ? { via: passed.via } : {}),
      },
    ]
  const source =
    behindQuestion(sentence, cue) ??
    sourceOf(sentence, cue) ??
    (words.every((span) => span.start > cue.start) && !isReduced(cue, frame)
      ? (finderBefore(sentence, cue) ?? nounBefore(sentence, cue) ?? leadingNoun(sentence, cue))
      : null)
  const content = words.filter((span) => !source || source.start < cue.start || !isSourceItself(sentence, span, source))
  if (
    content.length === 0 ||
    (!source && !isSaidByNobody(sentence, cue, frame)) ||
    isWithheld(sentence, cue, { verb, frame, tokens })
  )
    return []
  const group = verbGroup(sentence, cue)
  return [
    {
      cue: group,
      source,
      content,
      stance: verb.stance,
      rule: `quote.${verb.kind}-${frame}`,
      ...(!source && HEARSAY_PARTICIPLES.has(cue.lemma) ? { hearsay: group } : {}),
    },
  ]
}

/** “Asked about reports that the loan had lapsed, | the spokesman | said …”: no noun of the question speaks. */
function behindQuestion(sentence: Sentence, cue: Token): Span | null {
  return /^asked$/iu.test(sentence.tokens[0]!.form) && childrenBy(sentence, cue, 'nsubj').length === 0
    ? nounBefore(sentence, cue)
    : null
}

/** “…,” recalled | the envoy, a man of few words: the speaker behind the verb is no object of it. */
function isSourceItself(sentence: Sentence, content: Span, source: Span): boolean {
  return (
    (contains(source, content) || content.start === source.start) &&
    !tokensWithin(sentence, content).some((token) => token.upos === 'AUX' || /^VB[DZP]$/u.test(token.xpos))
  )
}

/** “winds | expected to grow”: no noun before such a participle expects anything. */
function isReduced(cue: Token, frame: CueFrame): boolean {
  return cue.lemma === 'expect' && frame === 'infinitive'
}

/**
 * “The two ministers, in a joint statement, | called on …”: a tree without a verb at its root has taken the main one
 * for a participle.
 */
function leadingNoun(sentence: Sentence, cue: Token): Span | null {
  const head = headOf(sentence, cue)
  const isMain =
    cue.xpos === 'VBN' &&
    cue.deprel === 'acl' &&
    head?.head === -1 &&
    ['NOUN', 'PROPN'].includes(head.upos) &&
    sentence.tokens[cue.index - 1]?.form === ','
  return isMain && agents(sentence, cue).length === 0 ? spanOfTokens(nounPhraseWords(sentence, head)) : null
}

/** “blamed Minsk squarely for the delay”: an adverb of the report’s own does not break what is said. */
function withAdverbs(sentence: Sentence, tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const gap = at > 0 ? sentence.tokens.slice(tokens[at - 1]!.index + 1, token.index) : []
    return gap.length <= LONGEST_ADVERBS && gap.every((word) => word.upos === 'ADV') ? [...gap, token] : [token]
  })
}

const LONGEST_ADVERBS = 2

/** “It has been claimed that …”: words without a source. All else without one is narration. */
function isSaidByNobody(sentence: Sentence, cue: Token, frame: CueFrame): boolean {
  return (
    frame === 'clause' &&
    isPassive(sentence, cue) &&
    childrenBy(sentence, cue, 'expl', 'nsubj').some((child) => child.lemma === 'it')
  )
}

/**
 * “refrained from condemning”, “stopped short of criticising”, “without saying”, “has not condemned the attack”: words
 * that were not spoken.
 */
function isWithheld(sentence: Sentence, cue: Token, { verb, frame }: Reported): boolean {
  if (isNegated(sentence, cue) && frame !== 'clause' && (FEELS.has(verb.stance) || UNSPOKEN.test(cue.lemma)))
    return true
  const governor = headOf(sentence, cue)
  // “failed, noting that …”, “declined to comment, saying …”: behind a comma it was said all the same
  if (cue.xpos !== 'VBG' || sentence.tokens[cue.index - 1]?.form === ',') return false
  return (
    childrenBy(sentence, cue, 'mark', 'case').some((mark) => mark.lemma === 'without') ||
    (governor !== undefined &&
      (HOLDING_BACK.has(governor.lemma) ||
        /^(?:stop|fail)$/u.test(governor.lemma) ||
        childBy(sentence, governor, 'xcomp', 'advmod', 'acomp')?.lemma === 'short'))
  )
}

/** “did not respond to a request for comment”, “never mentioned the islands” */
const UNSPOKEN = /^(?:respond|reply|react|answer|mention|note|recall|reference|invoke|expect|prefer)$/u

/** What is not praised or condemned was not said at all; what is not confirmed was asked for. */
const FEELS: ReadonlySet<CueStance> = new Set<CueStance>(['praises', 'criticises', 'asks', 'promises', 'threatens'])
