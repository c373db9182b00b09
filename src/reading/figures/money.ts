import { CURRENCY_CODE, CURRENCY_SIGN, CURRENCY_WORDS, currencyOf } from '../../language/en/currencies.js'
import { DIGITS, SCALE_SHORT, SCALE_WORD, SPELLED_NUMBER } from '../../language/en/number-words.js'
import {
  AFTER_HEDGE,
  amountOf,
  ANY_NUMBER,
  boundOf,
  figurePattern,
  HEDGE,
  NUMBER,
  rangeOf,
  TO,
  valueOf,
  type Amount,
} from './amount.js'
import { readLevels } from './changes.js'
import type { ToldFigure } from './told-figure.js'

const HEDGED = `(?:(?<hedge>${HEDGE}) )?(?:a net |net |another |a further |an additional )?`
const SIGN_OR_CODE = `(?:(?<sign>${CURRENCY_SIGN})|(?<code>${CURRENCY_CODE})\\s?\\$?)\\s?`
const SAME_SIGN = SIGN_OR_CODE.replace('<sign>', '<sign2>').replace('<code>', '<code2>')
/** The words may follow a sign once more: “$249 USD”, “$9.99 US dollars”; after a code they begin another sum. */
const ECHO = `(?:(?<=[$€£][^$€£]*)\\s(?:USD|US dollars?|dollars?|euros?))?`
const CENTS = `(?:,? (?:and )?(?<cents>\\d{1,2}|${SPELLED_NUMBER})(?:\\s(?:cents?|mao|pence)|(?=[.;:]|$| more\\b)))?`

// What the long patterns below need, far shorter than they are.
const SIGN_HELD = new RegExp(
  `(?<![a-z\\d])(?:${CURRENCY_SIGN}|${CURRENCY_CODE}\\s?\\$?)\\s?(?:${ANY_NUMBER.source}|an? )`,
  'i',
)
const CURRENCY_HELD = new RegExp(`(?<![a-z])(?:${CURRENCY_WORDS}|${CURRENCY_CODE}|${CURRENCY_SIGN})(?![a-z])`, 'i')
const MILLION_CODE_HELD = new RegExp(`(?<![a-z])M${CURRENCY_CODE}(?![a-z])`, 'i')
const LARGE_NUMBER_HELD =
  /\d[\d,.]{3}|\d[- ]?(?:[bmt]n|m|[mb]ln|trn|cr|b|k)(?![a-z])|illion|thousand|hundred|lakh|crore|dozen/i
const GLUED_HELD = new RegExp(`\\d(?:${CURRENCY_CODE}|${CURRENCY_SIGN})`, 'i')

/**
 * “$700 million”, “Rs 40,000 crore”, “€1.2bn”, “US$ 10 billion”; in “10 rmb 20 usd” the code belongs to the number
 * before it.
 */
const SIGNED = figurePattern(
  SIGN_HELD,
  `${HEDGED}(?<!\\d (?=[a-zA-Z]+ ))${SIGN_OR_CODE}(?<number>${NUMBER})${ECHO}${AFTER_HEDGE}?`,
)
/** “Rupees 500 crore”, “Euro 20 million”: the word first, and a sum large enough to be one. */
const WORD_FIRST = figurePattern(
  /(?:rupees|euros?|dollars?|roubles|rubles|yen|yuan|pounds)\s\d/i,
  `${HEDGED}(?<word>rupees|euros?|dollars?|roubles|rubles|yen|yuan|pounds)\\s(?<number>(?:${DIGITS})(?:[- ]?${SCALE_SHORT}|(?:[ -]${SCALE_WORD})+))`,
)
/**
 * “a $4.75 billion deal”, “it’s $5”: only “A$” and “S$” in one piece and in capitals are the signs of Australia and
 * Singapore.
 */
const NO_SIGN = /^(?:[as]\s?|[AS]\s)(?=\$)/
/** “$60-70 billion”, “between $12 million and $20 million”. */
const SIGNED_RANGE = figurePattern(
  SIGN_HELD,
  `(?<between>between |from )?${SIGN_OR_CODE}(?<low>${NUMBER})${TO}(?:${SAME_SIGN})?(?<high>${NUMBER})${ECHO}`,
)
/** “2 billion euros”, “450,000 yen”, “75 USD million”, “thirteen dollars and forty-five cents”, “10 €”. */
const WORDED = figurePattern(
  CURRENCY_HELD,
  `${HEDGED}(?<number>${NUMBER})(?:[- ]|\\s?(?=[^\\p{L}\\d\\s]))(?:of )?(?:(?<word>${CURRENCY_WORDS}|${CURRENCY_CODE}|${CURRENCY_SIGN}))(?: (?<scale>${SCALE_WORD}))?${CENTS}${AFTER_HEDGE}?`,
)
/** “5.5 million (shekels)”: the currency in brackets behind its number. */
const BRACKETED = figurePattern(
  / \(\D+\)/,
  `${HEDGED}(?<number>${NUMBER}) \\((?<word>${CURRENCY_WORDS}|${CURRENCY_CODE})\\)`,
)
const GLUED = figurePattern(GLUED_HELD, `(?<number>\\d[\\d,.]*)(?<word>${CURRENCY_CODE}|${CURRENCY_SIGN})`)
const WORDED_RANGE = figurePattern(
  CURRENCY_HELD,
  `(?<between>between |from )?(?<low>${NUMBER})${TO}(?<high>${NUMBER}) (?<word>${CURRENCY_WORDS}|${CURRENCY_CODE})`,
)
/** “down $2.86 to $77.11” is a step and a level, not a range. */
const MOVED =
  /\b(?:up|down|by|rose|fell|rise|fall|rising|falling|dropped|drop|gained|gain|lost|slid|slipped|climbed|increased|decreased|cut|raised)\s+(?:\p{L}+ ){0,2}$/iu
/** Business shorthand, the million before the code: “30 MUSD”, “MAUD 60”. */
const MILLIONS = figurePattern(
  MILLION_CODE_HELD,
  `(?:${HEDGED}(?<number>${NUMBER}) M(?<word>${CURRENCY_CODE})|M(?<code>${CURRENCY_CODE}) (?<after>${NUMBER}))`,
)
/** “26 cents per share”: of which currency is not said, so the cents stay cents. */
const CENT = figurePattern(
  /cent|satoshi|kopeck|paise/i,
  `${HEDGED}(?<number>${NUMBER})[- ](?<unit>cents?|satoshis?|kopecks?|paise)`,
)
/** “billions of dollars”, “tens of millions of euros”: at least one (ten) of them. */
const VAGUE = figurePattern(
  /(?:thousand|million|billion|trillion)s of |(?:few|several|many) (?:hundred |thousand|million|billion|trillion)/i,
  `(?:(?<times>tens|hundreds) of )?(?<scale>thousands|millions|billions|trillions) of (?<word>${CURRENCY_WORDS})|(?:a few|several|many) (?<hundred>hundred )?(?<one>thousand|million|billion|trillion) (?<name>${CURRENCY_WORDS})`,
)
/**
 * “in addition to the four billion it has received”, “at 200 million per aircraft”: of the currency named just before.
 */
const SPENT =
  '\\b(?:allocat|spen|pa[iy]|grant|len[dt]|invest|donat|pledg|earmark|contribut)(?:e|es|ed|d|t|s|ds|ts|y|ys)? '
const RAISED =
  '\\b(?:[Tt]rade|[Tt]urnover|[Ee]xports|[Ii]mports|[Ii]nvestments?|[Aa]id)\\b[^.;]{0,60} (?:doubl|tripl|ris|gr[eo]w|increas|rose)\\p{L}* to '
const ELIDED = figurePattern(
  LARGE_NUMBER_HELD,
  `${HEDGED}(?<number>${NUMBER})(?= (?:it|they|he|she|that|already|in (?:aid|loans|cash|debt|fines))\\b)|(?<=${SPENT})(?<spent>${NUMBER})(?= (?:for|to|on)\\b)|(?<=${RAISED})(?<level>${NUMBER})(?=\\s*(?:[.,;)]|$|(?:by|in|within|this|next|last)\\b))|(?<=\\bat )(?<price>${NUMBER})(?= (?:per|each|apiece)\\b)`,
)

/** A sum whose currency only an earlier sentence names. */
export const ELIDED_SUM = 'figure.sum-elided'

/** Sums of money in full units: “Rs 40,000 crore” is 400000000000 INR. Nothing is converted. */
export function readMoney(text: string): readonly ToldFigure[] {
  const plain = [
    ...ranges(text),
    ...signed(text),
    ...worded(text),
    ...wordFirst(text),
    ...millions(text),
    ...cents(text),
    ...vague(text),
  ]
  return [...plain, ...elided(text, plain)]
}

function sum(
  match: RegExpExecArray,
  amount: Amount | null,
  currency: string | null,
  rule: string,
): readonly ToldFigure[] {
  return amount
    ? [{ kind: 'money', start: match.index, end: match.index + match[0].length, ...amount, unit: null, currency, rule }]
    : []
}

function signed(text: string): readonly ToldFigure[] {
  return SIGNED.matchAll(text).flatMap((match) => {
    const { sign, code, number, hedge, afterHedge } = match.groups!
    const value = valueOf(number!)
    const found = sum(
      match,
      value === null ? null : amountOf(value, boundOf(hedge, afterHedge)),
      signedCurrency(sign ?? code!),
      'figure.money',
    )
    return found.map((one) => ({ ...one, start: one.start + articleBefore(match) }))
  })
}

function ranges(text: string): readonly ToldFigure[] {
  return [...SIGNED_RANGE.matchAll(text), ...WORDED_RANGE.matchAll(text)].flatMap((match) => {
    const { sign, code, word, low, high, between } = match.groups!
    const levels = readLevels(match, text, {
      kind: 'money',
      unit: null,
      currency: signedCurrency(sign ?? code ?? word!),
      rule: 'figure.money',
    })
    if (levels) return levels
    if (
      between === undefined &&
      (/\sand\s/.test(match[0]) || (/\sto\s/.test(match[0]) && MOVED.test(text.slice(0, match.index))))
    )
      return []
    const found = sum(match, rangeOf(low!, high!), signedCurrency(sign ?? code ?? word!), 'figure.money-range')
    return found.map((one) => ({ ...one, start: one.start + articleBefore(match) }))
  })
}

function signedCurrency(sign: string): string | null {
  return currencyOf(sign.replace(NO_SIGN, ''))
}

/** How many characters of an article the sign has swallowed, where nothing stands before it that belongs to the sum. */
function articleBefore({ 0: said, groups }: RegExpExecArray): number {
  const swallowed = NO_SIGN.exec(groups!['sign'] ?? '')
  return swallowed && said.startsWith(groups!['sign']!) ? swallowed[0].length : 0
}

function worded(text: string): readonly ToldFigure[] {
  return [...WORDED.matchAll(text), ...BRACKETED.matchAll(text), ...GLUED.matchAll(text)].flatMap((match) => {
    const { number, word, scale, hedge, cents: small, afterHedge } = match.groups as Record<string, string | undefined>
    const whole = valueOf(scale ? `${number!} ${scale}` : number!)
    const fraction = small === undefined ? 0 : valueOf(small)
    const currency = currencyOf(word!)
    if (whole === null || fraction === null || currency === null) return []
    return sum(
      match,
      amountOf(whole + (fraction < 100 ? fraction / 100 : 0), boundOf(hedge, afterHedge)),
      currency,
      'figure.money-in-words',
    )
  })
}

function wordFirst(text: string): readonly ToldFigure[] {
  return WORD_FIRST.matchAll(text).flatMap((match) => {
    const { word, number, hedge } = match.groups!
    const value = valueOf(number!)
    // “36 billion dollars 2 million of which”: the word belongs to the number before it.
    if (value === null || /(?:\d|illion|crore|lakh|thousand|hundred)\s$/i.test(text.slice(0, match.index))) return []
    return sum(match, amountOf(value, boundOf(hedge)), currencyOf(word!), 'figure.money')
  })
}

function millions(text: string): readonly ToldFigure[] {
  return MILLIONS.matchAll(text).flatMap((match) => {
    const { number, after, word, code, hedge } = match.groups!
    const value = valueOf((number ?? after)!)
    return sum(
      match,
      value === null ? null : amountOf(value * 1e6, boundOf(hedge)),
      currencyOf((word ?? code)!),
      'figure.money',
    )
  })
}

function cents(text: string): readonly ToldFigure[] {
  return CENT.matchAll(text).flatMap((match) => {
    const { number, hedge, unit } = match.groups!
    const value = valueOf(number!)
    return sum(match, value === null ? null : amountOf(value, boundOf(hedge)), null, 'figure.cents').map((one) => ({
      ...one,
      unit: unit!.replace(/s$/, ''),
    }))
  })
}

function vague(text: string): readonly ToldFigure[] {
  return VAGUE.matchAll(text).flatMap((match) => {
    const { times, scale, word, hundred, one: alone, name } = match.groups as Record<string, string | undefined>
    const one = valueOf(`1 ${alone ?? scale!.slice(0, -1)}`)!
    return sum(
      match,
      amountOf(one * (times === 'tens' ? 10 : (times ?? hundred) ? 100 : 1), 'over'),
      currencyOf((word ?? name)!),
      'figure.money-vague',
    )
  })
}

function elided(text: string, named: readonly ToldFigure[]): readonly ToldFigure[] {
  return ELIDED.matchAll(text).flatMap((match) => {
    const before = named.filter((one) => one.end <= match.index).sort((a, b) => b.start - a.start)[0]
    const told = match.groups!['spent'] ?? match.groups!['level']
    const value = valueOf((match.groups!['number'] ?? match.groups!['price'] ?? told)!)
    if (told)
      return value !== null && value >= 1e6
        ? sum(match, amountOf(value, 'exact'), before?.currency ?? null, ELIDED_SUM)
        : []
    if (match.groups!['price'] && value !== null && value >= 1e3)
      return sum(match, amountOf(value, 'exact'), before?.currency ?? null, 'figure.price')
    const inSentence = before && !/[.!?]\s+\p{Lu}/u.test(text.slice(before.end, match.index))
    if (!before || value === null || value < 1e6 || !inSentence) return []
    return sum(match, amountOf(value, boundOf(match.groups!['hedge'])), before.currency, 'figure.money-elided')
  })
}
