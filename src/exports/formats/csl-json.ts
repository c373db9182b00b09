import type { Chosen } from '../../views/choose.js'
import { citationsOf, LOST_IN_CITATIONS, type Citation } from './citations.js'
import type { Chunks, ExportFormat } from './format.js'

/** The reports as CSL-JSON, for Zotero, pandoc and their neighbours. */
export const cslJson: ExportFormat = {
  name: 'csl-json',
  title: 'Reports for Zotero',
  mediaType: 'application/vnd.citationstyles.csl+json',
  about: 'the reports as a bibliography in CSL-JSON, for Zotero and pandoc',
  loses: LOST_IN_CITATIONS,
  parts: [{ file: 'reports.csl.json', write: writeItems }],
}

function* writeItems(chosen: Chosen): Chunks {
  let isFirst = true
  for (const citation of citationsOf(chosen)) {
    yield `${isFirst ? '[\n' : ',\n'}${JSON.stringify(itemOf(citation))}`
    isFirst = false
  }
  yield isFirst ? '[]\n' : '\n]\n'
}

function itemOf({
  key,
  reading,
  title,
  outlet,
  parts,
  authors,
  agency,
  section,
  place,
  pages,
  url,
  file,
  note,
}: Citation): object {
  return {
    id: key,
    type: url === null ? 'article-newspaper' : 'webpage',
    title,
    'container-title': outlet,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(parts.length > 0 ? { issued: { 'date-parts': [parts] } } : {}),
    ...(agency === null ? {} : { source: agency }),
    ...(section === null ? {} : { section }),
    ...(place === null ? {} : { 'publisher-place': place }),
    ...(pages === null ? {} : { page: pages }),
    ...(url === null ? {} : { URL: url }),
    language: reading.report.language,
    ...(note === null ? {} : { note }),
    custom: { attache: { report: reading.report.id, file } },
  }
}
