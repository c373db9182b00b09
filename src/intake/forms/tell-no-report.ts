/** What no report is, told by its first lines; and what to say of it. */
const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^BEGIN:V(?:CARD|CALENDAR)/i, 'an address card or a calendar'],
  [/^%!PS/, 'a PostScript print file'],
  [/^(?:%.*\n)*\\(?:documentclass|documentstyle|begin\{)/, 'TeX source'],
  [/^WEBVTT\b|^1\r?\n\d\d:\d\d:\d\d[.,]\d{3} --> /, 'subtitles'],
  [/^-----BEGIN [A-Z ]+-----/, 'a key or a certificate'],
  [/^#!\/|^#include\b|^<\?php/, 'program text'],
  [/^(?:\/\*[\s\S]{0,4000}?\*\/\s*)?(?:@charset|@import|@media|@font-face|:root\s*\{)/, 'a style sheet'],
  [/^diff --git |^--- a\//, 'a difference of files'],
  [/^\[[^\]\n]+\]\r?\n\w[\w.-]*\s*=/, 'settings of a program'],
]
// A line that ends so is a statement of a program or a rule of a style sheet; prose ends one in twenty so at most.
const CODE_LINE = /[;{}]\s*$|^\s*(?:\/\/|\/\*|\*\/|import |export |const |var |def |function )/
const CODE_SHARE = 0.5
const FEWEST_LINES = 4
/** One word of so many characters is code in letters (base64), no word of any language. */
const LONGEST_WORD = 200
const CODED_SHARE = 0.5

/**
 * What a text is that is no report; null where it may be one. Reading tags, tables and program text as prose fills a
 * record with false entries.
 */
export function tellNoReport(text: string): string | null {
  const start = text.slice(0, 20_000).replace(/^\uFEFF?\s+/, '')
  const named = STARTS.find(([pattern]) => pattern.test(start))?.[1]
  if (named !== undefined) return named
  const lines = start.split('\n').filter((line) => line.trim() !== '')
  if (lines.length >= FEWEST_LINES && lines.filter((line) => CODE_LINE.test(line)).length > lines.length * CODE_SHARE)
    return 'program text or a style sheet'
  const coded = (start.match(/\S+/g) ?? [])
    .filter((word) => word.length >= LONGEST_WORD && /^[\x21-\x7E]+$/.test(word))
    .reduce((sum, word) => sum + word.length, 0)
  return coded > start.length * CODED_SHARE ? 'coded bytes' : null
}
