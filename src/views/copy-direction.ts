import { daysOf } from '../language/edtf/bounds-edtf.js'
import { contains, overlap, type Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import { comparableWords, compareWordings, wordsInCommon } from './compare-wordings.js'
import { holdsWords } from './fold-words.js'
import { agencyOf, outletOf, sayOutlet, type LookUp } from './look-up.js'
import { sayDate } from './say-date.js'

/** Two reports that share their telling: which has it from which, why that is so, and what became of the words. */
export interface CopyDirection {
  readonly kind: 'wire' | 'copy'
  /** Place among the lineage of the record. */
  readonly line: number
  /**
   * Null where neither credit, day nor length tells which was first; then `of` and `copy` stand in the order asked for.
   */
  readonly because: string | null
  readonly of: Reading
  readonly copy: Reading
  /** Part of the words of each that stand in passages they share. */
  readonly share: { readonly of: number; readonly copy: number }
  /** Sentences that only the copy has, and those that it left out. */
  readonly added: readonly Span[]
  readonly cut: readonly Span[]
  /** Sentences that both have, with names, figures or sources put otherwise. */
  readonly altered: readonly Alteration[]
}

/** What a copy put otherwise in a sentence. */
export interface Alteration {
  readonly what: 'name' | 'figure' | 'attribution' | 'words'
  readonly before: string
  readonly after: string
  readonly sentence: Span
}

/** A sentence told again has so much of the shorter one in common. */
const SAME_SENTENCE = 0.6
/** A share of the words by which the longer of two tellings is the fuller one. */
const FULLER = 0.15

/** How two reports that share their telling stand to one another; undefined where they share none. */
export function copyDirection(a: Reading, b: Reading, look: LookUp): CopyDirection | undefined {
  const line = look.record.weave.lineage.find(
    ({ kind, reports }) => kind !== 'statement' && reports.includes(a.report.id) && reports.includes(b.report.id),
  )
  if (!line) return undefined
  const shares = [a, b].map((reading) => sharedPart(reading, line.passages)) as [number, number]
  const told = creditTells(a, b) ?? turned(creditTells(b, a)) ?? dayTells(a, b, look) ?? fullnessTells(a, b, shares)
  const [of, copy] = told?.isTurned ? [b, a] : [a, b]
  const [ofShare, copyShare] = told?.isTurned ? [shares[1], shares[0]] : shares
  return {
    kind: line.kind === 'wire' ? 'wire' : 'copy',
    line: look.placeOfLine(line),
    because: told?.because ?? null,
    of,
    copy,
    share: { of: ofShare, copy: copyShare },
    ...whatBecame(of, copy),
  }
}

/** Why the first report is what the second has its words from; turned, where it is the other way round. */
interface Told {
  readonly because: string
  readonly isTurned: boolean
}

const turned = (told: Told | undefined): Told | undefined => told && { ...told, isTurned: true }

/** “(Reuters)” under a report of another house: the agency’s own is the first. */
function creditTells(first: Reading, second: Reading): Told | undefined {
  const name = outletOf(first)
  const credited = [agencyOf(second) ?? '', ...second.layout.credits].find(
    (credit) => credit !== '' && holdsWords(credit, name),
  )
  return credited === undefined || outletOf(second) === name
    ? undefined
    : { because: `${sayOutlet(second)} credits ${credited}`, isTurned: false }
}

function dayTells(a: Reading, b: Reading, look: LookUp): Told | undefined {
  const [x, y] = [a, b].map(({ report }) => {
    const day = look.publishedOf(report.id)?.date
    return day === undefined ? null : { day, bounds: daysOf(day) }
  })
  if (!x || !y) return undefined
  const isBefore = (one: NonNullable<typeof x>, other: NonNullable<typeof x>) =>
    one.bounds.latest !== null && other.bounds.earliest !== null && one.bounds.latest < other.bounds.earliest
  const say = (first: Reading, day: string, later: string) =>
    `${sayOutlet(first)} has it on ${sayDate(day)}, the other on ${sayDate(later)}`
  if (isBefore(x, y)) return { because: say(a, x.day, y.day), isTurned: false }
  return isBefore(y, x) ? { because: say(b, y.day, x.day), isTurned: true } : undefined
}

/** Nearly all of a copy is shared, while what it was cut from tells more. */
function fullnessTells(a: Reading, b: Reading, [shareA, shareB]: readonly [number, number]): Told | undefined {
  if (Math.abs(shareA - shareB) < FULLER) return undefined
  const isTurned = shareA > shareB
  const [of, part] = isTurned ? [b, shareA] : [a, shareB]
  return { because: `${sayOutlet(of)} tells more, and ${Math.round(100 * part)} % of the other stands in it`, isTurned }
}

function sharedPart({ report, sentences }: Reading, passages: readonly (Span & { readonly report: string })[]): number {
  const whole = sentences.reduce((sum, { start, end }) => sum + end - start, 0)
  const shared = passages
    .filter((one) => one.report === report.id)
    .reduce((sum, { start, end }) => sum + end - start, 0)
  return whole === 0 ? 0 : Math.min(1, shared / whole)
}

interface TellingSentence {
  readonly span: Span
  readonly text: string
  readonly length: number
}

function whatBecame(of: Reading, copy: Reading): Pick<CopyDirection, 'added' | 'cut' | 'altered'> {
  const [before, after] = [tellingOf(of), tellingOf(copy)]
  const kept = new Set<TellingSentence>()
  const [added, altered]: [Span[], Alteration[]] = [[], []]
  for (const sentence of after) {
    const same = before.find(({ text }) => text === sentence.text) ?? nearest(sentence, before)
    if (!same) added.push(sentence.span)
    else {
      kept.add(same)
      if (same.text !== sentence.text) altered.push(...alterationsIn(of, same, copy, sentence))
    }
  }
  return { added, cut: before.filter((one) => !kept.has(one)).map(({ span }) => span), altered }
}

/** The sentences that tell something: a line of credit is none. */
function tellingOf({ report, sentences }: Reading): readonly TellingSentence[] {
  return sentences
    .map((span) => {
      const text = words(report, span).replace(/\s+/gu, ' ')
      return { span, text, length: comparableWords(text).length }
    })
    .filter(({ length }) => length > 3)
}

function nearest({ text, length }: TellingSentence, among: readonly TellingSentence[]): TellingSentence | undefined {
  const [best] = among
    .map((one) => ({ one, part: wordsInCommon(one.text, text) / Math.min(one.length, length) }))
    .filter(({ part }) => part >= SAME_SENTENCE)
    .toSorted((a, b) => b.part - a.part)
  return best?.one
}

/**
 * Words put in where others were left out, by what they are; a word of neither kind is worth a line only where it is
 * more than one.
 */
function alterationsIn(
  of: Reading,
  before: TellingSentence,
  copy: Reading,
  after: TellingSentence,
): readonly Alteration[] {
  const steps = compareWordings(before.text, after.text)
  return steps.flatMap((step, at): readonly Alteration[] => {
    const next = steps[at + 1]
    if (step.kind === 'put in' && steps[at - 1]?.kind === 'left out') return []
    if (step.kind === 'same' || (step.kind === 'spelled' && step.text.toLowerCase() === step.as?.toLowerCase()))
      return []
    const [was, is] =
      step.kind === 'left out'
        ? [step.text, next?.kind === 'put in' ? next.text : '']
        : step.kind === 'spelled'
          ? [step.text, step.as ?? '']
          : ['', step.text]
    const what = kindOf(of, before, was) ?? kindOf(copy, after, is) ?? 'words'
    return [{ what, before: was, after: is, sentence: after.span }]
  })
}

function kindOf(reading: Reading, { span }: TellingSentence, told: string): Alteration['what'] | undefined {
  if (told === '') return undefined
  const holds = (one: Span) =>
    contains(span, one) && (words(reading.report, one).includes(told) || told.includes(words(reading.report, one)))
  if (reading.figures.some(holds) || /\d/u.test(told)) return 'figure'
  if (reading.quotes.some(({ source, cue }) => [source, cue].some((one) => one && holds(one)))) return 'attribution'
  return reading.mentions.some((one) => overlap(one, span) > 0 && one.form === 'name' && holds(one))
    ? 'name'
    : undefined
}
