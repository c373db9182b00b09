import type { Group, Membership } from './shelf.js'

const OPEN = '..'

/**
 * Whether a membership holds on a day. Days are compared as they are written: of a year or month alone, every day in it
 * counts.
 */
export function holdsOn({ during }: Membership, day: string): boolean {
  const [from = OPEN, until = OPEN] = during.split('/')
  return (
    (from === OPEN || day.slice(0, from.length) >= from.slice(0, day.length)) &&
    (until === OPEN || day.slice(0, until.length) <= until.slice(0, day.length))
  )
}

/** The states of a group on a day, by their codes; without a day all that ever were in it. */
export function membersOn({ members }: Group, day: string | null): readonly string[] {
  return [...new Set(members.filter((member) => day === null || holdsOn(member, day)).map(({ state }) => state))]
}
