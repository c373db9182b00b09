import { createHash } from 'node:crypto'
import { tellersOf } from '../../exports/formats/told.js'
import type { ReportId } from '../../intake/report.js'
import { words, type Reading } from '../../reading/reading.js'
import { tierOf, type Entry } from '../../record/entry.js'
import type { WovenEntity } from '../../weaving/weave.js'
import type { ToldFigure } from '../../views/choose.js'
import { firstNamed } from '../../views/cite-words.js'
import { describeDated } from '../../views/entry-line.js'
import { rolesOverTime, sayRole } from '../../views/entity-told.js'
import { sayAnswer, type Answer as Denied } from '../../views/list-denials.js'
import type { SpokenQuote } from '../../views/list-quotes.js'
import { nameOf, type LookUp } from '../../views/look-up.js'
import { sayAmount } from '../../views/say-amount.js'
import { sayDate } from '../../views/say-date.js'
import type { Footnotes } from './footnotes.js'

/** One thing found: a line to read, and the same for programs. */
export interface Row {
  readonly line: string
  readonly told: Readonly<Record<string, unknown>> & { readonly evidence: readonly string[] }
}

/** A list shows the first of them; `get_entry` has all. */
const NOTES_IN_A_LIST = 3
const VERSION_LENGTH = 8

/**
 * A mark of what an entry says and rests on. Its number may pass to another when reports are added; with the mark that
 * is found out.
 */
export function versionOf({ kind, participants, place, when, modality, accordingTo, footnotes }: Entry): string {
  const told = [
    kind,
    participants,
    place,
    when,
    modality,
    accordingTo,
    footnotes.map(({ report, start, end }) => [report, start, end]),
  ]
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, VERSION_LENGTH)
}

/** “[^s1][^s2]” */
export function sayNotes(notes: readonly string[]): string {
  return notes.map((note) => `[^${note}]`).join('')
}

/** “2 independent voices in 3 reports” */
export function sayReports(voices: number, reports: number): string {
  return `${voices} independent ${voices === 1 ? 'voice' : 'voices'} in ${inReports(reports)}`
}

function inReports(reports: number): string {
  return `${reports} ${reports === 1 ? 'report' : 'reports'}`
}

/** Cites what a report opens with. */
export function citeFirst(reading: Reading, notes: Footnotes): readonly string[] {
  const [first] = reading.sentences
  return first ? [notes.cite(reading, first)] : []
}

/** What of an entry is cited: how many of its footnotes, and of which reports first. */
interface Cited {
  readonly most?: number
  readonly first?: ReadonlySet<ReportId>
}

export function entryRow(
  entry: Entry,
  look: LookUp,
  notes: Footnotes,
  { most = NOTES_IN_A_LIST, first }: Cited = {},
): Row {
  const inOrder = first
    ? entry.footnotes.toSorted((a, b) => Number(first.has(b.report)) - Number(first.has(a.report)))
    : entry.footnotes
  const evidence = [
    ...new Set(
      inOrder.slice(0, most).flatMap((note) => {
        const reading = look.reading(note.report)
        return reading ? [notes.cite(reading, note)] : []
      }),
    ),
  ]
  const more = Math.max(0, entry.footnotes.length - most)
  const { kind, when, modality, confidence, tier, voices, reports } = entry
  const [id, line] = [`${entry.id}@${versionOf(entry)}`, describeDated(entry, look)]
  const standing = `${kind}, ${modality}; ${tier} ${confidence.toFixed(2)}; ${sayReports(voices, reports.length)}`
  return {
    line: `${id}: ${line} (${standing}) ${sayNotes(evidence)}${more > 0 ? ` and ${more} more` : ''}`,
    told: {
      id,
      line,
      kind,
      when,
      modality,
      confidence,
      tier,
      voices,
      reports: reports.length,
      accordingTo: tellersOf(entry, look),
      evidence,
      ...(more > 0 ? { moreEvidence: more } : {}),
    },
  }
}

export function quoteRow({ reading, quote, text, speaker, via }: SpokenQuote, notes: Footnotes): Row {
  const evidence = [notes.cite(reading, quote)]
  const { form, stance, confidence } = quote
  const who = `${speaker ?? 'Nobody named'}${via === null ? '' : ` through ${via}`}`
  return {
    line: `${who}: “${text}” (${form}, ${stance}; ${sayTier(confidence)}) ${sayNotes(evidence)}`,
    told: { speaker, via, words: text, form, stance, confidence, tier: tierOf(confidence), evidence },
  }
}

/** “sure 0.94” */
function sayTier(confidence: number): string {
  return `${tierOf(confidence)} ${confidence.toFixed(2)}`
}

/** A figure with its window, its unit, whose and from whom it is, and who says it. */
export function figureRow({ reading, figure }: ToldFigure, look: LookUp, notes: Footnotes): Row {
  const id = reading.report.id
  const [whose, from] = [nameOf(look, id, figure.subject), nameOf(look, id, figure.counterpart)]
  const quote = reading.quotes.find((one) => one.id === figure.quote)
  const by = quote?.source ? (nameOf(look, id, quote.source.entity) ?? words(reading.report, quote.source)) : null
  const evidence = [notes.cite(reading, figure)]
  const { kind, low, high, bound, unit, currency, of, period, status = null, per = null, confidence } = figure
  const amount = sayAmount(figure)
  const told = (before: string, what: string | null) => (what === null ? [] : [`${before}${what}`])
  const parts = [
    amount,
    ...told('', of),
    ...told('of ', whose),
    ...told('from or with ', from),
    ...told('', period && sayDate(period)),
    ...told('according to ', by),
  ]
  return {
    line: `${parts.join(', ')} (${kind}; ${sayTier(confidence)}) ${sayNotes(evidence)}`,
    told: {
      amount,
      kind,
      low,
      high,
      bound,
      unit,
      currency,
      per,
      of,
      whose,
      from,
      window: period,
      status,
      by,
      confidence,
      tier: tierOf(confidence),
      evidence,
    },
  }
}

export function actorRow(entity: WovenEntity, look: LookUp, notes: Footnotes): Row {
  const named = firstNamed(entity, look)
  const evidence = named ? [notes.cite(named.reading, named.span)] : []
  const { id, name, aliases, kind, country } = entity
  const { reports } = look.toldIn(entity)
  const offices = rolesOverTime(entity.roles).map(sayRole)
  const known = [kind, country, ...offices, `in ${inReports(reports)}`].filter((part) => part !== null)
  return {
    line: `${id}: ${name} (${known.join('; ')}) ${sayNotes(evidence)}`,
    told: { id, name, aliases, kind, country, offices, reports, evidence },
  }
}

export function denialRow(answer: Denied, notes: Footnotes): Row {
  const { manner, reading, span, by, of, about, claim, confidence } = answer
  const evidence = [notes.cite(reading, span), ...(claim ? [notes.cite(claim.reading, claim.span)] : [])]
  return {
    line: `${sayAnswer(answer)} (${manner}; ${sayTier(confidence)}) ${sayNotes(evidence)}`,
    told: {
      manner,
      by,
      of,
      about,
      claimStandsIn: claim?.reading.report.id ?? null,
      confidence,
      tier: tierOf(confidence),
      evidence,
    },
  }
}
