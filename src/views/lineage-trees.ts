import { daysOf } from '../language/edtf/bounds-edtf.js'
import { dayOf as dayNumber } from '../language/edtf/civil-day.js'
import type { ReportId } from '../intake/report.js'
import type { Lineage } from '../weaving/weave.js'
import { dayOf } from './choose.js'
import { copiesIn } from './group-copies.js'
import { titleOf, type LookUp } from './look-up.js'

/** A report, or what reports rest on, in a tree of who has the words from whom. */
export interface TreeNode {
  /** Null where the words were said by somebody, and are in no report of his own. */
  readonly report: ReportId | null
  /** Of what is no report: who said it. */
  readonly name: string
  /** Place of the node it has its words from, in the same list; null for what stands first. */
  readonly parent: number | null
  readonly depth: number
  /** Part of its words that it has from there. */
  readonly share: number | null
  /** Part of the words there that it leaves out. */
  readonly leftOut: number | null
  /** Days after what it has its words from. */
  readonly lag: number | null
  /** Place among the lineage of the record; null where it has nothing from others. */
  readonly line: number | null
}

/** Reports that share words, from the first to the last copy. */
export interface LineageTree {
  readonly title: string
  /** Each behind the one it has its words from. */
  readonly nodes: readonly TreeNode[]
  /** How many of the reports have their words from none of the others. */
  readonly independent: number
  readonly reports: number
}

interface Twig {
  readonly report: ReportId | null
  readonly name: string
  readonly of: string | null
  readonly line: Lineage | null
}

/** The trees of what is told in common, those of most reports first. */
export function growTrees(look: LookUp): readonly LineageTree[] {
  const byStory = new Map<string, Lineage[]>()
  for (const line of look.record.weave.lineage) {
    const story = look.storyOf(line.reports[0]!)?.id ?? `line ${look.placeOfLine(line)}`
    byStory.set(story, [...(byStory.get(story) ?? []), line])
  }
  return [...byStory]
    .map(([id, lines]) => growTree(look.story(id)?.title, lines, look))
    .toSorted((a, b) => b.reports - a.reports || (a.title < b.title ? -1 : 1))
}

function growTree(title: string | undefined, lines: readonly Lineage[], look: LookUp): LineageTree {
  const reports = [...new Set(lines.flatMap((line) => line.reports))]
  const copies = copiesIn(new Set(reports), look)
  const twigs = new Map<string, Twig>()
  for (const report of reports) {
    const copy = copies.get(report)
    const line = copy ? lines.find((one) => look.placeOfLine(one) === copy.line) : undefined
    const spoken = copy
      ? undefined
      : lines.find(({ kind, reports: all }) => kind === 'statement' && all.includes(report))
    const root = spoken ? `statement ${look.placeOfLine(spoken)}` : null
    if (spoken) twigs.set(root!, { report: null, name: nameStatement(spoken, look), of: null, line: null })
    twigs.set(report, { report, name: '', of: copy?.of ?? root, line: line ?? spoken ?? null })
  }
  const nodes: TreeNode[] = []
  const put = (key: string, twig: Twig, parent: number | null, depth: number) => {
    const place = nodes.length
    nodes.push({ ...nodeOf(twig, look), parent, depth })
    for (const [other, child] of twigs)
      if (child.of === key && !isPlaced(nodes, child)) put(other, child, place, depth + 1)
  }
  for (const [key, twig] of twigs) if (twig.of === null || !twigs.has(twig.of)) put(key, twig, null, 0)
  const first = look.reading(reports[0]!)
  return {
    title: title ?? (first ? titleOf(first) : 'Reports of several stories'),
    nodes,
    independent: reports.filter((report) => !copies.has(report)).length,
    reports: reports.length,
  }
}

const isPlaced = (nodes: readonly TreeNode[], { report }: Twig) =>
  nodes.some((node) => report !== null && node.report === report)

function nameStatement({ origin }: Lineage, look: LookUp): string {
  return origin === null ? 'Statement, speaker not named' : `Statement of ${look.entity(origin)?.name ?? origin}`
}

function nodeOf({ report, name, of, line }: Twig, look: LookUp): Omit<TreeNode, 'parent' | 'depth'> {
  const share = report === null || !line ? null : partIn(line, report, look)
  const before = of === null || !line || line.kind === 'statement' ? null : partIn(line, of, look)
  const days = [report, of].map((id) => (id === null ? null : dayIn(id, look)))
  return {
    report,
    name,
    share,
    leftOut: before === null ? null : 1 - before,
    lag: days[0] === null || days[1] === null ? null : days[0]! - days[1]!,
    line: line ? look.placeOfLine(line) : null,
  }
}

function partIn({ passages }: Lineage, report: ReportId, look: LookUp): number {
  const reading = look.reading(report)
  const whole = reading?.sentences.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0
  const own = passages.filter((passage) => passage.report === report)
  return whole === 0 ? 0 : Math.min(1, own.reduce((sum, { start, end }) => sum + end - start, 0) / whole)
}

function dayIn(report: ReportId, look: LookUp): number | null {
  const reading = look.reading(report)
  const day = reading ? dayOf(reading, look) : null
  return day === null ? null : dayNumber(daysOf(day).earliest ?? '')
}
