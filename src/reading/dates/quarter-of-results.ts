import { RESULTS_NOUNS } from '../../language/en/results-words.js'
import type { DatePhrase } from './date-phrase.js'

const BEFORE_RESULTS = new RegExp(`^(?:['’]s|\\s+(?:${[...RESULTS_NOUNS].join('|')}))\\b`, 'iu')

/**
 * “This quarter’s loss”, “this quarter results”: the quarter whose results are told. “It has hired 300 people this
 * quarter” is told of the one that runs.
 */
export function standsBeforeResults({ end, told }: DatePhrase, text: string): boolean {
  const isThisQuarter = told.kind === 'period' && told.unit === 'quarter' && told.turn === 'this'
  return isThisQuarter && BEFORE_RESULTS.test(text.slice(end, end + LONGEST_WORD))
}

/** So far the text behind is looked at. */
const LONGEST_WORD = 20
