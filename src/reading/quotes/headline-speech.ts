import { contains, type Span } from '../../language/span.js'
import type { Mention } from '../reading.js'
import type { Attribution, Paragraph } from './attribution.js'

const SPEAKERS: ReadonlySet<Mention['kind']> = new Set(['person', 'state', 'organisation'])
/** “Netanyahu: | Evidence proves …” */
const COLON = /^\s?:\s+(?=\S)/u

/** Headlines that name their speaker before a colon: “Lavrov: talks will go on”. */
export function readHeadlineSpeech(text: string, title: Span | null, paragraph: Paragraph, mentions: readonly Mention[]): readonly Attribution[] {
  if (!title || !contains(title, paragraph.span)) return []
  const speaker = mentions.find((mention) => SPEAKERS.has(mention.kind) && mention.start === paragraph.span.start)
  const colon = speaker && COLON.exec(text.slice(speaker.end, paragraph.span.end))
  if (!colon) return []
  const start = speaker.end + colon[0].length
  const end = start + text.slice(start, paragraph.span.end).replace(/[.\s]+$/u, '').length
  return [{ cue: { start: speaker.end, end: speaker.end + colon[0].trimEnd().length }, source: { start: speaker.start, end: speaker.end }, content: [{ start, end }], stance: 'asserts', rule: 'quote.headline' }]
}
