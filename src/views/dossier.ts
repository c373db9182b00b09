import type { Entry } from '../record/entry.js'
import { dealsBetween, findDeals, isOverTime } from './deals.js'
import type { DossierChart } from './dossier/charts.js'
import { arrange } from './dossier/arrange.js'
import type { DossierScope } from './dossier/dossier-scope.js'
import type { DraftLine, DraftPart } from './dossier/draft.js'
import { linesOf, type Changes, type Edition, type LineChange } from './dossier/edition.js'
import { isNamedInPassing } from './entry-line.js'
import { agreementsPart, chronologyPart, dealLines, entryLine, upcomingPart } from './dossier/entry-lines.js'
import { comparisonLine, figuresPart, heldStrand } from './dossier/figure-lines.js'
import { Footnotes, type DossierNote } from './dossier/footnotes.js'
import { confidenceOf, countLikely, gatherMatter, isSaid, isToldAt, type Matter } from './dossier/matter.js'
import { officesPart } from './dossier/office-lines.js'
import { NO_NOTES, type OwnNotes } from './dossier/own-notes.js'
import { answerLine, DENIALS, positionsPart, SHARED, statementLine } from './dossier/position-lines.js'
import { sourcesPart } from './dossier/source-lines.js'
import { listDenials, tellsWhat } from './list-denials.js'
import { listStatements } from './list-statements.js'
import type { LookUp } from './look-up.js'
import { namePair, pairsOf, registerOf } from './register.js'
import { sayDate } from './say-date.js'
import { listTimeline } from './timeline-list.js'

export type { DossierNote } from './dossier/footnotes.js'

/** One sentence of the dossier, made from what was woven, and the numbers of its footnotes. */
export interface DossierLine {
  /** What it is called by for good: in a person’s notes, and from one edition to the next. */
  readonly name: string
  readonly text: string
  readonly notes: readonly number[]
  /** The entry it tells, where it tells one. */
  readonly entry?: string
  /** What a person wrote beneath it. */
  readonly written: readonly string[]
  /** What is otherwise than in the last edition; null where nothing is, or where there is none. */
  readonly change: LineChange | null
}

/** Lines of one matter: a deal, a state’s positions; between two states visits, agreements, statements. */
export interface DossierStrand {
  readonly title: string | null
  readonly lines: readonly DossierLine[]
  readonly chart?: DossierChart
}

/** One part of the document; of the whole record a relation. */
export interface DossierPart {
  readonly title: string
  readonly strands: readonly DossierStrand[]
}

/**
 * A document made from entries with numbered footnotes; nothing in it is free text but what a person wrote, and that is
 * marked.
 */
export interface Dossier {
  /** What it is about; null of the whole record. */
  readonly title: string | null
  /** The same for ever, for the files that a person keeps about this dossier. */
  readonly slug: string
  /** “12 entries from 5 reports, up to 10 December 2024”. */
  readonly facts: string
  readonly foreword: readonly string[]
  readonly parts: readonly DossierPart[]
  readonly notes: readonly DossierNote[]
  /** How many likely lines are left out. */
  readonly leftOut: number
  /** Where nothing is sure, the footnotes of what is likely: a reader sees what it would rest on. */
  readonly leftOutNotes: readonly number[]
  /** How many lines a person hid. */
  readonly hidden: number
  readonly changes: Changes | null
}

export const NO_RELATION = 'Other entries'

/** What a person brings to a dossier: notes, and the edition that changes are told against. */
export interface DossierKeeping {
  readonly notes?: OwnNotes
  readonly edition?: Edition | null
}

interface Draft {
  readonly title: string | null
  readonly slug: string
  readonly parts: readonly DraftPart[]
  readonly leftOut: number
  readonly entries: number
  /** Entries that are only named by the way, and not told. */
  readonly named: number
  /** What is only likely, for a reader where nothing is sure. */
  readonly unsaid: readonly Entry[]
}

/**
 * Writes a dossier on a relation, an actor, a story, a deal, a search, or of the whole record, with footnotes numbered
 * through.
 */
export function writeDossier(
  look: LookUp,
  scope: DossierScope = { kind: 'whole' },
  { notes = NO_NOTES, edition = null }: DossierKeeping = {},
): Dossier {
  const draft = scope.kind === 'whole' ? draftWhole(look) : draftMatter(gatherMatter(scope, look), look)
  const footnotes = new Footnotes(look)
  const { parts, hidden } = arrange(draft.parts, notes)
  const numbered = parts.map((part) => numberPart(part, footnotes, notes))
  const cited = new Set(footnotes.listed().map(({ reading }) => reading.report.id))
  const sources =
    cited.size === 0
      ? []
      : arrange([sourcesPart(cited, look)], notes)
          .parts.filter(({ title }) => title !== 'Pinned')
          .map((part) => numberPart(part, footnotes, notes))
  const leftOutNotes =
    numbered.length > 0 || draft.leftOut === 0 ? [] : footnotes.cite(draft.unsaid.map((entry) => entry.footnotes[0]))
  const bare = {
    title: draft.title,
    slug: draft.slug,
    foreword: notes.foreword,
    parts: [...numbered, ...sources],
    notes: footnotes.listed(),
    leftOut: draft.leftOut,
    leftOutNotes,
    hidden,
    facts: [
      `${counted(draft.entries, 'entry', 'entries')} from ${counted(cited.size, 'report', 'reports')}`,
      ...(look.newest === null ? [] : [`in a record up to ${sayDate(look.newest)}`]),
      ...(draft.named === 0 ? [] : [`${draft.named} more only named in passing and left out`]),
    ].join(', '),
  }
  return edition === null
    ? { ...bare, changes: null }
    : compareWith(edition, bare, namesOfDrafts([...parts, sourcesPart(cited, look)]))
}

function counted(many: number, one: string, several: string): string {
  return `${many} ${many === 1 ? one : several}`
}

/** The sections of a dossier on one thing. */
function draftMatter(matter: Matter, look: LookUp): Draft {
  const { title, slug, entities, deals, comparisons, alone, positions, answers, statements, leftOut, unsaid } = matter
  const entries = matter.entries.filter((entry) => !isNamedInPassing(entry, look))
  const parts = [
    chronologyPart(entries, look),
    officesPart(entities, look),
    agreementsPart(entries, deals, look),
    figuresPart(comparisons, alone, look),
    positionsPart(positions, answers, statements),
    upcomingPart(entries, look),
  ]
  const named = matter.entries.length - entries.length
  return { title, slug, parts, leftOut, entries: entries.length, named, unsaid }
}

/** The whole record: under each relation its strands, then what is of no two states. */
function draftWhole(all: LookUp): Draft {
  const told = all.entries.filter((entry) => !isNamedInPassing(entry, all))
  const look = { ...all, entries: told }
  const placed = new Set<string>()
  const deals = findDeals(look).filter(isOverTime)
  const relations = pairsOf(look).map((pair): DraftPart => {
    const own = { ...pair, entries: pair.entries.filter((entry) => !placed.has(entry.id)) }
    for (const entry of own.entries) placed.add(entry.id)
    const dealt = dealsBetween(pair.a, pair.b, deals, look).flatMap((deal) => dealLines(deal, look))
    return {
      title: namePair(pair, look),
      strands: [
        ...registerOf(own).map(({ shelf, entries }) => ({
          title: shelf,
          lines: entries.map((entry) => entryLine(entry, look)),
        })),
        { title: 'Deals and programmes over time', lines: dealt },
      ],
    }
  })
  const { dated, undated } = listTimeline(told.filter((entry) => !placed.has(entry.id)))
  const [compared, denied, shared] = [look.record.weave.comparisons, listDenials(look, {}), listStatements(look, {})]
  const comparisons = compared.filter((one) => isToldAt(confidenceOf(one, look), look))
  const denials = denied.filter((one) => isToldAt(one.confidence, look) && tellsWhat(one))
  const statements = shared.filter((one) => isSaid(one, look))
  const others: DraftPart = {
    title: NO_RELATION,
    strands: [
      { title: 'Entries', lines: [...dated, ...undated].map((entry) => entryLine(entry, look)) },
      { title: 'Figures side by side', lines: comparisons.map((one) => comparisonLine(one, look)) },
      heldStrand(look),
      { title: SHARED, lines: statements.map(statementLine) },
      { title: DENIALS, lines: denials.map(answerLine) },
    ],
  }
  const leftOut = look.likely
    ? 0
    : look.leftOut +
      countLikely([...compared.map((one) => ({ confidence: confidenceOf(one, look) })), ...denied]) +
      shared.filter((one) => isSaid(one, { ...look, likely: true })).length -
      statements.length
  return {
    title: null,
    slug: 'whole',
    parts: [...relations, others],
    leftOut,
    entries: look.entries.length,
    named: all.entries.length - told.length,
    unsaid: look.record.entries.filter(({ tier }) => tier === 'likely'),
  }
}

function numberPart({ title, strands }: DraftPart, footnotes: Footnotes, notes: OwnNotes): DossierPart {
  return {
    title,
    strands: strands.map((strand) => ({
      ...strand,
      lines: strand.lines.map((line) => numberLine(line, footnotes, notes)),
    })),
  }
}

function numberLine(
  { names, text, passages, entry, sources }: DraftLine,
  footnotes: Footnotes,
  notes: OwnNotes,
): DossierLine {
  const known = (sources?.reports ?? []).flatMap((report) => {
    const own = footnotes
      .listed()
      .filter(({ reading }) => reading.report.id === report)
      .map(({ number }) => number)
    return sources!.isFirstOnly ? own.slice(0, 1) : own
  })
  return {
    name: names[0],
    text,
    notes: [...known, ...footnotes.cite(passages)],
    ...(entry === undefined ? {} : { entry }),
    written: names.flatMap((name) => notes.written.get(name) ?? []),
    change: null,
  }
}

/** Every name that each line goes by, by the first of them. */
function namesOfDrafts(parts: readonly DraftPart[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    parts.flatMap(({ strands }) =>
      strands.flatMap(({ lines }) => lines.map(({ names }) => [names[0], names] as const)),
    ),
  )
}

/** Marks what is new or otherwise than in the edition, and tells what is gone. */
function compareWith(
  edition: Edition,
  bare: Omit<Dossier, 'changes'>,
  namesOf: ReadonlyMap<string, readonly string[]>,
): Dossier {
  const before = new Map(edition.lines.map((line) => [`${line.name} ${line.text}`, line]))
  const byName = new Map(edition.lines.map((line) => [line.name, line]))
  const found = new Set<string>()
  const changeOf = (line: DossierLine): LineChange | null => {
    const names = namesOf.get(line.name) ?? [line.name]
    for (const name of names) if (byName.has(name)) found.add(name)
    if (names.some((name) => before.has(`${name} ${line.text}`))) return null
    const was = names.flatMap((name) => byName.get(name) ?? [])[0]
    return was ? { kind: 'changed', was: was.text } : { kind: 'new' }
  }
  const parts = bare.parts.map((part) => ({
    ...part,
    strands: part.strands.map((strand) => ({
      ...strand,
      lines: strand.lines.map((line) => ({ ...line, change: changeOf(line) })),
    })),
  }))
  const changed = [
    ...new Map(linesOf({ ...bare, parts, changes: null }).map((line) => [line.name, line.change?.kind])).values(),
  ]
  const gone = edition.lines.filter(({ name }) => !found.has(name))
  return {
    ...bare,
    parts,
    changes: {
      of: edition.of,
      added: changed.filter((kind) => kind === 'new').length,
      changed: changed.filter((kind) => kind === 'changed').length,
      gone,
    },
  }
}
