import { HEADLINE_SPEAKERS } from '../../language/en/attributing-phrases.js'
import { contains, type Span } from '../../language/span.js'
import type { Mention } from '../reading.js'
import type { Attribution, Paragraph } from './attribution.js'
import { trimmed } from './marked-stretch.js'

const SPEAKERS: ReadonlySet<Mention['kind']> = new Set(['person', 'state', 'organisation'])
/** “Netanyahu: | Evidence proves …” */
const COLON = /\s?:\s+(?=\S)/u
/** “Truck rams into crowd: | reports”, “Grain will flow again – | minister” */
const CLOSING_MARK = /(?::|\s[–—-])\s+(?!\s)(?=[^:–—]*$)/u
/** A first line longer than this is no headline. Set by eye on pages that lost theirs. */
const LONGEST_HEADLINE = 160
/** “Oslo and Riga: a long quarrel” is a topic. */
const PAIR = /\s(?:and|&|vs?\.?|v)\s/iu
const LONGEST_SPEAKER = 5
const FEWEST_SAID = 4

/**
 * Headlines that name their speaker before a colon, “Lavrov: talks will go on”, or after one, “Talks will go on:
 * minister”.
 */
export function readHeadlineSpeech(
  text: string,
  title: Span | null,
  paragraph: Paragraph,
  mentions: readonly Mention[],
): readonly Attribution[] {
  if (!isHeadline(title, paragraph)) return []
  const line = {
    start: paragraph.span.start,
    end:
      paragraph.span.start +
      text.slice(paragraph.span.start, paragraph.span.end).replace(/(?<![;.\s])[;.\s]+$/u, '').length,
  }
  const speakers = mentions.filter((mention) => SPEAKERS.has(mention.kind) && contains(line, mention))
  return readLeading(text, paragraph, line, speakers) ?? readClosing(text, line, speakers) ?? []
}

/** The title, or the first line of a page that has none. */
function isHeadline(title: Span | null, paragraph: Paragraph): boolean {
  if (title) return contains(title, paragraph.span)
  return paragraph.isFirst && paragraph.span.end - paragraph.span.start <= LONGEST_HEADLINE
}

function readLeading(
  text: string,
  paragraph: Paragraph,
  line: Span,
  speakers: readonly Mention[],
): readonly Attribution[] | undefined {
  const colon = COLON.exec(text.slice(line.start, line.end))
  if (!colon) return undefined
  const cue = { start: line.start + colon.index, end: line.start + colon.index + colon[0].trimEnd().length }
  const said = { start: line.start + colon.index + colon[0].length, end: line.end }
  const before = { start: line.start, end: cue.start }
  const named = speakers.find((mention) => mention.end === before.end) ?? (isSpeaker(text, before) ? before : undefined)
  if (named && wordsIn(text, before) <= LONGEST_SPEAKER && !PAIR.test(text.slice(before.start, before.end)))
    return [headline(before, cue, said)]
  // “Envoy rebukes mayors: ‘You had your chance’”
  const inMarks = paragraph.stretches.some(
    (stretch) => stretch.outer.start === said.start && stretch.outer.end >= said.end,
  )
  const agent = speakers.find((mention) => mention.kind === 'person' && mention.start === line.start)
  return agent && inMarks ? [headline(agent, cue, said)] : undefined
}

function readClosing(text: string, line: Span, speakers: readonly Mention[]): readonly Attribution[] | undefined {
  const mark = CLOSING_MARK.exec(text.slice(line.start, line.end))
  if (!mark) return undefined
  const cue = trimmed(text, { start: line.start + mark.index, end: line.start + mark.index + mark[0].length })
  const source = { start: line.start + mark.index + mark[0].length, end: line.end }
  const said = { start: line.start, end: line.start + mark.index }
  const named =
    speakers.some(
      (mention) => mention.kind === 'person' && mention.start === source.start && mention.end === source.end,
    ) || isSpeaker(text, source)
  return named && wordsIn(text, source) <= LONGEST_SPEAKER && wordsIn(text, said) >= FEWEST_SAID
    ? [headline(source, cue, said)]
    : undefined
}

/** “Poll”, “Foreign ministry”, “police” */
function isSpeaker(text: string, span: Span): boolean {
  return HEADLINE_SPEAKERS.test(text.slice(span.start, span.end))
}

function wordsIn(text: string, span: Span): number {
  return text.slice(span.start, span.end).trim().split(/\s+/u).length
}

function headline(source: Span, cue: Span, said: Span): Attribution {
  return {
    cue,
    source: { start: source.start, end: source.end },
    content: [said],
    stance: 'asserts',
    rule: 'quote.headline',
  }
}
