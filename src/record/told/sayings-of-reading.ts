import { daysOf } from '../../language/edtf/bounds-edtf.js'
import type { Span } from '../../language/span.js'
import { words, type Reading } from '../../reading/reading.js'
import { tierOf, type Tier } from '../entry.js'
import type { SayingSort } from '../query.js'
import { searchedWords } from '../sought-text.js'
import { positionsOf } from './positions-of-reading.js'

/** Words of somebody in one report, as they are found by who is held to them. */
export interface Saying extends Span {
  /** Of quotes that are too doubtful to be listed only whose they are is of account. */
  readonly sort: SayingSort | 'doubtful quote'
  /** The speaker’s own entity in the reading; null where the report names nobody. */
  readonly entity: string | null
  /** How the report calls the speaker, as it is looked for; empty where it does not. */
  readonly source: string
  /** Of quotes and figures. */
  readonly tier: Tier | null
  /** The time of a figure, else the day of the report, as written (EDTF). */
  readonly when: string | null
}

/**
 * Quotes, positions, answers (denials, corrections, questions left open) and figures of a reading. A figure is told of
 * whose it is and of whom it has to do with.
 */
export function sayingsOf(reading: Reading): readonly Saying[] {
  const day = reading.layout.published?.date ?? null
  const called = (source: Span | null | undefined) =>
    source ? searchedWords(words(reading.report, source)).join(' ') : ''
  const quotes = reading.quotes.map(({ source, confidence, start, end }): Saying => ({
    sort: tierOf(confidence) === 'doubtful' ? 'doubtful quote' : 'quote',
    entity: source?.entity ?? null,
    source: called(source),
    start,
    end,
    tier: tierOf(confidence),
    when: day,
  }))
  const positions = positionsOf(reading).map(({ entity, start, end }): Saying => ({
    sort: 'position',
    entity,
    source: '',
    start,
    end,
    tier: null,
    when: day,
  }))
  const denials = reading.denials.filter(({ confidence }) => tierOf(confidence) !== 'doubtful')
  const answers = [...denials, ...reading.replies].map(({ by, source, start, end }): Saying => ({
    sort: 'answer',
    entity: by,
    source: called(source),
    start,
    end,
    tier: null,
    when: day,
  }))
  const figures = reading.figures.flatMap(({ subject, counterpart, confidence, period, start, end }) =>
    (subject === null && counterpart === null
      ? [null]
      : [subject, counterpart].filter((entity) => entity !== null)
    ).map((entity): Saying => ({
      sort: 'figure',
      entity,
      source: '',
      start,
      end,
      tier: tierOf(confidence),
      when: period ?? day,
    })),
  )
  const all = [...quotes, ...positions, ...answers, ...figures]
  return [...new Map(all.map((one) => [`${one.sort} ${one.entity} ${one.start} ${one.end}`, one])).values()]
}

/** The day that words are told of: that of their report, else the last day that it tells as past. */
export function dayOfSaying({ layout, notBefore }: Reading): string | null {
  const { earliest, latest } = daysOf(layout.published?.date ?? notBefore?.date ?? '')
  return earliest ?? latest
}
