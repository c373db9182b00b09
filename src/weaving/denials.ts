import { TAKES_BACK } from '../language/en/denials.js'
import { compareText } from '../language/compare-text.js'
import type { Span } from '../language/span.js'
import { overlap } from '../language/span.js'
import { words, type Denial, type Reading } from '../reading/reading.js'
import type { EntityIndex } from './entity-index.js'
import { collectBy } from './grouping.js'
import { lookKey } from './key-number.js'
import { SHARES_OF_TERMS } from './press-terms.js'
import { tellingWords } from './same-event.js'
import { roundScore } from './stories.js'
import type { Ground, WovenDenial, WovenEntity } from './weave.js'

/**
 * Part of a denied claim’s telling words that another report’s sentence must hold to be the claim itself; less where
 * that outlet is named.
 */
const SAME_CLAIM = 0.7
const SAME_CLAIM_OF_OUTLET = 0.5
/** A handful of words in common says nothing yet; of so few all must be there, in a sentence that tells little else. */
const FEWEST_WORDS = 5
const FEWEST_WHOLE = 3
const MOST_OTHERS = 3

/** Denials with what they deny: the claim where another report of the record makes it, else as the denial tells it. */
export function weaveDenials(readings: readonly Reading[], entities: EntityIndex): readonly WovenDenial[] {
  const denied = new Set(
    readings.flatMap(({ report, denials }) =>
      denials.flatMap(({ claim }) => (claim ? [...tellingWords(words(report, claim))] : [])),
    ),
  )
  const claims = indexClaims(
    readings.flatMap((reading) => tellingSentences(reading, entities)),
    denied,
  )
  return readings.flatMap((reading) =>
    reading.denials
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map((denial) => weaveDenial(denial, reading, claims, entities)),
  )
}

/** What is denied in a reading, word by word: denials whose claims its sentences may hold are found by these. */
export function keysOfDenials({ report, denials }: Reading, entities: EntityIndex): readonly number[] {
  const words = [...claimsIn({ report, denials })]
    .flatMap((claim) => [...claim])
    .map((word) => lookKey(`denied ${word}`))
  return [
    ...words,
    ...denials
      .flatMap(({ of }) => (of === null ? [] : (entities.of({ report: report.id, entity: of })?.id ?? [])))
      .map(keyOfDenied),
  ]
}

/** Found again by whose claim they deny. */
export const keyOfDenied = (entity: string): number => lookKey(`denied of ${entity}`)

/** What the sentences of a reading say, word by word: they are found by these where another report denies it. */
export function keysOfSentences(reading: Reading): readonly number[] {
  return [...wordsSaid(reading)].map((word) => lookKey(`said ${word}`))
}

/** By these denials are found that may deny a sentence of this reading. */
export function keysOfDeniers(reading: Reading): readonly number[] {
  return [...wordsSaid(reading)].map((word) => lookKey(`denied ${word}`))
}

/**
 * Whatever may be what a reading denies has one of these: so many of the rarest words of each claim that no sentence
 * without any of them is like enough.
 */
export function keysOfClaimed(reading: Reading): readonly number[] {
  return claimsIn(reading)
    .filter((claim) => claim.size >= FEWEST_WHOLE)
    .flatMap((claim) => {
      const rarest = [...claim].sort(
        (a, b) => (SHARES_OF_TERMS.get(a) ?? 0) - (SHARES_OF_TERMS.get(b) ?? 0) || compareText(a, b),
      )
      return rarest
        .slice(0, claim.size < FEWEST_WORDS ? 1 : claim.size - Math.ceil(claim.size * SAME_CLAIM_OF_OUTLET) + 1)
        .map((word) => lookKey(`said ${word}`))
    })
}

/** In place: a common word stands in thousands of sentences. */
function addAt(places: number[] | undefined, at: number): number[] {
  if (places === undefined) return [at]
  places.push(at)
  return places
}

/**
 * Whether something that a reading denies may be said in a sentence of others. Their sentences are gone through once,
 * however many may deny them: for two people of some hundred reports that was a minute.
 */
export function mayDenyIn(others: readonly Reading[], entities: EntityIndex): (denying: Reading) => boolean {
  const holding = placesOfWords(others.flatMap((other) => tellingSentences(other, entities)))
  return (denying) => claimsIn(denying).some((claim) => claim.size >= FEWEST_WHOLE && isToldIn(holding, claim))
}

function placesOfWords(sentences: readonly TellingSentence[]): ReadonlyMap<string, readonly number[]> {
  const holding = new Map<string, number[]>()
  for (const [at, { telling }] of sentences.entries())
    for (const word of telling) holding.set(word, addAt(holding.get(word), at))
  return holding
}

/** Whether a sentence holds so many words of a claim. */
function isToldIn(holding: ReadonlyMap<string, readonly number[]>, claim: ReadonlySet<string>): boolean {
  const shared = new Map<number, number>()
  for (const word of claim) for (const at of holding.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  return [...shared.values()].some((count) => count >= claim.size * SAME_CLAIM_OF_OUTLET)
}

function claimsIn({ report, denials }: Pick<Reading, 'report' | 'denials'>): readonly ReadonlySet<string>[] {
  return denials.flatMap(({ claim }) => (claim ? [tellingWords(words(report, claim))] : []))
}

function wordsSaid({ report, sentences }: Reading): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => [...tellingWords(words(report, sentence))]))
}

/** A sentence of a report that may be what another one denies. */
interface TellingSentence extends Span {
  readonly reading: Reading
  readonly telling: ReadonlySet<string>
  /** Whose words it holds, where it is somebody’s. */
  readonly speakers: ReadonlySet<string>
}

/** Sentences by the words that some denial has of what it denies. */
type ClaimIndex = ReadonlyMap<string, readonly TellingSentence[]>

function indexClaims(sentences: readonly TellingSentence[], denied: ReadonlySet<string>): ClaimIndex {
  const keyed = sentences.flatMap((sentence) =>
    [...sentence.telling].filter((word) => denied.has(word)).map((word) => ({ word, sentence })),
  )
  return new Map(
    [...collectBy(keyed, ({ word }) => word)].map(([word, of]) => [word, of.map(({ sentence }) => sentence)]),
  )
}

/**
 * Headlines are left out: they name a matter without claiming anything that could be denied word for word. So is
 * whatever denies something itself: it is the same denial, told elsewhere.
 */
function tellingSentences(reading: Reading, entities: EntityIndex): readonly TellingSentence[] {
  const { report, layout, sentences, denials, quotes } = reading
  return sentences.flatMap((sentence) => {
    const text = words(report, sentence)
    if (
      DENIES.test(text) ||
      denials.some((denial) => overlap(denial, sentence) > 0) ||
      (layout.title && overlap(layout.title, sentence) > 0)
    )
      return []
    const speakers = quotes
      .filter((quote) => overlap(quote, sentence) > 0)
      .flatMap(({ source }) =>
        source?.entity ? (entities.of({ report: report.id, entity: source.entity })?.id ?? []) : [],
      )
    return [
      { reading, start: sentence.start, end: sentence.end, telling: tellingWords(text), speakers: new Set(speakers) },
    ]
  })
}

/** Words of a sentence that takes something back, whether or not a denial was read in it. */
const DENIES = new RegExp(
  `${TAKES_BACK.source}|\\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebuff(?:s|ed)?|repudiat(?:es|ed)|disput(?:es|ed)|baseless|groundless|unfounded|denials?)\\b`,
  'iu',
)

function weaveDenial(denial: Denial, { report }: Reading, claims: ClaimIndex, entities: EntityIndex): WovenDenial {
  const woven = (entity: string | null) => (entity === null ? undefined : entities.of({ report: report.id, entity }))
  const of = woven(denial.of)
  const place = {
    report: report.id,
    start: denial.start,
    end: denial.end,
    by: woven(denial.by)?.id ?? null,
    of: of?.id ?? null,
  }
  if (!denial.claim) return { ...place, claim: null, grounds: [] }
  const told = words(report, denial.claim)
  const found = findClaim(told, report.id, place.by, of, claims)
  if (!found) {
    return {
      ...place,
      claim: { report: report.id, start: denial.claim.start, end: denial.claim.end, text: told },
      grounds: [{ rule: 'denial.claim-as-told', score: 1, because: `‹${told}› is known from the denial` }],
    }
  }
  const { reading, start, end } = found.sentence
  const text = words(reading.report, { start, end })
  const ground: Ground = {
    rule: 'denial.claim-in-record',
    score: roundScore(found.share),
    because: `‹${told}› = ‹${text}›`,
  }
  return {
    ...place,
    of: place.of ?? claimantOf(reading, found.sentence, entities)?.id ?? null,
    claim: { report: reading.report.id, start, end, text },
    grounds: [ground],
  }
}

/**
 * The sentence of another report that holds most of the claim’s telling words, the first of equals; never one in which
 * whoever denies it speaks himself.
 */
function findClaim(
  told: string,
  report: string,
  by: string | null,
  of: WovenEntity | undefined,
  claims: ClaimIndex,
): { readonly sentence: TellingSentence; readonly share: number } | null {
  const claim = [...tellingWords(told)]
  if (claim.length < FEWEST_WHOLE) return null
  const isShort = claim.length < FEWEST_WORDS
  const shared = new Map<TellingSentence, number>()
  for (const word of claim)
    for (const sentence of claims.get(word) ?? []) shared.set(sentence, (shared.get(sentence) ?? 0) + 1)
  let best: { readonly sentence: TellingSentence; readonly share: number } | null = null
  for (const [sentence, count] of shared) {
    const share = count / claim.length
    if (
      share < SAME_CLAIM_OF_OUTLET ||
      sentence.reading.report.id === report ||
      (by !== null && sentence.speakers.has(by))
    )
      continue
    if (isShort && (share < 1 || sentence.telling.size > claim.length + MOST_OTHERS)) continue
    const least = of && isFrom(sentence.reading, of) ? SAME_CLAIM_OF_OUTLET : SAME_CLAIM
    if (
      share >= least &&
      (!best || share > best.share || (share === best.share && comesFirst(sentence, best.sentence)))
    )
      best = { sentence, share }
  }
  return best
}

function comesFirst(a: TellingSentence, b: TellingSentence): boolean {
  return a.reading === b.reading ? a.start < b.start : a.reading.report.id < b.reading.report.id
}

/** Who is held to a claim where it stands, if the denial does not say of whom it is. */
function claimantOf({ report, quotes }: Reading, sentence: Span, entities: EntityIndex): WovenEntity | undefined {
  const source = quotes
    .filter((quote) => overlap(quote, sentence) > 0)
    .toSorted((a, b) => overlap(b, sentence) - overlap(a, sentence))[0]?.source
  return source?.entity ? entities.of({ report: report.id, entity: source.entity }) : undefined
}

/** Whether a report is by the outlet or agency whose claim is denied. */
function isFrom({ report, layout }: Reading, { name, aliases }: WovenEntity): boolean {
  return [name, ...aliases].some((one) => one === report.outlet || layout.credits.includes(one))
}
