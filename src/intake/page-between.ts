import type { Announced } from './page-article.js'
import { cutElement, lettersOf, type PagePiece } from './page-text.js'
import { isOfThePage, isPlainSentence, NAMES_SOMEBODY, WHOLE_SENTENCE } from './page-sentence.js'
import type { PageTree } from './page-tree.js'
import { shareOf, threesOf } from './shared-words.js'

/** Fewer letters stand on a page by chance: a name, a label. */
const TELLING = 30
/** What stands between two pieces of the story, at most so many pieces apart, was lost and not left out. */
const WIDEST_GAP = 4
/** Pieces between the headline and the story in which its lead stands. */
const LEAD_WITHIN = 14
const LEAD_WORDS = 9
const LONGEST_LEAD = 500
const ANNOUNCED_SHARE = 0.6
/** A standfirst with this share of its words in the story beneath says nothing of its own. */
const SAID_AGAIN = 0.75

/**
 * The story with what its finders lost: sentences and posts between its pieces, the lead above them. All in the order
 * of the page.
 */
export function putBack(found: readonly PagePiece[], page: PageTree, announced: Announced): readonly PagePiece[] {
  if (found.length === 0) return found
  const all = cutElement(page.document.body)
  const joined = found.map(({ text }) => lettersOf(text)).join('|')
  const isFound = all.map(({ text }) => {
    const letters = lettersOf(text)
    return letters.length >= TELLING && joined.includes(letters)
  })
  const [from, to] = [isFound.indexOf(true), isFound.lastIndexOf(true)]
  if (from < 0) return found
  const between = all.flatMap((piece, at) =>
    at > from && at < to && !isFound[at] && isLost(piece, at, isFound) && !joined.includes(lettersOf(piece.text))
      ? [{ piece, behind: isFound.lastIndexOf(true, at) }]
      : [],
  )
  return [
    ...leadOf(all, from, joined, announced).filter((piece) => saysItsOwn(piece, found)),
    ...found.flatMap((piece) => [
      piece,
      ...between.filter(({ behind }) => endsWith(piece, all[behind]!)).map((one) => one.piece),
    ]),
  ]
}

/** A sentence or a post with the story close above and below. */
function isLost(piece: PagePiece, at: number, isFound: readonly boolean[]): boolean {
  return (
    isFound.slice(Math.max(0, at - WIDEST_GAP), at).includes(true) &&
    isFound.slice(at + 1, at + 1 + WIDEST_GAP).includes(true) &&
    (piece.isPost === true || isPlainSentence(piece))
  )
}

/** Pieces of a finder may hold several of the page’s: the one that ends with this one. */
function endsWith(piece: PagePiece, other: PagePiece): boolean {
  return lettersOf(piece.text).endsWith(lettersOf(other.text))
}

/** The standfirst: whole sentences between the headline and the story, or the words by which the page announces it. */
function leadOf(
  all: readonly PagePiece[],
  from: number,
  joined: string,
  { title, description }: Announced,
): readonly PagePiece[] {
  if (title === null) return []
  const headline = all.findLastIndex(
    (piece, at) => at < from && piece.kind === 'heading' && sameLetters(piece.text, title),
  )
  const start = headline >= 0 ? headline + 1 : Math.max(0, from - LEAD_WITHIN)
  if (from - start > LEAD_WITHIN * 2) return []
  const said = threesOf([{ text: description ?? '' }])
  return all
    .slice(start, from)
    .filter((piece) => {
      if (
        piece.text.length > LONGEST_LEAD ||
        piece.linked > 0.3 ||
        isOfThePage(piece) ||
        joined.includes(lettersOf(piece.text))
      )
        return false
      const isAnnounced =
        said.size > 3 &&
        shareOf(threesOf([piece]), said) >= ANNOUNCED_SHARE &&
        piece.text.split(' ').length >= LEAD_WORDS
      return (
        isAnnounced ||
        (headline >= 0 &&
          WHOLE_SENTENCE.test(piece.text) &&
          piece.text.split(' ').length >= LEAD_WORDS &&
          isPlainSentence({ ...piece, kind: 'paragraph' }))
      )
    })
    .map((piece) => ({ ...piece, kind: 'paragraph' }))
}

/** A standfirst names somebody and is not told again beneath; others are the outlet’s invitation to read on. */
function saysItsOwn({ text }: PagePiece, story: readonly PagePiece[]): boolean {
  const wordsIn = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const there = new Set(wordsIn(story.map((piece) => piece.text).join(' ')))
  const own = wordsIn(text)
  return NAMES_SOMEBODY.test(text) && own.filter((word) => there.has(word)).length < own.length * SAID_AGAIN
}

function sameLetters(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  return a !== '' && (a === b || (a.length > 20 && (a.startsWith(b) || b.startsWith(a))))
}
