import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { compareText } from '../language/compare-text.js'
import type { NamesChange } from './entities/names-around.js'
import { toldKey } from './entities/told-entity.js'
import type { EntityIndex } from './entity-index.js'
import type { KeptParts } from './neighbours.js'
import type { NewsGroup } from './stories.js'
import type { Readings } from './news-around.js'
import type { Story, WovenEntity } from './weave.js'

/**
 * What has been looked at of a record, as it will be: readings, the stories they are of, and whom their names stand
 * for.
 */
export interface View {
  readonly readings: ReadonlyMap<ReportId, Reading>
  /** Looks at these reports as well. */
  load(reports: readonly ReportId[]): Promise<void>
  loadEntities(entities: readonly string[]): Promise<void>
  /** The key of the story of each report asked for. */
  storiesOf(reports: readonly ReportId[]): Promise<ReadonlyMap<ReportId, string>>
  /** All reports of the stories of these. */
  besideIn(reports: readonly ReportId[]): Promise<readonly ReportId[]>
  readonly storyOf: (report: ReportId) => string
  index(): EntityIndex
}

/** Looks at a record through what changed. */
export function openView(kept: KeptParts, read: Readings, names: NamesChange, groups: readonly NewsGroup[]): View {
  const readings = new Map<ReportId, Reading>()
  const storyOf = new Map<ReportId, string>()
  const membersOf = new Map<string, readonly ReportId[]>()
  const refs = new Map<string, string>()
  const entities = new Map<string, WovenEntity>(names.put.map((entity) => [entity.id, entity]))
  const taken = new Set(names.taken)
  const moved = new Map(names.names.map((one) => [toldKey(one), one.woven]))
  const addStory = ({ id, reports }: Pick<Story, 'id' | 'reports'>) => {
    membersOf.set(id, reports)
    for (const report of reports) storyOf.set(report, id)
  }
  for (const { reports } of groups) addStory({ id: reports[0]!, reports })
  const storiesOf = async (reports: readonly ReportId[]) => {
    const unknown = [...new Set(reports)].filter((report) => !storyOf.has(report))
    for (const story of unknown.length === 0 ? [] : await kept.stories(unknown))
      if (!story.reports.some((report) => storyOf.has(report))) addStory(story)
    return new Map(reports.flatMap((report) => (storyOf.has(report) ? [[report, storyOf.get(report)!] as const] : [])))
  }
  const loadEntities = async (keys: readonly string[]) => {
    const missing = [...new Set(keys)].filter((key) => !entities.has(key))
    for (const entity of missing.length === 0 ? [] : await kept.entities(missing)) entities.set(entity.id, entity)
  }
  const byName = new Map<string, string | null>()
  return {
    readings,
    storiesOf,
    loadEntities,
    besideIn: async (reports) => [
      ...new Set([...(await storiesOf(reports)).values()].flatMap((story) => membersOf.get(story)!)),
    ],
    storyOf: (report) => storyOf.get(report)!,
    load: async (reports) => {
      const missing = [...new Set(reports)].filter((report) => !readings.has(report))
      if (missing.length === 0) return
      const found = await read(missing)
      for (const [report, reading] of found) readings.set(report, reading)
      await storiesOf([...found.keys()])
      for (const one of await kept.namesIn([...found.keys()])) refs.set(toldKey(one), one.woven)
      for (const [report, { entities: own }] of found)
        for (const entity of own) {
          const woven = moved.get(toldKey({ report, entity }))
          if (woven !== undefined) refs.set(toldKey({ report, entity }), woven)
        }
      await loadEntities(
        [...found].flatMap(([report, { entities: own }]) =>
          own.flatMap((entity) => refs.get(toldKey({ report, entity })) ?? []),
        ),
      )
      const credits = [...new Set([...found.values()].flatMap(({ layout }) => layout.credits))].filter(
        (credit) => !byName.has(credit),
      )
      const named =
        credits.length === 0
          ? []
          : [...(await kept.entitiesNamed(credits)).filter(({ id }) => !taken.has(id)), ...names.put]
      for (const credit of credits)
        byName.set(
          credit,
          named
            .filter((entity) => entity.kind === 'organisation' && [entity.name, ...entity.aliases].includes(credit))
            .map(({ id }) => id)
            .sort(compareText)[0] ?? null,
        )
    },
    index: () => ({
      of: ({ report, entity }) => entities.get(refs.get(`${report}\u0000${entity}`) ?? ''),
      ofState: (code) =>
        [...entities.values()]
          .filter(
            ({ id, kind, country }) =>
              kind === 'state' && country === code && !(taken.has(id) && !names.put.some((one) => one.id === id)),
          )
          .sort((a, b) => compareText(a.id, b.id))[0],
      withId: (id) => entities.get(id),
      named: (name) => byName.get(name) ?? null,
    }),
  }
}
