import type { Sentence, Token } from '../../language/en/sentence.js'
import { headWithin, relation } from '../../language/en/tree.js'
import type { EntityDraft, MentionDraft } from './draft.js'

/** What has been named or described so far, in reading order, for references to be led back to. */
export interface Discourse {
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly MentionDraft[]
  readonly places: ReadonlyMap<Sentence, number>
  readonly bySentence: ReadonlyMap<Sentence, readonly MentionDraft[]>
}

/** The mentions of a report by their sentences, so that what leads back to one finds those before it. */
export function openDiscourse(sentences: readonly Sentence[], mentions: readonly MentionDraft[]): Discourse {
  const bySentence = new Map<Sentence, MentionDraft[]>(sentences.map((sentence) => [sentence, []]))
  for (const mention of mentions) bySentence.get(mention.sentence)?.push(mention)
  return { sentences, mentions, places: new Map(sentences.map((sentence, index) => [sentence, index])), bySentence }
}

/** What is mentioned in a sentence and in so many before it. */
export function mentionsNear(discourse: Discourse, sentence: Sentence, before: number): readonly MentionDraft[] {
  const place = discourse.places.get(sentence) ?? 0
  return discourse.sentences
    .slice(Math.max(0, place - before), place + 1)
    .flatMap((one) => discourse.bySentence.get(one) ?? [])
}

/** The token a mention hangs on in its tree. */
export function headOfMention(mention: MentionDraft): Token | undefined {
  return headWithin(mention.sentence, mention)
}

/** Whether the mention is what its clause is about. */
export function isSubject(mention: MentionDraft): boolean {
  const head = headOfMention(mention)
  return head !== undefined && relation(head) === 'nsubj'
}

/** How many sentences lie between; negative where the mention comes later. */
export function sentencesBetween(discourse: Discourse, earlier: Sentence, later: Sentence): number {
  return (discourse.places.get(later) ?? 0) - (discourse.places.get(earlier) ?? 0)
}

/** Distinct entities, the last mentioned first, as they stand before a place in the text. */
export function recentEntities(mentions: readonly MentionDraft[], before: number): readonly EntityDraft[] {
  const recent: EntityDraft[] = []
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]!
    if (mention.end <= before && !recent.includes(mention.entity)) recent.push(mention.entity)
  }
  return recent
}
