import type { Sentence } from '../../language/en/sentence.js'
import type { Figure } from '../reading.js'
import type { ToldFigure } from './told-figure.js'

const ESTIMATED = /\b(?:estimated?|estimates|projected|forecasts?|analysts? (?:say|put)|believed to)\b/i
const PLANNED = /\b(?:will|would|to be|plans?|planned|planning|intends?|aims?|expected to|set to|agreed to (?:buy|sell|supply|produce|invest)|pledged|promised|could reach|target)\b/i
const DELIVERED = /\b(?:delivered|supplied|received|handed over|exported|imported|shipped|transferred|took delivery)\b/i

/** Whether a figure is somebody’s estimate, still planned, or delivered already, by the words of its clause before it. */
export function readStatus(told: ToldFigure, sentence: Sentence, text: string): NonNullable<Figure['status']> | null {
  if (told.kind === 'rank') return null
  const clause = text.slice(Math.max(sentence.start, told.start - 80), told.end)
  if (ESTIMATED.test(clause)) return 'estimated'
  if (DELIVERED.test(clause)) return 'delivered'
  return PLANNED.test(clause) ? 'planned' : null
}
