import { patternNeeding } from '../../language/needed-pattern.js'
import type { Span } from '../../language/span.js'
import { countWords, type Line } from './line.js'

const PICTURE = '(?:photo(?:graph)?|picture|image|pic|still|frame grab|screengrab|screenshot|illustration|infographic)'
// “A file picture of …”, “FILE PHOTO: …”, “In this handout image …”, “Photo: AP”, “[Image: …]”, “Representational
// image”
const CAPTION_START = patternNeeding(
  /photo|pic|image|still|grab|screen|illustration|graphic|file|credit|caption|representation|in this/i,
  () =>
    new RegExp(
      `^[[(]?(?:(?:a |an |the |in this |this )?(?:(?:undated|recent|representative|representational|archive|archival|handout|combination|composite|stock|pool) )?(?:(?:\\w+\\.? \\d{1,2},? \\d{4},? )?file(?:d)? ?)?${PICTURE}s? (?:of|shows?|showing|taken|released|provided|made|from|credit|courtesy|by)\\b|file(?: ${PICTURE})?\\s*[:—–-]\\s|(?:file |representative |representational |archive |cover |lead )?(?:${PICTURE}|credits?|caption|representation)s?(?: credits?| courtesy| source| caption)?\\s*:\\s*\\S|in this (?:[\\w.,]+ ){0,6}(?:file|handout|undated|pool|image|photo|picture)\\b|pictured(?: above)?[:,])`,
      'i',
    ),
)
const CAPTION_ALONE = patternNeeding(
  /file|representati|archive|handout/i,
  () =>
    new RegExp(`^[[(]?(?:file|representative|representational|archive|handout)(?:ion)?(?: ${PICTURE})?[\\])]?$`, 'i'),
)
// A photographer's credit closes the line: “… (AP Photo/Jane Example)”, “… REUTERS/Jane Example”, “… /AFP via Getty
// Images”, “[File: Jane Example/Reuters]”, “| Photo: PTI”
const PHOTO_CREDIT = patternNeeding(
  /photo|image|file|pic|via|getty|mandatory|[/©]/i,
  () =>
    new RegExp(
      `(?:[([]\\s*(?:(?:AP|AFP|EPA|PTI|ANI|Reuters|File|Pool|via|Getty) ?)*(?:photo|image|file|picture|pic|via)s?\\b[^()\\[\\]]{0,80}[)\\]]|\\b(?:REUTERS|EPA|AFP|AP|SPUTNIK|EFE)(?:-EFE)?/\\s?\\p{Lu}[^.]{1,80}|(?:/|\\bvia |©\\s?)\\s?(?:AFP|AP|Getty Images|Reuters|EPA|Anadolu|Shutterstock|Alamy|Bloomberg|Pool)[^.]{0,60}|\\bGetty Images|MANDATORY CREDIT\\]?|[|–—-]\\s*(?:photo|image|picture|file)(?: credits?| courtesy)?\\s*:[^.]{1,60})\\.?\\s*$`,
      'iu',
    ),
)
// “Jane Example (left) and John Sample (right) in Ankara …”
const SIDES =
  /\((?:L|R|C|left|right|cent(?:er|re)|back|front|second (?:from )?(?:left|right)|\dnd [LR]|far (?:left|right)|pictured)\)/
// “(AP Photo/Jane Example)”, “[Image: Jane Example]” in the middle of a paragraph
const INLINE_CREDIT =
  /\[(?:image|photo|file|picture)[^\]]{0,120}\]|\((?:AP|AFP|EPA|PTI|ANI|Reuters)?\s?(?:photo|image|file photo|picture)(?:\s?(?:\/|by|:|credit|courtesy)[^()]{1,80})?\)/gi
const LONGEST_CAPTION = 80
const LONGEST_SIDES = 45

/** Whether a line tells of a picture: it says so at its start, or a photographer's credit closes it. */
export function isCaption(line: Line): boolean {
  const words = countWords(line.text)
  if (words > LONGEST_CAPTION) return false
  return (
    CAPTION_START.test(line.text) ||
    CAPTION_ALONE.test(line.text) ||
    PHOTO_CREDIT.test(line.text) ||
    (words <= LONGEST_SIDES && SIDES.test(line.text))
  )
}

/** Picture credits in brackets inside a paragraph of the story. */
export function readInlineCaptions(line: Line): readonly Span[] {
  return [...line.text.matchAll(INLINE_CREDIT)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }))
}

/** Words from which a line is long enough to be known again. */
const TELLING_LENGTH = 8
/** Lines so alike are one: a caption cuts a sentence of the story short or words it a little differently. */
const SAME_LINE = 0.8
const LINES_APART = 12

/**
 * Whether a line says over again what one just above it says: scraped pages carry the captions of their pictures among
 * the paragraphs.
 */
export function isRepeated(line: Line, above: readonly Line[]): boolean {
  const own = wordSet(line)
  return (
    own.size >= TELLING_LENGTH && above.slice(-LINES_APART).some((other) => likeness(own, wordSet(other)) >= SAME_LINE)
  )
}

function wordSet({ text }: Line): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [])
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared)
}
