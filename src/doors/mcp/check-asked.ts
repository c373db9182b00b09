import { z } from 'zod'
import { isPeriod } from '../../language/edtf/civil-day.js'
import { Failure } from '../../record/failure.js'
import { foldWords } from '../../views/fold-words.js'
import type { RecordQuery } from '../../record/query.js'
import { namesNearAmong } from '../../views/known-names.js'

/** A day, a month or a year. */
export const date = () => z.string().refine(isPeriod, { error: 'a day, month or year: 2023-04-28, 2023-04 or 2023' })

/** Words with a letter or a number in them. */
export const wordsAsked = (expected: string) =>
  z.string().refine((text) => foldWords(text).length > 0, { error: `${expected}, with a letter or number in them` })

/** Whether what is only likely is asked for as well. */
export const LIKELY = { likely: z.boolean().optional() }

/** A name that nobody in the record has, with names like it: words of reports, which are never told as ours. */
export class UnknownName extends Failure {
  constructor(
    place: string,
    name: string,
    reports: number,
    readonly near: readonly string[],
  ) {
    super('unknown-name', {
      place,
      found: `nobody called ‹${name}› in ${reports} reports`,
      expected: 'a name that a report writes, or a part of one, or a state’s code such as IND',
      next: near.length > 0 ? 'Names like it are below.' : 'Try a part of the name, or another spelling.',
    })
  }
}

/** Refuses a name that nobody in the record has: an empty list would look like an answer. */
export async function requireName(place: string, name: string, query: RecordQuery): Promise<void> {
  if (await query.isNamed(name)) return
  throw new UnknownName(place, name, (await query.tally()).reports, namesNearAmong(name, await query.names()))
}
