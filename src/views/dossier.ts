import type { ReportId } from '../intake/report.js'
import { overlap, type Span } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import { tierOf, type Entry } from '../record/entry.js'
import type { Comparison, Passage } from '../weaving/weave.js'
import { dealsBetween, findDeals, nameDeal, sayStage, type Deal } from './deals.js'
import { describeDated, describeEntry } from './entry-line.js'
import { hostsOf } from './entry-hosts.js'
import { listDenials, sayAnswer, type Answer } from './list-denials.js'
import { listStatements, type SharedStatement } from './list-statements.js'
import type { LookUp } from './look-up.js'
import { namePair, pairsOf, registerOf } from './register.js'
import { HELD_TITLE, writeHeldLines } from './registers/say-held.js'
import { sayAmount } from './say-amount.js'
import { sayOrigin } from './statement-origin.js'
import { listTimeline } from './timeline-list.js'

/** One sentence of the dossier, made from what was woven, and the numbers of its footnotes. */
export interface DossierLine {
  readonly text: string
  readonly notes: readonly number[]
  /** The entry it tells, where it tells one. */
  readonly entry?: string
}

/** Lines of one matter between two states: visits, deals, statements. */
export interface DossierStrand {
  readonly title: string
  readonly lines: readonly DossierLine[]
}

/** A footnote: the exact sentence of a report. One that carries several entries is cited under one number. */
export interface DossierNote {
  readonly number: number
  readonly reading: Reading
  readonly sentence: Span
}

/** The record as a document: under each relation its strands. Everything is made from entries; nothing is free text. */
export interface Dossier {
  readonly relations: readonly { readonly title: string; readonly strands: readonly DossierStrand[] }[]
  readonly notes: readonly DossierNote[]
  /** How many likely lines are left out. */
  readonly leftOut: number
  /** Where nothing is sure, the footnotes of what is likely: a reader sees what it would rest on. */
  readonly leftOutNotes: readonly number[]
}

export const NO_RELATION = 'Other entries'

/** The record as a document: for each pair of states its strands, with footnotes numbered through. */
export function writeDossier(look: LookUp): Dossier {
  const notes = new Footnotes(look)
  const placed = new Set<string>()
  const deals = findDeals(look)
  const relations = pairsOf(look).flatMap((pair) => {
    const own = { ...pair, entries: pair.entries.filter((entry) => !placed.has(entry.id)) }
    for (const entry of own.entries) placed.add(entry.id)
    const strands: DossierStrand[] = registerOf(own).map(({ shelf, entries }) => ({ title: shelf, lines: entries.map((entry) => writeEntry(entry, look, notes)) }))
    const dealt = dealsBetween(pair.a, pair.b, deals).flatMap((deal) => writeDeal(deal, look, notes))
    if (dealt.length > 0) strands.push({ title: 'Deals and programmes over time', lines: dealt })
    return strands.length > 0 ? [{ title: namePair(pair, look), strands }] : []
  })
  const { dated, undated } = listTimeline(look.entries.filter((entry) => !placed.has(entry.id)))
  const comparisons = look.record.weave.comparisons.filter((one) => isTold(confidenceOf(one, look), look))
  const denials = listDenials(look, {}).filter(({ confidence }) => isTold(confidence, look))
  const statements = listStatements(look, {}).filter((one) => isSaid(one, look))
  const others: DossierStrand[] = [
    { title: 'Entries', lines: [...dated, ...undated].map((entry) => writeEntry(entry, look, notes)) },
    { title: 'Figures side by side', lines: comparisons.map((one) => writeComparison(one, look, notes)) },
    { title: HELD_TITLE, lines: writeHeldLines(look).map(({ text, passage }) => ({ text, notes: numbersOf([passage], notes) })) },
    { title: 'Statements that several reports print', lines: statements.map((one) => writeStatement(one, notes)) },
    { title: 'Denials, corrections and questions left without an answer', lines: denials.map((one) => writeAnswer(one, notes)) },
  ]
  const leftOut = look.leftOut + look.record.weave.comparisons.length - comparisons.length + listDenials(look, {}).length - denials.length + listStatements(look, {}).length - statements.length
  const filled = others.filter(({ lines }) => lines.length > 0)
  const told = [...relations, ...(filled.length > 0 ? [{ title: NO_RELATION, strands: filled }] : [])]
  const leftOutNotes = told.length > 0 || leftOut === 0 ? [] : numbersOf(look.record.entries.filter(({ tier }) => tier === 'likely').map(({ footnotes }) => footnotes[0]), notes)
  return { relations: told, notes: notes.listed(), leftOut, leftOutNotes }
}

/** What is not sure is told where likely lines were asked for; what is doubtful never is. */
function isTold(confidence: number, { likely }: LookUp): boolean {
  const tier = tierOf(confidence)
  return tier === 'sure' || (likely && tier === 'likely')
}

/** Figures stand side by side only if all of them are read right. */
function confidenceOf({ figures }: Comparison, look: LookUp): number {
  return Math.min(...figures.map(({ report, figure }) => look.reading(report)?.figures.find(({ id }) => id === figure)?.confidence ?? 0))
}

/** Numbers footnotes in the order in which they are first cited. */
class Footnotes {
  readonly #look: LookUp
  readonly #numbered = new Map<string, DossierNote>()

  constructor(look: LookUp) {
    this.#look = look
  }

  cite(passage: Passage): number[] {
    const reading = this.#look.reading(passage.report)
    if (!reading) return []
    const sentence = reading.sentences.find((one) => one.start <= passage.start && passage.start < one.end) ?? passage
    const key = `${passage.report} ${sentence.start}`
    const note = this.#numbered.get(key) ?? { number: this.#numbered.size + 1, reading, sentence }
    this.#numbered.set(key, note)
    return [note.number]
  }

  listed(): readonly DossierNote[] {
    return [...this.#numbered.values()]
  }
}

/** “… of Ferdinand Marcos Jr.” has its full stop. */
function closed(line: string): string {
  return line.endsWith('.') ? line : `${line}.`
}

function writeEntry(entry: Entry, look: LookUp, notes: Footnotes): DossierLine {
  const hosts = hostsOf(entry, look)
  const isOccasionSaid = entry.occasion === null || look.isStated(entry) && entry.tier !== 'sure'
  const occasion = hosts.length > 0 ? hosts.map(({ said, entry: host }) => `, ${said} this: ${describeEntry(host, look)}`).join('') : isOccasionSaid ? '' : ` (${entry.occasion})`
  const voices = entry.voices > 1 ? `, told by ${entry.voices} independent voices` : ''
  return { text: closed(`${describeDated(entry, look)}${occasion}${voices}`), notes: numbersOf([...entry.footnotes, ...hosts.flatMap(({ link }) => link.passages)], notes), entry: entry.id }
}

/** What a deal is, how many for how much, and its stages, each with the words that tell it. */
function writeDeal(deal: Deal, look: LookUp, notes: Footnotes): readonly DossierLine[] {
  const figures = deal.figures.map(({ reading, figure }) => ({ report: reading.report.id, ...figure }))
  const amounts = [...new Set(figures.map((figure) => `${sayAmount(figure)}${figure.of ? ` (${figure.of})` : ''}`))]
  return [
    { text: `${nameDeal(deal, look)}${amounts.length > 0 ? `; told beside it: ${amounts.join('; ')}` : ''}.`, notes: numbersOf([...deal.manners.map(({ passage }) => passage), ...figures], notes) },
    ...deal.stages.map((stage) => ({ text: `${deal.item}, ${sayStage(stage)}: ${closed(describeDated(stage.entry, look))}`, notes: numbersOf(stage.passages, notes), entry: stage.entry.id })),
  ]
}

function writeComparison(one: Comparison, look: LookUp, notes: Footnotes): DossierLine {
  const name = (id: string | null) => (id === null ? undefined : look.entity(id)?.name)
  const subject = [name(one.subject), one.of, one.counterpart === null ? undefined : `from or with ${name(one.counterpart) ?? ''}`].filter(Boolean).join(', ')
  const told = one.figures.flatMap(({ report, figure }) => look.reading(report)?.figures.filter(({ id }) => id === figure).map((found) => ({ report, ...found })) ?? [])
  const amounts = [...new Set(told.map(sayAmount))].join('; ')
  return { text: `${subject}: ${amounts}. The figures ${one.verdict}. ${one.because}`, notes: numbersOf(told, notes) }
}

function writeAnswer(answer: Answer, notes: Footnotes): DossierLine {
  const { reading, span, claim } = answer
  return { text: `${sayAnswer(answer)}.`, notes: numbersOf([{ report: reading.report.id, ...span }, ...(claim ? [{ report: claim.reading.report.id, ...claim.span }] : [])], notes) }
}

/** Said by somebody who is named, in words that every report of it is relied on for; half a wording or a headline's speaker is no statement to print. */
function isSaid({ speaker, wordings }: SharedStatement, look: LookUp): boolean {
  return speaker !== null && wordings.every(({ reading, passage }) => isTold(Math.max(0, ...reading.quotes.filter((quote) => overlap(quote, passage) > 0).map(({ confidence }) => confidence)), look))
}

/** Who said what, who else prints it, and where it comes from, where a release or an agency is told; who printed it first says nothing of where it was said. */
function writeStatement({ speaker, origin, wordings }: SharedStatement, notes: Footnotes): DossierLine {
  const [first] = wordings
  return { text: `${speaker}: “${first!.text}”${origin.kind === 'outlet' ? '' : ` Likely origin: ${sayOrigin(origin)}.`}`, notes: numbersOf(wordings.map(({ passage }) => passage), notes) }
}

function numbersOf(passages: readonly (Span & { readonly report: ReportId })[], notes: Footnotes): readonly number[] {
  return [...new Set(passages.flatMap((passage) => notes.cite(passage)))]
}
