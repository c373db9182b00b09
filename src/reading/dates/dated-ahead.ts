import { daysOf } from '../../language/edtf/bounds-edtf.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { auxiliaries, headWithin, pathToRoot } from '../../language/en/tree.js'
import type { DateMention } from '../reading.js'

/**
 * “meets his counterpart on Saturday”: whether a clause in the plain present is dated to a single day after that of the
 * report.
 */
export function isDatedAhead(
  sentence: Sentence,
  clause: Token,
  dates: readonly DateMention[],
  published: string | null,
): boolean {
  if (published === null || !/^VB[ZP]$/.test(clause.xpos) || auxiliaries(sentence, clause).length > 0) return false
  const today = daysOf(published).latest
  return (
    today !== null &&
    dates.some((date) => {
      if (!/^\d{4}-\d\d-\d\d$/.test(date.edtf ?? '')) return false
      const head = date.edtf === null ? undefined : headWithin(sentence, date)
      const earliest = date.edtf === null ? null : daysOf(date.edtf).earliest
      return (
        earliest !== null &&
        earliest > today &&
        head !== undefined &&
        pathToRoot(sentence, head).find((one) => one.upos === 'VERB') === clause
      )
    })
  )
}
