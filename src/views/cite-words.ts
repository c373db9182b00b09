import type { Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import type { WovenEntity } from '../weaving/weave.js'
import { dayOf } from './choose.js'
import { agencyOf, outletOf, titleOf, type LookUp } from './look-up.js'
import { sentencesAround } from './side-by-side.js'
import { wherePrinted } from './where-printed.js'

/**
 * A place of a report as it may be cited: the exact words, who printed them, on which day, and where in the report they
 * stand.
 */
export interface Citation extends Span {
  readonly report: string
  readonly outlet: string
  /** The agency whose words the outlet printed; null where none is told. */
  readonly agency: string | null
  readonly title: string
  /** EDTF; null where nobody tells it. */
  readonly day: string | null
  /** The printed page, and that the words were recognised in a scan, where there is such to tell. */
  readonly printed: readonly string[]
  /** The sentence or sentences, letter for letter: `report.text.slice(start, end)`. */
  readonly words: string
  /** The part of them that counts, letter for letter. */
  readonly told: string
}

/** Cites the sentence around a stretch of a report. */
export function citeWords(reading: Reading, told: Span, look: LookUp): Citation {
  const { start, end } = sentencesAround(reading, told)
  const { report } = reading
  return {
    report: report.id,
    outlet: outletOf(reading),
    agency: agencyOf(reading),
    title: titleOf(reading),
    day: dayOf(reading, look),
    printed: wherePrinted(report, { start, end }),
    words: words(report, { start, end }),
    told: words(report, told),
    start,
    end,
  }
}

/** A stretch with the reading it stands in. */
export interface Told {
  readonly reading: Reading
  readonly span: Span
}

/** Where somebody or something is first named; where never, where first spoken of. */
export function firstNamed(entity: WovenEntity, look: LookUp): Told | undefined {
  const spoken = entity.members.flatMap((member) => {
    const reading = look.reading(member.report)
    if (!reading) return []
    return reading.mentions
      .filter((mention) => mention.entity === member.entity)
      .map((mention) => ({ reading, span: mention, form: mention.form }))
  })
  return spoken.find(({ form }) => form === 'name') ?? spoken[0]
}
