import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/intake/report.js'
import type { Span } from '../../src/language/span.js'
import { bucketOf } from '../../src/reading/judging/classifier.js'
import { FIGURE_BOUNDS, MARK_KINDS, type AnnotatedDocument, type Mark, type MarkKind, type Part } from './marks.js'

/*
 * Reads the annotated corpus (`corpus/annotated`, told in its GUIDE.md): documents in the notation, a sentence a line
 * with what is read in it beneath.
 */

/** The parts of the corpus by document: of twenty, three are for development and three for the test. */
export function partOf(name: string): Part {
  const share = bucketOf(`part of ${name}`, 1 << 16) % 20
  return share < 3 ? 'test' : share < 6 ? 'development' : 'train'
}

/** All documents below a folder, in the order of their names. */
export function readCorpus(folder: string): readonly AnnotatedDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && !name.startsWith('twice'))
    .sort()
    .map((name) =>
      readDocument(name.replace(/\\/gu, '/').replace(/\.txt$/u, ''), readFileSync(join(folder, name), 'utf8')),
    )
}

/**
 * One document: its text as a report would have it, and its marks with their places in that text. @throws Error at a
 * line that is no mark.
 */
export function readDocument(name: string, source: string): AnnotatedDocument {
  const heading = new Map<string, string>()
  const marks: Mark[] = []
  const sentences: Span[] = []
  let text = ''
  let gap = ''
  source.split('\n').forEach((line, index) => {
    const head = /^#\s*([\w -]+):\s*(.*)$/u.exec(line)
    if (head) heading.set(head[1]!, head[2]!)
    if (line.trim() === '' && !line.startsWith('#')) gap = '\n\n'
    if (line.startsWith('#') || line.trim() === '') return
    if (line.startsWith('    ')) {
      const sentence = sentences.at(-1)
      if (!sentence) throw new Error(`${name}:${index + 1} a mark without a sentence above it`)
      marks.push(readMark(line.trim(), text, sentence, `${name}:${index + 1}`))
      return
    }
    text += text === '' ? '' : gap || (isOpenEnded(text) || TURN.test(line) ? '\n\n' : ' ')
    sentences.push({ start: text.length, end: text.length + line.length })
    text += line
    gap = ''
  })
  return {
    name,
    part: partOf(name),
    text,
    published: heading.get('published') ?? null,
    outlet: heading.get('outlet') ?? null,
    marks,
    sentences,
  }
}

/**
 * A headline, a byline or a place and day do not end like a sentence: what follows is a paragraph of its own, also
 * where the document leaves no line free.
 */
const isOpenEnded = (text: string) => !/[.!?…:;,"”’'»)\]—–-]\s*$/u.test(text)
/** “Moderator: …”, “Q: …”: whoever speaks next begins a paragraph. */
const TURN = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{Lu}(][\p{L}\p{M}.'’)-]*){0,5}|Q|A): /u

/** A document as a report that came with its day and outlet. */
export function reportOf(document: AnnotatedDocument): Report {
  const published = document.published === null ? null : { date: document.published, basis: 'metadata' as const }
  return {
    id: document.name,
    file: null,
    title: null,
    outlet: document.outlet,
    byline: null,
    url: null,
    language: 'en',
    text: document.text,
    published,
    marked: [],
  }
}

function readMark(line: string, text: string, sentence: Span, place: string): Mark {
  const found = /^(perhaps )?(\w+) {2}(.*)$/u.exec(line)
  const kind = found?.[2] as MarkKind | undefined
  if (!found || !kind || !MARK_KINDS.includes(kind))
    throw new Error(
      `${place} found ‹${line.slice(0, 40)}›, expected a mark such as “event  ‹met›  meeting  happened  by …”`,
    )
  const [wording = '', ...fields] = found[3]!.split(/ {2,}/u)
  const span = spanOf(wording, text, sentence, place)
  const facts = fields.filter((field) => !/^(?:by|to|also|in|on|via|of|whose|with|claim|=) /u.test(field))
  const named = (name: string) =>
    fields
      .filter((field) => field.startsWith(`${name} `))
      .map((field) =>
        field
          .slice(name.length + 1)
          .split('|')
          .map((one) => one.trim()),
      )
  const claim = fields.find((field) => field.startsWith('claim ‹'))
  return {
    kind,
    ...span,
    sentence,
    perhaps: found[1] !== undefined,
    facts: facts.map((one) => one.split('|')),
    named,
    claim: claim ? spanOf(claim.slice(6), text, sentence, place) : null,
    place,
  }
}

function spanOf(wording: string, text: string, sentence: Span, place: string): Span {
  const found = /^‹([^›]*)›([²³⁴⁵⁶])?/u.exec(wording)
  if (!found) throw new Error(`${place} found ‹${wording}›, expected words between ‹ and ›`)
  const words = found[1]!
  const nth = found[2] ? '²³⁴⁵⁶'.indexOf(found[2]) + 1 : 0
  const sentenceText = text.slice(sentence.start, sentence.end)
  const places = placesOf(words, sentenceText)
  const whole = places.filter((at) => !isInWord(sentenceText, at, words.length))
  const at = whole[nth] ?? places[nth]
  if (at === undefined)
    throw new Error(`${place} ‹${words}› does not stand in its sentence${nth > 0 ? ` ${nth + 1} times` : ''}`)
  return { start: sentence.start + at, end: sentence.start + at + words.length }
}

function placesOf(words: string, text: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** Whether words begin or end within a longer one: the “it” of “its”. */
function isInWord(text: string, at: number, length: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  const joins = (left: string | undefined, right: string | undefined) =>
    letter.test(left ?? '') && letter.test(right ?? '')
  return joins(text[at - 1], text[at]) || joins(text[at + length - 1], text[at + length])
}

/** A figure’s value as the corpus writes it: `over 60 percent`, `range 60-70 percent`, `2500000000 USD`. */
export function readValue(
  words: string,
): { readonly low: number; readonly high: number; readonly bounds: readonly string[] } | null {
  const found = /^(?:([a-z|]+) )?(-?[\d.]+)(?:-([\d.]+))?(?: .*)?$/u.exec(words)
  if (!found) return null
  const low = Number(found[2])
  const bounds = found[1]?.split('|') ?? ['exact']
  return {
    low,
    high: found[3] === undefined ? low : Number(found[3]),
    bounds: bounds.filter((one) => (FIGURE_BOUNDS as readonly string[]).includes(one)),
  }
}
