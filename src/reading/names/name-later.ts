import { headOf, tokenAt } from '../../language/en/tree.js'
import { headOfMention, type Discourse, sentencesBetween } from './discourse.js'
import type { EntityDraft, MentionDraft } from './draft.js'

const SPEAKS =
  /^(?:say|tell|add|note|stress|explain|warn|announce|declare|argue|insist|comment|state|call|welcome|accuse|urge|describe|chair)$/

/**
 * “Spain’s economy minister on Monday linked … In an interview, Nadia Calviño said …”: an office told first and a full
 * name without any office told within the next three sentences, who speaks there, are one person, where nobody else
 * could be meant.
 */
export function nameDescribedPersons(discourse: Discourse): ReadonlyMap<EntityDraft, EntityDraft> {
  const merged = new Map<EntityDraft, EntityDraft>()
  const persons = discourse.mentions.filter((mention) => mention.kind === 'person')
  const unnamed = [...new Set(persons.map((mention) => mention.entity))].filter((entity) => !entity.named)
  if (unnamed.length !== 1) return merged
  const [office] = unnamed
  const told = persons.find((mention) => mention.entity === office)!
  const named = persons.filter((mention) => mention.form === 'name')
  const [first] = named
  if (!first || first.entity.roles.length > 0 || !/\s/.test(first.entity.name) || !speaks(first)) return merged
  const gap = sentencesBetween(discourse, told.sentence, first.sentence)
  if (gap < 1 || gap > 3 || told.start > first.start) return merged
  return merged.set(office!, first.entity)
}

function speaks(mention: MentionDraft): boolean {
  const head = headOfMention(mention)
  const verb = head?.deprel === 'nsubj' ? headOf(mention.sentence, head) : undefined
  const next = tokenAt(mention.sentence, mention.end)
  return [verb, next].some((word) => word !== undefined && word.upos === 'VERB' && SPEAKS.test(word.lemma))
}
