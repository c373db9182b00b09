import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { compareFigureParts } from './compare-figures.js'
import type { View } from './around-view.js'
import type { Around } from './changed-readings.js'
import { findSharedText, keysOfText, runsOf } from './copies.js'
import type { NamesChange } from './entities/names-around.js'
import type { EntityIndex } from './entity-index.js'
import { weaveEventParts } from './events.js'
import { collectBy } from './grouping.js'
import { isPartKey, lookKey } from './key-number.js'
import { keyOfCredit } from './keys-of-reading.js'
import { sortByReport } from './lend-dates.js'
import { weavePieces } from './lineage.js'
import type { KeptParts } from './neighbours.js'
import type { Part } from './part.js'
import { reportsIn, type Ruling } from './ruling.js'
import { MOST_HOLDERS } from './similarity.js'
import { weaveStatements } from './statements.js'
import type { Comparison, StatementPiece, WovenEvent } from './weave.js'

/**
 * The stories whose reports are compared word by word: those of changed reports, and those with words that now stand in
 * a second story, or in one alone.
 */
export async function storiesToCompare(
  kept: KeptParts,
  view: View,
  around: Around,
  names: NamesChange,
  changed: ReadonlySet<ReportId>,
  near: readonly ReportId[],
): Promise<ReadonlySet<string>> {
  const texts = [...changed].flatMap((report) => view.readings.get(report) ?? [])
  const gone = [...(await kept.readings([...around.gone])).values()]
  const runs = [...new Set([...texts, ...gone].flatMap(keysOfText))]
  const counts = await kept.counts(runs)
  const found = await kept.holders(runs.filter((run) => (counts.get(run) ?? 0) <= MOST_HOLDERS))
  const storyOf = await view.storiesOf([...found.keys()])
  const standing = collectBy(
    [...found].flatMap(([report, keys]) =>
      changed.has(report) || !storyOf.has(report) ? [] : keys.map((key) => ({ key, story: storyOf.get(report)! })),
    ),
    ({ key }) => key,
  )
  const alone = [...standing.values()].flatMap((of) =>
    new Set(of.map(({ story }) => story)).size === 1 ? [of[0]!.story] : [],
  )
  const bodies = [names.before, names.put].map(
    (all) =>
      new Set(all.filter(({ kind }) => kind === 'organisation').flatMap(({ name, aliases }) => [name, ...aliases])),
  ) as [Set<string>, Set<string>]
  const renamed = [...new Set([...bodies[0], ...bodies[1]])].filter(
    (name) => bodies[0].has(name) !== bodies[1].has(name),
  )
  const credited = renamed.length === 0 ? [] : [...(await kept.holders(renamed.map(keyOfCredit))).keys()]
  return new Set([...alone, ...(await view.storiesOf([...near, ...credited])).values()])
}

/** The parts that are woven anew, and everything that was looked at for them. */
export interface Core {
  readonly readings: readonly Reading[]
  readonly storyOf: readonly number[]
  readonly index: EntityIndex
  readonly shared: ReturnType<typeof findSharedText>
  readonly events: readonly Part<WovenEvent>[]
  readonly figures: readonly Part<Comparison>[]
  readonly pieces: readonly Part<StatementPiece>[]
}

/**
 * Weaves the parts that changed reports belong to or belonged to; looks at more of the record until nothing outside
 * shares a key with them.
 */
export async function weaveParts(
  kept: KeptParts,
  view: View,
  dirty: ReadonlySet<ReportId>,
  dirtyKeys: ReadonlySet<number>,
  copied: ReadonlySet<string>,
  left: readonly ReportId[],
  rulings: readonly Ruling[],
): Promise<Core> {
  const near = new Set([...dirty, ...(await view.besideIn([...dirty, ...left]))])
  await view.load([
    ...near,
    ...(await view.besideIn([...copied])),
    ...(await kept.holders([...dirtyKeys].filter((key) => isPartKey(key)))).keys(),
  ])
  const asked = new Set<number>()
  for (;;) {
    const readings = sortByReport([...view.readings.values()])
    const numbers = new Map<string, number>()
    const storyOf = readings.map(({ report }) => {
      const story = view.storyOf(report.id)
      numbers.set(story, numbers.get(story) ?? numbers.size)
      return numbers.get(story)!
    })
    const index = view.index()
    const shared = findSharedText(readings, storyOf, await runsElsewhere(kept, readings, storyOf))
    const isCore = ({ members, keys }: Part<unknown>) =>
      members.some(({ report }) => near.has(report)) || keys.some((key) => dirtyKeys.has(key))
    const core = {
      readings,
      storyOf,
      index,
      shared,
      events: weaveEventParts(readings, storyOf, index, [], rulings).filter(isCore),
      figures: compareFigureParts(readings, storyOf, index).filter(isCore),
      pieces: weavePieces(readings, shared, weaveStatements(readings, storyOf), index).filter(isCore),
    }
    const parts: readonly Part<unknown>[] = [...core.events, ...core.figures, ...core.pieces]
    const inside = [...new Set(parts.flatMap(({ members }) => members.map(({ report }) => report)))]
    const keys = [...new Set(parts.flatMap((part) => part.keys))].filter((key) => !asked.has(key))
    for (const key of keys) asked.add(key)
    const ruled = rulings
      .map(reportsIn)
      .filter((reports) => reports.some((report) => view.readings.has(report)))
      .flat()
    const wanted = [...(await kept.holders(keys)).keys(), ...(await view.besideIn(inside)), ...ruled]
    const before = view.readings.size
    await view.load(wanted)
    if (view.readings.size === before) return core
  }
}

/** Runs of words that reports of one story share and that some report outside of it has, too. */
async function runsElsewhere(
  kept: KeptParts,
  readings: readonly Reading[],
  storyOf: readonly number[],
): Promise<ReadonlySet<number>> {
  const shared = new Map<number, number>()
  for (const places of collectBy(readings.keys(), (at) => storyOf[at]!).values()) {
    if (places.length === 1) continue
    const held = new Map<number, number>()
    for (const at of places) for (const run of runsIn(readings[at]!)) held.set(run, (held.get(run) ?? 0) + 1)
    for (const [run, times] of held) if (times > 1) shared.set(run, times)
  }
  const counts = await kept.counts([...shared.keys()].map(lookKey))
  return new Set([...shared].filter(([run, times]) => (counts.get(lookKey(run)) ?? 0) > times).map(([run]) => run))
}

const known = new WeakMap<Reading, readonly number[]>()

function runsIn(reading: Reading): readonly number[] {
  const runs = known.get(reading) ?? runsOf(reading)
  known.set(reading, runs)
  return runs
}
