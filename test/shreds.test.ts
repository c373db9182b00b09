import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { faultsOf, readShreds } from '../bench/faults/shreds.js'
import { readTurns } from '../src/reading/quotes/turns.js'
import { readDocument } from '../train/judging/corpus.js'
import { reader, root } from './installed-reader.js'

/** A few of the texts that `bench/faults/read-shreds.ts` reads by the hundred thousand. */
const TEXTS = 150
const SEED = 7
/** How much longer than others one text may take a character. The clock of a busy machine is given its due. */
const MOST_TIMES = 50

const folder = join(root, 'corpus/annotated/own')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
const texts = names
  .filter((_, at) => at % 40 === 0)
  .map((name) => readDocument(name, readFileSync(join(folder, name), 'utf8')).text)

test(
  'of reports pasted together from damaged shreds everything read lies in the text, in order, and is a date where it is called one',
  { timeout: 300_000 },
  () => {
    const { broken, median, slowest, slowestText } = readShreds(texts, TEXTS, SEED, reader)
    assert.deepEqual(
      broken.map(({ found, text }) => `${found}: ${text.slice(0, 200)}`),
      [],
    )
    assert.ok(
      slowest <= MOST_TIMES * median,
      `${(slowest / median).toFixed(0)} times the median: ${slowestText.slice(0, 300)}`,
    )
  },
)

test('a fault of reading is told by the looker, not passed over', () => {
  const broken = {
    ...reader,
    get shelf(): never {
      throw new Error('the shelf fell')
    },
  }
  assert.match(
    faultsOf('Norway bought two frigates on 5 May 2021.', broken).join('\n'),
    /names were not read: the shelf fell|reading failed: the shelf fell/,
  )
})

/** Of a million short texts the ones that stopped the reading of names or of quotes, each by its kind. */
const FOUND = [
  // a name that is a part of one word
  'Other pro-Beijing candidates elected in this constituency',
  "as Cairo'without deal",
  'North Korea that broadcasts anti-Pyongyang propaganda into the South.',
  // a cue within what it reports
  'TO CHINA THAT UGANDA WOULD ASKED WHETHER A GLUT WAS COMING, KAABI SAID THAT ASIA WOULD NEED EVERY MOLECULE AND THAT TALKS WERE UNDER WAY WITH BUYERS IN EUROPE AS WELL.',
]

test('texts that once stopped the reading of a kind of thing are read', () => {
  assert.deepEqual(
    FOUND.flatMap((text) => faultsOf(text, reader)),
    [],
  )
})

/** What once took time out of proportion: runs of marks, amounts, numbers, and signs of all kinds. */
const RUNS = ['"', "'", '“', '”', '5 % ', '€5 ', 'two ', 'a\n', '"\'“”.,;:!?()[]%€$–—/&#*0 \n', ' ']
const [SHORT, TIMES] = [8000, 4]
/** Four times the text may take so many times as long; what is quadratic takes sixteen times. */
const MOST_GROWTH = 9

test('texts of one sign again and again are read in time that grows as they do', { timeout: 300_000 }, () => {
  const secondsFor = (run: string, length: number): number => {
    const began = process.cpuUsage()
    const text = run.repeat(Math.ceil(length / run.length))
    // Blanks alone are no text; between a number and a thing they are what a range may hold: “5    to 7 ships”.
    assert.deepEqual(faultsOf(run === ' ' ? `India bought 5${text}ships.` : text, reader), [])
    return process.cpuUsage(began).user / 1e6
  }
  const slow = RUNS.flatMap((run) => {
    secondsFor(run, SHORT / TIMES)
    const growth = secondsFor(run, SHORT * TIMES) / Math.max(0.05, secondsFor(run, SHORT))
    return growth > MOST_GROWTH ? [`${JSON.stringify(run)} takes ${growth.toFixed(1)} times as long`] : []
  })
  assert.equal(slow.join('\n'), '')
})

test('the turns of a text are read in time that grows as its paragraphs do, with the letters of an interview or without', () => {
  const secondsFor = (lines: readonly string[], times: number): number => {
    const text = Array.from({ length: times }, () => lines.join('\n\n')).join('\n\n')
    const paragraphs = [...text.matchAll(/.+/gu)].map(({ index, 0: line }) => ({
      span: { start: index, end: index + line.length },
      stretches: [],
      sentences: [],
      tokens: [],
      isFirst: index === 0,
    }))
    const mentions = paragraphs.map(({ span }, at) => ({
      id: `m${at}`,
      start: span.start,
      end: span.start + 3,
      entity: 'e1',
      kind: 'person' as const,
      form: 'name' as const,
      rule: 'name.shelf',
    }))
    const began = process.cpuUsage()
    readTurns(text, paragraphs, null, { mentions, entities: [] })
    return process.cpuUsage(began).user / 1e6
  }
  for (const lines of [
    ['Ada spoke of the port of Oslo at some length.'],
    ['Q. Is it shut?', 'A. No.', 'Ada: We sail.'],
  ]) {
    secondsFor(lines, 500)
    const growth = secondsFor(lines, 10_000) / Math.max(0.05, secondsFor(lines, 2500))
    assert.ok(growth <= MOST_GROWTH, `${lines[0]} takes ${growth.toFixed(1)} times as long`)
  }
})
