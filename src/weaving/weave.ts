import type { Published, ReportId } from '../intake/report.js'
import type { EntityKind, EventKind, Figure, Modality, Role } from '../reading/reading.js'
import type { Span } from '../language/span.js'

/** A stretch of one report among many. */
export interface Passage extends Span {
  readonly report: ReportId
}

/** Why two things were taken for one: the rule, a score where there is one, and the two names or stretches compared. */
export interface Ground {
  readonly rule: string
  readonly score: number
  readonly because: string
}

/** One entity of a reading. */
export interface EntityRef {
  readonly report: ReportId
  readonly entity: string
}

/** Somebody or something across reports. */
export interface WovenEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly (Role & { readonly reports: readonly ReportId[] })[]
  readonly country: string | null
  readonly reports: readonly ReportId[]
  readonly members: readonly EntityRef[]
  readonly grounds: readonly Ground[]
}

/** Reports that tell the same news. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly when: string | null
  readonly reports: readonly ReportId[]
  /** Independent origins among them. */
  readonly voices: number
  readonly grounds: readonly Ground[]
}

/** How an event stands to its host: held as part of it, on its margins, or in preparation for it. */
export type HostRelation = 'within' | 'beside' | 'ahead of'

/** The event at, beside or ahead of which another is told: the summit of a meeting on its margins. */
export interface HostEvent {
  /** Id of the host among the events. */
  readonly event: string
  readonly relation: HostRelation
  /** The words that say so: “on the margins of the defence chiefs’ meeting”. */
  readonly passages: readonly [Passage, ...Passage[]]
  readonly grounds: readonly Ground[]
}

/** One event as several reports tell it. */
export interface WovenEvent {
  readonly id: string
  readonly kind: EventKind
  readonly plover: { readonly event: string | null; readonly mode: string | null; readonly contexts: readonly string[] }
  readonly participants: readonly { readonly entity: string; readonly role: 'actor' | 'recipient' }[]
  readonly place: string | null
  readonly when: string | null
  readonly occasion: string | null
  readonly hosts: readonly HostEvent[]
  readonly item: string | null
  readonly modality: Modality
  /** Who tells it, where no report tells it in its own name. */
  readonly accordingTo: readonly string[]
  /** The same of tellers who are nobody of the record: “several analysts”. */
  readonly accordingToOthers: readonly Passage[]
  /**
   * That of the surest telling that agrees with what is entered: more voices that each may be misread are no proof of
   * one another.
   */
  readonly confidence: number
  readonly reports: readonly ReportId[]
  readonly voices: number
  readonly told: readonly { readonly report: ReportId; readonly event: string }[]
  readonly grounds: readonly Ground[]
}

/** Figures of one measure side by side. */
export interface Comparison {
  readonly id: string
  readonly of: string
  readonly subject: string | null
  readonly counterpart: string | null
  readonly verdict: 'agree' | 'overlap' | 'differ'
  /**
   * One sentence a person can check: why they differ, and whether all can be true (other window, other whole, other
   * measure).
   */
  readonly because: string
  readonly canAllBeTrue: boolean
  readonly figures: readonly {
    readonly report: ReportId
    readonly figure: string
    readonly low: number | null
    readonly high: number | null
  }[]
}

/** What lies between two numbers, either of which may be open. */
export interface Stretch {
  readonly low: number
  readonly high: number
}

/** How far “about” and “nearly” may lie from the number told, as a part of it. */
const LOOSE = 0.1

/** What a figure allows: “more than 60” all above, “nearly half” a little below, “about 30” a little around. */
export function stretchOf({ low, high, bound }: Pick<Figure, 'low' | 'high' | 'bound'>): Stretch {
  const [bottom, top] = [low ?? -Infinity, high ?? Infinity]
  if (bound === 'nearly') return { low: bottom * (1 - LOOSE), high: top }
  return bound === 'about' ? { low: bottom * (1 - LOOSE), high: top * (1 + LOOSE) } : { low: bottom, high: top }
}

/** A denial joined to what it denies. */
export interface WovenDenial extends Passage {
  readonly by: string | null
  readonly of: string | null
  readonly claim: (Passage & { readonly text: string }) | null
  readonly grounds: readonly Ground[]
}

/** An indirect quote that retells what the same speaker is quoted with elsewhere in the story. */
export interface Paraphrase extends Passage {
  readonly quote: string
  readonly of: Passage & { readonly quote: string }
  readonly ground: Ground
}

/** Words that several reports quote, with whom they come from: what a statement is put together of. */
export interface StatementPiece {
  readonly origin: string | null
  readonly passages: readonly Passage[]
  readonly grounds: readonly Ground[]
}

/** Reports that share one origin. */
export interface Lineage {
  readonly kind: 'statement' | 'wire' | 'copy'
  /** Entity that the words come from, or the agency; null where unknown. */
  readonly origin: string | null
  readonly reports: readonly ReportId[]
  readonly passages: readonly Passage[]
  readonly grounds: readonly Ground[]
}

/** A ruling that stands and holds on nothing, by its mark (see `markRuling`), and why. */
export interface UnheededRuling {
  readonly ruling: string
  readonly because: string
}

/** What many readings say together. Ids and order depend on the content alone, never on the order of arrival. */
export interface Weave {
  readonly entities: readonly WovenEntity[]
  readonly stories: readonly Story[]
  readonly events: readonly WovenEvent[]
  readonly comparisons: readonly Comparison[]
  readonly denials: readonly WovenDenial[]
  readonly lineage: readonly Lineage[]
  readonly paraphrases: readonly Paraphrase[]
  /** Day of publication of each report as the record has it, lent days included. */
  readonly published: ReadonlyMap<ReportId, Published>
  /** Rulings that stand and hold on nothing; left out where all hold. */
  readonly unheeded?: readonly UnheededRuling[]
}
