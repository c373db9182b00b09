import { isPeople } from '../../language/en/counted-things.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { agents, appositions, childrenBy, headWithin, nounPhraseSpan, pathToRoot, subjects } from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { EntityId } from '../reading.js'
import { namedDeal } from './named-deals.js'
import type { NounPhrase } from './phrase-around.js'
import { stateIn, statesWithin, type StateTold } from './states-told.js'
import type { ToldFigure } from './told-figure.js'

/** Whose a figure is, and from, to or with whom. */
export interface Attribution {
  readonly subject: EntityId | null
  readonly counterpart: EntityId | null
}

/** What the figures before this one were attributed to: a list of submarines names its navy once. */
export interface Earlier extends Attribution {
  readonly told: ToldFigure
  readonly sentence: Sentence
  readonly phrase: NounPhrase | null
}

/** Where a figure stands. */
export interface Surroundings {
  readonly text: string
  readonly sentence: Sentence
  /** The sentence before, in the same paragraph or the one before it. */
  readonly previous: readonly Sentence[]
  readonly states: readonly StateTold[]
  readonly earlier: readonly Earlier[]
  /** The state of whoever is quoted here, for “our weapons”. */
  readonly speaker: EntityId | null
}

/** Verbs with two objects, for where an irregular form of them is not seen as a verb: “lent Egypt”. */
const GIVEN_TO = new Set(['lend', 'lent', 'give', 'pay', 'owe', 'sell', 'send', 'grant', 'offer', 'cost', 'charge', 'promise', 'hand', 'loan', 'award', 'deny'])
const SUPPLY = new Set(['supply', 'sell', 'export', 'provide', 'deliver', 'give', 'donate', 'lend', 'transfer', 'send', 'ship', 'offer', 'pledge', 'gift', 'grant'])
/** “from Russia”, “to the Algerian market”, “with China”: the other side of a figure. */
const OTHER_SIDE = /\b(?:from|to|with|by|between|between[^.]{1,24} and|on)\s+(?:the\s+|neighbou?ring\s+)?$/i
/** “were purchased by the Indian Navy”. */
const BY = /\bby\s+(?:the\s+)?$/i
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i
/** “in the Indian Navy”, “of India”. */
const PLACED = /\b(?:in|of|for)\s+(?:the\s+)?$/i
const MADE = /^[- ](?:origin|make|made|built|manufactured?|supplied|produced|designed)\b/
const MADE_IN = /\b(?:made|built|manufactured|produced|assembled) in (?:the )?$/
const PREDICATE = /\b(?:is|are|was|were) $/
/** “Serbian arms imports”, “the Egyptian air force”: what a state gets, holds or spends is its own; “Russian oil” may be anybody’s by now. */
const OWN = /\b(?:imports?|purchases?|procurement|acquisitions?|needs?|requirements?|demand|consumption|budget|spending|expenditures?|exports?|fleet|inventory|arsenal|stockpiles?|army|navy|air force|armed forces|military|economy|output|production|reserves|debt|gdp)$/i
/** Those who deal for their state without acting for it. */
const FIRM = /^(?:company|firm|giant|group|corporation|exporter|importer|producer|manufacturer|maker|shipbuilder|operator|supplier|utility|refiner|contractor|bank|conglomerate|major|monopoly|enterprise|shipyard|airline|miner|trader)$/i
const TRADE = /\b(?:trade|turnover|commerce)\b/i
/** “signed”, “on Friday inked”: right behind the two. */
const SIGNING = /^(?: (?:on|have|has|had|will|are to|yesterday|today|\p{Lu}\p{L}+)){0,3} (?:sign(?:ed|s)?|ink(?:ed|s)?|agreed|agree|concluded?|clinch(?:ed)?|seal(?:ed)?|reached)\b/u
const SIGNED_BY = /\b(?:signed|inked|concluded|sealed|reached|agreed)(?: \p{L}+)? (?:by|between) (?:the )?$/u
/** “attacks that killed over 500”, “46 people were killed”. */
const KILLING = /\b(?:kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur(?:es|ed|ing)|left|claim(?:s|ed|ing))\s+$/i
const KILLED = /^[^.;,]{0,20}\b(?:(?:was|were|been) (?:killed|wounded|injured|hurt)|died|dead|killed|wounded|injured)\b/i
/** Opens the clause that says who got a thing. */
const RELATIVE = /^\s+(?:that |which )?(?:the )?/
const GOT = /^\s+(?:has |have |had |would |will )?(?:imports?|imported|buys?|bought|purchase[ds]?|receives?|received|orders?|ordered|acquires?|acquired|gets?|got|obtain(?:s|ed)?|operates?|operated)\b/
/** Sentences that say who supplies whom: their states stand behind a share told in the next one. */
const DEALING = /\b(?:suppl(?:y|ies|ier|iers|ied)|suppliers?|bu(?:y|ys|ying|yer)|bought|purchas\w+|import\w*|export\w*|depend\w*|relian\w+|relies|provider|source)\b/i

/** Reads whose a figure is from the words around it, nearest first; leaves open what they do not say. */
export function attributeFigure(told: ToldFigure, phrase: NounPhrase | null, around: Surroundings): Attribution {
  const ranked = told.kind === 'rank' ? rankedState(told, around) : null
  if (ranked) return ranked
  const held = phrase?.holder ? heldShare(phrase, phrase.holder, around) : null
  if (held) return held
  if (isCasualty(told, around)) return { subject: originOf(told, phrase, around)?.state ?? placedState(told, around), counterpart: null }
  const deal = namedDeal(told, around)
  if (deal) return deal
  const verb = governingVerb(told, around.sentence)
  const supplier = supplies(verb) ? stateTold(subjects(around.sentence, verb), around) ?? firmsState(subjects(around.sentence, verb), around) : null
  const origin = originOf(told, phrase, around)
  const pair = tradingPair(phrase, around)
  const receiver = receiverBefore(told, around)
  const signed = signingPair(told, around)
  const both = phrase && bothSides(told, phrase, pair, around)
  if (both) return both
  const subject = readSubject(told, phrase, around, { verb, supplier, origin, receiver }) ?? pair[0] ?? null
  const other = (state: EntityId | null | undefined) => (state === undefined || state === subject ? null : state)
  const counterpart = other(receiver) ?? other(supplier?.state) ?? otherSide(told, around, subject) ?? other(origin?.state)
    ?? (supplies(verb) ? receivingState(verb, around, subject) : null) ?? sharingState(told, verb, around, subject) ?? pair.find((state) => state !== subject) ?? (signed.includes(subject) ? signed.find((state) => state !== subject) : null) ?? (isOfPeople(told, around) && origin?.state === subject && verb ? other(stateTold(subjects(around.sentence, verb), around)?.state) : null) ?? null
  return { subject, counterpart }
}

/** “Russia is India’s top supplier”: of Russia, with India. Left to the rest where no state is the subject. */
function rankedState(told: ToldFigure, around: Surroundings): Attribution | null {
  const head = headWithin(around.sentence, told)
  const verb = head && pathToRoot(around.sentence, head).find((token) => token.upos === 'VERB')
  const subject = stateTold([...(head ? childrenBy(around.sentence, head, 'nsubj') : []), ...(verb ? subjects(around.sentence, verb) : [])], around)
  if (!subject || contains(told, subject)) return null
  const owner = around.states.findLast((one) => one.end <= told.start && one.start >= around.sentence.start && /^[’']s (?:\p{L}+[- ]){0,2}$/u.test(around.text.slice(one.end, told.start)))
  const counterpart = owner && owner.state !== subject.state ? owner.state : otherSide(told, around, subject.state)
  return { subject: subject.state, counterpart }
}

/** “Russia’s share of Indian arms imports”: of India, with Russia. */
function heldShare(phrase: NounPhrase, holder: Span, around: Surroundings): Attribution | null {
  const subject = (phrase.possessor ? possessorState(phrase.possessor, around) : null) ?? statesWithin(around.states, phrase.thing)[0]?.state ?? null
  const counterpart = possessorState(holder, around) ?? statesWithin(around.states, holder)[0]?.state ?? null
  return subject === null ? null : { subject, counterpart: counterpart === subject ? null : counterpart }
}

/** A state told right behind its verb and right before the figure gets it or is paid it: “lent Egypt $3 billion”, “paid Russia $406 million”. */
function receiverBefore(told: ToldFigure, { text, sentence, states }: Surroundings): EntityId | null {
  const state = states.findLast((one) => one.end <= told.start && /^\s+(?:the |its |another |a further )?$/.test(text.slice(one.end, told.start)) && one.start > sentence.start)
  const before = state && sentence.tokens.findLast((token) => token.end <= state.start && token.upos !== 'DET')
  return state && before && (GIVEN_TO.has(before.lemma) || /^V/.test(before.xpos) && before.upos === 'VERB') ? state.state : null
}

/** The other side of a share: who “accounts for” it, else who was told to deal with its owner just before. */
function sharingState(told: ToldFigure, verb: Token | undefined, around: Surroundings, subject: EntityId | null): EntityId | null {
  if (told.kind !== 'share') return null
  const accounting = verb && stateTold(subjects(around.sentence, verb), around)
  return accounting && accounting.state !== subject ? accounting.state : dealingState(around, subject)
}

/** Trade has two sides: “trade reached $65 billion” is between the two states told last. */
function tradingPair(phrase: NounPhrase | null, { text, sentence, previous, states }: Surroundings): readonly EntityId[] {
  if (!phrase || !TRADE.test(text.slice(phrase.thing.start, phrase.thing.end))) return []
  const told = [...previous, sentence].flatMap((one) => statesWithin(states, one)).filter((one) => one.itself && !one.unnamed).map((one) => one.state)
  return [...new Set(told.reverse())].slice(0, 2).reverse()
}

/** “bilateral trade”, “trade between the two”: of both alike, whichever is told nearer. */
function bothSides(told: ToldFigure, { thing, possessor }: NounPhrase, [first, second]: readonly EntityId[], { text, states, sentence }: Surroundings): Attribution | null {
  const alike = TRADE.test(text.slice(thing.start, thing.end)) && (/\b(?:bilateral|mutual|two-way)\b/i.test(text.slice(thing.start, thing.end)) || /^ between\b/.test(text.slice(thing.end, thing.end + 9)))
  const here = (state: EntityId | undefined) => states.some((one) => one.state === state && one.end <= told.start && one.start >= sentence.start)
  return alike && !possessor && here(first) && here(second) && first !== undefined && second !== undefined ? { subject: first, counterpart: second } : null
}

/** “South Korea and Poland signed a contract worth $6.5 billion”: the two who sign. */
function signingPair(told: ToldFigure, { text, sentence, states }: Surroundings): readonly (EntityId | null)[] {
  if (told.kind !== 'money' && told.kind !== 'count') return []
  const before = statesWithin(states, { start: sentence.start, end: told.start }).filter((one) => one.itself)
  const at = before.findIndex((one, index) => index > 0 && /^(?:,| and| &)\s+(?:the )?$/.test(text.slice(before[index - 1]!.end, one.start)) && SIGNING.test(text.slice(one.end, one.end + 60)))
  // “was signed by Poland and South Korea”, told before or after its sum.
  const signers = statesWithin(states, sentence).filter((one) => one.itself)
  const by = signers.findIndex((one, index) => index > 0 && / and (?:the )?$/.test(text.slice(signers[index - 1]!.end, one.start)) && text.slice(signers[index - 1]!.end, one.start).length <= 9 && SIGNED_BY.test(text.slice(sentence.start, signers[index - 1]!.start)))
  if (by > 0) return [signers[by - 1]!.state, signers[by]!.state]
  return at < 0 || before[at - 2] && /^, (?:the )?$/.test(text.slice(before[at - 2]!.end, before[at - 1]!.start)) ? [] : [before[at - 1]!.state, before[at]!.state]
}

interface Clues {
  readonly verb: Token | undefined
  readonly supplier: StateTold | null
  readonly origin: StateTold | null
  /** Who gets the figure: never whose it is. */
  readonly receiver: EntityId | null
}

function readSubject(told: ToldFigure, phrase: NounPhrase | null, around: Surroundings, { verb, supplier, origin, receiver }: Clues): EntityId | null {
  const owner = (phrase?.possessor ? possessorState(phrase.possessor, around) : null) ?? (phrase ? relativeOwner(phrase, around) : null)
  if (owner !== null) return owner
  if (told.kind === 'share' && verb && supplier) return receivingState(verb, around, supplier.state)
  // “Indian Navy submarines” are India’s; “Russian rifles” are whoever’s the sentence speaks of.
  if (origin && (!origin.itself || isOfPeople(told, around) || (phrase && OWN.test(around.text.slice(phrase.thing.start, phrase.thing.end))))) return origin.state
  // “signed an agreement with China to supply eight submarines”: theirs who signed.
  const behind = supplier && isOtherSide(supplier, around)
  if (around.speaker !== null && saysWe(told, around)) return around.speaker
  const actors = verb && !behind ? [...agents(around.sentence, verb), ...subjects(around.sentence, verb)] : []
  const acting = (stateTold(actors, around) ?? firmsState(actors, around))?.state
  const apart = [origin?.state, behind ? supplier.state : undefined, receiver].filter((state) => state !== undefined && state !== null)
  return (acting === receiver ? undefined : acting) ?? nearestState(told, around, { apart, supplying: supplies(verb) ? verb : undefined }) ?? (told.kind === 'share' ? null : origin?.state) ?? earlierSubject(told, around, apart)
}

function isOfPeople(told: ToldFigure, { text }: Surroundings): boolean {
  return told.kind === 'count' && told.counted !== undefined && (told.unit === 'people' || isPeople(text.slice(told.counted.start, told.counted.end).split(/[\s-]+/).at(-1)!))
}

/** Whose the dead are stands in their own words or in where they died, not in who is spoken of nearby. */
function placedState(told: ToldFigure, { text, sentence, states }: Surroundings): EntityId | null {
  return statesWithin(states, sentence).find((one) => one.start >= told.end && PLACED.test(text.slice(Math.max(told.end, one.start - 24), one.start)))?.state ?? null
}

function isCasualty(told: ToldFigure, around: Surroundings): boolean {
  const { text, sentence } = around
  return isOfPeople(told, around) && (KILLING.test(text.slice(Math.max(sentence.start, told.start - 16), told.start)) || KILLED.test(text.slice(told.end, Math.min(sentence.end, told.end + 45))))
}

/** “the arms that Ukraine has imported”, “the weapons India bought”. */
function relativeOwner({ thing }: NounPhrase, { text, states }: Surroundings): EntityId | null {
  const clause = RELATIVE.exec(text.slice(thing.end, thing.end + 20))
  const owner = clause && states.find((one) => one.start === thing.end + clause[0].length)
  return owner && GOT.test(text.slice(owner.end, owner.end + 30)) ? owner.state : null
}

/** “We still operate about 60 percent …”: before the figure in its sentence. */
function saysWe(told: ToldFigure, { text, sentence }: Surroundings): boolean {
  return /\b(?:we|our)\b/i.test(text.slice(sentence.start, told.start))
}

/** The verb above the figure in the tree, or a supplying verb right before it: “granted Manila 600 million yen”. */
function governingVerb(told: ToldFigure, sentence: Sentence): Token | undefined {
  const head = headWithin(sentence, told)
  const above = head && pathToRoot(sentence, head).find((token) => token.upos === 'VERB')
  const before = sentence.tokens.findLast((token) => token.end <= told.start && token.upos === 'VERB')
  return before && SUPPLY.has(before.lemma) ? before : above
}

function supplies(verb: Token | undefined): verb is Token {
  return verb !== undefined && SUPPLY.has(verb.lemma)
}

function stateTold(tokens: readonly Token[], { states }: Surroundings): StateTold | null {
  return tokens.flatMap((token) => states.filter((told) => overlap(told, token) > 0))[0] ?? null
}

/** “Qatari firm Nakilat will sell”, “Nakilat, a Qatari company, will sell”: the state of a firm that deals. */
function firmsState(tokens: readonly Token[], { sentence, states }: Surroundings): StateTold | null {
  return tokens.flatMap((token) => [token, ...appositions(sentence, token)].map((one) => nounPhraseSpan(sentence, one)).filter((span) => sentence.tokens.some((one) => contains(span, one) && FIRM.test(one.form))).flatMap((span) => statesWithin(states, span)))[0] ?? null
}

/** “India’s”, or “its” for the state the sentence speaks of first. */
function possessorState(possessor: Span, around: Surroundings): EntityId | null {
  const named = stateIn(around.states, possessor)
  if (named !== null) return named
  if (/^our$/i.test(around.text.slice(possessor.start, possessor.end))) return around.speaker
  if (!/^(?:its|their)$/i.test(around.text.slice(possessor.start, possessor.end))) return null
  const before = statesWithin(around.states, { start: around.sentence.start, end: possessor.start })
  // “its” is never a minister’s: “He praised Norway, which bought half of its gas”.
  return (before.find((one) => one.itself) ?? before[0])?.state ?? lastOf(around.previous, around.states)?.state ?? null
}

/** “Russian AK-203 rifles”, “Indian Navy submarines”: a state told inside the thing itself; the sign of “US$40 billion” is none. */
function originOf(told: ToldFigure, phrase: NounPhrase | null, { states }: Surroundings): StateTold | null {
  const counted = told.kind === 'count' || told.kind === 'rank' ? statesWithin(states, told) : []
  return counted[0] ?? (phrase ? (statesWithin(states, phrase.thing)[0] ?? null) : null)
}

interface Apart {
  /** States already known for another part. */
  readonly apart: readonly EntityId[]
  /** The verb that gives: a state between it and the figure is given to. */
  readonly supplying: Token | undefined
}

/**
 * The state told last before the figure in its sentence, not one behind “with” or “from”; else the first of “between India and Russia”.
 * After the figure only things that are counted say whose they are: “16 submarines in the Indian Navy”.
 */
function nearestState(told: ToldFigure, around: Surroundings, { apart, supplying }: Apart): EntityId | null {
  const inside = statesWithin(around.states, around.sentence).filter((one) => !contains(told, one) && !one.unnamed && !apart.includes(one.state))
  const before = inside.filter((one) => one.end <= told.start && !(supplying && one.start >= supplying.end))
  const behind = (one: StateTold, words: RegExp) => words.test(around.text.slice(Math.max(around.sentence.start, one.start - 24), one.start))
  const nearest = before.findLast((one) => !isOtherSide(one, around)) ?? inside.find((one) => one.start >= told.end && behind(one, BY)) ?? before.find((one) => behind(one, BETWEEN))
  const after = told.kind === 'count' && apart.length === 0 ? inside.find((one) => one.start >= told.end && behind(one, PLACED)) : undefined
  return (nearest ?? after)?.state ?? null
}

function earlierSubject(told: ToldFigure, { earlier, previous, states }: Surroundings, apart: readonly EntityId[]): EntityId | null {
  const same = earlier.findLast((one) => one.told.kind === told.kind && one.told.unit === told.unit && one.subject !== null)
  const subject = same?.subject ?? lastOf(previous, states)?.state ?? null
  return subject !== null && apart.includes(subject) ? null : subject
}

function lastOf(sentences: readonly Sentence[], states: readonly StateTold[]): StateTold | undefined {
  return sentences.flatMap((sentence) => statesWithin(states, sentence)).findLast((one) => one.itself && !one.unnamed)
}

/** Another state behind “from”, “to” or “with”, first after the figure, then before it. */
function otherSide(told: ToldFigure, around: Surroundings, subject: EntityId | null): EntityId | null {
  const linked = statesWithin(around.states, around.sentence).filter((one) => one.state !== subject && (isOtherSide(one, around) || (told.kind === 'share' && isOrigin(one, around))))
  return (linked.find((one) => one.start >= told.end) ?? linked.findLast((one) => one.end <= told.start))?.state ?? null
}

/** “is of Russian origin”, “are Soviet-made”, “is Iraqi”: where a share comes from. */
function isOrigin(one: StateTold, { text, sentence }: Surroundings): boolean {
  const before = text.slice(Math.max(sentence.start, one.start - 24), one.start)
  return MADE.test(text.slice(one.end, one.end + 16)) || MADE_IN.test(before) || (PREDICATE.test(before) && /^[.,;)]/.test(text.slice(one.end, one.end + 1)))
}

function isOtherSide(one: StateTold, { text, sentence }: Surroundings): boolean {
  return OTHER_SIDE.test(text.slice(Math.max(sentence.start, one.start - 24), one.start))
}

/** “lends Manila 64 billion yen”, “has delivered three of the regiments that India ordered”: another state after the supplying verb. */
function receivingState(verb: Token, { text, sentence, states }: Surroundings, subject: EntityId | null): EntityId | null {
  // “Germany pledged 18 tanks; Norway eight”: behind a semicolon another gives.
  const semicolon = text.indexOf(';', verb.end)
  return statesWithin(states, { start: verb.end, end: semicolon < 0 ? sentence.end : Math.min(semicolon, sentence.end) }).find((one) => one.state !== subject)?.state ?? null
}

/** The supplier named just before: “Moscow, one of its main suppliers … 60-70% of its military equipment”. */
function dealingState({ text, sentence, previous, states }: Surroundings, subject: EntityId | null): EntityId | null {
  for (const one of [sentence, ...[...previous].reverse()]) {
    if (!DEALING.test(text.slice(one.start, one.end))) continue
    const other = statesWithin(states, one).find((told) => told.state !== subject)
    if (other) return other.state
  }
  return null
}
