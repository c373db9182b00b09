import type { Shelf } from '../../reference/shelf.js'
import type { Discourse } from './discourse.js'
import { draftEntity, type EntityDraft, type MentionDraft } from './draft.js'

/**
 * Asks for the state of an ISO 3166-1 code: the one the report has told already, else a new one, the same whenever it
 * is asked for again.
 */
export function statesByCode(discourse: Discourse, shelf: Shelf): (code: string) => EntityDraft {
  const known = new Map<string, EntityDraft>()
  for (const { entity } of discourse.mentions)
    if (entity.kind === 'state' && entity.country && !known.has(entity.country)) known.set(entity.country, entity)
  return (code) => {
    const entity = known.get(code) ?? draftEntity('state', shelf.stateOfCode(code)?.name ?? code, code)
    known.set(code, entity)
    return entity
  }
}

/** The states that mentions are of, each once, in the order of the mentions. */
export function codesOf(mentions: readonly MentionDraft[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ entity }) => entity.country ?? []))]
}
