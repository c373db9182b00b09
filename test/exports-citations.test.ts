import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { citationsOf } from '../src/exports/formats/citations.js'
import { chosenSamples, exportedText } from './chosen-samples.js'

/** As the reader of the format gives them: CSL-JSON whatever was read. */
interface Read {
  readonly id?: string
  readonly title: string
  readonly URL?: string
  readonly issued?: { readonly 'date-parts': number[][] }
  readonly author?: { literal?: string; family?: string; given?: string }[]
}

const FORMATS = [
  ['csl-json', '@csl/list+object'],
  ['bibtex', '@biblatex/text'],
  ['ris', '@ris/file'],
] as const
const withoutMarks = (text: string) =>
  text
    .replace(/<\/?[a-z]+[^>]*>/gu, '')
    .replace(/[‘’'`“”"]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

for (const [name, form] of FORMATS) {
  test(`${name}: an independent reader finds every report with its title, day, outlet and address`, () => {
    const citations = [...citationsOf(chosenSamples())]
    const text = exportedText(name)
    const read = plugins.input.chain(name === 'csl-json' ? JSON.parse(text) : text, {
      generateGraph: false,
      forceType: form,
    }) as Read[]
    assert.equal(read.length, citations.length)
    read.forEach((one, at) => {
      const { title, parts, url } = citations[at]!
      assert.equal(withoutMarks(one.title), withoutMarks(title))
      // this reader takes the year alone from RIS; the day is looked at below
      assert.deepEqual(
        one.issued?.['date-parts'][0]?.map(Number) ?? [],
        name === 'ris' ? parts.slice(0, 1) : [...parts],
      )
      assert.equal(one.URL ?? null, url)
    })
  })
}

test('each report has a key of its own that every program takes', () => {
  const keys = [...citationsOf(chosenSamples())].map(({ key }) => key)
  assert.equal(new Set(keys).size, keys.length)
  for (const key of keys) assert.match(key, /^[A-Za-z0-9-]+$/)
})

test('ris: the day stands as year, month and day', () => {
  const days = [...exportedText('ris').matchAll(/^DA {2}- (.*)\r$/gm)].map((match) =>
    match[1]!.split('/').filter(Boolean).map(Number),
  )
  assert.deepEqual(
    days,
    [...citationsOf(chosenSamples())].flatMap(({ parts }) => (parts.length === 0 ? [] : [[...parts]])),
  )
})

test('ris: every record begins with its type and ends with its end, lines end as the form wants', () => {
  const records = exportedText('ris').split('\r\n\r\n').filter(Boolean)
  assert.ok(records.every((record) => /^TY {2}- (?:NEWS|ELEC)\r\n/.test(record) && /\r\nER {2}- ?$/.test(record)))
})

test('a separator behind a separator parts names too', () => {
  const chosen = chosenSamples()
  const [reading] = chosen.readings
  for (const [byline, authors] of [
    ['By Ann Doe, Bob Roe, and Cy Poe', ['Ann Doe', 'Bob Roe', 'Cy Poe']],
    ['Ann Doe ;  Bob Roe & Andrew Poe', ['Ann Doe', 'Bob Roe', 'Andrew Poe']],
  ] as const) {
    const readings = [{ ...reading!, report: { ...reading!.report, byline } }]
    assert.deepEqual(
      [...citationsOf({ ...chosen, readings })].map((one) => one.authors),
      [authors],
    )
  }
})
