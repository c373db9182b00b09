import type { Sentence, Token } from '../../language/en/sentence.js'
import { children, headOf, relation, subjects } from '../../language/en/tree.js'
import type { EntityId, EventKind, EventMention } from '../reading.js'
import { entitiesOf, unique, type Cast } from './cast.js'
import { clauseOf } from './clause.js'
import type { Trigger } from './trigger.js'

/**
 * Kinds that are said of what somebody has done: “condemned the launch”, “welcomed the deal”, “turned down the offer”.
 */
const ANSWERS: ReadonlySet<string> = new Set(['criticism', 'praise', 'denial', 'refusal'])

const OFFERS: readonly EventKind[] = ['cooperation', 'invitation', 'request']
const WORDS: readonly EventKind[] = ['criticism', 'statement', 'threat', 'denial', 'request']
const MEASURES: readonly EventKind[] = [
  'sanction',
  'refusal',
  'withdrawal',
  'approval',
  'order',
  'appointment',
  'launch',
  'mobilisation',
  'other',
]

/** Nouns that point back at a deed, with the kinds it may have been told as. */
const DEEDS: ReadonlyMap<string, readonly EventKind[]> = new Map<string, readonly EventKind[]>([
  ...as(OFFERS, 'offer proposal plan initiative invitation request demand call appeal'),
  ...as(WORDS, 'accusation allegation charge claim remark comment statement criticism threat warning'),
  ...as(MEASURES, 'decision move step measure action'),
  ...as(['sanction'], 'expulsion sanction embargo ban tariff suspension'),
  ...as(['launch', 'mobilisation'], 'launch test deployment'),
  ...as(['attack'], 'attack strike raid bombing assault invasion offensive shelling incursion'),
  ...as(['visit'], 'visit trip'),
  ...as(['agreement'], 'deal agreement pact accord treaty'),
  ...as(['summit', 'meeting', 'negotiation'], 'summit meeting talk'),
  ...as(['withdrawal'], 'withdrawal pullout release'),
  ...as(['other'], 'arrest detention'),
  ...as(['exercise'], 'exercise drill'),
])

/** Whom an answer is given to, where it names only the deed: those who did it, as far as the report has told. */
export function doersOfDeedBefore(
  trigger: Trigger,
  actors: readonly EntityId[],
  latest: readonly EventMention[],
  cast: Cast,
): readonly EntityId[] {
  const { sentence, pattern, word, clause } = trigger
  if (!ANSWERS.has(pattern.kind ?? '') || word !== clause || actors.length === 0) return []
  const object = clauseOf(sentence, clause).objects.find((one) => DEEDS.has(one.lemma))
  if (!object || !isBare(sentence, object, clause)) return []
  const others = (ids: readonly EntityId[]) =>
    ids.filter((id) => !actors.includes(id) && !isOfSameState(id, actors, cast))
  // “put forward a plan that Oslo turned down”
  const verb = headOf(sentence, object)
  if (
    clause.deprel === 'acl:relcl' &&
    headOf(sentence, clause) === object &&
    verb?.upos === 'VERB' &&
    relation(object) === 'obj'
  )
    return others(unique(subjects(sentence, verb).flatMap((one) => entitiesOf(sentence, one, cast))))
  const kinds = DEEDS.get(object.lemma)!
  const deed = latest.find((one) => kinds.includes(one.kind) && one.modality !== 'negated')
  if (!deed) return []
  return others(unique(deed.participants.filter((one) => one.role === 'actor').map((one) => one.entity)))
}

/** With an article and nothing that says whose it is. */
function isBare(sentence: Sentence, noun: Token, clause: Token): boolean {
  const own = children(sentence, noun).filter((one) => one !== clause)
  const isTold = clause.deprel === 'acl:relcl' && headOf(sentence, clause) === noun
  if (
    own.some(
      (one) =>
        (isTold && relation(one) === 'nmod' ? false : /^(?:nmod|acl|appos|conj)$/u.test(relation(one))) ||
        (/^(?:amod|compound)$/u.test(relation(one)) && /^\p{Lu}/u.test(one.form)),
    )
  )
    return false
  const article = own.find((one) => relation(one) === 'det')
  return article ? /^(?:the|this|that|these|those|such)$/iu.test(article.form) || clause.deprel === 'acl:relcl' : false
}

function isOfSameState(id: EntityId, actors: readonly EntityId[], cast: Cast): boolean {
  const country = cast.entity(id)?.country ?? null
  return country !== null && actors.some((one) => cast.entity(one)?.country === country)
}

function as(kinds: readonly EventKind[], nouns: string): readonly (readonly [string, readonly EventKind[]])[] {
  return nouns.split(' ').map((noun) => [noun, kinds] as const)
}
