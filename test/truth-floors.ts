import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TRUTH, type Tally } from './measure-truth.js'

/**
 * The least that must be read right, the best that ever was, and, where the floor lies below the best, why it was
 * lowered.
 */
export interface Floor {
  readonly floor: number
  readonly best: number
  readonly lowered?: string
}

export type Floors = Readonly<Record<string, Floor>>

const FILE = join(TRUTH, 'floors.json')

/** The floors as pinned. */
export function loadFloors(): Floors {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floors) : {}
}

/** The share that is right, in steps that a file can hold. */
export function shareOf({ right, all }: Tally): number {
  return Math.floor((1000 * right) / all) / 1000
}

/**
 * Floors after today’s reading: raised where it is better; lowered only where a reason is given. Says what happened.
 */
export function moveFloors(
  floors: Floors,
  tallies: ReadonlyMap<string, Tally>,
  reason: string | null,
): { readonly floors: Floors; readonly refused: readonly string[] } {
  const moved = new Map(Object.entries(floors))
  const refused: string[] = []
  for (const [name, tally] of tallies) {
    const share = shareOf(tally)
    const pinned = floors[name]
    if (pinned && share < pinned.floor && reason === null) refused.push(name)
    else if (!pinned || share >= pinned.best) moved.set(name, { floor: share, best: share })
    else if (share !== pinned.floor)
      moved.set(name, { floor: share, best: pinned.best, lowered: share < pinned.floor ? reason! : pinned.lowered! })
  }
  return { floors: Object.fromEntries([...moved].sort(([a], [b]) => (a < b ? -1 : 1))), refused }
}

/** Writes the floors moved to today’s reading. */
export function acceptFloors(tallies: ReadonlyMap<string, Tally>, reason: string | null): string {
  const { floors, refused } = moveFloors(loadFloors(), tallies, reason)
  writeFileSync(FILE, `${JSON.stringify(floors, null, 1)}\n`)
  return refused.length > 0
    ? `Not lowered: ${refused.join(', ')}. A floor falls only with --lower "why".`
    : 'Floors accepted.'
}
