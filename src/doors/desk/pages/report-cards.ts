import type { Span } from '../../../language/span.js'
import type { Reading } from '../../../reading/reading.js'
import type { Entry } from '../../../record/entry.js'
import { lastingName } from '../../../views/entry-address.js'
import { sayDate } from '../../../views/entry-line.js'
import { claimTold } from '../../../views/list-denials.js'
import { nameOf, type LookUp } from '../../../views/look-up.js'
import type { Mark } from '../../../views/marked-text.js'
import { sayAmount } from '../../../views/say-amount.js'
import { entryLink } from '../parts.js'

type Fact = readonly [label: string, value: string]

/** One thing read in a report. */
export interface Card extends Mark {
  readonly head: string
  /** What it comes to in a word or two, for a card that is folded. */
  readonly brief: string
  readonly facts: readonly Fact[]
  readonly rule: string
  /** How often such a reading is right; of dates and replies it has not been measured. */
  readonly confidence?: number
  readonly href: string | null
  /** What opens beside the page: an entry by its lasting name, else the words. */
  readonly entry: string | null
}

/** Everything read in a report, in the order of the text. */
export function cardsOf(reading: Reading, look: LookUp): readonly Card[] {
  const make = [eventCards, quoteCards, figureCards, dateCards, denialCards, replyCards]
  return make.flatMap((of) => of(reading, look)).sort((a, b) => a.start - b.start || b.end - a.end)
}

const WITHOUT_ENTRY = { href: null, entry: null } as const

function eventCards({ report, events }: Reading, look: LookUp): readonly Card[] {
  const name = (id: string | null) => nameOf(look, report.id, id)
  return events.map((event): Card => {
    const entry = look.entryOf(report.id, event.id)
    const names = (role: 'actor' | 'recipient') => {
      const all = event.participants.filter((one) => one.role === role).flatMap((one) => name(one.entity) ?? [])
      return all.length > MOST_NAMES
        ? `${all.slice(0, MOST_NAMES).join(', ')} and ${all.length - MOST_NAMES} more`
        : all.join(', ')
    }
    const { id, start, end, kind, modality, rule, confidence } = event
    return {
      id,
      kind: 'event',
      start,
      end,
      head: `${kind}, ${modality}`,
      brief: modality === 'happened' ? kind : `${kind}, ${modality}`,
      rule,
      confidence,
      href: entry ? entryLink(entry) : null,
      entry: entry ? lastingName(entry) : null,
      facts: facts(
        ['by', names('actor')],
        ['to', names('recipient')],
        ['where', name(event.place)],
        ['when', event.when && sayDate(event.when)],
        ['occasion', event.occasion],
        ['item', event.item],
        ['PLOVER', [event.plover.event, event.plover.mode].filter(Boolean).join(' · ')],
        ['told as', event.told],
        ['according to', name(event.accordingTo)],
        ['ruled', entry ? sayRuled(entry) : 'taken out'],
      ),
    }
  })
}

/** So many participants stand on a card; all of them stand in the entry. */
const MOST_NAMES = 12

function quoteCards({ report, quotes }: Reading, look: LookUp): readonly Card[] {
  const name = (id: string | null) => nameOf(look, report.id, id)
  const text = (span: Span | null) => span && report.text.slice(span.start, span.end)
  return quotes.map(({ id, start, end, form, stance, rule, confidence, source, cue, via }): Card => {
    const by = source ? (name(source.entity) ?? text(source)) : 'nobody named'
    const unnamed = source?.unnamed
    return {
      ...{ ...WITHOUT_ENTRY, id, kind: 'quote', start, end, rule, confidence },
      head: `${form}, ${stance}`,
      brief: `quote by ${by}`,
      facts: facts(
        ['by', by],
        ['named as', text(source)],
        ['not named', unnamed ? (text(unnamed.reason) ?? text(unnamed)) : null],
        ['cue', text(cue)],
        ['through', name(via)],
      ),
    }
  })
}

function figureCards({ report, figures }: Reading, look: LookUp): readonly Card[] {
  const name = (id: string | null) => nameOf(look, report.id, id)
  return figures.map((figure): Card => ({
    ...WITHOUT_ENTRY,
    id: figure.id,
    kind: 'figure',
    start: figure.start,
    end: figure.end,
    head: `${figure.kind} ${sayAmount(figure)}`,
    brief: report.text.slice(figure.start, figure.end).replace(/\s+/gu, ' '),
    rule: figure.rule,
    confidence: figure.confidence,
    facts: facts(
      ['of', figure.of],
      ['whose', name(figure.subject)],
      ['with', name(figure.counterpart)],
      ['over', figure.period && sayDate(figure.period)],
    ),
  }))
}

function dateCards({ dates }: Reading): readonly Card[] {
  return dates.map(({ id, start, end, edtf, rule, needsPublished }): Card => {
    const head = edtf === null ? 'open until the report has a day' : sayDate(edtf)
    return {
      ...{
        ...WITHOUT_ENTRY,
        id,
        kind: 'date',
        start,
        end,
        rule,
        head,
        brief: edtf === null ? 'a day left open' : head,
      },
      facts: facts(['EDTF', edtf], ['rests on', needsPublished ? 'the day of the report' : null]),
    }
  })
}

function denialCards(reading: Reading, look: LookUp): readonly Card[] {
  const { report, denials } = reading
  const name = (id: string | null) => nameOf(look, report.id, id)
  return denials.map(({ id, start, end, manner, rule, confidence, by, of, claim }): Card => ({
    ...{ ...WITHOUT_ENTRY, id, kind: 'denial', start, end, rule, confidence, head: manner, brief: manner },
    facts: facts(['by', name(by)], ['of', name(of)], ['claim', claimTold(reading, claim)]),
  }))
}

function replyCards({ report, replies }: Reading, look: LookUp): readonly Card[] {
  return replies.map(({ id, start, end, manner, rule, by, about }): Card => ({
    ...{ ...WITHOUT_ENTRY, id, kind: 'denial', start, end, rule, head: manner, brief: manner },
    facts: facts(['by', nameOf(look, report.id, by)], ['about', about && report.text.slice(about.start, about.end)]),
  }))
}

/** What people put right of an entry, whatever the program reads here. */
function sayRuled({ grounds }: Entry): string | null {
  const ruled = grounds.filter(({ rule }) => rule.startsWith('ruling.'))
  return ruled.map(({ because }) => because).join('; ') || null
}

function facts(...pairs: readonly (readonly [label: string, value: string | null | undefined])[]): readonly Fact[] {
  return pairs.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
}
