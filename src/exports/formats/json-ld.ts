import type { Reading } from '../../reading/reading.js'
import type { Entry } from '../../record/entry.js'
import type { WovenEntity } from '../../weaving/weave.js'
import { dayOf, type Chosen } from '../../views/choose.js'
import { describeDated } from '../../views/entry-line.js'
import type { SpokenQuote } from '../../views/list-quotes.js'
import { outletOf, titleOf } from '../../views/look-up.js'
import type { Chunks, ExportFormat } from './format.js'
import { addressOf, addressOrName, evidenceOf, lasting, lastingId, oneLine, spanOf, tellersOf } from './told.js'

/** The context stands in the file, so that it is read without the network. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  attache: 'https://attache.dev/ns#',
  id: '@id',
  type: '@type',
  accordingTo: 'attache:accordingTo',
  modality: 'attache:modality',
  voices: 'attache:voices',
  tier: 'attache:tier',
  verdict: 'attache:verdict',
  via: 'attache:via',
  startDate: { '@type': 'Date' },
  endDate: { '@type': 'Date' },
  datePublished: { '@type': 'Date' },
  isPartOf: { '@type': '@id' },
  appearance: { '@type': '@id' },
  subjectOf: { '@type': '@id' },
  creator: { '@type': '@id' },
  about: { '@type': '@id' },
  contradicts: { '@id': 'attache:contradicts', '@type': '@id' },
} as const

/** The record in the words of schema.org, what they lack in words of our own. */
export const jsonLd: ExportFormat = {
  name: 'jsonld',
  title: 'Linked data',
  mediaType: 'application/ld+json',
  about: 'linked data in the words of schema.org: events, quotations, claims of figures, news articles',
  loses: [
    'what a date leaves open: schema.org takes days, the date as read stands beside it (edtf)',
    'the full text of the reports',
    'mentions, and why things were joined',
  ],
  parts: [{ file: 'record.jsonld', write: writeGraph }],
}

function* writeGraph(chosen: Chosen): Chunks {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`
  let isFirst = true
  for (const node of nodesOf(chosen)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(node)}`
    isFirst = false
  }
  yield '\n]}\n'
}

function* nodesOf(chosen: Chosen): Generator<object> {
  const { look } = chosen
  for (const reading of chosen.readings) yield article(reading, chosen)
  for (const entity of chosen.entities) if (entity.kind !== 'nationality') yield actor(entity)
  for (const entry of chosen.entries) yield event(entry, chosen)
  for (const quote of chosen.quotes) yield quotation(quote, chosen)
  const told = new Set<string>()
  for (const { reading, figure } of chosen.figures) told.add(`${reading.report.id} ${figure.id}`)
  for (const one of chosen.record.comparisons) {
    const figures = one.figures.filter(({ report, figure }) => told.has(`${report} ${figure}`))
    for (const { report, figure } of figures) {
      const reading = look.reading(report)
      const found = reading?.figures.find(({ id }) => id === figure)
      if (!reading || !found) continue
      const quote = reading.quotes.find(({ id }) => id === found.quote)
      const speaker = quote?.source?.entity ? look.wovenOf(report, quote.source.entity) : undefined
      yield {
        id: claimId(report, figure),
        type: 'Claim',
        text: reading.report.text.slice(found.start, found.end),
        name: one.of,
        appearance: addressOrName(reading),
        ...(speaker ? { creator: idOf(speaker) } : {}),
        ...(quote?.source
          ? { accordingTo: speaker?.name ?? oneLine(reading.report.text.slice(quote.source.start, quote.source.end)) }
          : {}),
        verdict: one.verdict,
        ...(one.verdict === 'differ'
          ? {
              contradicts: figures
                .filter((other) => other.report !== report || other.figure !== figure)
                .map((other) => claimId(other.report, other.figure)),
            }
          : {}),
      }
    }
  }
}

const claimId = (report: string, figure: string) => `urn:${lasting(`claim ${report} ${figure}`).replace('-', ':')}`
const idOf = (entity: WovenEntity) =>
  `urn:${lasting(`entity ${entity.kind} ${entity.country ?? ''} ${entity.name}`).replace('-', ':')}`

function article(reading: Reading, { look }: Chosen): object {
  const { report, layout } = reading
  const day = spanOf(dayOf(reading, look)).earliest
  return {
    id: addressOrName(reading),
    type: 'NewsArticle',
    headline: oneLine(titleOf(reading)),
    publisher: { type: 'Organization', name: outletOf(reading) },
    inLanguage: report.language,
    ...(day === null ? {} : { datePublished: day }),
    ...(addressOf(reading) === null ? {} : { url: addressOf(reading) }),
    ...(layout.dateline ? { dateline: layout.dateline.place } : {}),
    ...(report.section === undefined ? {} : { articleSection: report.section }),
    ...(report.correction === undefined ? {} : { correction: report.correction }),
    ...(layout.credits.length > 0 ? { creditText: layout.credits.join('; ') } : {}),
    ...((report.byline ?? layout.byline) ? { author: { type: 'Person', name: report.byline ?? layout.byline } } : {}),
  }
}

const TYPES: Readonly<Record<WovenEntity['kind'], string>> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  place: 'Place',
  equipment: 'Product',
  programme: 'Project',
  document: 'CreativeWork',
  nationality: 'Thing',
}

function actor(entity: WovenEntity): object {
  const { name, aliases, country, kind, roles } = entity
  return {
    id: idOf(entity),
    type: TYPES[kind],
    name,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(kind === 'state' && country !== null ? { identifier: country } : {}),
    ...(kind === 'person' && roles.length > 0
      ? { jobTitle: [...new Set(roles.map(({ title, of }) => (of === null ? title : `${title}, ${of}`)))] }
      : {}),
  }
}

/** schema.org knows scheduled, cancelled and postponed events only; how far ours are facts is `modality`. */
function event(entry: Entry, { look }: Chosen): object {
  const { earliest, latest } = spanOf(entry.when)
  const tellers = tellersOf(entry, look)
  const place = entry.place === null ? undefined : look.entity(entry.place)
  const partyOf = (role: 'actor' | 'recipient') =>
    entry.participants
      .filter((one) => one.role === role)
      .flatMap(({ entity }) => look.entity(entity) ?? [])
      .map((one) => ({ id: idOf(one) }))
  return {
    id: `urn:${lastingId(entry).replace('-', ':')}`,
    type: 'Event',
    name: describeDated(entry, look),
    keywords: entry.kind,
    modality: entry.modality,
    voices: entry.voices,
    tier: entry.tier,
    ...(tellers.length > 0 ? { accordingTo: tellers } : {}),
    ...(earliest === null ? {} : { startDate: earliest }),
    ...(latest === null ? {} : { endDate: latest }),
    ...(entry.when === null ? {} : { additionalProperty: { type: 'PropertyValue', name: 'edtf', value: entry.when } }),
    ...(place ? { location: { id: idOf(place) } } : {}),
    performer: partyOf('actor'),
    attendee: partyOf('recipient'),
    subjectOf: [...new Set(evidenceOf(entry, look).map(({ reading }) => addressOrName(reading)))],
    citation: evidenceOf(entry, look).map(({ reading, sentence }) => ({
      type: 'Quotation',
      text: sentence,
      isPartOf: addressOrName(reading),
    })),
  }
}

function quotation({ reading, quote, text, speaker, via }: SpokenQuote, { look }: Chosen): object {
  const source = quote.source?.entity ? look.wovenOf(reading.report.id, quote.source.entity) : undefined
  const day = spanOf(dayOf(reading, look)).earliest
  return {
    id: `urn:${lasting(`quote ${reading.report.id} ${quote.start} ${quote.end}`).replace('-', ':')}`,
    type: 'Quotation',
    text,
    isPartOf: addressOrName(reading),
    inLanguage: reading.report.language,
    ...(source ? { creator: idOf(source) } : {}),
    accordingTo: speaker ?? 'somebody not named',
    ...(via === null ? {} : { via }),
    ...(day === null ? {} : { datePublished: day }),
  }
}
