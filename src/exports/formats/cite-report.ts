import type { Chosen } from '../../views/choose.js'
import { bibtex, escaped } from './bibtex.js'
import { cslJson } from './csl-json.js'
import { ris } from './ris.js'
import { oneLine } from './told.js'

/** In which forms a bibliography takes a report; its words go with it as a note. */
export const CITING_STYLES = ['bibtex', 'ris', 'csl-json'] as const
export type CitingStyle = (typeof CITING_STYLES)[number]

/**
 * The reports that were chosen, for a bibliography, with the words that are cited and where they stand in the record.
 */
export function citeReports(style: CitingStyle, chosen: Chosen, quoted: string): string {
  const note = oneLine(quoted)
  switch (style) {
    case 'bibtex': {
      const field = note === '' ? '' : `  annotation = {${escaped(note)}},\n`
      return textOf(bibtex.parts[0].write(chosen))
        .replace(/^\}$/gmu, `${field.replaceAll('$', '$$$$')}}`)
        .trim()
    }
    case 'ris': {
      const row = note === '' ? '' : `N1  - ${note}\r\n`
      return textOf(ris.parts[0].write(chosen))
        .replace(/^(?=ER {2}-)/gmu, row.replaceAll('$', '$$$$'))
        .trim()
    }
    case 'csl-json': {
      const cited = JSON.parse(textOf(cslJson.parts[0].write(chosen))) as readonly object[]
      return JSON.stringify(note === '' ? cited : cited.map((one) => ({ ...one, annote: note })), null, 2)
    }
  }
}

const textOf = (chunks: Iterable<string | Uint8Array>): string =>
  [...chunks].map((chunk) => (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))).join('')
