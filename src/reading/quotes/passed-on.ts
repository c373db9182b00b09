import { OUTLET_WORDS, OUTLET_WORDS_AFTER_NAME, SOMEBODY_OF_OUTLET } from '../../language/en/attributing-phrases.js'
import type { Sentence } from '../../language/en/sentence.js'
import { spanOfTokens } from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { Shelf } from '../../reference/shelf.js'
import type { Attribution } from './attribution.js'
import { phraseAtStart } from './phrases.js'

/**
 * Keeps the outermost attribution of nested ones, since only it is this report’s own: in “Lavrov said that Kyiv claims
 * …” Kyiv’s claim is Lavrov’s telling. An outlet that tells what others said is no speaker but hands their words on: “…
 * was false, the Associated Press reported”.
 */
export function keepOutermost(
  text: string,
  shelf: Shelf,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const outlets = attributions.filter((one) => isOutlet(text, shelf, one))
  const carries = (outer: Attribution, inner: Attribution) =>
    !isAside(outer, inner) &&
    (inner.stance !== 'asks' || URGES.test(text.slice(inner.cue!.start, inner.cue!.end))) &&
    holds(outer, inner) &&
    (!holds(inner, outer) || outer.cue!.start > inner.cue!.start || !outlets.includes(inner))
  const carriers = [
    ...outlets,
    ...attributions.filter(
      (one) =>
        !outlets.includes(one) && speaksForOther(text, one) && attributions.some((inner) => isMainPart(one, inner)),
    ),
  ].filter((outer) => attributions.some((inner) => carries(outer, inner)))
  const kept = attributions
    .filter((one) => !carriers.includes(one))
    .flatMap((one) => {
      const inner = isLoose(text, one)
        ? attributions.filter((other) => !LOOSE_RULE.test(other.rule) && holds(one, other))
        : []
      return inner.length > 0 ? beforeRelative(text, one, inner) : [one]
    })
  return kept
    .filter((inner) => !kept.some((outer) => holds(outer, inner) && !holds(inner, outer)))
    .map((inner) => {
      const carrier = carriers.find((outer) => carries(outer, inner))
      if (!carrier?.source) return inner
      // “TASS added that the talks would go on |, according to Lavrov”: each holds the other’s cue, and what TASS added
      // is what Lavrov said.
      const content =
        holds(inner, carrier) && carrier.cue!.start < inner.cue!.start
          ? upTo(text, carrier.content, inner)
          : upTo(text, inner.content, carrier)
      return { ...inner, content, via: inner.via ?? carrier.source }
    })
}

/**
 * “According to Xinhua, a man with signs that suggested measles crossed the border”: a few words within what the outlet
 * tells are not handed on.
 */
function isAside(outer: Attribution, inner: Attribution): boolean {
  return NO_SPEECH.test(inner.rule) && lengthOf(inner.content) * SMALL_PART < lengthOf(outer.content)
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0)
const SMALL_PART = 5

/** “Wang urged Tokyo to wait, Xinhua reported”: said in so many words, unlike what somebody ordered or asked about. */
const URGES = /\b(?:urg(?:e[sd]?|ing)|call(?:s|ed|ing)? on|appeal(?:s|ed|ing)?)\b/iu

/**
 * “Demir stressed that …, | the directorate said”, “… | Saleh, his spokesman, added”: an office that closes the
 * sentence only hands on what its principal said.
 */
function speaksForOther(text: string, { rule, source, cue, content }: Attribution): boolean {
  if (rule !== 'quote.parenthetical' || !source || !cue || content.length !== 1 || content[0]!.end > cue.start)
    return false
  const words = text.slice(source.start, source.end)
  return (
    SPEAKS_FOR_OTHERS.test(words) ||
    new RegExp(
      `\\bspokes(?:man|woman|person),?\\s(?:\\p{Lu}\\S*\\s){0,3}${escaped(words.split(/\s+/u).at(-1)!)}`,
      'u',
    ).test(text)
  )
}

/**
 * “India and Russia have agreed to …, said a statement”: who agrees, wants or is described says nothing that could be
 * handed on.
 */
const NO_SPEECH = /^quote\.relative|-(?:infinitive|object|about|naming|charge)$/u

/**
 * Whether the sentence is chiefly what the inner source said: “two men who said they were police fled, the ministry
 * said” is not.
 */
function isMainPart(outer: Attribution, inner: Attribution): boolean {
  return (
    holds(outer, inner) &&
    inner.source !== null &&
    inner.source.start < inner.cue!.start &&
    !NO_SPEECH.test(inner.rule) &&
    lengthOf(inner.content) > lengthOf(outer.content) / 3
  )
}

/** The body that tells what a minister or president said, and “it” that goes back to one. */
const SPEAKS_FOR_OTHERS =
  /^it$|\b(?:spokes(?:man|woman|person)|ministry|directorate|(?:press|media|his|her) (?:office|service)|office of|presidency|palace|secretariat|embassy|statement|communiqu[eé]|readout|press release)\b/iu

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

/** What is said ends where the outlet’s own clause begins: “the talks would go on |, TASS reported”. */
function upTo(text: string, content: readonly Span[], { cue, source }: Attribution): readonly Span[] {
  const from = Math.min(cue?.start ?? Infinity, source?.start ?? Infinity)
  return content.flatMap((span) => {
    if (span.end <= from) return [span]
    const end =
      span.start +
      text.slice(span.start, Math.max(span.start, from)).replace(/(?<![\s,])[\s,]+(?:the\s*)?$/iu, '').length
    return span.start >= from || end === span.start
      ? span.start >= from && span.start > (cue?.end ?? 0)
        ? [span]
        : []
      : [{ start: span.start, end }]
  })
}

/**
 * “Reuters reported, citing two officials, that …”: the words are theirs, and the outlet hands them on. Whoever else
 * cites somebody gives a reason (“citing the rain”) or a witness, and speaks for himself.
 */
export function withCitedSources(
  text: string,
  shelf: Shelf,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const citing = attributions.filter(
    (one) =>
      one.cue &&
      CITING.test(text.slice(one.cue.start, one.cue.end)) &&
      one.content.length > 0 &&
      isOutlet(text, shelf, one),
  )
  return attributions
    .filter(
      (one) => !citing.includes(one) || !attributions.some((other) => !citing.includes(other) && isBeside(one, other)),
    )
    .map((one) => {
      const cited = citing.includes(one) ? undefined : citing.find((other) => isBeside(other, one))
      return cited && one.source && !one.via ? { ...one, source: cited.content[0]!, via: one.source } : one
    })
}

const CITING = /^citing$/iu

/** Whether both stand under one outlet in one sentence: the same words name it. */
function isBeside(citing: Attribution, other: Attribution): boolean {
  return citing.source !== null && other.source !== null && overlap(citing.source, other.source) > 0
}

/** “in a statement carried by the Anadolu Agency”, “a memo seen by Reuters”: the outlet through which a paper came. */
export function withCarriers(
  text: string,
  shelf: Shelf,
  sentences: readonly Sentence[],
  attribution: Attribution,
): Attribution {
  const sentence = attribution.cue && sentences.find((one) => contains(one, attribution.cue!))
  if (!sentence || attribution.via) return attribution
  const by = sentence.tokens.find(
    (token) =>
      token.form === 'by' &&
      CARRIED.test(sentence.tokens[token.index - 1]?.form ?? '') &&
      !attribution.content.some((span) => contains(span, token)),
  )
  const outlet = by && phraseAtStart(sentence.tokens.slice(by.index + 1))
  const span = outlet && outlet.length > 0 ? spanOfTokens(outlet) : undefined
  return span && namesOutlet(text.slice(span.start, span.end), shelf) ? { ...attribution, via: span } : attribution
}

const CARRIED =
  /^(?:carried|published|cited|quoted|relayed|distributed|broadcast|aired|seen|obtained|reviewed|released)$/iu

/**
 * Frames whose words are a phrase, not a clause: they give way to a clause with a cue of its own inside: “praise for
 * what she called “…”.
 */
const LOOSE_RULE = /^quote\.(?:noun|adjective|\p{L}+-(?:object|about|naming|charge))$/u

function isLoose(text: string, { rule, content }: Attribution): boolean {
  return (
    LOOSE_RULE.test(rule) &&
    (!CARRIES_CLAUSE.test(rule) || !content.some((span) => WHOLE_CLAUSE.test(text.slice(span.start, span.end))))
  )
}

const CARRIES_CLAUSE = /^quote\.(?:noun|\p{L}+-object)$/u
/** “rejected reports | that it plans to …”: a noun of saying may carry a whole clause. */
const WHOLE_CLAUSE = /^(?:that|whether)\s+(?:\S+\s+){2}/iu

/**
 * “favoured the tariffs, which they argue would help”: what stands before the relative clause; nothing where the clause
 * is not set off.
 */
function beforeRelative(text: string, one: Attribution, inner: readonly Attribution[]): readonly Attribution[] {
  const start = Math.min(
    ...inner.flatMap((other) =>
      [other.cue!, ...(other.source ? [other.source] : []), ...other.content].map((span) => span.start),
    ),
  )
  const content = one.content.flatMap((span) => {
    const before = RELATIVE_LINK.exec(text.slice(span.start, Math.min(start, span.end)).trimEnd())
    return span.end <= start
      ? [span]
      : before && before.index > 0
        ? [{ start: span.start, end: span.start + before.index }]
        : []
  })
  return content.length > 0 ? [{ ...one, content }] : []
}

const RELATIVE_LINK = /(?:,|\s[-–—])\s*(?:(?:an?|some|something)\s\P{Lu}{0,60})?(?:which|who|whom|that)?$/u

function holds(outer: Attribution, inner: Attribution): boolean {
  return inner.cue !== null && outer !== inner && outer.content.some((span) => contains(span, inner.cue!))
}

const ARTICLE = /^the\s+/iu

function isOutlet(text: string, shelf: Shelf, { source }: Attribution): boolean {
  return source !== null && namesOutlet(text.slice(source.start, source.end), shelf)
}

/**
 * “the Associated Press”, “the Xinhua news agency”, “Harbour Post, a daily”, “state media”: by its name on the shelf,
 * or by what it is called.
 */
function namesOutlet(phrase: string, shelf: Shelf): boolean {
  const named = phrase.replace(ARTICLE, '').split(',')[0]!.replace(OUTLET_WORDS_AFTER_NAME, '')
  return shelf.outletNamed(named) !== undefined || (OUTLET_WORDS.test(phrase) && !SOMEBODY_OF_OUTLET.test(phrase))
}
