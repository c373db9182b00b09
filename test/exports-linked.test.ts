import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import jsonld from 'jsonld'
import { feedOf } from '../src/exports/formats/feed.js'
import { addressOrName, evidenceOf, lastingId, spanOf, tellersOf } from '../src/exports/formats/told.js'
import { pointsIn } from '../src/exports/formats/web-annotation.js'
import { textFragment } from '../src/language/text-fragment.js'
import { chosenSamples, exportedText } from './chosen-samples.js'
import { root } from './installed-reader.js'
import { NO_BROWSER, openBrowser } from './installed-browser.js'

const OA = 'http://www.w3.org/ns/oa#'
const CONTEXTS: Readonly<Record<string, string>> = {
  'http://www.w3.org/ns/anno.jsonld': join(root, 'test/data/anno.jsonld'),
}
/** The contexts of the standards lie here; nothing is fetched. */
const documentLoader = (url: string) =>
  Promise.resolve({
    contextUrl: undefined,
    documentUrl: url,
    document: JSON.parse(readFileSync(CONTEXTS[url]!, 'utf8')) as object,
  })
type Node = Readonly<Record<string, { readonly '@id'?: string; readonly '@value'?: unknown }[]>> & {
  readonly '@id': string
  readonly '@type': string[]
}
const isOf = (node: Node, type: string) =>
  (node as Readonly<Record<string, readonly unknown[] | undefined>>)['@type']?.includes(type) ?? false
const flatten = async (format: string) =>
  (await jsonld.flatten(JSON.parse(exportedText(format)) as object, undefined, {
    documentLoader,
  } as object)) as unknown as Node[]

test('jsonld: an independent processor finds every event, article and quotation, and who claims it', async () => {
  const { entries, readings, quotes, look } = chosenSamples()
  const nodes = await flatten('jsonld')
  const of = (type: string) =>
    new Map(nodes.filter((node) => isOf(node, `https://schema.org/${type}`)).map((node) => [node['@id'], node]))
  const [events, articles, quotations] = [of('Event'), of('NewsArticle'), of('Quotation')]
  assert.equal(events.size, entries.length)
  assert.deepEqual([...articles.keys()].sort(), readings.map(addressOrName).sort())
  assert.ok([...quotations.values()].filter((one) => !one['@id'].startsWith('_:')).length >= quotes.length)
  for (const entry of entries) {
    const event = events.get(`urn:attache:${lastingId(entry).slice(8)}`)!
    assert.deepEqual(
      new Set((event['https://attache.dev/ns#accordingTo'] ?? []).map((one) => one['@value'])),
      new Set(tellersOf(entry, look)),
    )
    assert.equal(event['https://schema.org/startDate']?.[0]?.['@value'] ?? null, spanOf(entry.when).earliest)
  }
})

test('web-annotation: an independent processor finds an annotation for each piece of evidence, with three ways to its words', async () => {
  const { entries, look } = chosenSamples()
  const nodes = await flatten('web-annotation')
  const of = (type: string) => nodes.filter((node) => isOf(node, OA + type))
  const many = entries.reduce((sum, entry) => sum + evidenceOf(entry, look).length, 0)
  for (const type of ['Annotation', 'TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector'])
    assert.equal(of(type).length, many, type)
})

interface Annotation {
  readonly body: { value: string }[]
  readonly target: {
    source: string
    'attache:sha256': string
    selector: { type: string; exact: string; prefix: string; suffix: string; start: number; end: number }[]
  }
}

test('web-annotation: the positions find the words in code points, in the text of that digest', () => {
  const texts = new Map(
    chosenSamples().readings.map(({ report }) => [
      createHash('sha256').update(report.text, 'utf8').digest('hex'),
      Array.from(report.text),
    ]),
  )
  const { items } = JSON.parse(exportedText('web-annotation')) as { items: Annotation[] }
  for (const { target } of items) {
    const [quote, position] = target.selector
    const points = texts.get(target['attache:sha256'])!
    assert.equal(points.slice(position!.start, position!.end).join(''), quote!.exact)
    assert.ok(points.slice(0, position!.start).join('').endsWith(quote!.prefix))
    assert.ok(points.slice(position!.end).join('').startsWith(quote!.suffix))
  }
  assert.equal(pointsIn('a😀नम b', 'a😀नम '.length), 5)
  assert.equal(textFragment('Ships – 1-2, “ok”'), ':~:text=Ships%20%E2%80%93%201%2D2%2C%20%E2%80%9Cok%E2%80%9D')
})

test('prov-json: every name that a relation uses is an entity, an activity or an agent', () => {
  const document = JSON.parse(exportedText('prov-json')) as Record<string, Record<string, Record<string, unknown>>>
  const { entries } = chosenSamples()
  const roles: Readonly<Record<string, string>> = {
    'prov:entity': 'entity',
    'prov:activity': 'activity',
    'prov:agent': 'agent',
    'prov:generatedEntity': 'entity',
    'prov:usedEntity': 'entity',
    'prov:informed': 'activity',
    'prov:informant': 'activity',
  }
  for (const [section, rows] of Object.entries(document)) {
    if (['prefix', 'entity', 'activity', 'agent'].includes(section)) continue
    for (const row of Object.values(rows))
      for (const [role, name] of Object.entries(row))
        if (role in roles) assert.ok(document[roles[role]!]![String(name)], `${section}: ${role} ${String(name)}`)
  }
  assert.equal(Object.keys(document['wasGeneratedBy']!).length, entries.length)
  const derived = Object.values(document['wasDerivedFrom']!).map((row) => JSON.stringify(row))
  assert.equal(new Set(derived).size, derived.length, 'nothing is derived twice from the same')
  assert.ok(
    Object.keys(document['entity']!).every((name) => /^attache:(?:report|entry|sentence)\/[0-9a-f]{40}$/.test(name)),
  )
})

test('dna: an independent reader finds a statement for each quote of somebody named in a dated report', () => {
  const rows = parse(exportedText('dna'), { columns: true, delimiter: ';' }) as unknown as Record<string, string>[]
  assert.ok(rows.length > 20)
  for (const row of rows) {
    assert.match(row['time']!, /^\d{4}-\d\d-\d\d 00:00:00$/)
    assert.ok(row['person'] !== '' || row['organization'] !== '')
    assert.match(row['agreement']!, /^[01]$/)
  }
  assert.deepEqual(Object.keys(rows[0]!), [
    'statement ID',
    'time',
    'document ID',
    'document title',
    'author',
    'source',
    'section',
    'type',
    'text',
    'person',
    'organization',
    'concept',
    'agreement',
  ])
})

test('atom and json-feed: an independent reader finds the same news, newest first, each with who claims it', () => {
  const items = [...feedOf(chosenSamples())]
  const atom = parseAtomFeed(exportedText('atom'))
  const feed = parseJsonFeed(exportedText('json-feed'))
  assert.ok(items.length > 20)
  assert.deepEqual(
    atom.entries?.map(({ id }) => id),
    items.map(({ id }) => id),
  )
  assert.deepEqual(
    feed.items?.map(({ id }) => id),
    items.map(({ id }) => id),
  )
  const days = items.map(({ updated }) => updated)
  assert.deepEqual(days, days.toSorted().reverse())
  for (const [at, { title, tellers }] of items.entries()) {
    assert.equal(feed.items[at]!.title, title)
    for (const teller of tellers) assert.ok(feed.items[at]!.content_text?.includes(teller))
  }
})

test(
  'timelinejs: the program itself draws a slide for each dated entry, and runs no words of a report',
  { skip: NO_BROWSER },
  async () => {
    const dated = chosenSamples().entries.filter(({ when }) => spanOf(when).earliest !== null)
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.route('**', (route) => route.abort())
      await page.setContent('<div id="timeline" style="width:900px;height:600px"></div>')
      await page.addScriptTag({
        content: readFileSync(join(root, 'node_modules/@knight-lab/timelinejs/dist/js/timeline.js'), 'utf8'),
      })
      await page.evaluate((json) => {
        const { TL } = window as unknown as {
          TL: { Timeline: new (id: string, config: unknown, options: object) => unknown }
        }
        new TL.Timeline('timeline', JSON.parse(json), { script_path: 'about:blank', font: null })
      }, exportedText('timelinejs'))
      await page.waitForSelector('.tl-timemarker', { state: 'attached', timeout: 15_000 })
      const ids = await page.$$eval('.tl-timemarker', (markers) => markers.map((marker) => marker.id))
      assert.deepEqual(ids.map((id) => id.replace(/-marker$/, '')).sort(), dated.map(lastingId).sort())
    } finally {
      await browser.close()
    }
  },
)
