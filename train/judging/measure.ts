import { overlap } from '../../src/language/span.js'
import type { Denial, EventMention, Figure, Quote, Reading } from '../../src/reading/reading.js'
import { Teacher } from './lessons.js'
import type { Mark } from './marks.js'

/** What was given, right, whole, wanted and found of one kind of reading; and why the others are false. */
export interface Tally {
  given: number
  right: number
  /** Right, and nobody missing without whom the entry says little. */
  whole: number
  wanted: number
  found: number
  readonly because: Map<string, number>
  readonly trials: { readonly sure: number; readonly right: boolean }[]
}

export type Measured = Readonly<Record<'events' | 'quotes' | 'figures' | 'denials', Tally>>

const emptyTally = (): Tally => ({ given: 0, right: 0, whole: 0, wanted: 0, found: 0, because: new Map(), trials: [] })

export function emptyMeasure(): Measured {
  return { events: emptyTally(), quotes: emptyTally(), figures: emptyTally(), denials: emptyTally() }
}

type Told = Pick<Reading, 'events' | 'quotes' | 'figures' | 'denials'>
type Say = (kind: string, fault: string, words: string, told: string) => void

/** Holds what is read of one document against what a careful reader reads in it. */
export function measureDocument(teacher: Teacher, told: Told, into: Measured, say: Say = () => {}): void {
  events(teacher, told.events, into.events, say)
  const { text } = teacher.document
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)
  each(
    told.quotes,
    teacher.marksOf('quote'),
    into.quotes,
    (quote: Quote) => {
      const fault = teacher.verdictOnQuote(quote)
      if (fault !== 'right')
        say('quote', fault, words(quote), `${quote.rule} ${quote.source ? words(quote.source) : '–'}`)
      return { right: fault === 'right', fault }
    },
    (quote, mark) => teacher.verdictOnQuote(quote) === 'right' && overlap(quote, mark) / (mark.end - mark.start) > 0.85,
  )
  each(
    told.figures,
    teacher.marksOf('figure'),
    into.figures,
    (figure: Figure) => {
      const mark = teacher.markOfFigure(figure)
      const wrong =
        mark &&
        teacher
          .figureLessons(figure)
          .find((one) => one.task !== 'figure' && one.right[0] === 'wrong' && one.weight === 1)
      const fault = mark ? (wrong?.task ?? 'right') : 'value'
      if (fault !== 'right') say('figure', fault, words(figure), `${figure.low}–${figure.high} of ${figure.of}`)
      return { right: mark !== undefined && wrong === undefined, fault, trial: mark !== undefined }
    },
    (figure, mark) => teacher.markOfFigure(figure) === mark,
  )
  each(
    told.denials,
    teacher.marksOf('denial'),
    into.denials,
    (denial: Denial) => {
      const right = teacher.isDenied(denial)
      if (!right) say('denial', 'wrong', words(denial), denial.rule)
      return { right, fault: right ? 'right' : 'wrong' }
    },
    (denial, mark) => overlap(denial, mark) > 0 && teacher.isDenied(denial),
  )
}

function each<T extends { readonly confidence: number }>(
  given: readonly T[],
  marks: readonly Mark[],
  tally: Tally,
  judge: (one: T) => { readonly right: boolean; readonly fault: string; readonly trial?: boolean },
  finds: (one: T, mark: Mark) => boolean,
): void {
  for (const one of given) {
    const { right, fault, trial } = judge(one)
    tally.given++
    tally.right += Number(right)
    tally.whole += Number(right)
    tally.trials.push({ sure: one.confidence, right: trial ?? right })
    if (!right) tally.because.set(fault, (tally.because.get(fault) ?? 0) + 1)
  }
  const wanted = marks.filter((mark) => !mark.perhaps)
  tally.wanted += wanted.length
  tally.found += wanted.filter((mark) => given.some((one) => finds(one, mark))).length
}

function events(teacher: Teacher, given: readonly EventMention[], tally: Tally, say: Say): void {
  const found = new Set<Mark>()
  for (const event of given) {
    const fault = teacher.faultOf(event)
    const mark = fault.mark
    const whole = fault.name === 'right' && mark !== undefined && teacher.isWhole(event, mark)
    tally.given++
    tally.right += Number(fault.name === 'right')
    tally.whole += Number(whole)
    tally.trials.push({ sure: event.confidence, right: fault.name === 'right' })
    if (fault.name !== 'right') {
      tally.because.set(fault.name, (tally.because.get(fault.name) ?? 0) + 1)
      const who = event.participants.map((one) => `${one.role} ${teacher.entity(one.entity)?.name}`).join(', ')
      say(
        'event',
        fault.name,
        teacher.document.text.slice(event.start, event.end),
        `${event.kind} ${event.modality} ${who} ${event.when ?? ''} ${event.confidence.toFixed(2)}${mark ? `  | ${mark.facts.map((one) => one.join('|')).join(' ')} by ${mark.named('by').join(', ')} to ${mark.named('to').join(', ')} also ${mark.named('also').join(', ')}` : ''}`,
      )
    }
    if (whole) found.add(mark)
  }
  const wanted = teacher.marksOf('event').filter((mark) => !mark.perhaps)
  tally.wanted += wanted.length
  tally.found += wanted.filter((mark) => found.has(mark)).length
}

/** The tallies in lines a person reads. */
export function renderMeasure(measured: Measured): string {
  return Object.entries(measured)
    .map(([kind, { given, right, whole, wanted, found, because, trials }]) => {
      const share = (a: number, b: number) => (b === 0 ? '–' : ((100 * a) / b).toFixed(1))
      const f1 = (2 * whole * found) / Math.max(1, whole * wanted + found * given)
      const bins = [0, 1, 2, 3, 4]
        .map((bin) => trials.filter((one) => Math.min(4, Math.floor(one.sure * 5 + 1e-9)) === bin))
        .filter((some) => some.length > 0)
        .map(
          (some) =>
            `${share(
              some.reduce((sum, one) => sum + one.sure, 0),
              some.length,
            )}→${share(some.filter((one) => one.right).length, some.length)} (${some.length})`,
        )
      const sure = trials.filter((one) => one.sure >= 0.9)
      return `${kind}: given ${given}, right ${share(right, given)}, whole ${share(whole, given)}, found ${share(found, wanted)} of ${wanted}, F1 ${(100 * f1).toFixed(1)}; sure ${sure.length}, right ${share(sure.filter((one) => one.right).length, sure.length)}; ${[
        ...because,
      ]
        .sort((a, b) => b[1] - a[1])
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}; ${bins.join(' ')}`
    })
    .join('\n')
}
