import type { ReportId } from '../intake/report.js'
import { dayOf, type DayNumber } from '../language/edtf/civil-day.js'
import { sameUnit } from '../language/en/measured-words.js'
import { contains } from '../language/span.js'
import { words, type Figure, type Reading } from '../reading/reading.js'
import { collectBy, groupLinked } from './grouping.js'
import type { EntityIndex } from './entity-index.js'
import { partKey } from './key-number.js'
import { measuredThing, sameThing, wordsThatTell, type MeasuredThing } from './measured-things.js'
import type { Part } from './part.js'
import { stretchOf, type Comparison } from './weave.js'

/** Kinds whose numbers can stand side by side; a rank or a step is told of its own moment. */
const COMPARED = new Set<Figure['kind']>(['share', 'money', 'count', 'measure'])

/** One report’s figure with what it measures and the states it is of, as they are known across reports. */
interface Claim {
  readonly report: ReportId
  readonly figure: Figure
  readonly said: string
  readonly thing: MeasuredThing
  readonly subject: string
  readonly counterpart: string | null
  /** “by value”, “in number”: what the figure is reckoned in, where the words around say so. */
  readonly reckoned: 'value' | 'number' | null
  /** The day of the report, where the figure is of that day only: “12 aircraft within 24 hours”. */
  readonly day: string | null
  /** A figure for which no period is told holds for its report’s day and its story. */
  readonly story: number
  readonly published: string | null
}

const OF_THE_DAY =
  /\b(?:within|in|over|during) (?:the (?:past|last|previous) )?(?:24|twenty-four|48|12) hours\b|\b(?:in|over) the (?:past|last) day\b|\bovernight\b/i

const BY_VALUE = /\b(?:by|in(?: terms of)?) value\b|\bin value terms\b|\bin money\b/i
const BY_NUMBER = /\b(?:by|in(?: terms of)?) (?:number|volume|units|quantity)s?\b|\bin volume terms\b/i

/**
 * Figures of one measure in several reports, side by side: “60-70 %” and “nearly half” of a state’s arms from one
 * supplier. Brought together are figures of one kind and currency, of one thing in any wording, of the same subject and
 * counterpart. Nothing is converted. `storyOf` gives the story of each reading.
 */
export function compareFigures(
  readings: readonly Reading[],
  storyOf: readonly number[],
  entities: EntityIndex,
): readonly Comparison[] {
  return compareFigureParts(readings, storyOf, entities).flatMap(({ made }) => made)
}

/** The same part by part. */
export function compareFigureParts(
  readings: readonly Reading[],
  storyOf: readonly number[],
  entities: EntityIndex,
): readonly Part<Comparison>[] {
  const claims = readings.flatMap((reading, at) => claimsOf(reading, storyOf[at]!, entities)).sort(byReportAndPlace)
  const groups = [...collectBy(claims, (claim) => measureKey(claim)).values()].flatMap(groupBySameThing)
  const money = claims.filter(({ figure }) => figure.kind === 'money' && figure.currency !== null)
  const ofMoney = [...collectBy(money, (claim) => measureKey(claim, false)).values()].flatMap(groupBySameThing)
  return [
    ...groups.map((group) => partOf(group, 'a', reportsOf(group).size > 1)),
    ...ofMoney.map((group) => partOf(group, 'b', isInOtherCurrencies(group))),
  ]
}

function partOf(group: readonly Claim[], sort: 'a' | 'b', isCompared: boolean): Part<Comparison> {
  return {
    members: group.map(({ report, figure }) => ({ report, id: `${sort} ${figure.id}` })),
    keys: group.flatMap(keysOfClaim),
    made: isCompared ? [compare(group, keyOfClaims(sort, group))] : [],
  }
}

/** The keys by which figures are found that may stand beside those of a reading. */
export function keysOfFigures(reading: Reading, entities: EntityIndex): readonly number[] {
  return claimsOf(reading, 0, entities).flatMap(keysOfClaim)
}

/** Two wordings of one thing share a word that tells which. */
function keysOfClaim(claim: Claim): readonly number[] {
  const measures = [
    measureKey(claim),
    ...(claim.figure.kind === 'money' && claim.figure.currency !== null ? [measureKey(claim, false)] : []),
  ]
  return measures.flatMap((measure) => wordsThatTell(claim.thing).map((word) => partKey(`figure ${measure} ${word}`)))
}

/** Where a comparison stands among others: those in one currency first, then by the first figure. */
function keyOfClaims(sort: 'a' | 'b', [first]: readonly Claim[]): string {
  return `${sort} ${first!.report} ${String(first!.figure.start).padStart(9, '0')} ${first!.figure.id}`
}

function reportsOf(group: readonly Claim[]): ReadonlySet<ReportId> {
  return new Set(group.map((claim) => claim.report))
}

/**
 * Sums for one thing of which a report uses a currency that no other does: “$2 billion” in one, “1.8 billion euros” in
 * the other.
 */
function isInOtherCurrencies(group: readonly Claim[]): boolean {
  const shared = new Set(
    [...collectBy(group, ({ figure }) => figure.currency!).values()]
      .filter((one) => reportsOf(one).size > 1)
      .flatMap((one) => [...reportsOf(one)]),
  )
  return reportsOf(group).size > 1 && [...reportsOf(group)].some((report) => !shared.has(report))
}

function claimsOf(reading: Reading, story: number, entities: EntityIndex): readonly Claim[] {
  const { report, figures } = reading
  const woven = (id: ReportId, entity: string | null) =>
    entity === null ? null : (entities.of({ report: id, entity })?.id ?? null)
  return figures.flatMap((figure) => {
    const thing = measuredThing(figure, statesNamedIn(figure, reading))
    const subject = woven(report.id, figure.subject)
    const counterpart = woven(report.id, figure.counterpart)
    if (!COMPARED.has(figure.kind) || !thing || subject === null) return []
    const claim = {
      report: report.id,
      figure,
      said: words(report, figure),
      reckoned: reckonedIn(figure, reading),
      day: dayIn(figure, reading),
      story,
      published: reading.layout.published?.date ?? null,
    }
    // What one state exports to another is what that one imports from it.
    return [
      thing.outward && counterpart !== null && figure.kind !== 'share'
        ? { ...claim, thing: { ...thing, outward: false }, subject: counterpart, counterpart: subject }
        : { ...claim, thing, subject, counterpart },
    ]
  })
}

/** By the words around the figure in its sentence. */
function reckonedIn(figure: Figure, { report, sentences }: Reading): Claim['reckoned'] {
  const sentence = sentences.find((one) => contains(one, figure))
  const around = sentence
    ? report.text.slice(Math.max(sentence.start, figure.start - 60), Math.min(sentence.end, figure.end + 90))
    : ''
  if (BY_VALUE.test(around) === BY_NUMBER.test(around)) return null
  return BY_VALUE.test(around) ? 'value' : 'number'
}

/** The report’s own day for what is counted anew each day. */
function dayIn(figure: Figure, { report, sentences, layout }: Reading): string | null {
  const sentence = sentences.find((one) => contains(one, figure))
  return sentence && OF_THE_DAY.test(report.text.slice(sentence.start, sentence.end))
    ? (layout.published?.date ?? null)
    : null
}

/** “Russian” in “Russian oil exports”: whose it is stands in subject and counterpart. */
function statesNamedIn({ ofSpan }: Figure, { report, mentions, entities }: Reading): readonly string[] {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]))
  const within = ofSpan
    ? mentions.filter(
        (mention) => contains(ofSpan, mention) && ['state', 'nationality'].includes(kinds.get(mention.entity) ?? ''),
      )
    : []
  return within.map((mention) => words(report, mention))
}

function byReportAndPlace(a: Claim, b: Claim): number {
  return a.report < b.report ? -1 : a.report > b.report ? 1 : a.figure.start - b.figure.start
}

/** Goods that go one way between two states: told from either side, they are the same. */
const ONE_WAY = ['arms', 'oil', 'gas', 'aid', 'grain', 'wheat', 'coal', 'loan', 'credit']

/**
 * What must agree before the things are looked at; five ordered and three delivered are no difference, nor is a price a
 * barrel one from the whole sum. Trade between two is the same from either side, and so is what goes one way; a share
 * is always of its owner’s whole. Who else deals in what is counted need not be told.
 */
function measureKey({ figure, thing, subject, counterpart, day }: Claim, inOneCurrency = true): string {
  const bothWays = figure.kind === 'share' ? ['trade'] : ['trade', ...ONE_WAY]
  const mutual = counterpart !== null && !thing.outward && thing.words.some((word) => bothWays.includes(word))
  const sides = figure.kind === 'count' ? [subject] : mutual ? [subject, counterpart].sort() : [subject, counterpart]
  return JSON.stringify([
    figure.kind,
    figure.kind === 'money'
      ? inOneCurrency
        ? figure.currency
        : 'any'
      : figure.kind === 'share'
        ? 'percent'
        : sameUnit(figure.unit),
    figure.kind === 'count' ? stageOf(figure) : null,
    isAim(figure),
    figure.per ?? null,
    day,
    ...sides,
  ])
}

/** Bought and to be bought is one stage, delivered another; of what merely is, none is told. */
function stageOf({ status }: Figure): string | null {
  return status === 'ordered' || status === 'planned' ? 'ordered' : status === 'delivered' ? status : null
}

/** A target for 2030 is no second count of last year’s trade. */
function isAim({ kind, status, period }: Figure): boolean {
  return (kind !== 'count' && status === 'planned') || (period?.startsWith('../') ?? false)
}

/** Counts of one thing for two suppliers are two counts. */
function sameSides(a: Claim, b: Claim): boolean {
  return (
    a.figure.kind !== 'count' || a.counterpart === null || b.counterpart === null || a.counterpart === b.counterpart
  )
}

/** News of one matter goes on for some days. */
const DAYS_OF_ONE_NEWS = 3

/**
 * A sum, a count or a measure without a period is that of its own news and its days: told elsewhere it can be borne
 * out, never contradicted. A share may be set beside that of another day, and is told to be of another day.
 */
function sameOccasion(a: Claim, b: Claim): boolean {
  if (a.figure.kind === 'share' || a.story === b.story || (a.figure.period !== null && b.figure.period !== null))
    return true
  if (a.figure.low === b.figure.low && a.figure.high === b.figure.high) return true
  // “US troops” of one country’s news and “U.S. military personnel” of another’s are two counts
  return toldAboutOneDay(a, b) && a.thing.words.join(' ') === b.thing.words.join(' ')
}

function toldAboutOneDay(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ published }) => (published === null ? null : dayOf(published))) as [
    DayNumber | null,
    DayNumber | null,
  ]
  return x !== null && y !== null && Math.abs(x - y) <= DAYS_OF_ONE_NEWS
}

function groupBySameThing(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const links = claims.flatMap((claim, a) =>
    claims
      .slice(a + 1)
      .flatMap((other, offset) =>
        sameOccasion(claim, other) && sameThing(claim.thing, other.thing) && sameSides(claim, other)
          ? [{ a, b: a + 1 + offset }]
          : [],
      ),
  )
  return groupLinked(claims.length, links).map((places) => places.map((place) => claims[place]!))
}

function compare(group: readonly Claim[], id: string): Comparison {
  const [first] = group as readonly [Claim]
  const verdict = judge(group)
  const reasons = verdict === 'differ' ? reasonsAllMayHold(group) : []
  return {
    id,
    of: commonest(group.map((claim) => claim.figure.of!)),
    subject: first.subject,
    counterpart: first.counterpart,
    verdict,
    because: because(group, verdict, reasons),
    canAllBeTrue: verdict !== 'differ' || reasons.length > 0,
    figures: group.map(({ report, figure }) => ({ report, figure: figure.id, low: figure.low, high: figure.high })),
  }
}

function judge(group: readonly Claim[]): Comparison['verdict'] {
  if (currenciesOf(group).length > 1) return 'differ'
  const stretches = group.map((claim) => stretchOf(claim.figure))
  const told = new Set(group.map(({ figure }) => `${figure.low} ${figure.high}`))
  if (Math.max(...stretches.map((one) => one.low)) > Math.min(...stretches.map((one) => one.high))) return 'differ'
  return told.size === 1 ? 'agree' : 'overlap'
}

function currenciesOf(group: readonly Claim[]): readonly string[] {
  return [...new Set(group.flatMap(({ figure }) => figure.currency ?? []))].sort()
}

/**
 * Why figures that differ may all be right: told for different windows, one by value and one by number, or as parts of
 * wholes worded differently.
 */
function reasonsAllMayHold(group: readonly Claim[]): readonly string[] {
  const windows = new Set(group.map((claim) => renderWindow(claim.figure.period)))
  // Of a share, stock and purchases are two wholes; anything else is measured the same under another word.
  const wholes = new Map(
    group.map(({ figure, thing }) => [
      figure.kind === 'share' ? figure.of!.toLowerCase() : thing.words.join(' '),
      figure.of!,
    ]),
  )
  const reckoned = new Set(group.map((claim) => claim.reckoned).filter((one) => one !== null))
  const currencies = currenciesOf(group)
  return [
    ...(currencies.length > 1 ? [`in different currencies (${currencies.join(', ')}), which are not converted`] : []),
    ...(windows.size === 1 && windows.has(NO_WINDOW) && areOfOtherTimes(group)
      ? ['by reports of other news and other days, without a window']
      : []),
    ...(windows.size > 1 ? [`for different windows (${[...windows].join('; ')})`] : []),
    ...(reckoned.size > 1 ? ['some by value and some by number'] : []),
    ...(wholes.size > 1
      ? [`of different wholes (${[...wholes.values()].map((whole) => `“${whole}”`).join(', ')})`]
      : []),
  ]
}

const NO_WINDOW = 'none told'

/** Whether figures without a told period are of several stories, whose reports are not known to be of one day. */
function areOfOtherTimes(group: readonly Claim[]): boolean {
  return (
    new Set(group.map(({ story }) => story)).size > 1 &&
    !(new Set(group.map(({ published }) => published)).size === 1 && group[0]!.published !== null)
  )
}

/** `2004/2024` → “2004 to 2024”, `2022/..` → “since 2022”. */
function renderWindow(period: string | null): string {
  if (period === null) return NO_WINDOW
  const [from = '', to = ''] = period.split('/')
  if (!period.includes('/')) return period
  if (to === '..' || to === '') return `since ${from}`
  return from === '..' || from === '' ? `up to ${to}` : `${from} to ${to}`
}

function because(group: readonly Claim[], verdict: Comparison['verdict'], reasons: readonly string[]): string {
  const said = [...new Set(group.map((claim) => `“${claim.said}”`))].join(', ')
  if (verdict === 'agree') return `All say ${said}.`
  if (verdict === 'overlap') return `One number fits all of ${said}.`
  const apart = `No one number fits ${said}`
  return reasons.length > 0
    ? `${apart}, but they are told ${reasons.join(' and ')}, so they cannot be compared: all can be true${likeAmong(group)}.`
    : `${apart}, told for one window and one whole.`
}

/**
 * “… ; for 2013 to 2023, “60 percent”, “about 60 percent” agree”: those among them that are told alike by several
 * reports.
 */
function likeAmong(group: readonly Claim[]): string {
  const alike = [
    ...collectBy(group, ({ figure, thing, reckoned }) =>
      JSON.stringify([
        figure.period,
        figure.kind === 'share' ? figure.of!.toLowerCase() : thing.words,
        reckoned,
        figure.currency,
      ]),
    ).values(),
  ]
  const told = alike
    .filter((one) => one.length < group.length && reportsOf(one).size > 1 && one[0]!.figure.period !== null)
    .map((one) => {
      const verdict = judge(one)
      return `; of those for ${renderWindow(one[0]!.figure.period)}, ${[...new Set(one.map((claim) => `“${claim.said}”`))].join(' and ')} ${verdict}`
    })
  return told.join('')
}

function commonest(wordings: readonly string[]): string {
  const counts = collectBy(wordings, (wording) => wording)
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]![0]
}
