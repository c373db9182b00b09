import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { afterStateOfOffice } from './person-limits.js'
import {
  isAcronym,
  isCapitalised,
  isInnerHyphen,
  isNameParticle,
  isSmallHalf,
  isTitleCase,
  spanOf,
  type FoundName,
} from './found-name.js'
import { OCCASION } from './tagged-names.js'
import { isHonorific, isOfficeModifier, isRank, isTitleWord, officeHead } from './office-words.js'

/** Capitalised words that begin no name: days, months, and words that only stand first in a sentence. */
const NO_NAME = new Set(
  `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec The A An In On At By For From With Of To And But Or Nor So Yet If When While As After Before Since Until Though Although Because
He She It They We You I His Her Its Their Our My Your This That These Those There Here What Who Which Where Why How Not No Yes Also However Meanwhile Moreover Photo Image File Read Follow Click
Mr Mrs Ms Extraordinary Plenipotentiary Covid Covid-19 COVID-19 COVID Internet God Islam Christianity English French Spanish Arabic Christmas Easter Ramadan GMT EST UTC AM PM
`
    .trim()
    .split(/\s+/),
)

const TRUST = { listed: 62, honoured: 55, titled: 42, forename: 48, speaker: 26 } as const
const SAYING =
  /^(?:say|tell|add|note|stress|explain|warn|announce|claim|declare|argue|write|tweet|insist|comment|state|recall|admit)$/

/** A run of capitalised words, tokens, end exclusive. */
interface Run {
  readonly from: number
  readonly to: number
}

/**
 * Persons by what surrounds a run of capitalised words: a title or honorific before it, a given name at its head, a
 * verb of saying after it.
 */
export function findPersonNames(sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  const { tokens } = sentence
  const listed = surnameFirst(sentence, shelf)
  if (listed)
    return [
      {
        sentence,
        ...spanOf(tokens, listed.from, listed.to),
        kind: 'person',
        shelf: null,
        rule: 'name.person.listed',
        trust: TRUST.listed,
      },
    ]
  if (isTitleCase(sentence)) return []
  return capitalRuns(tokens).flatMap((run): FoundName[] => {
    const name = withoutTitles(tokens, run, shelf)
    const trust = name && trustInPerson(sentence, name, shelf)
    return name && trust
      ? [
          {
            sentence,
            ...spanOf(tokens, name.from, name.to),
            kind: 'person',
            shelf: null,
            rule: `name.person.${trustName(trust)}`,
            trust,
          },
        ]
      : []
  })
}

/** A line of a list is short. */
const LONGEST_LINE = 10

/** “12. Roth, Ada Maria” as a line of its own: the surname first, as lists of persons have it. */
function surnameFirst({ tokens }: Sentence, shelf: Shelf): Run | null {
  const from = tokens.findIndex(({ form }) => !/^(?:[\d.)•*–-]+|\(\d+)$/u.test(form))
  const comma = tokens.findIndex(({ form }) => form === ',')
  const end = tokens.findIndex(({ form }, at) => at > comma && /^[,;(–—-]$/u.test(form) && !isInnerHyphen(tokens, at))
  const to = end < 0 ? tokens.length : end
  if (
    tokens.length > LONGEST_LINE ||
    from < 0 ||
    comma <= from ||
    comma - from > 3 ||
    (shelf.isForename(tokens[from]!.form) && comma - from > 1) ||
    /^[.?!:]$/u.test(tokens.at(-1)!.form) ||
    to - comma < 2 ||
    to - comma > 4 ||
    !shelf.isForename(tokens[comma + 1]!.form)
  )
    return null
  const words = [...tokens.slice(from, comma), ...tokens.slice(comma + 1, to)]
  if (
    !words.every((token) => isCapitalised(token) || isNameParticle(token)) ||
    tokens.slice(from, comma).some((token) => isTitleWord(token))
  )
    return null
  const surname = tokens
    .slice(from, comma)
    .map(({ form }) => form)
    .join(' ')
  return shelf.stateNamed(surname) || shelf.stateOfSeat(surname) || shelf.stateOfDemonym(surname) ? null : { from, to }
}

const trustName = (trust: number): string => Object.entries(TRUST).find(([, value]) => value === trust)?.[0] ?? 'run'

function capitalRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!beginsName(tokens, from)) continue
    const to = endOfRun(tokens, from)
    runs.push({ from, to })
    from = to - 1
  }
  return runs
}

/** Capitalised, or a small “al-” before a capital. */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (/^(?:al|el|ash|as)$/.test(token.form)) return isInnerHyphen(tokens, at + 1)
  return isNameWord(tokens, at)
}

/** A capitalised word that may be in a name; “May” only where a given name or a title stands before it. */
function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (!isCapitalised(token) || !/\p{L}/u.test(token.form)) return false
  if (token.form === 'May')
    return (
      token.upos === 'PROPN' &&
      (isTitleWord(tokens[at - 1]) || isCapitalised(tokens[at - 1])) &&
      !/^\d/.test(tokens[at + 1]?.form ?? '')
    )
  return !NO_NAME.has(token.form)
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (isInnerHyphen(tokens, at)) continue
    if (isInnerHyphen(tokens, at - 1) && (isCapitalised(token) || isSmallHalf(tokens, at - 1))) to = at + 1
    else if (isNameWord(tokens, at)) to = at + 1
    else if (!isNameParticle(token) || token.form === 'e') break
  }
  return to
}

/**
 * “Russian Trade and Industry Minister Denis Manturov” → “Denis Manturov”: everything up to the last title word goes,
 * and honorifics at the end too.
 */
function withoutTitles(tokens: readonly Token[], run: Run, shelf: Shelf): Run | null {
  let { from } = run
  for (let at = run.from; at < run.to; at++)
    if (isTitleWord(tokens[at]) && !(at === run.to - 1 && at > run.from && !officeHead(tokens[at]))) from = at + 1
  while (from < run.to && dropsFromFront(tokens, from, shelf)) from++
  if (from < run.to && from === 0 && tokens[0]!.upos !== 'PROPN' && !shelf.isForename(tokens[0]!.form)) from++
  from = afterOffice(tokens, afterStateOfOffice(tokens, from, run.to, shelf), run.to, shelf)
  while (
    from < run.to &&
    isNameParticle(tokens[from]) &&
    !isInnerHyphen(tokens, from + 1) &&
    !isCapitalised(tokens[from])
  )
    from++
  return from < run.to ? { from, to: run.to } : null
}

/** “Minister of Energy and Natural Resources Fatih …”: what still belongs to the office goes, up to a given name. */
function afterOffice(tokens: readonly Token[], from: number, to: number, shelf: Shelf): number {
  if (to - from < 3 || shelf.isForename(tokens[from]!.form)) return from
  const named = tokens.slice(from + 1, to - 1).findIndex((token) => shelf.isForename(token.form))
  const officeBefore = tokens.slice(Math.max(0, from - 8), from).some((token) => officeHead(token) !== undefined)
  return named >= 0 && officeBefore ? from + 1 + named : from
}

function dropsFromFront(tokens: readonly Token[], at: number, shelf: Shelf): boolean {
  const form = tokens[at]!.form
  return (
    shelf.stateOfDemonym(form) !== undefined ||
    (shelf.stateNamed(form) !== undefined && shelf.isForename(tokens[at + 1]?.form ?? '') && !shelf.isForename(form)) ||
    /^(?:US|UK|U\.S\.|U\.K\.|UN|EU|UAE)$/.test(form) ||
    isOfficeModifier(tokens[at])
  )
}

function trustInPerson(sentence: Sentence, { from, to }: Run, shelf: Shelf): number | null {
  const { tokens } = sentence
  const words = tokens.slice(from, to).filter((token) => isCapitalised(token))
  const first = tokens[from]!
  if (
    words.length === 0 ||
    words.length > 5 ||
    OCCASION.test(tokens[to - 1]!.form) ||
    words.every((token) => isAcronym(token.form) && token.form.length > 2)
  )
    return null
  if (isHonorific(tokens[from - 1])) return TRUST.honoured
  if (isRank(tokens[from - 1]) || isTitleBefore(tokens, from)) return TRUST.titled
  if (words.length > 1 && shelf.isForename(first.form)) return TRUST.forename
  if (words.length > 1 && hasRaisedSurname(words, shelf)) return TRUST.listed
  const head = tokens.slice(from, to).find((token) => token.head < from || token.head >= to)
  const verb = head && ['nsubj', 'parataxis'].includes(head.deprel) ? tokens[head.head] : undefined
  return verb && SAYING.test(verb.lemma) && words.length > 1 ? TRUST.speaker : null
}

/** “ROTH Ada”, as lists and the French press set surnames: capitals that are no initials beside a given name. */
function hasRaisedSurname(words: readonly Token[], shelf: Shelf): boolean {
  const raised = words.filter(
    ({ form }) =>
      /^\p{Lu}[\p{Lu}’'-]{3,}$/u.test(form) && /[AEIOUYÖÜÉÄÓÍ]/u.test(form) && shelf.namesBeginning(form).length === 0,
  )
  return (
    raised.length > 0 &&
    raised[0] === words[0] &&
    raised.length < words.length &&
    words.slice(raised.length).some(({ form }) => shelf.isForename(form) && /\p{Ll}/u.test(form))
  )
}

/** “Minister X”, “former president X”: an office close before. A plural names several, the first of them here. */
function isTitleBefore(tokens: readonly Token[], from: number): boolean {
  const comma = tokens[from - 1]?.form === ',' ? 1 : 0
  const before = tokens[from - 1 - comma]
  if (comma && (officeHead(before) === undefined || tokens[from + 1] === undefined || !isCapitalised(tokens[from + 1])))
    return false
  return (
    officeHead(before) !== undefined &&
    !/^(?:chief|general|major|expert|official|candidate|chair|crown|house|opposition|deputy|actor)$/i.test(before!.form)
  )
}
