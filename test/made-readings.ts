import type { Published } from '../src/intake/report.js'
import type { Span } from '../src/language/span.js'
import type { Entry } from '../src/record/entry.js'
import type { TheRecord } from '../src/record/record.js'
import type { WovenEntity } from '../src/weaving/weave.js'
import { plainReport } from './plain-report.js'
import type { Entity, EventMention, Figure, Mention, Quote, Reading } from '../src/reading/reading.js'

/*
 * Readings put together by hand: a rule of weaving or of a view is tried on just what it turns on, without a model and
 * in a millisecond. Words are pointed at by themselves, never by numbers.
 */

/** Where words stand in a text; those behind the first so many places where they stand several times. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words)
  for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`‹${words}› does not stand in ‹${text}›`)
  return { start, end: start + words.length }
}

const onDay = (date: string | null): Published | null => (date === null ? null : { date, basis: 'stated' })

export interface MadeOf extends Partial<Omit<Reading, 'report' | 'layout'>> {
  readonly day?: string | null
  readonly report?: Partial<Reading['report']>
  readonly layout?: Partial<Reading['layout']>
}

/** A reading of a text whose sentences end at full stops; all that is not given is not there. */
export function madeReading(id: string, text: string, { day = null, report, layout, ...read }: MadeOf = {}): Reading {
  const sentences = [...text.matchAll(/[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]*)*[.!?]*[”"’]?/gu)].flatMap((found) => {
    const start = found.index + found[0].length - found[0].trimStart().length
    const words = found[0].trim()
    return words === '' ? [] : [{ start, end: start + words.length, tokens: [], names: [] }]
  })
  return {
    report: plainReport(id, text, { published: onDay(day), ...report }),
    layout: {
      title: null,
      blocks: [],
      furniture: [],
      dateline: null,
      credits: [],
      byline: null,
      published: onDay(day),
      ...layout,
    },
    sentences,
    mentions: [],
    entities: [],
    dates: [],
    quotes: [],
    figures: [],
    events: [],
    denials: [],
    replies: [],
    notes: [],
    ...read,
  }
}

export function madeEntity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: 'state', name, aliases: [], roles: [], country: null, ...more }
}

export function madeMention(
  text: string,
  words: string,
  entity: string,
  more: Partial<Mention> & { nth?: number } = {},
) {
  const { nth = 0, ...rest } = more
  const at = spanOf(text, words, nth)
  return { id: `m-${at.start}`, kind: 'state', form: 'name', entity, rule: 'test', ...at, ...rest } satisfies Mention
}

/** A figure of words in a text: an exact count of something of nobody, but for what is given. */
export function madeFigure(text: string, words: string, more: Partial<Figure> = {}): Figure {
  const at = spanOf(text, words)
  return {
    id: `v-${at.start}`,
    ...at,
    kind: 'count',
    low: null,
    high: null,
    bound: 'exact',
    unit: null,
    currency: null,
    of: null,
    subject: null,
    counterpart: null,
    period: null,
    quote: null,
    rule: 'test',
    confidence: 1,
    ...more,
  }
}

/** A quote of words in a text: direct, of nobody, but for what is given. */
export function madeQuote(text: string, words: string, more: Partial<Quote> = {}): Quote {
  const at = spanOf(text, words)
  return {
    id: `q-${at.start}`,
    ...at,
    form: 'direct',
    source: null,
    cue: null,
    via: null,
    stance: 'asserts',
    rule: 'test',
    confidence: 1,
    ...more,
  }
}

/** Words in a text that state an event: a meeting that happened, without a place or a day, but for what is given. */
export function madeEvent(text: string, words: string, more: Partial<EventMention> = {}): EventMention {
  const at = spanOf(text, words)
  return {
    id: `e-${at.start}`,
    ...at,
    kind: 'meeting',
    plover: { event: null, mode: null, contexts: [] },
    participants: [],
    place: null,
    when: null,
    occasion: null,
    item: null,
    modality: 'happened',
    accordingTo: null,
    quote: null,
    clause: at,
    told: 'news',
    rule: 'test',
    confidence: 1,
    ...more,
  }
}

/** The record of readings in which nothing is woven but who is who: one for each id, whatever report has it. */
export function madeRecord(readings: readonly Reading[]): TheRecord {
  const all = new Map<string, WovenEntity>()
  for (const { report, entities } of readings)
    for (const entity of entities) {
      const known = all.get(entity.id)
      all.set(entity.id, {
        ...entity,
        roles: [],
        grounds: [],
        reports: [...(known?.reports ?? []), report.id],
        members: [...(known?.members ?? []), { report: report.id, entity: entity.id }],
      })
    }
  return {
    readings,
    entries: [],
    weave: {
      entities: [...all.values()],
      stories: [],
      events: [],
      comparisons: [],
      denials: [],
      lineage: [],
      paraphrases: [],
      published: new Map(
        readings.flatMap(({ report, layout }) => (layout.published ? [[report.id, layout.published] as const] : [])),
      ),
    },
  }
}

/** “‹60 percent› of [its arms imports] came so”: the text, the words of the figure, and those of what it is of. */
export function figureMarked(marked: string): {
  readonly text: string
  readonly said: string
  readonly of: string | null
} {
  return {
    text: marked.replace(/[‹›[\]]/gu, ''),
    said: /‹([^›]+)›/u.exec(marked)![1]!.replace(/[[\]]/gu, ''),
    of: /\[([^\]]+)\]/u.exec(marked)?.[1] ?? null,
  }
}

/** An entry that one report tells in these words; nobody meets, and nothing else is known, but for what is given. */
export function madeEntry(report: string, text: string, told: Span, more: Partial<Entry> = {}): Entry {
  const at = { report, start: told.start, end: told.end }
  return {
    id: 'e1',
    kind: 'meeting',
    plover: { event: null, mode: null, contexts: [] },
    participants: [],
    place: null,
    when: null,
    occasion: null,
    hosts: [],
    item: null,
    modality: 'happened',
    accordingTo: [],
    accordingToOthers: [],
    confidence: 1,
    reports: [report],
    voices: 1,
    grounds: [],
    tier: 'sure',
    footnotes: [{ ...at, sentence: at, clause: at, text: text.slice(told.start, told.end), rule: 'test', event: 'e' }],
    ...more,
  }
}

interface FigureTold {
  readonly text: string
  readonly kind: Figure['kind']
  readonly low: number
  readonly unit?: string
  readonly currency?: string
}

/** A share as a text tells it, with what a test says of it besides. */
export function share<More extends object>(text: string, low: number, more?: More): FigureTold & More {
  return { text, kind: 'share', unit: 'percent', low, ...(more as More) }
}

/** A sum of dollars. */
export function sum<More extends object>(text: string, low: number, more?: More): FigureTold & More {
  return { text, kind: 'money', currency: 'USD', low, ...(more as More) }
}

/** So many of something. */
export function count<More extends object>(text: string, low: number, more?: More): FigureTold & More {
  return { text, kind: 'count', low, ...(more as More) }
}
