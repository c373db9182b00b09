import type { TaggedName, Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { isCapitalised } from './found-name.js'

/** So many words a nickname has. */
const LONGEST_NICKNAME = 2
const OPENS = /^["“‘']$/u
const CLOSES = /^["”’']$/u

/**
 * “Ana ‘Nini’ Duarte”: what somebody is called besides stands in marks within the name, and the whole is one person.
 */
export function joinNicknames(
  tokens: readonly Token[],
  names: readonly TaggedName[],
  shelf: Shelf,
): readonly TaggedName[] {
  const whole = tokens.flatMap((token, at) => (OPENS.test(token.form) ? aroundNickname(tokens, at, names, shelf) : []))
  if (whole.length === 0) return names
  return [...names.filter(({ from, to }) => !whole.some((one) => from < one.to && one.from < to)), ...whole].sort(
    (a, b) => a.from - b.from,
  )
}

/** The given name before a nickname that opens here, to the end of the surname behind it. */
function aroundNickname(
  tokens: readonly Token[],
  open: number,
  names: readonly TaggedName[],
  shelf: Shelf,
): readonly TaggedName[] {
  const given = tokens[open - 1]
  const close = tokens.findIndex(({ form }, at) => at > open && CLOSES.test(form))
  if (
    close < open + 2 ||
    close > open + 1 + LONGEST_NICKNAME ||
    !tokens.slice(open + 1, close).every((token) => isCapitalised(token))
  )
    return []
  const tagged = (at: number) => names.find(({ from, to, kind }) => kind === 'person' && from <= at && at < to)
  const surname = tagged(close + 1)
  if (!isCapitalised(given) || !(shelf.isForename(given!.form) || tagged(open - 1))) return []
  return surname ? [{ kind: 'person', from: tagged(open - 1)?.from ?? open - 1, to: surname.to }] : []
}
