import { distance } from 'fastest-levenshtein'
import { alignWords } from '../language/aligned-words.js'
import { areOpposites } from '../language/en/opposites.js'
import { overlap, type Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import { comparableWords } from './compare-wordings.js'
import { LEAST_WORDS_FOR_NEAR, findExact, findWords, isSaidBy, keysOf, speakerOf, type Finding } from './find-words.js'
import { foldWords, type FoldedWord } from './fold-words.js'
import type { LookUp } from './look-up.js'

/**
 * `misquoted`: nearly these words, but not these; `cut short`: these words, of which a “not” or an “unless” beside them
 * has been left off.
 */
export type CheckVerdict = 'exact' | 'wrong speaker' | 'cut short' | 'misquoted' | 'near'

/** A run of words that differ: what was asked for, and what stands there instead; either may be empty. */
export interface WordChange {
  readonly asked: string
  readonly stands: string
}

/** A stretch of the record judged against the words asked for. */
export interface CheckedFinding extends Finding {
  readonly verdict: CheckVerdict
  readonly changes: readonly WordChange[]
  /** What is wrong with it, in a sentence each: “the negation ‹not› is gone”. */
  readonly faults: readonly string[]
}

/** Words put together from two places of the record, none of which has them all. */
export interface Splice {
  readonly first: Finding
  readonly second: Finding
}

export interface CheckedWords {
  readonly findings: readonly CheckedFinding[]
  readonly splice: Splice | null
  /** Whether the words are too few to be looked for but exactly. */
  readonly isShort: boolean
}

/**
 * Checks a quotation against the record: whether somebody said exactly this, nearly this, something else that it was
 * made from, or nothing like it.
 */
export function checkWords(asked: string, look: LookUp, by?: string): CheckedWords {
  const findings = findWords(asked, look, by).map((finding) => judge(asked, finding, look, by))
  const splice = findings.some(({ similarity }) => similarity >= ONE_PLACE) ? null : findSplice(foldWords(asked), look)
  const isElsewhere = ({ similarity }: Finding) => splice !== null && similarity < ONE_SOURCE
  const isPart = ({ reading, span }: Finding) =>
    splice !== null &&
    [splice.first, splice.second].some((part) => part.reading === reading && overlap(part.span, span) > 0)
  return {
    findings: inOrder(findings.filter((finding) => !isPart(finding) && !isElsewhere(finding))),
    splice,
    isShort: foldWords(asked).length < LEAST_WORDS_FOR_NEAR,
  }
}

/** Beside the two places that words were put together from, others that have but one of the two parts tell nothing. */
const ONE_SOURCE = 0.75

/**
 * What is exactly as asked before what is not; then what is most like it. Where the same speaker is quoted with exactly
 * these words, other wordings are but other wordings.
 */
function inOrder(findings: readonly CheckedFinding[]): readonly CheckedFinding[] {
  const speakers = new Set(
    findings.flatMap(({ verdict, speaker }) => (verdict === 'exact' && speaker !== null ? [speaker] : [])),
  )
  return findings
    .map((finding) =>
      finding.verdict === 'misquoted' &&
      finding.faults.length === 0 &&
      finding.speaker !== null &&
      speakers.has(finding.speaker)
        ? { ...finding, verdict: 'near' as const }
        : finding,
    )
    .toSorted((a, b) => Number(b.verdict === 'exact') - Number(a.verdict === 'exact') || b.similarity - a.similarity)
}

/**
 * Words so near to one place were not put together from two: a word changed in the middle leaves both ends as they
 * stand.
 */
const ONE_PLACE = 0.85

function judge(asked: string, finding: Finding, look: LookUp, by: string | undefined): CheckedFinding {
  const changes = changesBetween(asked, words(finding.reading.report, finding.span))
  const reversed = finding.similarity === 1 ? reversedBy(finding) : undefined
  const faults = [
    ...faultsOf(changes),
    ...(reversed ? [reversed] : []),
    ...(by !== undefined && !isSaidBy(finding, look, by)
      ? [`said by ${finding.speaker ?? 'nobody named there'}, not by ${by}`]
      : []),
  ]
  return { ...finding, changes, faults, verdict: verdictOf(asked, finding, changes, faults, reversed) }
}

/**
 * So few changes to words in quotation marks are no paraphrase: one in so many words, and never more than two runs of
 * them where it is short.
 */
const WORDS_FOR_A_CHANGE = 6

function verdictOf(
  asked: string,
  { similarity, form }: Finding,
  changes: readonly WordChange[],
  faults: readonly string[],
  reversed: string | undefined,
): CheckVerdict {
  if (similarity === 1) return reversed ? 'cut short' : faults.length > 0 ? 'wrong speaker' : 'exact'
  if (faultsOf(changes).length > 0) return 'misquoted'
  if (changes.every((change) => isSpelledAlike(change.asked, change.stands))) return 'near'
  const few = changes.length <= Math.max(2, foldWords(asked).length / WORDS_FOR_A_CHANGE)
  return form !== 'indirect' && form !== null && few ? 'misquoted' : 'near'
}

/** Runs of words that only one of two wordings has, with what the other has in their place. */
export function changesBetween(asked: string, stands: string): readonly WordChange[] {
  const changes: { asked: string[]; stands: string[] }[] = []
  let open = false
  for (const step of alignWords(comparableWords(asked), comparableWords(stands))) {
    if (step.kind !== 'same' && !open) changes.push({ asked: [], stands: [] })
    open = step.kind !== 'same'
    if (step.kind === 'only first') changes.at(-1)!.asked.push(step.text)
    if (step.kind === 'only second') changes.at(-1)!.stands.push(step.text)
  }
  return changes.map((change) => ({ asked: change.asked.join(' '), stands: change.stands.join(' ') }))
}

/** Words so long with so few letters between them are one word, misspelled. */
const LONG_WORD = 5
const MOST_SLIPS = 2

/** Whether a change is but the spelling of words: “nothern” for “northern”. */
function isSpelledAlike(asked: string, stands: string): boolean {
  const [mine, theirs] = [asked.toLowerCase().split(' '), stands.toLowerCase().split(' ')]
  return (
    mine.length === theirs.length &&
    mine.every(
      (word, at) =>
        !areOpposites(word, theirs[at]!) &&
        Math.min(word.length, theirs[at]!.length) >= LONG_WORD &&
        distance(word, theirs[at]!) <= (word.length > LONG_WORD + 2 ? MOST_SLIPS : 1),
    )
  )
}

const NEGATION = /(?:^|\s)(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|\S+n['’]t)(?=\s|$)/giu
const NUMBER =
  /\d|(?:^|\s)(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|\p{L}+teen|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=\s|$)/iu

/** “Chile”, “New Delhi”: one name for another. */
const IS_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u

/**
 * What in the changes turns the sense: a negation that came or went, a number or a name that is another, a word for its
 * opposite.
 */
function faultsOf(changes: readonly WordChange[]): readonly string[] {
  return changes.flatMap(({ asked, stands }) => {
    const [mine, theirs] = [negationsIn(asked), negationsIn(stands)]
    if (mine.length < theirs.length) return [`the negation ‹${theirs.join(' ')}› is gone`]
    if (mine.length > theirs.length) return [`the negation ‹${mine.join(' ')}› is not in the record`]
    if (NUMBER.test(asked) && NUMBER.test(stands)) return [`‹${asked}› stands for ‹${stands}›`]
    if (areOpposites(asked, stands)) return [`‹${asked}› stands for ‹${stands}›, which turns the sense`]
    return IS_NAME.test(asked) && IS_NAME.test(stands) && !isSpelledAlike(asked, stands)
      ? [`‹${asked}› stands for ‹${stands}›`]
      : []
  })
}

function negationsIn(text: string): readonly string[] {
  return [...text.matchAll(NEGATION)].map(([word]) => word.trim())
}

/**
 * How many words before a stretch a “not” may stand whose loss turns the sense: “we will not, whatever they say, |
 * sign”.
 */
const WORDS_BEFORE = 3
const CONDITION = /^[,\s]*((?:only )?(?:if|unless|until|provided|except|once|on condition)|only when)\b/iu

/** What stands right beside exact words and turns them: “We will not | sign the treaty”, “We will sign | only if …”. */
function reversedBy({ reading, span }: Finding): string | undefined {
  const sentence = reading.sentences.find((one) => one.start <= span.start && span.start < one.end)
  const clause =
    sentence &&
    words(reading.report, { start: sentence.start, end: span.start })
      .split(/[,;:“”"]/u)
      .at(-1)!
  const before = clause && negationsIn(clause.split(/\s+/u).filter(Boolean).slice(-WORDS_BEFORE).join(' '))
  if (before && before.length > 0) return `‹${before.at(-1)!}› stands right before these words`
  const after =
    sentence && CONDITION.exec(words(reading.report, { start: span.end, end: Math.max(span.end, sentence.end) }))
  return after ? `the sentence goes on with ‹${after[1]!}›` : undefined
}

/** Fewest words of either part: shorter ones are found anywhere. */
const FEWEST_OF_PART = 4
/** “…, and …”: so many words may have been put between the parts. */
const MOST_JOINTS = 2

/**
 * The words as a first part from one place and a second part from another: the longest beginning and the longest end
 * that stand somewhere.
 */
function findSplice(asked: readonly FoldedWord[], look: LookUp): Splice | null {
  const sought = keysOf(asked)
  if (sought.length < 2 * FEWEST_OF_PART) return null
  const texts = look.record.readings.map((reading) => ({ reading, folded: foldWords(reading.report.text) }))
  const longest = (part: (length: number) => readonly string[]) => {
    for (let length = sought.length - 1; length >= FEWEST_OF_PART; length--) {
      const found = texts.flatMap(({ reading, folded }) =>
        findExact(part(length), folded)
          .slice(0, 1)
          .map((span) => ({ reading, span, length })),
      )[0]
      if (found) return found
    }
    return undefined
  }
  const first = longest((length) => sought.slice(0, length))
  const second = first && longest((length) => sought.slice(-length))
  if (!first || !second || first.length + second.length < sought.length - MOST_JOINTS || areOneSentence(first, second))
    return null
  return { first: placed(first, look), second: placed(second, look) }
}

interface Part {
  readonly reading: Reading
  readonly span: Span
}

/** Of one sentence with words left out between, the alignment tells more. */
function areOneSentence(first: Part, second: Part): boolean {
  return (
    first.reading === second.reading &&
    first.reading.sentences.some((sentence) =>
      [first, second].every(({ span }) => sentence.start <= span.start && span.end <= sentence.end),
    )
  )
}

function placed({ reading, span }: Part, look: LookUp): Finding {
  return { reading, span, similarity: 1, ...speakerOf(span, reading, look) }
}
