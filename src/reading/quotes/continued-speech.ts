import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, root } from '../../language/en/tree.js'
import { overlap } from '../../language/span.js'
import type { Span } from '../../language/span.js'
import { announcerOf, isReply, senderOf } from './announcers.js'
import type { Attribution, Paragraph } from './attribution.js'
import { isTitle, type MarkedStretch } from './marked-stretch.js'
import { sourceOf } from './phrases.js'
import { frameBefore, wordsBefore } from './speech-frames.js'

/** Fewer words in marks, with nobody said to have spoken them, are a name, a term or irony. */
const SHORTEST_UNATTRIBUTED = 5
/** Where so much of a paragraph stands in marks, the paragraph is speech. */
const MOSTLY_SPEECH = 0.8

/** Finds who goes on speaking in the stretches that no cue has claimed, paragraph by paragraph. */
export function readContinuedSpeech(
  text: string,
  paragraphs: readonly Paragraph[],
  attributed: readonly (readonly Attribution[])[],
): readonly (readonly Attribution[])[] {
  let speaker: Attribution | undefined
  let open = false
  let announced: Attribution | undefined
  return paragraphs.map((paragraph, at) => {
    const own = attributed[at]!
    const continued: Attribution[] = []
    for (const stretch of paragraph.stretches) {
      if (own.some((one) => one.content.some((span) => overlap(span, stretch) > 0))) continue
      const before = latestBefore(text, paragraph, own, continued, stretch)
      const first = stretch === paragraph.stretches[0]
      const goesOn =
        before ??
        (first && startsParagraph(paragraph, stretch) ? announced : undefined) ??
        (first && open && startsParagraph(paragraph, stretch) ? speaker : undefined) ??
        (isMostly(paragraph, stretch) ? speaker : undefined)
      const attribution =
        isTitle(text, stretch) && !isWholeSentence(text, paragraph, stretch) && !isReply(text, paragraph, stretch)
          ? undefined
          : goesOn
            ? continuing(goesOn, stretch)
            : unattributed(text, paragraph, stretch)
      if (attribution) continued.push(attribution)
    }
    const last = [...own, ...continued]
      .filter((one) => one.source)
      .sort((a, b) => endOf(a) - endOf(b))
      .at(-1)
    speaker = last ?? undefined
    const lastStretch = paragraph.stretches.at(-1)
    open = lastStretch !== undefined && !lastStretch.closed
    announced = announcedAtEnd(text, paragraph)
    return continued
  })
}

/** `“…,” said the envoy. “That is Dana Holt.”`: with nothing before it and its own full stop, no title. */
function isWholeSentence(text: string, paragraph: Paragraph, stretch: MarkedStretch): boolean {
  return (
    /[.?!]$/u.test(text.slice(stretch.start, stretch.end)) &&
    stretch.outer.start > paragraph.span.start &&
    wordsBefore(text, paragraph, stretch).length === 0
  )
}

function endOf(attribution: Attribution): number {
  return attribution.content.at(-1)?.end ?? 0
}

/**
 * `“A,” he said. “B.”`: the one whose words in marks came last in this paragraph, where the new stretch opens a
 * sentence or follows the reporting clause.
 */
function latestBefore(
  text: string,
  paragraph: Paragraph,
  own: readonly Attribution[],
  continued: readonly Attribution[],
  stretch: MarkedStretch,
): Attribution | undefined {
  const words = wordsBefore(text, paragraph, stretch)
  const spoken = [...own, ...continued]
    .filter(
      (one) =>
        one.source &&
        one.content.some(
          (span) => span.end <= stretch.start && paragraph.stretches.some((other) => overlap(other, span) > 0),
        ),
    )
    .sort((a, b) => endOf(a) - endOf(b))
    .at(-1)
  const followsFrame =
    words.length === 0 ||
    TOPIC.test(text.slice(words[0]!.token.start, stretch.outer.start)) ||
    (spoken?.cue && words.some(({ token }) => overlap(token, spoken.cue!) > 0))
  return followsFrame ? spoken : undefined
}

/** `As for the port, “…”`: the matter that the speaker turns to. */
const TOPIC = /^(?:as for|as to|on|about|of|regarding|concerning|asked about)\s[^,:;.“”"]{1,50},\s*$/iu

/** `The envoy told reporters:` closes its paragraph: what the next one opens with, in marks, is the envoy’s. */
function announcedAtEnd(text: string, paragraph: Paragraph): Attribution | undefined {
  const end = { start: paragraph.span.end, end: paragraph.span.end }
  if (!CLOSING_COLON.test(text.slice(paragraph.span.start, paragraph.span.end))) {
    const sender = senderOf(paragraph)
    return sender ? { cue: null, source: sender, stance: 'asserts', content: [], rule: 'quote.announced' } : undefined
  }
  const place = { ...end, outer: end, opened: true, closed: true }
  const frame = frameBefore(text, paragraph, place)
  const announcer = frame?.source ? null : announcerOf(text, paragraph, place)
  if (announcer) return { cue: null, source: announcer, stance: 'asserts', content: [], rule: 'quote.announced' }
  if (!frame?.source) return undefined
  const { cue, source, stance, via } = frame
  return { cue, source, stance, content: [], rule: 'quote.said-colon', ...(via ? { via } : {}) }
}

const CLOSING_COLON = /:\s*$/u

function startsParagraph(paragraph: Paragraph, stretch: MarkedStretch): boolean {
  return stretch.outer.start === paragraph.span.start
}

function isMostly(paragraph: Paragraph, stretch: MarkedStretch): boolean {
  return (stretch.outer.end - stretch.outer.start) / (paragraph.span.end - paragraph.span.start) >= MOSTLY_SPEECH
}

function continuing(speaker: Attribution, stretch: MarkedStretch): Attribution {
  const last = speaker.content.at(-1)
  return {
    ...speaker,
    content: [{ start: stretch.start, end: stretch.end }],
    rule: 'quote.continued',
    ...(last ? { continues: last } : {}),
  }
}

/** What somebody does on the point of speaking: “turned to the reporters. “…””, “shook her head. “…””. */
const BEARING =
  /^(?:turn|shake|smile|nod|shrug|laugh|pause|step|look|point|wave|sigh|raise|lean|stop|rise|stand|face|gesture|frown|grin|walk|stride|approach|address|emerge|clench|hesitate|wink|chuckle|slam|bang|wag|thump)$/u

/**
 * `The envoy turned to the reporters. “We will not sign.”`: a whole sentence in marks right behind what somebody did on
 * the point of speaking is his.
 */
function bearerBefore(text: string, paragraph: Paragraph, stretch: MarkedStretch): Span | null {
  if (!/[.?!…]$/u.test(text.slice(stretch.start, stretch.end)) || !stretch.closed) return null
  const before = paragraph.sentences.findLast((sentence) => sentence.end <= stretch.outer.start)
  if (
    !before ||
    text.slice(before.end, stretch.outer.start).trim() !== '' ||
    paragraph.stretches.some((other) => other !== stretch && overlap(other.outer, before) > 0)
  )
    return null
  const main = root(before)
  const subject = childBy(before, main, 'nsubj')
  if (
    main.upos !== 'VERB' ||
    !(BEARING.test(main.lemma) || /^(?:shook|stood|rose|strode|threw)$/iu.test(main.form)) ||
    !subject ||
    !(subject.upos === 'PROPN' || /^(?:he|she)$/iu.test(subject.form) || isTitleOfName(before, subject))
  )
    return null
  return sourceOf(before, main, 'active')
}

/** “Envoy Petra Novak”, “President Diallo”: the tree may hang the name on the office. */
function isTitleOfName(sentence: Sentence, subject: Token): boolean {
  return (
    subject.upos === 'NOUN' && sentence.tokens.some((token) => token.head === subject.index && token.upos === 'PROPN')
  )
}

function unattributed(text: string, paragraph: Paragraph, stretch: MarkedStretch): Attribution | undefined {
  const source = announcerOf(text, paragraph, stretch) ?? bearerBefore(text, paragraph, stretch)
  if (!source && !stretch.opened) return undefined
  if (!source && text.slice(stretch.start, stretch.end).split(/\s+/u).length < SHORTEST_UNATTRIBUTED) return undefined
  return {
    cue: null,
    source,
    content: [{ start: stretch.start, end: stretch.end }],
    stance: 'asserts',
    rule: source ? 'quote.announced' : 'quote.unattributed',
  }
}
