import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import { HARMING_VERBS } from '../../language/en/event-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  antecedent,
  childBy,
  children,
  childrenBy,
  conjuncts,
  headOf,
  isPassive,
  isRelativePronoun,
  objects,
  relation,
  subjects,
} from '../../language/en/tree.js'
import { doers, frontedObject, isLostPredicate } from './doers.js'
import { guestsOn } from './guests.js'
import { obliquesOn } from './obliques.js'
import type { Oblique } from './obliques.js'
import type { Complement } from './pattern.js'

/** A clause as patterns look at it: who does it, to what, with which prepositions. */
export interface Clause {
  readonly sentence: Sentence
  readonly verb: Token
  readonly passive: boolean
  readonly actors: readonly Token[]
  readonly objects: readonly Token[]
  readonly indirect: readonly Token[]
  readonly obliques: readonly Oblique[]
  readonly complements: readonly { readonly form: Complement; readonly verb: Token }[]
  readonly particles: ReadonlySet<string>
}

/** Nouns that only count what follows: “a series of agreements”, “a round of talks”. */
const COUNTING_NOUNS = new Set(
  `number series round raft spate range set package pair couple dozen wave host string handful variety kind type form lot score bunch flurry barrage volley worth amount ton tonne kilogram gram metric million billion thousand hundred state hour day week month`.split(
    ' ',
  ),
)

/** Looks at a verb (or a predicate adjective) as a clause. */
export function clauseOf(sentence: Sentence, verb: Token): Clause {
  const passive = isTrulyPassive(sentence, verb)
  const direct = directObjects(sentence, verb, passive)
  const patients = passive
    ? [...objects(sentence, verb), ...direct]
    : objectsOrNext(sentence, verb, relativeObjects(sentence, verb, direct))
  return {
    sentence,
    verb,
    passive,
    actors: doers(sentence, verb, passive),
    objects: patients,
    indirect: childrenBy(sentence, verb, 'iobj').flatMap((object) => conjuncts(sentence, object)),
    obliques: [
      ...obliquesOn(sentence, verb, 'obl'),
      ...patients.flatMap((object) => obliquesOn(sentence, object, 'nmod')),
      ...companionsOfSubjects(sentence, verb),
    ],
    complements: [
      ...childrenBy(sentence, verb, 'xcomp', 'ccomp', 'advcl')
        .filter((child) => !patients.includes(child))
        .flatMap((child) => complementOn(sentence, child)),
      ...secondObject(sentence, verb),
      ...toldOfObjects(sentence, verb, patients),
    ],
    particles: particlesAfter(sentence, verb),
  }
}

/**
 * The objects of a verb; where it has none, what stands before its subject (“an option Laos has rejected”) or what the
 * tree took for a predicate.
 */
function directObjects(sentence: Sentence, verb: Token, passive: boolean): readonly Token[] {
  const told = [
    ...childrenBy(sentence, verb, 'obj'),
    ...guestsOn(sentence, verb)
      .filter((one) => one.preposition === '')
      .map((one) => one.noun),
  ]
  // “met his counterpart Ann Doe”, where the tree gives two objects
  const named = told.filter(
    (one) =>
      !(
        one.upos === 'NOUN' &&
        NOUN_CLASSES['human']!.has(one.lemma) &&
        told.some((other) => other.index === one.index + 1 && other.upos === 'PROPN')
      ),
  )
  if (told.length > 0 || passive) return named.flatMap((object) => conjuncts(sentence, object))
  const fronted = frontedObject(sentence, verb)
  if (fronted) return [fronted]
  const predicate = childrenBy(sentence, verb, 'xcomp').find(
    (one) =>
      /^(?:NOUN|PROPN)$/u.test(one.upos) &&
      one.index > verb.index &&
      childBy(sentence, one, 'mark', 'case') === undefined,
  )
  return predicate ? conjuncts(sentence, predicate) : []
}

/** “ordered the head of the mission to leave”: the tree may hang what is ordered on the noun next to it. */
function toldOfObjects(
  sentence: Sentence,
  verb: Token,
  patients: readonly Token[],
): readonly { readonly form: Complement; readonly verb: Token }[] {
  if (
    !/^(?:order|urge|ask|tell|instruct|direct|request|invite|warn|press|advise)$/u.test(verb.lemma) ||
    childBy(sentence, verb, 'xcomp')
  )
    return []
  const phrase = patients
    .flatMap((one) => [one, ...childrenBy(sentence, one, 'nmod')])
    .filter((one) => one.index > verb.index)
  return phrase
    .flatMap((one) => childrenBy(sentence, one, 'acl'))
    .filter((one) => childBy(sentence, one, 'mark')?.lemma === 'to')
    .flatMap((one) => complementOn(sentence, one))
}

/** “called Laos a friend”: two objects that nothing joins, the second says what the first is. */
function secondObject(sentence: Sentence, verb: Token): readonly { readonly form: Complement; readonly verb: Token }[] {
  const [, second] = childrenBy(sentence, verb, 'obj')
  return second && verb.lemma === 'call' ? [{ form: 'so', verb: second }] : []
}

/**
 * A perfect (“has condemned”) and a past form with an object of its own (“held talks”) are active, whatever the tree
 * says of their subject.
 */
function isTrulyPassive(sentence: Sentence, verb: Token): boolean {
  if (!isPassive(sentence, verb) || isInTheMidst(sentence, verb) || isLostPredicate(sentence, verb)) return false
  const auxiliaries = childrenBy(sentence, verb, 'aux')
  if (auxiliaries.some((one) => /^(?:be|get)$/u.test(one.lemma))) return true
  // “the pact the two states inked”
  if (
    verb.deprel === 'acl:relcl' &&
    childrenBy(sentence, verb, 'nsubj').some((one) => one.deprel === 'nsubj' && !isRelativePronoun(one))
  )
    return false
  return (
    !auxiliaries.some((one) => one.lemma === 'have') &&
    (childrenBy(sentence, verb, 'obj').length === 0 || verb.xpos !== 'VBN' || relation(verb) !== 'acl')
  )
}

/** “were engaged in cleansing”, “is involved in the talks”: said of those who do it, not of those it is done to. */
function isInTheMidst(sentence: Sentence, verb: Token): boolean {
  return (
    /^(?:engage|involve|embroil|lock)$/u.test(verb.lemma) &&
    obliquesOn(sentence, verb, 'obl').some((one) => /^(?:in|with)$/u.test(one.preposition))
  )
}

/** “weapons which Russia supplied”: the pronoun gives way to what it stands for. */
function relativeObjects(sentence: Sentence, verb: Token, direct: readonly Token[]): readonly Token[] {
  if (direct.length > 0 || relation(verb) !== 'acl')
    return direct.map((object) => (isRelativePronoun(object) ? (antecedent(sentence, verb) ?? object) : object))
  // “to Lima, where he met the premier”: nobody meets Lima
  if (childrenBy(sentence, verb, 'advmod').some((one) => one.xpos === 'WRB')) return direct
  const noun = headOf(sentence, verb)
  const ownSubject = childrenBy(sentence, verb, 'nsubj').some((subject) => !isRelativePronoun(subject))
  return noun && ownSubject && verb.deprel === 'acl:relcl' ? [noun] : direct
}

/**
 * “kidnapped up to 16 advisers”, “killed at least ten”: words before a number that the tree takes for a preposition.
 */
const COUNTING_WORDS =
  /^(?:up to|more than|at least|at most|less than|fewer than|as many as|over|around|about|nearly) (?:\d|[a-z])/u

function isCounted(sentence: Sentence, verb: Token, noun: Token): boolean {
  const between = sentence.tokens.slice(verb.index + 1, noun.index)
  return (
    between.some((one) => one.upos === 'NUM') &&
    COUNTING_WORDS.test(
      between
        .slice(0, 4)
        .map((one) => one.form.toLowerCase())
        .join(' '),
    )
  )
}

/** Verbs whose object the press likes to put behind day and place: “received yesterday the ambassador of Peru”. */
const HEAVY = /^(?:receive|meet|welcome|host|greet|visit|sign|summon|condemn|inaugurate|open)$/u
const DAYS = /^(?:yesterday|today|here|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu

/**
 * “received on Sunday Maltese Foreign Minister Ann Doe”: no preposition leads to a person behind a day, whatever the
 * tree says.
 */
function beyondTime(sentence: Sentence, verb: Token): readonly Token[] {
  if (!HEAVY.test(verb.lemma)) return []
  const day = sentence.tokens.slice(verb.index + 1, verb.index + 10).find((one) => DAYS.test(one.form))
  const next = day && sentence.tokens[day.index + 1]
  if (
    !day ||
    !next ||
    !/^(?:PROPN|ADJ|DET|NOUN|PRON)$/u.test(next.upos) ||
    sentence.tokens.slice(verb.index + 1, day.index).some((one) => /^[,;:]$/u.test(one.form))
  )
    return []
  const top = sentence.tokens
    .slice(next.index, next.index + 9)
    .find(
      (one) =>
        /^(?:obl|obj|nmod|dep)$/u.test(relation(one)) &&
        /^(?:NOUN|PROPN)$/u.test(one.upos) &&
        (headOf(sentence, one) === verb || headOf(sentence, one) === day),
    )
  return top && childrenBy(sentence, top, 'case').every((one) => one.index < next.index || one.index > top.index)
    ? conjuncts(sentence, top)
    : []
}

/** “called off the talks”: a particle that the tree may take for a preposition. */
const PARTICLES = /^(?:off|out|up|down|aside|over|back|away)$/u

/** Where the tree gives a verb nothing at all, the noun phrase right behind it is its object. */
function objectsOrNext(sentence: Sentence, verb: Token, found: readonly Token[]): readonly Token[] {
  const beyond = found.length === 0 ? beyondTime(sentence, verb) : []
  if (beyond.length > 0) return beyond
  if (found.length > 0 || childrenBy(sentence, verb, 'xcomp', 'ccomp').length > 0) return found
  const counted = childrenBy(sentence, verb, 'obl').filter((noun) => isCounted(sentence, verb, noun))
  if (counted.length > 0) return counted
  let last: Token | undefined
  const skipped = PARTICLES.test(sentence.tokens[verb.index + 1]?.form ?? '') ? 2 : 1
  for (const token of sentence.tokens.slice(verb.index + skipped, verb.index + 7)) {
    if (
      !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|SYM)$/u.test(token.upos) ||
      token.form.toLowerCase() === 'to' ||
      /^(?:today|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u.test(token.form)
    )
      break
    if (/^(?:NOUN|PROPN)$/u.test(token.upos)) last = token
  }
  return last ? [last] : found
}

/** “The envoy, together with his Omani colleague, discussed …”: said beside the subject, meant with the verb. */
function companionsOfSubjects(sentence: Sentence, verb: Token): readonly Oblique[] {
  return subjects(sentence, verb)
    .flatMap((subject) => obliquesOn(sentence, subject, 'nmod'))
    .filter(
      (one) =>
        /\S (?:with|alongside)$|^alongside$/u.test(one.preposition) ||
        (one.preposition === 'with' && isAnybody(sentence, one.noun)),
    )
    .map((one) => ({ ...one, preposition: 'with' }))
}

/** “The premier with his Omani colleague”, not “the friendship with Oman”. */
function isAnybody(sentence: Sentence, companion: Token): boolean {
  const subject = headOf(sentence, companion)
  return subject !== undefined && (subject.upos === 'PROPN' || NOUN_CLASSES['human']!.has(subject.lemma))
}

/** “ready to fight for the people”, “ready to strike a deal”. */
function isMeantWell(sentence: Sentence, verb: Token): boolean {
  return (
    sentence.tokens[verb.index + 1]?.form === 'for' ||
    childrenBy(sentence, verb, 'obj').some((one) => NOUN_CLASSES['deal']!.has(one.lemma) || one.lemma === 'balance')
  )
}

/**
 * “insisted that the troops leave”, “insisted that Chad must pay”; “insisted that Chad remains a friend” asks for
 * nothing.
 */
function isToBeDone(sentence: Sentence, verb: Token): boolean {
  const aux = childrenBy(sentence, verb, 'aux')
  return (
    aux.some((one) => /^(?:must|should|ought)$/u.test(one.lemma)) ||
    (/^(?:VB|VBP)$/u.test(verb.xpos) && aux.length === 0 && childBy(sentence, verb, 'cop') === undefined)
  )
}

function complementOn(
  sentence: Sentence,
  child: Token,
): readonly { readonly form: Complement; readonly verb: Token }[] {
  const marks = children(sentence, child)
    .filter((one) => relation(one) === 'mark' || relation(one) === 'aux')
    .map((one) => one.lemma)
  if (marks.includes('to'))
    return [
      { form: 'to-do', verb: child },
      ...(/^(?:leave|quit|depart|exit)$/u.test(child.lemma) ? [{ form: 'to-leave' as const, verb: child }] : []),
      ...(HARMING_VERBS.has(child.lemma) && !isMeantWell(sentence, child)
        ? [{ form: 'to-harm' as const, verb: child }]
        : []),
    ]
  if (child.xpos === 'VBG') return [{ form: 'doing', verb: child }]
  if (relation(child) === 'xcomp' && /^(?:ADJ|NOUN|PROPN)$/u.test(child.upos)) return [{ form: 'so', verb: child }]
  // “demanded they withdraw”: with a subject of its own it is what is demanded, whatever the tree calls it
  if (
    relation(child) !== 'ccomp' &&
    !(relation(child) === 'xcomp' && /^VB[PZD]$/u.test(child.xpos) && childBy(sentence, child, 'nsubj'))
  )
    return []
  return [
    { form: 'that', verb: child },
    ...(isToBeDone(sentence, child) ? [{ form: 'should' as const, verb: child }] : []),
  ]
}

/** “called off”, “pulled its troops out”, “together”: what stands close behind the verb and may belong to it. */
function particlesAfter(sentence: Sentence, verb: Token): ReadonlySet<string> {
  const hanging = childrenBy(sentence, verb, 'compound:prt', 'advmod').filter((one) => one.index > verb.index)
  const next = sentence.tokens[verb.index + 1]
  return new Set(
    [...hanging, ...(next && /^(?:ADP|ADV|PART)$/u.test(next.upos) ? [next] : [])].map((one) => one.form.toLowerCase()),
  )
}

/** The noun that says what, behind nouns that only count: “a series of agreements” → agreements. */
export function countedNouns(sentence: Sentence, noun: Token): readonly Token[] {
  if (!COUNTING_NOUNS.has(noun.lemma)) return [noun]
  const counted = obliquesOn(sentence, noun, 'nmod')
    .filter((one) => one.preposition === 'of')
    .map((one) => one.noun)
  return counted.length > 0 ? counted : [noun]
}

/** The word on which a counted noun hangs: the counting noun in “a series of agreements”, else the noun itself. */
export function countingNoun(sentence: Sentence, noun: Token): Token {
  const head = headOf(sentence, noun)
  return head && relation(noun) === 'nmod' && COUNTING_NOUNS.has(head.lemma) ? head : noun
}

/** “news conference” → `news-conference` and `conference`: the names under which the tables know a noun. */
export function namesOfNoun(sentence: Sentence, noun: Token): readonly string[] {
  const lemma = noun.lemma.toLowerCase()
  const own = childrenBy(sentence, noun, 'compound', 'amod')
  // “at a news conference minutes after …”: both may hang on what follows
  const beside = sentence.tokens[noun.index - 1]
  const shared =
    own.length === 0 &&
    beside &&
    relation(noun) === 'compound' &&
    relation(beside) === 'compound' &&
    beside.head === noun.head
      ? [beside]
      : []
  return [lemma, ...[...own, ...shared].map((child) => `${child.lemma.toLowerCase()}-${lemma}`)]
}
