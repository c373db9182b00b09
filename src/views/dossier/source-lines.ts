import { compareWhen } from '../../language/edtf/bounds-edtf.js'
import type { ReportId } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import type { Lineage, Passage, Story } from '../../weaving/weave.js'
import { listNames } from '../entry-line.js'
import { outletOf, titleOf, type LookUp } from '../look-up.js'
import { sayPublished } from '../say-published.js'
import { closed, lastingName, oneLine, type DraftLine, type DraftPart } from './draft.js'

/** The reports that the document cites, and how many voices they are: who copies whom, and whose words they share. */
export function sourcesPart(cited: ReadonlySet<ReportId>, look: LookUp): DraftPart {
  const readings = look.record.readings.filter(({ report }) => cited.has(report.id)).toSorted(byDay)
  const stories = [...new Set(readings.flatMap(({ report }) => look.storyOf(report.id) ?? []))].filter(
    ({ reports }) => reports.filter((report) => cited.has(report)).length > 1,
  )
  const shared = look.record.weave.lineage.filter(
    ({ reports }) => reports.filter((report) => cited.has(report)).length > 1,
  )
  return {
    title: 'Sources',
    strands: [
      {
        title: 'Voices',
        lines: [
          ...stories.flatMap((story) => storyLine(story, cited, shared, look)),
          ...shared.filter(({ kind }) => kind !== 'statement').map((one) => sharedLine(one, look)),
        ],
      },
      { title: 'Reports', lines: readings.map((reading) => reportLine(reading, look)) },
    ],
  }
}

/** In the order of days; what has none comes last. */
function byDay(a: Reading, b: Reading): number {
  return (
    compareWhen(a.layout.published?.date ?? null, b.layout.published?.date ?? null) ||
    (outletOf(a) < outletOf(b) ? -1 : outletOf(a) > outletOf(b) ? 1 : a.report.id < b.report.id ? -1 : 1)
  )
}

/** “3 reports tell “…”: 2 independent voices”; its footnotes are the first words of each report. */
function storyLine(
  { id, title, reports, voices }: Story,
  cited: ReadonlySet<ReportId>,
  shared: readonly Lineage[],
  look: LookUp,
): readonly DraftLine[] {
  const passages = reports
    .filter((report) => !cited.has(report))
    .flatMap((report): Passage[] => {
      const first = look.reading(report)?.sentences[0]
      return first ? [{ report, start: first.start, end: first.end }] : []
    })
  const outlets = reports.flatMap((report) => {
    const reading = look.reading(report)
    return reading ? [outletOf(reading)] : []
  })
  const isShared = shared.some(
    ({ kind, reports: told }) => kind !== 'statement' && told.some((report) => reports.includes(report)),
  )
  const text = `${reports.length} reports tell “${oneLine(title)}” (${listNames(outlets)}): ${voices === 1 ? 'one voice' : `${voices} independent voices`}${isShared && voices < reports.length ? ', since copies confirm nothing' : ''}`
  return [
    {
      names: [lastingName('story', `${title} ${reports[0] ?? id}`)],
      text: closed(text),
      passages,
      sources: { reports: reports.filter((report) => cited.has(report)), isFirstOnly: true },
    },
  ]
}

const ONE_ORIGIN = { wire: 'print one wire', copy: 'share their words', statement: 'print one statement' } as const

function sharedLine({ kind, origin, reports, passages }: Lineage, look: LookUp): DraftLine {
  const outlets = reports.flatMap((report) => {
    const reading = look.reading(report)
    return reading ? [outletOf(reading)] : []
  })
  const from = origin === null ? undefined : look.entity(origin)?.name
  const firsts = reports.flatMap((report) => passages.find((passage) => passage.report === report) ?? [])
  return {
    names: [lastingName('shared', reports.join(' '))],
    text: closed(`${listNames(outlets)} ${ONE_ORIGIN[kind]}${from === undefined ? '' : ` of ${from}`}`),
    passages: firsts,
  }
}

/** Outlet, title, day, address or file; the footnotes are those in which it is cited. */
function reportLine(reading: Reading, look: LookUp): DraftLine {
  const { report } = reading
  const story = look.storyOf(report.id)
  const voices = story && story.reports.length > 1 ? `; one of ${story.reports.length} reports of its story` : ''
  return {
    names: [lastingName('report', report.id)],
    text: closed(`${outletOf(reading)}, “${oneLine(titleOf(reading))}”, ${sayPublished(reading)}${voices}`),
    passages: [],
    sources: { reports: [report.id], isFirstOnly: false },
  }
}
