import type { Group, Shelf } from '../reference/shelf.js'
import { sayDate } from '../views/entry-line.js'
import { membersOfGroup } from '../views/members.js'
import { renderColumns } from './record-text.js'

/** The states of a group on a day, each with the time of its membership, and whence they are known. */
export function renderMembers(group: Group, day: string | null, shelf: Shelf): string {
  const members = membersOfGroup(group, day)
  const rows = members.map(({ state, during }) => [
    '   ',
    shelf.stateOfCode(state)?.name ?? state,
    state,
    during === '../..' ? '' : sayDate(during),
  ])
  const source = group.source === null ? '' : `    source: ${group.source}\n`
  return `${group.name}: ${members.length} ${members.length === 1 ? 'membership' : 'memberships'} ${day === null ? 'at all times' : `on ${sayDate(day)}`}\n${renderColumns(rows)}${source}`
}
