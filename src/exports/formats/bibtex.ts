import type { Chosen } from '../../views/choose.js'
import { citationsOf, LOST_IN_CITATIONS, type Citation } from './citations.js'
import type { Chunks, ExportFormat } from './format.js'

/** The reports as BibLaTeX. */
export const bibtex: ExportFormat = {
  name: 'bibtex',
  title: 'Reports, BibLaTeX',
  mediaType: 'application/x-bibtex',
  about: 'the reports as a bibliography in BibLaTeX',
  loses: LOST_IN_CITATIONS,
  parts: [{ file: 'reports.bib', write: writeAll }],
}

function* writeAll(chosen: Chosen): Chunks {
  for (const citation of citationsOf(chosen)) yield writeOne(citation)
}

function writeOne({ key, reading, title, outlet, parts, authors, agency, place, pages, url, note }: Citation): string {
  const fields: readonly (readonly [string, string | null])[] = [
    // a second pair of braces keeps the capitals, and a desk from being parted into names
    ['title', `{${escaped(title)}}`],
    ['author', authors.length === 0 ? null : authors.map((name) => `{${escaped(name)}}`).join(' and ')],
    ['journaltitle', escaped(outlet)],
    [
      'date',
      parts.length === 0 ? null : parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
    ],
    ['location', place === null ? null : escaped(place)],
    ['pages', pages === null ? null : escaped(pages.replace('–', '--'))],
    ['url', url === null ? null : url.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', reading.report.language === 'en' ? 'english' : null],
    [
      'note',
      [agency === null ? null : `Agency: ${agency}.`, note]
        .filter((part) => part !== null)
        .map(escaped)
        .join(' ') || null,
    ],
  ]
  return `@${url === null ? 'article' : 'online'}{${key},\n${fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`])).join('')}}\n\n`
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What TeX would obey stands as itself. */
export function escaped(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`)
}
