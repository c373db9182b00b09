import type { Sentence, Token } from '../../language/en/sentence.js'
import { auxiliaries, childBy, children, headWithin, pathToRoot, relation } from '../../language/en/tree.js'
import { contains, type Span } from '../../language/span.js'
import type { Told } from './date-phrase.js'

/** Whether the clause tells of what was, or of what is to come; null where it does not show. */
export type Direction = 'past' | 'future' | null

/** “as early as Tuesday”, “due Monday”, “set for April 4”: what stands here is ahead, whatever the verb. */
const AHEAD =
  /\b(?:as (?:early|soon) as|no later than|due(?: on| in| for)?|(?:scheduled|planned|slated|expected|postponed|delayed)(?: (?:for|on|in|until|to))?|set for|upcoming|payable|effective|expires?|starting|beginning)\s+(?:\p{L}+ ){0,3}$/iu
/** “was due to land in Tokyo on Sunday”: planned, and not told to be over. */
const PLANNED_FOR =
  /(?<!\b(?:had been|originally|initially|previously|were originally|was originally) )\b(?:due|scheduled|slated|set|expected) to (?:\p{L}+ ){1,7}(?:on |in |from )$/iu
/** “until Tuesday”, “by Friday”: ahead, unless the clause tells of what had been done by then. */
const DEADLINE = /\b(?:(?:until|till)\s+(?:\p{L}+ ){0,3}|(?:by|before)\s+(?:\p{L}+ )?)$/iu
/** “Saturday’s attack” is over; “ahead of Friday’s summit” and “will attend Monday’s session” are not. */
const STILL_AHEAD = /\b(?:ahead of|before|prior to|will|would|prepar\w+ for|upcoming)\b[^.]{0,40}$/i
/** “would look for ways around Wednesday’s ruling”: what is met, fought or followed is there already. */
const OF_WHAT_WAS =
  /\b(?:around|after|following|since|despite|over|against|about|appeal|challenge|overturn|condemn\p{L}*|discuss\p{L}*|from)\s+$/iu
/** Verbs whose passive looks forward: “is scheduled to close Monday”, “set to resume”. */
const PLANNING = new Set([
  'schedule',
  'expect',
  'plan',
  'set',
  'slate',
  'due',
  'intend',
  'hope',
  'aim',
  'prepare',
  'vow',
  'promise',
  'invite',
  'agree',
  'need',
  'want',
  'likely',
  'propose',
  'seek',
  'ready',
  'about',
  'tentatively',
])
/** Progressives that announce: “is visiting Delhi on Friday”. */
const COMING = new Set([
  'visit',
  'travel',
  'arrive',
  'leave',
  'fly',
  'hold',
  'meet',
  'host',
  'go',
  'come',
  'return',
  'attend',
  'begin',
  'start',
  'open',
  'end',
  'resume',
  'depart',
  'land',
  'sail',
  'head',
  'convene',
  'gather',
  'sign',
  'vote',
  'receive',
  'welcome',
  'address',
  'launch',
  'expire',
  'conclude',
  'reopen',
  'tour',
  'testify',
  'join',
  'present',
])
/**
 * “The talks open on Friday”, “the session resumes in Lima on Monday”: taggers take the bare verb for an adjective or a
 * noun.
 */
const OPENS_ON =
  /\b\p{Ll}+ (?:resumes?|reopens?|opens?|begins?|starts?|concludes?|convenes?)(?: again)?(?: in (?:the )?\p{Lu}\p{L}+)? (?:on )?$/u
const FUTURE_AUXILIARY = /^(?:will|would|shall|wo|’ll|'ll|may|might|must|should)$/i

/** Which way the clause around a date points, by its verb: “said Friday” back, “will visit on Friday” ahead. */
export function directionOf(
  text: string,
  phrase: Span & { readonly told?: Told },
  sentences: readonly Sentence[],
): Direction {
  const before = text.slice(Math.max(0, phrase.start - 60), phrase.start)
  if (AHEAD.test(before) || PLANNED_FOR.test(before)) return 'future'
  if (
    /^['’]s\b/.test(text.slice(phrase.end, phrase.end + 3)) &&
    (!STILL_AHEAD.test(before) || OF_WHAT_WAS.test(before))
  )
    return 'past'
  const sentence = sentences.find((one) => contains(one, phrase))
  const word = sentence && headWithin(sentence, phrase)
  if (sentence && besidePastVerb(sentence, phrase)) return 'past'
  if (isNamedDay(phrase.told) && OPENS_ON.test(before)) return 'future'
  const verb = sentence && word && pathToRoot(sentence, word).find((token) => isVerbal(sentence, token))
  const told = verb
    ? (directionOfVerb(sentence, verb) ?? (isNamedDay(phrase.told) && comesInPresent(sentence, verb) ? 'future' : null))
    : null
  if (sentence && word && verb && told === 'future' && isOfDeedAbove(sentence, verb, phrase)) return 'past'
  // “tendered their shares by the Tuesday deadline”: the day says which deadline, not by when.
  const isWhich = word !== undefined && /^(?:compound|nmod:poss)$/.test(word.deprel) && word.head > word.index
  return DEADLINE.test(before) && !isWhich && !(verb && hasPerfect(sentence, verb)) ? 'future' : told
}

/**
 * “extended its offer to acquire the maker Friday”: a bare day at the end is of what was done, not of what the offer is
 * to bring, unless that is something held on a day (“announced plans to meet Friday”).
 */
function isOfDeedAbove(sentence: Sentence, infinitive: Token, phrase: Span): boolean {
  const before = sentence.tokens.findLast((token) => token.end <= phrase.start)
  const noun = sentence.tokens[infinitive.head]
  const above = noun && pathToRoot(sentence, noun).find((token) => token.upos === 'VERB')
  return (
    before?.upos !== 'ADP' &&
    before !== infinitive &&
    infinitive.xpos === 'VB' &&
    /^(?:acl|advcl)$/.test(relation(infinitive)) &&
    !COMING.has(infinitive.lemma) &&
    above?.xpos === 'VBD'
  )
}

/** A day told by its name alone, which only the tense puts before or behind the report. */
function isNamedDay(told: Told | undefined): boolean {
  return told?.kind === 'weekday' || told?.kind === 'weekdays'
}

/**
 * “meets his counterpart on Saturday”, “the talks open on Sunday”: the present of what is fixed is told of what is to
 * come.
 */
function comesInPresent(sentence: Sentence, verb: Token): boolean {
  return /^VB[ZP]$/.test(verb.xpos) && COMING.has(verb.lemma) && auxiliaries(sentence, verb).length === 0
}

/**
 * “has been shut for three years”: what the clause tells has lasted until the report. “had been”, “was” and “will be”
 * have not.
 */
export function lastsUntilNow(phrase: Span, sentences: readonly Sentence[]): boolean {
  const sentence = sentences.find((one) => contains(one, phrase))
  const word = sentence && headWithin(sentence, phrase)
  const verb = sentence && word && pathToRoot(sentence, word).find((token) => isVerbal(sentence, token))
  return verb !== undefined && auxiliaries(sentence!, verb).some((helper) => /^(?:has|have|['’]ve)$/i.test(helper.form))
}

/** “said Friday”, “on Saturday called”: a finite past verb right beside the date outweighs the tree. */
function besidePastVerb(sentence: Sentence, phrase: Span): boolean {
  const before = sentence.tokens.findLast((token) => token.end <= phrase.start && token.upos !== 'ADP')
  const after = sentence.tokens.find((token) => token.start >= phrase.end)
  return [before, after].some((token) => token?.xpos === 'VBD')
}

function isVerbal(sentence: Sentence, token: Token): boolean {
  return (
    token.upos === 'VERB' ||
    token.upos === 'AUX' ||
    children(sentence, token).some((child) => relation(child) === 'cop' || relation(child) === 'aux')
  )
}

/** A verb by its helpers first, then by its form; an infinitive by what governs it. */
function directionOfVerb(sentence: Sentence, verb: Token): Direction {
  const helpers = auxiliaries(sentence, verb)
  // “may have been behind the drop on Wednesday”: a guess about what was
  const isGuess =
    helpers.some(({ lemma }) => lemma === 'have') &&
    !helpers.some(({ form }) => /^(?:will|shall|wo|['’]ll)$/i.test(form))
  if (!isGuess && helpers.some((helper) => FUTURE_AUXILIARY.test(helper.form))) return 'future'
  // “a record set on August 6” is no plan; what is “set for” a day is told by these words
  const isSet = verb.lemma === 'set' && relation(verb) === 'acl'
  if (PLANNING.has(verb.lemma) && verb.xpos !== 'VBD' && !isSet) return 'future'
  if (verb.xpos === 'VBD' || helpers.some((helper) => helper.xpos === 'VBD' || helper.lemma === 'have')) return 'past'
  // “is to be built within two years”.
  if (
    verb.xpos === 'VBN' &&
    helpers.some((helper) => helper.xpos === 'VB') &&
    childBy(sentence, verb, 'mark')?.lemma === 'to'
  )
    return 'future'
  if (verb.xpos === 'VBN') return helpers.length > 0 ? null : 'past'
  if (verb.xpos === 'VB' && childBy(sentence, verb, 'mark')?.lemma === 'to')
    return hasComeTrue(sentence, verb) ? 'past' : 'future'
  return verb.xpos === 'VBG' && helpers.length > 0 && COMING.has(verb.lemma) ? 'future' : null
}

/**
 * “failed to pass on Thursday”, “began to withdraw on Friday”: an infinitive that the past verb above it tells to be
 * over.
 */
function hasComeTrue(sentence: Sentence, infinitive: Token): boolean {
  const above = sentence.tokens[infinitive.head]
  return (
    above !== undefined &&
    OVER.has(above.lemma) &&
    relation(infinitive) === 'xcomp' &&
    (above.xpos === 'VBD' ||
      auxiliaries(sentence, above).some((helper) => helper.xpos === 'VBD' || helper.lemma === 'have'))
  )
}

const OVER = new Set([
  'fail',
  'manage',
  'refuse',
  'decline',
  'try',
  'attempt',
  'begin',
  'start',
  'continue',
  'come',
  'cease',
  'proceed',
  'happen',
  'help',
])

function hasPerfect(sentence: Sentence, verb: Token): boolean {
  return auxiliaries(sentence, verb).some((helper) => helper.lemma === 'have')
}
