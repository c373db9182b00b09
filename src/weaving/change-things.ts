import type { ReportId } from '../intake/report.js'
import { overlap } from '../language/span.js'
import type { View } from './around-view.js'
import { keyOfDenied, keysOfClaimed, keysOfDeniers, mayDenyIn, weaveDenials } from './denials.js'
import type { NamesChange } from './entities/names-around.js'
import { guestsIn, joinHosts, namesOfHost, namesOfHosts } from './hosts.js'
import { keyOfHost, keyOfHosts } from './keys-of-reading.js'
import { sortByReport } from './lend-dates.js'
import { joinPieces, weaveCopies } from './lineage.js'
import type { KeptParts, Replaced, WovenChange } from './neighbours.js'
import type { weaveStoriesAround } from './news-around.js'
import { keyOfDenial, keyOfLineage, keyOfParaphrase, keyOfPiece } from './number-weave.js'
import { weaveParaphrases } from './paraphrases.js'
import type { Core } from './weave-core.js'
import { describeStories } from './stories.js'
import { openVoices } from './voices.js'
import type { Lineage, Story, WovenDenial, WovenEvent } from './weave.js'

type Things = Pick<WovenChange, 'events' | 'comparisons' | 'copies' | 'pieces' | 'statements' | 'paraphrases'>

const reportsOf = (things: readonly { readonly reports: readonly ReportId[] }[]): readonly ReportId[] => [
  ...new Set(things.flatMap(({ reports }) => reports)),
]

/**
 * What takes the place of what: everything in the parts woven anew, and what stories around changed reports hold.
 * `beside` are the reports of those stories.
 */
export async function replaceThings(
  kept: KeptParts,
  view: View,
  core: Core,
  changed: ReadonlySet<ReportId>,
  copied: ReadonlySet<string>,
  beside: readonly ReportId[],
): Promise<Things & { readonly wereCopies: readonly ReportId[] }> {
  const { readings, storyOf, index, shared } = core
  const isIn = (
    parts: readonly { readonly members: readonly { readonly report: ReportId; readonly id: string }[] }[],
  ) => new Set(parts.flatMap(({ members }) => members.map(({ report, id }) => JSON.stringify([report, id]))))
  const [tellings, figures] = [isIn(core.events), isIn(core.figures)]
  const inside = [...core.events, ...core.figures, ...core.pieces].flatMap(({ members }) =>
    members.map(({ report }) => report),
  )
  const copiedReports = readings.flatMap(({ report }) => (copied.has(view.storyOf(report.id)) ? [report.id] : []))
  const was = await kept.things([...new Set([...inside, ...changed, ...copiedReports, ...beside])])
  const events = {
    taken: was.events
      .filter(({ told }) =>
        told.some(({ report, event }) => changed.has(report) || tellings.has(JSON.stringify([report, event]))),
      )
      .map(({ id }) => id),
    put: core.events.flatMap(({ made }) => made),
  }
  const comparisons = {
    taken: was.comparisons
      .filter(({ id, figures: of }) =>
        of.some(
          ({ report, figure }) =>
            changed.has(report) || figures.has(JSON.stringify([report, `${id.charAt(0)} ${figure}`])),
        ),
      )
      .map(({ id }) => id),
    put: core.figures.flatMap(({ made }) => made),
  }
  const isCopied = new Set(copiedReports)
  const copies = {
    taken: was.copies.filter(({ reports }) => reports.some((report) => changed.has(report) || isCopied.has(report))),
    put: weaveCopies(
      readings,
      shared.filter(({ a }) => isCopied.has(readings[a]!.report.id)),
      index,
    ),
  }
  const pieces = core.pieces.flatMap(({ made }) => made)
  const takenPieces = was.pieces.filter(({ passages }) =>
    passages.some(
      (one) =>
        changed.has(one.report) ||
        pieces.some((piece) => piece.passages.some((other) => other.report === one.report && overlap(other, one) > 0)),
    ),
  )
  const near = new Set(beside)
  const told = weaveParaphrases(
    readings.filter(({ report }) => near.has(report.id)),
    storyOf.filter((_, at) => near.has(readings[at]!.report.id)),
    index,
  )
  return {
    events,
    comparisons,
    wereCopies: reportsOf(copies.taken),
    copies: { taken: copies.taken.map(keyOfLineage), put: copies.put },
    pieces: { taken: takenPieces.map(keyOfPiece), put: pieces },
    statements: await joinPiecesAnew(kept, view, takenPieces, pieces, new Set([...beside, ...changed])),
    paraphrases: {
      taken: was.paraphrases.filter(({ report }) => near.has(report) || changed.has(report)).map(keyOfParaphrase),
      put: told,
    },
  }
}

/** Statements of the stories in which a piece was or is: a piece belongs to the story of its first passage. */
async function joinPiecesAnew(
  kept: KeptParts,
  view: View,
  taken: Things['pieces']['put'],
  put: Things['pieces']['put'],
  changed: ReadonlySet<ReportId>,
): Promise<Replaced<Lineage>> {
  const first = [...taken, ...put].map(({ passages }) => passages[0]!.report)
  const inStories = new Set([...changed, ...first, ...(await view.besideIn([...changed, ...first]))])
  const was = await kept.things([...inStories])
  const isGone = new Set(taken.map(keyOfPiece))
  const begins = ({ passages }: Pick<Lineage, 'passages'>) => inStories.has(passages[0]!.report)
  const pieces = [...was.pieces.filter((piece) => begins(piece) && !isGone.has(keyOfPiece(piece))), ...put]
  await view.storiesOf(pieces.map(({ passages }) => passages[0]!.report))
  return {
    taken: was.statements.filter(begins).map(keyOfLineage),
    put: joinPieces(pieces, (report) => view.storyOf(report)),
  }
}

/** Events and stories whose voices may be others now, since other reports are copies. */
export async function countVoicesAnew(
  kept: KeptParts,
  things: Things & { readonly wereCopies: readonly ReportId[] },
  stories: Awaited<ReturnType<typeof weaveStoriesAround>>,
): Promise<{ readonly events: Replaced<WovenEvent>; readonly stories: Replaced<Story> }> {
  const takenCopies = new Set(things.copies.taken)
  const takenEvents = new Set(things.events.taken)
  const takenStories = new Set(stories.taken.map(({ id }) => id))
  const groups = stories.groups
  const touched = [...new Set([...reportsOf(things.copies.put), ...things.wereCopies])]
  const besideEvents = (await kept.things(touched)).events.filter(({ id }) => !takenEvents.has(id))
  const besideStories = (await kept.stories(touched)).filter(({ id }) => !takenStories.has(id))
  const all = [...new Set([...reportsOf([...things.events.put, ...besideEvents, ...besideStories, ...groups])])]
  const countVoices = openVoices([
    ...(await kept.things(all)).copies.filter((one) => !takenCopies.has(keyOfLineage(one))),
    ...things.copies.put,
  ])
  const counted = <One extends { readonly reports: readonly ReportId[]; readonly voices: number }>(one: One): One => ({
    ...one,
    voices: countVoices(one.reports),
  })
  const [events, others] = [besideEvents, besideStories].map((list) =>
    (list as readonly (WovenEvent | Story)[]).map(counted).filter((one, at) => one.voices !== list[at]!.voices),
  ) as unknown as [readonly WovenEvent[], readonly Story[]]
  return {
    events: {
      taken: [...things.events.taken, ...events.map(({ id }) => id)],
      put: [...things.events.put.map(counted), ...events],
    },
    stories: {
      taken: [...takenStories, ...others.map(({ id }) => id)],
      put: [...describeStories(groups, []).map(counted), ...others],
    },
  }
}

/**
 * Events beside a host that may be another now: those in reports with a changed event, and those whose host is looked
 * for by somebody in one.
 */
export async function joinHostsAnew(
  kept: KeptParts,
  view: View,
  { taken, put }: Replaced<WovenEvent>,
): Promise<Replaced<WovenEvent>> {
  const isTaken = new Set(taken)
  const were = (await kept.things(reportsOf(put))).events.filter(({ id }) => isTaken.has(id))
  const changed = [...were, ...put]
  await view.loadEntities(changed.flatMap(entitiesIn))
  const near = reportsOf(changed)
  const named = [...new Set(changed.flatMap((event) => namesOfHost(event, view.index())))]
  const holders = await kept.holders([...near.map(keyOfHosts), ...named.map(keyOfHost)])
  const keptEvents = async (reports: readonly ReportId[]) =>
    (await kept.things(reports)).events.filter(({ id }) => !isTaken.has(id))
  const isTold = (event: WovenEvent) =>
    event.told.some(({ report, event: id }) => holders.has(report) && guestsIn(view.readings.get(report)!).has(id))
  await view.load([...holders.keys()])
  const guests = [...put, ...(await keptEvents([...holders.keys()]))].filter(isTold)
  const telling = [...(await kept.holders(reportsOf(guests).map(keyOfHosts))).keys()]
  await view.load(telling)
  const readings = sortByReport(telling.map((report) => view.readings.get(report)!))
  const sought = [...new Set(readings.flatMap((reading) => namesOfHosts(reading, view.index())))]
  const isState = (name: string) => /^[A-Z]{3}$/u.test(name)
  const candidates = (
    await kept.eventsOf(
      sought.filter((name) => !isState(name)),
      sought.filter(isState),
    )
  ).filter(({ id }) => !isTaken.has(id))
  const events = [
    ...new Map(
      [...(await keptEvents(telling)), ...candidates, ...guests, ...put].map((event) => [event.id, event]),
    ).values(),
  ]
  await view.loadEntities(events.flatMap(entitiesIn))
  const isPut = new Set(put.map(({ id }) => id))
  const textOf = (told: WovenEvent['told'][number]) => {
    const reading = view.readings.get(told.report)
    const mention = reading?.events.find(({ id }) => id === told.event)
    return reading && mention ? reading.report.text.slice(mention.start, mention.end) : kept.textOfTold(told)
  }
  const joined = new Map(
    joinHosts(
      events,
      readings,
      view.index(),
      events.filter((event) => guests.some(({ id }) => id === event.id)),
      textOf,
    ).map((event) => [event.id, event]),
  )
  const others = [...joined.values()].filter(
    (event) =>
      !isPut.has(event.id) &&
      JSON.stringify(event.hosts) !== JSON.stringify(events.find(({ id }) => id === event.id)!.hosts),
  )
  return {
    taken: [...taken, ...others.map(({ id }) => id)],
    put: [...put.map((event) => joined.get(event.id) ?? event), ...others],
  }
}

const entitiesIn = ({ participants, place, accordingTo }: WovenEvent): readonly string[] => [
  ...participants.map(({ entity }) => entity),
  ...(place === null ? [] : [place]),
  ...accordingTo,
]

/** Denials in changed reports, and those elsewhere whose claim stood, or may now stand, in one of them. */
export async function denyAnew(
  kept: KeptParts,
  view: View,
  dirty: ReadonlySet<ReportId>,
  gone: ReadonlySet<ReportId>,
  names: NamesChange,
): Promise<Replaced<WovenDenial>> {
  const changed = [...dirty].map((report) => view.readings.get(report)!)
  const stood = (await kept.deniedIn([...dirty, ...gone])).map(({ report }) => report)
  const calledOf = (all: NamesChange['put']) =>
    new Map(all.map(({ id, name, aliases }) => [id, JSON.stringify([name, aliases])]))
  const [called, calls] = [calledOf(names.before), calledOf(names.put)]
  const renamed = [...new Set([...called.keys(), ...calls.keys()])]
    .filter((id) => called.get(id) !== calls.get(id))
    .map(keyOfDenied)
  const words = await kept.holders([...new Set(changed.flatMap(keysOfDeniers))])
  const likely = [...words].filter(([, keys]) => keys.length >= FEWEST_WORDS_DENIED).map(([report]) => report)
  await view.load([...likely, ...stood])
  const mayDeny = mayDenyIn(changed, view.index())
  const denying = [
    ...new Set([
      ...dirty,
      ...stood,
      ...(await kept.holders(renamed)).keys(),
      ...likely.filter((report) => mayDeny(view.readings.get(report)!)),
    ]),
  ].filter((report) => !gone.has(report))
  await view.load(denying)
  const claimed = await kept.holders([
    ...new Set(denying.flatMap((report) => keysOfClaimed(view.readings.get(report)!))),
  ])
  await view.load([...claimed.keys()])
  const of = new Set(denying)
  const put = weaveDenials(sortByReport([...view.readings.values()]), view.index()).filter(({ report }) =>
    of.has(report),
  )
  return {
    taken: (await kept.things([...denying, ...gone])).denials
      .filter(({ report }) => of.has(report) || gone.has(report))
      .map(keyOfDenial),
    put,
  }
}

/** A claim of fewer words that tell something is never looked for. */
const FEWEST_WORDS_DENIED = 3
