import type { ReportId } from '../intake/report.js'
import { compareText } from '../language/compare-text.js'
import { daysOf } from '../language/edtf/bounds-edtf.js'
import type { EntityKind, Reading } from '../reading/reading.js'
import type { Story, WovenEntity } from '../weaving/weave.js'
import { markOfFootnote } from './entry-name.js'
import { TIERS, type Entry, type Tier } from './entry.js'
import type {
  EntityQuestion,
  EntryQuestion,
  FoundSentence,
  Page,
  PageAsked,
  RecordQuery,
  ReportList,
  ReportQuestion,
  StoryQuestion,
  Tally,
  ToldAcross,
  Written,
} from './query.js'
import { goesBy } from './told/goes-by.js'
import { queryThings } from './query-things.js'
import type { TheRecord } from './record.js'
import { holdsSought, readSought, searchedWords, tellingWords, tellingPhrases } from './sought-text.js'
import { toldOutlet } from './told-outlet.js'
import { pairsIn } from './told/pairs-of-entry.js'
import { readingNamed } from './told/reading-named.js'

/** Asks a record that is in memory as a whole; an excerpt of it is the record itself. */
export function queryRecord(record: TheRecord): RecordQuery {
  const { weave, readings, entries } = record
  const entities = new Map(weave.entities.map((entity) => [entity.id, entity]))
  const tally = countAll(record)
  const cut = <Thing>(things: readonly Thing[], idOf: (thing: Thing) => string, page: PageAsked) =>
    cutPage(things.map(idOf), page)
  return {
    ...queryThings(record),
    leadsTo: (sort, name) =>
      Promise.resolve(
        (sort === 'entry'
          ? entries.find(({ footnotes }) => footnotes.some((note) => markOfFootnote(note) === name))?.id
          : null) ?? null,
      ),
    lastingName: (sort, id) => {
      const entry = sort === 'entry' ? entries.find((one) => one.id === id) : undefined
      return Promise.resolve(entry ? markOfFootnote(entry.footnotes[0]) : null)
    },
    reportNamed: (name) => Promise.resolve(readingNamed(name, readings)?.report.id ?? null),
    tally: () => Promise.resolve(tally),
    entries: (question, page) => Promise.resolve(cut(findEntries(record, entities, question), ({ id }) => id, page)),
    entities: (question, page) => Promise.resolve(cut(findEntities(record, question), ({ id }) => id, page)),
    stories: ({ told, order = 'day' }: StoryQuestion, page) =>
      Promise.resolve(
        cut(
          weave.stories
            .filter(({ reports }) => (told === 'by several') === reports.length > 1)
            .toSorted(order === 'day' ? byDayOfStory : byReportsOfStory),
          ({ id }) => id,
          page,
        ),
      ),
    reports: (page, { order = 'day', isUndated = false } = {}) =>
      Promise.resolve(cut(listReports(readings, order, isUndated), ({ report }) => report.id, page)),
    sentences: (text, page, of = {}) => {
      const sought = readSought(text)
      const found = readings
        .filter((reading) => isOf(reading, of))
        .flatMap(({ report, sentences }) =>
          sentences
            .filter(({ start, end }) => holdsSought(searchedWords(report.text.slice(start, end)), sought))
            .map(({ start, end }): FoundSentence => ({ report: report.id, start, end })),
        )
      const {
        found: places,
        all,
        next,
      } = cutPage(
        found.map(({ report, start }) => `${report} ${start}`),
        page,
      )
      const shown = new Set(places)
      return Promise.resolve({ found: found.filter(({ report, start }) => shown.has(`${report} ${start}`)), all, next })
    },
    reportsWith: (text, page) => {
      const sought = tellingPhrases(readSought(text))
      const holds = ({ report, sentences }: (typeof readings)[number]) =>
        sought.length > 0 &&
        sought.every((phrase) =>
          sentences.some(({ start, end }) => holdsSought(searchedWords(report.text.slice(start, end)), [phrase])),
        )
      return Promise.resolve(cut(readings.filter(holds), ({ report }) => report.id, page))
    },
    reportsLike: (text, most) => {
      const sought = tellingWords(text)
      const held = readings.map(({ report, sentences }) => {
        const words = new Set(sentences.flatMap(({ start, end }) => searchedWords(report.text.slice(start, end))))
        return { report: report.id, count: sought.filter((word) => words.has(word)).length }
      })
      return Promise.resolve(
        held
          .filter(({ count }) => count > 0)
          .toSorted((a, b) => b.count - a.count || compareText(a.report, b.report))
          .slice(0, most)
          .map(({ report }) => report),
      )
    },
    excerpt: ({ entities: asked = [] }) => {
      const across = new Map(
        asked.flatMap((id) => {
          const entity = entities.get(id)
          return entity ? [[id, tellAcross(entity, record, entities)] as const] : []
        }),
      )
      return Promise.resolve({
        record,
        tally,
        places: new Map(weave.lineage.map((one, at) => [one, at])),
        told: across,
        across,
      })
    },
  }
}

const byDayOfStory = (a: Story, b: Story): number =>
  compareText(dayOfStory(b.when), dayOfStory(a.when)) || compareText(a.reports[0]!, b.reports[0]!)
const byReportsOfStory = (a: Story, b: Story): number =>
  b.reports.length - a.reports.length || Number(a.id.slice(1)) - Number(b.id.slice(1))

function listReports(readings: readonly Reading[], order: ReportList['order'], isUndated: boolean): readonly Reading[] {
  const byId = (a: Reading, b: Reading) => compareText(a.report.id, b.report.id)
  return readings
    .filter(({ layout }) => !isUndated || layout.published === null)
    .toSorted(order === 'id' ? byId : (a, b) => compareText(dayOfReport(b), dayOfReport(a)) || byId(a, b))
}

const dayOfReport = ({ layout }: Reading): string =>
  (layout.published ? daysOf(layout.published.date).latest : null) ?? ''

const dayOfStory = (when: string | null): string => (when === null ? null : daysOf(when).earliest) ?? ''

/** Ids in their order, from behind the one that ended the last part. */
function cutPage(ids: readonly string[], { most, after }: PageAsked): Page<string> {
  const from = after === undefined ? 0 : ids.indexOf(after) + 1
  const found = ids.slice(from, from + most)
  return { found, all: ids.length, next: from + most < ids.length ? (found.at(-1) ?? null) : null }
}

function findEntries(
  { entries, readings }: TheRecord,
  entities: ReadonlyMap<string, WovenEntity>,
  question: EntryQuestion,
): readonly Entry[] {
  const {
    tiers,
    actor = '',
    involved = [],
    named = [],
    place = '',
    voices = 0,
    entity,
    between = [],
    pair,
    kinds = [],
    modality = '',
    from = '',
    to = '',
    outlet = '',
    text,
    isDated,
    order = 'time',
  } = question
  const [first, last] = [daysOf(from).earliest, daysOf(to).latest]
  const fold = (name: string) => ` ${searchedWords(name).join(' ')} `
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const sought = text === undefined ? [] : readSought(text)
  const isMeant = (entry: Entry) => {
    const taking = entry.participants.flatMap((one) => entities.get(one.entity) ?? [])
    const { earliest, latest } = entry.when === null ? { earliest: null, latest: null } : daysOf(entry.when)
    const namesOf = ({ name, aliases }: WovenEntity) => [name, ...aliases]
    return (
      tiers.includes(entry.tier) &&
      (actor === '' || taking.some((one) => namesOf(one).some((name) => fold(name).includes(fold(actor).trim())))) &&
      named.every((name) =>
        [...entry.participants.map((one) => one.entity), ...entry.accordingTo].some((id) =>
          goesBy(entities.get(id), name),
        ),
      ) &&
      involved.every((name) =>
        [
          ...entry.participants.map((one) => one.entity),
          ...entry.accordingTo,
          ...(entry.place === null ? [] : [entry.place]),
        ].some((id) => goesBy(entities.get(id), name)),
      ) &&
      (place === '' || (entry.place !== null && goesBy(entities.get(entry.place), place))) &&
      entry.voices >= voices &&
      (entity === undefined || taking.some(({ id }) => id === entity)) &&
      between.every((state) => taking.some(({ country }) => country === state)) &&
      (pair === undefined ||
        pairsIn(entry, { entity: (id) => entities.get(id) }).some(([a, b]) => a === pair[0] && b === pair[1])) &&
      (kinds.length === 0 || kinds.includes(entry.kind)) &&
      (modality === '' || entry.modality === modality) &&
      (isDated === undefined || isDated === (earliest !== null || latest !== null)) &&
      ((from === '' && to === '') || earliest !== null || latest !== null) &&
      (first === null || latest === null || latest >= first) &&
      (last === null || earliest === null || earliest <= last) &&
      (outlet === '' ||
        entry.reports.some((report) => fold(toldOutlet(byReport.get(report)!) ?? '').includes(fold(outlet).trim()))) &&
      (text === undefined ||
        holdsSought(
          wordsOfEntry(entry, entities, (report) => byReport.get(report)!.report.text),
          sought,
        )) &&
      (order === 'time' || earliest !== null)
    )
  }
  const found = entries.filter(isMeant)
  return order === 'time'
    ? found.toSorted(byDay)
    : found.toSorted(
        (a, b) =>
          b.voices - a.voices ||
          b.reports.length - a.reports.length ||
          compareText(daysOf(b.when!).earliest!, daysOf(a.when!).earliest!) ||
          Number(a.id.slice(1)) - Number(b.id.slice(1)),
      )
}

function isOf(reading: Reading, { outlet = '', from = '', to = '' }: ReportQuestion): boolean {
  const fold = (name: string) => ` ${searchedWords(name).join(' ')} `
  const { earliest, latest } = daysOf(reading.layout.published?.date ?? '')
  const [first, last] = [daysOf(from).earliest, daysOf(to).latest]
  return (
    (outlet === '' || fold(toldOutlet(reading) ?? '').includes(fold(outlet).trim())) &&
    ((from === '' && to === '') || latest !== null) &&
    (first === null || (latest !== null && latest >= first)) &&
    (last === null || (earliest !== null && earliest <= last))
  )
}

function byDay(a: Entry, b: Entry): number {
  const day = ({ when }: Entry) => {
    const days = when === null ? null : daysOf(when)
    return days?.earliest ?? days?.latest ?? '~'
  }
  return compareText(day(a), day(b)) || Number(a.id.slice(1)) - Number(b.id.slice(1))
}

/**
 * The words by which an entry is found: its kind, who takes part or tells it by every name, the thing, and the
 * sentences that tell it.
 */
export function wordsOfEntry(
  entry: Entry,
  entities: ReadonlyMap<string, WovenEntity>,
  textOf: (report: ReportId) => string,
): readonly string[] {
  const named = [
    ...entry.participants.map(({ entity }) => entity),
    ...(entry.place === null ? [] : [entry.place]),
    ...entry.accordingTo,
  ].flatMap((id) => {
    const one = entities.get(id)!
    return [one.name, ...one.aliases]
  })
  const told = [
    ...entry.footnotes.map(({ report, sentence: { start, end } }) => ({ report, start, end })),
    ...entry.accordingToOthers,
  ].map(({ report, start, end }) => textOf(report).slice(start, end))
  return [...new Set([entry.kind, ...named, entry.item ?? '', entry.occasion ?? '', ...told])].flatMap(searchedWords)
}

function findEntities(
  { weave, entries }: TheRecord,
  { name, kind, country, tiers = [], order = 'told' }: EntityQuestion,
): readonly WovenEntity[] {
  const fold = (text: string) => ` ${searchedWords(text).join(' ')} `
  const ofKind = weave.entities.filter(
    (entity) => (kind === undefined || entity.kind === kind) && (country === undefined || entity.country === country),
  )
  const goingBy = (isMeant: (folded: string) => boolean) =>
    weave.entities.filter((entity) => [entity.name, ...entity.aliases].some((one) => isMeant(fold(one))))
  if (name !== undefined) {
    if (fold(name).trim() === '') return []
    const exact = goingBy((one) => one === fold(name))
    return (exact.length > 0 ? exact : goingBy((one) => one.includes(fold(name)))).filter((entity) =>
      ofKind.includes(entity),
    )
  }
  if (order === 'record') return ofKind
  const inEntries = new Map<string, number>()
  for (const entry of entries)
    if (tiers.includes(entry.tier))
      for (const id of new Set(entry.participants.map((one) => one.entity)))
        inEntries.set(id, (inEntries.get(id) ?? 0) + 1)
  return ofKind.toSorted(
    (a, b) =>
      b.reports.length - a.reports.length ||
      (inEntries.get(b.id) ?? 0) - (inEntries.get(a.id) ?? 0) ||
      compareText(a.name, b.name),
  )
}

/** Something for each tier. */
export function byTier<Thing>(thingOf: (tier: Tier) => Thing): Readonly<Record<Tier, Thing>> {
  return Object.fromEntries(TIERS.map((tier) => [tier, thingOf(tier)])) as Record<Tier, Thing>
}

function countAll({ readings, weave, entries }: TheRecord): Tally {
  const kinds = new Map<EntityKind, number>()
  for (const { kind } of weave.entities) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return {
    reports: readings.length,
    stories: weave.stories.length,
    storiesToldByOne: weave.stories.filter(({ reports }) => reports.length === 1).length,
    entries: byTier((tier) => entries.filter((entry) => entry.tier === tier).length),
    entities: Object.fromEntries(kinds),
    comparisons: weave.comparisons.length,
    denials: weave.denials.length,
    modalities: byTier((tier) =>
      [...new Set(entries.filter((entry) => entry.tier === tier).map(({ modality }) => modality))].sort(),
    ),
    newest: readings
      .flatMap(({ layout }) => (layout.published ? (daysOf(layout.published.date).latest ?? []) : []))
      .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null),
  }
}

function tellAcross(
  entity: WovenEntity,
  { readings, entries }: TheRecord,
  entities: ReadonlyMap<string, WovenEntity>,
): ToldAcross {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const own = entries.filter(({ participants }) => participants.some((one) => one.entity === entity.id))
  const written = new Map<string, { times: number; readonly reports: Set<string> }>()
  const quotedIn = new Set<ReportId>()
  for (const { report, entity: told } of entity.members) {
    const {
      report: { text },
      mentions,
      quotes,
    } = byReport.get(report)!
    if (quotes.some(({ source }) => source?.entity === told)) quotedIn.add(report)
    for (const mention of mentions) {
      if (mention.entity !== told || mention.form !== 'name') continue
      const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
      const known = written.get(name) ?? { times: 0, reports: new Set() }
      known.times++
      written.set(name, { ...known, reports: known.reports.add(report) })
    }
  }
  const beside = new Map<string, Map<Tier, number>>()
  for (const { tier, participants } of own) {
    for (const id of new Set(participants.map((one) => one.entity))) {
      if (id === entity.id) continue
      const times = beside.get(id) ?? new Map<Tier, number>()
      beside.set(id, times.set(tier, (times.get(tier) ?? 0) + 1))
    }
  }
  return {
    reports: entity.reports.length,
    in: entity.reports,
    entries: byTier((tier) => own.filter((entry) => entry.tier === tier).length),
    written: [...written].map(([name, { times, reports }]): Written => ({ name, times, reports: [...reports] })),
    companions: [...beside].map(([id, times]) => ({
      name: entities.get(id)?.name ?? id,
      times: byTier((tier) => times.get(tier) ?? 0),
    })),
    roleDays: entity.roles.map(({ reports }) => {
      const days = reports.flatMap((report) => byReport.get(report)?.layout.published?.date ?? []).sort()
      return days.length === 0 ? null : [days[0]!, days.at(-1)!]
    }),
    quotedIn: [...quotedIn].sort(),
  }
}
