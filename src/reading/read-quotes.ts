import { contains, overlap, type Span } from '../language/span.js'
import { readAttributingPhrases } from './quotes/attributing-phrases.js'
import { gatherParagraphs, type Attribution, type Paragraph } from './quotes/attribution.js'
import { isMereOccasion, withCircumstances } from './quotes/circumstances.js'
import { readContinuedSpeech } from './quotes/continued-speech.js'
import { readSpokenStretches, withoutStrayMarks, type SpokenStretch } from './quotes/direct-speech.js'
import { withHearsay } from './quotes/hearsay.js'
import { readHeadlineSpeech } from './quotes/headline-speech.js'
import { withClosingBracket } from './quotes/marked-stretch.js'
import { readNearCues } from './quotes/near-cues.js'
import { readNominalCues } from './quotes/nominal-cues.js'
import { withOpenSpeech } from './quotes/open-speech.js'
import { withOwnRelatives } from './quotes/own-relatives.js'
import { readParentheticals } from './quotes/parentheticals.js'
import { keepOutermost, withCarriers, withCitedSources } from './quotes/passed-on.js'
import { readRelativeClauses } from './quotes/relative-clauses.js'
import { readReportedClauses } from './quotes/reported-clauses.js'
import { withSharedSpeakers } from './quotes/shared-speakers.js'
import { ofSpeakerByLabel, readTurns, withoutTurnNoise } from './quotes/turns.js'
import { withSpeechAcross } from './quotes/speech-across.js'
import { readTreeClauses } from './quotes/tree-clauses.js'
import { isOfAgreedPaper, leadToEntities, type Sourced } from './quotes/sources.js'
import { withUnnamedSources } from './quotes/unnamed-sources.js'
import { NOT_YET_JUDGED, type EntityId, type Names, type ParsedReport, type Quote, type QuoteForm } from './reading.js'

/** A quote before it has its number; what it continues is told by the words it goes on from. */
interface Unnumbered extends Omit<Quote, 'id' | 'continues'> {
  readonly goesOnFrom?: Span
}

/** Words attributed to somebody, with source, cue and whoever passed them on. */
export function readQuotes(parsed: ParsedReport, names: Names): readonly Quote[] {
  const { text } = parsed.report
  const paragraphs = withSpeechAcross(
    text,
    gatherParagraphs(parsed).map((paragraph) => withoutStrayMarks(text, paragraph)),
  )
  const framed = paragraphs.map((paragraph) =>
    keepOutermost(
      text,
      parsed.shelf,
      withHeadline(
        readHeadlineSpeech(text, parsed.layout.title, paragraph, names.mentions),
        withCitedSources(text, parsed.shelf, withOwnRelatives(text, readAttributions(text, paragraph))),
      ),
    )
      .filter((one) => !isMereOccasion(paragraph.sentences, one))
      .map((one) => withCarriers(text, parsed.shelf, paragraph.sentences, withCircumstances(paragraph.sentences, one))),
  )
  const own = framed.map((ones, at) => [
    ...ones,
    ...readTreeClauses(paragraphs[at]!, ones).map((one) => withCircumstances(paragraphs[at]!.sentences, one)),
  ])
  const turns = readTurns(text, paragraphs, parsed.layout.title, names)
  const cleared = own.map((ones, at) => withoutTurnNoise(text, ones, turns[at]!))
  const continued = readContinuedSpeech(
    text,
    paragraphs,
    cleared.map((ones, at) => [...ones, ...turns[at]!]),
  )
  const told = withOpenSpeech(
    paragraphs,
    paragraphs.map((_, at) => [...cleared[at]!, ...turns[at]!, ...continued[at]!]),
  )
  const inOrder = told.flat().sort((a, b) => startOf(a) - startOf(b))
  return numbered(
    withUnnamedSources(
      text,
      parsed.sentences,
      names,
      leadToEntities(text, parsed.sentences, names, inOrder).map((one) => ofSpeakerByLabel(text, names, one)),
    ).flatMap((one) => quotesOf(text, paragraphs, one, names)),
  )
}

/** What a headline’s speaker says is all his: “RI, Papua | agree | to open the post: minister”. */
function withHeadline(headlines: readonly Attribution[], others: readonly Attribution[]): readonly Attribution[] {
  // `Oduya, 30, recalled the crash, adding: “…”`: a verb says whose the words behind the colon are
  if (others.some(({ rule }) => rule === 'quote.said-colon')) return others
  return [
    ...headlines,
    ...others.filter(
      ({ cue }) => cue === null || !headlines.some(({ content }) => content.some((span) => contains(span, cue))),
    ),
  ]
}

/**
 * What one paragraph attributes by cues of its own: words in marks first, then phrases and set-off clauses, then the
 * verbs and nouns of the tree.
 */
function readAttributions(text: string, paragraph: Paragraph): readonly Attribution[] {
  const spoken = readSpokenStretches(text, paragraph)
  const verbal = [...readRelativeClauses(paragraph), ...readReportedClauses(paragraph)]
  const setOff = [...readAttributingPhrases(paragraph), ...readParentheticals(paragraph)].filter(
    (one) => !verbal.some((clause) => isSpokenBefore(clause, one)),
  )
  const nominal = readNominalCues(paragraph).filter((noun) => !verbal.some((clause) => takesIn(clause, noun)))
  const inTree = [...verbal, ...nominal].filter((clause) => !setOff.some((one) => sameCue(one, clause)))
  const clauses = [...setOff, ...inTree].filter((clause) => !spoken.some((one) => retells(clause, one)))
  const attributed = withoutRivals([
    ...spoken.map((one) => one.attribution),
    ...clauses.map((clause) => withWholeStretches(upToSpeech(text, clause, spoken), paragraph)),
  ])
  const near = readNearCues(text, paragraph, attributed)
  return withHearsay(
    paragraph,
    withSharedSpeakers(paragraph, [
      ...attributed.filter((one) => !near.some((longer) => takesIn(longer, one))),
      ...near,
    ]),
  )
}

/**
 * “| lauded | the port | in his address for its “new ideas”: the same cue with all of its words; “expressed | gratitude
 * and admiration for the hosts |” tells too what the noun within it carries.
 */
function takesIn(longer: Attribution, one: Attribution): boolean {
  return sameCue(longer, one) && one.content.every((span) => longer.content.some((whole) => contains(whole, span)))
}

/**
 * Of two readings of the same words by different cues the earlier in the list stands; one that merely lies inside
 * another is not its rival, nor one whose cue does: “| the mayor told reporters that … |, according to CNN”.
 */
function withoutRivals(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter(
    (one, at) =>
      !attributions
        .slice(0, at)
        .some((earlier) =>
          earlier.content.some(
            (span) => !(one.cue && contains(span, one.cue)) && one.content.some((other) => areSame(span, other)),
          ),
        ),
  )
}

/** Nearly the same stretch: what they share is most of either. */
function areSame(a: Span, b: Span): boolean {
  return overlap(a, b) > SAME_WORDS * Math.max(a.end - a.start, b.end - b.start)
}

const SAME_WORDS = 0.7

/**
 * “A diplomat in the region, who was not named, | said the interest remained”: where the tree has a speaker before the
 * verb, what follows it is said, and says nothing.
 */
function isSpokenBefore(clause: Attribution, setOff: Attribution): boolean {
  const [cue, source] = [setOff.cue, setOff.source]
  const isTurnedRound =
    cue !== null && source !== null && source.start >= cue.end && setOff.content.some((span) => span.end <= cue.start)
  return (
    isTurnedRound &&
    sameCue(clause, setOff) &&
    clause.source !== null &&
    clause.source.end <= cue.start &&
    clause.content.every((span) => span.start >= cue.end)
  )
}

function sameCue(one: Attribution, other: Attribution): boolean {
  return one.cue !== null && other.cue !== null && overlap(one.cue, other.cue) > 0
}

/** Whether the tree’s clause is the reporting clause already read beside the marks. */
function retells(clause: Attribution, { attribution, frame, stretch }: SpokenStretch): boolean {
  // “…,” said Bergman, who runs the port: what follows the speaker describes him
  if (
    clause.cue !== null &&
    attribution.rule === 'quote.said-source' &&
    sameCue(clause, attribution) &&
    clause.content.every((span) => span.start >= clause.cue!.end)
  )
    return true
  if (clause.cue === null || !clause.content.some((span) => overlap(span, stretch) > 0)) return false
  return sameCue(clause, attribution) || (frame.start >= stretch.end && contains(frame, clause.cue))
}

/**
 * “He hinted that he was tired: | “I sleep badly,” he told the paper”: behind a colon the words in marks have a clause
 * of their own.
 */
function upToSpeech(text: string, clause: Attribution, spoken: readonly SpokenStretch[]): Attribution {
  const content = clause.content.map((span) => {
    const own = spoken.find(
      ({ stretch, frame }) =>
        frame.start >= stretch.end &&
        stretch.start > span.start &&
        stretch.start < span.end &&
        /:\s*$/u.test(text.slice(span.start, stretch.outer.start)),
    )
    return own
      ? {
          start: span.start,
          end: span.start + text.slice(span.start, own.stretch.outer.start).replace(/(?<![\s:])[\s:]+$/u, '').length,
        }
      : span
  })
  return { ...clause, content }
}

/** A reported clause takes in the whole of a stretch in marks that it touches. */
function withWholeStretches(attribution: Attribution, paragraph: Paragraph): Attribution {
  const content = attribution.content.map((span) =>
    paragraph.stretches
      .filter((stretch) => overlap(stretch.outer, span) > 0)
      .reduce(
        (whole: Span, { outer }) => ({
          start: Math.min(whole.start, outer.start),
          end: Math.max(whole.end, outer.end),
        }),
        span,
      ),
  )
  return { ...attribution, content }
}

function startOf({ cue, content }: Attribution): number {
  return Math.min(...[...content, ...(cue ? [cue] : [])].map((span) => span.start))
}

function quotesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { attribution, source }: Sourced,
  names: Names,
): readonly Unnumbered[] {
  const { cue, stance, rule, content, continues, addressee, occasion, hearsay } = attribution
  const via = attribution.via ? passedBy(names, attribution.via) : null
  return content
    .map((span) => withClosingBracket(text, span))
    .flatMap((span, at) => {
      const paragraph = paragraphs.find((one) => contains(one.span, span))
      const goesOnFrom = content[at - 1] ?? continues
      if (!paragraph) return []
      const worded = rule === 'quote.turn' ? { ...span, form: 'direct' as const } : formed(text, paragraph, span)
      const quote = {
        ...worded,
        source,
        cue,
        via,
        stance,
        rule,
        confidence: NOT_YET_JUDGED,
        ...(goesOnFrom ? { goesOnFrom } : {}),
        ...(addressee ? { addressee } : {}),
        ...(occasion ? { occasion } : {}),
        ...(hearsay ? { hearsay } : {}),
      }
      const stretches =
        quote.form === 'mixed' && isAgreedWording(text, paragraph, names, attribution, source)
          ? wordedStretches(text, paragraph, quote)
          : []
      return [
        quote,
        ...stretches.map((stretch) => ({
          ...quote,
          start: stretch.start,
          end: stretch.end,
          form: 'direct' as const,
          rule: 'quote.worded',
        })),
      ]
    })
}

/**
 * A statement or communiqué of a body or of several parties: agreed upon word by word, unlike one man’s message, a poll
 * or a letter.
 */
function isAgreedWording(
  text: string,
  paragraph: Paragraph,
  { entities }: Names,
  attribution: Attribution,
  source: Quote['source'],
): boolean {
  const speaker = entities.find((entity) => entity.id === source?.entity)
  const jointly = source !== null && SEVERAL.test(text.slice(source.start, source.end))
  return (
    isOfAgreedPaper(paragraph.sentences, attribution) &&
    (jointly || speaker?.kind !== 'person' || speaker.described === 'several')
  )
}

/** “they said in a joint statement” */
const SEVERAL = /^(?:they|both|the two)\b/iu

/** Fewest words in marks that are a paper’s own wording: “a political disagreement of a bilateral nature”. */
const FEWEST_WORDED = 4

/** What such a paper says in so many words may be cited alone, beside the clause that it stands in. */
function wordedStretches(text: string, paragraph: Paragraph, quote: Span): readonly Span[] {
  return paragraph.stretches.filter(
    (stretch) =>
      contains(quote, stretch) && text.slice(stretch.start, stretch.end).split(/\s+/u).length >= FEWEST_WORDED,
  )
}

/**
 * The agency in “by Russia’s TASS news agency”: the longest name of a body in the phrase, not the state that owns it,
 * nor the man whose “his office” it is.
 */
function passedBy({ mentions, entities }: Names, via: Span): EntityId | null {
  const bodies = mentions
    .filter(
      (mention) =>
        overlap(mention, via) > 0 && mention.kind !== 'place' && (mention.form !== 'pronoun' || contains(mention, via)),
    )
    .sort((a, b) => Number(a.kind === 'state') - Number(b.kind === 'state') || b.end - b.start - (a.end - a.start))
  return entities.find((entity) => entity.id === bodies[0]?.entity)?.id ?? null
}

/** Gives ids in the order of the text and turns what a quote goes on from into the id of that quote. */
function numbered(quotes: readonly Unnumbered[]): readonly Quote[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || a.end - b.end)
  const byCue = groupedByCue(sorted)
  return sorted.map(({ goesOnFrom, ...quote }, at) => {
    const earlier = goesOnFrom
      ? sorted.findIndex((other) => overlap(other, goesOnFrom) > 0)
      : (byCue
          .get(quote.cue?.start ?? NO_CUE)
          ?.findLast((before) => before < at && isBrokenFrom(sorted[before]!, quote)) ?? -1)
    return { id: `q${at + 1}`, ...quote, ...(earlier >= 0 && earlier !== at ? { continues: `q${earlier + 1}` } : {}) }
  })
}

const NO_CUE = -1

/** The places in the list of those under one cue. */
function groupedByCue(quotes: readonly Unnumbered[]): ReadonlyMap<number, readonly number[]> {
  const grouped = new Map<number, number[]>()
  quotes.forEach(({ cue }, at) => {
    const key = cue?.start ?? NO_CUE
    const group = grouped.get(key)
    if (group) group.push(at)
    else grouped.set(key, [at])
  })
  grouped.delete(NO_CUE)
  return grouped
}

/**
 * “We will not sign,” she told Parliament, “until the border is marked”: two stretches about one cue are one statement.
 */
function isBrokenFrom(first: Omit<Unnumbered, 'goesOnFrom'>, second: Omit<Unnumbered, 'goesOnFrom'>): boolean {
  return (
    first.cue !== null &&
    second.cue !== null &&
    first.cue.start === second.cue.start &&
    first.end <= first.cue.start &&
    second.cue.end <= second.start
  )
}

const COMPLEMENTISER = /^(?:that|to)\s+/iu
/** reiterated their “commitment to the partnership”: the owner adds nothing to words enough to stand alone. */
const OWNER = /^(?:its|his|her|their|the|an?)\s+(?=\P{L}(?:\S+\s+){3})/iu

/** How a span of attributed words stands in the report: all in marks (then without them), partly, or not. */
function formed(text: string, paragraph: Paragraph, span: Span): Span & { readonly form: QuoteForm } {
  const wording = text.slice(span.start, span.end)
  const opening = (COMPLEMENTISER.exec(wording) ?? OWNER.exec(wording))?.[0].length ?? 0
  const bare = { start: span.start + opening, end: span.end }
  const whole = paragraph.stretches.find((stretch) =>
    contains({ start: stretch.outer.start, end: stretch.outer.end + 1 }, bare),
  )
  if (whole) return { start: whole.start, end: whole.end, form: 'direct' }
  return {
    start: span.start,
    end: span.end,
    form: paragraph.stretches.some((stretch) => overlap(stretch, span) > 0) ? 'mixed' : 'indirect',
  }
}
