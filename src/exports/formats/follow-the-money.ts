import { createHash } from 'node:crypto'
import { words, type Reading } from '../../reading/reading.js'
import { twoLettersOfState } from '../../reference/two-letters-of-state.js'
import type { Entry } from '../../record/entry.js'
import type { WovenEntity } from '../../weaving/weave.js'
import { dayOf, type Chosen, type ToldFigure } from '../../views/choose.js'
import { describeDated } from '../../views/entry-line.js'
import { nameOf, outletOf, titleOf } from '../../views/look-up.js'
import { sayAmount } from '../../views/say-amount.js'
import { sentencesAround } from '../../views/side-by-side.js'
import { counted, countOf, type Chunks, type ExportFormat } from './format.js'
import { addressOf, evidenceOf, lasting, lastingId, nameOr, oneLine, sayEvidence, spanOf, tellersOf } from './told.js'

/** One entity on the wire: every value a list of texts. */
interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** The record as entities of the data model of OpenAleph and its neighbours, one a line. */
export const followTheMoney: ExportFormat = {
  name: 'ftm',
  title: 'FollowTheMoney',
  mediaType: 'application/json+ftm',
  about: 'FollowTheMoney entities, one a line, for OpenAleph, yente and their neighbours',
  loses: [
    'offsets: a sentence is kept in the description of its event, not its place in the report',
    'what no property holds is kept as words: modality and “according to” stand in the summary and the keywords of an event',
    'what a date leaves open: first and last day are kept, the date as told stands in the summary',
    'equipment and peoples: the model has no schema for them',
    'quotes, denials, lineage, and why things were joined',
  ],
  leavesOut: ({ entities }) =>
    counted(
      countOf(entities, (entity) => schemaOf(entity) === null),
      'piece of equipment or people',
      'pieces of equipment or peoples',
    ),
  parts: [{ file: 'record.ftm.json', write: writeEntities }],
}

function* writeEntities(chosen: Chosen): Chunks {
  const line = ({ id, schema, properties }: FtmEntity) =>
    `${JSON.stringify({ id, schema, properties: withoutEmpty(properties) })}\n`
  for (const reading of chosen.readings) yield line(article(reading, chosen))
  for (const entity of chosen.entities) {
    const schema = schemaOf(entity)
    if (schema !== null) yield line(actor(entity, schema))
    if (entity.kind === 'person') for (const one of offices(entity)) yield line(one)
  }
  for (const entry of chosen.entries) {
    yield line(event(entry, chosen))
    for (const reading of new Set(evidenceOf(entry, chosen.look).map((note) => note.reading)))
      yield line(documentation(entry, reading))
  }
  for (const told of chosen.figures) yield line(note(told, chosen))
}

function withoutEmpty(properties: FtmEntity['properties']): FtmEntity['properties'] {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) => {
      const told = [...new Set(values.filter((value) => value.trim() !== ''))]
      return told.length === 0 ? [] : [[name, told]]
    }),
  )
}

const some = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [value]
const countryOf = (code: string | null): readonly string[] => some(code === null ? null : twoLettersOfState(code))

function schemaOf({ kind }: WovenEntity): string | null {
  return {
    person: 'Person',
    state: 'PublicBody',
    organisation: 'Organization',
    place: 'Address',
    programme: 'Project',
    document: 'Document',
    equipment: null,
    nationality: null,
  }[kind]
}

const idOf = (entity: WovenEntity) => lasting(`entity ${entity.kind} ${entity.country ?? ''} ${entity.name}`)
const idOfReport = (reading: Reading) => lasting(`report ${reading.report.id}`)

function article(reading: Reading, { look }: Chosen): FtmEntity {
  const { report, layout } = reading
  return {
    id: idOfReport(reading),
    schema: 'Article',
    properties: {
      title: [oneLine(titleOf(reading))],
      fileName: [report.file?.split(/[\\/]/u).at(-1) ?? `${report.id}.txt`],
      author: some(report.byline ?? layout.byline),
      publisher: [outletOf(reading)],
      publishedAt: spanDay(dayOf(reading, look)),
      language: some(report.language === 'en' ? 'eng' : null),
      mimeType: ['text/plain'],
      sourceUrl: some(addressOf(reading)),
      bodyText: [report.text],
      contentHash: [createHash('sha1').update(report.text, 'utf8').digest('hex')],
      processingAgent: ['attache'],
    },
  }
}

/** A day, where one is known; the model takes no ranges. */
function spanDay(date: string | null): readonly string[] {
  const { earliest, latest } = spanOf(date)
  return earliest !== null && earliest === latest
    ? [earliest]
    : some(date !== null && /^\d{4}(?:-\d\d)?$/u.test(date) ? date : null)
}

function actor(entity: WovenEntity, schema: string): FtmEntity {
  const { name, aliases, country, roles } = entity
  const own =
    {
      Person: {
        position: roles.map(({ title, of }) => (of === null ? title : `${title}, ${of}`)),
        topics: roles.length > 0 ? ['role.pep'] : [],
      },
      PublicBody: { topics: ['gov.national'] },
      Address: { full: [name] },
    }[schema] ?? {}
  if (schema === 'Document') return { id: idOf(entity), schema, properties: { title: [name], fileName: [name] } }
  return {
    id: idOf(entity),
    schema,
    properties: {
      name: [schema === 'PublicBody' ? `Government of ${name}` : name],
      alias: schema === 'PublicBody' ? [name, ...aliases] : aliases,
      country: countryOf(country),
      ...own,
    },
  }
}

/** Each office with its holder: “Defence Minister” of India, “Ajit Rao”. */
function offices(person: WovenEntity): readonly FtmEntity[] {
  return person.roles.flatMap(({ title, of, status, when }) => {
    const post = lasting(`position ${title} ${of ?? ''}`)
    const { earliest, latest } = spanOf(when ?? null)
    return [
      {
        id: post,
        schema: 'Position',
        properties: { name: [of === null ? title : `${title}, ${of}`], country: countryOf(person.country) },
      },
      {
        id: lasting(`occupancy ${idOf(person)} ${post}`),
        schema: 'Occupancy',
        properties: {
          holder: [idOf(person)],
          post: [post],
          status: some(status),
          startDate: some(earliest),
          endDate: some(latest),
        },
      },
    ]
  })
}

const MAY_BE_INVOLVED: ReadonlySet<WovenEntity['kind']> = new Set(['person', 'state', 'organisation'])

function event(entry: Entry, { look }: Chosen): FtmEntity {
  const { earliest, latest } = spanOf(entry.when)
  const tellers = tellersOf(entry, look)
  const involved = entry.participants.flatMap(({ entity }) => look.entity(entity) ?? [])
  const evidence = evidenceOf(entry, look)
  return {
    id: lastingId(entry),
    schema: 'Event',
    properties: {
      name: [oneLine(describeDated(entry, look))],
      summary: [
        [
          `Told as ${entry.modality}`,
          ...(entry.when === null ? [] : [`when: ${entry.when}`]),
          ...(tellers.length === 0 ? [] : [`according to ${tellers.join('; ')}`]),
          `${entry.voices} independent ${entry.voices === 1 ? 'voice' : 'voices'}`,
          entry.tier,
        ].join('; '),
      ],
      description: evidence.map(sayEvidence),
      startDate: some(earliest),
      endDate: some(latest),
      location: entry.place === null ? [] : [nameOr(entry.place, look)],
      country: involved.flatMap(({ country }) => countryOf(country)),
      involved: involved.filter(({ kind }) => MAY_BE_INVOLVED.has(kind)).map(idOf),
      proof: evidence.map(({ reading }) => idOfReport(reading)),
      sourceUrl: evidence.flatMap(({ url }) => some(url)),
      publisher: evidence.map(({ outlet }) => outlet),
      recordId: [entry.id],
      keywords: [
        entry.kind,
        entry.modality,
        ...some(
          entry.plover.event &&
            `PLOVER ${entry.plover.event}${entry.plover.mode === null ? '' : `/${entry.plover.mode}`}`,
        ),
        ...entry.plover.contexts,
      ],
    },
  }
}

function documentation(entry: Entry, reading: Reading): FtmEntity {
  return {
    id: lasting(`documentation ${lastingId(entry)} ${reading.report.id}`),
    schema: 'Documentation',
    properties: { document: [idOfReport(reading)], entity: [lastingId(entry)], role: ['tells'] },
  }
}

/** A figure in words: a range has no property of its own. Who is held to it stands with it. */
function note({ reading, figure }: ToldFigure, { look }: Chosen): FtmEntity {
  const { report } = reading
  const quote = reading.quotes.find(({ id }) => id === figure.quote)
  const teller = quote?.source
    ? (nameOf(look, report.id, quote.source.entity) ?? oneLine(words(report, quote.source)))
    : null
  const counted = [figure.subject, figure.counterpart]
    .flatMap((id) => (id === null ? [] : (look.wovenOf(report.id, id) ?? [])))
    .filter(({ kind }) => MAY_BE_INVOLVED.has(kind))
  const said = [
    figure.of,
    figure.period === null ? null : `period: ${figure.period}`,
    teller === null ? null : `according to ${teller}`,
  ].filter((part) => part !== null)
  return {
    id: lasting(`figure ${report.id} ${figure.start} ${figure.end}`),
    schema: 'Note',
    properties: {
      name: [`${sayAmount(figure)}${said.length === 0 ? '' : ` (${said.join('; ')})`}`],
      description: [
        `${outletOf(reading)}, ${dayOf(reading, look) ?? 'undated'}: “${oneLine(words(report, sentencesAround(reading, figure)))}”`,
      ],
      entity: [...counted.map(idOf), idOfReport(reading)],
      sourceUrl: some(addressOf(reading)),
      publisher: [outletOf(reading)],
    },
  }
}
