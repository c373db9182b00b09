import type { Span } from '../span.js'
import { ABBREVIATIONS, ALSO_WORDS } from './abbreviations.js'

/** A word or mark before it is tagged: only where it stands. */
export interface Piece extends Span {
  readonly form: string
}

/** A run without white space longer than this is cut, so that no pattern ever sees a megabyte. */
const LONGEST_RUN = 1000
/** Runs seen so far and how they were cut; news repeats itself, so most runs are found here. */
const CACHE_LIMIT = 50_000

/** Blanks of every width, and the marks of a text's direction, which nobody sees. */
const WHITE_SPACE = /[\s\u00a0\u2000-\u200b\u200e\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]/u
const PLAIN_WORD = /^[A-Za-z]+$/u
const LETTER = String.raw`[\p{L}\p{M}\u00ad]`
const WORD_CHARACTER = String.raw`[\p{L}\p{M}\p{N}\u00ad_]`

const URL = String.raw`(?:https?|ftp)://[^\s<>"“”]+|www\.[^\s<>"“”]+`
const ADDRESS = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)*`
/** efe.com, kremlin.ru/events: a host name without scheme. */
const HOST = String.raw`[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|gov|edu|int|info|mil|co\.uk|gov\.in|nic\.in|ru|de|fr|uk|eu|ua|cn|in|tv)(?:/[^\s<>"“”]*)?(?!${WORD_CHARACTER})`
/** annex_2.pdf */
const FILE_NAME = String.raw`[\p{L}\p{N}_-]+\.(?:pdf|docx?|xlsx?|txt|html?|jpe?g|png|zip|pptx?|csv)(?!${WORD_CHARACTER})`
const HANDLE = String.raw`[@#][\p{L}_][\p{L}\p{N}_]*`
const EMOTICON = String.raw`[:;=8]['’]?-?[()DPpoO3|/\\]+(?![\p{L}\p{N}])|<3|\^_\^`
/** U.S., p.m., e.g., R.K. */
const DOTTED = String.raw`(?:\p{L}\.){2,}|Ph\.D\.`
const DOTTED_OPEN = String.raw`(?:\p{L}\.)+\p{L}(?!${WORD_CHARACTER})`
const INITIAL = String.raw`\p{Lu}\.(?!${WORD_CHARACTER})`
/**
 * “S.” of “S.Jaishankar”: the initial glued to the surname, not the end of a sentence whose next begins without a
 * blank.
 */
const GLUED_INITIAL = String.raw`(?:\p{Lu}\.){1,3}(?=(?!(?:The|This|These|That|In|It|He|She|They|We|You|But|And|On|At|For|As|His|Her|Its|Their|There)(?!\p{L}))\p{Lu}\p{Ll}{2})`
/** 713-853-3989, 646-8420 */
const TELEPHONE = String.raw`(?:\+?\d{1,3}[-.])?\d{3}[-.]\d{3,4}(?:[-.]\d{3,4})?(?![\d-])`
const EXTENSION = String.raw`\d-\d{4}(?!\d)`
const DATE = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)`
const FRACTION = String.raw`\d{1,2}/\d{1,2}(?![\d/])`
/** 60.5, 1,200,000, 10:30, 1990s, 21st, 3D */
const NUMBER = String.raw`[.]?\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|['’]s)?(?![\p{L}\p{M}\p{N}])(?![.,:]\d)`
/** 12:30 in “12:30GMT”, 1,200 in “1,200km²” */
const NUMBER_BEFORE_WORD = String.raw`\d+(?:[.,:]\d+)+(?=\p{L})`
const NUMBER_BEFORE_UNIT = String.raw`\d+(?:[.,:]\d+)*(?=(?:[ap]m|[ap]\.m\.|km|kg|m|cm|mm|ft|kmh|mph|bn|mn|mm|k|MW|GW|kW|MB|GB|hrs?|min|mins)(?!${WORD_CHARACTER}))`
/** AK-203, S-400, Su-30MKI, T-90, MiG-29, F-16s, COVID-19, G-20, 9K720 */
const DESIGNATION = String.raw`\p{Lu}[\p{L}]{0,6}-\d+[\p{L}\p{N}]*(?:-\d+)?(?:/\d+)?`
/** Prefixes that the treebanks leave joined to their word: anti-ship, non-proliferation, pro-Beijing, e-mail. */
const PREFIXED = String.raw`(?<!-)(?:[aA]nti|[mM]is|[nN]on|[pP]ro|[pP]re|[pP]ost|[rR]e|[cC]o|[eE]x|[sS]emi|[mM]ulti|[mM]id|[mM]ini|[sS]ub|[iI]nter|[iI]ntra|[tT]rans|[uU]ltra|[uU]n|[oO]ver|[eE]|[pP]an|[cC]ross|[cC]ounter|[mM]icro|[mM]acro|[nN]eo|[qQ]uasi|[pP]seudo|[pP]sycho|[bB]i|[tT]ri|[eE]xtra|[hH]yper|[sS]uper|[uU]nder|[dD]e|[iI]n|[uU]p|[mM]eta|[aA]uto)-${LETTER}[\p{L}\p{M}]*`
const WORD = String.raw`${WORD_CHARACTER}+(?:['’]${LETTER}+)*`
const SHORTENED = String.raw`(?:[bB]/[cC]|[wW]/[oO]?|[cC]/[oO]|[nN]/[aA]|[sS]/he)(?!${WORD_CHARACTER})`
const MARKS = String.raw`\$\${1,}|\.{2,}|…|-{2,}|\*+|={2,}|_{2,}|~+|[!?]+|\x60\x60|''|<<|>>`

/** The piece that begins at a place, longest custom first. */
const PIECE = new RegExp(
  [
    URL,
    ADDRESS,
    FILE_NAME,
    HOST,
    HANDLE,
    EMOTICON,
    GLUED_INITIAL,
    DOTTED,
    DOTTED_OPEN,
    TELEPHONE,
    EXTENSION,
    DATE,
    FRACTION,
    DESIGNATION,
    NUMBER_BEFORE_UNIT,
    NUMBER,
    NUMBER_BEFORE_WORD,
    INITIAL,
    PREFIXED,
    SHORTENED,
    WORD,
    MARKS,
  ].join('|'),
  'uy',
)

const NEGATED = /^(.+)(n['’]?t)$/iu
const NEGATED_VERBS = new Set(
  'do does did is are was were has have had ca could wo would sho should must need might ai dare may ought'.split(' '),
)
const CLITIC = /^(.+?)(['’](?:s|m|d|re|ve|ll))$/iu
/** Words that are two without a mark between them: cannot = can + not. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
])
const TRAILING_MARKS = /(?<![.,;:!?'"”’)\]}»])[.,;:!?'"”’)\]}»]+$/u
const CLITIC_ALONE = /^(?:['’](?:s|m|d|re|ve|ll|em|til|cause|bout)|n['’]t)(?![\p{L}\p{N}])/iu
const DECADE = /^['’]\d0s(?![\p{L}\p{N}])/u

const GLUED_TITLE = /^(?:Mrs?|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Gov|Rep|Hon|Amb)$/u

const cache = new Map<string, readonly number[]>()

/**
 * Cuts a stretch of text into words and marks by the custom of the English treebanks:
 * “Russia’s” is “Russia” + “’s”, “$5.43bn” is “$” + “5.43” + “bn”, “S-400” stays whole.
 */
export function tokenise(text: string, within: Span): Piece[] {
  const pieces: Piece[] = []
  let at = within.start
  while (at < within.end) {
    if (isWhiteSpace(text, at)) {
      at++
      continue
    }
    const end = endOfRun(text, at, within.end)
    addPieces(text, at, end, pieces)
    at = end
  }
  return pieces
}

/** Whether the code unit at this place separates words; a no-break space does, a soft hyphen does not. */
export function isWhiteSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code <= 32
  return WHITE_SPACE.test(text[at]!)
}

function endOfRun(text: string, start: number, limit: number): number {
  const furthest = Math.min(limit, start + LONGEST_RUN)
  let end = start + 1
  while (end < furthest && !isWhiteSpace(text, end)) end++
  const splitsPair = end < limit && isHighSurrogate(text.charCodeAt(end - 1)) && end - start > 1
  return splitsPair && end === furthest ? end - 1 : end
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function addPieces(text: string, start: number, end: number, pieces: Piece[]): void {
  const run = text.slice(start, end)
  const lengths = cutLengths(run)
  let at = start
  for (const length of lengths) {
    pieces.push({ start: at, end: at + length, form: lengths.length === 1 ? run : text.slice(at, at + length) })
    at += length
  }
}

function cutLengths(run: string): readonly number[] {
  const known = cache.get(run)
  if (known) return known
  const lengths = cutRun(run)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  if (run.length < 64) cache.set(run, lengths)
  return lengths
}

/** Lengths of the pieces of a run without white space; they add up to the run. */
function cutRun(run: string): number[] {
  const lengths: number[] = []
  let at = 0
  while (at < run.length) {
    const piece = pieceAt(run, at)
    lengths.push(...cutWord(piece))
    at += piece.length
  }
  return lengths
}

function pieceAt(run: string, at: number): string {
  const rest = at === 0 ? run : run.slice(at)
  const special = CLITIC_ALONE.exec(rest) ?? DECADE.exec(rest)
  if (special) return special[0]
  PIECE.lastIndex = at
  const match = PIECE.exec(run)
  if (!match) return String.fromCodePoint(run.codePointAt(at)!)
  const piece = match[0]
  if (piece.includes('://') || piece.startsWith('www.')) return withoutTrailingMarks(piece)
  if (PLAIN_WORD.test(piece) && run[at + piece.length] === '.' && keepsStop(run, at, piece)) return piece + '.'
  return piece
}

function withoutTrailingMarks(address: string): string {
  const bare = address.replace(TRAILING_MARKS, '')
  return bare.length > 0 ? bare : address
}

/** Whether the stop after this word belongs to it: “Adm.”, but not “no.” unless it opens the run’s last piece. */
function keepsStop(run: string, at: number, word: string): boolean {
  const next = run[at + word.length + 1]
  // “Ms.Azoulay”: titles are glued to names, other words end their sentence there.
  if (next !== undefined && /\p{Lu}/u.test(next) && GLUED_TITLE.test(word)) return true
  if (next === '.' || (next !== undefined && /[\p{L}\p{N}]/u.test(next))) return false
  const lower = word.toLowerCase()
  if (!ABBREVIATIONS.has(lower)) return false
  return !ALSO_WORDS.has(lower) || (word[0] !== lower[0] && word.length <= 4 && word !== word.toUpperCase())
}

/** Cuts a word off its clitics: “don’t” = “do” + “n’t”. */
function cutWord(word: string): number[] {
  const lower = word.toLowerCase()
  const fused = FUSED.get(lower)
  if (fused !== undefined) return [fused, word.length - fused]
  if (!/['’t]/iu.test(word)) return [word.length]
  const negated = NEGATED.exec(word)
  if (
    negated &&
    NEGATED_VERBS.has(negated[1]!.toLowerCase()) &&
    (/['’]/u.test(word) || /^(?:do|does|did|is|was|were)$/iu.test(negated[1]!))
  )
    return [negated[1]!.length, negated[2]!.length]
  const clitic = CLITIC.exec(word)
  if (clitic && !/^\d+$/u.test(clitic[1]!)) return [...cutWord(clitic[1]!), clitic[2]!.length]
  return [word.length]
}
