import { words, type Denial, type Reading, type Reply } from '../reading/reading.js'
import { POINTS_BACK } from '../language/en/denials.js'
import { overlap, type Span } from '../language/span.js'
import { tierOf } from '../record/entry.js'
import type { FoundSaying } from '../record/query.js'
import { comparableWords, wordsInCommon } from './compare-wordings.js'
import { holdsWords } from './fold-words.js'
import { foundAmong } from './found-among.js'
import type { QuoteChoice } from './list-quotes.js'
import { isPluralPhrase } from './position-speaker.js'
import { withArticle } from './spoken-names.js'
import { nameOf, namesOf, outletOf, sayOutlet, type LookUp } from './look-up.js'

/**
 * What somebody did with a claim or a question: denied it, rejected it, left it without an answer, put right an own
 * word.
 */
export interface Answer {
  readonly manner: Denial['manner'] | Reply['manner']
  readonly reading: Reading
  readonly span: Span
  readonly by: string | null
  /** Whether a deed is disowned, not a claim denied: “had nothing to do with the blast”. */
  readonly disowns?: boolean
  /** “The two ministries do not answer”: several, told by no name of their own. */
  readonly isPlural: boolean
  /** All names that whoever does it goes by in the record. */
  readonly names: readonly string[]
  /** Whose claim it is. */
  readonly of: string | null
  /** What is denied, asked about or put right, in the words of the report that tells it. */
  readonly about: string | null
  /**
   * How sure it is that this was denied, rejected, put right, by whoever is named; of what no share was measured, what
   * is measured of denials holds.
   */
  readonly confidence: number
  /** Where the claim itself stands in the record; null where it was not found, or where nothing is claimed. */
  readonly claim: { readonly reading: Reading; readonly span: Span; readonly text: string } | null
}

/**
 * Denials, rejections, corrections, and questions left without an answer, in the order of reports; by somebody, or with
 * some words in what is denied. Of an excerpt only what was found by asking for it.
 */
export function listDenials(
  look: LookUp,
  { by, about }: QuoteChoice,
  found?: readonly FoundSaying[],
): readonly Answer[] {
  const isFound = found && foundAmong(found)
  return look.record.readings
    .flatMap((reading) =>
      withoutHeadlines(
        reading,
        [
          ...reading.denials.map((denial) => denialIn(reading, denial, look)),
          ...reading.replies.map((reply) => replyIn(reading, reply, look)),
        ].toSorted((a, b) => a.span.start - b.span.start),
      ),
    )
    .filter(
      (one) =>
        tierOf(one.confidence) !== 'doubtful' &&
        (!isFound || isFound(one.reading, one.span)) &&
        (by === undefined || one.names.some((name) => holdsWords(name, by))) &&
        (about === undefined ||
          [one.about, one.claim?.text].some((text) => text !== undefined && text !== null && holdsWords(text, about))),
    )
}

/** Part of a headline’s words that the sentence which tells it out must hold. */
const SAME_AS_HEADLINE = 0.5

/** A headline tells shortly what a sentence of its report tells out: one denial, not two. */
function withoutHeadlines(reading: Reading, answers: readonly Answer[]): readonly Answer[] {
  const { title } = reading.layout
  const isHeadline = ({ span }: Answer) => title !== null && overlap(title, span) > 0
  return answers.filter(
    (one) =>
      !isHeadline(one) ||
      !answers.some((other) => !isHeadline(other) && isCommenting(other) === isCommenting(one) && tellsOut(other, one)),
  )
}

function isCommenting({ manner }: Answer): boolean {
  return manner === 'no comment' || manner === 'correction'
}

/** Whether the words of a denial hold what a headline says is denied, by the same or by somebody of the same state. */
function tellsOut({ reading, span, about, by }: Answer, headline: Answer): boolean {
  const told = about ?? words(reading.report, span)
  const short = comparableWords(headline.about ?? words(reading.report, headline.span))
  return (
    wordsInCommon(headline.about ?? words(reading.report, headline.span), told) >= SAME_AS_HEADLINE * short.length ||
    (headline.by !== null && headline.by === by && headline.about === null)
  )
}

function denialIn(
  reading: Reading,
  { start, end, manner, by, source, of, claim, rule, confidence }: Denial,
  look: LookUp,
): Answer {
  const { id } = reading.report
  const woven = look.record.weave.denials.find((one) => one.report === id && one.start === start && one.end === end)
  const found = woven?.claim && woven.claim.report !== id ? woven.claim : null
  const told = found && look.reading(found.report)
  return {
    manner,
    reading,
    span: { start, end },
    confidence,
    ...(rule === 'denial.no-part' ? { disowns: true } : {}),
    ...whoAnswers(look, reading, by, source),
    names: namesOf(look, id, by),
    of: (woven?.of ? look.entity(woven.of)?.name : null) ?? nameOf(look, id, of),
    about: claimTold(reading, claim),
    claim:
      found && told ? { reading: told, span: { start: found.start, end: found.end }, text: oneLine(found.text) } : null,
  }
}

/** Of replies no share has been measured: that of denials stands for them. */
const REPLY_SHARE = 0.6

function replyIn(reading: Reading, { start, end, manner, by, source, about, rule }: Reply, look: LookUp): Answer {
  return {
    manner,
    reading,
    span: { start, end },
    confidence: REPLY_SHARE,
    ...(rule === 'reply.notice' ? { by: outletOf(reading), isPlural: false } : whoAnswers(look, reading, by, source)),
    names: namesOf(look, reading.report.id, by),
    of: null,
    about: about && oneLine(words(reading.report, about)),
    claim: null,
  }
}

/**
 * By the name that the record has; else as the report calls them, “A spokesman for one of the companies”: a pronoun
 * says nothing.
 */
function whoAnswers(
  look: LookUp,
  reading: Reading,
  entity: string | null,
  source: Span | null,
): Pick<Answer, 'by' | 'isPlural'> {
  const name = nameOf(look, reading.report.id, entity)
  if (name !== null || source === null) return { by: name, isPlural: false }
  const told = oneLine(words(reading.report, source))
  return PRONOUN.test(told) ? { by: null, isPlural: false } : { by: told, isPlural: isPluralPhrase(reading, source) }
}

const PRONOUN = /^(?:he|she|it|they|we|i|who|which|that|this|both|others?|some)$/iu

/** What is denied, in the words of its report; “the report” alone, where nothing says what it held, is no claim. */
export function claimTold({ report }: Reading, claim: Span | null): string | null {
  const told = claim && oneLine(words(report, claim))
  // “denies the accusation | of theft”
  return told === null || POINTS_BACK.test(told) ? null : told.replace(/^of (?=\p{L})/u, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

const DOES: Readonly<Record<Answer['manner'], string>> = {
  denial: 'denies',
  rejection: 'rejects',
  'no comment': 'does not answer',
  correction: 'corrects',
}
/** “The foreign and defence ministries do not answer”: of several that are told by no name of their own. */
const DO: Readonly<Record<Answer['manner'], string>> = {
  denial: 'deny',
  rejection: 'reject',
  'no comment': 'do not answer',
  correction: 'correct',
}

/** Whether it is told what is denied, or at least whose claim it is: “Ann Doe denies a claim” says nothing. */
export function tellsWhat({ manner, of, about }: Answer): boolean {
  return about !== null || of !== null || manner === 'no comment' || manner === 'correction'
}

/** “The Defence Ministry denies what Reuters says: “…””, and where the claim stands. */
export function sayAnswer({ manner, by, isPlural, of, about, claim, disowns }: Answer): string {
  const claimed = manner === 'denial' || manner === 'rejection'
  const whose = of === null ? '' : ` what ${withArticle(of)} says${about === null ? '' : ':'}`
  const what =
    about === null
      ? of === null
        ? ` ${UNTOLD[manner]}`
        : ''
      : `${manner === 'no comment' ? ' a question about' : disowns ? ' any part in' : ''} “${about}”`
  const where =
    claimed && about !== null && claim
      ? `; the claim stands in ${sayOutlet(claim.reading)}: ${inMarks(claim.text)}`
      : ''
  return `${by === null ? 'Somebody' : `${by.charAt(0).toUpperCase()}${by.slice(1)}`} ${(isPlural ? DO : DOES)[manner]}${whose}${what}${where}`
}

/** A sentence that opens with marks of its own needs none. */
function inMarks(text: string): string {
  return /^["“„«‘']/u.test(text) ? text : `“${text}”`
}

/** What is said where the report does not tell what is denied, asked or put right. */
const UNTOLD: Readonly<Record<Answer['manner'], string>> = {
  denial: 'a claim',
  rejection: 'a claim',
  'no comment': 'a request for comment',
  correction: 'an own word',
}
