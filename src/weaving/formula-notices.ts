import { dayOf } from '../language/edtf/civil-day.js'
import type { Figure, Reading } from '../reading/reading.js'

/** Longer reports of two days are no form filled in anew. */
const LONGEST_NOTICE = 120

/** “within 24 hours” belongs to the form. */
const TIME = /^(?:second|minute|hour|day|night|week|month|year)s?$/u

/**
 * “12 aircraft and 4 ships within 24 hours”, “31 aircraft and 7 ships within 24 hours”: the notice that an office puts
 * out day by day in the same words. Two of them, of different days and with every number another, are two pieces of
 * news, and neither is a copy.
 */
export function isFormula(a: Reading, b: Reading): boolean {
  const dayIn = ({ layout }: Reading) => (layout.published ? dayOf(layout.published.date) : null)
  const [dayA, dayB] = [dayIn(a), dayIn(b)]
  if (
    dayA === null ||
    dayB === null ||
    dayA === dayB ||
    [a, b].some(({ report }) => report.text.split(/\s+/).length > LONGEST_NOTICE)
  )
    return false
  const [figuresA, figuresB] = [a, b].map((reading) =>
    reading.figures.filter(({ kind, unit }) => (kind === 'count' || kind === 'measure') && !TIME.test(unit ?? '')),
  )
  return (
    figuresA!.length > 0 &&
    figuresA!.length === figuresB!.length &&
    figuresA!.every((figure, at) => isFilledInAnew(figure, figuresB![at]!))
  )
}

function isFilledInAnew(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && (a.low !== b.low || a.high !== b.high)
}
