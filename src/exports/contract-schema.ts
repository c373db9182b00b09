import { z } from 'zod'
import { TIERS } from '../record/entry.js'
import { STAGES } from '../views/deals.js'
import { EVENT_KINDS, MODALITIES, OFFICE_STATUSES } from '../reading/reading.js'

// The public contract as types and as JSON Schema at once: `docs/record.schema.json` is written from here (`npm run
// schema`).

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()
const words = z.string().describe('the words themselves: report.text.slice(start, end)')
const edtf = z.string().describe('EDTF (ISO 8601-2): 2023-04-28, 2021-12, 2022/.., XXXX-04-28')
const confidence = z.number().min(0).max(1).describe('the measured share of such readings that are right')
const judged = {
  confidence,
  because: z.array(z.string()).readonly().optional().describe('what speaks for and against the reading'),
}
const rule = z.string().describe('name of the rule that read it')
const id = z.string()
const idOrNull = z.string().nullable()

const start = z.int().min(0).describe('UTF-16 code unit of the report’s text')
const end = z.int().min(0).describe('UTF-16 code unit, exclusive')
const span = z.object({ start, end })
const spoken = span.extend({ text: words })
const passage = span.extend({ report: id })
const ground = z
  .object({ rule: z.string(), score: z.number(), because: z.string() })
  .describe('why two things were taken for one')

const entityKind = z.enum([
  'person',
  'state',
  'organisation',
  'place',
  'equipment',
  'programme',
  'document',
  'nationality',
])
const eventKind = z.enum(EVENT_KINDS)
const modality = z.enum(MODALITIES)
const plover = z
  .object({ event: z.string().nullable(), mode: z.string().nullable(), contexts: list(z.string()) })
  .describe('PLOVER event, mode and contexts')
const participant = z.object({ entity: id, role: z.enum(['actor', 'recipient']) })
const published = z.object({ date: edtf, basis: z.enum(['stated', 'metadata', 'given by the user', 'inferred']) })
const role = z.object({
  title: z.string(),
  of: z.string().nullable(),
  status: z
    .enum(OFFICE_STATUSES)
    .optional()
    .describe('how the report has the office stand in time: “then” in the time told, “outgoing” still'),
  when: edtf.optional().describe('the time the report gives for the office: 2019/.., 2004/2014'),
})
const furnitureKind = z.enum(['caption', 'credit', 'promotion', 'heading', 'date stamp', 'byline', 'boilerplate'])

const report = z.object({
  id,
  file: z.string().nullable().describe('as named on the command line'),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().describe('ISO 639-1'),
  text: z.string().describe('as it came, after decoding and line-ending normalisation'),
  published: published.nullable(),
  notBefore: spoken
    .extend({ date: edtf })
    .optional()
    .describe('of a report whose day nobody tells: the latest day it tells as past, and the words that tell it'),
  dateline: span.extend({ place: z.string(), day: edtf.nullable() }).nullable(),
  credits: list(z.string()).describe('wire agencies and credit lines, as named'),
  agency: z.string().nullable().describe('the agency whose words the outlet printed'),
  section: z.string().optional().describe('the part of the paper in which it stood'),
  correction: z.string().optional().describe('the notice by which the outlet put its own report right, in its words'),
  pages: list(z.object({ start, page: z.int().min(1), label: z.string().optional() }))
    .optional()
    .describe('of forms with pages: where each begins'),
  recognised: list(spoken.extend({ sureness: z.number().min(0).max(1) }))
    .optional()
    .describe('words recognised in pictures of them (--ocr), each of which may be wrong'),
  furniture: list(span.extend({ kind: furnitureKind })),
  sentences: list(span),
})

const mention = spoken.extend({
  id,
  kind: entityKind,
  form: z.enum(['name', 'description', 'pronoun']),
  entity: id,
  rule,
})
const entity = z.object({
  id,
  kind: entityKind,
  name: z.string(),
  aliases: list(z.string()),
  roles: list(role),
  country: z.string().nullable().describe('ISO 3166-1 alpha-3'),
  described: z
    .enum(['one', 'several'])
    .optional()
    .describe('told by no name and no office that singles out: “a Turkish official”, “Indian officials”'),
})
const date = spoken.extend({
  id,
  edtf: edtf.nullable(),
  needsPublished: z.boolean(),
  recurring: z.boolean().optional(),
  rule,
})
const quote = spoken.extend({
  id,
  form: z.enum(['direct', 'indirect', 'mixed']),
  source: spoken
    .extend({
      entity: idOrNull,
      unnamed: span.extend({ reason: span.nullable() }).optional().describe('asked not to be named, and why'),
    })
    .nullable(),
  cue: spoken.nullable(),
  via: idOrNull.describe('who passed it on'),
  hearsay: span
    .optional()
    .describe(
      'the words that give it out as told by somebody unnamed (“reportedly”); beside a source: as passed on by somebody unnamed',
    ),
  stance: z.enum(['asserts', 'denies', 'doubts', 'praises', 'criticises', 'asks', 'promises', 'threatens']),
  addressee: span.optional(),
  occasion: span.optional(),
  continues: z.string().optional().describe('the quote that this one goes on with'),
  rule,
  ...judged,
})
const figure = spoken.extend({
  id,
  kind: z.enum(['share', 'money', 'count', 'measure', 'change', 'rank']),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(['exact', 'about', 'over', 'under', 'nearly', 'range']),
  unit: z.string().nullable(),
  currency: z.string().nullable().describe('ISO 4217'),
  of: z.string().nullable().describe('what is counted, in the report’s words'),
  ofSpan: span.optional(),
  subject: idOrNull.describe('whose'),
  counterpart: idOrNull.describe('from or with whom'),
  period: edtf.nullable(),
  per: z
    .string()
    .optional()
    .describe('what it is told per: the barrel of “$60 a barrel”, the month of “300 aircraft a month”'),
  quote: idOrNull.describe('the quote it is attributed in'),
  status: z.enum(['estimated', 'planned', 'ordered', 'delivered']).optional(),
  rule,
  ...judged,
})
const event = spoken.extend({
  id,
  kind: eventKind,
  plover,
  participants: list(participant),
  place: idOrNull,
  when: edtf.nullable(),
  occasion: z.string().nullable(),
  item: z.string().nullable(),
  modality,
  accordingTo: idOrNull.describe('who tells it, where the report does not tell it in its own name'),
  quote: idOrNull.describe('the quote it is told in'),
  clause: span.describe('the clause around the words'),
  inPassing: z.literal(true).optional().describe('named by a noun in a sentence that tells of something else'),
  told: z.enum(['news', 'background']),
  rule,
  ...judged,
})
const denial = spoken.extend({
  id,
  by: idOrNull,
  source: spoken.nullable().describe('who denies it, as the report calls them'),
  of: idOrNull.describe('whose claim is denied'),
  claim: spoken.nullable(),
  manner: z.enum(['denial', 'rejection']),
  rule,
  ...judged,
})
const reply = spoken.extend({
  id,
  manner: z.enum(['no comment', 'correction']),
  by: idOrNull,
  source: spoken.nullable().describe('who gives no answer or puts it right, as the report calls them'),
  about: spoken.nullable().describe('what was asked about, or put right'),
  rule,
})
const note = spoken.extend({ kind: z.string(), what: z.string().optional(), because: z.string().optional() })

const observations = {
  mentions: list(mention),
  entities: list(entity),
  dates: list(date),
  quotes: list(quote),
  figures: list(figure),
  events: list(event),
  denials: list(denial),
  replies: list(reply),
  notes: list(note),
}

/** One line of `attache extract`: a report, and what was read in it alone. */
export const ContractReading = z.object({ report, ...observations })

const wovenEntity = entity.omit({ roles: true }).extend({
  roles: list(role.extend({ reports: list(id) })),
  reports: list(id),
  members: list(z.object({ report: id, entity: id })).describe(
    'the entities of the readings that were taken for this one',
  ),
  grounds: list(ground),
})
const story = z.object({
  id,
  title: z.string(),
  when: edtf.nullable(),
  reports: list(id),
  voices: z.int().describe('independent origins'),
  grounds: list(ground),
})
const entry = event
  .omit({
    start: true,
    end: true,
    text: true,
    quote: true,
    clause: true,
    inPassing: true,
    told: true,
    rule: true,
    because: true,
  })
  .extend({
    participants: list(id),
    hosts: list(
      z.object({
        entry: id,
        relation: z.enum(['within', 'beside', 'ahead of']),
        evidence: z
          .array(passage.extend({ text: words }))
          .min(1)
          .readonly(),
        grounds: list(ground),
      }),
    ).describe('the entries at, beside or ahead of which it is told to be: the summit of a meeting on its margins'),
    parties: list(participant).describe('the participants with the part each has'),
    reports: list(id),
    voices: z.int(),
    accordingTo: list(id).describe('who tells it, where no report tells it in its own name'),
    accordingToOthers: list(passage.extend({ text: words })).describe(
      'tellers who are no entity of the record: “several analysts”',
    ),
    tier: z
      .enum(TIERS)
      .describe(
        'sure (≥ 0.9): told as a sentence; likely (≥ 0.5): shown in the report’s own words; doubtful: kept for review',
      ),
    evidence: z
      .array(passage.extend({ event: id, text: words, sentence: span, clause: span, rule }))
      .min(1)
      .readonly(),
    grounds: list(ground),
  })
const comparison = z.object({
  id,
  of: z.string(),
  subject: idOrNull,
  counterpart: idOrNull,
  verdict: z.enum(['agree', 'overlap', 'differ']),
  because: z.string(),
  canAllBeTrue: z.boolean(),
  figures: list(z.object({ report: id, figure: id, low: z.number().nullable(), high: z.number().nullable() })),
})
const wovenDenial = passage.extend({
  by: idOrNull,
  of: idOrNull,
  claim: passage.extend({ text: words }).nullable(),
  grounds: list(ground),
})
const lineage = z.object({
  kind: z.enum(['statement', 'wire', 'copy']),
  origin: idOrNull,
  reports: list(id),
  passages: list(passage),
  grounds: list(ground),
})

const paraphrase = passage.extend({ quote: id, of: passage.extend({ quote: id }), ground })

const quoted = passage.extend({ text: words })
const deal = z.object({
  id,
  item: z.string().describe('the thing dealt in, by its fullest name'),
  parties: list(z.string()).describe('ISO 3166-1 alpha-3 of the states involved'),
  manners: list(z.object({ manner: z.string().describe('purchase, licence, joint venture, …'), evidence: quoted })),
  stages: list(
    z.object({
      stage: z.enum(STAGES),
      standing: z.enum(['reached', 'to come', 'not reached']),
      entry: id.describe('the entry that tells it'),
      when: edtf.nullable(),
      evidence: z.array(quoted).min(1).readonly(),
    }),
  ),
  figures: list(z.object({ report: id, figure: id })).describe(
    'how many, for how much: figures told in the same sentences',
  ),
})

/** What `attache export --format json` prints: the whole record. */
export const ContractRecord = z.object({
  attache: z.literal('1'),
  reports: list(report.extend({ story: idOrNull })),
  readings: list(z.object({ reportId: id, ...observations })),
  entities: list(wovenEntity),
  stories: list(story),
  entries: list(entry),
  comparisons: list(comparison),
  denials: list(wovenDenial),
  lineage: list(lineage),
  paraphrases: list(paraphrase),
  deals: list(deal),
})

/** A reading as the contract prints it. */
export type ContractReading = z.infer<typeof ContractReading>
/** A whole record as the contract prints it. */
export type ContractRecord = z.infer<typeof ContractRecord>

/** The contract as JSON Schema, for programs in other languages. Further fields may come; none changes its meaning. */
export function renderJsonSchema(): string {
  const schema = z.toJSONSchema(z.object({ record: ContractRecord, reading: ContractReading }), {
    reused: 'inline',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties
      delete jsonSchema.readOnly
    },
  })
  const { record, reading } = schema.properties as Record<string, object>
  return `${JSON.stringify({ $schema: schema.$schema, title: 'Attaché record', ...record, $defs: { reading } }, null, 1)}\n`
}
