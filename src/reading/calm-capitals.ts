import { COMMON_WORDS } from '../language/en/common-words.js'
import type { Span } from '../language/span.js'
import { foldLetters } from '../reference/fold-letters.js'
import type { Shelf } from '../reference/shelf.js'
import { HONORIFICS, OFFICE_HEADS } from '../reference/tables/offices.js'

/** A wire in capitals has hardly a small letter; one such word in a line is no such wire. */
const SHARE_OF_CAPITALS = 0.9
const FEWEST_WORDS = 5
const WORD = /\p{L}[\p{L}\p{M}’'.]*\p{L}|\p{L}/gu
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|christmas|ramadan|i)$/
const TITLE_WORDS = new Set([...OFFICE_HEADS, ...HONORIFICS])
/** No name on the shelf has so many letters. */
const LONGEST_NAME = 200
/** So many words behind a given name or a title belong to the name. */
const LONGEST_REST = 2

/**
 * The text with small letters in blocks that are all in capitals (“RUSSIAN MINISTER SERGEI IVANENKO MET …”), so that
 * names stand out again: letter for letter as long as it came, so that every place in it is a place in the report.
 * Where nothing shouts it is the very text.
 */
export function calmCapitals(text: string, blocks: readonly Span[], shelf: Shelf): string {
  const shouting = blocks.filter((block) => isShouting(text.slice(block.start, block.end)))
  if (shouting.length === 0) return text
  const written = wordsWrittenSmall(text)
  const named = new Set<string>()
  // Twice, so that a surname told in full further down is known in the first line too.
  for (const block of shouting) calmBlock(text.slice(block.start, block.end), written, named, shelf)
  return shouting.reduce(
    (calm, block) =>
      calm.slice(0, block.start) +
      calmBlock(text.slice(block.start, block.end), written, named, shelf) +
      calm.slice(block.end),
    text,
  )
}

function isShouting(block: string): boolean {
  const [capitals, small] = [block.match(/\p{Lu}/gu)?.length ?? 0, block.match(/\p{Ll}/gu)?.length ?? 0]
  return capitals > (capitals + small) * SHARE_OF_CAPITALS && (block.match(WORD)?.length ?? 0) >= FEWEST_WORDS
}

/** How the report writes its words where it does not shout. */
function wordsWrittenSmall(text: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  for (const [word] of text.matchAll(WORD))
    if (/\p{Ll}/u.test(word) && !written.has(word.toUpperCase())) written.set(word.toUpperCase(), word)
  return written
}

/** `named` gathers the words taken for parts of somebody’s name. */
function calmBlock(block: string, written: ReadonlyMap<string, string>, named: Set<string>, shelf: Shelf): string {
  let rest = 0
  // Where the word before ended: what stands between tells whether a sentence begins.
  let end = 0
  let onShelf: { readonly start: number; readonly spelling: string } | null = null
  return block.replace(WORD, (word, at: number) => {
    const [small, raised] = [word.toLowerCase(), raise(word)]
    const between = block.slice(end, at)
    const opens = at === 0 || /[.!?:“"‘]\s*$/u.test(between)
    if (!/^[\s.-]*$/u.test(between)) rest = 0
    end = at + word.length
    if (small.length !== word.length) return word
    const isCommon = COMMON_WORDS.has(small) && !named.has(word)
    const isForename = shelf.isForename(raised) && !isCommon && !TITLE_WORDS.has(small)
    if (!onShelf || at >= onShelf.start + onShelf.spelling.length) {
      const spelling = nameOnShelf(block, at, word, raised, shelf)
      onShelf = spelling === null ? null : { start: at, spelling }
    }
    const kept = onShelf && onShelf.spelling.slice(at - onShelf.start, at - onShelf.start + word.length)
    if (isForename || TITLE_WORDS.has(small)) rest = LONGEST_REST
    else if (kept !== null || isCommon || small.length < 2) rest = 0
    else if (rest > 0 && !written.has(word)) {
      rest--
      named.add(word)
    }
    if (kept !== null) return kept
    const seen = written.get(word)
    if (seen !== undefined) return opens ? raise(seen) : seen
    if (isForename || named.has(word) || CALENDAR.test(small) || (shelf.leadersNamed(raised).length > 0 && !isCommon))
      return raised
    return opens ? raised : small
  })
}

const raise = (word: string) =>
  word.charAt(0).toUpperCase() +
  word
    .slice(1)
    .toLowerCase()
    .replace(/(?<=[.’'-])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase())

/** The state, people, place or body that begins here, as the shelf writes it. */
function nameOnShelf(block: string, at: number, word: string, raised: string, shelf: Shelf): string | null {
  const rest = foldLetters(block.slice(at, at + LONGEST_NAME)).toUpperCase()
  const fits = (spelling: string) =>
    rest.startsWith(spelling.toUpperCase()) && !/^[\p{L}\p{N}]/u.test(rest.slice(spelling.length))
  const several = shelf
    .namesBeginning(foldLetters(raised))
    .find(
      ({ spelling, kind }) =>
        kind !== 'outlet' &&
        (spelling.includes(' ') || kind === 'state' || kind === 'demonym' || kind === 'place') &&
        fits(spelling),
    )
  const initials = shelf
    .namesBeginning(word)
    .find(({ spelling }) => word.length > 1 && /^[\p{Lu}.&-]{2,6}$/u.test(spelling) && fits(spelling))
  if (several?.spelling.includes(' ')) return several.spelling
  // “US” may be “us”; a wire tells of the state. “WHO” is rather “who”.
  if (initials && (word.length > 3 || !COMMON_WORDS.has(word.toLowerCase()) || /^(?:US|UN|EU|UK)$/u.test(word)))
    return initials.spelling
  return (several && !COMMON_WORDS.has(word.toLowerCase())) || several?.kind === 'state' || several?.kind === 'demonym'
    ? several.spelling
    : null
}
