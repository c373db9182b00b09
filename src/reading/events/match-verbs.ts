import { PRESS_ROUTINE } from '../../language/en/event-nouns.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, childrenBy, relation, subjects } from '../../language/en/tree.js'
import { clauseOf, countedNouns, namesOfNoun, type Clause } from './clause.js'
import { guestsOf } from './guests.js'
import { pairBefore } from './match-nouns.js'
import { laterObliques, obliquesOn, type Oblique } from './obliques.js'
import type { EventPattern, Filler, Part, PatternTable, Slot } from './pattern.js'
import type { Trigger } from './trigger.js'

/** What one part of a pattern found in the clause. */
interface Found {
  readonly slot: Slot | null
  readonly tokens: readonly Token[]
  /** Words of the pattern itself, for the span: the noun in “signed a deal”. */
  readonly named: readonly Token[]
  /** How much it asked for: demanding patterns win. */
  readonly weight: number
}

/** The best pattern for a verb or predicate adjective, with its slots filled; null where none fits. */
export function matchVerb(sentence: Sentence, verb: Token, table: PatternTable): Trigger | null {
  const byLemma = table.get(verb.lemma.toLowerCase()) ?? []
  const byForm =
    /^VB/u.test(verb.xpos) && (byLemma.length === 0 || verb.xpos === 'VBN')
      ? (table.get(verb.form.toLowerCase()) ?? [])
      : []
  const candidates = [...new Set([...byLemma, ...byForm])]
  if (candidates.length === 0 || !isPredicate(sentence, verb)) return null
  const clause = clauseOf(sentence, verb)
  let best: { readonly pattern: EventPattern; readonly found: readonly Found[]; readonly weight: number } | null = null
  for (const pattern of candidates) {
    const found = fit(pattern, clause)
    const weight = found?.reduce((sum, one) => sum + one.weight, 0) ?? 0
    if (found && (!best || weight > best.weight)) best = { pattern, found, weight }
  }
  return best && !isPressRoutine(best.pattern, clause) ? triggerOf(clause, best.pattern, best.found) : null
}

/** “declined to comment”, “refused to be named”: said to the press. */
function isPressRoutine({ kind }: EventPattern, { complements }: Clause): boolean {
  return kind === 'refusal' && complements.some((one) => one.form === 'to-do' && PRESS_ROUTINE.has(one.verb.lemma))
}

/** A verb that heads a clause, or an adjective with a copula: not “the expelled envoy”. */
function isPredicate(sentence: Sentence, word: Token): boolean {
  if (isStageDirection(sentence, word) || guestsOf(sentence, word).length > 0) return false
  if (word.upos === 'VERB')
    return !isInTitle(sentence, word) && !['amod', 'compound', 'case', 'mark'].includes(relation(word))
  return word.upos === 'ADJ' && childBy(sentence, word, 'cop') !== undefined
}

/** “The premier, left, and the envoy meet the press”: a caption says where somebody stands. */
function isStageDirection(sentence: Sentence, word: Token): boolean {
  const [before, after] = [sentence.tokens[word.index - 1]?.form, sentence.tokens[word.index + 1]?.form]
  return (
    /^(?:left|right|centre|center)$/iu.test(word.form) &&
    (before === ',' || before === '(') &&
    /^(?:,|and|\)|with)$/u.test(after ?? '')
  )
}

/** “appeared on “Meet the Neighbours””: the name of a programme or book. */
function isInTitle(sentence: Sentence, word: Token): boolean {
  return (
    word.index > 1 &&
    word.xpos === 'VB' &&
    /^\p{Lu}/u.test(word.form) &&
    /^["“‘'`]+$/u.test(sentence.tokens[word.index - 1]!.form) &&
    /^(?:the|a|an)$/u.test(sentence.tokens[word.index + 1]?.form ?? '')
  )
}

/** What every part of the pattern finds; null where a part that must be there is missing. */
function fit(pattern: EventPattern, clause: Clause): readonly Found[] | null {
  if (!hasCompanion(pattern, clause) || !hasEnoughObjects(pattern, clause) || !isDoneBy(pattern, clause)) return null
  const found: Found[] = pattern.companion || pattern.doers ? [{ slot: null, tokens: [], named: [], weight: 10 }] : []
  for (const part of pattern.parts) {
    const one = findPart(part, clause)
    if (one) found.push(part.optional ? { ...one, weight: 1 } : one)
    else if (!part.optional) return null
  }
  return withoutNamed(pattern, found)
}

/** A noun that the pattern names fills no slot: in “granted asylum to rebels” asylum is not who is granted it. */
function withoutNamed(pattern: EventPattern, found: readonly Found[]): readonly Found[] | null {
  const named = new Set(found.flatMap((one) => one.named))
  if (named.size === 0) return found
  const kept = found.map((one) =>
    one.slot ? { ...one, tokens: one.tokens.filter((token) => !named.has(token)) } : one,
  )
  const mustObject = pattern.parts.some((part) => part.part === 'object' && part.filler.slot && !part.optional)
  return mustObject && kept.some((one) => one.slot && one.tokens.length === 0) ? null : kept
}

/** “denied the reporter a visa” has two objects; “denied the report” has one and is no such refusal. */
function hasEnoughObjects(pattern: EventPattern, { objects, indirect }: Clause): boolean {
  const bare = pattern.parts.filter(
    (part) => part.part === 'object' && !part.optional && part.filler.slot !== null && part.filler.forms.size === 0,
  )
  return bare.length < 2 || objects.length + indirect.length >= 2
}

function hasCompanion({ companion }: EventPattern, clause: Clause): boolean {
  if (companion === 'be') return clause.verb.upos === 'ADJ' || clause.passive
  if (clause.verb.upos === 'ADJ') return false
  return companion === null || clause.particles.has(companion)
}

/** “a bomb went off”, not “the alarm went off”. */
function isDoneBy({ doers }: EventPattern, { sentence, actors }: Clause): boolean {
  return (
    doers === null ||
    actors.some((one) =>
      countedNouns(sentence, one).some((noun) => namesOfNoun(sentence, noun).some((name) => doers.has(name))),
    )
  )
}

function findPart(part: Part, clause: Clause): Found | null {
  switch (part.part) {
    case 'object':
      return findObject(part.filler, clause)
    case 'oblique':
      return findOblique(part.prepositions, part.filler, clause)
    case 'word':
      return findWord(part.filler, clause)
    default:
      return part satisfies never
  }
}

function findObject(filler: Filler, clause: Clause): Found | null {
  if (filler.nouns)
    return filler.slot
      ? findFillers(filler.slot, filler.nouns, clause.objects, clause.sentence, 3)
      : findNouns(filler.nouns, clause, [...clause.objects, ...clause.indirect])
  const complement = findComplement(filler, clause)
  if (complement) return complement
  if (!filler.slot) return null
  const objects = filler.slot === 'I' && clause.objects.length === 0 ? [] : [...clause.objects, ...clause.indirect]
  const tokens = objects.length > 0 ? objects : objectsOfComplement(filler, clause)
  return tokens.length > 0 ? { slot: filler.slot, tokens, named: [], weight: 2 } : null
}

/** “urged Laos to pay”, where the tree puts Laos beneath “pay”. */
function objectsOfComplement(filler: Filler, { sentence, complements }: Clause): readonly Token[] {
  if (filler.slot !== 'R') return []
  return complements.filter((one) => one.form === 'to-do').flatMap((one) => childBy(sentence, one.verb, 'nsubj') ?? [])
}

function findComplement(filler: Filler, clause: Clause): Found | null {
  const complement = clause.complements.find((one) => filler.forms.has(one.form))
  return complement ? { slot: null, tokens: [], named: [], weight: 4 } : null
}

function findNouns(nouns: ReadonlySet<string>, { sentence }: Clause, among: readonly Token[]): Found | null {
  const all = among.flatMap((object) => countedNouns(sentence, object))
  const compound = all.find((noun) =>
    namesOfNoun(sentence, noun)
      .slice(1)
      .some((name) => nouns.has(name)),
  )
  const named = compound ?? all.find((noun) => nouns.has(noun.lemma.toLowerCase()))
  return named ? { slot: null, tokens: [], named: [named], weight: compound ? 12 : 10 } : null
}

/** `A:<human>`: the slot is filled by these nouns, by names that bear them as titles, or by any name. */
function findFillers(
  slot: Slot,
  nouns: ReadonlySet<string>,
  among: readonly Token[],
  sentence: Sentence,
  weight: number,
): Found | null {
  const isTitled = (token: Token) =>
    childrenBy(sentence, token, 'nmod:desc', 'compound', 'flat', 'appos').some((one) =>
      nouns.has(one.lemma.toLowerCase()),
    )
  const tokens = among.filter(
    (token) =>
      nouns.has(token.lemma.toLowerCase()) ||
      (nouns.has('Pronoun') && /^(?:he|him|she|her|they|them)$/iu.test(token.form)) ||
      (token.upos === 'PROPN' && (nouns.has('Name') || isTitled(token))),
  )
  return tokens.length > 0 ? { slot, tokens, named: [], weight } : null
}

function findOblique(prepositions: ReadonlySet<string>, filler: Filler, clause: Clause): Found | null {
  const nouns = clause.obliques.filter((one) => hasPreposition(one, prepositions)).map((one) => one.noun)
  const swallowed = [...prepositions].some((one) => clause.particles.has(one)) ? clause.objects : []
  const given = clause.objects.length > 0 && (prepositions.has('to') || prepositions.has('for')) ? clause.indirect : []
  // “agreed to lift embargoes on …”: what stands beyond a clause beneath belongs to that
  const edge = Math.min(...clause.complements.map((one) => one.verb.index).filter((index) => index > clause.verb.index))
  const later = () =>
    laterObliques(clause.sentence, clause.verb)
      .filter((one) => one.noun.index < edge && hasPreposition(one, prepositions))
      .map((one) => one.noun)
  const all = [nouns, swallowed, given].find((some) => some.length > 0) ?? later()
  if (filler.nouns && filler.slot) return findFillers(filler.slot, filler.nouns, all, clause.sentence, 7)
  if (filler.nouns) return findNouns(filler.nouns, clause, all)
  if (all.length > 0 && filler.slot) return { slot: filler.slot, tokens: all, named: [], weight: 6 }
  return findComplement(filler, clause)
}

function hasPreposition(oblique: Oblique, prepositions: ReadonlySet<string>): boolean {
  return prepositions.has(oblique.preposition) || prepositions.has(oblique.preposition.split(' ').at(-1)!)
}

/** “found the banker guilty”, “gave Chad a loan”: a word anywhere on the verb. */
function findWord(filler: Filler, clause: Clause): Found | null {
  const { sentence, verb } = clause
  const near = sentence.tokens
    .slice(verb.index + 1, verb.index + 12)
    .filter((token) => token.head === verb.index || clause.objects.some((object) => token.head === object.index))
  const named = near.find((token) => namesOfNoun(sentence, token).some((name) => filler.nouns?.has(name)))
  return named ? { slot: null, tokens: [], named: [named], weight: 10 } : null
}

/**
 * Who does it: the subject or agent, both sides of “talks between …” or “Peru-Chile talks”, and, where troops “were
 * deployed”, those whose troops they are.
 */
function doersOf(clause: Clause, pattern: EventPattern, found: readonly Found[]): readonly Token[] {
  if (pattern.companion === 'be') return subjects(clause.sentence, clause.verb)
  const named = found.flatMap((one) => one.named)
  const between = named
    .flatMap((noun) => obliquesOn(clause.sentence, noun, 'nmod'))
    .filter((one) => /^(?:between|among)$/u.test(one.preposition))
    .map((one) => one.noun)
  const moved =
    clause.passive && clause.actors.length === 0 && /^(?:MOBILIZE|RETREAT)$/u.test(pattern.plover.event ?? '')
      ? named
      : []
  const paired = /^(?:CONSULT|SUPPORT|AGREE)$/u.test(pattern.plover.event ?? '')
    ? named.flatMap((noun) => pairBefore(clause.sentence, noun))
    : []
  return [...clause.actors, ...between, ...paired, ...moved]
}

/** Words further apart than this are not one expression: the span keeps to the verb. */
const LONGEST_EXPRESSION = 9

function triggerOf(clause: Clause, pattern: EventPattern, found: readonly Found[]): Trigger {
  const { sentence, verb } = clause
  const slot = (wanted: Slot) => found.filter((one) => one.slot === wanted).flatMap((one) => one.tokens)
  const named = found
    .flatMap((one) => one.named)
    .filter((token) => Math.abs(token.index - verb.index) <= LONGEST_EXPRESSION)
  const particles =
    pattern.companion && pattern.companion !== 'be'
      ? sentence.tokens
          .slice(verb.index + 1, verb.index + 3)
          .filter((token) => token.form.toLowerCase() === pattern.companion)
      : []
  return {
    sentence,
    pattern,
    word: verb,
    clause: verb,
    words: [verb, ...particles, ...named],
    actors: [...doersOf(clause, pattern, found), ...slot('A')],
    recipients: slot('R'),
    items: slot('I').length > 0 ? slot('I') : found.flatMap((one) => one.named),
    places: slot('P'),
  }
}
