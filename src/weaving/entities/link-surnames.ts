import { collectBy } from '../grouping.js'
import { areOthers, contextScore, type PersonLink } from './judge-persons.js'
import type { DistinctPerson } from './distinct-persons.js'

/**
 * Persons told by their surname alone (“President Trump”): joined to the one full name that ends with it, where state
 * or office agree or nobody else is called so. Two such candidates with nothing to tell them apart leave the surname
 * alone. `groups` are those of the full names.
 */
export function linkSurnames(
  persons: readonly DistinctPerson[],
  groups: readonly (readonly number[])[],
): readonly PersonLink[] {
  const full = new Map<string, (readonly number[])[]>()
  for (const group of groups) {
    for (const surname of new Set(group.filter((at) => persons[at]!.isNamed).map((at) => persons[at]!.words.at(-1)!)))
      full.set(surname, [...(full.get(surname) ?? []), group])
  }
  const bare = [...persons.keys()].filter((at) => persons[at]!.words.length === 1 && !persons[at]!.isDescribed)
  return [...collectBy(bare, (at) => persons[at]!.words[0]!)].flatMap(([surname, places]) => {
    const candidates = full.get(surname) ?? []
    return candidates.length === 0 ? [] : places.flatMap((at) => linkSurname(at, candidates, persons))
  })
}

function linkSurname(
  at: number,
  groups: readonly (readonly number[])[],
  persons: readonly DistinctPerson[],
): readonly PersonLink[] {
  const one = persons[at]!
  const candidates = groups.flatMap((group) => {
    if (group.some((member) => areOthers(one, persons[member]!))) return []
    const contexts = group.map((member) => contextScore(one, persons[member]!)).sort((x, y) => y[0] - x[0])
    return [{ group, context: contexts[0]! }]
  })
  const agreeing = candidates.filter(({ context }) => context[0] > 0)
  const [chosen, other] = agreeing.length > 0 ? agreeing : candidates
  if (!chosen || other) return []
  const [first] = chosen.group as readonly [number]
  const because = [`${one.name} is the surname of ${persons[first]!.name}, of nobody else here`, chosen.context[1]]
    .filter(Boolean)
    .join('; ')
  return [
    {
      a: Math.min(at, first),
      b: Math.max(at, first),
      ground: { rule: 'same-person.surname', score: 0.8 + chosen.context[0], because },
    },
  ]
}
