import { DOCUMENT_NOUNS, OCCASION_NOUNS } from '../../language/en/attributing-phrases.js'
import { isPlainSaying, reportingVerb } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  agents,
  appositions,
  auxiliaries,
  childBy,
  childrenBy,
  conjuncts,
  headOf,
  isPassive,
  isRelativePronoun,
  nounPhrase,
  particle,
  pathToRoot,
  relation,
  root,
  spanOfTokens,
  subjects,
} from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'

export const QUOTATION_MARK = /^(?:["“”„‟«»‘’'‚‹›]|``|'')$/u

/** Nouns for where words are said, or set down: “in an interview”, “in a letter”. */
export function isWhereSaid({ lemma }: Token): boolean {
  return OCCASION_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma)
}

/** Verbs whose object hears the words: “told reporters that …” */
export const HEARD_BY_OBJECT = /^(?:tell|inform|assure|remind|notify|brief|ask|warn|reassure|advise)$/u

/** Verbs that put a noun of saying into somebody’s mouth: “issued a warning”, “voiced fears”. */
export const LIGHT_VERBS =
  /^(?:make|issue|express|voice|raise|have|share|offer|give|deliver|release|publish|repeat|send|draw|launch|level|reiterate|renew|withdraw|hold|announce|file|win|face|take|put|bring|declare)$/u

/**
 * Unbroken stretches of a reported clause: marks at the ends fall away (not those of quotation), a gap of other words
 * breaks it.
 */
export function contentSpans(tokens: readonly Token[]): readonly Span[] {
  const runs: Token[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    if (run && token.index === run.at(-1)!.index + 1) run.push(token)
    else runs.push([token])
  }
  return runs
    .map(withoutOuterPunctuation)
    .filter((run) =>
      run.some((token) => !['PUNCT', 'ADV', 'CCONJ', 'SCONJ'].includes(token.upos) && !BARE_RELATIVE.test(token.form)),
    )
    .map(spanOfTokens)
}

/** “what he called | a sham |”: the pronoun alone says nothing. */
const BARE_RELATIVE = /^what$/iu

function withoutOuterPunctuation(run: readonly Token[]): readonly Token[] {
  const drops = (token: Token) => token.upos === 'PUNCT' && !QUOTATION_MARK.test(token.form)
  let from = 0
  let to = run.length
  while (from < to && drops(run[from]!)) from++
  while (to > from && drops(run[to - 1]!)) to--
  return run.slice(from, to)
}

/** “has repeatedly said”, “did not say”, “pointed out”: the verb with its auxiliaries and particle. */
export function verbGroup(sentence: Sentence, verb: Token): Span {
  // “We cannot,” she said: the tree may hang what stands in marks on the verb
  const before = auxiliaries(sentence, verb).filter(
    (aux) =>
      aux.index < verb.index &&
      relation(aux) === 'aux' &&
      !sentence.tokens.slice(aux.index, verb.index).some((token) => QUOTATION_MARK.test(token.form)),
  )
  const after = particle(sentence, verb)
  return spanOfTokens([...before, verb, ...(after ? [after] : [])])
}

/** Who is held to the words of a verb: its subject, or the agent of a passive one. */
export function sourceOf(sentence: Sentence, cue: Token, voice: 'active' | 'either' = 'either'): Span | null {
  const insiders = insidersBefore(sentence, cue)
  if (insiders) return spanOfTokens(insiders)
  const mistaken = isMistakenForPassive(sentence, cue) ? headOf(sentence, cue) : undefined
  const heads = mistaken
    ? [mistaken]
    : voice === 'either' && isPassive(sentence, cue)
      ? agents(sentence, cue)
      : beforeStrays(cue, speakers(sentence, cue))
  return heads.length > 0
    ? spanOfTokens(
        withKnowledge(
          sentence,
          cue,
          withoutAsides(
            sentence,
            heads.flatMap((head) => nounPhraseWords(sentence, head)),
          ),
        ),
      )
    : null
}

/**
 * “two people familiar with the matter”, “an official briefed on the talks”: what a source knows belongs to its
 * description, wherever the tree hangs it.
 */
function withKnowledge(sentence: Sentence, cue: Token, words: readonly Token[]): readonly Token[] {
  const last = Math.max(...words.map((token) => token.index))
  const knows = [last, last + 1].find((at) => KNOWING.test(sentence.tokens[at]?.form ?? ''))
  const link = knows === undefined ? undefined : sentence.tokens[knows + 1]
  if (
    knows === undefined ||
    !link ||
    !/^(?:with|to|on|of|in)$/iu.test(link.form) ||
    link.index >= cue.index ||
    cue.index < last
  )
    return words
  const matter = phraseAtStart(sentence.tokens.slice(link.index + 1, cue.index))
  return matter.length > 0 ? [...words, ...sentence.tokens.slice(last + 1, matter.at(-1)!.index + 1)] : words
}

/**
 * “Sources close to the premier | say …”: taggers take “close” and “privy” for verbs, and the tree then loses the
 * speaker.
 */
function insidersBefore(sentence: Sentence, cue: Token): readonly Token[] | undefined {
  if (!isPlainSaying(cue.lemma)) return undefined
  const knows = sentence.tokens.findLastIndex(
    (token) => token.index < cue.index && KNOWING.test(token.form) && sentence.tokens[token.index - 1]?.upos === 'NOUN',
  )
  const matter =
    knows > 0 && /^(?:with|to|on|of|in)$/u.test(sentence.tokens[knows + 1]?.form ?? '')
      ? sentence.tokens.slice(knows + 2, cue.index)
      : []
  if (
    matter.length === 0 ||
    !matter.every((token) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADP', 'PRON'].includes(token.upos))
  )
    return undefined
  const before = sentence.tokens
    .slice(0, knows)
    .findLastIndex((token) => !['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.upos))
  return sentence.tokens.slice(before + 1, cue.index)
}

const KNOWING = /^(?:familiar|close|briefed|privy|involved|aware|informed)$/iu

/**
 * “Analysts said | tariffs had fallen”: where a verb has its speaker before it, a second subject behind it belongs to
 * the reported clause.
 */
function beforeStrays(cue: Token, heads: readonly Token[]): readonly Token[] {
  const before = heads.filter((head) => head.index < cue.index)
  return before.length > 0 ? before : heads
}

/**
 * “The ministry announced that …”: taggers take the verb for a participle of its subject; a plain verb of saying with
 * “that” and no agent is active.
 */
export function isMistakenForPassive(sentence: Sentence, cue: Token): boolean {
  if (
    !isPlainSaying(cue.lemma) ||
    relation(cue) !== 'acl' ||
    cue.xpos !== 'VBN' ||
    headOf(sentence, cue)?.index !== cue.index - 1
  )
    return false
  return (
    agents(sentence, cue).length === 0 &&
    sentence.tokens
      .slice(cue.index + 1, cue.index + 6)
      .some((token) => token.form.toLowerCase() === 'that' && token.upos === 'SCONJ')
  )
}

/**
 * “…, adding that”, “Calling it a threat, the envoy …”: a participle set off by a comma goes with whoever the whole
 * sentence is about, whatever noun or verb beside it the tree hangs it on.
 */
function speakers(sentence: Sentence, cue: Token): readonly Token[] {
  const issuer = issuerOf(sentence, cue)
  if (issuer) return conjuncts(sentence, issuer)
  const before = goesOnFrom(sentence, cue)
  if (before) return subjects(sentence, before)
  const setOff =
    cue.xpos === 'VBG' &&
    (cue.index === 0 || sentence.tokens[cue.index - 1]!.form === ',' || sentence.tokens[cue.index - 2]?.form === ',')
  const main = setOff ? root(sentence) : undefined
  // “It also added that …”: the tree may take the speaker for an empty “it”, which only a passive has
  const empty = isPassive(sentence, cue)
    ? []
    : childrenBy(sentence, cue, 'expl').filter((one) => one.upos === 'PRON' && one.index < cue.index)
  const own = main && main !== cue ? childrenBy(sentence, main, 'nsubj') : empty
  return own.length > 0
    ? own.flatMap((subject) => conjuncts(sentence, subject))
    : withoutCircumstance(sentence, cue, subjects(sentence, cue))
}

/** “…, and once more denied that”: with a comma and no subject of its own. */
function isBehindComma(sentence: Sentence, verb: Token): boolean {
  const link = sentence.tokens.slice(0, verb.index).findLast(({ upos }) => upos !== 'ADV')
  return (
    link !== undefined &&
    /^(?:and|but)$/u.test(link.form) &&
    sentence.tokens[link.index - 1]?.form === ',' &&
    !childBy(sentence, verb, 'nsubj')
  )
}

/**
 * “The mayor hinted that the bank had paid, | and denied that it was poor”: behind a comma a second verb of speech goes
 * on from the first, and not from what was said, where the tree may hang it.
 */
function goesOnFrom(sentence: Sentence, cue: Token): Token | undefined {
  if (relation(cue) !== 'conj' || reportingVerb(cue.lemma, 'clause') === undefined || !isBehindComma(sentence, cue))
    return undefined
  const said = headOf(sentence, cue)
  if (!said || !/^(?:ccomp|acl)$/u.test(relation(said)) || childBy(sentence, said, 'mark')?.lemma !== 'that')
    return undefined
  return pathToRoot(sentence, said)
    .slice(1)
    .find(({ upos, xpos }) => upos === 'VERB' && xpos === cue.xpos)
}

/**
 * “The mayor called the port open, and without irony said that …”: a noun behind “without” speaks for nobody; the
 * clause before has the speaker.
 */
function withoutCircumstance(sentence: Sentence, cue: Token, named: readonly Token[]): readonly Token[] {
  if (!named[0] || !childrenBy(sentence, named[0], 'case').some((link) => link.lemma === 'without')) return named
  return childrenBy(sentence, cue, 'ccomp')
    .filter((clause) => clause.index < cue.index)
    .flatMap((clause) => childrenBy(sentence, clause, 'nsubj'))
}

/**
 * “The city released a statement (Wednesday) saying …”: the words are those of whoever issued the paper, not of the
 * paper nor of the day.
 */
function issuerOf(sentence: Sentence, cue: Token): Token | undefined {
  const paper = cue.xpos === 'VBG' && relation(cue) === 'acl' ? headOf(sentence, cue) : undefined
  const issuing = paper && relation(paper) === 'obj' ? headOf(sentence, paper) : undefined
  const own = childrenBy(sentence, cue, 'nsubj')
  return issuing && LIGHT_VERBS.test(issuing.lemma) && own.every(isDay)
    ? childrenBy(sentence, issuing, 'nsubj').find((subject) => !isRelativePronoun(subject))
    : undefined
}

/**
 * “Speaking in Cairo, the envoy”, “Netanyahu, in an address”, “Pompeo, who”: what stands beside the name is not the
 * source.
 */
function withoutAsides(sentence: Sentence, words: readonly Token[]): readonly Token[] {
  const first = Math.min(...words.map((token) => token.index))
  const last = Math.max(...words.map((token) => token.index))
  const run = sentence.tokens.slice(first, last + 1)
  const comma = run.findIndex((token) => token.form === ',')
  const opening = run[0]!
  if (comma > 0 && (opening.xpos === 'VBG' || opening.upos === 'ADP' || opening.upos === 'SCONJ'))
    return run.slice(run.map((token) => token.form).lastIndexOf(',') + 1)
  const aside = run.findIndex(
    (token, at) => at > 0 && run[at - 1]!.form === ',' && (token.upos === 'ADP' || isRelativePronoun(token)),
  )
  return aside > 0 ? run.slice(0, aside - 1) : run
}

/** A source as named: its noun phrase and what stands beside it in apposition. */
export function nounPhraseWords(sentence: Sentence, head: Token): readonly Token[] {
  return [...nounPhrase(sentence, head), ...appositions(sentence, head).flatMap((name) => nounPhrase(sentence, name))]
}

/** The noun phrase that begins with these words: “Kate Allen, | the director …” → “Kate Allen”. */
export function phraseAtStart(words: readonly Token[]): readonly Token[] {
  const phrase: Token[] = []
  for (const token of words) {
    if (
      (token.upos === 'PUNCT' && token.form !== '-' && token.form !== '.') ||
      (['VERB', 'AUX', 'SCONJ'].includes(token.upos) && !isInName(token, phrase))
    )
      break
    if (
      token.upos === 'ADP' &&
      !INSIDE_NAMES.test(token.form) &&
      !(ISSUED.test(token.form) && phrase.some((word) => DOCUMENT_NOUNS.has(word.lemma)))
    )
      break
    if (phrase.length > 0 && isRelativePronoun(token)) break
    phrase.push(token)
  }
  return withoutTime(phrase)
}

/**
 * “the state-run agency”, “the Associated Press”: a participle behind a hyphen or with a capital belongs to the name.
 */
function isInName(token: Token, before: readonly Token[]): boolean {
  const last = before.at(-1)
  return (
    last !== undefined &&
    ((last.form === '-' && last.end === token.start) || (token.upos === 'VERB' && /^\p{Lu}/u.test(token.form)))
  )
}

/** Prepositions that a title keeps inside: “the minister of defence”, “ambassador to the United Nations”. */
const INSIDE_NAMES = /^(?:of|for|at|to|’s|'s)$/iu
/** “a statement by the ministry”, “an estimate from the Pentagon” */
const ISSUED = /^(?:by|from)$/iu
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|afterwards|recently|previously)$/iu

/** “Monday”, “earlier”: a time that stands without a preposition. */
export function isDay(token: Token): boolean {
  return DAY.test(token.form)
}

/** “on Monday”, “on 4 May”, “in 2019”: a time and no topic. */
export function isTime(token: Token): boolean {
  return isDay(token) || TIME.test(token.lemma)
}

const TIME =
  /^(?:\d+|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|evening|night|weekend)$/iu

/** “said Lavrov Monday”: the day is not the man. */
function withoutTime(phrase: readonly Token[]): readonly Token[] {
  const day = phrase.findIndex((token, at) => at > 0 && isDay(token))
  const kept = day > 0 ? phrase.slice(0, day) : phrase
  return kept.at(-1)?.upos === 'PUNCT' ? kept.slice(0, -1) : kept
}
