import {
  ALL_GOODS,
  ARMS_FLOW,
  ARMS_STOCK,
  BUDGET,
  BY_VALUE,
  OF_THE_WORLD,
  SENT_OUT,
  TAKEN_IN,
} from '../../language/en/arms-words.js'
import { measuredWords } from '../../language/en/measured-words.js'
import { daysOf } from '../../language/edtf/bounds-edtf.js'
import { contains } from '../../language/span.js'
import { words, type Figure, type Reading } from '../../reading/reading.js'
import { tierOf } from '../../record/entry.js'
import { stretchOf, type Stretch, type WovenEntity } from '../../weaving/weave.js'
import type { LookUp } from '../look-up.js'
import { sentencesAround } from '../side-by-side.js'
import type { Party } from './ledgers.js'
import type { Years } from './windows.js'

/** A share, a sum or a count that a report tells, as far as a register could tell it too. */
export interface RegisterClaim {
  readonly reading: Reading
  readonly figure: Figure
  readonly sentence: string
  /** What is counted, in words that can be compared: `arms`. */
  readonly matter: readonly string[]
  readonly isBudget: boolean
  /** Whether it is of what its owner sends out or takes in, where the words say so. */
  readonly way: 'out' | 'in' | null
  readonly isOfTheWorld: boolean
  readonly subject: Party | null
  readonly counterpart: Party | null
  /** What fits the wording: 59.5 to 70.5 of “60 to 70 percent”. In per cent, or in whole units. */
  readonly stretch: Stretch
  /** The number that a window should come near. */
  readonly aim: number
  /** The years it is told for; null where the report tells none. */
  readonly told: Years | null
  /** What a reader should know of how it was understood. */
  readonly cautions: readonly string[]
}

const KINDS: ReadonlySet<Figure['kind']> = new Set(['share', 'money', 'measure', 'count'])

/** Every share, sum and count of the reports that is no target and not doubtful, in the order of reports and places. */
export function listClaims(look: LookUp): readonly RegisterClaim[] {
  return look.record.readings.flatMap((reading) =>
    reading.figures
      .filter(
        (figure) =>
          KINDS.has(figure.kind) &&
          tierOf(figure.confidence) !== 'doubtful' &&
          (figure.status !== 'planned' || figure.kind === 'count') &&
          (figure.low ?? figure.high) !== null,
      )
      .map((figure) => claimOf(figure, reading, look)),
  )
}

function claimOf(figure: Figure, reading: Reading, look: LookUp): RegisterClaim {
  const sentence = words(reading.report, sentencesAround(reading, figure)).replace(/\s+/gu, ' ')
  const sides = sidesOf(figure, reading, look)
  const isOfTheWorld = sides.counterpart === null && OF_THE_WORLD.test(figure.of ?? '')
  const of = withoutNames(figure.of ?? '', sides).replace(isOfTheWorld ? OF_THE_WORLD : '', ' ')
  const own = measuredWords(of)
  const isFromSentence = own.length === 0 && measuredWords(sentence).includes('arms') && figure.kind === 'share'
  const matter = isFromSentence ? ['arms'] : ALL_GOODS.test(of.trim()) ? ['trade'] : own
  return {
    reading,
    figure,
    sentence,
    matter,
    ...sides,
    isBudget: BUDGET.test(figure.of ?? ''),
    way: wayOf(figure.of ?? '', sentence),
    isOfTheWorld,
    stretch: roundedStretch(figure),
    aim: aimOf(figure),
    told: toldYears(figure, reading),
    cautions: [
      ...sides.cautions,
      ...(isFromSentence ? ['what it is a share of is told in its sentence only: arms'] : []),
      ...cautionsOf(figure, matter, sentence),
    ],
  }
}

/** By the words of what is counted, else by those of the sentence where they say one only. */
function wayOf(of: string, sentence: string): RegisterClaim['way'] {
  for (const text of [of, sentence]) {
    const [out, into] = [SENT_OUT.test(text), TAKEN_IN.test(text)]
    if (out !== into) return out ? 'out' : 'in'
  }
  return null
}

interface Sides {
  readonly subject: Party | null
  readonly counterpart: Party | null
  readonly cautions: readonly string[]
}

/**
 * Whose and with whom. Where a share has only one side, the other is the one other state of its sentence, or the one
 * that something comes “from” there; that is said.
 */
function sidesOf(figure: Figure, reading: Reading, look: LookUp): Sides {
  const state = (id: string | null) => {
    const entity = id === null ? undefined : look.wovenOf(reading.report.id, id)
    return entity && isState(entity) ? partyOf(entity) : null
  }
  const [subject, counterpart] = [state(figure.subject), state(figure.counterpart)]
  if (figure.kind !== 'share' || (subject === null) === (counterpart === null))
    return { subject, counterpart, cautions: [] }
  const sentence = sentencesAround(reading, figure)
  const isOther = ({ code, name }: Party) =>
    code !== (subject ?? counterpart)!.code || (name !== (subject ?? counterpart)!.name && code === null)
  const othersIn = (mentions: Reading['mentions']) => {
    const named = mentions.flatMap((mention) => look.wovenOf(reading.report.id, mention.entity) ?? []).filter(isState)
    return [...new Map(named.map((entity) => [entity.country ?? entity.id, partyOf(entity)])).values()].filter(isOther)
  }
  const within = reading.mentions.filter((mention) => contains(sentence, mention))
  const others = othersIn(within)
  if (subject === null) {
    return others.length !== 1
      ? { subject, counterpart, cautions: [] }
      : {
          subject: others[0]!,
          counterpart,
          cautions: [`whose it is was taken from its sentence, which names no other state: ${others[0]!.name}`],
        }
  }
  const from = othersIn(
    within.filter(({ start }) => /\bfrom\s+$/iu.test(reading.report.text.slice(sentence.start, start))),
  )
  const [source, ...more] = from.length > 0 ? from : others
  return source === undefined || more.length > 0
    ? { subject, counterpart, cautions: [] }
    : {
        subject,
        counterpart: source,
        cautions: [
          `with whom was taken from its sentence, which names ${from.length > 0 ? 'one state that something comes from' : 'no other state'}: ${source.name}`,
        ],
      }
}

function isState({ kind }: WovenEntity): boolean {
  return kind === 'state' || kind === 'nationality'
}

/** A nationality is its state. */
function partyOf({ name, aliases, country, kind }: WovenEntity): Party {
  return { name, code: country, names: kind === 'state' ? [name, ...aliases] : [name] }
}

/** “Indian” in “Indian arms imports” says whose they are. */
function withoutNames(phrase: string, { subject, counterpart }: Sides): string {
  return [subject, counterpart].reduce(
    (said, party) => (party ? party.names.reduce((rest, name) => rest.replaceAll(name, ' '), said) : said),
    phrase,
  )
}

const PERCENT_MOST = 100
const LEAST_DIGITS = 2

/** What the wording allows, and half of the last digit told beside it: “36 percent” is from 35.5 to 36.5. */
function roundedStretch(figure: Figure): Stretch {
  const { low, high } = stretchOf(figure)
  const half = figure.kind === 'count' ? 0 : halfDigit(figure)
  const [bottom, top] = [low - half, figure.kind === 'share' ? Math.min(PERCENT_MOST, high + half) : high + half]
  return {
    low: figure.bound === 'over' ? low : bottom,
    high: figure.bound === 'under' || figure.bound === 'nearly' ? high : top,
  }
}

/**
 * Half a unit of the last digit that is told: of a share the units or its decimals, of “2.1 billion” a tenth of a
 * billion.
 */
function halfDigit({ low, high, kind }: Figure): number {
  const value = Math.abs(low ?? high ?? 0)
  const digits = value.toExponential().split('e') as [string, string]
  const significant = Math.max(kind === 'share' ? 1 : LEAST_DIGITS, digits[0].replace('.', '').length)
  const last = Number(digits[1]) - significant + 1
  return 0.5 * 10 ** (kind === 'share' ? Math.min(0, last) : last)
}

function aimOf({ low, high, bound }: Figure): number {
  return bound === 'over'
    ? (low ?? high!)
    : bound === 'under'
      ? (high ?? low!)
      : low !== null && high !== null
        ? (low + high) / 2
        : (low ?? high)!
}

/**
 * The years of the figure’s own period, else of the one stretch of years that its sentence tells. What is open on a
 * side is no window.
 */
function toldYears(figure: Figure, reading: Reading): Years | null {
  const sentence = sentencesAround(reading, figure)
  const spans = reading.dates.flatMap(({ start, end, edtf }) =>
    edtf !== null && edtf.includes('/') && contains(sentence, { start, end }) ? (yearsOf(edtf) ?? []) : [],
  )
  return (figure.period === null ? null : yearsOf(figure.period)) ?? (spans.length === 1 ? spans[0]! : null)
}

function yearsOf(edtf: string): Years | null {
  const { earliest, latest } = daysOf(edtf)
  if (earliest === null || latest === null) return null
  const [from, to] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))]
  // “the last two decades”, told on 28 April 2023, are the twenty years that end with it: the year begun on a day is no
  // whole one.
  return { from: to > from && !earliest.endsWith('-01-01') && !latest.endsWith('-12-31') ? from + 1 : from, to }
}

function cautionsOf(figure: Figure, matter: readonly string[], sentence: string): readonly string[] {
  if (!matter.includes('arms') || figure.kind !== 'share') return []
  const isHeld = ARMS_STOCK.test(figure.of ?? sentence) && !ARMS_FLOW.test(sentence)
  return [
    ...(isHeld
      ? ['it may speak of arms in service; the register counts what was delivered, and cannot settle that']
      : []),
    ...(matter.some((word) => word !== 'arms')
      ? [`told of ‹${figure.of ?? ''}›; the register’s sum is of all major arms together`]
      : []),
    ...(BY_VALUE.test(sentence) ? ['told by value; the register counts volume'] : []),
  ]
}
