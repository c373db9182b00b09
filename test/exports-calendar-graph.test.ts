import assert from 'node:assert/strict'
import { test } from 'node:test'
import graphology from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import ICAL from 'ical.js'
import { graphOf } from '../src/exports/formats/graph.js'
import { planExport, FORMATS } from '../src/exports/formats/formats.js'
import { spanOf, tellersOf } from '../src/exports/formats/told.js'
import { chosenSamples, exportedText } from './chosen-samples.js'

const { MultiGraph } = graphology

test('icalendar: an independent reader finds a whole event for each meeting, its last day included', () => {
  const text = exportedText('icalendar')
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
  const chosen = chosenSamples()
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  assert.ok(events.length > 5)
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, 'ids are unique')
  const met = chosen.entries.filter(({ kind }) =>
    [
      'meeting',
      'call',
      'visit',
      'summit',
      'commission session',
      'press conference',
      'negotiation',
      'exercise',
    ].includes(kind),
  )
  const plan = planExport(
    FORMATS.find(({ name }) => name === 'icalendar')!,
    chosen,
  ).join('\n')
  const undated = Number(/(\d+) meetings? without a day/.exec(plan)?.[1] ?? 0)
  assert.equal(events.length, met.length - undated)
  for (const event of events) {
    assert.ok(event.startDate.isDate && event.endDate.isDate && event.startDate.compare(event.endDate) < 0)
    assert.match(event.description, /\[1\] .*“/u)
    assert.match(String(event.component.getFirstPropertyValue('status')), /^(?:CONFIRMED|TENTATIVE|CANCELLED)$/)
  }
})

test('icalendar: what is announced is tentative, what is denied is cancelled, what one side claims says who', () => {
  const { entries, look } = chosenSamples()
  const calendar = new ICAL.Component(ICAL.parse(exportedText('icalendar')) as unknown[])
  const told = calendar.getAllSubcomponents('vevent').map((one) => ({
    status: one.getFirstPropertyValue('status'),
    description: String(one.getFirstPropertyValue('description')),
    summary: String(one.getFirstPropertyValue('summary')),
  }))
  assert.ok(told.some(({ status }) => status === 'TENTATIVE') && told.some(({ status }) => status === 'CONFIRMED'))
  assert.ok(told.every(({ status, summary }) => status === 'TENTATIVE' || !/ is to | are to /.test(summary)))
  const claimed = new Set(entries.flatMap((entry) => (entry.accordingTo.length > 0 ? tellersOf(entry, look) : [])))
  assert.ok(claimed.size > 0)
  assert.ok(told.some(({ description }) => description.includes('According to ')))
})

for (const [name, read] of [
  ['gexf', (text: string) => gexf.parse(MultiGraph, text)],
  ['graphml', (text: string) => graphml.parse(MultiGraph, text)],
] as const) {
  test(`${name}: an independent reader finds the same nodes and edges with their attributes`, () => {
    const graph = read(exportedText(name))
    const graphed = graphOf(chosenSamples())
    const [nodes, edges] = [[...graphed.nodes], [...graphed.edges]]
    assert.ok(edges.length > 20)
    assert.deepEqual([graph.order, graph.size], [nodes.length, edges.length])
    for (const { entity } of nodes) assert.equal(graph.getNodeAttribute(entity.id, 'name'), entity.name)
    for (const edge of edges) {
      assert.deepEqual([graph.source(edge.id), graph.target(edge.id)], [edge.source, edge.target])
      assert.deepEqual(
        [graph.isDirected(edge.id), graph.getEdgeAttribute(edge.id, 'together')],
        [true, !edge.isDirected],
      )
      assert.equal(Number(graph.getEdgeAttribute(edge.id, 'weight')), edge.weight)
      assert.equal(graph.getEdgeAttribute(edge.id, 'according_to') ?? '', edge.accordingTo)
      assert.equal(graph.getEdgeAttribute(edge.id, 'modality'), edge.modality)
    }
  })
}

test('a graph never adds what is denied, planned or claimed to what happened', () => {
  const chosen = chosenSamples()
  for (const { entries, modality, accordingTo } of graphOf(chosen).edges) {
    assert.ok(
      entries
        .map((id) => chosen.look.entry(id)!)
        .every((entry) => entry.modality === modality && tellersOf(entry, chosen.look).join('; ') === accordingTo),
    )
  }
})

test('gexf: every span is closed, and begins before it ends', () => {
  for (const [, start, end] of exportedText('gexf').matchAll(/<spell start="([^"]+)" end="([^"]+)"/g))
    assert.ok(start! <= end!)
  assert.deepEqual(spanOf('2022/..').latest, null)
})
