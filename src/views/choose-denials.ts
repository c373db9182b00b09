import { tierOf } from '../record/entry.js'
import { dayOf, isNamed, type Choice } from './choose.js'
import { isWithin } from './entry-order.js'
import { holdsWords } from './fold-words.js'
import { listDenials, type Answer } from './list-denials.js'
import type { LookUp } from './look-up.js'

/**
 * Denials, rejections, corrections and questions left without an answer that a search finds: by or of these names, told
 * within these days.
 */
export function chooseDenials(look: LookUp, { about, who = [], from = '', to = '' }: Choice): readonly Answer[] {
  return listDenials(look, about === undefined ? {} : { about }).filter(
    (answer) =>
      (look.likely || tierOf(answer.confidence) === 'sure') &&
      isWithin({ when: dayOf(answer.reading, look) }, from, to) &&
      who.every((name) => isAbout(answer, name, look)),
  )
}

/**
 * Whether somebody denies, or is denied, under this name; a state also by its code, and with it all who belong to it.
 */
function isAbout({ reading, span, names, by, of }: Answer, name: string, look: LookUp): boolean {
  if ([...names, by, of].some((one) => one !== null && holdsWords(one, name))) return true
  const told = [...reading.denials, ...reading.replies].filter(
    ({ start, end }) => start === span.start && end === span.end,
  )
  const entities = told.flatMap((one) => [one.by, 'of' in one ? one.of : null])
  return entities.some((id) => id !== null && isNamed(look.wovenOf(reading.report.id, id), name))
}
