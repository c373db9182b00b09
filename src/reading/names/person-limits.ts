import { WEEKDAY } from '../../language/en/calendar.js'
import type { Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { isCapitalised, isInnerHyphen, isNameParticle, isSmallHalf } from './found-name.js'
import { isNameLikeTitle, isOfficeModifier, isTitleWord } from './office-words.js'

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a hyphen joins to a name without being of it: “the Merkel-led government”, “the Stalin-era code”. */
const JOINED_TO_NAME =
  /^(?:led|era|backed|style|like|linked|owned|born|based|appointed|chaired|controlled|run|signed|brokered|drafted|nominated|affiliated|aligned|loyal|proof|mania|esque|inspired|designate|elect|appointee)$/

/**
 * Where a person’s name begins and ends, from a stretch that lies roughly on it: titles are left out, and no name stops
 * at a hyphen within a word.
 */
export function limitsOfPerson(tokens: readonly Token[], rough: Stretch, shelf: Shelf): Stretch | null {
  const whole = withoutSmallWords(
    tokens,
    acrossHyphens(tokens, withoutLetter(tokens, beforeDash(tokens, rough)), shelf),
  )
  const stretch = afterPortfolio(tokens, {
    from: afterStateOfOffice(tokens, whole.from, whole.to, shelf),
    to: whole.to,
  })
  const from = afterTitles(tokens, stretch, shelf)
  const to = beforeDay(tokens, from, beforeTitles(tokens, from, stretch.to))
  // “Editor-at-Large”: what a hyphen joins to a title is nobody.
  return from < to && !isInnerHyphen(tokens, from) ? { from, to } : null
}

/** Days that are surnames, too: “Ann Sunday”. */
const DAY_OR_SURNAME = /^(?:Sun|Mon|Fri)day$/
const DAY = new RegExp(`^${WEEKDAY}$`)

/** “met Ann Doe | Thursday”: the day stands bare behind a name. */
function beforeDay(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]
  const isDay = last !== undefined && DAY.test(last.form) && to - from > (DAY_OR_SURNAME.test(last.form) ? 2 : 1)
  return isDay ? to - 1 : to
}

/** “President of the Republic of Kenya William Ruto”: the name begins behind the state that the office is of. */
export function afterStateOfOffice(tokens: readonly Token[], from: number, to: number, shelf: Shelf): number {
  const before = tokens.slice(Math.max(0, from - LONGEST_OFFICE), from)
  const of = before.findLastIndex(({ form }) => !/^(?:the|[Rr]epublic|[Kk]ingdom)$/.test(form) && form !== 'of')
  if (
    (tokens[from - 1]?.form !== 'of' && !(tokens[from - 1]?.form === 'the' && tokens[from - 2]?.form === 'of')) ||
    of < 0 ||
    !before.slice(Math.max(0, of - 3), of + 1).some((token) => isTitleWord(token))
  )
    return from
  for (let length = Math.min(3, to - from - 1); length > 0; length--) {
    if (
      shelf.stateNamed(
        tokens
          .slice(from, from + length)
          .map((token, index, all) => (index > 0 && token.start > all[index - 1]!.end ? ' ' : '') + token.form)
          .join(''),
      )
    )
      return from + length
  }
  return from
}

/** So many words before a name are searched for the office. */
const LONGEST_OFFICE = 9

/** “ROTH Ada - Norway”: a dash with blanks around it ends the name. */
function beforeDash(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  const dash = tokens
    .slice(from, to)
    .findIndex((token, offset) => /^[-–—/|]$/u.test(token.form) && stands(tokens, from + offset))
  return dash < 0 ? { from, to } : { from, to: from + dash }
}

/** With a blank before and behind it, where anything stands there. */
const stands = (tokens: readonly Token[], at: number) =>
  (tokens[at - 1]?.end ?? -1) < tokens[at]!.start && tokens[at]!.end < (tokens[at + 1]?.start ?? Infinity)

/** What ministers and secretaries are of: “Secretary of State Jo Ann”, “Minister of State for Defence Ravi Das”. */
const PORTFOLIO =
  /^(?:State|Defen[cs]e|Affairs|Foreign|External|Interior|Finance|Treasury|Trade|Industry|Energy|Commerce|Agriculture|Health|Education|Justice|Security|Homeland|Labou?r|Transport|Transportation|Culture|Sport|Environment|Oil|War|Navy|Army|Staff)$/

/** The name begins behind the office’s own words, when the office is told with “of” or “for” before it. */
function afterPortfolio(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  const isBehindOffice =
    /^(?:of|for)$/.test(tokens[from - 1]?.form ?? '') &&
    (isTitleWord(tokens[from - 2]) || PORTFOLIO.test(tokens[from - 2]?.form ?? ''))
  let begin = from
  while (isBehindOffice && begin < to - 1 && PORTFOLIO.test(tokens[begin]!.form)) begin++
  return { from: begin, to }
}

/** “Lam Ting” in “Lam Ting-kwok” → all of it; “Trump” in “the Trump-Kim summit” stays, as each is somebody known. */
function acrossHyphens(tokens: readonly Token[], { from, to }: Stretch, shelf: Shelf): Stretch {
  let [first, end] = [from, to]
  if (isInnerHyphen(tokens, end - 1)) end--
  if (isInnerHyphen(tokens, first)) first++
  while (isInnerHyphen(tokens, end) && joinsOneName(tokens, end, shelf)) end += 2
  if (isInnerHyphen(tokens, first - 1) && isCapitalised(tokens[first - 2]) && joinsOneName(tokens, first - 1, shelf)) {
    first -= 2
  }
  if (isFamilyNameBefore(tokens, first, shelf)) first--
  return { from: first, to: end }
}

/** “Ada Berg | T-shirts”: a letter joined to a word. */
function withoutLetter(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  const isJoined = isInnerHyphen(tokens, to) && /^\p{Lu}$/u.test(tokens[to - 1]!.form) && !isCapitalised(tokens[to + 1])
  return { from, to: isJoined && to - 1 > from ? to - 1 : to }
}

/** “Yoo Jae-suk” where only “suk” or “Jae-suk” was seen: the family’s name stands before. */
function isFamilyNameBefore(tokens: readonly Token[], first: number, shelf: Shelf): boolean {
  const before = tokens[first - 1]
  if (
    !isInnerHyphen(tokens, first + 1) ||
    isInnerHyphen(tokens, first + 3) ||
    !/^\p{Ll}/u.test(tokens[first + 2]!.form) ||
    before?.upos !== 'PROPN' ||
    !/^\p{Lu}\p{Ll}{1,5}$/u.test(before.form)
  )
    return false
  return (
    !isTitleWord(before) &&
    !isOfficeModifier(before) &&
    shelf.stateNamed(before.form) === undefined &&
    shelf.stateOfDemonym(before.form) === undefined
  )
}

function joinsOneName(tokens: readonly Token[], hyphen: number, shelf: Shelf): boolean {
  const [before, after] = [tokens[hyphen - 1]!, tokens[hyphen + 1]!]
  if (
    !/^\p{L}/u.test(after.form) ||
    JOINED_TO_NAME.test(after.form) ||
    !(isCapitalised(after) || isSmallHalf(tokens, hyphen)) ||
    shelf.stateOfDemonym(after.form) ||
    shelf.stateNamed(after.form)
  )
    return false
  return !(shelf.leadersNamed(before.form).length > 0 && shelf.leadersNamed(after.form).length > 0)
}

/** Ends before the first word that is written small and is no part of names: “Leifer about” → “Leifer”. */
function withoutSmallWords(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  const small = tokens
    .slice(from, to)
    .findIndex(
      (token, offset) =>
        /^\p{Ll}/u.test(token.form) &&
        !isNameParticle(token) &&
        !isInnerHyphen(tokens, from + offset - 1) &&
        !isInnerHyphen(tokens, from + offset + 1),
    )
  return small < 0 ? { from, to } : { from, to: from + small }
}

/**
 * “Shri Rajesh Kumar”, “Parliament Speaker Marzouq …”: the name begins after the last title that has a name behind it.
 */
function afterTitles(tokens: readonly Token[], { from, to }: Stretch, shelf: Shelf): number {
  let begin = from
  for (
    let at = from;
    at < to - 1 && (isTitleWord(tokens[at]) || isOfficeModifier(tokens[at]) || isDemonym(tokens[at], shelf));
    at++
  ) {
    if (shelf.isForename(tokens[at]!.form) && isCapitalised(tokens[at + 1])) break
    if (!isOfficeModifier(tokens[at]) || isTitleWord(tokens[at])) begin = at + 1
  }
  return begin
}

const isDemonym = (token: Token | undefined, shelf: Shelf) =>
  token !== undefined && shelf.stateOfDemonym(token.form) !== undefined && !shelf.isForename(token.form)

/** “Jamal Nasser Ambassador of …”: a title behind the name opens what follows. */
function beforeTitles(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (
    end - 1 > from &&
    isTitleWord(tokens[end - 1]) &&
    !isNameLikeTitle(tokens[end - 1]) &&
    tokens[end - 1]!.form.length > 3
  )
    end--
  return end
}
