import { markRegister, sortRegisters, type RegisterFile } from '../../intake/register.js'
import type { Report, ReportId } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import { renameReports, type Ruling } from '../../weaving/ruling.js'
import type { KeptChange } from '../change.js'
import { queryRecord } from '../query-record.js'
import type { TheRecord } from '../record.js'
import { holdReport, isSameReport, lastingName, nameApart, type HeldReport } from './name-apart.js'
import type { NewsPair, ProfiledReport } from '../../weaving/neighbours.js'
import { FORGOTTEN, LAST, type Kept, type Store, type VersionedJudge } from './store.js'

const NOTHING_WOVEN: TheRecord = {
  readings: [],
  entries: [],
  weave: {
    entities: [],
    stories: [],
    events: [],
    comparisons: [],
    denials: [],
    lineage: [],
    paraphrases: [],
    published: new Map(),
  },
}

/** A record that is gone with the program: for tests, and for trying something without keeping it. */
export function openMemoryStore(): Store {
  const held: HeldReport[] = []
  const rulings: Ruling[] = []
  const readings = new Map<ReportId, { readonly version: string; readonly reading: Reading }>()
  let ownRows = ''
  const news = new Map<
    ReportId,
    { readonly version: string; readonly profiled: ProfiledReport; readonly pairs: readonly NewsPair[] }
  >()
  const judgeNews = (judged: readonly Reading[], { version, judge }: VersionedJudge) => {
    for (const reading of judged) {
      const profiled = judge.profile(reading)
      const keys = new Set(profiled.profile.keys)
      const others = [...news.values()].filter(
        (one) =>
          one.version === version &&
          one.profiled.report !== profiled.report &&
          one.profiled.profile.keys.some((key) => keys.has(key)),
      )
      news.set(profiled.report, {
        version,
        profiled,
        pairs: judge.judge(
          profiled,
          others.map((one) => one.profiled),
        ),
      })
    }
  }
  const changes: KeptChange[] = []
  const registers = new Map<string, RegisterFile>()
  let woven: { readonly mark: string; readonly record: TheRecord } | undefined
  return {
    keepReport: (report) => Promise.resolve(hold(held, report)),
    standing: (report) => Promise.resolve(standingOf(held, holdReport(report))),
    keepRead: (read, version, judge) =>
      Promise.resolve(
        read.map(({ report, reading }) => {
          const kept = hold(held, report)
          if (kept === 'new') {
            readings.set(reading.report.id, { version, reading })
            judgeNews([reading], judge)
          }
          return kept
        }),
      ),
    reports: () => Promise.resolve(nameApart(held).reports),
    keepRuling: (ruling) => {
      rulings.push(renameReports(ruling, nameApart(held).lasting))
      return Promise.resolve()
    },
    rulings: () => Promise.resolve(rulings.map((ruling) => renameReports(ruling, nameApart(held).current))),
    arrivals: () => {
      const { current } = nameApart(held)
      return Promise.resolve(
        held
          .map(({ report, digest }) => lastingName(report.id, digest))
          .map((lasting) => ({ lasting, name: current(lasting) })),
      )
    },
    ownRows: () => Promise.resolve(ownRows),
    keepOwnRows: (rows) => {
      ownRows = rows
      return Promise.resolve()
    },
    keepRegister: (file) => {
      const mark = markRegister(file)
      const kept = registers.has(mark) ? 'already there' : 'new'
      registers.set(mark, registers.get(mark) ?? file)
      return Promise.resolve(kept)
    },
    registers: () => Promise.resolve(sortRegisters([...registers.values()])),
    replaceRegisters: (files) => {
      registers.clear()
      for (const file of files) registers.set(markRegister(file), file)
      return Promise.resolve()
    },
    keepReadings: (kept, version) => {
      for (const reading of kept) readings.set(reading.report.id, { version, reading })
      return Promise.resolve()
    },
    readings: (version) =>
      Promise.resolve(
        new Map([...readings].flatMap(([id, kept]) => (kept.version === version ? [[id, kept.reading] as const] : []))),
      ),
    judgeNews: (judged, judge) => {
      judgeNews(judged, judge)
      return Promise.resolve()
    },
    news: (version) => {
      const judged = [...news].filter(([, one]) => one.version === version)
      return Promise.resolve({
        reports: new Set(judged.map(([report]) => report)),
        pairs: judged.flatMap(([, one]) => one.pairs),
      })
    },
    brought: () => Promise.resolve(`${held.length} ${rulings.length}`),
    inTurn: (work) => work(),
    wovenAs: () => Promise.resolve(woven?.mark),
    keepWoven: (mark, { record }, changed = []) => {
      woven = { mark, record }
      const at = new Date().toISOString()
      changes.push(...changed.map((one) => ({ ...one, at })))
      return Promise.resolve()
    },
    lastWoven: () => Promise.resolve(woven?.record),
    query: () => queryRecord(woven?.record ?? NOTHING_WOVEN),
    changes: (since) =>
      Promise.resolve(
        changes.filter(({ at }) => since === null || (since === LAST ? at === changes.at(-1)?.at : at >= since)),
      ),
    forgetDerived: () => {
      readings.clear()
      news.clear()
      if (woven) woven = { ...woven, mark: FORGOTTEN }
      return Promise.resolve()
    },
    edition: () => Promise.resolve(`${held.length} ${rulings.length} ${registers.size} ${ownRows.length}`),
    close: () => Promise.resolve(),
  }
}

function hold(held: HeldReport[], report: Report): Kept {
  const handed = holdReport(report)
  const kept = standingOf(held, handed)
  if (!held.some((one) => one.report.id === handed.report.id && one.digest === handed.digest)) held.push(handed)
  return kept
}

function standingOf(held: readonly HeldReport[], handed: HeldReport): Kept {
  const sharing = held.filter((one) => one.report.id === handed.report.id)
  if (sharing.some((one) => one.digest === handed.digest)) return 'already there'
  if (held.some((one) => one.digest === handed.digest && isSameReport(one.report, handed.report)))
    return 'already there'
  return sharing.length === 0 ? 'new' : 'kept apart'
}
