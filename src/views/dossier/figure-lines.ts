import type { ReportId } from '../../intake/report.js'
import { HELD_TITLE, writeHeldLines } from '../registers/say-held.js'
import { words, type Figure, type Reading } from '../../reading/reading.js'
import { tierOf } from '../../record/entry.js'
import type { Comparison } from '../../weaving/weave.js'
import { largeFirst, smallCommon, withInnerMarks } from '../entry-line.js'
import { nameOf, outletOf, type LookUp } from '../look-up.js'
import { sayAmount } from '../say-amount.js'
import { sayDate } from '../say-date.js'
import { nameOfSource } from '../source-told.js'
import { withArticle } from '../spoken-names.js'
import { stripChart } from './charts.js'
import { closed, lastingName, namesOfLine, oneLine, type DraftLine, type DraftPart, type DraftStrand } from './draft.js'

/** A figure with the reading it stands in and who claims it; null where the report gives it in its own name. */
export interface FigureTold {
  readonly reading: Reading
  readonly figure: Figure
  readonly speaker: string | null
}

/** Figures of one measure side by side with their verdict, then those that stand alone. */
export function figuresPart(comparisons: readonly Comparison[], alone: readonly FigureTold[], look: LookUp): DraftPart {
  const compared = comparisons.map((one) => compareStrand(one, look))
  const single: DraftStrand = {
    title: compared.length > 0 ? 'Told once' : null,
    lines: alone
      .filter(({ figure }) => saysSomething(figure))
      .map((told) => figureLine(told, measureTold(told, look), look)),
  }
  const told = [...comparisons.flatMap((one) => figuresOf(one, look)), ...alone]
  return {
    title: 'Figures',
    strands: [
      ...compared,
      single,
      heldStrand(look, (report, start) =>
        told.some(({ reading, figure }) => reading.report.id === report && figure.start === start),
      ),
    ],
  }
}

/** Claims that a register was asked about; of a dossier on one thing only its own. */
export function heldStrand(
  look: LookUp,
  isOwn: (report: ReportId, start: number) => boolean = () => true,
): DraftStrand {
  const lines = writeHeldLines(look).filter(({ passage }) => isOwn(passage.report, passage.start))
  return {
    title: HELD_TITLE,
    lines: lines.map(({ text, passage }) => ({ names: namesOfLine('held', [passage]), text, passages: [passage] })),
  }
}

/**
 * The date beside a number of things is mostly that of what was done with them, and an end that is the day of the
 * report was set by us: the sentence tells both better.
 */
function isWindowTold({ layout }: Reading, { period, kind }: Figure): boolean {
  if (period === null || kind === 'count') return false
  const [from, to] = period.split('/')
  return !((from === '..' || from === '') && to === layout.published?.date)
}

/** “three countries”, “19 senators” say nothing by themselves: a number of things needs somebody whose they are. */
function saysSomething({ of, kind, subject, counterpart }: Figure): boolean {
  return of !== null && kind !== 'rank' && (kind !== 'count' || subject !== null || counterpart !== null)
}

function compareStrand(one: Comparison, look: LookUp): DraftStrand {
  const told = figuresOf(one, look)
  const title = `${measureCompared(one, look)}${statusOf(told)}`
  const chart = stripChart(told, title)
  return {
    title,
    lines: [verdictLine(one, told), ...told.map((figure) => figureLine(figure, null, look))],
    ...(chart ? { chart } : {}),
  }
}

/** “, delivered”: what all figures of a measure are told to be. */
function statusOf(told: readonly FigureTold[]): string {
  const all = new Set(told.map(({ figure }) => figure.status))
  const [status] = all
  return all.size === 1 && status !== undefined ? `, ${status}` : ''
}

/** The figures of a comparison as they stand in the readings. */
export function figuresOf({ figures }: Comparison, look: LookUp): readonly FigureTold[] {
  return figures.flatMap(({ report, figure }) => {
    const reading = look.reading(report)
    const found = reading?.figures.find(({ id }) => id === figure)
    return reading && found ? [{ reading, figure: found, speaker: speakerOf(reading, found, look) }] : []
  })
}

/** Who claims a figure: whoever is held to the quote it stands in. */
export function speakerOf(reading: Reading, { quote }: Figure, look: LookUp): string | null {
  const source = reading.quotes.find(({ id }) => id === quote)?.source
  return source ? nameOfSource(look, reading, source) : null
}

/**
 * “India, S-400 regiments: 5 (“five S-400 regiments”). The figures agree. …” in one line, for a document that has no
 * room for each.
 */
export function comparisonLine(one: Comparison, look: LookUp): DraftLine {
  const told = figuresOf(one, look)
  const verdict = verdictLine(one, told)
  const amounts = [
    ...new Set(
      told.map(
        ({ figure, speaker }) =>
          `${sayAmount(figure)}${speaker === null ? '' : `, according to ${withArticle(speaker)}`}`,
      ),
    ),
  ].join('; ')
  return { ...verdict, text: `${measureCompared(one, look)}: ${amounts}. ${verdict.text}` }
}

const VERDICT = { agree: 'The figures agree.', overlap: 'The figures overlap.', differ: 'The figures differ.' } as const

function verdictLine({ verdict, because }: Comparison, told: readonly FigureTold[]): DraftLine {
  const passages = told.map(({ reading, figure }) => ({
    report: reading.report.id,
    start: figure.start,
    end: figure.end,
  }))
  return {
    names: namesOfLine('comparison', passages),
    text: `${VERDICT[verdict]} ${because.replace(/\b\d{4}-\d\d-\d\d\b/gu, (day) => sayDate(day))}`.trim(),
    passages,
  }
}

/**
 * “Arms imports (India, from or with Russia): “36 percent”, 2020 – 2024, according to …”: the amount in the report’s
 * own words.
 */
function figureLine({ reading, figure, speaker }: FigureTold, measure: string | null, look: LookUp): DraftLine {
  const passage = { report: reading.report.id, start: figure.start, end: figure.end }
  const window = isWindowTold(reading, figure) ? `, ${sayDate(figure.period)}` : ''
  const status = figure.status === undefined ? '' : `, ${figure.status}`
  const claim = speaker === null ? ` (${outletOf(reading)})` : `, according to ${withArticle(smallCommon(speaker))}`
  const likely = tierOf(figure.confidence) === 'sure' || !look.likely ? '' : 'likely: '
  const whose = measure === null ? '' : `${measure}: `
  const told = closed(
    `${whose}${likely}“${withInnerMarks(oneLine(words(reading.report, figure)))}”${window}${status}${claim}`,
  )
  return {
    names: [lastingName('figure', `${passage.report} ${passage.start}`)],
    text: measure === null ? largeFirst(told) : told,
    passages: [passage],
  }
}

function measureTold({ reading: { report }, figure }: FigureTold, look: LookUp): string {
  // whose a number of things is the sentence tells: “five radars to Manila” are read as the giver’s and as the taker’s
  if (figure.kind === 'count') return sayMeasure({ of: figure.of, subject: undefined, counterpart: undefined })
  return sayMeasure({
    of: figure.of,
    subject: nameOf(look, report.id, figure.subject) ?? undefined,
    counterpart: nameOf(look, report.id, figure.counterpart) ?? undefined,
  })
}

function measureCompared({ of, subject, counterpart }: Comparison, look: LookUp): string {
  return sayMeasure({ of, subject: name(subject, look), counterpart: name(counterpart, look) })
}

/** “Arms imports (India, from or with Russia)”; a name that the words hold already is not said again. */
function sayMeasure({
  of: told,
  subject,
  counterpart,
}: {
  readonly of: string | null
  readonly subject: string | undefined
  readonly counterpart: string | undefined
}): string {
  const of = oneLine(told ?? '')
  const isSaid = (one: string | undefined) => one === undefined || of.includes(one)
  const whose = [
    isSaid(subject) ? '' : withArticle(subject!),
    isSaid(counterpart) ? '' : `from or with ${withArticle(counterpart!)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
  return largeFirst(of === '' ? whose : `${of}${whose === '' ? '' : ` (${whose})`}`)
}

function name(id: string | null, look: LookUp): string | undefined {
  return id === null ? undefined : look.entity(id)?.name
}
