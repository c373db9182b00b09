import { Readability } from '@mozilla/readability'
import DefuddleModule from 'defuddle'
import { parseHTML } from 'linkedom'
import { cutPieces, type PagePiece } from './page-text.js'
import type { PageTree } from './page-tree.js'

// On pages with more elements than this Defuddle takes many seconds; Readability alone stays under two.
const MOST_ELEMENTS = 15_000
// Pieces that both finders keep are the article where they make up this share of what Readability keeps.
// Calibrated on saved news pages: F1 .974 together, .963 Readability alone, .946 Defuddle alone (`pages.mjs`).
const AGREED_SHARE = 0.5
// Below this share of what the page marks as its story the finders have found something else (a share box, a notice on cookies).
const MISSED_SHARE = 0.3
const SENTENCE_END = /[.!?:;,…]["”’')\]]*$/
const LINKED = 0.9
const HEADLINE_WORDS = 4

// The package's types describe its ES module, Node loads its CommonJS build: there the class is the module.
const Defuddle = DefuddleModule as unknown as typeof DefuddleModule.default

// Without an address Defuddle complains on the error stream.
const NO_ADDRESS = 'https://page.invalid/'

/** The story of a page, piece by piece: what two finders agree on, without links to other reports. */
export function findArticle(page: PageTree, url: string | null): readonly PagePiece[] {
  const first = findWithReadability(page)
  const second = page.elements > MOST_ELEMENTS ? [] : findWithDefuddle(page, url)
  return withMarked(agree(first, second), findMarked(page)).filter((piece) => !isLinkedHeadline(piece))
}

interface MarkedStory {
  readonly lead: readonly PagePiece[]
  readonly body: readonly PagePiece[]
}

/** What the page itself marks as its story and as the lead above it (microdata, hNews); nothing where several stories are marked, as on a list. */
function findMarked(page: PageTree): MarkedStory {
  const { document } = parseHTML(page.markup)
  const bodies = [...document.querySelectorAll('[itemprop="articleBody"], .hentry .entry-content')].filter((one) => one.textContent.trim() !== '')
  const outer = bodies.filter((one) => !bodies.some((other) => other !== one && other.contains(one)))
  if (outer.length !== 1) return { lead: [], body: [] }
  const leads = [...outer[0]!.closest('article, [itemscope]')?.querySelectorAll('[itemprop="description"], .entry-summary') ?? []].filter((one) => one.localName !== 'meta' && !outer[0]!.contains(one))
  return { lead: leads.slice(0, 1).flatMap((one) => cutPieces(one.innerHTML)), body: cutPieces(outer[0]!.innerHTML) }
}

/** A story that both finders missed is taken where the page marks it; a marked lead that they left out stands above what they found. */
function withMarked(found: readonly PagePiece[], { lead, body }: MarkedStory): readonly PagePiece[] {
  const words = found.map((piece) => lettersOf(piece.text)).join('|')
  const isFound = (piece: PagePiece) => words.includes(lettersOf(piece.text))
  const isMissed = lengthOf(body) > 0 && lengthOf(body.filter(isFound)) < lengthOf(body) * MISSED_SHARE
  const missing = lead.filter((piece) => WHOLE_SENTENCE.test(piece.text) && !(isMissed ? false : isFound(piece)))
  // What a template hangs beneath (tags, the day again, a link to copy) has no sentences.
  const story = isMissed ? body.slice(0, body.findLastIndex(isPlainSentence) + 1) : found
  return missing.length === 0 || (!isMissed && lengthOf(body) === 0) ? story : [...missing, ...story]
}

function agree(first: readonly PagePiece[], second: readonly PagePiece[]): readonly PagePiece[] {
  if (first.length === 0) return second
  const found = second.map((piece) => lettersOf(piece.text)).join('|')
  const both = first.filter((piece) => found.includes(lettersOf(piece.text)))
  return lengthOf(both) > lengthOf(first) * AGREED_SHARE ? withLostSentences(first, both) : first
}

/** How many pieces above the first that both keep may still belong to the story. */
const ABOVE = 2
const SENTENCE_WORDS = 7
const WHOLE_SENTENCE = /[.!?]["”’')\]]*$/
/** What one finder rightly leaves out among paragraphs. */
const OF_THE_PAGE = /\b(?:subscri\w+|newsletter|sign up|sign in|cookies?|advertis\w+|follow us|click here|copyright|all rights reserved|inbox|download|read more|(?:our|the) app|journalis[mt]s? depends?|getty images|photo(?:graph)?:|share this)\b/iu

/** Whole sentences among the agreed pieces, or right above them, that only one finder kept: a day or a number at their start looks like a line of the page to the other. */
function withLostSentences(first: readonly PagePiece[], both: readonly PagePiece[]): readonly PagePiece[] {
  const [from, to] = [first.indexOf(both[0]!), first.indexOf(both.at(-1)!)]
  return first.filter((piece, at) => both.includes(piece) || (at >= from - ABOVE && at < to && isPlainSentence(piece)))
}

function isPlainSentence({ kind, linked, text }: PagePiece): boolean {
  return kind !== 'heading' && linked < 0.3 && WHOLE_SENTENCE.test(text) && text.split(' ').length >= SENTENCE_WORDS && !OF_THE_PAGE.test(text)
}

/** A paragraph that is one link from end to end and no sentence: the headline of another report. */
function isLinkedHeadline({ kind, linked, text }: PagePiece): boolean {
  return kind === 'paragraph' && linked >= LINKED && !SENTENCE_END.test(text) && text.split(' ').length >= HEADLINE_WORDS
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function lengthOf(pieces: readonly PagePiece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}

export function findWithReadability(page: PageTree): readonly PagePiece[] {
  const { document } = parseHTML(page.markup)
  return cutPieces(new Readability(document, { charThreshold: 250 }).parse()?.content ?? '')
}

export function findWithDefuddle(page: PageTree, url: string | null): readonly PagePiece[] {
  const { document } = parseHTML(page.markup)
  return cutPieces(new Defuddle(document, { url: url ?? NO_ADDRESS }).parse().content)
}
