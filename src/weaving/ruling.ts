import { digestText } from '../language/digest-text.js'
import type { ReportId } from '../intake/report.js'
import type { EventKind, Modality } from '../reading/reading.js'

/** Words in a report with some words before and after (W3C TextQuoteSelector): survives a better reader. */
export interface QuotedWords {
  readonly report: ReportId
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/**
 * Somebody or something of the record: by words that name it, or a state by its code (ISO 3166-1 alpha-3), which many
 * reports imply without naming it.
 */
export type Named = QuotedWords | { readonly state: string }

/** Who decided, and when (ISO 8601). */
export interface Signature {
  readonly by: string
  readonly at: string
  /**
   * The line that stood in the record when it was decided, for those who read the rulings later; nothing rests on it.
   */
  readonly about?: string
}

/**
 * What a ruling speaks of. An entry is meant as a whole, by whatever reports it is told; what is no entry stands in
 * one report.
 */
export const RULED_THINGS = ['entry', 'quote', 'figure', 'date', 'denial'] as const
export type RuledThing = (typeof RULED_THINGS)[number]

/** Somebody who takes part. */
export interface RuledParty {
  readonly who: Named
  readonly role: 'actor' | 'recipient'
}

/**
 * One fact put right: of an entry its kind, standing, day, place and parties; of a quote who said it. Null: the
 * reports do not tell it.
 */
export type Correction =
  | { readonly fact: 'kind'; readonly to: EventKind }
  | { readonly fact: 'standing'; readonly to: Modality }
  | { readonly fact: 'day'; readonly to: string | null }
  | { readonly fact: 'place'; readonly to: Named | null }
  | { readonly fact: 'parties'; readonly to: readonly RuledParty[] }
  | { readonly fact: 'speaker'; readonly to: Named | null }

/** An entry that the reader missed, told by the quoted words. */
export interface AddedEvent {
  readonly kind: EventKind
  readonly standing: Modality
  readonly day: string | null
  readonly place: Named | null
  readonly parties: readonly RuledParty[]
}

/**
 * The words by which other reports told the entry when it was ruled on: what was one entry then and is two now, since a
 * better reader or one more report parted them, is ruled on in both.
 */
interface OtherTellings {
  readonly also?: readonly QuotedWords[]
}

/** What a person decides, before it is signed. */
export type Verdict =
  | {
      readonly kind: 'same' | 'different'
      readonly a: QuotedWords
      readonly b: QuotedWords
      readonly of?: 'entity' | 'entry'
    }
  | ({ readonly kind: 'wrong'; readonly what: QuotedWords; readonly of?: RuledThing } & OtherTellings)
  | ({ readonly kind: 'right'; readonly what: QuotedWords } & OtherTellings)
  | { readonly kind: 'unsure'; readonly what: QuotedWords; readonly other?: QuotedWords }
  | ({ readonly kind: 'corrected'; readonly what: QuotedWords } & OtherTellings & Correction)
  | { readonly kind: 'added'; readonly what: QuotedWords; readonly event: AddedEvent }
  | { readonly kind: 'date of report'; readonly report: ReportId; readonly date: string }
  | { readonly kind: 'undone'; readonly ruling: string }

/** What a person decided. Kept for ever, also where it is taken back; everything else is rebuilt around it. */
export type Ruling = Verdict & Signature

/** The ruling with every report in it called by another name. */
export function renameReports(ruling: Ruling, rename: (report: ReportId) => ReportId): Ruling {
  const move = (words: QuotedWords): QuotedWords => ({ ...words, report: rename(words.report) })
  const moveNamed = (named: Named): Named => ('state' in named ? named : move(named))
  const moveParties = (parties: readonly RuledParty[]) =>
    parties.map((party) => ({ ...party, who: moveNamed(party.who) }))
  switch (ruling.kind) {
    case 'same':
    case 'different':
      return { ...ruling, a: move(ruling.a), b: move(ruling.b) }
    case 'wrong':
    case 'right':
      return { ...ruling, what: move(ruling.what), ...(ruling.also ? { also: ruling.also.map(move) } : {}) }
    case 'unsure':
      return { ...ruling, what: move(ruling.what), ...(ruling.other ? { other: move(ruling.other) } : {}) }
    case 'corrected': {
      const moved = { what: move(ruling.what), ...(ruling.also ? { also: ruling.also.map(move) } : {}) }
      if (ruling.fact === 'parties') return { ...ruling, ...moved, to: moveParties(ruling.to) }
      if (ruling.fact === 'place' || ruling.fact === 'speaker')
        return { ...ruling, ...moved, to: ruling.to && moveNamed(ruling.to) }
      return { ...ruling, ...moved }
    }
    case 'added': {
      const { event } = ruling
      return {
        ...ruling,
        what: move(ruling.what),
        event: { ...event, place: event.place && moveNamed(event.place), parties: moveParties(event.parties) },
      }
    }
    case 'date of report':
      return { ...ruling, report: rename(ruling.report) }
    case 'undone':
      return ruling
  }
}

/** All words that a ruling on an entry points at. */
export function tellingsOf({
  what,
  also = [],
}: { readonly what: QuotedWords } & OtherTellings): readonly QuotedWords[] {
  return [what, ...also]
}

/** Whom else a ruling names, without which it cannot be followed. */
export function namedIn(ruling: Ruling): readonly Named[] {
  if (ruling.kind === 'added') {
    const { place, parties } = ruling.event
    return [...parties.map(({ who }) => who), ...(place === null ? [] : [place])]
  }
  if (ruling.kind !== 'corrected') return []
  if (ruling.fact === 'parties') return ruling.to.map(({ who }) => who)
  return (ruling.fact === 'place' || ruling.fact === 'speaker') && ruling.to !== null ? [ruling.to] : []
}

/** The reports whose words a ruling quotes. */
export function reportsIn(ruling: Ruling): readonly ReportId[] {
  const reports = new Set<ReportId>()
  renameReports(ruling, (report) => {
    reports.add(report)
    return report
  })
  return [...reports]
}

/** The states that a ruling names by their codes. */
export function statesIn(ruling: Ruling): readonly string[] {
  return namedIn(ruling).flatMap((one) => ('state' in one ? [one.state] : []))
}

/**
 * A name for a ruling by which it can be taken back: a mark of all it says but the names of reports, which another
 * report of the same id changes.
 */
export function markRuling(ruling: Ruling): string {
  return digestText(JSON.stringify(renameReports(ruling, () => '')))
}

/**
 * The rulings that stand, in the order in which they were made: without those taken back, and without the taking back.
 * One that was taken back may itself have been.
 */
export function standingRulings(rulings: readonly Ruling[]): readonly Ruling[] {
  if (!rulings.some(({ kind }) => kind === 'undone')) return rulings
  const undone = undoneRulings(rulings)
  return rulings.filter((ruling) => ruling.kind !== 'undone' && !undone.has(markRuling(ruling)))
}

/** The marks of the rulings that are taken back. What is taken back later decides first. */
export function undoneRulings(rulings: readonly Ruling[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const ruling of [...rulings].reverse())
    if (ruling.kind === 'undone' && !undone.has(markRuling(ruling))) undone.add(ruling.ruling)
  return undone
}
