import { cutElement, lengthOf, lettersOf, type PagePiece } from './page-text.js'
import { isPlainSentence, WHOLE_SENTENCE } from './page-sentence.js'
import type { PageTree } from './page-tree.js'

/** The lead and the story that a page marks as such. */
export interface MarkedStory {
  readonly lead: readonly PagePiece[]
  readonly body: readonly PagePiece[]
}

// Below this share of what the page marks as its story the finders have found something else (a share box, a notice on
// cookies).
const MISSED_SHARE = 0.3

/**
 * What the page itself marks as its story and as the lead above it (microdata, hNews); nothing where several stories
 * are marked, as on a list.
 */
export function findMarked(page: PageTree): MarkedStory {
  const bodies = [...page.document.querySelectorAll('[itemprop="articleBody"], .hentry .entry-content')].filter(
    (one) => one.textContent.trim() !== '',
  )
  const outer = bodies.filter((one) => !bodies.some((other) => other !== one && other.contains(one)))
  if (outer.length !== 1) return { lead: [], body: [] }
  const leads = [
    ...(outer[0]!.closest('article, [itemscope]')?.querySelectorAll('[itemprop="description"], .entry-summary') ?? []),
  ].filter((one) => one.localName !== 'meta' && !outer[0]!.contains(one))
  return { lead: leads.slice(0, 1).flatMap((one) => cutElement(one)), body: cutElement(outer[0]!) }
}

/**
 * A story that both finders missed is taken where the page marks it; a marked lead that they left out stands above what
 * they found.
 */
export function withMarked(found: readonly PagePiece[], { lead, body }: MarkedStory): readonly PagePiece[] {
  const words = found.map((piece) => lettersOf(piece.text)).join('|')
  const isFound = (piece: PagePiece) => words.includes(lettersOf(piece.text))
  const isMissed = lengthOf(body) > 0 && lengthOf(body.filter(isFound)) < lengthOf(body) * MISSED_SHARE
  const missing = lead.filter((piece) => WHOLE_SENTENCE.test(piece.text) && !(isMissed ? false : isFound(piece)))
  // What a template hangs beneath (tags, the day again, a link to copy) has no sentences.
  const story = isMissed ? body.slice(0, body.findLastIndex(isPlainSentence) + 1) : found
  return missing.length === 0 || (!isMissed && lengthOf(body) === 0) ? story : [...missing, ...story]
}
