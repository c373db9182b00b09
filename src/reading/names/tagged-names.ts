import { isPlainSaying } from '../../language/en/reporting-verbs.js'
import type { NameKind, Sentence, TaggedName, Token } from '../../language/en/sentence.js'
import { WEEKDAY } from '../../language/en/calendar.js'
import type { Shelf } from '../../reference/shelf.js'
import type { EntityKind } from '../reading.js'
import { isNoBody } from './acronyms.js'
import { endsBody } from './body-names.js'
import {
  isCapitalised,
  isInnerHyphen,
  isNameParticle,
  isShouted,
  isTitleCase,
  spanOf,
  type FoundName,
} from './found-name.js'
import { WORDS_THAT_ARE_NAMES } from '../../reference/tables/words-that-are-names.js'
import { isHalfOfPerson, wholePerson } from './halved-names.js'
import { isAddress, isHonorific, isOfficeModifier, isRank, isTitleWord, officeHead } from './office-words.js'
import { joinNicknames } from './nicknames.js'
import { limitsOfPerson, type Stretch } from './person-limits.js'
import { isKnown, standsOnShelf } from './known-words.js'

const KIND_OF: Readonly<Record<NameKind, EntityKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  nationality: 'nationality',
  facility: 'place',
  product: 'equipment',
}
const OFFICE_PART = /^(?:Affairs|Defen[cs]e|External|Natural|Ministers?|Ministry|of|and|for|the)$/i
const ACRONYM = /^\p{Lu}{2,6}$/u

/** A word that ends the name of a place and of nothing else: “Gifu Prefecture”, “Bambu Beach”. */
const ENDS_PLACE =
  /^(?:Prefecture|Province|District|County|Municipality|Street|Avenue|Boulevard|Highway|Beach|Bay|Island|Islands|Lake|River|Mountain|Mountains|Valley|Peninsula|Desert|Strait|Gulf|Ocean|Airport|Village|Harbour|Harbor|Peak|Reef|Creek|Glacier|Bridge|Palace|Square|Stadium|Mosque|Crossing)$/
/** A word that opens the name of a place: “Lake Chad”, “Mount Kenya”, “Umm Qasr”. */
const OPENS_PLACE = /^(?:Lake|Mount|Mt|Cape|Fort|Port|Umm|Playa|Puerto|Bir|Tell|Khan|Wadi|Jebel|Jabal)$/

/**
 * What the sequence tagger takes for names (in title case no single word for a place or body, since there a capital
 * says nothing), without what is only a part of an office (“Defence” in “Defence Minister”) or written small.
 */
export function findTaggedNames(sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  const { tokens } = sentence
  const shouted = isShouted(tokens)
  const titled = isTitleCase(sentence)
  return joinNeighbours(tokens, joinNicknames(tokens, sentence.names, shelf), shelf)
    .filter((tagged) => !isWeak(tokens, tagged, titled, shelf))
    .flatMap((tagged): FoundName[] => {
      const bare = withoutMarks(tokens, tagged)
      const kind = isHalfOfPerson(tokens, bare, shelf) ? 'person' : kindOf(tokens, tagged, shouted, shelf)
      const within = kind === 'person' ? limitsOfPerson(tokens, bare, shelf) : bare
      const limits = within && (kind === 'person' ? wholePerson(tokens, within, shelf) : wholeName(tokens, within))
      if (
        !limits ||
        isOccasion(tokens, kind, limits.to) ||
        (kind !== 'person' && isPortfolio(tokens, limits.from)) ||
        (titled && kind !== 'person' && limits.to - limits.from === 1) ||
        isNoName(tokens, limits) ||
        !mayBeName(tokens.slice(limits.from, limits.to))
      )
        return []
      return [
        {
          sentence,
          ...spanOf(tokens, limits.from, limits.to),
          kind,
          shelf: null,
          rule: `name.tagger.${tagged.kind}`,
          trust: limits.to - limits.from > 1 ? 50 : 40,
        },
      ]
    })
}

const ENDS_OPEN = /^(?:of|and|for|de|&|in|at|on|to|from|by|with|the)$/
/**
 * “Gulf of | Nicoya”, “the State Department in | Lima”: no name ends with a word that leads on; with what follows, or
 * without the word.
 */
function wholeName(tokens: readonly Token[], { from, to }: Stretch): Stretch | null {
  if (!ENDS_OPEN.test(tokens[to - 1]!.form)) return { from, to }
  let end = to
  while (tokens[to - 1]!.form === 'of' && isCapitalised(tokens[end]) && tokens[end]!.upos === 'PROPN') end++
  if (end > to) return { from, to: end }
  return to - 1 > from ? { from, to: to - 1 } : null
}

/** “met in Algiers Thursday”: taken for a place behind a place. */
const DAY_ALONE = new RegExp(`^${WEEKDAY}$`)
/** “Ambassador Extraordinary and Plenipotentiary”: of what rank the envoy is. */
const RANK_OF_ENVOY = /^(?:Extraordinary|Plenipotentiary)$/
/** “the Kingdom”, “HH the Amir”: who or what is meant stands elsewhere. */
const BARE =
  /^(?:Kingdom|Republic|Amir|Amiri|Emir|Emirate|Region|Municipality|HH|AI|ATM|MLA|NEV|CFO|CM|Letter|Forecast|Escrow|Penal|God)$/
const isNoName = (tokens: readonly Token[], { from, to }: Stretch) =>
  (to - from === 1 &&
    // “Five Iraqis”
    (BARE.test(tokens[from]!.form) || isNoBody(tokens[from]!.form) || tokens[from]!.upos === 'NUM')) ||
  tokens.slice(from, to).every(({ form }) => RANK_OF_ENVOY.test(form)) ||
  isAddress(tokens[to - 1]) ||
  (to - from === 1 && DAY_ALONE.test(tokens[from]!.form))

/** “» Duarte”, “‘Duarte”: a mark before a name is not of it. */
function withoutMarks(tokens: readonly Token[], { from, to }: TaggedName): Stretch {
  const first = tokens.slice(from, to).findIndex(({ form }) => /[\p{L}\p{N}]/u.test(form))
  return { from: first < 0 ? from : from + first, to }
}

/**
 * “Inger” taken for a place and “Andersen” for a person close behind: one person; and so with two places, where neither
 * stands on the shelf.
 */
function joinNeighbours(tokens: readonly Token[], names: readonly TaggedName[], shelf: Shelf): readonly TaggedName[] {
  const joined: TaggedName[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const kind =
      last && last.to === name.from && ![last, name].some((one) => isKnown(tokens, one, shelf))
        ? jointKind(last.kind, name.kind)
        : null
    if (kind) joined[joined.length - 1] = { from: last!.from, to: name.to, kind }
    else joined.push(name)
  }
  return joined
}

function jointKind(a: NameKind, b: NameKind): NameKind | null {
  const both = [a, b]
  if (both.every((kind) => kind === 'person' || kind === 'place')) return both.includes('person') ? 'person' : 'place'
  return null
}

/**
 * The tagger’s kind, unless the words themselves say another: initials are a body’s, “… Energy Ltd” and “… Prefecture”
 * are nobody.
 */
function kindOf(tokens: readonly Token[], { from, to, kind }: TaggedName, shouted: boolean, shelf: Shelf): EntityKind {
  const [first, last] = [tokens[from]!.form, tokens[to - 1]!.form]
  if (kind === 'organisation' && to - from === 2 && (isRank(tokens[from]) || isHonorific(tokens[from]))) return 'person'
  if (kind !== 'person') return KIND_OF[kind]
  if (to - from === 1 && endsBody(first)) return 'organisation'
  if (to - from === 1)
    return ACRONYM.test(first) && !shouted && !isNoBody(first) && !isTitleWord(tokens[from - 1])
      ? 'organisation'
      : 'person'
  const isArticled = /^the$/i.test(tokens[from - 1]?.form ?? '')
  if (endsBody(last) || (isArticled && !isJoinedPerson(tokens, { from, to }, shelf))) return 'organisation'
  return ENDS_PLACE.test(last) || OPENS_PLACE.test(first) ? 'place' : 'person'
}

/** “the Angela Merkel-era hall”: the article is of the hall; in “the Abu Sayyaf-tied group” it may be of either. */
function isJoinedPerson(tokens: readonly Token[], { from, to }: Stretch, shelf: Shelf): boolean {
  return isInnerHyphen(tokens, to) && shelf.isForename(tokens[from]!.form) && !isNameParticle(tokens[from])
}

/**
 * One word alone, where the sentence shows no person and no body: “the Odinga camp”, “the Rimba of the hills”. It is
 * left to what the report says of it elsewhere; see `findRepeatedNames`.
 */
function isWeak(tokens: readonly Token[], { from, to, kind }: TaggedName, titled: boolean, shelf: Shelf): boolean {
  const token = tokens[from]!
  if (to - from === 1 && kind === 'person' && isMereWord(tokens, from, titled)) return true
  if (
    to - from > 1 ||
    /\p{Lu}.*\p{Lu}/u.test(token.form) ||
    standsOnShelf(token, shelf) ||
    isInnerHyphen(tokens, to) ||
    isInnerHyphen(tokens, from - 1)
  )
    return false
  const articled = /^the$/i.test(tokens[from - 1]?.form ?? '')
  if (kind === 'organisation') return !articled && /^(?:amod|compound|obj|conj)$/.test(token.deprel)
  if (
    kind !== 'person' ||
    shelf.isForename(token.form) ||
    shelf.leadersNamed(token.form).length > 0 ||
    isTitleWord(tokens[from - 1])
  )
    return false
  return articled || /^(?:compound|flat|amod)$/.test(token.deprel)
}

/**
 * “Hope is fading”, “Will the talks go on?”: a common word that is a name too, where its capital is owed to its place.
 */
function isMereWord(tokens: readonly Token[], at: number, titled: boolean): boolean {
  return (
    WORDS_THAT_ARE_NAMES.has(tokens[at]!.form) &&
    (titled || at === 0 || /^[“‘"'(:]$/u.test(tokens[at - 1]!.form)) &&
    !isTitleWord(tokens[at - 1]) &&
    !isPlainSaying(tokens[at + 1]?.lemma ?? '')
  )
}

/** What is held, written or kept and is neither somebody nor a body: “Trade Week”, “Economic Partnership Agreement”. */
export const OCCASION =
  /^(?:Week|Day|Dialogue|Expo|Festival|Fair|Marathon|Agreement|Treaty|Accord|Protocol|Memorandum|Declaration)$/
/** So many words may follow what the tagger saw of such a name. */
const LONGEST_REST = 2

/**
 * “Comprehensive Economic” in “Comprehensive Economic Partnership Agreement”; “Harbour Trade Week” taken for a person.
 */
function isOccasion(tokens: readonly Token[], kind: EntityKind, to: number): boolean {
  if (kind !== 'person' && kind !== 'organisation') return false
  if (kind === 'person' && OCCASION.test(tokens[to - 1]!.form)) return true
  const rest = tokens.slice(to, to + LONGEST_REST)
  const end = rest.findIndex((token) => OCCASION.test(token.form))
  return end >= 0 && rest.slice(0, end).every((token) => isCapitalised(token) && token.upos !== 'VERB')
}

/** So far left the office is looked for. */
const LONGEST_PORTFOLIO = 8

/**
 * “National Orientation” in “Minister of Information and National Orientation”: what a minister or secretary is of,
 * behind an “and” or at once.
 */
function isPortfolio(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  while (
    at > 0 &&
    from - at < LONGEST_PORTFOLIO &&
    ((isCapitalised(tokens[at]) && officeHead(tokens[at]) === undefined) || /^(?:and|&|,)$/.test(tokens[at]!.form))
  )
    at--
  return (
    at > 0 &&
    /^(?:of|for)$/.test(tokens[at]!.form) &&
    /^(?:minister|secretary)$/.test(officeHead(tokens[at - 1]) ?? '') &&
    isCapitalised(tokens[at - 1])
  )
}

/** “on X.”: the network is nobody. */
const isLetter = (tokens: readonly Token[]) => tokens.length === 1 && /^\p{Lu}\.?$/u.test(tokens[0]!.form)

function mayBeName(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => isCapitalised(token)) &&
    !isLetter(tokens) &&
    !tokens.every((token) => isOfficeModifier(token) || isTitleWord(token) || OFFICE_PART.test(token.form))
  )
}
