import { contains } from '../language/span.js'
import type { Entity, EntityId, EventMention, Quote, Reading } from '../reading/reading.js'
import { nameOfState } from '../reference/name-of-state.js'
import { ploverOfKind } from '../reference/plover.js'
import { entityAt } from './entities/ruled-entities.js'
import { byTime, findMeant, locateWords } from './ruled-pairs.js'
import type { Named, QuotedWords, Ruling } from './ruling.js'

/** The rule that an entry made by a person is told with. */
const ADDED = 'ruling.added'

type Of<Kind extends Ruling['kind']> = Extract<Ruling, { readonly kind: Kind }>
type WrongThing = 'quote' | 'figure' | 'date' | 'denial'

/**
 * Readings as people ruled them to be: without the quotes, figures, dates and denials that are wrong, with the
 * speakers that they gave, and with what they added. Entries
 * are ruled on where they are woven, since an entry is what several reports tell. Readings of which nothing was ruled
 * stay as they are.
 */
export function ruleReadings(readings: readonly Reading[], rulings: readonly Ruling[]): readonly Reading[] {
  const ordered = [...rulings].sort(byTime)
  const wrong = ordered.filter((ruling): ruling is Of<'wrong'> => ruling.kind === 'wrong' && ruling.of !== 'entry')
  const speakers = ordered.filter(
    (ruling): ruling is Of<'corrected'> => ruling.kind === 'corrected' && ruling.fact === 'speaker',
  )
  const added = ordered.filter((ruling): ruling is Of<'added'> => ruling.kind === 'added')
  if (wrong.length + speakers.length + added.length === 0) return readings
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  return readings.map((reading) => {
    const here = ({ what }: { readonly what: QuotedWords }) => what.report === reading.report.id
    const spoken = speakers.filter(here).reduce((one, ruling) => giveSpeaker(one, ruling, byReport), reading)
    const whole = added.filter(here).reduce((one, ruling) => addEvent(one, ruling, byReport), spoken)
    return wrong.filter(here).reduce(dropWrong, whole)
  })
}

/**
 * The reading without what stands on the quoted words. A ruling that does not say what it is about takes what stands
 * on just these words.
 */
function dropWrong(reading: Reading, { what, of }: Of<'wrong'>): Reading {
  const span = locateWords(reading.report.text, what)
  const left = <One extends { readonly start: number; readonly end: number }>(
    all: readonly One[],
    thing: WrongThing,
  ): readonly One[] => {
    if (of !== undefined && of !== thing) return all
    const meant =
      of === undefined
        ? all.filter(({ start, end }) => start === span?.start && end === span.end)
        : findMeant(reading, what, all)
    return meant.length === 0 ? all : all.filter((one) => !meant.includes(one))
  }
  return {
    ...reading,
    quotes: left(reading.quotes, 'quote'),
    figures: left(reading.figures, 'figure'),
    dates: left(reading.dates, 'date'),
    denials: left(reading.denials, 'denial'),
    replies: left(reading.replies, 'denial'),
  }
}

/** The quote held to whom a person named, or to nobody. */
function giveSpeaker(reading: Reading, ruling: Of<'corrected'>, readings: ReadonlyMap<string, Reading>): Reading {
  if (ruling.fact !== 'speaker') return reading
  const meant = findMeant(reading, ruling.what, reading.quotes)
  if (meant.length === 0) return reading
  const { to } = ruling
  const named = to === null ? undefined : bringEntity(reading, to, readings)
  if (to !== null && !named) return reading
  const held = (quote: Quote): Quote => ({
    ...quote,
    rule: 'ruling.speaker',
    confidence: 1,
    because: [`speaker given by ${ruling.by}`],
    source: named ? { ...sourceSpan(quote, named.reading, to!), entity: named.entity } : null,
  })
  const base = named?.reading ?? reading
  return { ...base, quotes: base.quotes.map((quote) => (meant.includes(quote) ? held(quote) : quote)) }
}

/**
 * The words that name the speaker, where this report has them; else those that attribute the quote, or the quote
 * itself.
 */
function sourceSpan(quote: Quote, reading: Reading, to: Named): { readonly start: number; readonly end: number } {
  const own = 'report' in to && to.report === reading.report.id ? locateWords(reading.report.text, to) : null
  const { start, end } = own ?? quote.source ?? quote.cue ?? quote
  return { start, end }
}

function addEvent(reading: Reading, { what, event, by }: Of<'added'>, readings: ReadonlyMap<string, Reading>): Reading {
  const span = locateWords(reading.report.text, what)
  if (!span) return reading
  let known = reading
  const bring = (named: Named): EntityId[] => {
    const brought = bringEntity(known, named, readings)
    known = brought?.reading ?? known
    return brought ? [brought.entity] : []
  }
  const participants = event.parties.flatMap(({ who, role }) => bring(who).map((entity) => ({ entity, role })))
  const [place = null] = event.place ? bring(event.place) : []
  // half of those who take part would be another entry
  if (participants.length < event.parties.length || (event.place !== null && place === null)) return reading
  const clause = reading.sentences.find((sentence) => contains(sentence, span)) ?? span
  const added: EventMention = {
    id: `v${Math.max(0, ...reading.events.map(({ id }) => Number(id.slice(1)))) + 1}`,
    ...span,
    kind: event.kind,
    plover: { ...ploverOfKind(event.kind), contexts: [] },
    participants,
    place,
    when: event.day,
    occasion: null,
    item: null,
    modality: event.standing,
    accordingTo: null,
    quote: null,
    clause: { start: clause.start, end: clause.end },
    told: 'news',
    rule: ADDED,
    confidence: 1,
    because: [`added by ${by}`],
  }
  return { ...known, events: [...known.events, added] }
}

/**
 * The reading’s own entity for somebody of the record; a report that does not name them gets them as that other report
 * has them.
 */
function bringEntity(
  reading: Reading,
  named: Named,
  readings: ReadonlyMap<string, Reading>,
): { readonly reading: Reading; readonly entity: EntityId } | undefined {
  const meant = 'state' in named ? stateOf(named.state) : entityOf(named, readings)
  if (!meant) return undefined
  const isOwn = ({ id, kind, name, country }: Entity) =>
    'report' in named && named.report === reading.report.id
      ? id === meant.id
      : kind === meant.kind && country === meant.country && (kind === 'state' || name === meant.name)
  const own = reading.entities.find(isOwn)
  if (own) return { reading, entity: own.id }
  const copy: Entity = { ...meant, id: `e${Math.max(0, ...reading.entities.map(({ id }) => Number(id.slice(1)))) + 1}` }
  return { reading: { ...reading, entities: [...reading.entities, copy] }, entity: copy.id }
}

function entityOf(words: QuotedWords, readings: ReadonlyMap<string, Reading>): Entity | undefined {
  const told = readings.get(words.report)
  return told && entityAt(told, words)
}

function stateOf(code: string): Entity | undefined {
  const name = nameOfState(code)
  return name === undefined ? undefined : { id: '', kind: 'state', name, aliases: [], roles: [], country: code }
}
