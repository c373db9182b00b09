import type { ReportId } from '../../intake/report.js'
import type { KeptParts } from '../../weaving/neighbours.js'

/** Thrown out of a trial that has gone on for too long. */
export class OutOfPatience extends Error {}

/** Gives a trial up whose time is over. */
export function keepPatience(until: number): void {
  if (performance.now() > until) throw new OutOfPatience()
}

/**
 * The parts of a record as a step that is only tried asks for them: keys that it puts are held here and not written, so
 * that nobody waits for it who wants to keep something; from `until` on it is given up.
 */
export function partsOnTrial(parts: KeptParts, until: number): KeptParts {
  const hurried = Object.fromEntries(
    Object.entries(parts).map(([name, ask]: [string, (...asked: unknown[]) => unknown]) => [
      name,
      (...asked: unknown[]) => {
        keepPatience(until)
        return ask(...asked)
      },
    ]),
  ) as unknown as KeptParts
  return { ...hurried, ...keysOnTop(hurried) }
}

type Keys = Pick<KeptParts, 'putKeys' | 'keysOf' | 'holders' | 'counts'>
type Held = Map<ReportId, ReadonlySet<number>>

function keysOnTop(parts: Keys): Keys {
  const [had, has]: readonly [Held, Held] = [new Map(), new Map()]
  return {
    putKeys: (keys) => layOnTop(keys, parts, had, has),
    keysOf: (reports) => readOnTop(reports, parts, has),
    holders: async (keys) => new Map([...without(await parts.holders(keys), has), ...sharedBy(has, new Set(keys))]),
    counts: async (keys) => countAnew(await parts.counts(keys), had, has, new Set(keys)),
  }
}

const without = <Of>(kept: ReadonlyMap<ReportId, Of>, has: Held) => [...kept].filter(([report]) => !has.has(report))

async function readOnTop(reports: readonly ReportId[], parts: Keys, has: Held) {
  const kept = await parts.keysOf(reports.filter((report) => !has.has(report)))
  const laid = reports.map((report) => [report, [...(has.get(report) ?? [])]] as const)
  return new Map([...kept, ...laid.filter(([, own]) => own.length > 0)])
}

/** Holds keys, and what the reports had in their place. */
async function layOnTop(keys: ReadonlyMap<ReportId, readonly number[]>, parts: Keys, had: Held, has: Held) {
  const fresh = [...keys.keys()].filter((report) => !had.has(report))
  const were = await parts.keysOf(fresh)
  for (const report of fresh) had.set(report, new Set(were.get(report)))
  for (const [report, own] of keys) has.set(report, new Set(own))
}

/** The reports that hold some of the keys, and which. */
function sharedBy(held: Held, keys: ReadonlySet<number>): readonly (readonly [ReportId, readonly number[]])[] {
  const shared = [...held].map(([report, own]) => [report, [...own].filter((key) => keys.has(key))] as const)
  return shared.filter(([, own]) => own.length > 0)
}

function countAnew(
  kept: ReadonlyMap<number, number>,
  had: Held,
  has: Held,
  asked: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const counts = new Map(kept)
  addTo(counts, sharedBy(had, asked), -1)
  addTo(counts, sharedBy(has, asked), 1)
  return new Map([...counts].filter(([, times]) => times > 0))
}

function addTo(counts: Map<number, number>, shared: ReturnType<typeof sharedBy>, by: number): void {
  for (const [, own] of shared) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + by)
}
