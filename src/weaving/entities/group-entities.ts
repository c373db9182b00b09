import type { Ground } from '../weave.js'
import type { RuledPair } from './ruled-entities.js'

/** Two entities held to be one, by their places, and why. */
export interface EntityLink {
  readonly a: number
  readonly b: number
  readonly ground: Ground
}

/** Groups of places with the grounds that hold each together. */
export interface EntityGroup {
  readonly members: readonly number[]
  readonly grounds: readonly Ground[]
}

/** A group, and in it those whom names hold together: a ruling alone joins what would contradict. */
interface Gathered {
  readonly members: number[]
  readonly grounds: Ground[]
}

/**
 * Puts linked entities together, the surest link first, ties by place, so that the order of arrival is of no account.
 * Two groups do not join where any two of their members are ruled to be different, or `apart` says they contradict.
 * Whoever is one with another by a ruling brings along all who are one with him by name: they are held against him, not
 * against the one whom the ruling joined to him.
 */
export function groupEntities(
  count: number,
  links: readonly EntityLink[],
  ruled: readonly RuledPair[],
  apart: (a: number, b: number) => boolean,
): readonly EntityGroup[] {
  const groups = Array.from({ length: count }, (_, at): Gathered => ({ members: [at], grounds: [] }))
  const byName = Array.from({ length: count }, (_, at) => [at])
  const different = new Set(ruled.filter((pair) => pair.kind === 'different').map(({ a, b }) => `${a} ${b}`))
  const ruledDifferent = (a: number, b: number) => different.has(`${Math.min(a, b)} ${Math.max(a, b)}`)
  for (const { a, b, isRuled, ground } of inOrder(links, ruled)) {
    const [left, right] = [groups[a]!, groups[b]!]
    if (left !== right && anyPair(left.members, right.members, ruledDifferent)) continue
    if (!isRuled && anyPair(byName[a]!, byName[b]!, apart)) continue
    if (left !== right) join(left, right, ground, groups)
    if (!isRuled && byName[a] !== byName[b]) unite(byName, a, b)
  }
  return [...new Set(groups)].map(({ members, grounds }) => ({ members: [...members].sort((a, b) => a - b), grounds }))
}

/** What is ruled first, then what names say, the surest first. */
function inOrder(links: readonly EntityLink[], ruled: readonly RuledPair[]) {
  const same = ruled
    .filter((pair) => pair.kind === 'same')
    .map(({ a, b, by }) => ({
      a,
      b,
      isRuled: true,
      ground: { rule: 'same.ruling', score: 1, because: `ruled the same by ${by}` },
    }))
  const ranked = links
    .map((link) => ({ ...link, isRuled: false }))
    .sort((x, y) => y.ground.score - x.ground.score || x.a - y.a || x.b - y.b)
  return [...same, ...ranked]
}

const anyPair = (left: readonly number[], right: readonly number[], holds: (a: number, b: number) => boolean) =>
  left.some((a) => right.some((b) => holds(a, b)))

function join(left: Gathered, right: Gathered, ground: Ground, groups: Gathered[]): void {
  left.members.push(...right.members)
  left.grounds.push(...right.grounds, ground)
  for (const at of right.members) groups[at] = left
}

function unite(sets: number[][], a: number, b: number): void {
  const [left, right] = [sets[a]!, sets[b]!]
  left.push(...right)
  for (const at of right) sets[at] = left
}
