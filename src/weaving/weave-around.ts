import type { ReportId } from '../intake/report.js'
import { openView } from './around-view.js'
import { openSurroundings } from './changed-readings.js'
import { countVoicesAnew, denyAnew, joinHostsAnew, replaceThings } from './change-things.js'
import { weaveNamesAround, type NamesChange } from './entities/names-around.js'
import { keysOfReading } from './keys-of-reading.js'
import type { KeptParts, ReadAgain, WovenChange } from './neighbours.js'
import { keepNewsAround, weaveStoriesAround } from './news-around.js'
import { reportsIn, statesIn, type Ruling } from './ruling.js'
import { listUnheeded } from './unheeded-rulings.js'
import type { WovenEntity } from './weave.js'
import { storiesToCompare, weaveParts } from './weave-core.js'

/** What came, was read otherwise or went, and the rulings as they stand, with those that are new or taken back. */
export interface Changed {
  readonly came: readonly ReportId[]
  readonly gone: readonly ReportId[]
  readonly rulings: readonly Ruling[]
  readonly newlyRuled: readonly Ruling[]
}

/**
 * Weaves anew what hangs together with what changed, and nothing else: candidates are found by keys, pairs are judged
 * from the two readings, and of each respect (names, stories, events, figures, quoted words) the parts concerned are
 * woven whole. What comes of it is what weaving everything would give.
 */
export async function weaveAround(
  kept: KeptParts,
  { came, gone, rulings, newlyRuled }: Changed,
  readAgain: ReadAgain,
): Promise<WovenChange> {
  const around = await openSurroundings(kept, came, new Set(gone), rulings, newlyRuled, readAgain)
  const names = await weaveNamesAround(
    kept,
    [...around.changed.values()],
    around.gone,
    [
      ...(
        await around.read(rulings.filter(({ kind }) => kind === 'same' || kind === 'different').flatMap(reportsIn))
      ).values(),
    ],
    rulings,
  )
  const stories = await weaveStoriesAround(around, kept)
  const states = await kept.states(rulings.flatMap(statesIn))
  const ofStates = besideMovedStates(rulings, states, names)
  const dirty = new Set([...around.changed.keys(), ...names.reports, ...stories.moved, ...ofStates])
  for (let known = 0; known < dirty.size;) {
    known = dirty.size
    for (const ruling of rulings) {
      const ruled = reportsIn(ruling)
      if (ruled.some((report) => dirty.has(report))) for (const report of ruled) dirty.add(report)
    }
  }
  const view = openView(kept, around.read, names, stories.groups)
  await view.load([...dirty])
  await view.loadEntities(states.map(({ id }) => id))
  for (const report of dirty) if (!view.readings.has(report)) dirty.delete(report)
  const oldKeys = await kept.keysOf([...dirty, ...around.gone])
  const newKeys = new Map(
    [...dirty].map((report) => [report, keysOfReading(view.readings.get(report)!, view.index())] as const),
  )
  await kept.putKeys(
    new Map<ReportId, readonly number[]>([...newKeys, ...[...around.gone].map((report) => [report, []] as const)]),
  )
  const dirtyKeys = new Set([...oldKeys.values(), ...newKeys.values()].flat())
  const changed = new Set([...around.changed.keys(), ...around.gone, ...stories.moved])
  // Those who were beside somebody that is gone, or elsewhere now.
  const left = stories.taken
    .filter(({ reports }) => reports.some((report) => changed.has(report)))
    .flatMap(({ reports }) => reports)
  const copied = await storiesToCompare(kept, view, around, names, changed, [...dirty, ...left])
  const core = await weaveParts(kept, view, dirty, dirtyKeys, copied, left, rulings)
  const { wereCopies, ...things } = await replaceThings(
    kept,
    view,
    core,
    new Set([...dirty, ...around.gone]),
    copied,
    await view.besideIn([...dirty, ...left]),
  )
  const counted = await countVoicesAnew(kept, { ...things, wereCopies }, stories)
  const events = await joinHostsAnew(kept, view, counted.events)
  const ruledOn = await around.readUnruled(rulings.flatMap(reportsIn))
  return {
    ...things,
    ...counted,
    events,
    gone: [...around.gone],
    names: names.names,
    nodes: names.nodes,
    entities: names,
    news: await keepNewsAround(around.days, stories.times, kept),
    denials: await denyAnew(kept, view, dirty, around.gone, names),
    readings: [...around.changed.values()].map((reading) => ({ reading, isOther: around.isOther(reading.report.id) })),
    unheeded: listUnheeded([...ruledOn.values()], rulings, (code) => view.index().ofState(code) !== undefined),
  }
}

/** The reports of rulings that name a state by its code which is told for the first time, under another key, or not. */
function besideMovedStates(
  rulings: readonly Ruling[],
  before: readonly WovenEntity[],
  { put, taken }: NamesChange,
): readonly ReportId[] {
  const [were, are] = [before, put].map((all) => new Set(all.map(({ id }) => id))) as [Set<string>, Set<string>]
  const moved = new Set(
    [
      ...put.filter(({ id, kind }) => kind === 'state' && !were.has(id)),
      ...before.filter(({ id }) => taken.includes(id) && !are.has(id)),
    ].map(({ country }) => country),
  )
  return rulings.filter((ruling) => statesIn(ruling).some((code) => moved.has(code))).flatMap(reportsIn)
}
