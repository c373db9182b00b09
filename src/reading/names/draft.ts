import type { Sentence } from '../../language/en/sentence.js'
import type { Span } from '../../language/span.js'
import type { EntityKind, Mention, Role, RuleName } from '../reading.js'

/** An entity while its mentions are still being gathered; finished by `finishNames`. */
export interface EntityDraft {
  readonly kind: EntityKind
  name: string
  readonly aliases: Set<string>
  readonly roles: Role[]
  country: string | null
  /** Known by an office or a nature only: “Spain’s economy minister”. */
  named: boolean
  /** Told by no name and no office that singles out: “a Turkish official”, “Indian officials”. */
  readonly described?: 'one' | 'several'
}

/** A mention while ids are not given out yet. */
export interface MentionDraft extends Span {
  readonly sentence: Sentence
  readonly kind: EntityKind
  readonly form: Mention['form']
  entity: EntityDraft
  readonly rule: RuleName
}

/** Somebody or something just met: no other spelling and no office yet. */
export function draftEntity(kind: EntityKind, name: string, country: string | null, named = true): EntityDraft {
  return { kind, name, aliases: new Set(), roles: [], country, named }
}

/** Adds an office, filling in what an earlier telling of the same office left open. */
export function addRole(entity: EntityDraft, role: Role): void {
  const at = entity.roles.findIndex(
    (known) =>
      sameTitle(known.title, role.title) &&
      known.status === role.status &&
      (known.of === null || role.of === null || known.of === role.of),
  )
  if (at < 0) entity.roles.push(role)
  else if (entity.roles[at]!.of === null && role.of !== null) entity.roles[at] = { ...entity.roles[at]!, of: role.of }
}

const plainTitle = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('defense', 'defence')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
/** “Defence Minister” and “defense minister” are one office. */
export const sameTitle = (a: string, b: string): boolean => plainTitle(a) === plainTitle(b)
