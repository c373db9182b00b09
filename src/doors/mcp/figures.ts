import { z } from 'zod'
import { choose, type ToldFigure } from '../../views/choose.js'
import type { LookUp } from '../../views/look-up.js'
import type { Comparison } from '../../weaving/weave.js'
import { LIKELY, requireName } from './check-asked.js'
import { openFootnotes } from './footnotes.js'
import { cutPage, PAGING, restOf, sayNext, sayPage } from './paging.js'
import { figureRow } from './rows.js'
import { choiceOf, FILTERS, sayLeftOut } from './search-record.js'
import { defineTool } from './tool.js'

export const figures = defineTool({
  name: 'figures',
  description:
    'Figures claimed, with window, unit, whose, from whom, who says so, and whether figures of one measure agree. ' +
    'compared: only those held against others.',
  asks: z.strictObject({ ...FILTERS, compared: z.boolean().optional(), ...LIKELY, ...PAGING }),
  answer: (asked, record) => {
    for (const name of asked.who ?? []) requireName('figures who', name, record.look(true))
    const look = record.look(asked.likely ?? false)
    const notes = openFootnotes(look)
    const comparisonOf = indexComparisons(look)
    const find = (seen: LookUp) =>
      choose(seen, choiceOf(asked)).figures.filter(
        (figure) => asked.compared !== true || comparisonOf(figure) !== undefined,
      )
    const list = find(look)
    const page = cutPage('figures', list, asked, record.mark)
    const rows = page.rows.map((figure) => ({ row: figureRow(figure, look, notes), comparison: comparisonOf(figure) }))
    const comparisons = [...new Set(rows.flatMap(({ comparison }) => comparison ?? []))].map((one) =>
      tellComparison(one, look),
    )
    const leftOut = look.likely ? 0 : find(record.look(true)).length - list.length
    return {
      summary: [sayPage(page, 'figure', 'figures'), ...sayLeftOut(leftOut), ...sayNext(page)],
      lines: [
        ...rows.map(({ row, comparison }) => `${comparison ? `${comparison.id}: ` : ''}${row.line}`),
        ...comparisons.map(({ line }) => line),
      ],
      evidence: notes.all(),
      found: {
        figures: rows.map(({ row, comparison }) => ({ ...row.told, comparison: comparison?.id ?? null })),
        comparisons: comparisons.map(({ told }) => told),
        leftOut,
        ...restOf(page),
      },
    }
  },
})

/** Tells of any figure which comparison it is part of. */
function indexComparisons({ record }: LookUp): (figure: ToldFigure) => Comparison | undefined {
  const known = new Map(
    record.weave.comparisons.flatMap((one) =>
      one.figures.map(({ report, figure }) => [`${report} ${figure}`, one] as const),
    ),
  )
  return ({ reading, figure }) => known.get(`${reading.report.id} ${figure.id}`)
}

/** Whether the figures of one measure agree, and why. */
export function tellComparison(
  { id, of, subject, counterpart, verdict, because, canAllBeTrue }: Comparison,
  look: LookUp,
) {
  const name = (entity: string | null) => (entity === null ? null : (look.entity(entity)?.name ?? null))
  return {
    line: `${id}: the figures ${verdict}: ${because}`,
    told: { id, of, whose: name(subject), from: name(counterpart), verdict, because, canAllBeTrue },
  }
}
