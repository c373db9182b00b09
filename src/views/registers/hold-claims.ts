import { BUDGET, NO_MAJOR_ARMS } from '../../language/en/arms-words.js'
import { measuredWords, sameUnit } from '../../language/en/measured-words.js'
import type { LookUp } from '../look-up.js'
import { listClaims, type RegisterClaim } from './claims.js'
import { findDealRows, type DealRow } from './deal-rows.js'
import { accountsFor, isNamedIn, ledgersOf, type Account, type Ledger, type Quantity } from './ledgers.js'
import { addUp, bookYears, shareOf, sumWindow, windowsWithin, type WindowSum, type Years } from './windows.js'

/**
 * A window of a register: what it gives, and whether that is what the report claims. `may` where only the uncertainty
 * of the register’s numbers reaches it.
 */
export interface HeldWindow extends Years, WindowSum {
  readonly fits: 'yes' | 'may' | 'no'
}

/** All windows of one length: those that give the claimed number, and the one that comes nearest. */
export interface LengthFit {
  readonly length: number
  readonly all: number
  readonly fitting: readonly HeldWindow[]
  /** How many more may give it, as the register’s numbers are uncertain. */
  readonly possible: number
  readonly best: HeldWindow
}

/** A claim held against what one ledger says of it. */
export interface Held {
  readonly claim: RegisterClaim
  readonly ledger: Ledger
  /** `settled` with windows; `listed` with deals of a trade register; `not settled`, and why. */
  readonly verdict: 'settled' | 'listed' | 'not settled'
  /** “Russia’s share of India’s imports of major arms” */
  readonly what: string
  readonly unit: 'percent' | Ledger['unit']
  /** What of the ledger was added up. */
  readonly accounts: readonly Account[]
  readonly span: Years | null
  /**
   * The window that the report tells, where the register has it; `isPart` where it has only a part of those years,
   * which settles nothing.
   */
  readonly told: (HeldWindow & { readonly isPart: boolean }) | null
  readonly lengths: readonly LengthFit[]
  readonly deals: readonly DealRow[]
  readonly because: readonly string[]
}

/** Windows that are tried: years, and runs of five, ten and twenty. */
export const LENGTHS = [1, 5, 10, 20] as const

/**
 * Every claimed share, sum and count that a register beside the record counts too, held against it; what no register
 * counts is passed over.
 */
export function holdClaims(look: LookUp): readonly Held[] {
  if (look.registers.length === 0) return []
  const held = kept.get(look) ?? holdAll(look)
  kept.set(look, held)
  return held
}

/** Every page of one record asks again. */
const kept = new WeakMap<LookUp, readonly Held[]>()

function holdAll(look: LookUp): readonly Held[] {
  const ledgers = ledgersOf(look.registers)
  return listClaims(look).flatMap((claim) => {
    const all = ledgers.flatMap((ledger) => holdClaim(claim, ledger))
    const present = all.filter((one) => isConcerned(one))
    // A register of other states says nothing of these; where none has them, one says so for all.
    return present.length > 0 ? present : all.slice(0, 1).map(inNoRegister)
  })
}

function inNoRegister(held: Held): Held {
  const {
    claim: { subject, counterpart },
  } = held
  const names = [subject, counterpart].flatMap((party) => party?.name ?? [])
  return {
    ...held,
    verdict: 'not settled',
    lengths: [],
    told: null,
    because: [`${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} in no register of it that is kept`],
  }
}

function isConcerned({ claim, ledger }: Held): boolean {
  const parties = [claim.subject, claim.counterpart].filter((party) => party !== null)
  return (
    parties.length === 0 ||
    parties.some((party) => isNamedIn(ledger, 'supplier', party) || isNamedIn(ledger, 'recipient', party))
  )
}

/** What several ledgers say of one claim, together. */
export function byClaim(held: readonly Held[]): readonly (readonly [Held, ...Held[]])[] {
  const groups = new Map<RegisterClaim['figure'], [Held, ...Held[]]>()
  for (const one of held) {
    const group = groups.get(one.claim.figure)
    if (group) group.push(one)
    else groups.set(one.claim.figure, [one])
  }
  return [...groups.values()]
}

/** How many shares and sums no register counts. */
export function countPassedOver(look: LookUp, held: readonly Held[]): number {
  const known = new Set(held.map(({ claim }) => claim.figure))
  return listClaims(look).filter(({ figure }) => figure.kind !== 'count' && !known.has(figure)).length
}

function holdClaim(claim: RegisterClaim, ledger: Ledger): readonly Held[] {
  const things = claim.figure.kind === 'share' ? [] : findDealRows(claim, ledger)
  if (things.length > 0)
    return [notSettledOr('listed', claim, ledger, { deals: things, because: becauseListed(claim) })]
  if (claim.figure.kind === 'count') return holdCount(claim, ledger)
  if (!isCounted(claim, ledger)) return []
  const why = whyNotSettled(claim, ledger)
  if (why !== null) return [notSettledOr('not settled', claim, ledger, { because: [why] })]
  return claim.figure.kind === 'share' ? holdShare(claim, ledger) : holdSum(claim, ledger)
}

/** Whether the register counts what the claim counts: “weapons purchases” are major arms, “defence budget” is none. */
function isCounted({ matter, isBudget, subject }: RegisterClaim, { of }: Ledger): boolean {
  return (
    subject !== null &&
    isBudget === BUDGET.test(of) &&
    measuredWords(of).every((word) => matter.includes(word)) &&
    matter.length > 0
  )
}

/** Of things that are no major arms there is nothing in a register of those: rifles, shells, spare parts. */
function holdCount(claim: RegisterClaim, ledger: Ledger): readonly Held[] {
  const isOfArms =
    ledger.unit.kind === 'volume' && ledger.registers.some(({ rows }) => rows.some(({ deal }) => deal !== null))
  const named = NO_MAJOR_ARMS.exec(claim.figure.of ?? '')?.[0]
  const isBetween = [claim.subject, claim.counterpart].some(
    (party) => party !== null && (isNamedIn(ledger, 'supplier', party) || isNamedIn(ledger, 'recipient', party)),
  )
  return isOfArms && named !== undefined && isBetween
    ? [
        notSettledOr('not settled', claim, ledger, {
          because: [`‹${named}› are out of its coverage: it counts major arms only`],
        }),
      ]
    : []
}

function notSettledOr(
  verdict: Held['verdict'],
  claim: RegisterClaim,
  ledger: Ledger,
  { deals = [], because }: { readonly deals?: readonly DealRow[]; readonly because: readonly string[] },
): Held {
  return {
    claim,
    ledger,
    verdict,
    what: sayQuantity(quantityOf(claim), ledger),
    unit: ledger.unit,
    accounts: [],
    span: null,
    told: null,
    lengths: [],
    deals,
    because,
  }
}

function becauseListed({ figure }: RegisterClaim): readonly string[] {
  return figure.kind === 'money'
    ? ['the register has no prices of its own; what it notes of the deal stands beside it']
    : ['how many of a thing there are depends on what is counted as one (a regiment, a launcher, a missile)']
}

function whyNotSettled(claim: RegisterClaim, ledger: Ledger): string | null {
  const { figure } = claim
  if (figure.kind === 'share') return null
  if (figure.kind === 'money' && ledger.unit.kind !== 'money')
    return ledger.unit.kind === 'volume'
      ? 'it counts volume (TIV), which is not money: no price and no sum of money can be held against it'
      : `it counts ${ledger.unit.name}, not money`
  if (figure.kind === 'money' && figure.currency !== ledger.unit.currency)
    return `told in ${figure.currency ?? 'another currency'}, the register is in ${ledger.unit.name}; nothing is converted`
  if (figure.kind === 'measure' && (ledger.unit.kind !== 'measure' || !isOneUnit(figure.unit, ledger.unit.name)))
    return `told in ${figure.unit ?? 'another unit'}, the register is in ${ledger.unit.name}`
  if (figure.per !== undefined && figure.per !== 'year') return `told per ${figure.per}; the register has sums`
  return null
}

/** “tonne” and “thousand tonnes” count the same. */
function isOneUnit(told: string | null, counted: string): boolean {
  const plain = counted.replace(/^(?:thousand|million|billion|trillion)s?\s+/iu, '')
  return told === plain || sameUnit(told) === sameUnit(plain.replace(/s$/u, ''))
}

/** What is had is had from the other side; what is sent out goes there. */
function quantityOf({ subject, counterpart, way }: RegisterClaim): Quantity {
  return way === 'out' ? { supplier: subject, recipient: counterpart } : { supplier: counterpart, recipient: subject }
}

/** Trade lies between two: where no word says which way, it is both. */
function isMutual({ matter, way }: RegisterClaim): boolean {
  return way === null && matter.length === 1 && matter[0] === 'trade'
}

function turned({ supplier, recipient }: Quantity): Quantity {
  return { supplier: recipient, recipient: supplier }
}

function holdShare(claim: RegisterClaim, ledger: Ledger): readonly Held[] {
  const { subject, counterpart, isOfTheWorld, way } = claim
  if (counterpart === null && !isOfTheWorld)
    return [
      notSettledOr('not settled', claim, ledger, {
        because: ['the report does not tell whose part of the whole it is'],
      }),
    ]
  const part = quantityOf(claim)
  const whole: Quantity = isOfTheWorld
    ? { supplier: null, recipient: null }
    : way === 'out'
      ? { supplier: subject, recipient: null }
      : { supplier: null, recipient: subject }
  const flow = isMutual(claim)
    ? 'trade'
    : `${way === 'out' ? 'exports' : 'imports'}${ledger.of === 'trade' ? '' : ` of ${ledger.of}`}`
  const what = isOfTheWorld
    ? `${possessive(subject!.name)} share of the world’s ${flow}`
    : `${possessive(counterpart!.name)} share of ${possessive(subject!.name)} ${flow}`
  const ways = isMutual(claim)
    ? [
        { part, whole },
        { part: turned(part), whole: turned(whole) },
      ]
    : [{ part, whole }]
  const found = ways.map((one) => accountsOfShare(one.part, one.whole, ledger))
  const lacking = found.findIndex(({ part: mine, whole: all }) => !mine || !all)
  if (lacking >= 0)
    return [
      notSettledOr('not settled', claim, ledger, {
        because: [whyNoAccount(ways[lacking]!.part, ways[lacking]!.whole, found[lacking]!.part, ledger)],
      }),
    ]
  const sumOf = (accounts: readonly Account[]) => {
    const books = accounts.map(({ rows, register }) => bookYears(rows, register.isRounded))
    return (years: Years) => addUp(books.map((book) => sumWindow(book, years)))
  }
  const [parts, wholes] = [found.map((one) => one.part!), found.map((one) => one.whole!)]
  const [sumOfPart, sumOfWhole] = [sumOf(parts), sumOf(wholes)]
  return [
    settle(claim, ledger, {
      what,
      unit: 'percent',
      accounts: [...new Map([...wholes, ...parts].map((one) => [one.register, one])).values()],
      scale: 1,
      valueOf: (years) => shareOf(sumOfPart(years), sumOfWhole(years)),
    }),
  ]
}

/** Part and whole of one register where one has both, else of two of one release. */
function accountsOfShare(
  part: Quantity,
  whole: Quantity,
  ledger: Ledger,
): { readonly part?: Account; readonly whole?: Account } {
  const [parts, wholes] = [accountsFor(ledger, part), accountsFor(ledger, whole)]
  const both = wholes.find((one) => parts.some(({ register }) => register === one.register))
  const [mine, all] = both ? [parts.find(({ register }) => register === both.register)!, both] : [parts[0], wholes[0]]
  return { ...(mine ? { part: mine } : {}), ...(all ? { whole: all } : {}) }
}

function holdSum(claim: RegisterClaim, ledger: Ledger): readonly Held[] {
  const { subject, counterpart, way } = claim
  const isBothWays = isMutual(claim) && counterpart !== null
  const asked = quantityOf(claim)
  // Aid and the like go one way, and reports say “aid to” as they say “aid from”: where the register has nothing one
  // way, the other is meant.
  const first = accountsFor(ledger, asked)[0]
  const isTurned =
    way === null && !isBothWays && counterpart !== null && (first === undefined || first.rows.length === 0)
  const ways = isBothWays ? [asked, turned(asked)] : [isTurned ? turned(asked) : asked]
  const accounts = ways.map((one) => accountsFor(ledger, one)[0])
  if (!accounts.every((one) => one !== undefined))
    return [
      notSettledOr('not settled', claim, ledger, { because: [whyNoAccount(ways[0]!, ways[0]!, undefined, ledger)] }),
    ]
  const books = accounts.map(({ rows, register }) => bookYears(rows, register.isRounded))
  const what = isBothWays
    ? `${ledger.of} between ${subject!.name} and ${counterpart.name}`
    : sayQuantity(ways[0]!, ledger)
  return [
    settle(claim, ledger, {
      what,
      unit: ledger.unit,
      accounts: [...new Set(accounts)],
      scale: ledger.unit.scale,
      valueOf: (years) => addUp(books.map((book) => sumWindow(book, years))),
    }),
  ]
}

interface Measure {
  readonly what: string
  readonly unit: Held['unit']
  readonly accounts: readonly Account[]
  /** What one of the register’s units stands for in the claim’s. */
  readonly scale: number
  readonly valueOf: (years: Years) => WindowSum | null
}

function settle(claim: RegisterClaim, ledger: Ledger, { what, unit, accounts, scale, valueOf }: Measure): Held {
  const span = { from: Math.max(...accounts.map(({ from }) => from)), to: Math.min(...accounts.map(({ to }) => to)) }
  const held = (years: Years): HeldWindow | null => {
    const sum = valueOf(years)
    return sum && { ...years, ...sum, fits: fitOf(sum, claim, scale) }
  }
  const lengths = LENGTHS.flatMap((length) => {
    const windows = windowsWithin(span, length).flatMap((years) => held(years) ?? [])
    return windows.length === 0
      ? []
      : [
          {
            length,
            all: windows.length,
            fitting: windows.filter(({ fits }) => fits === 'yes'),
            possible: windows.filter(({ fits }) => fits === 'may').length,
            best: nearest(windows, claim, scale),
          },
        ]
  })
  const isCovered = claim.told !== null && claim.told.from <= span.to && claim.told.to >= span.from
  const clipped = claim.told && { from: Math.max(claim.told.from, span.from), to: Math.min(claim.told.to, span.to) }
  const isPart = isCovered && (clipped!.from !== claim.told.from || clipped!.to !== claim.told.to)
  const inTold = isCovered ? held(clipped!) : null
  const because = [
    ...claim.cautions,
    ...(claim.told && !isCovered ? [`told for ${sayYears(claim.told)}; the register has ${sayYears(span)}`] : []),
    ...(isPart ? [`told for ${sayYears(claim.told)}, of which the register has only ${sayYears(clipped!)}`] : []),
    ...(accounts.some(({ isScopeUnknown }) => isScopeUnknown)
      ? ['the file does not tell which sides it was asked for: the whole is the sum of its rows']
      : []),
    ...(accounts.some(({ register }) => register.layout === 'SIPRI trade register')
      ? [
          'the volume of deals delivered over several years is told in one sum: of a window that cuts them it counts the part of their years',
        ]
      : []),
    ...(span.from < SOVIET_END && [claim.subject, claim.counterpart].some((party) => party?.code === 'RUS')
      ? ['until 1991 the register has the Soviet Union, which is not counted as Russia']
      : []),
  ]
  return {
    claim,
    ledger,
    verdict: lengths.length === 0 ? 'not settled' : 'settled',
    what,
    unit,
    accounts,
    span,
    told: inTold && { ...inTold, isPart },
    lengths,
    deals: [],
    because: lengths.length === 0 ? [...because, 'the register has nothing of it in any year'] : because,
  }
}

const SOVIET_END = 1992

/** An estimate gives a number only where all that it may be does. */
function fitOf(
  { value, low, high, isSpread }: WindowSum,
  { stretch }: RegisterClaim,
  scale: number,
): HeldWindow['fits'] {
  const isWithin = (one: number) => one * scale >= stretch.low && one * scale <= stretch.high
  if (isWithin(value) && (!isSpread || (isWithin(low) && isWithin(high)))) return 'yes'
  return high * scale >= stretch.low && low * scale <= stretch.high ? 'may' : 'no'
}

/** One that gives the number before one that does not, then the nearest to it; of two alike the later. */
function nearest(windows: readonly HeldWindow[], { aim }: RegisterClaim, scale: number): HeldWindow {
  const off = ({ value, fits }: HeldWindow) => [Number(fits !== 'yes'), Math.abs(value * scale - aim)] as const
  return windows.toSorted((a, b) => off(a)[0] - off(b)[0] || off(a)[1] - off(b)[1] || b.to - a.to)[0]!
}

/** What is missing, and which file would have it. */
function whyNoAccount(part: Quantity, whole: Quantity, mine: Account | undefined, ledger: Ledger): string {
  const named = [part.supplier, part.recipient].flatMap((party) =>
    party && !isNamedIn(ledger, 'supplier', party) && !isNamedIn(ledger, 'recipient', party) ? [party.name] : [],
  )
  if (named.length > 0) return `${named.join(' and ')} ${named.length === 1 ? 'is' : 'are'} not in it`
  const [of, way] = whole.recipient ? [whole.recipient, 'imports'] : [whole.supplier, 'exports']
  return mine && of
    ? `it has the part but not the whole: add the table of ${possessive(of.name)} ${way} of the same release`
    : `it has not the numbers of ${sayQuantity(part, ledger)}`
}

function sayQuantity({ supplier, recipient }: Quantity, { of }: Ledger): string {
  if (supplier && recipient) return `${of} from ${supplier.name} to ${recipient.name}`
  const one = supplier ?? recipient
  if (one === null) return of
  return BUDGET.test(of)
    ? `${possessive(one.name)} ${of}`
    : `${possessive(one.name)} ${supplier ? 'exports' : 'imports'}${of === 'trade' ? '' : ` of ${of}`}`
}

/** “imports of major arms”, “imports”, “receipts of aid”. */
export function sayImports(of: string): string {
  return of === 'trade'
    ? 'imports'
    : /\b(?:aid|loans?|credits?|grants?|assistance)\b/iu.test(of)
      ? `receipts of ${of}`
      : `imports of ${of}`
}

/** “Russia’s”, “the Philippines’”. */
export function possessive(name: string): string {
  return /s$/u.test(name) ? `${name}’` : `${name}’s`
}

/** “2012–2016”, “2014”. */
export function sayYears({ from, to }: Years): string {
  return from === to ? String(from) : `${from}–${to}`
}
