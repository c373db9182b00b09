/**
 * Currencies as the press writes them, by ISO 4217 code. Where a word alone may mean several (“dollars”, “pounds”), the
 * most quoted one stands.
 */
interface Currency {
  readonly code: string
  /** Words after a number, as a pattern. */
  readonly words: string
  /** Signs before or after a number, as they are printed. */
  readonly signs: readonly string[]
  /** Codes and abbreviations written like codes. */
  readonly codes?: readonly string[]
}

const CURRENCIES: readonly Currency[] = [
  { code: 'CAD', words: 'Canadian dollars?', signs: ['C$', 'CA$', 'Can$', 'CDN$'] },
  { code: 'AUD', words: 'Australian dollars?', signs: ['A$', 'AU$', 'AUS$'] },
  { code: 'NZD', words: 'New Zealand dollars?', signs: ['NZ$'] },
  { code: 'HKD', words: 'Hong Kong dollars?', signs: ['HK$'] },
  { code: 'SGD', words: 'Singapore(?:an)? dollars?', signs: ['S$', 'SG$'] },
  { code: 'TWD', words: '(?:new )?Taiwan(?:ese)? dollars?', signs: ['NT$'] },
  { code: 'BRL', words: 'Brazilian reals?|reais', signs: ['R$'] },
  { code: 'MXN', words: '(?:Mexican )?pesos?', signs: ['Mex$', 'MX$'] },
  { code: 'ZAR', words: '(?:South African )?rand', signs: [] },
  {
    code: 'USD',
    words: '(?:U\\.?S\\.? |American |United States )?dollars?',
    signs: ['US$', 'U.S.$', 'U.S. $', 'u.s $', 'USD$', '$'],
    codes: ['dlrs', 'dlr'],
  },
  { code: 'EUR', words: 'euros?', signs: ['€'] },
  {
    code: 'GBP',
    words: '(?:British )pounds?|pounds? sterling|(?<=illion )pounds?|pounds?(?! of)|pence',
    signs: ['£', 'GB£', 'UK£', 'GB £'],
  },
  { code: 'CHF', words: 'Swiss francs?', signs: [] },
  { code: 'FRF', words: '(?:French )?francs?', signs: [] },
  { code: 'DEM', words: '(?:Deutsche |German )marks?|marks', signs: [] },
  { code: 'ESP', words: 'pesetas?', signs: [] },
  { code: 'ITL', words: 'lire', signs: [] },
  { code: 'PKR', words: 'Pakistani rupees?', signs: [] },
  { code: 'LKR', words: 'Sri Lankan rupees?', signs: ['ரூ'] },
  { code: 'INR', words: '(?:Indian )?rupees?', signs: ['₹', 'Rs.', 'Rs'] },
  { code: 'CNY', words: '(?:Chinese )?(?:yuan|renminbi|kuai)', signs: ['元', 'CN¥'], codes: ['RMB'] },
  { code: 'JPY', words: '(?:Japanese )?yen', signs: ['¥'] },
  { code: 'KRW', words: '(?:South )?Korean won|(?<=illion )won', signs: ['₩'] },
  { code: 'RUB', words: '(?:Russian )?rou?bles?', signs: ['₽'] },
  { code: 'UAH', words: '(?:Ukrainian )?hryvn(?:ia|ias|yas?)', signs: ['₴'] },
  { code: 'TRY', words: '(?:Turkish )?liras?', signs: ['₺'] },
  { code: 'PLN', words: '(?:Polish )?zlot(?:y|ys|ych)', signs: ['zł'] },
  { code: 'SEK', words: '(?:Swedish )?kron(?:a|or)', signs: [] },
  { code: 'NOK', words: 'Norwegian (?:kroner|crowns?)', signs: [] },
  { code: 'DKK', words: '(?:Danish )?kroner', signs: [] },
  { code: 'CZK', words: '(?:Czech )?(?:koruny?|crowns?)', signs: [] },
  { code: 'HUF', words: '(?:Hungarian )?forints?', signs: [] },
  { code: 'ILS', words: '(?:Israeli )?(?:new )?shekels?', signs: ['₪'], codes: ['NIS'] },
  { code: 'IRR', words: '(?:Iranian )?rials?|tomans?', signs: [] },
  { code: 'SAR', words: '(?:Saudi )?riyals?', signs: [] },
  { code: 'QAR', words: 'Qatari riyals?', signs: [] },
  { code: 'AED', words: '(?:UAE |Emirati )?dirhams?', signs: ['Dh'] },
  { code: 'KWD', words: 'Kuwaiti dinars?', signs: [] },
  { code: 'IQD', words: '(?:Iraqi )?dinars?', signs: [] },
  { code: 'EGP', words: 'Egyptian pounds?', signs: [] },
  { code: 'THB', words: '(?:Thai )?baht', signs: ['฿'] },
  { code: 'VND', words: 'Vietnamese dong|(?<=illion )dong', signs: ['₫'] },
  { code: 'IDR', words: '(?:Indonesian )?rupiah', signs: ['Rp'] },
  { code: 'MYR', words: '(?:Malaysian )?ringgit', signs: ['RM'] },
  { code: 'PHP', words: 'Philippine pesos?', signs: ['₱'] },
  { code: 'BDT', words: '(?:Bangladeshi )?taka', signs: ['Tk'] },
  { code: 'KZT', words: '(?:Kazakh(?:stani)? )?tenge', signs: ['₸'] },
  { code: 'GEL', words: '(?:Georgian )?lari', signs: ['₾'] },
  { code: 'AMD', words: '(?:Armenian )?drams?', signs: ['֏'] },
  { code: 'AZN', words: '(?:Azerbaijani )?manats?', signs: ['₼'] },
  { code: 'LAK', words: '(?:Lao )?kip', signs: ['₭'] },
  { code: 'NGN', words: '(?:Nigerian )?naira', signs: ['₦'] },
  { code: 'KES', words: '(?:Kenyan )?shillings?', signs: ['Ksh'] },
  { code: 'XBT', words: 'bitcoins?', signs: ['₿'] },
]

const escape = (text: string) => text.replace(/[.$*+?()[\]{}|\\^]/g, '\\$&').replaceAll(' ', '\\s?')
const longestFirst = (a: string, b: string) => b.length - a.length
const CODES = CURRENCIES.flatMap(({ code, codes = [] }) => [code, ...codes])
const SIGNS = CURRENCIES.flatMap(({ signs }) => signs).sort(longestFirst)
const WORD_PATTERNS = CURRENCIES.map(
  ({ code, words }) => [code, new RegExp(`^(?:${words.replaceAll('(?<=illion )', '')})$`, 'i')] as const,
)
/** “c $”, “us $”, “HK$” are one sign with or without the blank and in either case. */
const CODE_OF_SIGN = new Map(
  CURRENCIES.flatMap(({ code, signs }) => signs.map((sign): [string, string] => [plainSign(sign), code])),
)

/**
 * Sources of expressions for a currency’s sign, code and words. `M` before a code is a million in business prose
 * (MUSD).
 */
export const CURRENCY_SIGN = `(?:${SIGNS.map((sign) => escape(sign).replace(/^([A-Za-z.]+)\\\$$/, '$1\\s?\\$')).join('|')})`
export const CURRENCY_CODE = `(?:${CODES.join('|')})`
export const CURRENCY_WORDS = `(?:${CURRENCIES.map(({ words }) => words).join('|')})`

const CURRENCY_HERE = new RegExp(
  `^(?:(?:${CURRENCY_WORDS})(?![\\p{L}])|(?:US|HK|NZ|NT|CA|AU|SG)\\$|U\\.?S\\.? \\$)`,
  'iu',
)

/** Whether the words from a place on name a currency: the “U.S.” of “U.S. dollars” and of “US$40” is no state. */
export function isOfCurrency(text: string, at: number): boolean {
  // One word alone may be somebody’s name: “Vice President Pence”.
  return /[\s$]/.test(CURRENCY_HERE.exec(text.slice(at, at + 40))?.[0] ?? '')
}

/** ISO 4217 for a sign, code or word: `$` and “dollars” are taken for US ones; null where none is meant. */
export function currencyOf(written: string): string | null {
  const plain = plainSign(written)
  const sign = CODE_OF_SIGN.get(plain)
  if (sign) return sign
  const coded = CURRENCIES.find(({ code, codes = [] }) => [code, ...codes].some((one) => one.toLowerCase() === plain))
  if (coded) return coded.code
  const spaced = written.trim().replace(/\s+/g, ' ')
  return WORD_PATTERNS.find(([, words]) => words.test(spaced))?.[0] ?? null
}

function plainSign(text: string): string {
  return text.replace(/[\s.]/g, '').toLowerCase()
}
