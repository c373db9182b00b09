import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import ftm from '@alephdata/followthemoney'
import { parse } from 'csv-parse/sync'
import { cameoCode } from '../src/exports/formats/cameo-table.js'
import { isCoded } from '../src/exports/formats/plover-table.js'
import { PLOVER_EVENTS } from '../src/reference/plover.js'
import { lastingId, tellersOf } from '../src/exports/formats/told.js'
import { chosenSamples, exportedText } from './chosen-samples.js'
import { root } from './installed-reader.js'

const readTable = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, delimiter: '\t', quote: null })

test('ftm: an independent model takes every entity: its schema, its properties, those it must have, and what it points at', () => {
  const model = new ftm.Model(
    JSON.parse(
      readFileSync(join(root, 'node_modules/@alephdata/followthemoney/dist/defaultModel.json'), 'utf8'),
    ) as ConstructorParameters<typeof ftm.Model>[0],
  )
  const lines = exportedText('ftm')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> })
  const ids = new Map(lines.map((line) => [line.id, line.schema]))
  assert.ok(lines.length > 100)
  for (const { id, schema, properties } of lines) {
    const entity = model.getEntity({ id, schema, properties })
    for (const [name, values] of Object.entries(properties)) {
      const property = entity.schema.getProperty(name)
      assert.ok(values.every((value) => typeof value === 'string' && value !== ''))
      if (property.type.name === 'entity') {
        for (const value of values)
          assert.ok(
            ids.has(value) && model.getSchema(ids.get(value)).isA(property.getRange()),
            `${schema}.${name} → ${ids.get(value) ?? 'nothing'}`,
          )
      }
      if (property.type.name === 'date') for (const value of values) assert.match(value, /^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
      if (property.type.name === 'country')
        for (const value of values) assert.ok(property.type.values.has(value), value)
      if (property.type.name === 'topic') for (const value of values) assert.ok(property.type.values.has(value), value)
    }
    for (const name of (entity.schema.required as readonly string[] | undefined) ?? [])
      assert.ok(properties[name]?.length, `${schema} without ${name}`)
  }
  const { entries, look } = chosenSamples()
  const events = new Map(lines.filter(({ schema }) => schema === 'Event').map((line) => [line.id, line]))
  assert.equal(events.size, entries.length, 'each entry is an event of its own')
  for (const entry of entries)
    for (const teller of tellersOf(entry, look))
      assert.ok(events.get(lastingId(entry))!.properties['summary']!.join().includes(teller))
})

test('plover: an independent reader finds a row for each coded entry, with PLOVER’s own names and scores', () => {
  const { entries, look } = chosenSamples()
  const coded = entries.filter((entry) => isCoded(entry, look))
  const rows = readTable(exportedText('plover'))
  assert.ok(rows.length > 20)
  assert.deepEqual(
    rows.map((row) => row['Event ID']),
    coded.map(lastingId),
  )
  rows.forEach((row, at) => {
    const event = PLOVER_EVENTS.find(({ name }) => name === row['Event Type'])!
    assert.ok(event)
    if (row['Event Mode'] !== 'None') assert.ok(row['Event Mode']! in event.modes)
    assert.match(row['Event Date']!, /^\d{4}-\d\d-\d\d$/)
    assert.ok(Number.isFinite(Number(row['Intensity'])))
    assert.equal(row['According To'], tellersOf(coded[at]!, look).join('; ') || 'None')
  })
})

test('plover: what is denied or announced is marked so among the contexts', () => {
  for (const row of readTable(exportedText('plover'))) {
    const contexts = row['Contexts']!.split('; ')
    if (row['Modality'] === 'planned') assert.ok(contexts.includes('future'))
    if (row['Modality'] === 'denied' || row['Modality'] === 'negated') assert.ok(contexts.includes('negation'))
  }
})

test('cameo: an independent reader finds pairs with a code, its base and its root; a meeting stands in both directions', () => {
  const rows = readTable(exportedText('cameo'))
  assert.ok(rows.length > 20)
  for (const row of rows) {
    const code = row['EventCode']!
    assert.match(code, /^(?:0[1-9]|1\d|20)\d{1,2}$/)
    assert.ok(code.startsWith(row['EventBaseCode']!) && code.startsWith(row['EventRootCode']!))
    assert.match(row['SQLDATE']!, /^\d{8}$/)
    assert.match(row['QuadClass']!, /^[1-4]$/)
  }
  const met = rows.filter((row) => row['EventKind'] === 'meeting' && row['Actor2Name'] !== '')
  const isMirrored = (row: Record<string, string>) =>
    rows.some(
      (other) =>
        other['GLOBALEVENTID'] === row['GLOBALEVENTID'] &&
        other['Actor1Name'] === row['Actor2Name'] &&
        other['Actor2Name'] === row['Actor1Name'],
    )
  assert.ok(met.some(isMirrored))
})

test('cameo: codes follow PLOVER’s own table where it has one, and our kinds where they tell more', () => {
  const plover = (event: string | null, mode: string | null = null) => ({ event, mode, contexts: [] })
  assert.equal(cameoCode({ kind: 'call', plover: plover('CONSULT', 'phone') }), '041')
  assert.equal(cameoCode({ kind: 'visit', plover: plover('CONSULT', 'visit') }), '042')
  assert.equal(cameoCode({ kind: 'agreement', plover: plover('SUPPORT') }), '057')
  assert.equal(cameoCode({ kind: 'statement', plover: plover(null) }), '010')
  assert.equal(cameoCode({ kind: 'sanction', plover: plover('SANCTION', 'expel') }), '166')
  assert.equal(cameoCode({ kind: 'meeting', plover: plover('AGREE') }), '036')
  assert.equal(cameoCode({ kind: 'other', plover: plover(null) }), null)
  for (const { name, modes } of PLOVER_EVENTS)
    for (const mode of [null, ...Object.keys(modes)])
      assert.notEqual(cameoCode({ kind: 'other', plover: plover(name, mode) }), null)
})
