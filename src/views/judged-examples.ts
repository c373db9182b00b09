import { overlap, type Span } from '../language/span.js'
import { words, type EventMention, type Reading } from '../reading/reading.js'
import { standingRulings, type Named, type QuotedWords, type Ruling } from '../weaving/ruling.js'
import { nameOf, type LookUp } from './look-up.js'
import { placeOfWords } from './place-of-words.js'

/**
 * One judgement with the sentence it was made on and what the program had read there: what a reader is taught and
 * measured by.
 */
export interface JudgedExample {
  readonly verdict: Ruling['kind']
  readonly by: string
  readonly at: string
  readonly report: string
  readonly language: string
  readonly published: string | null
  readonly sentence: string
  /** The words judged, from their beginning to their end in the sentence. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** What the program read in them; null where it read nothing. */
  readonly read: ReadExample | null
  /** What a person says they tell, of what was put right or added. */
  readonly fact?: string
  readonly to?: unknown
  /** The second of two names or tellings. */
  readonly other?: { readonly report: string; readonly words: string }
}

export interface ReadExample {
  readonly what: 'event' | 'quote' | 'figure' | 'denial'
  readonly rule: string
  readonly confidence: number | null
  readonly kind?: string
  readonly standing?: string
  readonly day?: string | null
  readonly place?: string | null
  readonly parties?: readonly { readonly name: string; readonly role: string }[]
  readonly speaker?: string | null
}

/** Every judgement that stands, in the order in which they were made. */
export function listExamples(look: LookUp, rulings: readonly Ruling[]): readonly JudgedExample[] {
  return standingRulings(rulings).flatMap((ruling) => {
    const quoted = 'what' in ruling ? ruling.what : 'a' in ruling ? ruling.a : null
    const reading = quoted && look.reading(quoted.report)
    const at = reading && placeOfWords(reading.report.text, quoted)
    if (!at) return []
    const sentence = reading.sentences.find((one) => overlap(one, at) > 0) ?? at
    const { report, layout } = reading
    return [
      {
        verdict: ruling.kind,
        by: ruling.by,
        at: ruling.at,
        report: report.id,
        language: report.language,
        published: layout.published?.date ?? null,
        sentence: words(report, sentence),
        words: words(report, at),
        start: at.start - sentence.start,
        end: at.end - sentence.start,
        read: readAt(reading, at, look),
        ...whatTold(ruling),
      },
    ]
  })
}

function whatTold(ruling: Ruling): Pick<JudgedExample, 'fact' | 'to' | 'other'> {
  const other = ({ report, exact }: QuotedWords) => ({ other: { report, words: exact } })
  switch (ruling.kind) {
    case 'corrected':
      return { fact: ruling.fact, to: toldBy(ruling.to) }
    case 'added':
      return {
        fact: 'entry',
        to: { ...ruling.event, place: toldBy(ruling.event.place), parties: toldBy(ruling.event.parties) },
      }
    case 'same':
    case 'different':
      return other(ruling.b)
    case 'unsure':
      return ruling.other ? other(ruling.other) : {}
    case 'wrong':
    case 'right':
    case 'date of report':
    case 'undone':
      return {}
  }
}

function toldBy(to: Extract<Ruling, { readonly kind: 'corrected' }>['to']): unknown {
  const name = (named: Named) => ('state' in named ? named.state : named.exact)
  if (to === null || typeof to === 'string') return to
  return Array.isArray(to)
    ? (to as readonly { readonly who: Named; readonly role: string }[]).map(({ who, role }) => ({
        name: name(who),
        role,
      }))
    : name(to as Named)
}

function readAt(reading: Reading, at: Span, look: LookUp): ReadExample | null {
  const here = <One extends Span>(all: readonly One[]): One | undefined =>
    all.find(({ start, end }) => start === at.start && end === at.end)
  const [event, quote, figure, denial] = [
    here(reading.events.filter(({ rule }) => rule !== 'ruling.added')),
    here(reading.quotes),
    here(reading.figures),
    here(reading.denials),
  ]
  if (event) return readEvent(reading, event, look)
  if (quote)
    return {
      what: 'quote',
      rule: quote.rule,
      confidence: quote.confidence,
      speaker:
        quote.source && (nameOf(look, reading.report.id, quote.source.entity) ?? words(reading.report, quote.source)),
    }
  if (figure) return { what: 'figure', rule: figure.rule, confidence: figure.confidence }
  return denial ? { what: 'denial', rule: denial.rule, confidence: denial.confidence } : null
}

function readEvent({ report }: Reading, event: EventMention, look: LookUp): ReadExample {
  return {
    what: 'event',
    rule: event.rule,
    confidence: event.confidence,
    kind: event.kind,
    standing: event.modality,
    day: event.when,
    place: nameOf(look, report.id, event.place),
    parties: event.participants.map(({ entity, role }) => ({ name: nameOf(look, report.id, entity) ?? entity, role })),
  }
}
