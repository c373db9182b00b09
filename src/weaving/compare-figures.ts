import type { ReportId } from '../intake/report.js'
import { words, type Figure, type Reading } from '../reading/reading.js'
import { collectBy, groupLinked } from './grouping.js'
import { measuredThing, sameThing, type MeasuredThing } from './measured-things.js'
import type { Comparison, WovenEntity } from './weave.js'

/** Kinds whose numbers can stand side by side; a rank or a step is told of its own moment. */
const COMPARED = new Set<Figure['kind']>(['share', 'money', 'count', 'measure'])
/** How far “about” and “nearly” may lie from the number told, as a part of it. */
const LOOSE = 0.1

/** One report’s figure with what it measures and the states it is of, as they are known across reports. */
interface Claim {
  readonly report: ReportId
  readonly figure: Figure
  readonly said: string
  readonly thing: MeasuredThing
  readonly subject: string
  readonly counterpart: string | null
}

/**
 * Figures of one measure in several reports, side by side: “60-70 %” and “nearly half” of a state’s arms from one supplier. Brought together
 * are figures of one kind and currency, of one thing in any wording, of the same subject and counterpart. Nothing is converted.
 */
export function compareFigures(readings: readonly Reading[], entities: readonly WovenEntity[]): readonly Comparison[] {
  const woven = wovenIds(entities)
  const claims = readings.flatMap((reading) => claimsOf(reading, woven)).sort(byReportAndPlace)
  const groups = [...collectBy(claims, measureKey).values()].flatMap(groupBySameThing)
  return groups.filter((group) => new Set(group.map((claim) => claim.report)).size > 1).map((group, at) => compare(group, `c${at + 1}`))
}

function wovenIds(entities: readonly WovenEntity[]): (report: ReportId, entity: string | null) => string | null {
  const ids = new Map(entities.flatMap((one) => one.members.map(({ report, entity }) => [`${report}\n${entity}`, one.id] as const)))
  return (report, entity) => (entity === null ? null : (ids.get(`${report}\n${entity}`) ?? null))
}

function claimsOf({ report, figures }: Reading, woven: ReturnType<typeof wovenIds>): readonly Claim[] {
  return figures.flatMap((figure) => {
    const thing = measuredThing(figure)
    const subject = woven(report.id, figure.subject)
    if (!COMPARED.has(figure.kind) || !thing || subject === null) return []
    return [{ report: report.id, figure, said: words(report, figure), thing, subject, counterpart: woven(report.id, figure.counterpart) }]
  })
}

function byReportAndPlace(a: Claim, b: Claim): number {
  return a.report < b.report ? -1 : a.report > b.report ? 1 : a.figure.start - b.figure.start
}

/** What must agree before the things are looked at; five ordered and three delivered are no difference. Trade between two is the same from either side. */
function measureKey({ figure, thing, subject, counterpart }: Claim): string {
  const mutual = thing.words.includes('trade') && counterpart !== null
  const sides = mutual ? [subject, counterpart].sort() : [subject, counterpart]
  return JSON.stringify([figure.kind, figure.kind === 'money' ? figure.currency : figure.kind === 'share' ? 'percent' : figure.unit,
    figure.kind === 'count' ? figure.status : null, isAim(figure), ...sides])
}

/** A target for 2030 is no second count of last year’s trade. */
function isAim({ status, period }: Figure): boolean {
  return status === 'planned' || (period?.startsWith('../') ?? false)
}

function groupBySameThing(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const links = claims.flatMap((claim, a) => claims.slice(a + 1).flatMap((other, offset) => (sameThing(claim.thing, other.thing) ? [{ a, b: a + 1 + offset }] : [])))
  return groupLinked(claims.length, links).map((places) => places.map((place) => claims[place]!))
}

function compare(group: readonly Claim[], id: string): Comparison {
  const [first] = group as readonly [Claim]
  const verdict = judge(group)
  const reasons = verdict === 'differ' ? reasonsAllMayHold(group) : []
  return {
    id, of: commonest(group.map((claim) => claim.figure.of!)), subject: first.subject, counterpart: first.counterpart, verdict,
    because: because(group, verdict, reasons), canAllBeTrue: verdict !== 'differ' || reasons.length > 0,
    figures: group.map(({ report, figure }) => ({ report, figure: figure.id, low: figure.low, high: figure.high })),
  }
}

interface Stretch { readonly low: number; readonly high: number }

/** What a figure allows: “more than 60” all above, “nearly half” a little below, “about 30” a little around. */
function stretchOf({ low, high, bound }: Figure): Stretch {
  const [bottom, top] = [low ?? -Infinity, high ?? Infinity]
  if (bound === 'nearly') return { low: bottom * (1 - LOOSE), high: top }
  return bound === 'about' ? { low: bottom * (1 - LOOSE), high: top * (1 + LOOSE) } : { low: bottom, high: top }
}

function judge(group: readonly Claim[]): Comparison['verdict'] {
  const stretches = group.map((claim) => stretchOf(claim.figure))
  const told = new Set(group.map(({ figure }) => `${figure.low} ${figure.high}`))
  if (Math.max(...stretches.map((one) => one.low)) > Math.min(...stretches.map((one) => one.high))) return 'differ'
  return told.size === 1 ? 'agree' : 'overlap'
}

/** Why figures that differ may all be right: told for different windows, or as parts of wholes worded differently. */
function reasonsAllMayHold(group: readonly Claim[]): readonly string[] {
  const windows = new Set(group.map((claim) => renderWindow(claim.figure.period)))
  const wholes = new Set(group.map((claim) => claim.figure.of!.toLowerCase()))
  return [
    ...(windows.size > 1 ? [`for different windows (${[...windows].join('; ')})`] : []),
    ...(wholes.size > 1 ? [`of different wholes (${[...wholes].map((whole) => `“${whole}”`).join(', ')})`] : []),
  ]
}

/** `2004/2024` → “2004 to 2024”, `2022/..` → “since 2022”. */
function renderWindow(period: string | null): string {
  if (period === null) return 'none told'
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
  return reasons.length > 0 ? `${apart}, but they are told ${reasons.join(' and ')}, so all can be true.` : `${apart}, told for one window and one whole.`
}

function commonest(wordings: readonly string[]): string {
  const counts = collectBy(wordings, (wording) => wording)
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]![0]
}
