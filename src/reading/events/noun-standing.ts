import { GOVERNING_WORDS } from '../../language/en/modality-words.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, headOf, pathToRoot, preposition, relation } from '../../language/en/tree.js'
import type { Modality } from '../reading.js'
import { FACT, isConsidered, standingOfClause, isDropped, isCalledOff } from './clause-standing.js'
import type { Standing } from './clause-standing.js'

/** Nouns whose confirmation is news of what is to come: “confirmed the visit”. */
const CONFIRMED: ReadonlySet<string> = new Set(['visit', 'trip', 'tour', 'meeting', 'summit'])

/**
 * A noun: what it is the object or the content of: “called for talks”, “plans for a visit”, “the visit is expected”.
 */
export function standingOfNoun(sentence: Sentence, noun: Token, carrier: Token | null, depth = 0): Standing {
  const head = headOf(sentence, noun)
  if (!head || depth > 4) return FACT
  if (isConsidered(sentence, noun)) return { modality: 'considered', governor: null }
  const link = relation(noun)
  // “will fly to Oslo, his first visit to Norway”
  if (link === 'appos') return standingOfApposition(sentence, noun, depth)
  if (link === 'conj' && head.upos === 'VERB') return standingOfClause(sentence, head, depth + 1)
  if (link === 'conj') return standingOfNoun(sentence, head, carrier, depth + 1)
  // “discussed prospects, including joint production”: as the rest of the list
  if (link === 'nmod' && preposition(sentence, noun) === 'including')
    return standingOfNoun(sentence, head, carrier, depth + 1)
  if (link === 'nmod' && /^(?:of|for|on|against|about|to)$/u.test(preposition(sentence, noun))) {
    const word = GOVERNING_WORDS.get(head.lemma)
    return word ? { modality: isDropped(sentence, head, word) ? 'negated' : word, governor: head } : FACT
  }
  if (link === 'obl' && head === carrier && head.lemma === 'plan') return { modality: 'planned', governor: head }
  if (noun.deprel === 'nsubj:pass' && isCalledOff(sentence, head)) return { modality: 'negated', governor: head }
  if (noun.deprel === 'nsubj:pass' && PUTTING_OFF.has(head.lemma))
    return { modality: PUTTING_OFF.get(head.lemma)!, governor: null }
  // “was offered a state visit”
  if (
    head === carrier &&
    link === 'obj' &&
    /^(?:offer|propose|schedule|plan|arrange)$/u.test(head.lemma) &&
    CONFIRMED.has(noun.lemma)
  )
    return { modality: 'planned', governor: null }
  if (!['obj', 'obl', 'nsubj'].includes(link) || head === carrier) return FACT
  if (link === 'obl' && preposition(sentence, noun) === 'in' && WIDENING.has(head.lemma))
    return standingOfClause(sentence, head, depth + 1)
  // “will be used for the manufacture of …”
  if (link === 'obl' && SPENDING.has(head.lemma) && preposition(sentence, noun) === 'for')
    return standingOfClause(sentence, head, depth + 1)
  // “urged the two to return to dialogue”
  if (link === 'obl' && ENTERING.has(head.lemma) && /^(?:to|into|for)$/u.test(preposition(sentence, noun)))
    return standingOfClause(sentence, head, depth + 1)
  if (link === 'obj' && ATTENDANT.has(head.lemma)) return standingOfClause(sentence, head, depth + 1)
  // “when he visits Lima for a summit”, “urged both to settle it through dialogue”: as much a fact as what it is for,
  // or is to help
  if (
    link === 'obl' &&
    TOGETHER.has(noun.lemma) &&
    (/^(?:for|through|via)$/u.test(preposition(sentence, noun)) ||
      (preposition(sentence, noun) === 'on' && childBy(sentence, head, 'cop')))
  ) {
    const above = standingOfClause(sentence, head, depth + 1)
    if (above.modality === 'planned' || above.modality === 'hypothetical') return above
  }
  // “is stalling a shipment”, “annulled the agreement”
  if (link === 'obj' && head !== carrier && HELD_BACK.has(head.lemma)) return { modality: 'negated', governor: null }
  if (link === 'obj' && head.lemma === 'order' && BY_FIAT.has(noun.lemma)) return FACT
  if (link === 'obl' && SETTING_OUT.has(head.lemma) && /^(?:for|to)$/u.test(preposition(sentence, noun)))
    return { modality: 'planned', governor: null }
  if (link === 'obl' && !/^(?:for|to|about|on|against|into|under|including)?$/u.test(preposition(sentence, noun)))
    return FACT
  if (link === 'obj' && head.lemma === 'confirm' && CONFIRMED.has(noun.lemma))
    return { modality: 'planned', governor: null }
  const word = isCalledOff(sentence, head) ? 'negated' : GOVERNING_WORDS.get(head.lemma)
  if (word && (link !== 'nsubj' || noun.deprel === 'nsubj:pass' || head.upos === 'ADJ'))
    return { modality: word, governor: head }
  return link === 'nsubj' ? standingOfClause(sentence, head, depth + 1) : FACT
}

/** What several do together, for which somebody comes. */
const TOGETHER: ReadonlySet<string> = new Set([
  'summit',
  'meeting',
  'talk',
  'conference',
  'negotiation',
  'dialogue',
  'discussion',
  'consultation',
  'session',
  'exercise',
  'visit',
])

/** What is held back has not come about, or is no more. */
const HELD_BACK: ReadonlySet<string> = new Set([
  'stall',
  'withhold',
  'impound',
  'annul',
  'void',
  'nullify',
  'invalidate',
  'reverse',
  'overturn',
  'revoke',
  'rescind',
  'undo',
  'freeze',
])

/** What a state does by ordering it. */
const BY_FIAT: ReadonlySet<string> = new Set([
  'expulsion',
  'arrest',
  'deportation',
  'closure',
  'suspension',
  'detention',
  'release',
])

/** “the visit was postponed”: the verb by which it takes place, or does not. */
const PUTTING_OFF: ReadonlyMap<string, Modality> = new Map([
  ...['cancel', 'scrap', 'abandon', 'shelve', 'suspend', 'ditch', 'axe', 'abort', 'kill', 'annul'].map(
    (verb) => [verb, 'negated'] as const,
  ),
  ...['postpone', 'delay', 'reschedule', 'schedule', 'plan', 'expect', 'slate'].map(
    (verb) => [verb, 'planned'] as const,
  ),
])

/** As much a fact as the clause beside whose words it stands, where that is still to come. */
function standingOfApposition(sentence: Sentence, noun: Token, depth: number): Standing {
  const verb = pathToRoot(sentence, noun).find((one) => one.upos === 'VERB')
  const above = verb ? standingOfClause(sentence, verb, depth + 1) : FACT
  return above.modality === 'planned' ? { modality: 'planned', governor: null } : FACT
}

/**
 * Verbs that say in what field states will work together: “are to deepen ties in the production of radars” leaves the
 * production to come.
 */
const WIDENING: ReadonlySet<string> = new Set([
  'enhance',
  'deepen',
  'strengthen',
  'expand',
  'boost',
  'widen',
  'cooperate',
  'collaborate',
  'partner',
])

/** “left for the summit of the bloc”: what somebody sets out for is still to come. */
const SETTING_OUT: ReadonlySet<string> = new Set(['leave', 'depart', 'head', 'fly', 'arrive', 'land'])

/** Verbs of coming to a dealing: it is held where they are done. */
const ENTERING: ReadonlySet<string> = new Set(['return', 'come', 'go', 'get', 'proceed', 'move', 'revert', 'sit'])

/** Verbs of what money or a place is put to: as much a fact as they are. */
const SPENDING: ReadonlySet<string> = new Set(['use', 'spend', 'allocate', 'earmark', 'reserve'])

/** Verbs that put one event beside another: “the trip will follow a summit” leaves both to come. */
const ATTENDANT: ReadonlySet<string> = new Set([
  'follow',
  'precede',
  'include',
  'feature',
  'crown',
  'open',
  'close',
  'interrupt',
  'involve',
  'entail',
])
