import { words } from '../../reading/reading.js'
import { tierOf, type Entry } from '../../record/entry.js'
import type { Chosen } from '../../views/choose.js'
import { dayOf } from '../../views/choose.js'
import { eachDealAmong } from '../../views/deals.js'
import { describeDated } from '../../views/entry-line.js'
import { agencyOf, nameOf, outletOf, titleOf } from '../../views/look-up.js'
import { sayAmount } from '../../views/say-amount.js'
import { sentencesAround } from '../../views/side-by-side.js'
import { pagesOf, sayPages, sayRecognised } from '../../views/where-printed.js'
import { addressOf, evidenceOf, lastingId, namesWith, nameOr, oneLine, spanOf, tellersOf } from './told.js'

export type Cell = string | number | null
/** How a column is typed where the format has types. */
export type ColumnType = 'text' | 'number'

/** One kind of thing as rows. */
export interface Table {
  readonly name: string
  readonly columns: readonly (readonly [name: string, type: ColumnType])[]
  readonly rows: (chosen: Chosen) => Iterable<readonly Cell[]>
}

const text = (name: string) => [name, 'text'] as const
const number = (name: string) => [name, 'number'] as const
/** Several names in one cell; no name of a person or state holds it. */
const SEVERAL = '; '

const entries: Table = {
  name: 'entries',
  columns: [
    text('entry'),
    text('lasting_id'),
    text('kind'),
    text('line'),
    text('when_edtf'),
    text('earliest'),
    text('latest'),
    text('modality'),
    text('actors'),
    text('recipients'),
    text('place'),
    text('occasion'),
    text('item'),
    text('according_to'),
    text('tier'),
    number('confidence'),
    number('voices'),
    number('reports'),
    text('plover_event'),
    text('plover_mode'),
    text('plover_contexts'),
  ],
  *rows({ entries: all, look }) {
    for (const entry of all) {
      const { earliest, latest } = spanOf(entry.when)
      yield [
        entry.id,
        lastingId(entry),
        entry.kind,
        describeDated(entry, look),
        entry.when,
        earliest,
        latest,
        entry.modality,
        namesWith(entry, 'actor', look).join(SEVERAL),
        namesWith(entry, 'recipient', look).join(SEVERAL),
        entry.place === null ? null : nameOr(entry.place, look),
        entry.occasion,
        entry.item,
        tellersOf(entry, look).join(SEVERAL),
        entry.tier,
        entry.confidence,
        entry.voices,
        entry.reports.length,
        entry.plover.event,
        entry.plover.mode,
        entry.plover.contexts.join(SEVERAL),
      ]
    }
  },
}

const parties: Table = {
  name: 'parties',
  columns: [text('entry'), text('role'), text('entity'), text('name'), text('kind'), text('country')],
  *rows({ entries: all, look }) {
    for (const entry of all)
      for (const { entity, role } of entry.participants)
        yield [
          entry.id,
          role,
          entity,
          nameOr(entity, look),
          look.entity(entity)?.kind ?? null,
          look.entity(entity)?.country ?? null,
        ]
  },
}

const evidence: Table = {
  name: 'evidence',
  columns: [
    text('entry'),
    text('report'),
    text('outlet'),
    text('title'),
    text('published'),
    text('url'),
    text('sentence'),
    text('words'),
    number('start'),
    number('end'),
    text('according_to'),
    text('rule'),
    text('agency'),
    text('page'),
    text('recognised'),
  ],
  *rows({ entries: all, look }) {
    for (const entry of all) {
      const tellers = tellersOf(entry, look).join(SEVERAL)
      for (const { note, reading, outlet, title, day, url, sentence } of evidenceOf(entry, look))
        yield [
          entry.id,
          reading.report.id,
          outlet,
          title,
          day,
          url,
          sentence,
          note.text,
          note.start,
          note.end,
          tellers,
          note.rule,
          agencyOf(reading),
          sayPages(reading.report, note.sentence),
          sayRecognised(reading.report, note.sentence),
        ]
    }
  },
}

const reports: Table = {
  name: 'reports',
  columns: [
    text('report'),
    text('file'),
    text('outlet'),
    text('title'),
    text('byline'),
    text('published'),
    text('published_basis'),
    text('url'),
    text('language'),
    text('credits'),
    text('story'),
    number('characters'),
    text('agency'),
    text('pages'),
    text('section'),
    text('correction'),
  ],
  *rows({ readings, look }) {
    for (const reading of readings) {
      const { report, layout } = reading
      const published = look.publishedOf(report.id) ?? layout.published
      yield [
        report.id,
        report.file,
        outletOf(reading),
        oneLine(titleOf(reading)),
        report.byline ?? layout.byline,
        published?.date ?? null,
        published?.basis ?? null,
        addressOf(reading),
        report.language,
        layout.credits.join(SEVERAL),
        look.storyOf(report.id)?.title ?? null,
        report.text.length,
        agencyOf(reading),
        pagesOf(report),
        report.section ?? null,
        report.correction ?? null,
      ]
    }
  },
}

const quotes: Table = {
  name: 'quotes',
  columns: [
    text('report'),
    text('quote'),
    text('outlet'),
    text('published'),
    text('speaker'),
    text('via'),
    text('form'),
    text('stance'),
    text('words'),
    number('start'),
    number('end'),
    text('tier'),
    number('confidence'),
  ],
  *rows({ quotes: all, look }) {
    for (const { reading, quote, text: said, speaker, via } of all) {
      yield [
        reading.report.id,
        quote.id,
        outletOf(reading),
        dayOf(reading, look),
        speaker,
        via,
        quote.form,
        quote.stance,
        said,
        quote.start,
        quote.end,
        tierOf(quote.confidence),
        quote.confidence,
      ]
    }
  },
}

const figures: Table = {
  name: 'figures',
  columns: [
    text('report'),
    text('figure'),
    text('outlet'),
    text('published'),
    text('amount'),
    text('kind'),
    number('low'),
    number('high'),
    text('bound'),
    text('unit'),
    text('currency'),
    text('of'),
    text('subject'),
    text('counterpart'),
    text('period_edtf'),
    text('per'),
    text('status'),
    text('according_to'),
    text('words'),
    text('sentence'),
    number('start'),
    number('end'),
    text('tier'),
    number('confidence'),
  ],
  *rows({ figures: all, look }) {
    for (const { reading, figure } of all) {
      const { report } = reading
      const quote = reading.quotes.find(({ id }) => id === figure.quote)
      const teller = quote?.source
        ? (nameOf(look, report.id, quote.source.entity) ?? oneLine(words(report, quote.source)))
        : null
      yield [
        report.id,
        figure.id,
        outletOf(reading),
        dayOf(reading, look),
        sayAmount(figure),
        figure.kind,
        figure.low,
        figure.high,
        figure.bound,
        figure.unit,
        figure.currency,
        figure.of,
        nameOf(look, report.id, figure.subject),
        nameOf(look, report.id, figure.counterpart),
        figure.period,
        figure.per ?? null,
        figure.status ?? null,
        teller,
        words(report, figure),
        oneLine(words(report, sentencesAround(reading, figure))),
        figure.start,
        figure.end,
        tierOf(figure.confidence),
        figure.confidence,
      ]
    }
  },
}

const entities: Table = {
  name: 'entities',
  columns: [
    text('entity'),
    text('kind'),
    text('name'),
    text('country'),
    text('aliases'),
    text('offices'),
    number('reports'),
  ],
  *rows({ entities: all }) {
    for (const { id, kind, name, country, aliases, roles, reports: told } of all) {
      yield [
        id,
        kind,
        name,
        country,
        aliases.join(SEVERAL),
        roles
          .map(({ title, of, status }) => `${status ? `${status} ` : ''}${title}${of === null ? '' : `, ${of}`}`)
          .join(SEVERAL),
        told.length,
      ]
    }
  },
}

const deals: Table = {
  name: 'deals',
  columns: [
    text('item'),
    text('parties'),
    text('manners'),
    text('stage'),
    text('standing'),
    text('entry'),
    text('when_edtf'),
    text('according_to'),
  ],
  *rows({ look, entries: all, isWhole, record }) {
    const chosen = new Set<string>()
    if (!isWhole) for (const { id } of all) chosen.add(id)
    for (const deal of eachDealAmong(statedIn(record, look), look)) {
      for (const { stage, standing, entry } of deal.stages) {
        if (isWhole || chosen.has(entry.id))
          yield [
            deal.item,
            deal.parties.join(SEVERAL),
            deal.manners.map(({ manner }) => manner).join(SEVERAL),
            stage,
            standing,
            entry.id,
            entry.when,
            tellersOf(entry, look).join(SEVERAL),
          ]
      }
    }
  },
}

const comparisons: Table = {
  name: 'comparisons',
  columns: [
    text('comparison'),
    text('of'),
    text('subject'),
    text('counterpart'),
    text('verdict'),
    text('because'),
    text('report'),
    text('figure'),
    number('low'),
    number('high'),
  ],
  *rows({ look, figures: all, isWhole, record }) {
    const chosen = new Set<string>()
    if (!isWhole) for (const { reading, figure } of all) chosen.add(`${reading.report.id} ${figure.id}`)
    for (const one of record.comparisons) {
      if (!isWhole && !one.figures.some(({ report, figure }) => chosen.has(`${report} ${figure}`))) continue
      for (const { report, figure, low, high } of one.figures) {
        yield [
          one.id,
          one.of,
          one.subject === null ? null : nameOr(one.subject, look),
          one.counterpart === null ? null : nameOr(one.counterpart, look),
          one.verdict,
          one.because,
          report,
          figure,
          low,
          high,
        ]
      }
    }
  },
}

const denials: Table = {
  name: 'denials',
  columns: [
    text('report'),
    text('outlet'),
    text('published'),
    text('by'),
    text('of'),
    text('words'),
    number('start'),
    number('end'),
    text('claim_report'),
    text('claim'),
  ],
  *rows({ look, readings, record }) {
    const chosen = new Set<string>()
    for (const { report } of readings) chosen.add(report.id)
    for (const { report, start, end, by, of, claim } of record.denials) {
      const reading = look.reading(report)
      if (!reading || !chosen.has(report)) continue
      yield [
        report,
        outletOf(reading),
        dayOf(reading, look),
        by === null ? null : nameOr(by, look),
        of === null ? null : nameOr(of, look),
        oneLine(words(reading.report, { start, end })),
        start,
        end,
        claim?.report ?? null,
        claim && oneLine(claim.text),
      ]
    }
  },
}

/** What is stated of a record, found or not: deals are told by entries together. */
function* statedIn({ entries: all }: Chosen['record'], { isStated }: Chosen['look']): Iterable<Entry> {
  for (const entry of all) if (isStated(entry)) yield entry
}

/** The record as tables, one a kind; `entry`, `report` and `entity` join them. */
export const TABLES = [
  entries,
  parties,
  evidence,
  reports,
  quotes,
  figures,
  comparisons,
  entities,
  deals,
  denials,
] as const satisfies readonly Table[]

/** What no table of rows holds. */
export const LOST_IN_TABLES = [
  'the full text of the reports and their sentences, mentions and dates (evidence keeps the sentence, with its place)',
  'why things were joined: the grounds of entities, entries and stories, and lineage',
] as const
