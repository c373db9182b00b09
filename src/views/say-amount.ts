import type { Figure } from '../reading/reading.js'

const IN_DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
/** “60 billion”: making one takes longer than all that it writes on a page. */
const IN_WORDS = new Intl.NumberFormat('en', {
  maximumFractionDigits: 2,
  notation: 'compact',
  compactDisplay: 'long',
})

/**
 * “60–70 %”, “more than 60 billion USD”, “60 USD per barrel”: a figure as read. What a count counts is told by its
 * `of`.
 */
export function sayAmount(
  figure: Pick<Figure, 'low' | 'high' | 'bound' | 'unit' | 'currency' | 'kind' | 'per'>,
): string {
  const number = (value: number | null) =>
    value === null ? '' : (Math.abs(value) >= 1e6 ? IN_WORDS : IN_DIGITS).format(value)
  const unit = figure.currency ?? (figure.unit === 'percent' ? '%' : figure.kind === 'count' ? null : figure.unit) ?? ''
  const words: Record<Figure['bound'], string> = {
    exact: '',
    about: 'about',
    over: 'more than',
    under: 'at most',
    nearly: 'nearly',
    range: '',
  }
  const amount =
    figure.low !== null && figure.high !== null && figure.low !== figure.high
      ? `${number(figure.low)}–${number(figure.high)}`
      : number(figure.low ?? figure.high)
  // “barrels a day” has said it.
  const per = figure.per === undefined || /\/h$| a day$/.test(unit) ? '' : `per ${figure.per}`
  return [words[figure.bound], amount, unit, per].filter(Boolean).join(' ')
}

/**
 * A figure with what it is of, as one reads it: “5 regiments”, “50 % of weapons”, “5.4 billion USD (regiments)”; a
 * count of nothing that is told apart (“18 months”) as it is written.
 */
export function sayCounted(figure: Figure, written: string): string {
  const amount = sayAmount(figure)
  if (figure.of === null) return figure.kind === 'count' ? written.replace(/\s+/gu, ' ') : amount
  if (figure.kind === 'count') return `${amount} ${figure.of}`
  return figure.unit === 'percent' ? `${amount} of ${figure.of}` : `${amount} (${figure.of})`
}
