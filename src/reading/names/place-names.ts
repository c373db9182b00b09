import type { Sentence, Token } from '../../language/en/sentence.js'
import { firstWord, foldLetters } from '../../reference/fold-letters.js'
import type { Shelf } from '../../reference/shelf.js'
import type { Layout } from '../layout.js'
import { isCapitalised, isTitleCase, spanOf, type FoundName } from './found-name.js'
import { isTitleWord } from './office-words.js'

/** Part of a land with a capital: “Northern Uganda”, “Upper Austria”. */
const PART_OF_LAND =
  /^(?:(?:North|South)?(?:[Ee]ast|[Ww]est)ern|(?:North|South)ern|Central|North|South|East|West|North-?[Ee]ast|North-?[Ww]est|South-?[Ee]ast|South-?[Ww]est|Upper|Lower|Inner|Outer|Greater)$/
/** Words that open a place’s name: “Lake Tunda”, “Mount Kenga”. */
const OPENS_PLACE = /^(?:Lake|Mount|Mt|Cape|Fort|Mts?\.)$/
/** Words that end one: “Gifu Prefecture”, “the Tana River”. */
const ENDS_PLACE =
  /^(?:Prefecture|Province|County|Governorate|Oblast|Krai|Beach|Bay|Islands?|Lake|River|Mountains?|Valley|Peninsula|Desert|Straits?|Gulf|Sea|Ocean|Reef|Creek|Glacier|Plateau|Highlands|Atoll|Archipelago|Pass|Canyon|Forest)$/
const SMALL_OPENER = /^(?:The|A|An|In|On|At|From|By|To|Of|For|And|But|Near|Its|His|Her|Their|Our)$/
const TRUST = 49
const LONGEST = 3

/** Places by the way they are worded, where neither the shelf nor the tagger need know them. */
export function findPlaceNames(sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  if (isTitleCase(sentence)) return []
  const { tokens } = sentence
  return tokens.flatMap((token, at): FoundName[] => {
    const stretch = partOfLand(tokens, at, shelf) ?? opened(tokens, at) ?? ended(tokens, at, shelf)
    return stretch && token.upos !== 'VERB'
      ? [{ sentence, ...spanOf(tokens, ...stretch), kind: 'place', shelf: null, rule: 'name.place', trust: TRUST }]
      : []
  })
}

/** “Northern Uganda”: a place of its own within a state. */
function partOfLand(tokens: readonly Token[], at: number, shelf: Shelf): readonly [number, number] | null {
  const next = tokens[at + 1]
  if (
    !PART_OF_LAND.test(tokens[at]!.form) ||
    !next ||
    (shelf.stateNamed(next.form) === undefined && !isPlaceAlone(next, shelf))
  )
    return null
  return /^['’]s?$/.test(tokens[at + 2]?.form ?? '') && isCapitalised(tokens[at + 3]) ? null : [at, at + 2]
}

const isPlaceAlone = (token: Token, shelf: Shelf) =>
  shelf
    .namesBeginning(foldLetters(token.form))
    .some((name) => name.kind === 'place' && name.spelling === foldLetters(token.form))

function opened(tokens: readonly Token[], at: number): readonly [number, number] | null {
  if (!OPENS_PLACE.test(tokens[at]!.form)) return null
  let to = at + 1
  if (tokens[to]?.form === '.') to++
  const first = to
  while (
    to - first < 2 &&
    isCapitalised(tokens[to]) &&
    tokens[to]!.upos === 'PROPN' &&
    !ENDS_PLACE.test(tokens[to]!.form)
  )
    to++
  return to > first ? [at, to] : null
}

function ended(tokens: readonly Token[], at: number, shelf: Shelf): readonly [number, number] | null {
  if (!ENDS_PLACE.test(tokens[at]!.form) || isCapitalised(tokens[at + 1])) return null
  let from = at
  while (from > 0 && at - from < LONGEST && mayBelong(tokens, from - 1, shelf)) from--
  return from < at ? [from, at + 1] : null
}

function mayBelong(tokens: readonly Token[], at: number, shelf: Shelf): boolean {
  const token = tokens[at]!
  if (
    !isCapitalised(token) ||
    SMALL_OPENER.test(token.form) ||
    isTitleWord(token) ||
    (at === 0 && token.upos !== 'PROPN')
  )
    return false
  return shelf.stateOfDemonym(token.form) === undefined && shelf.stateNamed(token.form) === undefined
}

/** The place that a dateline names: “KIGALI, 15 June —”. It stands in no sentence. */
export function findDatelinePlace(text: string, { dateline }: Layout, shelf: Shelf): readonly FoundName[] {
  if (!dateline) return []
  const end = dateline.start + dateline.place.length
  const [written, plain] = [foldLetters(text.slice(dateline.start, end)), foldLetters(dateline.place)]
  const known = shelf
    .namesBeginning(firstWord(plain, 0))
    .find((name) => name.spelling === plain && name.kind === 'place')
  // What only a line in capitals calls a place may be anything: “ANALYSIS —”.
  if (written.toLowerCase() !== plain.toLowerCase() || (!known && written !== plain)) return []
  const sentence: Sentence = { start: dateline.start, end, tokens: [], names: [] }
  return [
    { sentence, start: dateline.start, end, kind: 'place', shelf: known ?? null, rule: 'name.dateline', trust: TRUST },
  ]
}
