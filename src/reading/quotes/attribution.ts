import type { CueStance } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { beginningIn, holdersAmong, type Holders } from '../../language/sorted-spans.js'
import { contains, type Span } from '../../language/span.js'
import type { ParsedReport, RuleName } from '../reading.js'
import { readMarkedStretches, type MarkedStretch } from './marked-stretch.js'

/** A cue with the words it attributes and whoever is held to them, before the words are cut into quotes. */
export interface Attribution {
  /** The words that attribute: “said”, “according to”. Null where speech goes on without any. */
  readonly cue: Span | null
  /** Who is held to the words, as the report has it. */
  readonly source: Span | null
  /** The attributed words, each unbroken stretch apart. */
  readonly content: readonly Span[]
  readonly stance: CueStance
  readonly rule: RuleName
  /** Who passed the words on: “was quoted as saying by TASS”. */
  readonly via?: Span
  /** “reportedly”, “is said to”: told, or where there is a source passed on, by somebody the report does not name. */
  readonly hearsay?: Span
  /** “told reporters” */
  readonly addressee?: Span
  /** “in a statement”, “at a joint news conference” */
  readonly occasion?: Span
  /** The words that these go on from, where one statement is broken into stretches. */
  readonly continues?: Span
}

/** A token with the sentence whose tree it stands in. */
export interface PlacedToken {
  readonly token: Token
  readonly sentence: Sentence
}

/** One paragraph of the story, with what stands between marks in it. */
export interface Paragraph {
  readonly span: Span
  readonly stretches: readonly MarkedStretch[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly PlacedToken[]
  /** Whether nothing is told before it. */
  readonly isFirst: boolean
}

/**
 * So many characters, at least, are one paragraph: what is longer has lost its breaks, and who speaks at its end was
 * not named at its beginning.
 */
const LONGEST_PARAGRAPH = 30_000

/** A block that is no longer than a paragraph can be, or its pieces, cut where a sentence begins. */
function cutOverlong(sentences: readonly Sentence[], block: Span): readonly Span[] {
  if (block.end - block.start <= LONGEST_PARAGRAPH) return [block]
  const pieces: Span[] = []
  let { start } = block
  for (const sentence of beginningIn(sentences, block)) {
    if (sentence.start - start < LONGEST_PARAGRAPH) continue
    pieces.push({ start, end: sentence.start })
    start = sentence.start
  }
  return [...pieces, { start, end: block.end }]
}

/** The paragraphs that tell the story, title and headings among them. */
export function gatherParagraphs(parsed: ParsedReport): readonly Paragraph[] {
  const blocks = parsed.layout.blocks.filter((block) => block.kind !== 'furniture')
  let next = 0
  return blocks
    .flatMap((block) => cutOverlong(parsed.sentences, block))
    .map((block, at) => {
      const sentences: Sentence[] = []
      while (next < parsed.sentences.length && parsed.sentences[next]!.start < block.end) {
        if (contains(block, parsed.sentences[next]!)) sentences.push(parsed.sentences[next]!)
        next++
      }
      const tokens = sentences.flatMap((sentence) => sentence.tokens.map((token) => ({ token, sentence })))
      return {
        span: block,
        stretches: readMarkedStretches(parsed.report.text, block),
        sentences,
        tokens,
        isFirst: at === 0,
      }
    })
}

const holdersOfStretches = new WeakMap<readonly MarkedStretch[], Holders<MarkedStretch>>()

/** The stretch between marks that holds this place, if any. */
export function stretchAt({ stretches }: Paragraph, place: Span): MarkedStretch | undefined {
  if (stretches.length === 0) return undefined
  const holders = holdersOfStretches.get(stretches) ?? holdersAmong(stretches, (stretch) => stretch.outer)
  holdersOfStretches.set(stretches, holders)
  return holders.around(place)[0]
}
