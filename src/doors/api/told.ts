import { z } from 'zod'
import { addressOf, tellersOf } from '../../exports/formats/told.js'
import { EVENT_KINDS, MODALITIES } from '../../reading/reading.js'
import { CHANGE_KINDS, type KeptChange } from '../../record/change.js'
import { TIERS, type Entry } from '../../record/entry.js'
import type { ToldFigure } from '../../views/choose.js'
import { dayOf } from '../../views/choose.js'
import { lastingName } from '../../views/entry-address.js'
import { describeDated } from '../../views/entry-line.js'
import type { Answer } from '../../views/list-denials.js'
import type { SpokenQuote } from '../../views/list-quotes.js'
import { agencyOf, outletOf, titleOf, type LookUp } from '../../views/look-up.js'
import type { WovenEntity } from '../../weaving/weave.js'
import type { Reading } from '../../reading/reading.js'
import type { Footnotes } from '../mcp/footnotes.js'
import { actorRow, denialRow, figureRow, quoteRow } from '../mcp/rows.js'

/*
 * The things of the record as the API tells them, each beside its schema. `evidence` are numbers of notes, which stand
 * in `evidence` of the answer.
 */

const text = z.string()
const open = z.string().nullable()
const edtf = z.string().nullable().describe('EDTF (ISO 8601-2); null where nobody tells it')
const notes = z.array(z.string()).describe('numbers of notes in `evidence` of the answer')
const judged = {
  confidence: z.number().describe('the measured share of such readings that are right'),
  tier: z.enum(TIERS),
}
const place = { report: text, start: z.int().describe('UTF-16 code unit of the report’s text'), end: z.int() }

export const EvidenceSchema = z
  .object({
    note: text,
    report: text,
    outlet: text,
    agency: open,
    title: text,
    day: edtf,
    printed: z.array(text),
    words: text.describe('the sentence, letter for letter'),
    told: z.array(text).describe('the stretches of it that were read'),
    start: place.start,
    end: place.end,
    link: open.describe('the page, opened at these words'),
  })
  .meta({ id: 'Evidence' })

/** What an answer with footnotes has beside what it tells. */
export const CITED = { evidence: z.array(EvidenceSchema) }

/** A part of a list. */
export function listSchema(row: z.ZodType) {
  return z.object({
    rows: z.array(row),
    ...CITED,
    all: z.int().describe('how many there are in all'),
    next: open.describe('cursor of the part that follows; null at the end'),
    leftOut: z.int().describe('how many are only likely and left out; likely=true brings them'),
  })
}

export const PartySchema = z
  .object({
    entity: text,
    name: text,
    role: z.enum(['actor', 'recipient']),
    country: open.describe('ISO 3166-1 alpha-3'),
  })
  .meta({ id: 'Party' })

export const EntrySchema = z
  .object({
    id: text.describe('of today: it may pass to another entry when reports come'),
    name: text.describe('lasts: addresses and rulings are made with it'),
    line: text,
    kind: z.enum(EVENT_KINDS),
    plover: z.object({ event: open, mode: open, contexts: z.array(text) }),
    when: edtf,
    modality: z.enum(MODALITIES),
    parties: z.array(PartySchema),
    place: z.object({ entity: text, name: text }).nullable(),
    occasion: open,
    item: open,
    accordingTo: z.array(text).describe('who tells it, where no report tells it in its own name'),
    ...judged,
    voices: z.int().describe('independent origins'),
    reports: z.array(text),
    evidence: notes,
  })
  .meta({ id: 'Entry' })

export function tellEntry(entry: Entry, look: LookUp, cited: Footnotes): z.infer<typeof EntrySchema> {
  const named = (id: string) => look.entity(id)?.name ?? id
  const { id, kind, plover, when, modality, occasion, item, confidence, tier, voices, reports } = entry
  return {
    id,
    name: lastingName(entry),
    line: describeDated(entry, look),
    kind,
    plover: { ...plover, contexts: [...plover.contexts] },
    when,
    modality,
    parties: entry.participants.map(({ entity, role }) => ({
      entity,
      name: named(entity),
      role,
      country: look.entity(entity)?.country ?? null,
    })),
    place: entry.place === null ? null : { entity: entry.place, name: named(entry.place) },
    occasion,
    item,
    accordingTo: [...tellersOf(entry, look)],
    confidence,
    tier,
    voices,
    reports: [...reports],
    evidence: [
      ...new Set(
        entry.footnotes.flatMap((note) => {
          const reading = look.reading(note.report)
          return reading ? [cited.cite(reading, note)] : []
        }),
      ),
    ],
  }
}

export const FigureSchema = z
  .object({
    ...place,
    line: text,
    amount: text,
    kind: text,
    low: z.number().nullable(),
    high: z.number().nullable(),
    bound: text,
    unit: open,
    currency: open,
    per: open,
    of: open,
    whose: open,
    from: open.describe('from or with whom'),
    window: edtf,
    status: open,
    by: open.describe('who says it'),
    ...judged,
    evidence: notes,
    comparison: open.describe('the comparison that it is part of'),
  })
  .meta({ id: 'Figure' })

export function tellFigure(
  figure: ToldFigure,
  look: LookUp,
  cited: Footnotes,
  comparison: string | null,
): Record<string, unknown> {
  const { line, told } = figureRow(figure, look, cited)
  return {
    report: figure.reading.report.id,
    start: figure.figure.start,
    end: figure.figure.end,
    line: bare(line),
    ...told,
    comparison,
  }
}

export const StatementSchema = z
  .object({
    ...place,
    line: text,
    speaker: open,
    via: open,
    words: text,
    form: z.enum(['direct', 'indirect', 'mixed']),
    stance: text,
    ...judged,
    evidence: notes,
  })
  .meta({ id: 'Statement' })

export function tellStatement(quote: SpokenQuote, cited: Footnotes): Record<string, unknown> {
  const { line, told } = quoteRow(quote, cited)
  return { report: quote.reading.report.id, start: quote.quote.start, end: quote.quote.end, line: bare(line), ...told }
}

export const EntitySchema = z
  .object({
    id: text,
    name: text,
    aliases: z.array(text),
    kind: text,
    country: open,
    offices: z.array(text),
    reports: z.int().describe('in how many it is told'),
    evidence: notes,
  })
  .meta({ id: 'Entity' })

export function tellEntity(entity: WovenEntity, look: LookUp, cited: Footnotes): Record<string, unknown> {
  return { ...actorRow(entity, look, cited).told, reports: look.toldIn(entity).reports }
}

export const DenialSchema = z
  .object({
    ...place,
    line: text,
    manner: z.enum(['denial', 'rejection', 'no comment', 'correction']),
    by: open,
    of: open,
    about: open,
    claimStandsIn: open,
    ...judged,
    evidence: notes,
  })
  .meta({ id: 'Denial' })

export function tellDenial(answer: Answer, cited: Footnotes): Record<string, unknown> {
  const { line, told } = denialRow(answer, cited)
  return { report: answer.reading.report.id, start: answer.span.start, end: answer.span.end, line: bare(line), ...told }
}

export const ReportSchema = z
  .object({
    id: text,
    title: text,
    outlet: text,
    agency: open,
    published: edtf,
    basis: open.describe('how the day is known: stated, metadata, given by the user, inferred'),
    language: text,
    url: open,
    file: open,
    story: open,
    words: z.int().describe('characters of its text'),
  })
  .meta({ id: 'ReportHead' })

export function tellReport(reading: Reading, look: LookUp): z.infer<typeof ReportSchema> {
  const { report } = reading
  const published = look.record.weave.published.get(report.id) ?? reading.layout.published
  return {
    id: report.id,
    title: titleOf(reading),
    outlet: outletOf(reading),
    agency: agencyOf(reading),
    published: dayOf(reading, look),
    basis: published?.basis ?? null,
    language: report.language,
    url: addressOf(reading),
    file: report.file,
    story: look.storyOf(report.id)?.id ?? null,
    words: report.text.length,
  }
}

export const ChangeSchema = z
  .object({
    number: z.int().describe('its place among all changes'),
    kind: z.enum(CHANGE_KINDS),
    text: text.describe('as it was worded when it came about; numbers in it are of that day'),
    tier: z.enum(TIERS).nullable(),
    reports: z.array(text),
    at: z.iso.datetime(),
    words: z.object(place).optional(),
  })
  .meta({ id: 'Change' })

export function tellChange(
  { kind, text: said, tier, reports, at, words }: KeptChange,
  number: number,
): z.infer<typeof ChangeSchema> {
  return { number, kind, text: said, tier, reports: [...reports], at, ...(words ? { words } : {}) }
}

/** Lines for readers end with the signs of their notes; here these stand in a field of their own. */
function bare(line: string): string {
  return line.replace(/(?: ?\[\^s\d+\])+(?: and \d+ more)?$/u, '')
}
