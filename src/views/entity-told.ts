import { words } from '../reading/reading.js'
import type { ToldAcross } from '../record/query.js'
import type { WovenEntity } from '../weaving/weave.js'
import { sayDate } from './say-date.js'
import { withArticle } from './spoken-names.js'
import type { LookUp } from './look-up.js'

/** A name as the reports write it, and how often. */
export interface WrittenName {
  readonly name: string
  readonly times: number
}

/** How an entity is named in the reports, the commonest way first. */
export function namesAsWritten(entity: WovenEntity, look: LookUp): readonly WrittenName[] {
  const across = look.across(entity)
  const times = new Map<string, number>(across?.written.map((one) => [one.name, one.times]))
  for (const member of across ? [] : entity.members) {
    const reading = look.reading(member.report)
    for (const mention of reading?.mentions ?? []) {
      if (!reading || mention.entity !== member.entity || mention.form !== 'name') continue
      const name = words(reading.report, mention).replace(/\s+/g, ' ')
      times.set(name, (times.get(name) ?? 0) + 1)
    }
  }
  return mostFirst([...times].map(([name, count]) => ({ name, times: count })))
}

/** Who takes part in entries beside an entity, the most frequent first. */
export function companionsOf(entity: WovenEntity, look: LookUp): readonly WrittenName[] {
  const across = look.across(entity)
  const inTiers = (one: ToldAcross['companions'][number]) => one.times.sure + (look.likely ? one.times.likely : 0)
  if (across)
    return mostFirst(
      across.companions.map((one) => ({ name: one.name, times: inTiers(one) })).filter((one) => one.times > 0),
    )
  const times = new Map<string, number>()
  for (const { participants } of look.entries) {
    const ids = new Set(participants.map((one) => one.entity))
    if (!ids.has(entity.id)) continue
    for (const id of ids) if (id !== entity.id) times.set(id, (times.get(id) ?? 0) + 1)
  }
  return mostFirst([...times].map(([id, count]) => ({ name: look.entity(id)?.name ?? id, times: count })))
}

function mostFirst(names: readonly WrittenName[]): readonly WrittenName[] {
  return names.toSorted((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
}

type WovenRole = WovenEntity['roles'][number]

/** Offices in the order of the times told for them; those without one behind, as the reports come. */
export function rolesOverTime(roles: readonly WovenRole[]): readonly WovenRole[] {
  const beginning = ({ when }: WovenRole) => (when === undefined ? '~' : when.replace(/^\.\.\//u, ''))
  return roles.toSorted((a, b) => (beginning(a) < beginning(b) ? -1 : beginning(a) > beginning(b) ? 1 : 0))
}

/** “former foreign minister of Brazil, 2004 – 2014”. */
export function sayRole({ title, of, status, when }: WovenRole): string {
  return `${[status, title, of === null ? '' : `of ${withArticle(of)}`].filter(Boolean).join(' ')}${when === undefined ? '' : `, ${sayDate(when)}`}`
}
