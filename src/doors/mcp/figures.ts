import { z } from 'zod'
import { comparisonsIn, countLeftOut, listSaid, lookAtSaid, shownAt, type AskedChoice } from '../../views/ask-choice.js'
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
  answer: async (asked, record) => {
    for (const name of asked.who ?? []) await requireName('figures who', name, record.query)
    const choice: AskedChoice = {
      ...choiceOf(asked),
      likely: asked.likely ?? false,
      ...(asked.compared ? { isCompared: true } : {}),
    }
    const list = await listSaid(record.query, 'figure', choice)
    const page = await cutPage('figures', list, asked, record.mark)
    const look = await lookAtSaid(record.query, page.rows, choice.likely)
    const notes = openFootnotes(look)
    const compared = comparisonsIn(look)
    const rows = shownAt(look, 'figure', choice, page.rows).map((figure) => ({
      row: figureRow(figure, look, notes),
      comparison: compared.get(`${figure.reading.report.id} ${figure.figure.id}`),
    }))
    const comparisons = [...new Set(rows.flatMap(({ comparison }) => comparison ?? []))].map((one) =>
      tellComparison(one, look),
    )
    const leftOut = await countLeftOut(list, choice, (of) => listSaid(record.query, 'figure', of))
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
