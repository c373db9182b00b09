import type { Sentence } from '../language/en/sentence.js'
import type { Span } from '../language/span.js'
import type { Report } from '../intake/report.js'
import type { Shelf } from '../reference/shelf.js'
import type { Layout } from './layout.js'
import type { Linker } from './names/links.js'

/** Name of the rule that read an observation: `date.weekday`, `quote.said-after`. Shown with every card. */
export type RuleName = string
/** Ids are unique within one reading: m1, e1, d1, q1, f1, v1, n1. */
export type EntityId = string
export type QuoteId = string

/**
 * A report with its layout, its trees, and the shelf it is read against: what every reader of this room starts from.
 */
export interface ParsedReport {
  readonly report: Report
  readonly layout: Layout
  readonly sentences: readonly Sentence[]
  /** Captions, bylines and credits: read for the names in them, never for what they say. */
  readonly asides: readonly Sentence[]
  readonly shelf: Shelf
  /** Says whom pronouns stand for; null where nothing has been learned, and then nobody. */
  readonly link: Linker | null
}

/** What a name stands for. */
export type EntityKind =
  'person' | 'state' | 'organisation' | 'place' | 'equipment' | 'programme' | 'document' | 'nationality'

export const OFFICE_STATUSES = ['former', 'then', 'outgoing', 'acting', 'designate'] as const
/** How a report has an office stand in time; none where it is held as the report is written. */
export type OfficeStatus = (typeof OFFICE_STATUSES)[number]

/** An office: “Defence Minister” of India. */
export interface Role {
  readonly title: string
  /** State or body, by its usual name; null where the report does not tell. */
  readonly of: string | null
  /**
   * How the report has it stand in time: “then foreign minister” held it in the time told, “outgoing” holds it still.
   */
  readonly status?: OfficeStatus
  /** EDTF, when the report gives a time for the office. */
  readonly when?: string
}

/** Somebody or something the report speaks of, under one or several names. */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  /** ISO 3166-1 alpha-3: the state it is, belongs to or acts for. */
  readonly country: string | null
  /**
   * Told by no name and no office that singles out: “a Turkish official”, “Indian officials”. Never one with anybody of
   * another report.
   */
  readonly described?: 'one' | 'several'
}

/** Words that name, describe or stand for an entity. */
export interface Mention extends Span {
  readonly id: string
  readonly kind: EntityKind
  readonly form: 'name' | 'description' | 'pronoun'
  readonly entity: EntityId
  readonly rule: RuleName
}

/** Words that tell an office of somebody, with the name that follows: “Germany’s foreign minister, Ada Roth”. */
export interface OfficeTelling extends Span {
  readonly entity: EntityId
  readonly role: Role
}

/** What the mention reader gives. */
export interface Names {
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}

/** Names with the words that tell offices, which may have a time beside them. */
export interface NamesWithOffices extends Names {
  readonly offices: readonly OfficeTelling[]
}

/** A date as told, and what we made of it. */
export interface DateMention extends Span {
  readonly id: string
  /** EDTF; null where it stays open (a relative date in an undated report). */
  readonly edtf: string | null
  /** Whether the value rests on the day of publication. */
  readonly needsPublished: boolean
  readonly rule: RuleName
  /** “every year”: kept as told. */
  readonly recurring?: boolean
}

/**
 * “signed on 3 March 2022”: the latest that a report without a day tells as past, so that it was not published before.
 */
export interface NotBefore extends Span {
  /** A day. */
  readonly date: string
}

/** In marks, in the reporter’s words, or in those with some in marks. */
export type QuoteForm = 'direct' | 'indirect' | 'mixed'
/** What a speaker does with the words. */
export type Stance = 'asserts' | 'denies' | 'doubts' | 'praises' | 'criticises' | 'asks' | 'promises' | 'threatens'

/** How far a reading can be relied on. */
export interface Judged {
  /** From 0 to 1: the measured share of such readings that are right. */
  readonly confidence: number
  /** What speaks for and against it, in words a person can check. */
  readonly because?: readonly string[]
}

/** The confidence of an observation before its reading is done; `withConfidence` gives it the one it has. */
export const NOT_YET_JUDGED = 0

/** Who is held to the words. */
export interface Source extends Span {
  /** Null where the source is no entity: “several analysts”. */
  readonly entity: EntityId | null
  /** Where the source asked not to be named: the words that say so, and the reason given. */
  readonly unnamed?: Unnamed
}

/** “spoke on condition of anonymity | because the talks are private” */
export interface Unnamed extends Span {
  readonly reason: Span | null
}

/** Words attributed to somebody. The span is the words themselves, without quotation marks. */
export interface Quote extends Span, Judged {
  readonly id: QuoteId
  readonly form: QuoteForm
  readonly source: Source | null
  /** The words that attribute: said, according to, in a statement. */
  readonly cue: Span | null
  /** Who passed the words on: TASS in “was quoted as saying by TASS”. */
  readonly via: EntityId | null
  /**
   * “reportedly”, “is said to”: told by somebody the report does not name; where there is a source, he passed its words
   * on.
   */
  readonly hearsay?: Span
  readonly stance: Stance
  readonly addressee?: Span
  readonly occasion?: Span
  /** Id of the quote this one continues, where one statement is broken into stretches. */
  readonly continues?: QuoteId
  readonly rule: RuleName
}

/**
 * What a figure tells: a part of a whole, a sum, so many of something, so much of a unit, a step, a place in an order.
 */
export type FigureKind = 'share' | 'money' | 'count' | 'measure' | 'change' | 'rank'
/** How far the wording loosens a number: “about”, “more than”, “nearly”, “from … to”. */
export type Bound = 'exact' | 'about' | 'over' | 'under' | 'nearly' | 'range'

/** A number that says something: “over 40 percent of Chile’s copper exports”. */
export interface Figure extends Span, Judged {
  readonly id: string
  readonly kind: FigureKind
  /** Low and high end; an open end is null. Money in full units: 700000000. */
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  /** `percent`, `km`, `rifles`; null for money. */
  readonly unit: string | null
  /** ISO 4217. */
  readonly currency: string | null
  /** What is counted or measured, in the report’s words. */
  readonly of: string | null
  readonly ofSpan?: Span
  /** Whose (India’s). */
  readonly subject: EntityId | null
  /** From, to or with whom (Russia). */
  readonly counterpart: EntityId | null
  /** EDTF interval. */
  readonly period: string | null
  /** What it is told per: the barrel of “$60 a barrel”, the month of “300 aircraft a month”. */
  readonly per?: string
  /** Quote it is attributed in. */
  readonly quote: QuoteId | null
  readonly status?: 'estimated' | 'planned' | 'ordered' | 'delivered'
  readonly rule: RuleName
}

export const EVENT_KINDS = [
  'meeting',
  'call',
  'visit',
  'summit',
  'commission session',
  'press conference',
  'negotiation',
  'agreement',
  'approval',
  'order',
  'delivery',
  'production',
  'exercise',
  'cooperation',
  'aid',
  'invitation',
  'statement',
  'praise',
  'request',
  'criticism',
  'denial',
  'refusal',
  'abstention',
  'threat',
  'sanction',
  'protest',
  'mobilisation',
  'attack',
  'withdrawal',
  'appointment',
  'launch',
  'other',
] as const
/** What was done between states, in the program’s own words; PLOVER’s code stands beside it. */
export type EventKind = (typeof EVENT_KINDS)[number]

export const MODALITIES = [
  'happened',
  'ongoing',
  'planned',
  'considered',
  'denied',
  'alleged',
  'negated',
  'hypothetical',
] as const
/** How far an event is a fact, as `docs/ontology.md` tells. */
export type Modality = (typeof MODALITIES)[number]

/** Who did it, or to whom it was done. */
export interface Participant {
  readonly entity: EntityId
  readonly role: 'actor' | 'recipient'
}

/**
 * Something told to have happened, to be planned, denied …: “met”, “signed a deal”. The span is the words that state
 * it.
 */
export interface EventMention extends Span, Judged {
  readonly id: string
  readonly kind: EventKind
  /** PLOVER 2.0 event, mode and contexts; event null for what PLOVER leaves out (statements). */
  readonly plover: { readonly event: string | null; readonly mode: string | null; readonly contexts: readonly string[] }
  readonly participants: readonly Participant[]
  readonly place: EntityId | null
  /** EDTF. */
  readonly when: string | null
  readonly occasion: string | null
  readonly item: string | null
  readonly modality: Modality
  /** Who tells it, where the report does not tell it in its own name: “the Omani army said …”. */
  readonly accordingTo: EntityId | null
  readonly quote: QuoteId | null
  /** The words of the report that tell it out: the clause around the words that state it. */
  readonly clause: Span
  /**
   * Named by a noun in a sentence that tells of something else, “in the wake of its invasion of Chad”: `clause` is
   * that noun with what belongs to it, and no clause.
   */
  readonly inPassing?: true
  /** Told as news, or as background (a visit of 2021 retold in 2023). */
  readonly told: 'news' | 'background'
  readonly rule: RuleName
}

/** A claim dismissed: by whom, of whom, and the words that carry the claim in this report. */
export interface Denial extends Span, Judged {
  readonly id: string
  /** Said to be untrue, or turned away: “denied that …”, “rejected the accusation”. */
  readonly manner: 'denial' | 'rejection'
  readonly by: EntityId | null
  /** Who it is, in the report’s words: “A spokesman for one of the companies”. */
  readonly source: Span | null
  /** Whose claim is denied, where told. */
  readonly of: EntityId | null
  /** The claim as this report words it. */
  readonly claim: Span | null
  readonly rule: RuleName
}

/** What else somebody may do with a claim or a question: leave it without an answer, or put right an own word. */
export interface Reply extends Span {
  readonly id: string
  readonly manner: 'no comment' | 'correction'
  readonly by: EntityId | null
  /** Who it is, in the report’s words. */
  readonly source: Span | null
  /** What was asked about, or put right, where told. */
  readonly about: Span | null
  readonly rule: RuleName
}

/** About a report, never stopping the journey: what could not be read, or is doubtful. */
export interface Note extends Span {
  readonly kind:
    | 'date-without-year'
    | 'weekday-contradicts-date'
    | 'date-open'
    | 'unclosed-quote'
    | 'long-sentence'
    | 'other-language'
    | 'no-story'
    | 'not-read'
  /** With `not-read`: which kind of thing could not be read, and the fault that stopped it. */
  readonly what?: string
  readonly because?: string
}

/** What was read in one report, knowing that report only. */
export interface Reading {
  readonly report: Report
  readonly layout: Layout
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly events: readonly EventMention[]
  readonly denials: readonly Denial[]
  readonly replies: readonly Reply[]
  readonly notes: readonly Note[]
  /** Only of reports whose day of publication nobody tells. */
  readonly notBefore?: NotBefore
}

/** The words a span stands for: the only way to its text. */
export function words(report: Report, span: Span): string {
  return report.text.slice(span.start, span.end)
}

/**
 * What is named, wanted or judged in somebody’s words is not told by them: “criticised | the pact”, “plans | to build a
 * base”.
 */
const NAMES_ONLY = /-(?:object|infinitive|naming|about|order|result)$/u

/**
 * The quote whose speaker tells what these words tell, the innermost of several; none where the report tells it in its
 * own name.
 */
export function tellingQuote(told: Span, quotes: readonly Quote[]): (Quote & { readonly source: Source }) | undefined {
  const around = quotes.filter(
    (quote): quote is Quote & { readonly source: Source } =>
      quote.source !== null && quote.start <= told.start && told.end <= quote.end && !NAMES_ONLY.test(quote.rule),
  )
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
}
