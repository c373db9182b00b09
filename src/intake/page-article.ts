import { Readability } from '@mozilla/readability'
import DefuddleModule from 'defuddle'
import { parseHTML } from 'linkedom'
import { putBack } from './page-between.js'
import { findMarked, withMarked } from './page-marked.js'
import { cutPieces, lengthOf, lettersOf, type PagePiece } from './page-text.js'
import type { PageTree } from './page-tree.js'
import { isAnnouncing, isOfThePage, isPlainSentence } from './page-sentence.js'
import { shareOf, threesOf } from './shared-words.js'

/** What the page says of its story, by which finders are judged where they disagree. */
export interface Announced {
  readonly url: string | null
  readonly title: string | null
  readonly description: string | null
}

/** The story of a page, and how far the two finders agreed on it (1: wholly). */
export interface FoundArticle {
  readonly pieces: readonly PagePiece[]
  readonly agreement: number
}

// On pages with more elements than this Defuddle takes many seconds; Readability alone stays under two.
const MOST_ELEMENTS = 15_000
// Side by side it compares each with each (8,000 links in one paragraph: 13 seconds).
const MOST_BESIDE = 3_000
/** Of what Readability keeps, as markup: more than a story has. */
const LONGEST_KEPT = 400_000
/**
 * What Readability keeps of a page is the story where it holds this share of the words by which the page announces it,
 * and as much as a short notice.
 */
const TOLD_SHARE = 0.5
const TOLD_WORDS = 3
const TOLD_LENGTH = 600
// Pieces that both finders keep are the article where they make up this share of what Readability keeps.
// Calibrated on saved news pages: F1 .980 together, .970 Readability alone, .961 Defuddle alone (`pages.mjs`).
const AGREED_SHARE = 0.5
/** A piece is kept by the other finder too where this share of its runs of three words stands there. */
const SAME_WORDS = 0.7
/** Below this share of words in common the finders have found different things. */
const SAME_STORY = 0.3
const SENTENCE_END = /[.!?:;,…]["”’')\]]*$/
const LINKED = 0.9
const HEADLINE_WORDS = 4

// The package's types describe its ES module, Node loads its CommonJS build: there the class is the module.
const Defuddle = DefuddleModule as unknown as typeof DefuddleModule.default

// Without an address Defuddle complains on the error stream.
const NO_ADDRESS = 'https://page.invalid/'

/**
 * The story of a page, piece by piece: what two finders agree on with what stands between, without links to other
 * reports. The second finder goes through what the first kept, which is a seventh of its work on the whole page and
 * leaves out the same; the whole page is looked at where what the first kept is not what the page announces.
 */
export function findArticle(page: PageTree, announced: Announced): FoundArticle {
  const kept = keepWithReadability(page)
  const first = cutPieces(kept)
  const second =
    page.widest > MOST_BESIDE
      ? []
      : isAnnounced(first, announced) && kept.length <= LONGEST_KEPT
        ? cutWithDefuddle(inPage(kept), announced.url)
        : page.elements > MOST_ELEMENTS
          ? []
          : findWithDefuddle(page, announced.url)
  const agreement = second.length === 0 ? 1 : shareOf(threesOf(first), threesOf(second))
  const chosen = agreement < SAME_STORY ? announcedOf(first, second, announced) : agree(first, second)
  const whole = putBack(withMarked(chosen, findMarked(page)), page, announced)
  return {
    pieces: whole.filter((piece, at) => !isLinkedHeadline(piece) && !isOfThePage(piece) && !isAnnouncedLink(whole, at)),
    agreement,
  }
}

/** Whether a finder’s pieces are long enough for a story and hold the words by which the page announces it. */
function isAnnounced(pieces: readonly PagePiece[], announced: Announced): boolean {
  const [words, there] = [announcingWords(announced), longWords(pieces)]
  return (
    words.size >= TOLD_WORDS &&
    lengthOf(pieces) >= TOLD_LENGTH &&
    [...words].filter((word) => there.has(word)).length >= words.size * TOLD_SHARE
  )
}

function announcingWords({ title, description }: Announced): ReadonlySet<string> {
  return longWords([{ text: title ?? '' }, { text: description ?? '' }])
}

function longWords(pieces: readonly Pick<PagePiece, 'text'>[]): ReadonlySet<string> {
  return new Set(
    pieces
      .map(({ text }) => text)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu),
  )
}

/**
 * Where the finders found different things, the one that holds more of the words by which the page announces its story.
 */
function announcedOf(
  first: readonly PagePiece[],
  second: readonly PagePiece[],
  announced: Announced,
): readonly PagePiece[] {
  const words = announcingWords(announced)
  const held = (pieces: readonly PagePiece[]) => {
    const there = longWords(pieces)
    return [...words].filter((word) => there.has(word)).length
  }
  const isStory = (pieces: readonly PagePiece[]) => pieces.some(isPlainSentence)
  return isStory(second) && (held(second) > held(first) || !isStory(first)) ? second : first
}

function agree(first: readonly PagePiece[], second: readonly PagePiece[]): readonly PagePiece[] {
  if (first.length === 0) return second
  const letters = second.map((piece) => lettersOf(piece.text)).join('|')
  const threes = threesOf(second)
  const both = first.filter(
    (piece) => letters.includes(lettersOf(piece.text)) || shareOf(threesOf([piece]), threes) >= SAME_WORDS,
  )
  return lengthOf(both) > lengthOf(first) * AGREED_SHARE ? withLostSentences(first, both) : first
}

/** How many pieces above the first that both keep may still belong to the story. */
const ABOVE = 2

/**
 * Whole sentences among the agreed pieces, or right above them, that only one finder kept: a day or a number at their
 * start looks like a line of the page to the other.
 */
function withLostSentences(first: readonly PagePiece[], both: readonly PagePiece[]): readonly PagePiece[] {
  const [from, to] = [first.indexOf(both[0]!), first.indexOf(both.at(-1)!)]
  return first.filter((piece, at) => both.includes(piece) || (at >= from - ABOVE && at < to && isPlainSentence(piece)))
}

/**
 * A paragraph or a point of a list that is one link from end to end and no sentence: the headline of another report.
 */
function isLinkedHeadline({ kind, linked, text }: PagePiece): boolean {
  return kind !== 'heading' && linked >= LINKED && !SENTENCE_END.test(text) && text.split(' ').length >= HEADLINE_WORDS
}

/** One of the links beneath “Read more”, whole sentences too. */
function isAnnouncedLink(pieces: readonly PagePiece[], at: number): boolean {
  let above = at
  while (above >= 0 && pieces[above]!.kind !== 'heading' && pieces[above]!.linked >= LINKED) above -= 1
  return above >= 0 && above < at && isAnnouncing(pieces[above]!)
}

/** What Readability alone keeps. Its classes are kept: by them the second finder knows boxes and promotions. */
function keepWithReadability({ markup }: Pick<PageTree, 'markup'>): string {
  return new Readability(parseHTML(markup).document, { charThreshold: 250, keepClasses: true }).parse()?.content ?? ''
}

/** What Defuddle alone keeps. */
export function findWithDefuddle(page: Pick<PageTree, 'markup'>, url: string | null): readonly PagePiece[] {
  return cutWithDefuddle(page.markup, url)
}

function cutWithDefuddle(markup: string, url: string | null): readonly PagePiece[] {
  return cutPieces(new Defuddle(parseHTML(markup).document, { url: url ?? NO_ADDRESS }).parse().content)
}

function inPage(markup: string): string {
  return `<!doctype html><html><head><title></title></head><body>${markup}</body></html>`
}
