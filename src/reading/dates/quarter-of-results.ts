import { RESULTS_NOUNS } from '../../language/en/results-words.js'
import type { Token } from '../../language/en/sentence.js'
import { auxiliaries, children, headWithin, pathToRoot, relation } from '../../language/en/tree.js'
import { contains } from '../../language/span.js'
import type { ParsedReport } from '../reading.js'
import type { DatePhrase } from './date-phrase.js'

/** Who or what a clause is told of. */
const BESIDE = /^(?:nsubj|obj|obl)$/

/**
 * “This quarter’s loss includes a charge”, “Sales fell this quarter”: told of results, and so of a quarter that is over.
 * “has hired 300 people this quarter” is told of the one that runs.
 */
export function tellsResults({ start, end, told }: DatePhrase, { report, sentences }: ParsedReport): boolean {
  if (told.kind !== 'period' || told.unit !== 'quarter' || told.turn !== 'this') return false
  if (!/^this\b/i.test(report.text.slice(start, end))) return false
  const sentence = sentences.find((one) => contains(one, { start, end }))
  const word = sentence && headWithin(sentence, { start, end })
  if (!sentence || !word) return false
  const path = pathToRoot(sentence, word)
  const at = path.findIndex(({ upos }) => upos === 'VERB' || upos === 'AUX')
  const verb = path[at]
  if (verb && auxiliaries(sentence, verb).some(({ lemma, xpos }) => lemma === 'have' && xpos !== 'VB')) return false
  const isOfResults = path.slice(0, at < 0 ? path.length : at).some(isResult)
  return (
    isOfResults ||
    (verb?.xpos === 'VBD' && children(sentence, verb).some((child) => BESIDE.test(relation(child)) && isResult(child)))
  )
}

const isResult = ({ form }: Token) => RESULTS_NOUNS.has(form.toLowerCase())
