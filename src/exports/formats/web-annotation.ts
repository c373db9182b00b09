import { createHash } from 'node:crypto'
import type { Report } from '../../intake/report.js'
import type { Span } from '../../language/span.js'
import type { Entry } from '../../record/entry.js'
import type { Chosen } from '../../views/choose.js'
import { describeDated } from '../../views/entry-line.js'
import type { Chunks, ExportFormat } from './format.js'
import { addressOrName, evidenceOf, lasting, lastingId, tellersOf, type Evidence } from './told.js'
import { textFragment } from '../../language/text-fragment.js'

/** Code points around the words, as the guide of the standard has it. */
const AROUND = 32

/** Each footnote as an annotation on the page it stands in. */
export const webAnnotation: ExportFormat = {
  name: 'web-annotation',
  title: 'Web annotations',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  about: 'each piece of evidence as a W3C Web Annotation on its report',
  loses: [
    'everything that is no evidence of an entry: quotes, figures, denials, deals',
    'the text of the reports: words are found by what stands around them, and by their place in the plain text of that digest',
  ],
  parts: [{ file: 'evidence.jsonld', write: writePage }],
}

function* writePage(chosen: Chosen): Chunks {
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:attache:annotations","type":"AnnotationPage","items":[`
  let isFirst = true
  for (const entry of chosen.entries) {
    for (const evidence of evidenceOf(entry, chosen.look)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(annotationOf(entry, evidence, chosen))}`
      isFirst = false
    }
  }
  yield '\n]}\n'
}

function annotationOf(entry: Entry, { note, reading, day }: Evidence, { look }: Chosen): object {
  const { text } = reading.report
  const { start, end } = note.sentence
  const tellers = tellersOf(entry, look)
  const said = `${describeDated(entry, look)} (${entry.modality}${tellers.length === 0 ? '' : `; according to ${tellers.join('; ')}`})`
  return {
    id: `urn:${lasting(`evidence ${lastingId(entry)} ${note.report} ${note.start} ${note.end}`).replace('-', ':')}`,
    type: 'Annotation',
    motivation: 'describing',
    generator: { id: 'urn:attache:reader', type: 'Software', name: 'Attaché' },
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: said },
      { type: 'TextualBody', purpose: 'classifying', value: entry.kind },
      { type: 'TextualBody', purpose: 'tagging', value: `attache:rule/${note.rule}` },
      { type: 'SpecificResource', purpose: 'linking', source: `urn:${lastingId(entry).replace('-', ':')}` },
    ],
    target: {
      type: 'SpecificResource',
      source: addressOrName(reading),
      ...(day !== null && /^\d{4}-\d\d-\d\d$/u.test(day)
        ? { state: { type: 'TimeState', sourceDate: `${day}T00:00:00Z` } }
        : {}),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: lastPoints(text.slice(0, start)),
          suffix: firstPoints(text.slice(end)),
        },
        { type: 'TextPositionSelector', start: pointsIn(text, start), end: pointsIn(text, end) },
        ...pageSelector(reading.report, note.sentence),
        {
          type: 'FragmentSelector',
          conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
          value: textFragment(text.slice(start, end)),
        },
      ],
      // the plain text that the positions are counted in
      'attache:sha256': createHash('sha256').update(text, 'utf8').digest('hex'),
    },
  }
}

/** The sheet of a PDF, as its own addresses name it. */
function pageSelector({ pages = [] }: Report, { start }: Span): readonly object[] {
  const sheet = pages.findLast((one) => one.start <= start)?.page
  return sheet === undefined
    ? []
    : [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value: `page=${sheet}` }]
}

/** W3C counts code points, JavaScript halves of some. */
export function pointsIn(text: string, offset: number): number {
  let points = 0
  for (let at = 0; at < offset; at += text.codePointAt(at)! > 0xffff ? 2 : 1) points += 1
  return points
}

function lastPoints(text: string): string {
  return Array.from(text.slice(-2 * AROUND))
    .slice(-AROUND)
    .join('')
}

function firstPoints(text: string): string {
  return Array.from(text.slice(0, 2 * AROUND))
    .slice(0, AROUND)
    .join('')
}
