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

/**
 * Puts linked entities together, the surest link first, ties by place, so that the order of arrival is of no account.
 * Two groups do not join where any two of their members are ruled to be different, or `apart` says they contradict.
 */
export function groupEntities(
  count: number,
  links: readonly EntityLink[],
  ruled: readonly RuledPair[],
  apart: (a: number, b: number) => boolean,
): readonly EntityGroup[] {
  const groups = Array.from({ length: count }, (_, at) => ({ members: [at], grounds: [] as Ground[] }))
  const different = new Set(ruled.filter((pair) => pair.kind === 'different').map(({ a, b }) => `${a} ${b}`))
  const ruledDifferent = (a: number, b: number) => different.has(`${Math.min(a, b)} ${Math.max(a, b)}`)
  const same = ruled
    .filter((pair) => pair.kind === 'same')
    .map(({ a, b, by }) => ({
      a,
      b,
      ruled: true,
      ground: { rule: 'same.ruling', score: 1, because: `ruled the same by ${by}` },
    }))
  const ranked = links
    .map((link) => ({ ...link, ruled: false }))
    .sort((x, y) => y.ground.score - x.ground.score || x.a - y.a || x.b - y.b)
  for (const link of [...same, ...ranked]) {
    const [left, right] = [groups[link.a]!, groups[link.b]!]
    if (left === right) continue
    const contradicted = left.members.some((a) =>
      right.members.some((b) => ruledDifferent(a, b) || (!link.ruled && apart(a, b))),
    )
    if (contradicted) continue
    left.members.push(...right.members)
    left.grounds.push(...right.grounds, link.ground)
    for (const at of right.members) groups[at] = left
  }
  return [...new Set(groups)].map(({ members, grounds }) => ({ members: [...members].sort((a, b) => a - b), grounds }))
}
