import type { Sentence, Token } from '../../language/en/sentence.js'
import { headOf, isPassive, preposition, relation } from '../../language/en/tree.js'
import { headOfMention, isSubject, mentionsNear, type Discourse } from './discourse.js'
import type { EntityDraft, MentionDraft } from './draft.js'
import { genderOfPronoun, gendersTold, type Gender } from './gender.js'
import { inReadingOrder } from './reading-order.js'

const THING = /^(?:it|its)$/i
const SEVERAL = /^(?:they|their|them)$/i
const SPEAKING_KINDS: ReadonlySet<string> = new Set(['state', 'organisation', 'document'])

/** Pronouns led back to what they stand for where that is near and no other could be meant. Within quotation marks nothing is led back: another voice speaks. */
export function readPronouns(discourse: Discourse, text: string): readonly MentionDraft[] {
  const found: MentionDraft[] = []
  const quoted = quotedStretches(text)
  const genders = gendersTold(discourse.mentions)
  for (const sentence of discourse.sentences) {
    const near = mentionsNear(discourse, sentence, 2)
    for (const token of sentence.tokens) {
      if (token.upos !== 'PRON' || (token.deprel === 'expl' && !isSpeaker(sentence, token)) || quoted.some(([start, end]) => start <= token.start && token.end <= end)) continue
      const known = inReadingOrder([...near, ...found.slice(-6).filter((mention) => near.some((other) => other.sentence === mention.sentence) || mention.sentence === sentence)]).filter((mention) => mention.end <= token.start)
      const gender = genderOfPronoun(token.form)
      const sure = gender ? surelyMeant(known, sentence, token, gender, genders) : undefined
      const entities = sure ? [sure] : gender ? one(onePerson(known.filter(({ entity }) => (genders.get(entity) ?? gender) === gender), sentence)) : THING.test(token.form) ? one(oneThing(known, sentence, token)) : SEVERAL.test(token.form) ? severalPersons(known, sentence) : []
      // The first pronoun decides: whom “she” stood for is not “he” later on.
      if (gender) for (const entity of entities) genders.set(entity, gender)
      for (const entity of entities) found.push({ sentence, start: token.start, end: token.end, kind: entity.kind, form: 'pronoun', entity, rule: 'reference.pronoun' })
    }
  }
  return found
}

/** “Doe welcomed the minister and asked her …”: who does a thing to somebody is not that somebody; of the others in the sentence, the only one who is told to be a woman. */
function surelyMeant(known: readonly MentionDraft[], sentence: Sentence, token: Token, gender: Gender, genders: ReadonlyMap<EntityDraft, Gender>): EntityDraft | undefined {
  if (!/^(?:obj|iobj)$/u.test(token.deprel)) return undefined
  const sure = new Set(known.filter((mention) => mention.sentence === sentence && mention.kind === 'person' && genders.get(mention.entity) === gender && !(isSubject(mention) && headOfMention(mention)?.head === token.head)).map((mention) => mention.entity))
  return sure.size === 1 ? [...sure][0] : undefined
}

const one = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])

/** The person the sentence is about so far, else the subject of the sentence before, else the only one about. */
function onePerson(known: readonly MentionDraft[], sentence: Sentence): EntityDraft | undefined {
  const persons = known.filter((mention) => mention.kind === 'person' && mention.entity.described !== 'several')
  const here = persons.filter((mention) => mention.sentence === sentence)
  const subjectHere = here.findLast((mention) => isSubject(mention))
  if (subjectHere && alone(subjectHere, here)) return subjectHere.entity
  const entitiesHere = new Set(here.map((mention) => mention.entity))
  if (entitiesHere.size === 1) return here[0]!.entity
  if (entitiesHere.size > 1) return undefined
  const last = persons.at(-1)?.sentence
  const before = persons.filter((mention) => mention.sentence === last)
  const subject = before.find((mention) => isSubject(mention))
  if (subject && alone(subject, before)) return subject.entity
  return new Set(before.map((mention) => mention.entity)).size === 1 ? before[0]!.entity : undefined
}

/** Not one of two on the same words (“the two ministers”). */
const alone = (mention: MentionDraft, others: readonly MentionDraft[]) => !others.some((other) => other !== mention && other.start === mention.start && other.entity !== mention.entity)

const SAYS = /^(?:say|add|note|announce|declare|state|report|warn|call|deny|read|stress|insist)$/

/** “It added”: the subject of the sentence before that may speak; “its”: the subject here. */
function oneThing(known: readonly MentionDraft[], sentence: Sentence, token: Token): EntityDraft | undefined {
  const things = known.filter((mention) => SPEAKING_KINDS.has(mention.kind))
  const judged = judgedFor(things, sentence, token)
  if (judged) return judged.entity
  const here = things.filter((mention) => mention.sentence === sentence && isSubject(mention)).at(-1)
  if (here) return here.entity
  const last = known.filter((mention) => mention.sentence !== sentence).at(-1)?.sentence
  const before = things.filter((mention) => mention.sentence === last)
  const verb = headOf(sentence, token)
  if (verb && isSpeaker(sentence, token)) return before.findLast((mention) => speaks(mention))?.entity ?? before.find((mention) => isSubject(mention))?.entity
  const subjects = before.filter((mention) => isSubject(mention))
  return new Set(subjects.map((mention) => mention.entity)).size === 1 ? subjects[0]!.entity : undefined
}

/** Verbs of judgement and pressure, and what stands before the reason for them. */
const JUDGES = /^(?:isolate|punish|sanction|condemn|criticise|criticize|blame|pressure|penalise|penalize|censure|rebuke|denounce|fault|accuse|fine|suspend|expel|thank|praise|commend|applaud|reward|attack)$/u
const FOR_REASON = /^(?:following|after|over|for|since)$/u

/** “isolate Chad following its raid”, “thanked Norway for its help”: the reason lies with whom the verb judges, not with its subject. */
function judgedFor(things: readonly MentionDraft[], sentence: Sentence, token: Token): MentionDraft | undefined {
  const noun = token.deprel === 'nmod:poss' ? headOf(sentence, token) : undefined
  const verb = noun && FOR_REASON.test(preposition(sentence, noun)) ? headOf(sentence, noun) : undefined
  if (!verb || !JUDGES.test(verb.lemma)) return undefined
  return things.find((mention) => { const head = mention.sentence === sentence ? headOfMention(mention) : undefined; return head !== undefined && head.head === verb.index && relation(head) === 'obj' })
}

/** “It also added that …”: the subject of a verb of saying, which the tree may take for an empty “it”; not so “it was said that …”. */
function isSpeaker(sentence: Sentence, token: Token): boolean {
  const verb = headOf(sentence, token)
  return verb !== undefined && /^(?:nsubj|expl)$/u.test(token.deprel) && SAYS.test(verb.lemma) && !isPassive(sentence, verb)
}

function speaks(mention: MentionDraft): boolean {
  const head = headOfMention(mention)
  const verb = head && headOf(mention.sentence, head)
  return mention.kind === 'document' || (isSubject(mention) && verb !== undefined && SAYS.test(verb.lemma))
}

/** “They”: those described together last (“the two ministers”), or the joint subject of the sentence before. */
function severalPersons(known: readonly MentionDraft[], sentence: Sentence): readonly EntityDraft[] {
  const persons = known.filter((mention) => mention.kind === 'person' && mention.form !== 'pronoun')
  const here = persons.filter((mention) => mention.sentence === sentence)
  const scope = here.length > 1 ? here : persons.filter((mention) => mention.sentence === persons.at(-1)?.sentence)
  const together = scope.findLast((mention) => !alone(mention, scope))
  if (together) return scope.filter((mention) => mention.start === together.start).map((mention) => mention.entity)
  const subject = scope.find((mention) => isSubject(mention))
  const head = subject && headOfMention(subject)
  if (!subject || !head) return []
  const joined = scope.filter((mention) => mention !== subject && headOfMention(mention)?.head === head.index && headOfMention(mention)?.deprel === 'conj')
  return joined.length > 0 ? [...new Set([subject, ...joined].map((mention) => mention.entity))] : []
}

const QUOTED = /“[^”\n]*”|(?<!\w)"[^"\n]*"/g

function quotedStretches(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length] as const)
}
