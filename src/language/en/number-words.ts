const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]

/** Words that multiply what stands before them; lakh and crore are the Indian hundred thousand and ten million. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
  trn: 1e12,
  k: 1e3,
}

const WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['dozen', 12],
  ['score', 20],
  ['a', 1],
  ['an', 1],
])

// By their common beginnings: written out one by one, these words made the patterns of numbers twice as long to set up.
const SMALL_WORD =
  '(?:one|t(?:wo|hree|en|welve|hirteen|wenty|hirty)|f(?:our(?:teen)?|ive|ift(?:een|y)|orty)|s(?:ix|even)(?:teen|ty)?|eight(?:een|y)?|nine(?:teen|ty)?|eleven)'
/**
 * “twenty-five”, “one hundred and twenty”, “forty five”. No number has more words between its scales; without an end
 * “two two two …” took hours.
 */
export const SPELLED_NUMBER = `(?:${SMALL_WORD}(?:(?:[- ]| and )(?:${SMALL_WORD}|hundred)){0,6})(?![a-z])`
/**
 * “12 400 tonnes”: thousands set apart by a blank, unless a day of a month or the bore of a gun is meant (“May 12 400
 * people”, “12 155 mm guns”).
 */
const SPACED =
  '(?<!(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? )\\d{1,3}(?: \\d{3})+(?!\\d|[.,]\\d|-| ?mm(?![a-z])| ?kilomet| ?km(?![a-z]))'
/** “1,2 billion”, “3.250.000”: the continent’s comma and points. */
const CONTINENTAL =
  '\\d{1,3},\\d{1,2}(?=[ -]?(?:thousand|million|billion|trillion|bn|mn|mln|bln)(?![a-z]))|\\d{1,3}(?:\\.\\d{3}){2,}'
/** “1,200”, “5.5”, “40,000”, “1 200 000” with no-break spaces. Not the start of a longer token: “3D”, “1/2”. */
export const DIGITS = `${SPACED}|${CONTINENTAL}|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+|\\d+(?:\\.\\d+)?`
/** Scales written out, which may stand apart from their number. */
export const SCALE_WORD = '(?:hundred|thousand|lakhs?|crores?|million|billion|trillion)(?![a-z])'
/** Scales the press shortens: €1.2bn, $700m, Rs 500 cr. */
export const SCALE_SHORT = '(?:bn|mn|mln|bln|tn|trn|cr|m|b|k)(?![A-Za-z])'

/**
 * The value of a number in digits or words: “1,200”, “twenty-five”, “two hundred and six”, “40,000 crore”, “1.2bn”.
 * Null where it is none.
 */
export function numberOf(text: string): number | null {
  const words = plainDigits(text.toLowerCase())
    .replace(/[,\u00a0\u202f]/g, '')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .split(/[\s-]+/)
    .filter((word) => word !== 'and' && word !== '')
  if (words.length === 0) return null
  let total = 0
  let running = 0
  for (const word of words) {
    const scale = SCALES[word]
    const value = WORDS.get(word) ?? (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : null)
    if (scale === undefined && value === null) return null
    if (value !== null) running = word === 'dozen' || word === 'score' ? Math.max(running, 1) * value : running + value
    else if (scale === 100) running = Math.max(running, 1) * 100
    // “1.2 lakh crore” multiplies twice; “two million three hundred thousand” adds.
    else if (running === 0 && total > 0) total *= scale!
    else {
      total += Math.max(running, running === 0 ? 1 : 0) * scale!
      running = 0
    }
  }
  return rounded(total + running)
}

/** Digits as the continent writes them, in the English way. */
function plainDigits(text: string): string {
  return text
    .replace(/^(\d{1,3}),(\d{1,2})(?=[\s-]*[a-z])/, '$1.$2')
    .replace(/^\d{1,3}(?:\.\d{3}){2,}/, (number) => number.replaceAll('.', ''))
    .replace(/^\d{1,3}(?: \d{3})+(?!\d)/, (number) => number.replaceAll(' ', ''))
}

/** 1 for “first” and “1st”; 0 where the word is no ordinal up to the thirty-first. */
export function ordinalOf(word: string): number {
  const written = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(word)
  return written ? Number(written[1]) : ORDINALS.indexOf(word.toLowerCase()) + 1
}

/** 4.1 × 1e6 without the dust of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
