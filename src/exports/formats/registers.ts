import { SHARE_REPRODUCED } from '../../intake/register.js'
import { stateOfRegisterName } from '../../reference/state-of-name.js'
import type { Chosen } from '../../views/choose.js'
import { csvRow } from './csv.js'
import type { Chunks, ExportFormat } from './format.js'

const COLUMNS = [
  'register',
  'source',
  'release',
  'credit',
  'terms',
  'of',
  'unit',
  'line',
  'supplier',
  'recipient',
  'years',
  'value',
  'under_half_a_unit',
  'deal',
  'designation',
  'description',
  'order_year',
  'ordered',
  'delivered',
  'status',
  'comments',
] as const

/**
 * The numbers of registers that lie beside the record: they leave in this form alone, and each row has the credit and
 * the terms of its makers.
 */
export const registers: ExportFormat = {
  name: 'registers',
  title: 'Registers',
  mediaType: 'text/csv; charset=utf-8; header=present',
  about:
    'the numbers of the registers beside the record, each with its release, credit line and terms; no other form has them',
  loses: [
    'everything that the reports tell',
    'a cell that a spreadsheet would take for a formula gets an apostrophe before it',
  ],
  leavesOut: ({ look }) => [
    ...new Map(look.registers.map(({ credit, terms }) => [credit, `beware: ${credit}. Its terms: ${terms}`])).values(),
    ...(look.registers.some(({ terms }) => terms.includes('10 per cent'))
      ? [
          `beware: these are whole registers, more than the ${SHARE_REPRODUCED * 100} per cent that may be reproduced where the terms say so`,
        ]
      : []),
  ],
  parts: [{ file: 'registers.csv', write: writeRows }],
}

function* writeRows(chosen: Chosen): Chunks {
  yield csvRow([...COLUMNS])
  for (const { id, source, release, credit, terms, of, unit, rows } of chosen.look.registers) {
    for (const { line, supplier, recipient, years, value, isSmall, deal } of rows) {
      if (!chosen.isWhole && ![supplier, recipient].every((side) => side === null || isAmong(side, chosen))) continue
      yield csvRow([
        id,
        source,
        release,
        credit,
        terms,
        of,
        unit.name,
        line,
        supplier,
        recipient,
        years.join('; '),
        value,
        isSmall ? 'yes' : '',
        deal?.id ?? null,
        deal?.designation ?? null,
        deal?.description ?? null,
        deal?.ordered.year ?? null,
        deal?.ordered.number ?? null,
        deal?.delivered.number ?? null,
        deal?.status ?? null,
        deal?.comments ?? null,
      ])
    }
  }
}

/** Whether a side is a state of what a search found. */
function isAmong(side: string, { entities }: Chosen): boolean {
  const code = stateOfRegisterName(side)
  for (const { country, name } of entities) if (code === undefined ? name === side : country === code) return true
  return false
}
