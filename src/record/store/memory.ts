import { markRegister, sortRegisters, type RegisterFile } from '../../intake/register.js'
import type { Report, ReportId } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import { renameReports, type Ruling } from '../../weaving/ruling.js'
import { holdReport, isSameReport, nameApart, type HeldReport } from './name-apart.js'
import type { Kept, Store } from './store.js'

/** A record that is gone with the program: for tests, and for trying something without keeping it. */
export function openMemoryStore(): Store {
  const held: HeldReport[] = []
  const rulings: Ruling[] = []
  const readings = new Map<ReportId, { readonly version: string; readonly reading: Reading }>()
  let ownRows = ''
  const registers = new Map<string, RegisterFile>()
  let derived: { readonly key: string; readonly text: string } | undefined
  return {
    keepReport: (report) => Promise.resolve(hold(held, report)),
    reports: () => Promise.resolve(nameApart(held).reports),
    keepRuling: (ruling) => {
      rulings.push(renameReports(ruling, nameApart(held).lasting))
      return Promise.resolve()
    },
    rulings: () => Promise.resolve(rulings.map((ruling) => renameReports(ruling, nameApart(held).current))),
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
    readings: (version) => Promise.resolve(new Map([...readings].flatMap(([id, kept]) => (kept.version === version ? [[id, kept.reading] as const] : [])))),
    derived: (key) => Promise.resolve(derived?.key === key ? derived.text : undefined),
    keepDerived: (key, text) => {
      derived = { key, text }
      return Promise.resolve()
    },
    forgetDerived: () => {
      readings.clear()
      derived = undefined
      return Promise.resolve()
    },
    edition: () => Promise.resolve(`${held.length} ${rulings.length} ${registers.size} ${ownRows.length}`),
    close: () => Promise.resolve(),
  }
}

function hold(held: HeldReport[], report: Report): Kept {
  const handed = holdReport(report)
  const sharing = held.filter((one) => one.report.id === handed.report.id)
  if (sharing.some((one) => one.digest === handed.digest)) return 'already there'
  const isThere = held.some((one) => one.digest === handed.digest && isSameReport(one.report, handed.report))
  held.push(handed)
  if (isThere) return 'already there'
  return sharing.length === 0 ? 'new' : 'kept apart'
}
