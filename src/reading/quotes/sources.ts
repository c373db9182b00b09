import { WEEKDAY } from '../../language/en/calendar.js'
import { DOCUMENT_NOUNS, PAPERS_OF_SPEAKERS, SPOKESPERSON } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headWithin } from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { EntityId, EntityKind, Mention, Names, Source } from '../reading.js'
import type { Attribution } from './attribution.js'
import { issuedBefore, issuerBeside } from './issuers.js'
import { withClosingBracket, withClosingMark } from './marked-stretch.js'
import { speakerGoingOn } from './speaker-going-on.js'

/** An attribution with its sources led to entities. */
export interface Sourced {
  readonly attribution: Attribution
  readonly source: Source | null
}

/** Who has spoken so far in the report, for “he”, “it” and “the statement” to go back to. */
interface Spoken {
  /** Latest person, and latest body or state, held to any words. */
  readonly person: EntityId | null
  readonly body: EntityId | null
  /** By the noun of the paper: who issued “the statement”, “the report”. */
  readonly issuers: ReadonlyMap<string, EntityId>
}

const NOBODY: Spoken = { person: null, body: null, issuers: new Map() }
const PERSON_PRONOUN = /^(?:he|she|him|her|his|himself|herself)$/iu
const THING_PRONOUN = /^(?:it|its|itself)$/iu
const GROUP_PRONOUN = /^(?:they|them|their|both|the two|the pair|the two sides|both sides)$/iu
/** Of these, those that may go back to one body: “The ministry …. They said”. */
const THEY = /^(?:they|them|their)$/iu
const BODIES: ReadonlySet<EntityKind> = new Set(['organisation', 'state', 'nationality'])

/**
 * Leads the source of every attribution to its entity, in the order of the report: “the statement added” → the ministry
 * that issued it.
 */
export function leadToEntities(
  text: string,
  sentences: readonly Sentence[],
  names: Names,
  attributions: readonly Attribution[],
): readonly Sourced[] {
  let spoken = NOBODY
  const told: Span[] = []
  return attributions.map((attribution) => {
    told.push(...attribution.content)
    const named = attribution.source && entitySource(text, sentences, names, spoken, attribution.source)
    const source = named && {
      ...named,
      entity: speakerGoingOn(text, names, spoken.person, named, told) ?? named.entity,
    }
    spoken = remember(sentences, names, spoken, attribution, source)
    return { attribution, source }
  })
}

/** “The commission already on Wednesday announced”: when, and not who. */
const TIME_BEHIND = new RegExp(
  `(?:(?= )(?<=(?:^| )\\p{Lu}\\S*)|,? (?:already|also|later|earlier))(?: on)? (?:${WEEKDAY}|yesterday|today|tonight)(?: (?:morning|afternoon|evening|night))?$`,
  'u',
)

function entitySource(text: string, sentences: readonly Sentence[], names: Names, spoken: Spoken, span: Span): Source {
  const wording = text.slice(span.start, span.end)
  const time = TIME_BEHIND.exec(wording)?.index ?? wording.length
  return {
    start: span.start,
    end: time < wording.length ? span.start + time : withClosingMark(text, withClosingBracket(text, span)).end,
    entity:
      pronounEntity(names, spoken, span, wording) ??
      personBehind(text, sentences, names, span) ??
      documentEntity(sentences, names, spoken, span) ??
      entityOf(sentences, names, span) ??
      (SPOKESPERSON.test(wording) ? spoken.body : null),
  }
}

/** What may follow a name that stands beside a description, and not begin a clause of its own. */
const NAME_ENDS = /^(?:[,.;:)\]"”—–-]|\s*$| (?:of|from|at|in|who|whose)\b)/u

/** “said a pensioner, | Dragan Petrov,”: whoever is only described is the one named right behind. */
function personBehind(text: string, sentences: readonly Sentence[], names: Names, span: Span): EntityId | null {
  const head = headNoun(sentences, span)
  if (head?.upos !== 'NOUN' || DOCUMENT_NOUNS.has(head.lemma) || !text.startsWith(', ', span.end)) return null
  const behind = names.mentions.find(
    (one) => one.start === span.end + 2 && one.kind === 'person' && one.form === 'name',
  )
  return behind && NAME_ENDS.test(text.slice(behind.end, behind.end + 8)) ? behind.entity : null
}

function pronounEntity(names: Names, spoken: Spoken, span: Span, wording: string): EntityId | null {
  const mention = names.mentions.find((one) => one.form === 'pronoun' && overlap(one, span) > 0)
  if (PERSON_PRONOUN.test(wording)) return mention?.entity ?? spoken.person ?? latestOfKind(names, span, 'person')
  if (THING_PRONOUN.test(wording)) return spoken.body ?? mention?.entity ?? null
  if (GROUP_PRONOUN.test(wording)) return mention?.entity ?? (THEY.test(wording) ? spoken.body : null)
  return null
}

function latestOfKind(names: Names, before: Span, kind: EntityKind): EntityId | null {
  const several = new Set(names.entities.filter(({ described }) => described === 'several').map(({ id }) => id))
  return (
    names.mentions
      .filter((mention) => mention.kind === kind && mention.end <= before.start && !several.has(mention.entity))
      .at(-1)?.entity ?? null
  )
}

/**
 * “a statement by the Indian government”, “the Reuters report”, “the statement”: a paper speaks for whoever issued it.
 */
function documentEntity(sentences: readonly Sentence[], names: Names, spoken: Spoken, span: Span): EntityId | null {
  const noun = headNoun(sentences, span)
  if (!noun || !DOCUMENT_NOUNS.has(noun.lemma)) return null
  const sentence = sentences.find((one) => contains(one, span))!
  const beside = issuerBeside(sentence, noun)
  const issuer = beside
    ? mentionAt(names, beside)
    : names.mentions
        .filter((mention) => overlap(span, mention) > 0 && mention.kind !== 'document' && mention.kind !== 'place')
        .toSorted(byIssuing)[0]
  if (issuer || beside) return issuer?.entity ?? null
  if (isNewPaper(sentence, noun)) return null
  const before = spoken.issuers.has(noun.lemma) ? undefined : issuedBefore(sentences, span, noun.lemma)
  return spoken.issuers.get(noun.lemma) ?? (before && mentionAt(names, before.issuer)?.entity) ?? spoken.body
}

/** “a statement from the Indian government” is the government’s, though “Indian” is named first. */
function byIssuing(a: Mention, b: Mention): number {
  return Number(a.kind === 'nationality') - Number(b.kind === 'nationality') || a.start - b.start
}

function mentionAt(names: Names, token: Token): Mention | undefined {
  return names.mentions
    .filter((mention) => contains(mention, token) && mention.kind !== 'document')
    .sort(byPrecision)[0]
}

/**
 * “A study said”: one not told of before is nobody’s yet, unlike “a statement said”, which speaks for whoever the story
 * is about.
 */
function isNewPaper(sentence: Sentence, noun: Token): boolean {
  // “Reports said”, “Media reports suggest”: somebody’s, and of nobody told before
  const isBare =
    noun.xpos === 'NNS' && OF_WHOEVER.test(noun.lemma) && childrenBy(sentence, noun, 'det', 'nmod:poss').length === 0
  if (isBare) return true
  return (
    !PAPERS_OF_SPEAKERS.test(noun.lemma) &&
    childrenBy(sentence, noun, 'det').some((article) => /^(?:an?|another|one|some|several)$/iu.test(article.form))
  )
}

const OF_WHOEVER = /^(?:report|article|stud(?:y|ie)|survey|poll|post|estimate)$/u

function headNoun(sentences: readonly Sentence[], span: Span): Token | undefined {
  const sentence = sentences.find((one) => contains(one, span))
  return sentence && headWithin(sentence, span)
}

/**
 * The entity named by the head of the phrase: in “Israel’s prime minister, Benjamin Netanyahu” the person, in “Trump’s
 * campaign” not Trump.
 */
export function entityOf(sentences: readonly Sentence[], names: Names, span: Span): EntityId | null {
  const head = headNoun(sentences, span)
  const inside = names.mentions.filter((mention) => overlap(mention, span) > 0 && mention.kind !== 'place')
  const named = inside.filter((mention) => head !== undefined && overlap(mention, head) > 0).sort(byPrecision)
  return (officeHolder(sentences, inside, span) ?? named[0] ?? soleName(sentences, inside, span))?.entity ?? null
}

function byPrecision(a: Mention, b: Mention): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start
}

/**
 * “Ministry of External Affairs spokesperson | Arun Mehta”: the name that closes the phrase behind an office of the
 * body is who speaks.
 */
function officeHolder(sentences: readonly Sentence[], inside: readonly Mention[], span: Span): Mention | undefined {
  const person = inside.find(
    (mention) =>
      mention.kind === 'person' && mention.form === 'name' && mention.end === span.end && mention.start > span.start,
  )
  const tokens =
    person &&
    sentences
      .find((one) => contains(one, span))
      ?.tokens.filter((token) => token.start >= span.start && token.end <= person.start)
  return tokens &&
    SPEAKS_FOR_BODY.test(tokens.at(-1)?.form ?? '') &&
    !tokens.some((token) => token.form === ',') &&
    !LINKS.test(tokens.at(-2)?.form ?? '')
    ? person
    : undefined
}

const SPEAKS_FOR_BODY =
  /^(?:spokes(?:person|man|woman)|speaker|chief|director|secretary|president|chairman|chairwoman|chair|ambassador|envoy|commissioner|representative|official|head)$/iu
const LINKS = /^(?:of|for|by|to|with|former|the|a|an)$/iu

/**
 * Where the tree is wrong about the head: a name that fills most of the phrase, or the person in it; not “Ann Doe’s |
 * source”, “a relative of Ann Doe”, nor a name that only describes, “Chinese experts”, “an Oslo-based body”.
 */
function soleName(sentences: readonly Sentence[], inside: readonly Mention[], span: Span): Mention | undefined {
  const sentence = sentences.find((one) => contains(one, span))
  const free = inside.filter((mention) => !sentence || !isOfAnother(sentence, mention, span))
  const persons = free.filter(({ kind }) => kind === 'person')
  if (persons.length === 1) return persons[0]
  return free.find((mention) => mention.kind !== 'nationality' && overlap(mention, span) > (span.end - span.start) / 2)
}

/** “Ann Doe’s source”, “his source”, “a relative of Ann Doe”: it says whose somebody else is. */
function isOfAnother({ tokens }: Sentence, { start, end }: Mention, span: Span): boolean {
  if (tokens.some((token) => token.start === start && token.xpos === 'PRP$')) return true
  const behind = tokens.find((token) => token.start >= end)
  const before = tokens.findLast((token) => token.end <= start && token.upos !== 'DET')
  return /^(?:['’]s?|-)$/u.test(behind?.form ?? '') || (start > span.start && before?.upos === 'ADP')
}

/** Whether a paper of the kind that bodies agree upon speaks: “the statement added”, “they said in a communiqué”. */
export function isOfAgreedPaper(sentences: readonly Sentence[], { source, occasion }: Attribution): boolean {
  return [source, occasion].some((span) => span && AGREED_PAPER.test(headNoun(sentences, span)?.lemma ?? ''))
}

const AGREED_PAPER = /^(?:statement|communiqu[eé]|declaration|readout|resolution)$/u

function remember(
  sentences: readonly Sentence[],
  names: Names,
  spoken: Spoken,
  { source: words, occasion }: Attribution,
  source: Source | null,
): Spoken {
  if (!words || !source?.entity) return spoken
  const { kind, described } = names.entities.find((entity) => entity.id === source.entity) ?? {}
  const papers = [headNoun(sentences, words), occasion && headNoun(sentences, occasion)].flatMap((noun) =>
    noun && DOCUMENT_NOUNS.has(noun.lemma) ? [noun.lemma] : [],
  )
  return {
    person: kind === 'person' && described !== 'several' ? source.entity : spoken.person,
    body: (kind && BODIES.has(kind)) || papers.length > 0 ? source.entity : spoken.body,
    issuers:
      papers.length > 0
        ? new Map([...spoken.issuers, ...papers.map((paper) => [paper, source.entity!] as const)])
        : spoken.issuers,
  }
}
