import { reportingVerb } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, childrenBy, relation, spanOfTokens } from '../../language/en/tree.js'
import { countBefore } from '../../language/sorted-spans.js'
import type { Span } from '../../language/span.js'
import type { Attribution, Paragraph, PlacedToken } from './attribution.js'
import { frontedWords } from './fronted-words.js'
import { isTitle, type MarkedStretch } from './marked-stretch.js'
import { readQuotedAs } from './quoted-as.js'
import { isMainVerb, isSayingAside, speechVerb } from './saying-verbs.js'
import { behindAs, carriesAlone, speakerBehind, within } from './speakers-before.js'
import { HEARD_BY_OBJECT, isTime, phraseAtStart, sourceOf, verbGroup } from './phrases.js'

/** A reporting clause that stands right beside words in quotation marks: “…,” said the minister. */
export interface SpeechFrame extends Pick<Attribution, 'cue' | 'source' | 'stance' | 'rule' | 'via'> {
  /** The words of the frame, which no other cue may take for its content. */
  readonly span: Span
  /** What is said before the frame without marks: `| A slump |, she said, “is a good time to borrow.”` */
  readonly fronted?: Span
}

const SENTENCE_END = /[.?!]["”’']*$/u
/** Speech that ends with the words of a third person closes two marks at once: “…, ‘What can I do?’” */
const SPEECH_END = /[,.?!…—–-]\s?["”’']*$/u
/** `…over.” — Smith`: signed behind a dash. */
const SIGNED = /^\s*[—–―-]+\s*$/u
const FULL_STOP = /[.…]\s?["”’']*$/u
/** Longest stretch of words between the closing mark and the verb: “…,” X, the former ambassador of Y to Z, said. */
const LONGEST_SOURCE = 30
/** Longest distance from a verb to the words it opens: told reporters after the meeting, “… */
const LONGEST_ADDRESSEE = 8

/**
 * The reporting clause after the closing mark: “…,” he said; “…,” said Lavrov; “…,” according to TASS. `On the
 * channel’s “Morning Talk,” the envoy said …` is none.
 */
export function frameAfter(text: string, paragraph: Paragraph, stretch: MarkedStretch): SpeechFrame | undefined {
  if (!stretch.closed) return undefined
  const words = wordsAfter(paragraph, stretch).filter(
    ({ token }, at) => at > 0 || ((token.upos !== 'PUNCT' || token.form.length > 1) && !SIGNED.test(token.form)),
  )
  const closes =
    SPEECH_END.test(text.slice(stretch.start, stretch.end)) ||
    /^\s?[,(—–-]/u.test(text.slice(stretch.outer.end, stretch.outer.end + 2))
  if (!closes || words.length === 0) return undefined
  const anew = startsAnew(text, stretch, words[0]!)
  // `“…no substance.” She added that “…”`: the clause leads to the next words in marks
  if (anew && words.at(-1)!.sentence.end > (nextStretch(paragraph, stretch)?.outer.start ?? Infinity)) return undefined
  const opening = wordsBefore(text, paragraph, stretch)
  if (
    opening[0]?.token.index === 0 &&
    isTitle(text, stretch) &&
    !opening.some(({ token }) => token.upos === 'VERB' || token.upos === 'AUX')
  )
    return undefined
  const frame = accordingAfter(words) ?? verbAfter(words, anew, opening.length > 0)
  // `she circled the term “radical,” Democrats who heard it …`: a name with no verb speaks only where the words in
  // marks are the whole clause
  return opening.length > 0 && frame && (frame.cue === null || ASKED.test(opening[0]!.token.form)) ? undefined : frame
}

/** `Asked whether the mayor “has a plan,” six in ten said yes`: nobody says the question. */
const ASKED = /^(?:asked|questioned|pressed)$/iu

function nextStretch(paragraph: Paragraph, stretch: MarkedStretch): MarkedStretch | undefined {
  return paragraph.stretches[countBefore(paragraph.stretches, (other) => other.outer.start >= stretch.outer.end)]
}

/** Words between this stretch and the next, to the end of their sentence. */
function wordsAfter(paragraph: Paragraph, stretch: MarkedStretch): readonly PlacedToken[] {
  const next = nextStretch(paragraph, stretch)
  const isWithin = (placed: PlacedToken | undefined): placed is PlacedToken =>
    placed !== undefined && (!next || placed.token.end <= next.outer.start)
  let at = countBefore(paragraph.tokens, ({ token }) => token.start >= stretch.outer.end)
  while (isWithin(paragraph.tokens[at]) && paragraph.tokens[at]!.token.upos === 'PUNCT') at++
  const words: PlacedToken[] = []
  for (
    let placed = paragraph.tokens[at];
    isWithin(placed) && placed.sentence === (words[0] ?? placed).sentence;
    placed = paragraph.tokens[++at]
  )
    words.push(placed)
  return words
}

/**
 * `…over.” Smith said.`: a full stop inside the marks, then a capital; only the barest clause then belongs to the words
 * before it.
 */
function startsAnew(text: string, stretch: MarkedStretch, first: PlacedToken): boolean {
  return (
    !SIGNED.test(text.slice(stretch.outer.end, first.token.start)) &&
    FULL_STOP.test(text.slice(stretch.start, stretch.end)) &&
    first.token.index === 0 &&
    /^\p{Lu}/u.test(first.token.form)
  )
}

function accordingAfter(words: readonly PlacedToken[]): SpeechFrame | undefined {
  const [first, second] = words
  if (first?.token.form.toLowerCase() !== 'according' || second?.token.form.toLowerCase() !== 'to') return undefined
  const source = phraseFrom(words, 2)
  if (source.length === 0) return undefined
  return {
    cue: spanOfTokens([first.token, second.token]),
    source: spanOfTokens(source),
    stance: 'asserts',
    rule: 'quote.according-after',
    span: spanOfWords(words),
  }
}

function verbAfter(words: readonly PlacedToken[], anew: boolean, goesOn: boolean): SpeechFrame | undefined {
  const passed = readQuotedAs(words.map(({ token }) => token))
  if (passed)
    return {
      cue: passed.cue,
      source: passed.source,
      stance: 'asserts',
      rule: 'quote.quoted-as',
      span: spanOfWords(words),
      ...(passed.via ? { via: passed.via } : {}),
    }
  const main = words.findIndex(
    (placed) => isMainVerb(placed) && placed.token.xpos !== 'VBG' && placed.token.xpos !== 'VB',
  )
  const at = main >= 0 ? main : words.findIndex(isSayingAside)
  const placed = words[at]
  if (!placed) return nameAfter(words, anew)
  const reporting = at <= LONGEST_SOURCE ? speechVerb(placed) : undefined
  if (!reporting || namesSomething(placed) || (anew && (at === 0 || words.length - at > 3))) return undefined
  // `called it “absurd,” and said …` goes on with the same subject: not the reporting clause of the words in marks.
  if (
    words.slice(0, at).every(({ token }) => ['ADV', 'PUNCT', 'CCONJ'].includes(token.upos)) &&
    words[0]!.token.upos === 'CCONJ'
  )
    return undefined
  const inverted = words.slice(0, at).every(({ token }) => token.upos === 'ADV' || token.upos === 'PUNCT')
  if (goesOn && !inverted && hasWordsOfItsOwn(placed, words.at(-1)!.token.end)) return undefined
  const source = inverted ? phraseFrom(words, at + 1) : phraseBefore(words, at)
  // `who would “close the yards” – told a rally that …`: the main clause goes on
  if (
    source.length === 0 ||
    (main < 0 && source[0]!.upos === 'ADP') ||
    (inverted && goesOn && (source[0]!.upos === 'ADP' || HEARD_BY_OBJECT.test(placed.token.lemma)))
  )
    return undefined
  return {
    cue: verbGroup(placed.sentence, placed.token),
    source: spanOfTokens(source),
    stance: reporting.stance,
    rule: inverted ? 'quote.said-source' : 'quote.source-said',
    span: spanOfWords(words),
  }
}

/**
 * `In his book “A Long Way,” the envoy | said the port would open`, `to chants of “Ale!,” the mayor | unveiled a plan`:
 * the verb has its content behind it, and the marks hold a title or a term.
 */
function hasWordsOfItsOwn({ token, sentence }: PlacedToken, end: number): boolean {
  return childrenBy(sentence, token, 'ccomp', 'obj').some(
    (child) =>
      child.index > token.index &&
      child.end <= end &&
      !isBareParticiple(sentence, child) &&
      !isTime(child) &&
      (relation(child) === 'ccomp' || !HEARD_BY_OBJECT.test(token.lemma)),
  )
}

/** `…,” he said, | adding |, “…”` */
function isBareParticiple(sentence: Sentence, verb: Token): boolean {
  return verb.xpos === 'VBG' && childrenBy(sentence, verb, 'nsubj', 'aux', 'mark').length === 0
}

/** `Commenting on what Paris called “predatory,” | the envoy described it as “…”`: the verb has words of its own. */
function namesSomething({ token, sentence }: PlacedToken): boolean {
  const object = reportingVerb(token.lemma, 'naming') && childBy(sentence, token, 'obj')
  return object !== undefined && object.index > token.index
}

/** `…,” Prime Minister Netanyahu during an address.`: the verb is lost or left out, the name stands. */
function nameAfter(words: readonly PlacedToken[], anew: boolean): SpeechFrame | undefined {
  const source = phraseFrom(words, 0)
  if (
    anew ||
    !source[0] ||
    ['ADP', 'CCONJ', 'SCONJ', 'X', 'SYM'].includes(source[0].upos) ||
    ADDRESS.test(source[0].form) ||
    !source.some((token) => token.upos === 'PROPN') ||
    source.length > LONGEST_SOURCE
  )
    return undefined
  return {
    cue: null,
    source: spanOfTokens(source),
    stance: 'asserts',
    rule: 'quote.name-after',
    span: spanOfWords(words),
  }
}

/** A link behind a quotation is no name. */
const ADDRESS = /[/@#]/u

/** The noun phrase that begins at this word: “said | Kate Allen, the director of the agency”. */
function phraseFrom(words: readonly PlacedToken[], from: number): readonly Token[] {
  return phraseAtStart(words.slice(from).map(({ token }) => token))
}

/** The words before the verb that name the source: its subject in the tree, or all that stands there. */
function phraseBefore(words: readonly PlacedToken[], at: number): readonly Token[] {
  const before = words.slice(0, at).map(({ token }) => token)
  const { token, sentence } = words[at]!
  const subject = childrenBy(sentence, token, 'nsubj').find((child) => before.includes(child))
  const inTree = subject && sourceOf(sentence, token)
  if (inTree && inTree.start >= before[0]!.start)
    return before.filter((word) => word.start >= inTree.start && word.end <= inTree.end)
  const nominal = before.filter((word) => !['AUX', 'ADV', 'PUNCT', 'CCONJ', 'SCONJ'].includes(word.upos))
  return nominal.length > 0 ? before.slice(before.indexOf(nominal[0]!), before.indexOf(nominal.at(-1)!) + 1) : []
}

function spanOfWords(words: readonly PlacedToken[]): Span {
  return spanOfTokens(words.map(({ token }) => token))
}

/** The reporting clause before the opening mark: Lavrov commented: “…”; It added, “…”; …, saying “…”. */
export function frameBefore(text: string, paragraph: Paragraph, stretch: MarkedStretch): SpeechFrame | undefined {
  const words = wordsBefore(text, paragraph, stretch)
  const last = words.at(-1)
  if (!last) return undefined
  const separator = /[,:]/u.exec(text.slice(last.token.end, stretch.outer.start))?.[0]
  const verbs = words.filter(isMainVerb).filter(speechVerb)
  const placed = verbs.at(-1)
  if (!placed) return undefined
  const passed = readQuotedAs(words.map(({ token }) => token))
  const between = words.slice(words.indexOf(placed) + 1).map(({ token }) => token)
  if (!opensSpeech(between, separator) || (!separator && !carriesAlone(text, placed, stretch))) return undefined
  if (passed)
    return {
      cue: passed.cue,
      source: passed.source,
      stance: 'asserts',
      rule: 'quote.quoted-as',
      span: spanOfWords(words),
      ...(passed.via ? { via: passed.via } : {}),
    }
  const front = separator !== ':' ? frontedWords(text, words, placed, stretch) : undefined
  return {
    cue: verbGroup(placed.sentence, placed.token),
    source:
      front?.source ??
      behindAs(words, placed) ??
      within(words, sourceOf(placed.sentence, placed.token)) ??
      speakerBehind(words, placed, separator),
    ...(front ? { fronted: front.said } : {}),
    stance: speechVerb(placed)!.stance,
    rule: separator === ':' ? 'quote.said-colon' : 'quote.said-before',
    span: spanOfWords(words),
  }
}

/** Words before the stretch in its sentence, back to the stretch before it; marks at the end left out. */
export function wordsBefore(text: string, paragraph: Paragraph, stretch: MarkedStretch): readonly PlacedToken[] {
  const previous =
    paragraph.stretches[countBefore(paragraph.stretches, (other) => other.outer.end > stretch.outer.start) - 1]
  const isBehindPrevious = ({ token }: PlacedToken) => !previous || token.start >= previous.outer.end
  const end = countBefore(paragraph.tokens, ({ token }) => token.end > stretch.outer.start)
  const last = paragraph.tokens[end - 1]
  if (
    !last ||
    !isBehindPrevious(last) ||
    (SENTENCE_END.test(text.slice(0, last.token.end).slice(-2)) && last.sentence.end <= stretch.outer.start)
  )
    return []
  let from = end - 1
  while (
    from > 0 &&
    paragraph.tokens[from - 1]!.sentence === last.sentence &&
    isBehindPrevious(paragraph.tokens[from - 1]!)
  )
    from--
  const inSentence = paragraph.tokens.slice(from, end)
  while (inSentence.at(-1)?.token.upos === 'PUNCT') inSentence.pop()
  while (inSentence[0]?.token.upos === 'PUNCT') inSentence.shift()
  return inSentence
}

/** Whether nothing but a hearer, a time or “that” stands between the verb and the mark. */
function opensSpeech(between: readonly Token[], separator: string | undefined): boolean {
  if (separator === ':') return true
  const words = between.filter(
    (token) => token.upos !== 'ADV' && token.form.toLowerCase() !== 'that' && token.upos !== 'PUNCT',
  )
  if (separator === ',')
    return words.length <= LONGEST_ADDRESSEE && !words.some((token) => token.upos === 'VERB' || token.upos === 'AUX')
  return words.length === 0
}
