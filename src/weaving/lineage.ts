import type { ReportId } from '../intake/report.js'
import { compareText } from '../language/compare-text.js'
import { contains, overlap, type Span } from '../language/span.js'
import type { Quote, Reading } from '../reading/reading.js'
import { isFormula } from './formula-notices.js'
import { findSharedText, isCopy, sharedQuotes, type SharedText } from './copies.js'
import { collectBy, groupLinked } from './grouping.js'
import { placeOfLineage } from './number-weave.js'
import type { Part } from './part.js'
import { keysOfQuotes, type Statement } from './statements.js'
import { roundScore } from './stories.js'
import type { EntityIndex } from './entity-index.js'
import type { Ground, Lineage, Passage, StatementPiece } from './weave.js'

/** Reports that share one origin: a wire, another report, or a statement they all quote. */
export function weaveLineage(
  readings: readonly Reading[],
  storyOf: readonly number[],
  statements: readonly Statement[],
  entities: EntityIndex,
): { readonly lineage: readonly Lineage[]; readonly pieces: readonly StatementPiece[] } {
  const shared = findSharedText(readings, storyOf)
  const pieces = weavePieces(readings, shared, statements, entities).flatMap(({ made }) => made)
  const storyOfReport = new Map(readings.map(({ report }, at) => [report.id, storyOf[at]!]))
  const lineage = [
    ...weaveCopies(readings, shared, entities),
    ...joinPieces(pieces, (report) => storyOfReport.get(report)!),
  ].sort((a, b) => compareText(placeOfLineage(a), placeOfLineage(b)))
  return { lineage, pieces }
}

/** Copies of one another: a wire where one of them carries an agency’s credit. */
export function weaveCopies(
  readings: readonly Reading[],
  shared: readonly SharedText[],
  entities: EntityIndex,
): readonly Lineage[] {
  const copies = shared.filter((one) => isCopy(one) && !isFormula(readings[one.a]!, readings[one.b]!))
  return groupLinked(readings.length, copies)
    .filter((members) => members.length > 1)
    .map((members) => {
      const inside = copies.filter(({ a }) => members.includes(a))
      const passages = inside.flatMap(({ a, b, stretches }) =>
        stretches.flatMap((one) => [passage(readings[a]!, one.a), passage(readings[b]!, one.b)]),
      )
      const agency = agencyOf(members.map((at) => readings[at]!))
      return {
        kind: agency === null ? 'copy' : 'wire',
        origin: agency && entities.named(agency, 'organisation'),
        reports: members.map((at) => readings[at]!.report.id),
        passages: joinPassages(passages),
        grounds: inside.map((one) => groundOfCopy(one, readings)),
      }
    })
}

function groundOfCopy({ a, b, share, stretches }: SharedText, readings: readonly Reading[]): Ground {
  const longest = stretches.reduce((x, y) => (y.narrated > x.narrated ? y : x))
  const { report } = readings[a]!
  return {
    rule: 'lineage.shared-narration',
    score: roundScore(share),
    because: `${report.id} and ${readings[b]!.report.id} both tell ‹${report.text.slice(longest.a.start, longest.a.end)}›`,
  }
}

/** “With agency inputs” names no agency: only a name in capitals or a proper name does. */
const UNNAMED_SOURCE = /\b(?:agenc(?:y|ies)|wires?|inputs?|reporting|writing|editing|feed|correspondents?|bureaus?)\b/i

/** The agency that most of the reports credit. */
function agencyOf(readings: readonly Reading[]): string | null {
  const named = readings.flatMap(({ layout }) => layout.credits.filter((credit) => !UNNAMED_SOURCE.test(credit)))
  const counted = [...collectBy(named, (credit) => credit)].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  )
  return counted[0]?.[0] ?? null
}

/** Words that reports quote from one statement: joined where one report’s quote holds parts that two others quote. */
export function weavePieces(
  readings: readonly Reading[],
  shared: readonly SharedText[],
  statements: readonly Statement[],
  entities: EntityIndex,
): readonly Part<StatementPiece>[] {
  const quoted = new QuotedPassages(readings)
  for (const { variants, grounds } of statements) quoted.join(variants, grounds)
  for (const { a, b, stretches } of shared.map((one) => ({ ...one, stretches: sharedQuotes(one) }))) {
    for (const one of stretches)
      quoted.join([quotedPassage(readings[a]!, one.a), quotedPassage(readings[b]!, one.b)], [])
  }
  const places = new Map(readings.map(({ report }, at) => [report.id, at]))
  return quoted.groups().map((group) => ({
    members: group.passages.map((one) => ({ report: one.report, id: `${one.start} ${one.end}` })),
    keys: group.passages.flatMap((one) => keysOfQuotes(readings[places.get(one.report)!]!, one)),
    made: [{ ...group, origin: originOf(group.passages, readings, places, entities) }],
  }))
}

/** Quoted words as a lineage, piece by piece: pieces of one story that go back to one source belong together. */
export function joinPieces(
  pieces: readonly StatementPiece[],
  storyOf: (report: ReportId) => number | string,
): readonly Lineage[] {
  const inOrder = pieces.toSorted((a, b) => comparePassages(a.passages[0]!, b.passages[0]!))
  const together = collectBy(inOrder, ({ passages, origin }) =>
    origin === null ? passages : JSON.stringify([storyOf(passages[0]!.report), origin]),
  )
  return [...together.values()].map((pieces) => {
    const passages = joinPassages(pieces.flatMap((piece) => piece.passages))
    return {
      kind: 'statement',
      origin: pieces[0]!.origin,
      reports: [...new Set(passages.map(({ report }) => report))],
      passages,
      grounds: pieces.flatMap((piece) => piece.grounds),
    }
  })
}

/** Passages of quoted words, joined where they are the same words or overlap in one report. */
class QuotedPassages {
  readonly #passages: Passage[] = []
  readonly #links: { a: number; b: number }[] = []
  readonly #grounds = new Map<number, readonly Ground[]>()
  readonly #quotes: ReadonlyMap<ReportId, readonly Quote[]>

  constructor(readings: readonly Reading[]) {
    this.#quotes = new Map(
      readings.map(({ report, quotes }) => [report.id, quotes.filter((quote) => quote.form !== 'indirect')]),
    )
  }

  join(passages: readonly Passage[], grounds: readonly Ground[]): void {
    const first = this.#passages.length
    this.#grounds.set(first, grounds)
    for (const { report, start, end } of passages) {
      this.#links.push({ a: first, b: this.#passages.length })
      this.#passages.push({ report, start, end })
    }
  }

  groups(): readonly { readonly passages: readonly Passage[]; readonly grounds: readonly Ground[] }[] {
    const byReport = collectBy(this.#passages.keys(), (at) => this.#passages[at]!.report)
    const touching = [...byReport].flatMap(([report, ats]) =>
      ats.flatMap((a, i) =>
        ats
          .slice(i + 1)
          .filter((b) => this.#isOneQuote(report, a, b))
          .map((b) => ({ a, b })),
      ),
    )
    return groupLinked(this.#passages.length, [...this.#links, ...touching]).map((members) => ({
      passages: joinPassages(members.map((at) => this.#passages[at]!)),
      grounds: members.flatMap((at) => this.#grounds.get(at) ?? []),
    }))
  }

  #isOneQuote(report: ReportId, a: number, b: number): boolean {
    const [x, y] = [this.#passages[a]!, this.#passages[b]!]
    return overlap(x, y) > 0 || this.#quotes.get(report)!.some((quote) => contains(quote, x) && contains(quote, y))
  }
}

/**
 * Who the words come from: of the sources named for them where they are quoted word for word, the most specific. A
 * ministry says more than its state.
 */
function originOf(
  passages: readonly Passage[],
  readings: readonly Reading[],
  places: ReadonlyMap<ReportId, number>,
  entities: EntityIndex,
): string | null {
  const sources = passages.flatMap((one) => {
    const { report, quotes } = readings[places.get(one.report)!]!
    const touching = quotes.filter((quote) => overlap(quote, one) > 0)
    const exact = touching.filter(({ form }) => form !== 'indirect')
    return (exact.length > 0 ? exact : touching).flatMap(({ source }) =>
      source?.entity ? (entities.of({ report: report.id, entity: source.entity }) ?? []) : [],
    )
  })
  const rank = ['person', 'organisation', 'state']
  const counted = [...collectBy(sources, ({ id }) => id).values()].filter(([one]) => rank.includes(one!.kind))
  const best = counted.sort(
    ([a, ...x], [b, ...y]) =>
      rank.indexOf(a!.kind) - rank.indexOf(b!.kind) ||
      y.length - x.length ||
      b!.name.length - a!.name.length ||
      (a!.id < b!.id ? -1 : 1),
  )[0]
  return best?.[0]?.id ?? null
}

function passage({ report }: Reading, { start, end }: Span): Passage {
  return { report: report.id, start, end }
}

/**
 * The part of a shared stretch that stands in quotation marks; the whole of it where the report tells it as its own
 * words.
 */
function quotedPassage(reading: Reading, stretch: Span): Passage {
  const quote = reading.quotes.filter(({ form }) => form !== 'indirect').find((one) => overlap(one, stretch) > 0)
  return passage(
    reading,
    quote ? { start: Math.max(quote.start, stretch.start), end: Math.min(quote.end, stretch.end) } : stretch,
  )
}

function comparePassages(a: Passage, b: Passage): number {
  return compareText(a.report, b.report) || a.start - b.start
}

/** Passages in order of report and place, those that touch made one. */
function joinPassages(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = []
  for (const one of passages.toSorted(comparePassages)) {
    const last = joined.at(-1)
    if (last?.report === one.report && one.start <= last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, one.end) }
    else joined.push(one)
  }
  return joined
}
