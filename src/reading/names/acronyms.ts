import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { isAcronym, isCapitalised, isInnerHyphen, isShouted, spanOf, type FoundName } from './found-name.js'

/** Acronyms that stand for no body: measures, sicknesses, offices, hours. */
const NO_BODY = new Set(
  `HRH HM HE GDP GNP CEO CFO COO MP MPs PM MEP TV DNA RNA HIV AIDS TB PCR COVID PhD MBA IT AI VAT GST GMT EST UTC AM PM LNG LPG MoU MOU MOUs NGO NGOs SME SMEs FTA FDI ICU ID IDs USD EUR GBP INR FAQ PDF URL UAV UAVs
ICBM ICBMs SUV SUVs OK SOS AD BC CCTV DIY FM HQ IQ IPO IPOs PPE PR QR ROI SIM SMS UFO VIP VR WiFi WMD LGBT LGBTQ JCPOA START INF NPT CTBT UNCLOS GERD RCEP CPTPP TPP NAFTA USMCA BRI CPEC MTC POW POWs IED IEDs SPV II III IV VI VII VIII IX XI XII`.split(
    /\s+/,
  ),
)

/** What a defined name is when it is no body: “Comprehensive Test Ban Treaty (CTBT)”. */
const NO_BODY_WORD =
  /^(?:Act|Treaty|Agreement|Plan|Project|Programme|Program|Initiative|Convention|Protocol|Day|Index|Bill|Product|Disease|Syndrome|Scheme|Policy|System|Vehicle|Vehicles|Zone|Area|Corridor|Strategy|Accord|Resolution|Framework|Charter|Deal)s?$/
/** Whether initials name a measure, a sickness, an office or a pact rather than a body. */
export const isNoBody = (acronym: string): boolean => NO_BODY.has(acronym)

const SMALL_WORD = /^(?:of|for|and|the|in|on|to|de|la|del|&)$/i
const TRUST = { defined: 65, acronym: 64, bare: 22 } as const

/**
 * “Shanghai Cooperation Organisation (SCO)”: a name whose initials follow in brackets is a body, and so are its
 * initials; not so a state’s.
 */
export function findDefinedBodies(sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at): FoundName[] => {
    if (!isAcronym(token.form) || tokens[at - 1]?.form !== '(' || !/^[),;]$/.test(tokens[at + 1]?.form ?? '')) return []
    const from = beginningOf(tokens, at - 2, token.form)
    if (
      from === null ||
      NO_BODY_WORD.test(tokens[at - 2]!.form) ||
      NO_BODY.has(token.form) ||
      shelf.stateNamed(token.form)
    )
      return []
    return [
      {
        sentence,
        ...spanOf(tokens, from, at - 1),
        kind: 'organisation',
        shelf: null,
        rule: 'name.defined',
        trust: TRUST.defined,
      },
      {
        sentence,
        ...spanOf(tokens, at, at + 1),
        kind: 'organisation',
        shelf: null,
        rule: 'name.acronym',
        trust: TRUST.acronym,
      },
    ]
  })
}

/**
 * Initials that this report gives a meaning of its own, whatever the shelf knows by them: “the Armed Forces of the
 * Philippines (AFP)”.
 */
export function findOwnInitials(sentences: readonly Sentence[], shelf: Shelf): ReadonlySet<string> {
  const defined = sentences.flatMap((sentence) =>
    findDefinedBodies(sentence, shelf)
      .filter(({ rule }) => rule === 'name.acronym')
      .map((name) => {
        const { tokens } = sentence
        const at = tokens.findIndex(({ start }) => start === name.start)
        const from = beginningOf(tokens, at - 2, tokens[at]!.form)!
        const words = tokens
          .slice(from, at - 1)
          .map((token, index, all) => (index > 0 && token.start > all[index - 1]!.end ? ' ' : '') + token.form)
          .join('')
        return { initials: tokens[at]!.form, words }
      }),
  )
  return new Set(
    defined
      .filter(({ initials, words }) => {
        const known = shelf.namesBeginning(initials).filter(({ spelling }) => spelling === initials)
        return (
          known.length > 0 &&
          !known.some(
            ({ name }) =>
              sameName(name, words) ||
              shelf
                .namesBeginning(words.split(/[ -]/)[0]!)
                .some((other) => other.name === name && sameName(other.spelling, words)),
          )
        )
      })
      .map(({ initials }) => initials),
  )
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/organization/g, 'organisation')
      .replace(/[^\p{L}]/gu, '')
  return plain(a) === plain(b)
}

/** The initials that the report defines, wherever they stand in it. */
export function findOwnAcronyms(sentence: Sentence, own: ReadonlySet<string>): readonly FoundName[] {
  return sentence.tokens.flatMap((token, at): FoundName[] =>
    own.has(token.form) && sentence.tokens[at - 1]?.form !== '('
      ? [
          {
            sentence,
            ...spanOf(sentence.tokens, at, at + 1),
            kind: 'organisation',
            shelf: null,
            rule: 'name.own-acronym',
            trust: TRUST.defined,
          },
        ]
      : [],
  )
}

/**
 * Where the name begins whose initials these are, going left from its last word; small words may have a letter or none.
 */
function beginningOf(tokens: readonly Token[], last: number, acronym: string): number | null {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase()
  const first = Math.max(0, last + 1 - LONGEST_NAME)
  const found = spelledFrom(tokens.slice(first, last + 1), last - first, letters)
  return found === null ? null : found + first
}

/** Longer names than this many words have initials that leave some out. */
const LONGEST_NAME = 14

/** Where the letters that are left begin, going left from a place; “for” in “Foundation for Press (AFP)” has none. */
function spelledFrom(tokens: readonly Token[], at: number, letters: string): number | null {
  const token = tokens[at]
  if (!token) return null
  const further = (left: string) => spelledFrom(tokens, at - 1, left)
  if (isInnerHyphen(tokens, at) || isNoWord(token)) return further(letters)
  const rest = mayBeLetter(token, letters.at(-1)!) ? letters.slice(0, -1) : null
  if (rest === '' && isCapitalised(token)) return at
  return (rest ? further(rest) : null) ?? (SMALL_WORD.test(token.form) ? further(letters) : null)
}

const isNoWord = ({ form }: Token) => form === ',' || /^['’]s?$/.test(form)

const mayBeLetter = (token: Token, letter: string) =>
  token.form.charAt(0).toLowerCase() === letter && (isCapitalised(token) || SMALL_WORD.test(token.form))

/** “Economic Partnership Agreement (EPA)”: initials that a report says are a pact’s are no body anywhere in it. */
export function findPactInitials(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, at) =>
        isAcronym(token.form) &&
        tokens[at - 1]?.form === '(' &&
        NO_BODY_WORD.test(tokens[at - 2]?.form ?? '') &&
        isCapitalised(tokens[at - 2])
          ? [token.form]
          : [],
      ),
    ),
  )
}

/** Bare acronyms in the story, taken for bodies where nothing better is known. */
export function findBareAcronyms(sentence: Sentence): readonly FoundName[] {
  const { tokens } = sentence
  if (isShouted(tokens)) return []
  return tokens.flatMap((token, at): FoundName[] => {
    if (
      !/^\p{Lu}{3,6}$/u.test(token.form) ||
      NO_BODY.has(token.form) ||
      token.upos !== 'PROPN' ||
      isInnerHyphen(tokens, at + 1) ||
      isInnerHyphen(tokens, at - 1)
    )
      return []
    return [
      {
        sentence,
        ...spanOf(tokens, at, at + 1),
        kind: 'organisation',
        shelf: null,
        rule: 'name.bare-acronym',
        trust: TRUST.bare,
      },
    ]
  })
}
