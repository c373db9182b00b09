import { createHash } from 'node:crypto'
import type { Chosen } from '../../views/choose.js'
import { describeDated } from '../../views/entry-line.js'
import { outletOf, titleOf } from '../../views/look-up.js'
import type { Chunks, ExportFormat } from './format.js'
import { addressOf, evidenceOf, lasting, lastingId, oneLine, tellersOf } from './told.js'

/** Where each entry comes from, in the words of PROV. */
export const provJson: ExportFormat = {
  name: 'prov-json',
  title: 'Provenance',
  mediaType: 'application/json',
  about: 'where each entry comes from, as PROV-JSON: reports, sentences, reading, weaving',
  loses: [
    'times: the same record gives the same bytes, so that no time of reading is told',
    'quotes, figures, denials, deals',
    'rulings of people: they are kept in the record, not told here',
  ],
  parts: [{ file: 'provenance.json', write: writeDocument }],
}

const report = (id: string) => `attache:report/${lasting(`report ${id}`).slice(8)}`
const entryName = (id: string) => `attache:entry/${id.slice(8)}`
const literal = (value: string, type = 'xsd:string') => ({ $: value, type })

type Row = readonly [name: string, value: object]

/** Section by section: each row is written as it is made, and the record is gone through once for each. */
function* writeDocument(chosen: Chosen): Chunks {
  yield `{"prefix":${JSON.stringify({ attache: 'https://attache.dev/ns#', xsd: 'http://www.w3.org/2001/XMLSchema#' })}`
  for (const [section, rows] of SECTIONS) {
    yield `,\n"${section}":{`
    let isFirst = true
    for (const [name, value] of rows(chosen)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(name)}:${JSON.stringify(value)}`
      isFirst = false
    }
    yield '}'
  }
  yield '}\n'
}

const SECTIONS: readonly (readonly [string, (chosen: Chosen) => Iterable<Row>])[] = [
  [
    'agent',
    function* () {
      yield [
        'attache:reader',
        { 'prov:type': literal('prov:SoftwareAgent', 'prov:QUALIFIED_NAME'), 'prov:label': 'Attaché' },
      ]
    },
  ],
  [
    'activity',
    function* ({ readings }) {
      yield ['attache:weaving', { 'prov:label': 'weaving the readings' }]
      for (const reading of readings)
        yield [`${report(reading.report.id)}/reading`, { 'prov:label': `reading ${oneLine(titleOf(reading))}` }]
    },
  ],
  [
    'entity',
    function* ({ readings, entries, look }) {
      for (const reading of readings) {
        yield [
          report(reading.report.id),
          {
            'prov:label': oneLine(titleOf(reading)),
            'attache:outlet': outletOf(reading),
            'attache:report': reading.report.id,
            'attache:sha256': createHash('sha256').update(reading.report.text, 'utf8').digest('hex'),
            ...(addressOf(reading) === null ? {} : { 'prov:location': literal(addressOf(reading)!, 'xsd:anyURI') }),
          },
        ]
      }
      for (const entry of entries) {
        const tellers = tellersOf(entry, look)
        yield [
          entryName(lastingId(entry)),
          {
            'prov:label': describeDated(entry, look),
            'attache:kind': entry.kind,
            'attache:modality': entry.modality,
            ...(entry.when === null ? {} : { 'attache:edtf': entry.when }),
            ...(tellers.length === 0 ? {} : { 'attache:accordingTo': tellers.join('; ') }),
          },
        ]
      }
      for (const [name, sentence] of sentences(entries, look)) yield [name, { 'prov:value': sentence }]
    },
  ],
  [
    'wasGeneratedBy',
    function* ({ entries }) {
      for (const entry of entries)
        yield [`_:g${entry.id}`, { 'prov:entity': entryName(lastingId(entry)), 'prov:activity': 'attache:weaving' }]
    },
  ],
  [
    'used',
    function* ({ readings }) {
      let at = 0
      for (const reading of readings)
        yield [
          `_:u${at++}`,
          { 'prov:activity': `${report(reading.report.id)}/reading`, 'prov:entity': report(reading.report.id) },
        ]
    },
  ],
  [
    'wasInformedBy',
    function* ({ readings }) {
      let at = 0
      for (const reading of readings)
        yield [
          `_:i${at++}`,
          { 'prov:informed': 'attache:weaving', 'prov:informant': `${report(reading.report.id)}/reading` },
        ]
    },
  ],
  [
    'wasAssociatedWith',
    function* () {
      yield ['_:a1', { 'prov:activity': 'attache:weaving', 'prov:agent': 'attache:reader' }]
    },
  ],
  [
    'wasDerivedFrom',
    function* ({ entries, look, record }) {
      for (const entry of entries) {
        // two tellings in one sentence are one derivation
        const told = new Set(evidenceOf(entry, look).map(({ note }) => sentenceName(note.report, note.sentence.start)))
        for (const [at, sentence] of [...told].entries())
          yield [
            `_:d${entry.id}x${at}`,
            { 'prov:generatedEntity': entryName(lastingId(entry)), 'prov:usedEntity': sentence },
          ]
      }
      for (const [name, , from] of sentences(entries, look))
        yield [
          `_:q${name.slice(-40)}`,
          {
            'prov:generatedEntity': name,
            'prov:usedEntity': report(from),
            'prov:type': literal('prov:Quotation', 'prov:QUALIFIED_NAME'),
          },
        ]
      let at = -1
      for (const { kind, reports } of record.lineage) {
        at += 1
        const [first, ...others] = reports
        // reports of one statement are not each other’s source; what copies a wire or another report is
        if (kind === 'copy')
          for (const other of others)
            yield [
              `_:c${at}x${lasting(other).slice(8, 20)}`,
              {
                'prov:generatedEntity': report(other),
                'prov:usedEntity': report(first!),
                'prov:type': literal('attache:SharedOrigin', 'prov:QUALIFIED_NAME'),
              },
            ]
      }
    },
  ],
]

const sentenceName = (from: string, start: number) =>
  `attache:sentence/${lasting(`sentence ${from} ${start}`).slice(8)}`

/** Each sentence once, however many entries it tells. */
function* sentences(
  entries: Chosen['entries'],
  look: Chosen['look'],
): Generator<readonly [name: string, sentence: string, report: string]> {
  const told = new Set<string>()
  for (const entry of entries) {
    for (const { note, sentence } of evidenceOf(entry, look)) {
      const name = sentenceName(note.report, note.sentence.start)
      if (told.has(name)) continue
      told.add(name)
      yield [name, sentence, note.report]
    }
  }
}
