import { CLAIM_NOUNS, DENYING_VERBS } from '../../language/en/denials.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { objects, spanOfTokens } from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { Judged } from '../judging/judge-events.js'
import type { Scene } from '../judging/scene.js'
import type { Denial } from '../reading.js'
import { claimBefore, claimOf, isDescribing, isPronoun, isWithheld, toldBefore } from './denied-claims.js'

/**
 * Denials told by a deed that was judged to be one, where no rule over the tree sees them: “a charge Oslo denies”,
 * “Kyiv disputes the sum”. Whoever does the deed denies; whom it is aimed at has claimed. What the rules found stands
 * as it is.
 */
export function denialsByDeeds(scene: Scene, events: readonly Judged[], told: readonly Denial[]): readonly Denial[] {
  return events.flatMap((deed) => {
    const { event, proposal, confidence } = deed
    const { sentence, word } = proposal.trigger
    if (
      event.kind !== 'denial' ||
      isWithheld(sentence, word) ||
      !/^(?:happened|ongoing|alleged)$/u.test(event.modality)
    )
      return []
    if (told.some((one) => isToldBy(one, event, word)) || isTurnedDown(sentence, word)) return []
    const [by, of] = (['actor', 'recipient'] as const).map(
      (role) => event.participants.find((one) => one.role === role)?.entity ?? null,
    )
    if (!by) return []
    const found = claimAt(scene, sentence, word)
    const claim = found && isPronoun(sentence, found) ? null : found
    const [start, end] = [
      Math.min(event.start, claim?.start ?? event.start),
      Math.max(event.end, claim?.end ?? event.end),
    ]
    return [
      {
        id: '',
        start,
        end,
        manner: 'denial' as const,
        by,
        source: mentionNear(scene, deed, by),
        of: of ?? null,
        claim,
        confidence,
        rule: 'denial.deed',
      },
    ]
  })
}

/** “rejected the questions”: what claims nothing is turned down, not denied. */
function isTurnedDown(sentence: Sentence, word: Token): boolean {
  const [object] = objects(sentence, word)
  return object?.upos === 'NOUN' && !DENYING_VERBS.has(word.lemma) && !CLAIM_NOUNS.has(object.lemma)
}

/** Denials whose speaker the rules did not find, with the one who does the deed. */
export function withDeniers(scene: Scene, events: readonly Judged[], told: readonly Denial[]): readonly Denial[] {
  return told.map((one) => {
    if (one.by !== null || one.source !== null) return one
    const deed = events.find(
      ({ event, proposal }) => event.kind === 'denial' && isToldBy(one, event, proposal.trigger.word),
    )
    const by = deed?.event.participants.find(({ role }) => role === 'actor')?.entity
    return deed && by ? { ...one, by, source: mentionNear(scene, deed, by) } : one
  })
}

const isToldBy = (denial: Denial, event: Span, word: Span) => overlap(denial, event) > 0 || overlap(denial, word) > 0

/** The words of a sentence that name somebody, nearest to those that tell what he does. */
function mentionNear(scene: Scene, { proposal }: Judged, entity: string): Span | null {
  const { sentence, word } = proposal.trigger
  const [nearest] = scene
    .mentionsIn(sentence)
    .filter((one) => one.entity === entity)
    .sort((a, b) => Math.abs(a.start - word.start) - Math.abs(b.start - word.start))
  return nearest ? { start: nearest.start, end: nearest.end } : null
}

/**
 * What is denied: what the tree hangs on the word, or the words between it and the end of its clause, or what it
 * describes.
 */
function claimAt(scene: Scene, sentence: Sentence, word: Token): Span | null {
  const hung = claimOf(sentence, word)
  const behind = isDescribing(word) ? null : clauseBehind(sentence, word)
  if (
    hung &&
    hung.words.start > word.start &&
    !(behind && contains(hung.words, behind) && behind.end === hung.words.end)
  )
    return hung.words
  if (behind) return behind
  const quotes = scene.quotes.filter((one) => !contains(one, word))
  const phrase = phraseBehindComma(sentence, word)
  return claimBefore(sentence, word, quotes)?.words ?? (phrase.length > 0 ? toldBefore(sentence, phrase, quotes) : null)
}

/**
 * “…, a charge | Oslo denies”: where the tree has the name and the verb for one phrase, the words between the comma and
 * the name.
 */
function phraseBehindComma({ tokens }: Sentence, word: Token): readonly Token[] {
  const comma = tokens.findLast(({ form, index }) => index < word.index && form === ',')
  const between = comma ? tokens.slice(comma.index + 1, word.index) : []
  const noun = between.findIndex(({ upos, form }) => upos === 'NOUN' || form === 'something')
  return between.slice(0, noun + 1)
}

/**
 * “denies | Orlov is on its payroll and says …”, “denied on Monday that | it had paid”: to a mark, or to what somebody
 * does besides.
 */
function clauseBehind(sentence: Sentence, word: Token): Span | null {
  const rest = sentence.tokens.slice(word.index + 1)
  const end = rest.findIndex(
    ({ form, upos }, at) =>
      /^[,;:.—–?!]$/u.test(form) || (upos === 'CCONJ' && /^(?:AUX|VERB)$/u.test(rest[at + 1]?.upos ?? '')),
  )
  const whole = end < 0 ? rest : rest.slice(0, end)
  const link = whole.findIndex(({ form, upos }) => form.toLowerCase() === 'that' && upos === 'SCONJ')
  const clause = whole.slice(link + 1)
  return clause.length >= FEWEST_WORDS ? spanOfTokens(clause) : null
}

const FEWEST_WORDS = 2
