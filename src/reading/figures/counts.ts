import { isCounted, singularOf } from '../../language/en/counted-things.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, preposition } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import type { Shelf } from '../../reference/shelf.js'
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
import { readEach } from './counts-of-each.js'
import type { ToldFigure } from './told-figure.js'

const HEDGED = `(?:(?<hedge>${HEDGE}) )?(?:(?:an?|another|a further|an additional) (?:estimated |additional |further |total of )?)?`
const RANGE = `(?<between>between |from )?(?<low>${NUMBER})${TO}(?<high>${NUMBER})`
const COUNT_RANGE = figurePattern(
  new RegExp(`(?:[-–—]|\\s(?:to|and)\\s)\\s*(?:${ANY_NUMBER.source})`, 'i'),
  `${HEDGED}${RANGE}${AFTER_HEDGE}?(?= )`,
)
const COUNT = figurePattern(ANY_NUMBER, `${HEDGED}(?<number>${NUMBER})${AFTER_HEDGE}?(?= )`)
/** “thousands of troops”, “tens of thousands of people”, “dozens of aircraft”. */
const VAGUE = figurePattern(
  /(?:dozen|score|hundred|thousand|million)s of /i,
  '(?:(?<times>tens|hundreds) of )?(?<scale>dozens|scores|hundreds|thousands|millions) of(?= )',
)
/** “a few thousand troops”, “several hundred boats”: more than one of them; “a couple of dozen guns”: about two. */
const FEW = figurePattern(
  /(?:few|several|some|many|couple) /i,
  '(?:a few|several|many|some (?=hundreds?|dozens?)|a (?<couple>couple) of) (?<scale>dozen|score|hundred|thousand|million)(?: (?<scale2>thousand|million))?(?= )',
)
/** “wounding over 300”, “killed 12 and injured dozens”: people, though nobody says so. */
const HARMED = figurePattern(
  /(?:kill|wound|injur|displac|maim|arrest|detain|abduct|kidnap|captur|evacuat|hospitali|shot dead|gunned|rounded up)/i,
  `(?<=\\b(?:(?:kill|wound|injur|displac|maim|arrest|detain|abduct|kidnapp?|captur|evacuat|hospitali[sz])(?:ed|ing|s|es)|shot dead|gunned down|rounded up) )(?:at least (?<second>another|a further) )?(?:(?<hedge>${HEDGE}) )?(?<number>${NUMBER}|(?<vague>dozens|scores|hundreds|thousands)(?! of\\b))(?:(?= (?:others?|more)\\b)|(?=[,.;:)]| (?:and|or|in|on|at|near|over|since|during|after|before|when|as|while|by|with|across|there|so far|on board|aboard|including)\\b|$))`,
)
/** “a five-member council”, “a 20-strong delegation”. */
const MEMBERS = figurePattern(
  /-(?:member|strong|person)/i,
  `(?<number>${NUMBER})-(?<members>member|strong|person)(?=[ -]\\p{L})`,
)
const VAGUE_SCALE: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
}
/** “a squadron of jets”, “a pair of frigates”: one formation, two ships. */
const ONE_OF = figurePattern(
  / of /i,
  '(?!a couple of (?:dozen|score|hundred|thousand|million))(?:(?<one>an?|one) (?<formation>squadron|regiment|brigade|battalion|battery|division|flotilla|company|fleet)(?= of(?! (?:the|its|their|his)\\b) )|a (?<pair>pair|couple) of(?= ))',
)
/** “six Su-30s”, “24 F-16s”, “36 Rafales”: a make in the plural counts without a noun. */
const MAKES = /^(?:\p{Lu}[\p{L}\d]*-?\d+\p{L}{0,4}[’']?s|\p{Lu}\p{Ll}+-?\d*s)$/u
/** What holds what is meant: “three batteries of BrahMos missiles”, “two regiments of S-400 systems”. */
const HOLDS =
  /^(?:batter(?:y|ies)|squadrons?|regiments?|brigades?|battalions?|divisions?|flotillas?|fleets?|units?|sets?|shipments?|batch(?:es)?|doses?|kits?|rounds?|tranches?|pieces)$/i
/** “the two ships” were counted before; “one of the ships” counts nothing. */
const COUNTED_BEFORE = /\b(?:the|these|those|both|all|its|their|his|other|first|last|next|past) (?:two|2)$/i
/** “F-16 Block 70 jets”: the number belongs to the name of the model. */
const DESIGNATED =
  /\b(?:Block|Mark|Mk|Mk\.|Type|Class|Phase|Batch|Tranche|Lot|Model|Version|Series|Flight|Project|Article|Resolution|Chapter|Annex)[ -]$/
const YEAR = /^(?:19|20)\d\d$/
/** “two people familiar with the schedule” are a source, not a count. */
const SOURCE =
  /^ (?:familiar|close to|briefed|with (?:direct )?knowledge|aware|involved|who (?:asked|spoke|declined|said))\b/i
/** “two rounds of indirect talks” are no ammunition. */
const TALKS =
  /^rounds? of (?:\p{L}+[- ]){0,3}?(?:talks|negotiations?|discussions|consultations|dialogue|voting|elections?|sanctions|meetings|diplomacy|fighting)\b/iu
/** “180 more tanks”: the number and what it counts are one stretch. */
const MORE = /^(?:.?| (?:more|further|additional) )$/is
/** What may stand between a number and what it counts. */
const WITHIN = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X'])
/** “six others were injured”: people, though nobody says so. */
const OTHERS =
  /^ others? (?:was|were|had been|have been|are|remain(?:ed)?)? ?(?:\p{L}+ly )?(?:killed|injured|wounded|hurt|missing|arrested|detained|captured|kidnapped)\b/iu
/** “eight submarines, with four being built”: the number alone, of what was counted before. */
const ALONE = /^ (?:being|are|were|of (?:them|which|these|those)|will be|have been|had been)\b/i

/**
 * Counts of things that matter between states: “500,000 Russian AK-203 rifles”, “nearly 30 agreements”, “thousands of
 * troops”.
 */
export function readCounts(text: string, sentence: Sentence, shelf: Shelf): readonly ToldFigure[] {
  const line = text.slice(sentence.start, sentence.end)
  const told: ToldFigure[] = []
  const ranges = COUNT_RANGE.matchAll(line)
  const few = FEW.matchAll(line)
  const alone = COUNT.matchAll(line).filter(
    (one) =>
      !ranges.some((range) => one.index < range.index + range[0].length && range.index < one.index + one[0].length),
  )
  for (const match of [
    ...ranges,
    ...alone.filter(
      (one) =>
        !few.some((other) => one.index < other.index + other[0].length && other.index < one.index + one[0].length),
    ),
    ...few,
    ...VAGUE.matchAll(line),
    ...ONE_OF.matchAll(line),
  ].sort((a, b) => a.index - b.index)) {
    const place = { text, sentence, shelf, told }
    const one = readCount(match, place) ?? countInTree(match, place)
    if (one) told.push(one)
  }
  const bare = [
    ...[...HARMED.matchAll(line), ...MEMBERS.matchAll(line)].flatMap((match) => readBare(match, sentence.start)),
    ...readEach(line, { sentence, shelf, told }),
  ]
  return [...told, ...bare.filter((one) => !told.some((other) => one.start < other.end && other.start < one.end))].sort(
    (a, b) => a.start - b.start,
  )
}

/** A count that carries its own noun, or none: of people in either case. */
function readBare(match: RegExpExecArray, offset: number): readonly ToldFigure[] {
  const { number, hedge, members, vague } = match.groups as Record<string, string | undefined>
  const value = vague ? VAGUE_SCALE[vague.toLowerCase()]! : valueOf(number!)
  if (value === null || value < 2 || YEAR.test(number!)) return []
  const start = offset + match.index
  return [
    {
      kind: 'count',
      start,
      end: start + match[0].length,
      ...amountOf(value, vague ? 'over' : boundOf(hedge)),
      unit: members ? 'member' : 'people',
      currency: null,
      rule: members ? 'figure.members' : 'figure.harmed',
    },
  ]
}

interface Place {
  readonly text: string
  readonly sentence: Sentence
  readonly shelf: Shelf
  /** Counted before in this sentence. */
  readonly told: readonly ToldFigure[]
}

function readCount(match: RegExpExecArray, { text, sentence, shelf, told }: Place): ToldFigure | null {
  const amount = amountIn(match)
  const start = sentence.start + match.index
  const end = start + match[0].length
  if (!amount || !standsAlone(match, text, start, { sentence, shelf })) return null
  const counted = match.groups!['formation']
    ? formation(sentence, match, start)
    : (countedAfter(sentence, end, amount, shelf) ?? countedBefore(text, end, told, amount) ?? othersAfter(text, end))
  if (counted && counted.start >= end && SOURCE.test(text.slice(counted.end, counted.end + 30))) return null
  if (counted && TALKS.test(text.slice(counted.end - 'rounds'.length, counted.end + 50))) return null
  return (
    counted && {
      kind: 'count',
      start,
      end: MORE.test(text.slice(end, counted.start)) ? Math.max(end, counted.end) : end,
      ...amount,
      unit: singularUnit(text, counted),
      currency: null,
      rule: 'figure.count',
      counted: held(sentence, counted),
    }
  )
}

/** Nouns that number things and are not counted: clock, age, rank and page. */
const NO_COUNT =
  /^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|o'clock|o’clock|age|no\.|number|page|chapter|article|paragraph|verse|side|thing|way|time|part|point|question)s?$/iu
/** “the 12 000-tonne ship”, “22-year-old”: what is joined by a hyphen says of what kind a thing is. */
const JOINED = /^-\p{L}/u
const TIME = /^(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur(?:y|ie))s?$/iu
/** “two countries”, “two leaders”: those the report is about, told again. */
const THE_TWO =
  /^(?:countries|states|nations|sides|parties|neighbours|neighbors|governments|leaders|ministers|presidents|premiers|men|women|allies|powers|capitals|peoples)$/iu
/** “Stefan, 27, was among the dead” */
const AGE = /\p{Lu}\p{L}+, (?:aged )?\d{1,2}$/u

/**
 * A net beneath the nouns that are known to matter: whatever the tree has a number count (“28,000 fossils”, “97
 * lorries”, “eleven years”, “crew of twelve”). Whether it says anything is judged from what has been learned.
 */
function countInTree(match: RegExpExecArray, { text, sentence, shelf, told: counted }: Place): ToldFigure | null {
  const amount = amountIn(match)
  const start = sentence.start + match.index
  const end = start + match[0].length
  if (
    !amount ||
    !match.groups!['number'] ||
    JOINED.test(text.slice(end, end + 3)) ||
    !standsAlone(match, text, start, { sentence, shelf })
  )
    return null
  const number =
    sentence.tokens.find((token) => token.end === end || (token.start < end && token.end > end)) ??
    sentence.tokens.findLast((token) => token.end <= end)
  const upTo = text.slice(Math.max(sentence.start, start - 40), end)
  if (!number || number.upos !== 'NUM' || AGE.test(upTo) || counted.some((one) => one.start < end && start < one.end))
    return null
  const head = headOf(sentence, number)
  const noun =
    head && /^(?:NOUN|PROPN)$/u.test(head.upos) && /^(?:nummod|compound)$/u.test(number.deprel)
      ? head
      : (partitive(sentence, number) ?? wholeBefore(sentence, number))
  if (
    !noun ||
    NO_COUNT.test(noun.form) ||
    (amount.low === 1 && noun !== head) ||
    SOURCE.test(text.slice(noun.end, noun.end + 30)) ||
    TALKS.test(text.slice(noun.start, noun.end + 50)) ||
    (amount.low === 2 && THE_TWO.test(noun.form))
  )
    return null
  if (
    noun.start > number.end &&
    !sentence.tokens
      .slice(number.index + 1, noun.index)
      .every(
        (token) =>
          WITHIN.has(token.upos) ||
          /^(?:-|–|of|the|its|their|his|her|our|more|other|new|such)$/iu.test(token.form) ||
          /^VB[GN]$/u.test(token.xpos),
      )
  )
    return null
  const told = {
    kind: 'count' as const,
    start,
    end: Math.max(end, noun.end),
    ...amount,
    currency: null,
    rule: 'figure.count-in-tree',
  }
  // “173 of them”: of what was counted before, if anything was
  const before = counted.at(-1)
  if (noun.upos === 'PRON')
    return { ...told, unit: before?.unit ?? null, ...(before?.counted ? { counted: before.counted } : {}) }
  // “for eleven years”: how long, and of nothing
  if (TIME.test(noun.form)) return { ...told, unit: singularUnit(text, noun) }
  const whole = sentence.tokens
    .slice(number.index + 1, noun.index)
    .find((token) => /^(?:ADJ|NOUN|PROPN)$/u.test(token.upos))
  return {
    ...told,
    unit: singularUnit(text, noun),
    counted: { start: Math.min(noun.start, whole?.start ?? noun.start), end: noun.end },
  }
}

/** “173 of them”, “three of the men” */
function partitive(sentence: Sentence, number: Token): Token | undefined {
  return childrenBy(sentence, number, 'nmod').find(
    (one) => preposition(sentence, one) === 'of' && one.upos !== 'PROPN' && one.index < number.index + 6,
  )
}

/** “a crew of twelve”, “a group of more than 300” */
function wholeBefore(sentence: Sentence, number: Token): Token | undefined {
  const head = headOf(sentence, number)
  return head?.upos === 'NOUN' &&
    head.index < number.index &&
    number.deprel === 'nmod' &&
    preposition(sentence, number) === 'of'
    ? head
    : undefined
}

/** The word of formation itself, which the match already holds. */
function formation(sentence: Sentence, match: RegExpExecArray, start: number): Span | null {
  const word = sentence.tokens.find(
    (token) => token.start === start + match[0].length - match.groups!['formation']!.length,
  )
  return word ?? null
}

/** From “three batteries” on to “of BrahMos missiles”: what is counted is what the batteries hold. */
function held(sentence: Sentence, counted: Span): Span {
  const last = sentence.tokens.findIndex((token) => token.end === counted.end)
  const [holder, of] = [sentence.tokens[last], sentence.tokens[last + 1]]
  if (!holder || of?.form !== 'of' || !HOLDS.test(holder.form)) return counted
  let end = last + 2
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(sentence.tokens[end]?.upos ?? '') || sentence.tokens[end]?.form === '-') end++
  return end > last + 2 ? { start: counted.start, end: sentence.tokens[end - 1]!.end } : counted
}

function amountIn({ groups = {} }: RegExpExecArray): Amount | null {
  const {
    hedge,
    number,
    low,
    high,
    between,
    afterHedge,
    times,
    scale,
    scale2,
    couple,
    formation: alone,
    pair,
  } = groups as Record<string, string | undefined>
  if (alone ?? pair) return amountOf(alone ? 1 : 2, 'exact')
  if (scale && (scale2 ?? VAGUE_SCALE[scale.toLowerCase()] === undefined)) {
    const one = (VAGUE_SCALE[`${scale.toLowerCase()}s`] ?? 1) * (scale2 ? VAGUE_SCALE[`${scale2.toLowerCase()}s`]! : 1)
    return couple ? amountOf(2 * one, 'about') : amountOf(one, 'over')
  }
  if (scale)
    return amountOf(
      VAGUE_SCALE[scale.toLowerCase()]! * (times === undefined ? 1 : times.toLowerCase() === 'tens' ? 10 : 100),
      'over',
    )
  if (low && high) return between === undefined && !/\d\s?[-–—]\s?\d/.test(`${low}-${high}`) ? null : rangeOf(low, high)
  const value = valueOf(number!)
  return value === null || YEAR.test(number!) ? null : amountOf(value, boundOf(hedge, afterHedge))
}

/** Not a designation (“Agosta 70 class”), a quoted pair (“the two ships”) or an item number. */
function standsAlone(
  match: RegExpExecArray,
  text: string,
  start: number,
  { sentence, shelf }: Pick<Place, 'sentence' | 'shelf'>,
): boolean {
  const upTo = text.slice(Math.max(sentence.start, start - 20), start + match[0].length)
  if (DESIGNATED.test(text.slice(Math.max(sentence.start, start - 12), start))) return false
  if (COUNTED_BEFORE.test(upTo)) return false
  const previous = sentence.tokens.findLast((token) => token.end <= start)
  // “will sell Warsaw 180 tanks”: behind a state the number is no part of a name.
  const ofName = previous && previous.upos === 'PROPN' && /^\d/.test(match[0]) && previous.end + 1 === start
  return !ofName || shelf.stateNamed(previous.form) !== undefined || shelf.stateOfSeat(previous.form) !== undefined
}

/**
 * The noun phrase after a number, if it ends in something that counts: “Russian AK-203 rifles”, “memorandums of
 * understanding”.
 */
function countedAfter(sentence: Sentence, end: number, amount: Amount, shelf: Shelf): Span | null {
  const next = sentence.tokens.findIndex((token) => token.start >= end)
  const first = next < 0 ? -1 : afterPartitive(sentence, next)
  if (first < 0) return null
  let last: Token | null = null
  for (let at = first; at < Math.min(first + 10, sentence.tokens.length); at++) {
    const token = sentence.tokens[at]!
    if (counts(token, amount.low ?? amount.high ?? 0, shelf)) last = token
    else if (
      last ||
      !(WITHIN.has(token.upos) || /^(?:-|–|or|more|other|new|such|,)$/i.test(token.form) || /^VB[GN]$/.test(token.xpos))
    )
      break
  }
  const begins = sentence.tokens.findIndex(
    (token, at) => at >= first && !/^(?:more|further|additional)$/i.test(token.form),
  )
  return last && { start: sentence.tokens[begins]!.start, end: last.end }
}

/** Things that matter, and people by their nation: “six Palestinians”. */
function counts({ form, upos, xpos }: Token, count: number, shelf: Shelf): boolean {
  if (/^\p{Lu}\p{Ll}+s$/u.test(form) && (shelf.stateOfDemonym(form) || isPeopleOnShelf(form, shelf))) return count >= 2
  if (MAKES.test(form) && isMake(form, shelf)) return count >= 2
  return isCounted(form, count) && (upos !== 'VERB' || xpos === 'VBN')
}

/** “Rohingyas”, “Kurds”. */
function isPeopleOnShelf(form: string, shelf: Shelf): boolean {
  return [form, form.slice(0, -1)].some((word) =>
    shelf.namesBeginning(word).some(({ kind, spelling }) => kind === 'people' && spelling === word),
  )
}

/** A designation with digits, or a make that the shelf knows: “Rafales”, “Abrams”. */
function isMake(form: string, shelf: Shelf): boolean {
  if (/\d/.test(form)) return true
  const single = form.replace(/[’']?s$/, '')
  return [form, single].some((word) =>
    shelf
      .namesBeginning(word)
      .some(({ kind, spelling }) => kind === 'equipment' && (spelling === word || spelling === form)),
  )
}

/** Steps over “of the five” in “three of the five regiments”, and over “of five”. */
function afterPartitive(sentence: Sentence, at: number): number {
  const forms = sentence.tokens.slice(at, at + 3).map((token) => token.form.toLowerCase())
  if (forms[0] === 'of' && sentence.tokens[at + 1]?.upos === 'NUM') return at + 2
  if (forms[0] !== 'of' || !/^(?:the|its|their|these|those)$/.test(forms[1] ?? '')) return at
  return sentence.tokens[at + 2]?.upos === 'NUM' ? at + 3 : at + 2
}

/** “others” in “six others were injured”. */
function othersAfter(text: string, end: number): Span | null {
  return OTHERS.test(text.slice(end, end + 60))
    ? { start: end + 1, end: end + 1 + (/^ others/.test(text.slice(end)) ? 'others' : 'other').length }
    : null
}

/** “four being built”: of the last thing counted in the sentence, if there were more of it. */
function countedBefore(text: string, end: number, before: readonly ToldFigure[], amount: Amount): Span | null {
  const whole = before.at(-1)
  if (!whole?.counted || !ALONE.test(text.slice(end, end + 20))) return null
  return (whole.low ?? 0) >= (amount.low ?? 0) ? whole.counted : null
}

function singularUnit(text: string, counted: Span): string {
  const last = text.slice(counted.start, counted.end).split(/\s+/).at(-1)!
  if (/^others?$/.test(last)) return 'people'
  return /\d/.test(last) ? last.replace(/[’']?s$/, '') : singularOf(last.split('-').at(-1)!)
}
