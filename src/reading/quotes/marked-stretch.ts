import type { Span } from '../../language/span.js'

/** Words between quotation marks, in one paragraph: “We have no such information.” */
export interface MarkedStretch extends Span {
  /** The same with its marks. */
  readonly outer: Span
  /** False where the paragraph ends before the mark comes: speech that goes on below, or a lost mark. */
  readonly closed: boolean
  /** False where only the closing mark is there. */
  readonly opened: boolean
}

interface Mark {
  readonly at: number
  /** How many characters the mark has: two for `` and ''. */
  readonly length: number
  readonly style: 'double' | 'single'
  readonly may: 'open' | 'close' | 'either'
}

const MARK = /``|''|["“”„‟«»‘’'‚‹›]/gu
const OPENING = new Set(['``', '“', '„', '«', '‘', '‚', '‹'])
const CLOSING = new Set(["''", '”', '»', '’', '›'])
const SINGLE = new Set(['‘', '’', "'", '‚', '‹', '›'])

const BEFORE_OPENING = /[\s([{—–\-:,/“"„«‘'…]$/u
const AFTER_CLOSING = /^(?:[\s)\]}.,;:?!—–\-/”"»’'…]|$)/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** ’90s, ’em, 'til: an apostrophe at the start of a word. */
const ELISION = /^(?:\d0s|em\b|til\b|cause\b|tis\b|twas\b|n\b|round\b)/iu

/** Every stretch of a paragraph that stands between marks of quotation; one within another is left to the outer one. */
export function readMarkedStretches(text: string, paragraph: Span): readonly MarkedStretch[] {
  const marks = findMarks(text, paragraph)
  const further = findFurther(text, marks)
  const stretches: MarkedStretch[] = []
  for (let at = 0; at < marks.length; at++) {
    const open = marks[at]!
    if (open.may === 'close') {
      if (
        open.style === 'double' &&
        at === 0 &&
        endsSpeech(text.slice(paragraph.start, open.at)) &&
        !isLastWord(text, open, paragraph)
      )
        stretches.push(fromStart(text, open, paragraph))
      else if (open.style === 'double' && isLastWord(text, open, paragraph))
        stretches.push(...withoutOpening(text, open, stretches.at(-1), paragraph))
      continue
    }
    const closing = open.style === 'single' ? further[at]!.single : closingDouble(marks, further[at]!.double)
    if (closing === undefined && open.style === 'single') continue
    const reopened = closing === undefined ? further[at]!.double : undefined
    const room =
      reopened === undefined ? paragraph : { start: open.at, end: firstSentenceEnd(text, open.at, marks[reopened]!.at) }
    stretches.push(stretchBetween(text, open, closing === undefined ? undefined : marks[closing]!, room))
    at = closing ?? (reopened === undefined ? marks.length : reopened - 1)
  }
  return stretches.filter((stretch) => stretch.start < stretch.end)
}

/**
 * So many characters beside a mark say what it does: a whole paragraph looked through for each mark would take
 * quadratic time.
 */
const BESIDE = 80

function findMarks(text: string, paragraph: Span): readonly Mark[] {
  const within = text.slice(paragraph.start, paragraph.end)
  return [...within.matchAll(MARK)].flatMap((match) => {
    const before = within.slice(Math.max(0, match.index - BESIDE), match.index)
    const after = within.slice(match.index + match[0].length, match.index + match[0].length + BESIDE)
    const may = use(match[0], before, after)
    return may
      ? [
          {
            at: paragraph.start + match.index,
            length: match[0].length,
            style: SINGLE.has(match[0]) ? ('single' as const) : ('double' as const),
            may,
          },
        ]
      : []
  })
}

/** What a mark may be doing where it stands; null for apostrophes, feet and inches. */
function use(mark: string, before: string, after: string): Mark['may'] | null {
  const startsWord = (before === '' || BEFORE_OPENING.test(before)) && /^\S/u.test(after)
  const endsWord = /\S$/u.test(before) && AFTER_CLOSING.test(after)
  if (SINGLE.has(mark)) {
    if (LETTER_OR_DIGIT.test(before.at(-1) ?? '') && LETTER_OR_DIGIT.test(after.at(0) ?? '')) return null
    if (startsWord && ELISION.test(after)) return null
    if (startsWord && endsWord) return mark === '‘' ? 'open' : mark === '’' ? 'close' : 'either'
    return startsWord && mark !== '’' ? 'open' : endsWord && mark !== '‘' ? 'close' : null
  }
  if (before.trim() === '') return 'open'
  if (after.trim() === '') return 'close'
  // 12" guns: a measure, unless a quotation is open (findClosing asks for 'close' or 'either' only then).
  if (mark === '"' && /\d$/u.test(before) && !startsWord) return 'close'
  if (startsWord && !endsWord) return 'open'
  if (endsWord && !startsWord) return OPENING.has(mark) && mark !== '“' ? 'open' : 'close'
  return OPENING.has(mark) ? 'open' : CLOSING.has(mark) ? 'close' : 'either'
}

/**
 * Where, behind a mark, the next double one stands, and the next single one that may close: no plural’s apostrophe
 * (“the ministers’ talks”).
 */
interface Further {
  readonly double: number | undefined
  readonly single: number | undefined
}

/** What stands further on, for every mark, gathered from the end so that no mark looks through all behind it. */
function findFurther(text: string, marks: readonly Mark[]): readonly Further[] {
  const further: Further[] = []
  let [double, single]: (number | undefined)[] = []
  for (let at = marks.length - 1; at >= 0; at--) {
    further[at] = { double, single }
    const mark = marks[at]!
    if (mark.style === 'double') double = at
    else if (mark.may !== 'open' && !isPluralPossessive(text, mark)) single = at
  }
  return further
}

/** The next double mark closes what is open, unless it opens anew. */
function closingDouble(marks: readonly Mark[], next: number | undefined): number | undefined {
  return next === undefined || marks[next]!.may === 'open' ? undefined : next
}

const PLURAL_BEFORE = /\p{Ll}s$/u
const NOUN_AFTER = /^\s\p{Ll}/u

function isPluralPossessive(text: string, mark: Mark): boolean {
  return (
    PLURAL_BEFORE.test(text.slice(Math.max(0, mark.at - 4), mark.at)) &&
    NOUN_AFTER.test(text.slice(mark.at + mark.length, mark.at + mark.length + 2))
  )
}

function stretchBetween(text: string, open: Mark, close: Mark | undefined, paragraph: Span): MarkedStretch {
  const inner = trimmed(text, { start: open.at + open.length, end: close ? close.at : paragraph.end })
  return {
    ...inner,
    outer: { start: open.at, end: close ? close.at + close.length : paragraph.end },
    closed: close !== undefined,
    opened: true,
  }
}

function isLastWord(text: string, mark: Mark, paragraph: Span): boolean {
  return (
    text.slice(mark.at + mark.length, paragraph.end).trim() === '' &&
    /[.?!]\s*$/u.test(text.slice(paragraph.start, mark.at))
  )
}

const SENTENCE_END = /[.?!]\s+(?=\p{Lu})/gu

/**
 * Where the closing mark is lost and another stretch opens further on, no more than one sentence is taken for spoken.
 */
function firstSentenceEnd(text: string, start: number, end: number): number {
  const boundary = [...text.slice(start, end).matchAll(SENTENCE_END)][0]
  return boundary ? start + boundary.index + 1 : end
}

/**
 * `…,” he said in Davos. But it is true. I like it.”` — the opening mark is lost: the words begin with the sentence
 * after the reporting one.
 */
function withoutOpening(
  text: string,
  close: Mark,
  previous: MarkedStretch | undefined,
  paragraph: Span,
): readonly MarkedStretch[] {
  if (!previous?.closed) return []
  const between = text.slice(previous.outer.end, close.at)
  const boundary = [...between.matchAll(SENTENCE_END)][0]
  if (!boundary) return []
  const start = previous.outer.end + boundary.index + boundary[0].length
  const inner = trimmed(text, { start, end: close.at })
  return [
    { ...inner, outer: { start, end: Math.min(close.at + close.length, paragraph.end) }, closed: true, opened: false },
  ]
}

const SPEECH_END = /\p{L}[,.?!…]$/u

/** Words enough before the first mark of a paragraph, and a comma or a stop right before it. */
function endsSpeech(before: string): boolean {
  return SPEECH_END.test(before.slice(-3)) && before.trimStart().split(/\s+/u).length > 3
}

/** `We have no such plan,” said the envoy.` — the paragraph has lost the mark it begins with. */
function fromStart(text: string, close: Mark, paragraph: Span): MarkedStretch {
  const inner = trimmed(text, { start: paragraph.start, end: close.at })
  return { ...inner, outer: { start: inner.start, end: close.at + close.length }, closed: true, opened: false }
}

/** The stretch without blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end)
  const start = span.start + (inside.length - inside.trimStart().length)
  return { start, end: Math.max(start, span.end - (inside.length - inside.trimEnd().length)) }
}

/** The span with the bracket that closes one opened in it: “the Gulf Cooperation Council (GCC|)|”. */
export function withClosingBracket(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end)
  return inside.lastIndexOf('(') > inside.lastIndexOf(')') && text[span.end] === ')'
    ? { start: span.start, end: span.end + 1 }
    : span
}

/** The span with the mark that closes one opened in it: “the newspaper “Izvestia|”|”. */
export function withClosingMark(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const isOpen = [...words.matchAll(/["“”„«»]/gu)].length % 2 === 1
  return isOpen && !/["“„«]$/u.test(words) && /^["”»]/u.test(text.slice(span.end))
    ? { start: span.start, end: span.end + 1 }
    : span
}

/** Short, with capitals on most words: a heading, a film, a programme. */
export function isTitle(text: string, stretch: MarkedStretch): boolean {
  const words = text.slice(stretch.start, stretch.end).split(/\s+/u)
  return words.length <= LONGEST_TITLE && words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length > words.length / 2
}

const LONGEST_TITLE = 10
