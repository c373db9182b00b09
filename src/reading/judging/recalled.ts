import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headWithin, isPassive, possessor, relation, subjects, objects } from '../../language/en/tree.js'
import type { Cast } from '../events/cast.js'
import { isHeadline } from '../events/headline.js'
import type { Trigger } from '../events/trigger.js'
import type { EntityId, Mention } from '../reading.js'

/**
 * Somebody whom a sentence does not name and who may take part all the same (“the talks”, “they agreed”): why he comes
 * to mind.
 */
export interface Recalled {
  readonly entity: EntityId
  /** Sentences back to where he was last named; 0 where he is named only behind, as a headline’s are. */
  readonly back: number
  /** What he was there: `nsubj`, `obl` … */
  readonly part: string
  /** How often he has been named so far. */
  readonly times: number
  /** Whether the first two sentences name him. */
  readonly inLead: boolean
}

/** Sentences back in which somebody is looked for besides the lead, and how many at most are asked about. */
const BACK = 3
const MOST = 6

/** Those who may be meant in a sentence that does not name them, the likeliest first. `mentionsIn`: by sentence. */
export function recalledIn(
  at: number,
  sentences: readonly Sentence[],
  mentionsIn: (sentence: Sentence) => readonly Mention[],
  cast: Cast,
): readonly Recalled[] {
  const found = new Map<EntityId, { back: number; part: string; times: number; inLead: boolean }>()
  const note = (place: number) => {
    for (const mention of mentionsIn(sentences[place]!)) {
      const entity = cast.stateOf(mention.entity)
      if (!/^(?:person|state|organisation)$/u.test(cast.entity(entity)?.kind ?? '')) continue
      const head = headWithin(sentences[place]!, mention)
      const known = found.get(entity)
      const part = head ? relation(head) : 'none'
      found.set(entity, {
        back: Math.max(0, at - place),
        part: known && known.back === Math.max(0, at - place) ? better(known.part, part) : part,
        times: (known?.times ?? 0) + 1,
        inLead: (known?.inLead ?? false) || place < 2,
      })
    }
  }
  for (let place = 0; place < at; place++) note(place)
  // whom a headline means the sentences behind it tell
  const first = sentences[at]
  if (at < 2 && first && isHeadline(first))
    for (let place = at + 1; place < Math.min(sentences.length, at + 3); place++) note(place)
  for (const { entity } of first ? mentionsIn(first) : []) found.delete(cast.stateOf(entity))
  return [...found]
    .filter(([, one]) => one.back <= BACK || one.inLead)
    .map(([entity, one]) => ({ entity, ...one }))
    .map((one) => ({
      one,
      worth: 3 / (1 + one.back) + (one.inLead ? 1 : 0) + (one.part === 'nsubj' ? 1 : 0) + Math.min(4, one.times) / 3,
    }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .map(({ one }) => one)
}

function better(known: string, other: string): string {
  return known === 'nsubj' || other !== 'nsubj' ? known : other
}

/**
 * Which places around an event’s word stand open, in a word: whether a verb has its subject and object, whose a noun’s
 * deed is.
 */
export function openingOf({ sentence, word }: Trigger): string {
  const what = (found: Token | undefined) =>
    found ? (found.upos === 'PRON' ? found.form.toLowerCase() : found.upos === 'PROPN' ? 'name' : 'noun') : 'open'
  if (word.upos === 'VERB')
    return `${isPassive(sentence, word) ? 'passive' : 'active'} ${what(subjects(sentence, word)[0])} ${what(objects(sentence, word)[0])}`
  const article = childrenBy(sentence, word, 'det')[0]?.lemma ?? (word.xpos === 'NNS' ? 'several' : 'bare')
  return `${word.upos} ${article} ${what(possessor(sentence, word))}`
}
