import { RESULTS_NOUNS } from '../../language/en/results-words.js'
import type { DatePhrase } from './date-phrase.js'

/** “’s net loss”, “ results” */
const BEFORE_RESULTS = new RegExp(`^(?:['’]s(?:\\s+[\\p{L}-]+){0,2}?)?\\s+(?:${[...RESULTS_NOUNS].join('|')})\\b`, 'iu')

/**
 * “This quarter’s loss”, “this quarter results”: the quarter whose results are told. “It has hired 300 people this
 * quarter” and “this quarter’s talks” are told of the one that runs.
 */
export function standsBeforeResults({ end, told }: DatePhrase, text: string): boolean {
  const isThisQuarter = told.kind === 'period' && told.unit === 'quarter' && told.turn === 'this'
  return isThisQuarter && BEFORE_RESULTS.test(text.slice(end, end + BEHIND))
}

/** So far the text behind is looked at. */
const BEHIND = 60
