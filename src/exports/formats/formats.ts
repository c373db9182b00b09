import type { Chosen } from '../../views/choose.js'
import { atom } from './atom.js'
import { bibtex } from './bibtex.js'
import { cameoTable } from './cameo-table.js'
import { cslJson } from './csl-json.js'
import { csv } from './csv.js'
import { discourseStatements } from './discourse-statements.js'
import { followTheMoney } from './follow-the-money.js'
import type { ExportFormat } from './format.js'
import { gexf } from './gexf.js'
import { graphml } from './graphml.js'
import { icalendar } from './icalendar.js'
import { jsonFeed } from './json-feed.js'
import { jsonLd } from './json-ld.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { parquet } from './parquet.js'
import { ploverTable } from './plover-table.js'
import { provJson } from './prov-json.js'
import { registers } from './registers.js'
import { ris } from './ris.js'
import { timelineJs } from './timelinejs.js'
import { wacz } from './wacz.js'
import { webAnnotation } from './web-annotation.js'
import { xlsx } from './xlsx.js'

/** Every form in which the record leaves, in the order in which they are listed. */
export const FORMATS: readonly ExportFormat[] = [
  json,
  jsonl,
  csv,
  xlsx,
  icalendar,
  gexf,
  graphml,
  followTheMoney,
  ploverTable,
  cameoTable,
  cslJson,
  bibtex,
  ris,
  timelineJs,
  jsonLd,
  webAnnotation,
  provJson,
  discourseStatements,
  atom,
  jsonFeed,
  parquet,
  wacz,
  registers,
]

/** Reports of which every form is gone through at once to count what it loses; of more, one form at a time. */
export const MOST_COUNTED = 2000

/** What an export will hold and what it will lose, in lines, before anything is written. */
export function planExport(format: ExportFormat, chosen: Chosen): readonly string[] {
  const { entries, quotes, figures, readings, look } = chosen
  const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`
  const unsaid =
    chosen.isWhole && look.leftOut > 0 && format.name !== 'json' && format.name !== 'registers'
      ? [`${many(look.leftOut, 'likely entry', 'likely entries')} (--likely brings them)`]
      : []
  const others = look.registers.reduce((sum, { rows }) => sum + rows.length, 0)
  const ofOthers =
    others > 0 && format.name !== 'registers'
      ? [
          `${many(others, 'number', 'numbers')} of ${many(look.registers.length, 'register', 'registers')} beside the record (--format registers writes them, with credit and terms)`,
        ]
      : []
  const lost = [...unsaid, ...ofOthers, ...(format.leavesOut?.(chosen) ?? []), ...format.loses]
  return [
    `${format.name} (${format.mediaType.split(';')[0]!}): ${format.parts.map(({ file }) => file).join(', ')}`,
    `from ${many(entries.length, 'entry', 'entries')}, ${many(quotes.length, 'quote', 'quotes')}, ${many(figures.length, 'figure', 'figures')} in ${many(readings.length, 'report', 'reports')}`,
    ...(lost.length === 0 ? ['loses nothing'] : ['loses:', ...lost.map((line) => `  ${line}`)]),
  ]
}
