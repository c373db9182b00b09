import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Span } from '../../language/span.js'
import type { ShelfName } from '../../reference/shelf.js'
import { GIVEN_SYLLABLE } from '../../reference/tables/given-syllables.js'
import { NAME_PARTICLES } from '../../reference/tables/name-particles.js'
import type { EntityKind, RuleName } from '../reading.js'

/** A stretch of one sentence that is taken for a name, before it is known whose. */
export interface FoundName extends Span {
  readonly sentence: Sentence
  readonly kind: EntityKind
  /** What the shelf knows by these words. */
  readonly shelf: ShelfName | null
  readonly rule: RuleName
  /** How far the rule is to be trusted against another that claims some of the same words; see `chooseNames`. */
  readonly trust: number
}

/** Tokens of a sentence, end exclusive, as a stretch of the report. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && CAPITAL.test(token.form)
/** “al”, “bin”, “van der”: written small inside a name. A loose “as” is the English word: “Ana Roth as Eva Lind”. */
export const isNameParticle = (token: Token | undefined): boolean =>
  token !== undefined && token.form !== 'as' && NAME_PARTICLES.has(token.form.toLowerCase())
export const isAcronym = (form: string): boolean => ACRONYM.test(form)

/** A hyphen with letters close on both sides, as in “Jae-in”. */
export function isInnerHyphen(tokens: readonly Token[], index: number): boolean {
  const [before, hyphen, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return (
    hyphen !== undefined && /^[-‑]$/.test(hyphen.form) && before?.end === hyphen.start && after?.start === hyphen.end
  )
}

/**
 * “Sun-ae”, “Po-kam”: both halves are syllables of which such names are made; “Worth-area” and “House-ally” are words
 * joined.
 */
export function isHalved(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.form ?? '', tokens[at + 2]?.form ?? '']
  return (
    isInnerHyphen(tokens, at + 1) &&
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    GIVEN_SYLLABLE.test(first) &&
    /^\p{Ll}/u.test(second) &&
    GIVEN_SYLLABLE.test(second)
  )
}

/** “Joo | -hyuk”, “Zia | -ur”, “Sanwo | -olu”; “Sayyaf | -tied” and “Modi | -ally” are words joined to a name. */
export function isSmallHalf(tokens: readonly Token[], hyphen: number): boolean {
  const half = tokens[hyphen + 1]!
  return half.upos === 'PROPN' || isNameParticle(half) || isHalved(tokens, hyphen - 1)
}

/**
 * Titles and headlines capitalise every long word, so that a capital says nothing there; they end without a full stop.
 */
export function isTitleCase(sentence: Sentence): boolean {
  if (/[.?!]/.test(sentence.tokens.at(-1)?.form ?? '')) return false
  const long = sentence.tokens.filter((token) => /^\p{L}{4,}$/u.test(token.form))
  const raised = long.filter((token) => isCapitalised(token)).length
  return long.length >= 4 && raised >= long.length * 0.75
}

/** A line in capitals, where every word would be an acronym. */
export const isShouted = (tokens: readonly Token[]): boolean =>
  tokens.filter((token) => /^\p{Lu}{3,}$/u.test(token.form)).length > Math.max(2, tokens.length * 0.3)
