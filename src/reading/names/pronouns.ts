import type { Sentence, Token } from '../../language/en/sentence.js'
import { headOfMention, type Discourse } from './discourse.js'
import type { EntityDraft, MentionDraft } from './draft.js'
import { genderOfPronoun, gendersTold, type Gender } from './gender.js'
import { isSpeaker, type Candidate, type Linker, type Reference, type ReferenceForm } from './links.js'
import { inReadingOrder } from './reading-order.js'

const THING = /^(?:it|its|itself)$/i
/** Said in marks it is whoever speaks; outside of them the report tells who that is too seldom. */
const SPEAKER = /^(?:I|me|my|mine|myself)$/i
const SEVERAL = /^(?:they|their|them|themselves)$/i
/** So many sentences before are searched. */
const NEAR = 5
/** Whom each may stand for. */
const KINDS: Readonly<Record<ReferenceForm, ReadonlySet<string>>> = {
  he: new Set(['person']),
  she: new Set(['person']),
  it: new Set(['state', 'organisation', 'document']),
  they: new Set(['person', 'state', 'organisation']),
  i: new Set(['person']),
}

/**
 * Pronouns led back to what they stand for: the rules say who could be meant, what has been learned says who is; where
 * that is not likely enough, nobody.
 */
export function readPronouns(discourse: Discourse, text: string, link: Linker | null): readonly MentionDraft[] {
  if (!link) return []
  const scene = new Scene(discourse, text)
  for (const sentence of discourse.sentences) {
    for (const token of sentence.tokens) {
      const form = formOf(sentence, token)
      if (!form || (form === 'i' && scene.quoteAt(token.start) === null)) continue
      const candidates = scene.candidates({ sentence, token, form, quote: scene.quoteAt(token.start) })
      const meant =
        candidates.length > 0
          ? link({
              reference: { sentence, token, form, quote: scene.quoteAt(token.start) },
              candidates,
              placeOf: scene.placeOf,
              quoteAt: scene.quoteAt,
              lastMeant: scene.lastMeant(form),
            })
          : undefined
      if (meant) scene.keep(form, meant, sentence, token)
    }
  }
  return scene.found
}

function formOf(sentence: Sentence, token: Token): ReferenceForm | null {
  if (token.upos !== 'PRON' || (token.deprel === 'expl' && !isSpeaker(sentence, token))) return null
  return (
    genderOfPronoun(token.form) ??
    (THING.test(token.form) ? 'it' : SEVERAL.test(token.form) ? 'they' : SPEAKER.test(token.form) ? 'i' : null)
  )
}

/** What is told so far, for pronouns to be led back to. */
class Scene {
  readonly found: MentionDraft[] = []
  readonly #discourse: Discourse
  readonly #quotes: readonly (readonly [number, number])[]
  readonly #genders: Map<EntityDraft, Gender>
  readonly #told = new Map<EntityDraft, number>()
  readonly #meant = new Map<ReferenceForm, readonly EntityDraft[]>()
  readonly #pronouns = new Map<Sentence, MentionDraft[]>()

  constructor(discourse: Discourse, text: string) {
    this.#discourse = discourse
    this.#quotes = [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length] as const)
    this.#genders = gendersTold(discourse.mentions)
    for (const { entity } of discourse.mentions) this.#told.set(entity, (this.#told.get(entity) ?? 0) + 1)
  }

  readonly placeOf = (sentence: Sentence): number => this.#discourse.places.get(sentence) ?? 0
  readonly quoteAt = (offset: number): number | null =>
    this.#quotes.find(([start, end]) => start <= offset && offset < end)?.[0] ?? null
  readonly lastMeant = (form: ReferenceForm): readonly EntityDraft[] => this.#meant.get(form) ?? []

  /** Those of the right kind, number and gender in the sentences before, the last told first. */
  candidates({ sentence, token, form }: Reference): readonly Candidate[] {
    const known = this.#around(sentence, token, form).filter(
      ({ kind, entity }) => KINDS[form].has(kind) && this.#couldBe(entity, form),
    )
    const single = new Map<EntityDraft, MentionDraft[]>()
    for (const mention of known)
      if (form !== 'they' || mention.kind !== 'person' || mention.entity.described === 'several')
        single.set(mention.entity, [...(single.get(mention.entity) ?? []), mention])
    const alone = [...single].map(([entity, mentions]): Candidate => ({
      entities: [entity],
      mentions,
      agrees: this.#genders.get(entity) === form,
      told: this.#told.get(entity) ?? 0,
    }))
    const all = form === 'they' ? [...alone, ...groups(known)] : alone
    return all.sort((a, b) => b.mentions.at(-1)!.end - a.mentions.at(-1)!.end)
  }

  #couldBe(entity: EntityDraft, form: ReferenceForm): boolean {
    if (form === 'i') return entity.described !== 'several'
    if (form !== 'he' && form !== 'she') return true
    return entity.described !== 'several' && (this.#genders.get(entity) ?? form) === form
  }

  /** What is told before; of who speaks also the words behind (“I am glad,” Doe said). */
  #around(sentence: Sentence, token: Token, form: ReferenceForm): readonly MentionDraft[] {
    const { sentences, bySentence } = this.#discourse
    const place = this.placeOf(sentence)
    return inReadingOrder(
      sentences
        .slice(Math.max(0, place - NEAR), place + (form === 'i' ? 2 : 1))
        .flatMap((one) => [...(bySentence.get(one) ?? []), ...(this.#pronouns.get(one) ?? [])]),
    ).filter(({ end }) => form === 'i' || end <= token.start)
  }

  /** The first pronoun decides: whom “she” stood for is not “he” later on. */
  keep(form: ReferenceForm, { entities }: Candidate, sentence: Sentence, token: Token): void {
    this.#meant.set(form, entities)
    for (const entity of entities) {
      if (form === 'he' || form === 'she') this.#genders.set(entity, form)
      this.#told.set(entity, (this.#told.get(entity) ?? 0) + 1)
      const mention: MentionDraft = {
        sentence,
        start: token.start,
        end: token.end,
        kind: entity.kind,
        form: 'pronoun',
        entity,
        rule: 'reference.pronoun',
      }
      this.found.push(mention)
      this.#pronouns.set(sentence, [...(this.#pronouns.get(sentence) ?? []), mention])
    }
  }
}

/** Those told together: on the same words (“the two ministers”), or joined (“Chile and Peru”). */
function groups(known: readonly MentionDraft[]): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  const ids = new Map([...new Set(known.map(({ entity }) => entity))].map((entity, at) => [entity, at]))
  for (const mention of known) {
    const head = headOfMention(mention)
    const together = known.filter(
      (other) =>
        other.sentence === mention.sentence &&
        other.kind === mention.kind &&
        (other.start === mention.start || isJoined(other, head)),
    )
    const entities = [...new Set([mention, ...together].map(({ entity }) => entity))]
    if (entities.length < 2) continue
    const key = entities
      .map((entity) => ids.get(entity))
      .sort()
      .join(' ')
    found.set(key, {
      entities,
      mentions: [...(found.get(key)?.mentions ?? []), mention],
      agrees: false,
      told: (found.get(key)?.told ?? 0) + 1,
    })
  }
  return [...found.values()]
}

function isJoined(other: MentionDraft, head: Token | undefined): boolean {
  const own = headOfMention(other)
  return own !== undefined && head !== undefined && own !== head && own.deprel === 'conj' && own.head === head.index
}

const QUOTED = /“[^”\n]{0,3000}”|(?<!\w)"[^"\n]{0,3000}"/g
