import { compareWhen } from '../language/edtf/bounds-edtf.js'
import type { Lineage } from '../weaving/weave.js'
import { dayOf } from './choose.js'
import type { LookUp } from './look-up.js'

/**
 * Reports that share their telling: those of one story in the order of their days, and which has how much from which.
 */
export interface CopiedStory {
  readonly title: string
  readonly reports: readonly string[]
  readonly arcs: readonly CopyArc[]
}

/** Two of the reports, by their places, the earlier first. */
export interface CopyArc {
  readonly from: number
  readonly to: number
  /** Part of the words of the later one that stand in passages it shares. */
  readonly share: number
  /** Place among the lineage of the record. */
  readonly line: number
}

/**
 * Who copied whom, story by story, those with most in common first. A copy under no story of several stands with its
 * own reports.
 */
export function copyArcs(look: LookUp, most = Infinity): readonly CopiedStory[] {
  const lines = look.record.weave.lineage
    .map((line) => ({ line, at: look.placeOfLine(line) }))
    .filter(({ line }) => line.kind !== 'statement')
    .slice(0, most)
  const byStory = new Map<string, { readonly line: Lineage; readonly at: number }[]>()
  for (const one of lines) {
    const story = look.storyOf(one.line.reports[0]!)?.id ?? `line ${one.at}`
    byStory.set(story, [...(byStory.get(story) ?? []), one])
  }
  return [...byStory]
    .map(([id, copies]) => {
      const story = look.story(id)
      const told = [...new Set([...(story?.reports ?? []), ...copies.flatMap(({ line }) => line.reports)])]
      const reports = told.toSorted((a, b) => compareWhen(dayIn(a, look), dayIn(b, look)) || (a < b ? -1 : 1))
      const arcs = copies.flatMap(({ line, at }) => {
        const places = line.reports.map((report) => reports.indexOf(report)).sort((x, y) => x - y)
        return places
          .slice(1)
          .map((to): CopyArc => ({ from: places[0]!, to, share: shareOf(line, reports[to]!, look), line: at }))
      })
      return { title: story?.title ?? 'Reports of several stories', reports, arcs }
    })
    .toSorted((a, b) => Math.max(...b.arcs.map(({ share }) => share)) - Math.max(...a.arcs.map(({ share }) => share)))
}

function dayIn(report: string, look: LookUp): string | null {
  const reading = look.reading(report)
  return reading ? dayOf(reading, look) : null
}

function shareOf({ passages }: Lineage, report: string, look: LookUp): number {
  const reading = look.reading(report)
  const whole = reading?.sentences.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0
  const shared = passages
    .filter((passage) => passage.report === report)
    .reduce((sum, { start, end }) => sum + end - start, 0)
  return whole === 0 ? 0 : Math.min(1, shared / whole)
}
