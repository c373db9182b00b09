import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import { SUFFERING_VERBS } from '../../language/en/event-nouns.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  childBy,
  childrenBy,
  conjuncts,
  headOf,
  isPassive,
  isRelativePronoun,
  objects,
  pathToRoot,
  relation,
  subjects,
} from '../../language/en/tree.js'
import { doersInHeadline, withNameBeforeComma } from './headline.js'
import { guestsOf } from './guests.js'
import { isClauseEdge, isTime, laterObliques, obliquesOn } from './obliques.js'

/** Who acts: the agent of a passive, else the subject, found through governing clauses and “a plan to …”. */
export function doers(sentence: Sentence, verb: Token, passive: boolean): readonly Token[] {
  if (passive) return agentsOf(sentence, verb)
  if (isMistakenParticiple(sentence, verb)) return nounBefore(sentence, verb)
  const lost = isLostPredicate(sentence, verb)
    ? verb
    : relation(verb) === 'conj' && childrenBy(sentence, verb, 'nsubj').length === 0
      ? conjunctBefore(sentence, verb)
      : undefined
  if (lost && isLostPredicate(sentence, lost))
    return conjuncts(sentence, nounOfPredicate(sentence, lost)!).filter((one) => one.index < lost.index)
  const accused = accusedOf(sentence, verb)
  if (accused) return conjuncts(sentence, accused)
  const invited = invitedToDo(sentence, verb)
  if (invited.length > 0) return invited
  const blamed = blamedFor(sentence, verb)
  if (blamed.length > 0) return blamed
  const told = doersInHeadline(sentence, verb)
  if (told.length > 0) return told
  const wished = wishedOf(sentence, verb)
  if (wished.length > 0) return wished
  // “the possibility of negotiating a deal”: what is possible negotiates nothing
  if (isGerundOf(sentence, verb)) return holdersOf(sentence, headOf(sentence, verb))
  const speaker = speakerOfBoth(sentence, verb)
  if (speaker) return subjects(sentence, speaker)
  const asked = askedToDo(sentence, verb)
  if (asked.length > 0) return asked
  const found = withNameBeforeComma(sentence, subjectsOfClause(sentence, verb))
  if (relation(verb) === 'xcomp' && found.length === 1 && INTENTION.test(found[0]!.lemma))
    return holdersOf(sentence, found[0])
  // “joined forces to bomb”, “took steps to curb”: what is joined or taken does nothing
  if (relation(verb) === 'xcomp' && found.length === 1 && isMeansOf(headOf(sentence, verb), found[0]!))
    return subjects(sentence, headOf(sentence, verb)!)
  if (found.length > 0 && isAgreedWith(sentence, verb))
    return [
      ...found,
      ...childrenBy(sentence, headOf(sentence, verb)!, 'obj').flatMap((paper) => otherSide(sentence, paper)),
    ]
  const guests = childrenBy(sentence, verb, 'conj', 'advcl')
    .filter((one) => one.index < verb.index)
    .flatMap((one) => guestsOf(sentence, one))
    .map((one) => one.noun)
  if (guests.length > 0) return [...(childBy(sentence, verb, 'nsubj') ? found : []), ...guests]
  if (found.length > 0) return withoutFronted(sentence, verb, found)
  if (isFinite(sentence, verb)) return nounBefore(sentence, verb)
  if (relation(verb) !== 'acl') return []
  return holdersOf(sentence, headOf(sentence, verb))
}

/** “was received at the palace by the emir”: the tree may hang who did it on the noun before. */
function agentsOf(sentence: Sentence, verb: Token): readonly Token[] {
  const told = obliquesOn(sentence, verb, 'obl').filter((one) => one.preposition === 'by')
  if (told.length > 0) return told.map((one) => one.noun)
  // “following a raid by the rebels”, which is the rebels’ alone
  const isOfVerb = (noun: Token) => {
    const top = pathToRoot(sentence, noun).find((one) => relation(one) === 'obl')
    return (
      top === noun ||
      (top !== undefined &&
        headOf(sentence, top) === verb &&
        !NOUN_CLASSES['attack']!.has(top.lemma) &&
        !/^(?:attempt|attack|statement|decision|report)$/u.test(top.lemma))
    )
  }
  return laterObliques(sentence, verb)
    .filter((one) => one.preposition === 'by' && isOfVerb(one.noun))
    .map((one) => one.noun)
}

/** “an option Laos has flatly rejected”: of two subjects that nothing joins the first is what it is done to. */
export function frontedObject(sentence: Sentence, verb: Token): Token | undefined {
  const before = childrenBy(sentence, verb, 'nsubj').filter(
    (one) => one.index < verb.index && !isRelativePronoun(one) && !isTime(one),
  )
  const [first, second] = before
  if (!first || !second || before.length > 2 || first.upos !== 'NOUN' || NOUN_CLASSES['human']!.has(first.lemma))
    return undefined
  return sentence.tokens.slice(first.index, second.index).some((one) => one.upos === 'VERB') ? undefined : first
}

/** “called on both to resume the talks”, “appealed to the junta to free the editor”: those called on are to do it. */
function askedToDo(sentence: Sentence, verb: Token): readonly Token[] {
  const above =
    /^(?:xcomp|advcl)$/u.test(relation(verb)) && childrenBy(sentence, verb, 'mark').some((one) => one.lemma === 'to')
      ? headOf(sentence, verb)
      : undefined
  const leading = above && APPEALING.get(above.lemma)
  return above && leading
    ? obliquesOn(sentence, above, 'obl')
        .filter((one) => leading.test(one.preposition) && one.noun.index < verb.index)
        .map((one) => one.noun)
    : []
}

/**
 * “insisted that Chad remains a friend and denied that …”: what is told in the past goes with the verb of the past that
 * stands above, not with what that one says.
 */
function speakerOfBoth(sentence: Sentence, verb: Token): Token | undefined {
  const said =
    relation(verb) === 'conj' && /^VB[DN]$/u.test(verb.xpos) && !childBy(sentence, verb, 'nsubj', 'aux')
      ? headOf(sentence, verb)
      : undefined
  const above =
    said && relation(said) === 'ccomp' && (/^VB[ZP]$/u.test(said.xpos) || childBy(sentence, said, 'aux')?.xpos === 'MD')
      ? headOf(sentence, said)
      : undefined
  return above && /^VBD$/u.test(above.xpos) && childBy(sentence, verb, 'ccomp', 'obj', 'obl', 'xcomp')
    ? above
    : undefined
}

const APPEALING: ReadonlyMap<string, RegExp> = new Map([
  ['call', /^(?:on|upon)$/u],
  ['appeal', /^to$/u],
  ['plead', /^with$/u],
  ['prevail', /^(?:on|upon)$/u],
  ['count', /^on$/u],
  ['rely', /^on$/u],
])

/** “Kenya had in May barred …”: the tree may give the month for the subject, and hang the subject on the auxiliary. */
function subjectsOfClause(sentence: Sentence, verb: Token): readonly Token[] {
  const told = subjects(sentence, verb)
  if (told.length === 0 || !told.every((one) => isTime(one) || one.form === 'May')) return told
  const lost = childrenBy(sentence, verb, 'aux')
    .flatMap((aux) => childrenBy(sentence, aux, 'nsubj'))
    .flatMap((one) => conjuncts(sentence, one))
  return lost.length > 0 ? lost : told
}

/** Words that lead to what is done, so that the verb before them is no participle of a passive. */
const TO_WHOM = /^(?:for|on|upon|to|against|with|from|at|into)$/u

/**
 * “The premier of the province called for sanctions.”: a full sentence must have a verb, even where the tree takes its
 * only one for a participle on the subject.
 */
export function isLostPredicate(sentence: Sentence, verb: Token): boolean {
  const noun = nounOfPredicate(sentence, verb)
  if (
    verb.deprel !== 'acl' ||
    !/^VB[ND]$/u.test(verb.xpos) ||
    !noun ||
    noun.head >= 0 ||
    noun.index > verb.index ||
    sentence.tokens.at(-1)?.form !== '.'
  )
    return false
  if (childBy(sentence, noun, 'cop', 'nsubj', 'parataxis') || childBy(sentence, verb, 'aux', 'nsubj')) return false
  const tells =
    childBy(sentence, verb, 'obj', 'xcomp', 'ccomp') !== undefined ||
    obliquesOn(sentence, verb, 'obl').some((one) => TO_WHOM.test(one.preposition))
  return (
    tells &&
    !obliquesOn(sentence, verb, 'obl').some((one) => one.preposition === 'by') &&
    !sentence.tokens.some(
      (one) =>
        one !== verb && headOf(sentence, one) === noun && /^VB[DZP]$/u.test(one.xpos) && one.deprel !== 'acl:relcl',
    )
  )
}

/**
 * “The premier, who is on a visit to Oman, also called on the sultan.”: behind a comma the verb goes with the noun that
 * the whole clause before hangs on.
 */
function nounOfPredicate(sentence: Sentence, verb: Token): Token | undefined {
  const noun = headOf(sentence, verb)
  const before =
    sentence.tokens[verb.index - 1]?.upos === 'ADV' ? sentence.tokens[verb.index - 2] : sentence.tokens[verb.index - 1]
  return noun && (noun.deprel === 'acl:relcl' || noun.deprel === 'appos') && before?.form === ','
    ? headOf(sentence, noun)
    : noun
}

/** The verb to which “and” joins this one. */
function conjunctBefore(sentence: Sentence, verb: Token): Token | undefined {
  const head = headOf(sentence, verb)
  return head?.upos === 'VERB' ? head : undefined
}

/**
 * “drew criticism from neighbours for buying …”, “criticised Malta for buying …”: whoever comes under it did what it is
 * for.
 */
function blamedFor(sentence: Sentence, verb: Token): readonly Token[] {
  if (verb.xpos !== 'VBG' || !childrenBy(sentence, verb, 'mark', 'case').some((one) => one.lemma === 'for')) return []
  const above = pathToRoot(sentence, verb)
    .slice(1)
    .find((one) => one.upos === 'VERB')
  if (above && SUFFERING_VERBS.has(above.lemma)) return subjects(sentence, above)
  // “hit out at Malta for buying …”
  if (above && /^(?:hit|lash|fire)$/u.test(above.lemma))
    return obliquesOn(sentence, above, 'obl')
      .filter((one) => one.preposition === 'at')
      .map((one) => one.noun)
  return above && ANSWERING.test(above.lemma)
    ? [...objects(sentence, above), ...(isPassive(sentence, above) ? subjects(sentence, above) : [])].flatMap((one) =>
        conjuncts(sentence, one),
      )
    : []
}

/** “a mistake for Malta to rush and invite”, where the tree hangs who is meant on the noun. */
function wishedOf(sentence: Sentence, verb: Token): readonly Token[] {
  const first = relation(verb) === 'conj' ? headOf(sentence, verb) : verb
  if (
    !first ||
    relation(first) !== 'acl' ||
    childrenBy(sentence, verb, 'nsubj').length > 0 ||
    !childrenBy(sentence, first, 'mark').some((one) => one.lemma === 'to')
  )
    return []
  const noun = headOf(sentence, first)
  return noun
    ? obliquesOn(sentence, noun, 'nmod')
        .filter(
          (one) =>
            one.preposition === 'for' &&
            one.noun.index < first.index &&
            sentence.tokens
              .slice(one.noun.index + 1, first.index)
              .every((between) => between.form === 'to' || between.head === one.noun.index),
        )
        .map((one) => one.noun)
    : []
}

/** “the possibility of negotiating”: the deed itself, not a noun that does it. */
export function isGerundOf(sentence: Sentence, verb: Token): boolean {
  return (
    relation(verb) === 'acl' &&
    verb.xpos === 'VBG' &&
    childrenBy(sentence, verb, 'mark', 'case').some((one) => /^(?:of|for|about|on|against)$/u.test(one.lemma))
  )
}

const MEANS = /^(?:step|measure|effort|action|hand|power|right|opportunity|chance|occasion|veto|influence)$/u

function isMeansOf(governor: Token | undefined, object: Token): boolean {
  return (
    governor !== undefined &&
    object.head === governor.index &&
    (MEANS.test(object.lemma) || (governor.lemma === 'join' && object.lemma === 'force'))
  )
}

/** “signed an agreement with Chile to supply …”: both of them may be the supplier; who signs to buy is the buyer. */
function isAgreedWith(sentence: Sentence, verb: Token): boolean {
  const above = headOf(sentence, verb)
  return (
    above?.lemma === 'sign' &&
    !/^(?:buy|purchase|acquire|order|import|procure|receive|get)$/u.test(verb.lemma) &&
    /^(?:advcl|xcomp)$/u.test(relation(verb)) &&
    childrenBy(sentence, verb, 'mark').some((one) => one.lemma === 'to')
  )
}

/** Verbs whose object did what follows with “for”. */
const ANSWERING =
  /^(?:critici[sz]e|condemn|denounce|slam|blast|rebuke|fault|blame|accuse|punish|sanction|fine|arrest|detain|jail|sentence|expel|thank|praise|commend|laud|hail|applaud|reward|congratulate)$/u

function withoutFronted(sentence: Sentence, verb: Token, found: readonly Token[]): readonly Token[] {
  const fronted = frontedObject(sentence, verb)
  return fronted ? found.filter((one) => one !== fronted) : found
}

/** What somebody means to do does nothing by itself: “approved a plan to build”. */
const INTENTION = /^(?:plan|decision|proposal|project|deal|agreement|offer|bid|programme|program)$/u

/** “after ministers of both states held talks”: a past form with an object is no participle on the noun before it. */
function isMistakenParticiple(sentence: Sentence, verb: Token): boolean {
  return (
    verb.deprel === 'acl' &&
    verb.xpos === 'VBD' &&
    childrenBy(sentence, verb, 'obj').length > 0 &&
    childrenBy(sentence, verb, 'nsubj').length === 0
  )
}

/** A verb that says its own tense must have a subject. */
function isFinite(sentence: Sentence, verb: Token): boolean {
  if (/^VB[DZP]$/u.test(verb.xpos)) return true
  return (
    childrenBy(sentence, verb, 'aux').some((one) => one.lemma !== 'to') ||
    (verb.xpos === 'VBN' && childrenBy(sentence, verb, 'obj').length > 0)
  )
}

/** Words that open a clause when a finite verb follows, though the tree may take them for prepositions. */
const CLAUSE_OPENER = /^(?:after|before|since|until|as)$/iu

/** The first noun of the clause before a finite verb that no preposition leads: its subject, where the tree lost it. */
function nounBefore(sentence: Sentence, verb: Token): readonly Token[] {
  let start = verb.index
  while (
    start > 0 &&
    !isClauseEdge(sentence.tokens[start - 1]!) &&
    !CLAUSE_OPENER.test(sentence.tokens[start - 1]!.form)
  )
    start--
  const first = sentence.tokens
    .slice(start, verb.index)
    .find(
      (token, at, all) =>
        /^(?:NOUN|PROPN)$/u.test(token.upos) &&
        !isTime(token) &&
        !leadingPreposition(all, at) &&
        !continues(all[at + 1]),
    )
  if (!first) return []
  // “In Lima, the premier, Ann Doe, denounced …”: the tree may take her for another name of the town
  const town = relation(first) === 'appos' ? headOf(sentence, first) : undefined
  if (town && childBy(sentence, town, 'case') && town.index < first.index)
    return [
      ...conjuncts(sentence, first),
      ...conjuncts(sentence, town)
        .slice(1)
        .filter((one) => one.index < verb.index),
    ]
  return conjuncts(sentence, nameTop(sentence, first, start))
}

/** “leader Ann Doe and …”: conjuncts hang on the word that heads the name. */
function nameTop(sentence: Sentence, token: Token, start: number): Token {
  const head = headOf(sentence, token)
  return head && /^(?:flat|appos)$/u.test(relation(token)) && head.index >= start && head.index < token.index
    ? nameTop(sentence, head, start)
    : token
}

function continues(next: Token | undefined): boolean {
  return next !== undefined && /^(?:NOUN|PROPN|PART)$/u.test(next.upos) && !isTime(next)
}

/** Whether a preposition stands before the phrase that this noun ends. */
function leadingPreposition(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  while (left >= 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|PRON)$/u.test(tokens[left]!.upos)) left--
  return tokens[left]?.upos === 'ADP'
}

/** Whose plan it is: “Malta’s plan to buy”, “Malta approved a plan to buy”. */
function holdersOf(sentence: Sentence, noun: Token | undefined): readonly Token[] {
  if (!noun) return []
  if (noun.lemma === 'invitation') return guestsOfInvitation(sentence, noun)
  const owner = childrenBy(sentence, noun, 'nmod').find((child) => child.deprel === 'nmod:poss')
  if (owner) return conjuncts(sentence, owner)
  const verb = headOf(sentence, noun)
  if (verb && ['obj', 'obl'].includes(relation(noun)))
    return [...subjects(sentence, verb), ...otherSide(sentence, noun)]
  // “Malta plans to buy …”, where the tree takes “plans” for a noun
  return childrenBy(sentence, noun, 'nsubj', 'compound').flatMap((one) => conjuncts(sentence, one))
}

/** “accepted Malta’s invitation to visit”, “an invitation to the emir to visit”: whoever is invited goes. */
function guestsOfInvitation(sentence: Sentence, invitation: Token): readonly Token[] {
  const verb = headOf(sentence, invitation)
  const invited = [invitation, ...(verb ? [verb] : [])]
    .flatMap((one) => obliquesOn(sentence, one, 'nmod', 'obl'))
    .filter((one) => one.preposition === 'to')
    .map((one) => one.noun)
  return invited.length === 0 && verb && /^(?:accept|receive|get|decline|reject|refuse|take)$/u.test(verb.lemma)
    ? subjects(sentence, verb)
    : invited
}

/** “accused Malta of arming the rebels”, where the tree hangs the deed on Malta. */
function accusedOf(sentence: Sentence, verb: Token): Token | undefined {
  const noun = headOf(sentence, verb)
  return noun &&
    isGerundOf(sentence, verb) &&
    relation(noun) === 'obj' &&
    /^(?:accuse|suspect|convict)$/u.test(headOf(sentence, noun)?.lemma ?? '')
    ? noun
    : undefined
}

/** “extended an invitation to the emir to visit …”, where the tree hangs the visit on the verb. */
function invitedToDo(sentence: Sentence, verb: Token): readonly Token[] {
  const above = /^(?:xcomp|advcl)$/u.test(relation(verb)) ? headOf(sentence, verb) : undefined
  return above
    ? childrenBy(sentence, above, 'obj')
        .filter((one) => one.lemma === 'invitation')
        .flatMap((one) => guestsOfInvitation(sentence, one))
    : []
}

/** “signed an agreement with Chile to supply …”: what is agreed with somebody is done with them. */
function otherSide(sentence: Sentence, noun: Token): readonly Token[] {
  return /^(?:agreement|deal|contract|pact|accord|treaty|memorandum|mou)$/u.test(noun.lemma)
    ? obliquesOn(sentence, noun, 'nmod')
        .filter((one) => one.preposition === 'with')
        .map((one) => one.noun)
    : []
}
