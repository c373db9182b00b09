import { standingRulings, type QuotedWords, type Ruling } from '../weaving/ruling.js'
import type { WovenEntity } from '../weaving/weave.js'
import { words, type Quote, type Reading } from '../reading/reading.js'
import { tierOf, type Entry } from '../record/entry.js'
import { lastingName } from './entry-address.js'
import type { LookUp } from './look-up.js'
import { nameThing } from './point-at-words.js'
import { statesOf } from './register.js'
import { placeOfWords } from './place-of-words.js'

/** Something to judge, most useful first; the id stays while the record changes around it. */
export type ReviewItem =
  | { readonly kind: 'entry'; readonly id: string; readonly entry: Entry }
  /** Two names: taken for one, or told apart, and it is not sure. */
  | {
      readonly kind: 'names'
      readonly id: string
      readonly a: NamedOnce
      readonly b: NamedOnce
      readonly isOne: boolean
    }
  | { readonly kind: 'day'; readonly id: string; readonly reading: Reading; readonly open: number }
  /** Whom “he” or “the minister” stands for, of whom words are told to be. */
  | {
      readonly kind: 'reference'
      readonly id: string
      readonly reading: Reading
      readonly quote: Quote
      /** As the report has it, and who is taken for him. */
      readonly said: string
      readonly entity: WovenEntity
    }
  /** What another judged, to be judged again without knowing how. */
  | { readonly kind: 'again'; readonly id: string; readonly ruling: JudgedOnce; readonly reading: Reading }

/** A name with the words of a report that tell it. */
export interface NamedOnce {
  readonly name: string
  readonly entity: WovenEntity
  readonly words: QuotedWords
}

/** A judgement on an entry. */
export type JudgedOnce = Extract<Ruling, { readonly kind: 'right' | 'wrong' | 'unsure' }>

/**
 * How much it helps to have it judged: the less sure the more, and the more it tells, by more reports, between states.
 */
function usefulness(entry: Entry, look: LookUp): number {
  const { confidence, reports } = entry
  return confidence * (1 - confidence) * (1 + Math.log(reports.length)) * (statesOf(entry, look).size > 1 ? 1.5 : 1)
}

/** A pair of names is as open as an entry at even odds; told in more reports it bears on more. */
const OPEN_PAIR = 0.2
/** Whom a pronoun stands for is likelier right than not. */
const OPEN_REFERENCE = 0.12
/** Each date that rests on the day of a report counts as an entry that is half open. */
const OPEN_DATE = 0.05

/**
 * What waits to be judged: entries that are not sure, names that may be one, reports without a day. Everything that a
 * person has ruled on is done.
 */
export function listReview(look: LookUp, rulings: readonly Ruling[]): readonly ReviewItem[] {
  const standing = standingRulings(rulings)
  const ruled = ruledPlaces(standing, look)
  const entries = look.record.entries
    .filter(
      (entry) => entry.tier !== 'sure' && !entry.footnotes.some((note) => ruled.has(`${note.report} ${note.start}`)),
    )
    .map((entry) => ({ item: { kind: 'entry', id: lastingName(entry), entry } as const, use: usefulness(entry, look) }))
  const names = pairsOfNames(look, standing).map((item) => ({
    item,
    use: OPEN_PAIR * (1 + Math.log(item.a.entity.reports.length + item.b.entity.reports.length)),
  }))
  const references = listReferences(look, ruled).map((item) => ({ item, use: OPEN_REFERENCE }))
  const unknown = new Set(
    standing.flatMap((ruling) => (ruling.kind === 'unsure' && ruling.what.exact === '' ? [ruling.what.report] : [])),
  )
  const days = look.record.readings
    .filter(({ report, layout }) => !layout.published && !unknown.has(report.id))
    .map((reading) => {
      const open = reading.dates.filter(({ needsPublished, edtf }) => needsPublished && edtf === null).length
      return {
        item: { kind: 'day', id: `day-${reading.report.id}`, reading, open } as const,
        use: OPEN_DATE * (1 + open),
      }
    })
  return [...entries, ...names, ...references, ...days]
    .sort((x, y) => y.use - x.use || (x.item.id < y.item.id ? -1 : 1))
    .map(({ item }) => item)
}

/** What others judged and this reviewer has not: for a second opinion. */
export function listAgain(look: LookUp, rulings: readonly Ruling[], reviewer: string): readonly ReviewItem[] {
  const judged = standingRulings(rulings).filter(
    (ruling): ruling is JudgedOnce =>
      (ruling.kind === 'right' || ruling.kind === 'unsure' || (ruling.kind === 'wrong' && ruling.of === 'entry')) &&
      !(ruling.kind === 'unsure' && ruling.what.exact === ''),
  )
  const key = ({ what }: JudgedOnce) => JSON.stringify([what.report, what.exact, what.prefix])
  const own = new Set(judged.filter(({ by }) => by === reviewer).map(key))
  const others = new Map(
    judged.filter((ruling) => ruling.by !== reviewer && !own.has(key(ruling))).map((ruling) => [key(ruling), ruling]),
  )
  return [...others.values()].flatMap((ruling) => {
    const reading = look.reading(ruling.what.report)
    return reading ? [{ kind: 'again', id: `again-${ruling.at}-${ruling.by}`, ruling, reading } as const] : []
  })
}

type Reference = Extract<ReviewItem, { readonly kind: 'reference' }>

/** Words whose speaker the report tells by a pronoun or a description, and whom the reader takes for him. */
function listReferences(look: LookUp, ruled: ReadonlySet<string>): readonly Reference[] {
  return look.record.readings.flatMap((reading) => {
    const { report, mentions, quotes } = reading
    const unnamed = new Map(mentions.flatMap((one) => (one.form === 'name' ? [] : [[one.start, one] as const])))
    return quotes.flatMap((quote): readonly Reference[] => {
      const mention = quote.source && unnamed.get(quote.source.start)
      if (!mention || quote.source.entity === null || ruled.has(`${report.id} ${quote.start}`)) return []
      const entity = look.wovenOf(report.id, quote.source.entity)
      // who is named nowhere cannot be told from another
      if (entity?.kind !== 'person' || entity.name === words(report, mention)) return []
      const said = words(report, quote.source)
      if (said.includes(entity.name.split(' ').at(-1)!)) return []
      return [{ kind: 'reference', id: `reference-${report.id}-${quote.start}`, reading, quote, said, entity }]
    })
  })
}

/** Where words of reports stand that somebody has ruled on. */
function ruledPlaces(rulings: readonly Ruling[], look: LookUp): ReadonlySet<string> {
  return new Set(
    rulings.flatMap((ruling) => {
      if (!('what' in ruling)) return []
      const reading = look.reading(ruling.what.report)
      const at = reading && placeOfWords(reading.report.text, ruling.what)
      return at ? [`${ruling.what.report} ${at.start}`] : []
    }),
  )
}

const MOST_PAIRS = 200

/** Persons of one surname whom nothing parts and who are not one, and names in one person that share no given name. */
function pairsOfNames(
  look: LookUp,
  rulings: readonly Ruling[],
): readonly Extract<ReviewItem, { readonly kind: 'names' }>[] {
  const decided = new Set(
    rulings.flatMap((ruling) => {
      if (ruling.kind === 'same' || ruling.kind === 'different') return [pairKey(ruling.a, ruling.b)]
      return ruling.kind === 'unsure' && ruling.other ? [pairKey(ruling.what, ruling.other)] : []
    }),
  )
  const persons = look.record.weave.entities.filter(({ kind, name }) => kind === 'person' && name.includes(' '))
  const bySurname = new Map<string, WovenEntity[]>()
  for (const person of persons)
    bySurname.set(surnameOf(person.name), [...(bySurname.get(surnameOf(person.name)) ?? []), person])
  return [...bySurname.values()]
    .flatMap((all) =>
      all.flatMap((one, at) =>
        all
          .slice(at + 1)
          .filter((other) => mayBeOne(one, other))
          .flatMap((other) => {
            const [a, b] = [nameThing(one, look), nameThing(other, look)]
            if (!a || !b || 'state' in a || 'state' in b || decided.has(pairKey(a, b))) return []
            return [
              {
                kind: 'names',
                id: `names-${lastId(a)}-${lastId(b)}`,
                a: { name: one.name, entity: one, words: a },
                b: { name: other.name, entity: other, words: b },
                isOne: false,
              } as const,
            ]
          }),
      ),
    )
    .slice(0, MOST_PAIRS)
}

const surnameOf = (name: string) => name.toLowerCase().split(/\s+/u).at(-1)!
const lastId = ({ report, exact }: QuotedWords) => `${report}-${exact.replace(/\W+/gu, '-')}`
const pairKey = (a: QuotedWords, b: QuotedWords) =>
  [a, b]
    .map(({ report, exact, prefix }) => JSON.stringify([report, exact, prefix]))
    .sort()
    .join(' ')

/** Nothing parts them: not two states, and given names of one beginning, or one that is but an initial. */
function mayBeOne(a: WovenEntity, b: WovenEntity): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  const [x, y] = [a, b].map(({ name }) => name.toLowerCase().replace(/\./gu, '').split(/\s+/u)[0]!)
  return x![0] === y![0]
}

/**
 * Of what was judged in a tier: how many, and how many of them are right. Those of which the words do not tell are
 * left out.
 */
export interface JudgedTier {
  readonly tier: 'sure' | 'likely' | 'doubtful'
  readonly judged: number
  readonly right: number
  /** The sum of the confidences: so many were foreseen to be right. */
  readonly foreseen: number
}

/** How right the readings were that people judged, tier by tier, against what was foreseen. */
export function measureJudged(look: LookUp, rulings: readonly Ruling[]): readonly JudgedTier[] {
  const tiers = new Map<JudgedTier['tier'], { judged: number; right: number; foreseen: number }>()
  const last = new Map<string, { readonly isRight: boolean; readonly confidence: number }>()
  for (const ruling of standingRulings(rulings)) {
    if (ruling.kind !== 'right' && !(ruling.kind === 'wrong' && ruling.of === 'entry')) continue
    const reading = look.reading(ruling.what.report)
    const at = reading && placeOfWords(reading.report.text, ruling.what)
    const event = at && reading.events.find(({ start, end }) => start === at.start && end === at.end)
    if (event)
      last.set(`${ruling.what.report} ${event.id}`, { isRight: ruling.kind === 'right', confidence: event.confidence })
  }
  for (const { isRight, confidence } of last.values()) {
    const tier = tiers.get(tierOf(confidence)) ?? { judged: 0, right: 0, foreseen: 0 }
    tiers.set(tierOf(confidence), {
      judged: tier.judged + 1,
      right: tier.right + Number(isRight),
      foreseen: tier.foreseen + confidence,
    })
  }
  return (['sure', 'likely', 'doubtful'] as const).flatMap((tier) =>
    tiers.has(tier) ? [{ tier, ...tiers.get(tier)! }] : [],
  )
}
