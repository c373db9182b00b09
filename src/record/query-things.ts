import { compareText } from '../language/compare-text.js'
import { daysOf } from '../language/edtf/bounds-edtf.js'
import { contains, overlap, type Span } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import type { Comparison, Lineage, WovenEntity } from '../weaving/weave.js'
import type {
  FoundPair,
  FoundSaying,
  Page,
  PageAsked,
  RecordQuery,
  SayingQuestion,
  SpeakingState,
  ThingQuestion,
} from './query.js'
import { goesBy } from './told/goes-by.js'
import type { TheRecord } from './record.js'
import { searchedWords } from './sought-text.js'
import type { AskedThings } from './told/asked-things.js'
import { dealOf } from './told/deals-of-entry.js'
import { placeDeals, type ListedDeal } from './told/found-deals.js'
import { pairsIn, statesOf } from './told/pairs-of-entry.js'
import { dayOfSaying, sayingsOf, type Saying } from './told/sayings-of-reading.js'

/** What is asked of a record in memory beside entries, names, stories and sentences. */
export function queryThings(
  record: TheRecord,
): Pick<RecordQuery, 'sayings' | 'speaking' | 'pairs' | 'deals' | 'things' | 'figuresAlone' | 'isNamed' | 'names'> {
  const { weave, readings, entries } = record
  const asked = askIn(record)
  const namesOf = ({ name, aliases }: WovenEntity) => [name, ...aliases]
  return {
    sayings: (question, page) =>
      Promise.resolve(
        cutThings(findSayings(record, asked, question), ({ report, start, end }) => `${report} ${start} ${end}`, page),
      ),
    speaking: () => Promise.resolve(countSpeaking(record, asked)),
    pairs: ({ tiers }, page) => {
      const counts = new Map<string, number>()
      for (const entry of entries)
        if (tiers.includes(entry.tier))
          for (const pair of pairsIn(entry, asked)) counts.set(pair.join(' '), (counts.get(pair.join(' ')) ?? 0) + 1)
      const pairs = [...counts].map(([key, told]): FoundPair => {
        const [a, b] = key.split(' ') as [string, string]
        return { a, b, entries: told }
      })
      return Promise.resolve(
        cutThings(
          pairs.toSorted((x, y) => y.entries - x.entries || compareText(x.a, y.a) || compareText(x.b, y.b)),
          ({ a, b }) => `${a} ${b}`,
          page,
        ),
      )
    },
    deals: ({ tiers, between }, page) => {
      const told = entries.flatMap((entry): readonly ListedDeal[] => {
        const deal = tiers.includes(entry.tier) ? dealOf(entry, asked) : null
        return deal
          ? [{ entry: entry.id, thing: deal.thing, states: [...statesOf(entry, asked)], stages: deal.stages.length }]
          : []
      })
      const { found, ...rest } = cutThings(placeDeals(told, between), ({ entries: [first] }) => first!, page)
      return Promise.resolve({ ...rest, found: found.map(({ entries: ids }) => ids) })
    },
    things: (question, page) => {
      const { sort } = question
      if (question.sort === 'comparison')
        return Promise.resolve(cutThings(comparedSo(record, question.verdict), (id) => id, page))
      const lines = weave.lineage.map((line, at) => ({ line, at })).filter(({ line }) => isLineMeant(line, question))
      const reportsIn = ({ line }: { readonly line: Lineage }) => new Set(line.reports).size
      const ordered =
        sort !== 'statement' ? lines : lines.toSorted((a, b) => reportsIn(b) - reportsIn(a) || a.at - b.at)
      return Promise.resolve(
        cutThings(
          ordered.map(({ at }) => `l${at + 1}`),
          (id) => id,
          page,
        ),
      )
    },
    figuresAlone: () =>
      Promise.resolve(
        readings.reduce((sum, { figures }) => sum + figures.length, 0) -
          weave.comparisons.reduce((sum, { figures }) => sum + figures.length, 0),
      ),
    isNamed: (name) => {
      const folded = foldName(name)
      if (folded.trim() === '') return Promise.resolve(false)
      const isEntity = weave.entities.some(
        (entity) =>
          (entity.kind === 'state' && entity.country === name.toUpperCase()) ||
          namesOf(entity).some((one) => foldName(one).includes(folded)),
      )
      return Promise.resolve(
        isEntity || readings.some((reading) => sayingsOf(reading).some(({ source }) => ` ${source} `.includes(folded))),
      )
    },
    names: () =>
      Promise.resolve(weave.entities.map(({ name, aliases, reports }) => ({ name, aliases, reports: reports.length }))),
  }
}

function comparedSo({ weave }: TheRecord, verdict: Comparison['verdict'] | undefined): readonly string[] {
  return weave.comparisons.filter((one) => verdict === undefined || one.verdict === verdict).map(({ id }) => id)
}

function isLineMeant({ kind }: Lineage, question: Exclude<ThingQuestion, { readonly sort: 'comparison' }>): boolean {
  if (question.sort === 'line') return question.kind === undefined || kind === question.kind
  return (kind === 'statement') === (question.sort === 'statement')
}

const foldName = (name: string): string => ` ${searchedWords(name).join(' ')} `

/** A record in memory as what is asked about its entries. */
function askIn({ readings, weave }: TheRecord): AskedThings {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const byId = new Map(weave.entities.map((entity) => [entity.id, entity]))
  const woven = new Map(
    weave.entities.flatMap((entity) =>
      entity.members.map((member) => [`${member.report} ${member.entity}`, entity] as const),
    ),
  )
  return {
    reading: (id) => byReport.get(id),
    entity: (id) => byId.get(id),
    wovenOf: (report, entity) => woven.get(`${report} ${entity}`),
  }
}

/** A part of a list, from behind the thing that ended the last part. */
function cutThings<Thing>(
  all: readonly Thing[],
  idOf: (thing: Thing) => string,
  { most, after }: PageAsked,
): Page<Thing> {
  const from = after === undefined ? 0 : all.findIndex((thing) => idOf(thing) === after) + 1
  const found = all.slice(from, from + most)
  const last = found.at(-1)
  return { found, all: all.length, next: from + most < all.length && last !== undefined ? idOf(last) : null }
}

function findSayings(
  { weave, readings }: TheRecord,
  asked: AskedThings,
  question: SayingQuestion,
): readonly FoundSaying[] {
  const isBy = openSpeakers(weave.entities, question)
  const [first, last] = [daysOf(question.from ?? '').earliest, daysOf(question.to ?? '').latest]
  const found = readings.flatMap((reading) => {
    const day = dayOfSaying(reading)
    if (
      (first !== null || last !== null) &&
      (day === null || (first !== null && day < first) || (last !== null && day > last))
    )
      return []
    const own = sayingsOf(reading).filter(
      (one) =>
        one.sort === question.sort &&
        (question.tiers === undefined || (one.tier !== null && question.tiers.includes(one.tier))) &&
        liesWithin(one.when, question.within) &&
        isBy(one, one.entity === null ? undefined : asked.wovenOf(reading.report.id, one.entity)),
    )
    const isOf = (name: string) => (place: Span) =>
      own.some(
        (one) =>
          one.start === place.start &&
          one.end === place.end &&
          (` ${one.source} `.includes(foldName(name)) ||
            goesBy(one.entity === null ? undefined : asked.wovenOf(reading.report.id, one.entity), name)),
      )
    const places = [...new Map(own.map(({ start, end }) => [`${start} ${end}`, { start, end }])).values()].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    )
    return places
      .filter((place) => (question.who ?? []).every((name) => isOf(name)(place)))
      .filter((place) => question.words === undefined || isAbout(question, place, reading, weave.entities, asked))
      .map((place) => ({ day: day ?? '~', report: reading.report.id, ...place }))
  })
  const ordered =
    question.sort === 'position'
      ? found.toSorted(
          (a, b) => compareText(a.day, b.day) || compareText(a.report, b.report) || a.start - b.start || a.end - b.end,
        )
      : found
  return ordered.map(({ report, start, end }) => ({ report, start, end }))
}

/** See {@link SayingQuestion.within}. */
function liesWithin(when: string | null, { from = '', to = '' }: NonNullable<SayingQuestion['within']> = {}): boolean {
  if (from === '' && to === '') return true
  const { earliest, latest } = daysOf(when ?? '')
  const [first, last] = [daysOf(from).earliest, daysOf(to).latest]
  return (
    (earliest !== null || latest !== null) &&
    (first === null || latest === null || latest >= first) &&
    (last === null || earliest === null || earliest <= last)
  )
}

/** Whether somebody is held to words: see {@link SayingQuestion.by}. */
function openSpeakers(
  entities: readonly WovenEntity[],
  { sort, by }: SayingQuestion,
): (saying: Saying, speaker: WovenEntity | undefined) => boolean {
  if (by === undefined) return () => true
  const folded = foldName(by)
  const holds = (entity: WovenEntity) => [entity.name, ...entity.aliases].some((one) => foldName(one).includes(folded))
  const goesBy = (entity: WovenEntity) => [entity.name, ...entity.aliases].some((one) => foldName(one) === folded)
  if (sort !== 'position')
    return ({ source }, speaker) => ` ${source} `.includes(folded) || (speaker !== undefined && holds(speaker))
  const codes = new Set(
    entities
      .filter((entity) => entity.kind === 'state' && (entity.country === by.toUpperCase() || goesBy(entity)))
      .flatMap(({ country }) => country ?? []),
  )
  if (codes.size > 0)
    return (_, speaker) => speaker?.country !== null && speaker?.country !== undefined && codes.has(speaker.country)
  const isWhole = entities.some(goesBy)
  return (_, speaker) => speaker !== undefined && (isWhole ? goesBy(speaker) : holds(speaker))
}

function isAbout(
  { sort, words }: SayingQuestion,
  place: { readonly start: number; readonly end: number },
  reading: Reading,
  entities: readonly WovenEntity[],
  asked: AskedThings,
): boolean {
  const beside = reading.sentences
    .filter((sentence) => overlap(sentence, place) > 0 || contains(place, sentence))
    .map(({ start, end }) => searchedWords(reading.report.text.slice(start, end)))
  if (searchedWords(words!).every((word) => beside.some((told) => told.some((one) => one.startsWith(word)))))
    return true
  if (sort !== 'position') return false
  const folded = foldName(words!)
  const goesBy = (entity: WovenEntity) => [entity.name, ...entity.aliases].some((one) => foldName(one) === folded)
  const codes = new Set(
    entities.filter((entity) => entity.kind === 'state' && goesBy(entity)).flatMap(({ country }) => country ?? []),
  )
  return reading.entities.some(({ id }) => {
    const woven = asked.wovenOf(reading.report.id, id)
    return (
      woven !== undefined &&
      (goesBy(woven) || (woven.kind === 'nationality' && woven.country !== null && codes.has(woven.country)))
    )
  })
}

function countSpeaking({ weave, readings }: TheRecord, asked: AskedThings): readonly SpeakingState[] {
  const places = new Map<string, Set<string>>()
  for (const reading of readings) {
    for (const { sort, entity, start, end } of sayingsOf(reading)) {
      const country = sort === 'position' && entity !== null ? asked.wovenOf(reading.report.id, entity)?.country : null
      if (country) places.set(country, (places.get(country) ?? new Set()).add(`${reading.report.id} ${start} ${end}`))
    }
  }
  const named = [...places].flatMap(([country, { size }]) => {
    const state = weave.entities.find((entity) => entity.kind === 'state' && entity.country === country)
    return state ? [{ name: state.name, positions: size }] : []
  })
  return named.toSorted((a, b) => b.positions - a.positions || compareText(a.name, b.name))
}
