import type { Group } from '../reference/shelf.js'
import { holdsOn, membersOn } from '../reference/memberships.js'

/** One state of a group, with the time of its membership. */
export interface Member {
  readonly state: string
  readonly during: string
}

/** The states of a group on a day, in the order of joining; without a day all that ever were in it. */
export function membersOfGroup(group: Group, day: string | null): readonly Member[] {
  const codes = new Set(membersOn(group, day))
  const held = group.members.filter((member) => codes.has(member.state) && (day === null || holdsOn(member, day)))
  return held.toSorted((a, b) => (a.during < b.during ? -1 : a.during > b.during ? 1 : a.state < b.state ? -1 : 1))
}
