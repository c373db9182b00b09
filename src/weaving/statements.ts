import type { Quote, QuoteId, Reading } from '../reading/reading.js'
import { translatedWords } from '../language/en/translated-words.js'
import { alignWords, wordsOf, type Word } from '../language/aligned-words.js'
import { overlap, type Span } from '../language/span.js'
import { collectBy } from './grouping.js'
import { partKey } from './key-number.js'
import { SHARES_OF_TERMS } from './press-terms.js'
import { stem } from './stem.js'
import type { EntityRef, Ground, Passage } from './weave.js'

/** One report’s wording of a statement. */
export interface StatementVariant extends Passage {
  readonly quote: QuoteId
  /** Who is held to it there; null where the report does not tell. */
  readonly source: EntityRef | null
}

/** The same words as several reports quote them: cut, spelled or translated a little differently. */
export interface Statement {
  readonly variants: readonly StatementVariant[]
  readonly grounds: readonly Ground[]
}

interface QuotedWords {
  readonly variant: StatementVariant
  readonly words: readonly Word[]
  /** The same, with one key for words that two translators may choose between. */
  readonly translated: readonly Word[]
  readonly story: number | undefined
  readonly text: string
}

/** Fewer words agree by chance: “ties between the two countries”. */
const FEWEST_SHARED = 6
/** Stems and chosen words agree by chance more easily. */
const FEWEST_TRANSLATED = 8
/**
 * Part of the shorter wording that must stand in the longer one in the same order. “participation of the industry in”
 * against “the industry’s participation in” keeps 0.8.
 */
const LEAST_SHARE = 0.7
/**
 * Run of words that two wordings must share before they are compared at all: keeps the work in step with the number of
 * quotes.
 */
const SHINGLE = 3

/**
 * Statements that two or more reports quote. Order of the readings changes nothing. Words translated twice are one
 * statement in one story only: a minister who says nearly the same again a month later has made another. `storyOf`
 * gives the story of each reading.
 */
export function weaveStatements(readings: readonly Reading[], storyOf: readonly number[]): readonly Statement[] {
  const quoted = readings
    .flatMap((reading, at) => quotedWords(reading, storyOf[at]))
    .sort((a, b) => comparePassages(a.variant, b.variant))
  const links = candidatePairs(quoted).flatMap(([first, second]) => link(quoted, first, second))
  const linksFrom = collectBy(links, ({ first }) => first)
  return groups(quoted.length, links).map((members) => ({
    variants: members.map((at) => quoted[at]!.variant),
    grounds: members.flatMap((at) => linksFrom.get(at) ?? []).map((one) => one.ground),
  }))
}

function quotedWords(reading: Reading, story: number | undefined): readonly QuotedWords[] {
  return reading.quotes
    .filter((quote) => quote.form !== 'indirect')
    .flatMap((quote) => {
      const text = reading.report.text.slice(quote.start, quote.end)
      const words = wordsOf(text)
      return words.length >= FEWEST_SHARED
        ? [{ variant: variantOf(reading, quote), words, translated: translatedWords(words), text, story }]
        : []
    })
}

function variantOf({ report }: Reading, { id, start, end, source }: Quote): StatementVariant {
  return {
    report: report.id,
    start,
    end,
    quote: id,
    source: source?.entity ? { report: report.id, entity: source.entity } : null,
  }
}

function comparePassages(a: Passage, b: Passage): number {
  return a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end
}

/** Pairs from different reports that share a run of words. */
function candidatePairs(quoted: readonly QuotedWords[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>()
  return quoted.flatMap(({ translated, variant }, second) => {
    const found = new Set<number>()
    for (const shingle of shinglesOf(translated)) {
      const held = holders.get(shingle)
      for (const first of held ?? []) if (quoted[first]!.variant.report !== variant.report) found.add(first)
      if (held) held.push(second)
      else holders.set(shingle, [second])
    }
    return [...found].map((first) => [first, second] as const)
  })
}

/** Runs of words that say something: “one of the” stands in half of all quotes. */
function shinglesOf(words: readonly Word[]): ReadonlySet<string> {
  const runs = words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).map((word) => word.key))
  return new Set(runs.filter((run) => run.some(isTelling)).map((run) => run.join(' ')))
}

/** What stands in every third text says nothing of one. */
const SAID_BY_ANYBODY = 1 / 3

function isTelling(word: string): boolean {
  return (SHARES_OF_TERMS.get(stem(word)) ?? 0) < SAID_BY_ANYBODY
}

/**
 * The keys by which quotes of other reports are found that may have the words of those of a reading; of the quotes in a
 * stretch, where one is given.
 */
export function keysOfQuotes(reading: Reading, within?: Span): readonly number[] {
  return quotedWords(reading, undefined)
    .filter(({ variant }) => within === undefined || overlap(variant, within) > 0)
    .flatMap(({ translated }) => [...shinglesOf(translated)].map((run) => partKey(`quote ${run}`)))
}

interface StatementLink {
  readonly first: number
  readonly second: number
  readonly ground: Ground
}

function link(quoted: readonly QuotedWords[], first: number, second: number): readonly StatementLink[] {
  const [a, b] = [quoted[first]!, quoted[second]!]
  const because = `‹${a.text}› = ‹${b.text}›`
  const inWords = shareOf(a.words, b.words, FEWEST_SHARED)
  if (inWords >= LEAST_SHARE)
    return [{ first, second, ground: { rule: 'statement.same-words', score: roundShare(inWords), because } }]
  if (a.story !== b.story) return []
  const translated = shareOf(a.translated, b.translated, FEWEST_TRANSLATED)
  return translated >= LEAST_SHARE
    ? [{ first, second, ground: { rule: 'statement.translated-twice', score: roundShare(translated), because } }]
    : []
}

/** Part of the shorter wording that stands in the longer in the same order; none where so few words say nothing. */
function shareOf(one: readonly Word[], other: readonly Word[], fewest: number): number {
  const shorter = Math.min(one.length, other.length)
  const least = Math.max(fewest, LEAST_SHARE * shorter)
  // Words that are not shared at all cannot be shared in order: looking at that first spares most of the work.
  if (wordsInCommon(one, other) < least) return 0
  const shared = alignWords(one, other).filter((step) => step.kind === 'same').length
  return shared < fewest ? 0 : shared / shorter
}

function wordsInCommon(one: readonly Word[], other: readonly Word[]): number {
  const left = new Map<string, number>()
  for (const { key } of one) left.set(key, (left.get(key) ?? 0) + 1)
  return other.filter(({ key }) => {
    const times = left.get(key) ?? 0
    if (times > 0) left.set(key, times - 1)
    return times > 0
  }).length
}

function roundShare(share: number): number {
  return Math.round(share * 100) / 100
}

/** Members joined by links, directly or through others; each group and all groups in reading order. */
function groups(size: number, links: readonly StatementLink[]): readonly (readonly number[])[] {
  const parents = Array.from({ length: size }, (_, at) => at)
  const rootOf = (at: number): number => (parents[at] === at ? at : (parents[at] = rootOf(parents[at]!)))
  for (const { first, second } of links) {
    const [a, b] = [rootOf(first), rootOf(second)].sort((x, y) => x - y)
    parents[b!] = a!
  }
  const members = new Map<number, number[]>()
  for (let at = 0; at < size; at++) {
    const group = members.get(rootOf(at))
    if (group) group.push(at)
    else members.set(rootOf(at), [at])
  }
  return [...members.values()].filter((group) => group.length > 1)
}
