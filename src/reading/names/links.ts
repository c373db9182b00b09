import type { Sentence, Token } from '../../language/en/sentence.js'
import { headOf, isPassive, relation } from '../../language/en/tree.js'
import { Bag, step } from '../judging/bag.js'
import { headOfMention } from './discourse.js'
import type { EntityDraft, MentionDraft } from './draft.js'

/** What sort of word stands for somebody: each is learned with a threshold of its own. */
export const REFERENCE_FORMS = ['he', 'she', 'it', 'they', 'i'] as const
export type ReferenceForm = (typeof REFERENCE_FORMS)[number]

/** A word that stands for somebody told before. */
export interface Reference {
  readonly sentence: Sentence
  readonly token: Token
  readonly form: ReferenceForm
  /** The quotation it stands in, by its first character; null outside. */
  readonly quote: number | null
}

/** Whom it may stand for: one, or those told together, with all that tells them before it. */
export interface Candidate {
  readonly entities: readonly EntityDraft[]
  readonly mentions: readonly MentionDraft[]
  /** What is known of the gender agrees; false where nothing is known. */
  readonly agrees: boolean
  /** How often it is told in the whole report. */
  readonly told: number
}

/** A reference with all whom it may stand for, the last told first, and what is needed to describe them. */
export interface Question {
  readonly reference: Reference
  readonly candidates: readonly Candidate[]
  readonly placeOf: (sentence: Sentence) => number
  readonly quoteAt: (offset: number) => number | null
  /** Whom the last such word before stood for. */
  readonly lastMeant: readonly EntityDraft[]
}

/** Says whom a reference stands for; nobody where none is likely enough. */
export type Linker = (question: Question) => Candidate | undefined

const SAYS =
  /^(?:say|add|note|announce|declare|state|report|warn|call|deny|read|stress|insist|tell|explain|argue|claim|write|continue|conclude|ask)$/u

/** Whether a token is the subject of a verb of saying. */
export function isSpeaker(sentence: Sentence, token: Token): boolean {
  const verb = headOf(sentence, token)
  return (
    verb !== undefined && /^(?:nsubj|expl)$/u.test(token.deprel) && SAYS.test(verb.lemma) && !isPassive(sentence, verb)
  )
}

/** What speaks for a candidate and against it, feature by feature: each alone, and with the form of the reference. */
export function linkFeatures(question: Question, candidate: Candidate): readonly string[] {
  const bag = new Bag()
  describeReference(bag, question)
  describeCandidate(bag, question, candidate)
  describeBoth(bag, question, candidate)
  const { form } = question.reference
  return [...bag.features, ...bag.features.map((one) => `${form} ${one}`)]
}

function describeReference(bag: Bag, { reference: { sentence, token, quote }, candidates }: Question): void {
  const verb = headOf(sentence, token)
  bag
    .add('case', `${token.xpos} ${relation(token)}`)
    .add('quoted', quote !== null)
    .add('first', token.index < 3)
    .add('says', isSpeaker(sentence, token))
  bag
    .add('root', verb?.head === -1)
    .add('candidates', step(candidates.length))
    .add('self', /sel(?:f|ves)$/iu.test(token.form))
}

function describeCandidate(bag: Bag, { candidates, reference, placeOf }: Question, candidate: Candidate): void {
  const {
    entities: [entity],
    mentions,
    told,
    agrees,
  } = candidate
  const last = mentions.at(-1)!
  bag
    .add('kind', entity!.kind)
    .add('group', candidate.entities.length > 1)
    .add('several', entity!.described)
    .add('named', entity!.named)
    .add('office', entity!.roles.length > 0)
  bag
    .add('told', step(told))
    .add('sofar', step(mentions.length))
    .add('agrees', agrees)
    .add('lastform', last.form)
    .add('opens', placeOf(mentions[0]!.sentence) === 0)
  bag
    .add(
      'most',
      candidates.every((one) => one.told <= told),
    )
    .add('acronym', /^\p{Lu}{2,6}$/u.test(entity!.name))
  bag.add(
    'only',
    candidates.every((one) => one === candidate || (agrees && !one.agrees)),
  )
  bag.add('noun', `${headOf(reference.sentence, reference.token)?.lemma} ${entity!.kind}`)
}

function describeBoth(bag: Bag, question: Question, candidate: Candidate): void {
  const { reference, candidates, placeOf, quoteAt, lastMeant } = question
  const { sentence, token } = reference
  const last = candidate.mentions.at(-1)!
  const away = placeOf(sentence) - placeOf(last.sentence)
  const here = candidate.mentions.filter((one) => one.sentence === last.sentence)
  const relations = new Set(here.map(roleOf))
  const heads = here.map(headOfMention)
  const rank = candidates.indexOf(candidate)
  const near = candidates.filter((one) => one.mentions.at(-1)!.sentence === last.sentence)
  const isSubject = relations.has('nsubj')
  bag
    .add('away', Math.min(away, 4))
    .add('side', Math.sign(last.start - token.start))
    .add('rank', step(rank))
    .add('place', `${Math.min(away, 3)} ${roleOf(last)}`)
    .add('subject', `${Math.min(away, 3)} ${isSubject} ${near.length === 1}`)
  bag.add(
    'onlysubject',
    isSubject &&
      !near.some(
        (one) =>
          one !== candidate &&
          one.mentions.some((other) => other.sentence === last.sentence && roleOf(other) === 'nsubj'),
      ) &&
      Math.min(away, 3),
  )
  bag
    .add('parallel', relations.has(relation(token)) && Math.min(away, 2))
    .add('near', `${Math.min(away, 2)} ${step(near.length)}`)
    .add(
      'meant',
      lastMeant.length === candidate.entities.length && lastMeant.every((one) => candidate.entities.includes(one)),
    )
  const first = near.every(
    (one) => one.mentions.findLast((other) => other.sentence === last.sentence)!.start >= here[0]!.start,
  )
  bag
    .add('firstthere', first && Math.min(away, 3))
    .add('spoke', heads.some((head) => head && isSpeaker(last.sentence, head)) && Math.min(away, 2))
  bag.add('after', last.start > token.start && Math.max(away, -2))
  bag.add('between', away === 0 && step(token.index - (headOfMention(last)?.index ?? 0)))
  const quote = quoteAt(last.start)
  bag.add(
    'quotes',
    `${reference.quote === null ? 'out' : 'in'} ${quote === null ? 'out' : quote === reference.quote ? 'same' : 'other'} ${Math.min(away, 1)} ${isSubject}`,
  )
  if (away === 0) describeTree(bag, question, heads)
}

/** How the two stand to each other in one tree: what a verb does to somebody it does not to its own subject. */
function describeTree(
  bag: Bag,
  { reference: { sentence, token } }: Question,
  heads: readonly (Token | undefined)[],
): void {
  const noun = /^(?:nmod:poss)$/u.test(token.deprel) ? headOf(sentence, token) : token
  for (const head of heads) {
    if (!head || !noun) continue
    if (head.head === token.head) bag.add('mates', `${relation(head)} ${relation(token)}`)
    if (head.head === noun.head) bag.add('siblings', `${relation(head)} ${relation(noun)} ${noun === token}`)
    const above = headOf(sentence, headOf(sentence, noun) ?? noun)
    if (above && head.head === above.index) bag.add('above', `${relation(head)} ${relation(token)}`)
    if (pathHas(sentence, head, noun)) bag.add('inside', true)
    if (pathHas(sentence, token, head)) bag.add('around', true)
  }
}

/** Whether one token lies under another. */
function pathHas(sentence: Sentence, under: Token, top: Token): boolean {
  for (let at: Token | undefined = under, steps = 0; at && steps < 40; at = headOf(sentence, at), steps++)
    if (at === top) return true
  return false
}

/** The relation of a mention; of one that is joined to another, the other’s. */
function roleOf(mention: MentionDraft): string {
  const head = headOfMention(mention)
  const joined = head && relation(head) === 'conj' ? headOf(mention.sentence, head) : head
  return joined ? relation(joined) : 'none'
}
