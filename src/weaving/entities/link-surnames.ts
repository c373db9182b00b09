import { contextScore, type PersonLink } from './judge-persons.js'
import { personWords } from './name-words.js'
import type { ToldEntity } from './told-entity.js'

/**
 * Persons told by their surname alone (“President Trump”): joined to the one full name among all reports that ends with it, where state or office agree
 * or nobody else is called so. Two such candidates with nothing to tell them apart leave the surname alone.
 */
export function linkSurnames(told: readonly ToldEntity[], groups: readonly (readonly number[])[]): readonly PersonLink[] {
  const full = new Map<string, (readonly number[])[]>()
  for (const group of groups) {
    for (const surname of surnamesOf(group.map((at) => told[at]!))) full.set(surname, [...(full.get(surname) ?? []), group])
  }
  return told.flatMap((one, at): PersonLink[] => {
    const words = personWords(one.entity.name)
    if (words.length !== 1) return []
    const candidates = (full.get(words[0]!) ?? []).map((group) => ({ group, context: bestContext(one, group.map((member) => told[member]!)) })).filter(({ context }) => context[0] >= 0)
    const agreeing = candidates.filter(({ context }) => context[0] > 0)
    const chosen = agreeing.length > 0 ? agreeing : candidates
    if (chosen.length !== 1) return []
    const [{ group, context }] = chosen as [(typeof chosen)[0]]
    const because = [`${one.entity.name} is the surname of ${told[group[0]!]!.entity.name}, of nobody else here`, context[1]].filter(Boolean).join('; ')
    return [{ a: Math.min(at, group[0]!), b: Math.max(at, group[0]!), ground: { rule: 'same-person.surname', score: 0.8 + context[0], because } }]
  })
}

function surnamesOf(members: readonly ToldEntity[]): ReadonlySet<string> {
  const names = members.flatMap(({ entity }) => [entity.name, ...entity.aliases]).map((name) => personWords(name)).filter((words) => words.length > 1)
  return new Set(names.map((words) => words.at(-1)!))
}

/** The strongest agreement with any member; a contradiction with one speaks for all. */
function bestContext(one: ToldEntity, members: readonly ToldEntity[]): readonly [number, string] {
  const contexts = members.map((member) => contextScore(one, member)).sort((x, y) => x[0] - y[0])
  return contexts[0]![0] < 0 ? contexts[0]! : contexts.at(-1)!
}
