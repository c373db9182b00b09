import type { Mention, Entity, Names, ParsedReport } from './reading.js'
import { attachOffices } from './names/attach-offices.js'
import type { EntityDraft, MentionDraft } from './names/draft.js'
import { findNames } from './names/find-names.js'
import { linkOthers } from './names/link-others.js'
import { linkPersons } from './names/link-persons.js'
import { findOfficePhrases } from './names/office-phrases.js'

/** People, states, organisations, places, equipment and programmes, with the words that name or describe them. */
export function readMentions(parsed: ParsedReport): Names {
  const { report, shelf } = parsed
  const sentences = [...parsed.sentences, ...parsed.asides].sort((a, b) => a.start - b.start)
  const names = findNames(report, sentences, shelf)
  const named = inOrder([
    ...linkPersons(report, names.filter((name) => name.kind === 'person')),
    ...linkOthers(report, names.filter((name) => name.kind !== 'person'), shelf),
  ])
  const phrases = sentences.flatMap((sentence) => findOfficePhrases(sentence, named.filter((mention) => mention.sentence === sentence)))
  attachOffices(phrases, named, shelf)
  return finishNames(named)
}

const inOrder = (mentions: readonly MentionDraft[]) => [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)

/** Gives out ids in the order of the text. */
function finishNames(drafts: readonly MentionDraft[]): Names {
  const ids = new Map<EntityDraft, string>()
  for (const { entity } of drafts) if (!ids.has(entity)) ids.set(entity, `e${ids.size + 1}`)
  const mentions = drafts.map(({ start, end, kind, form, entity, rule }, index): Mention => ({ id: `m${index + 1}`, start, end, kind, form, entity: ids.get(entity)!, rule }))
  const entities = [...ids].map(([{ kind, name, aliases, roles, country }, id]): Entity => ({ id, kind, name, aliases: [...aliases].filter((alias) => alias !== name), roles, country }))
  return { mentions, entities }
}
