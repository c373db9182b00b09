import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, ownSubjects } from '../../language/en/tree.js'
import type { EntityId } from '../reading.js'
import { entitiesOf, unique, type Cast } from './cast.js'
import { clauseOf } from './clause.js'
import type { Trigger } from './trigger.js'

/** Events whose recipient may be told by what is demanded, refused or promised: “demanded that Laos leave”, “refused to meet the envoy”. */
const SPOKEN: ReadonlySet<string> = new Set(['MOBILIZE', 'PROTEST', 'SANCTION', 'RETREAT', 'AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'SUPPORT', 'CONCEDE', 'AID', 'COOPERATE'])
/** Events that several do together: with two actors nobody need be at the other end. */
const MUTUAL: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'COOPERATE'])
const TOWARDS = /^(?:against|towards?|with|to|over|at|from|for)$/u
/** Events that are done to the state in which they are done, when nobody else is named. */
const DONE_TO_PLACE: ReadonlySet<string> = new Set(['PROTEST', 'MOBILIZE', 'ASSAULT', 'COERCE', 'RETREAT', 'AID', 'SANCTION'])

/** Who is at the receiving end when the pattern’s own slot stayed empty: those in what is demanded or refused. */
export function recipientsInContent(trigger: Trigger, actors: readonly EntityId[], cast: Cast): readonly EntityId[] {
  const { sentence, clause, pattern, word } = trigger
  // Whoever is in what is denied has not been told anything: “denied selling arms to Chad”.
  if (pattern.kind === 'denial' || !SPOKEN.has(pattern.plover.event ?? '') || (actors.length > 1 && MUTUAL.has(pattern.plover.event ?? ''))) return []
  const others = (tokens: readonly Token[]) => unique(tokens.flatMap((token) => entitiesOf(sentence, token, cast))).filter((id) => !actors.includes(id))
  const inThings = others(trigger.items)
  if (inThings.length > 0) return inThings
  const contents = [...contentsOf(sentence, clause), ...childrenBy(sentence, word, 'acl', 'ccomp'), ...conditions(sentence, clause)]
  for (const content of contents) {
    const subjects = others(ownSubjects(sentence, content))
    if (subjects.length > 0) return subjects
    const { objects, indirect, obliques } = clauseOf(sentence, content)
    const named = others([...indirect, ...objects])
    if (named.length > 0) return named
    // “refused to discuss the plan with Chad”: where it is done, and with whom, comes after what it is done to
    const beside = others(obliques.map((one) => one.noun))
    if (beside.length > 0) return beside
  }
  const { obliques } = clauseOf(sentence, clause)
  return others(obliques.filter((one) => TOWARDS.test(one.preposition) || (one.preposition === 'in' && OPPOSING.has(one.noun.lemma))).map((one) => one.noun))
}

/** “blocked the bridge in defiance of the junta”: nouns that lead to whom a deed is against. */
const OPPOSING: ReadonlySet<string> = new Set(['defiance', 'opposition', 'protest', 'retaliation', 'response', 'reply', 'solidarity'])

/** What is demanded, refused or promised, and what that in turn is to bring: “refused to agree to meet the envoy”. */
function contentsOf(sentence: Sentence, clause: Token): readonly Token[] {
  const nearest = clauseOf(sentence, clause).complements.map((one) => one.verb)
  return [...nearest, ...nearest.flatMap((one) => childrenBy(sentence, one, 'xcomp'))]
}

/** “threatened to strike unless Malta pays”: the condition names whom the threat is for. */
function conditions(sentence: Sentence, verb: Token): readonly Token[] {
  return [verb, ...childrenBy(sentence, verb, 'xcomp', 'ccomp', 'advcl')].flatMap((one) => childrenBy(sentence, one, 'advcl'))
    .filter((one) => childrenBy(sentence, one, 'mark').some((mark) => /^(?:if|unless|until)$/u.test(mark.lemma)))
}

/** Whether an event without recipient may take the place for it: a protest in Oslo is put to Norway. */
export function isDoneToPlace(trigger: Trigger): boolean {
  return DONE_TO_PLACE.has(trigger.pattern.plover.event ?? '')
}
