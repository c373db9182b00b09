import type { Figure } from '../reading/reading.js'

/** “60–70 %”, “more than 60 billion USD”: a figure as read. What a count counts is told by its `of`. */
export function sayAmount(figure: Pick<Figure, 'low' | 'high' | 'bound' | 'unit' | 'currency' | 'kind'>): string {
  const number = (value: number | null) => (value === null ? '' : new Intl.NumberFormat('en', { maximumFractionDigits: 2, notation: Math.abs(value) >= 1e6 ? 'compact' : 'standard', compactDisplay: 'long' }).format(value))
  const unit = figure.currency ?? (figure.unit === 'percent' ? '%' : figure.kind === 'count' ? null : figure.unit) ?? ''
  const words: Record<Figure['bound'], string> = { exact: '', about: 'about', over: 'more than', under: 'at most', nearly: 'nearly', range: '' }
  const amount = figure.low !== null && figure.high !== null && figure.low !== figure.high ? `${number(figure.low)}–${number(figure.high)}` : number(figure.low ?? figure.high)
  return [words[figure.bound], amount, unit].filter(Boolean).join(' ')
}
