import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alignWords, wordsOf } from '../src/language/aligned-words.js'
import { weaveStatements } from '../src/weaving/statements.js'
import type { Reading } from '../src/reading/reading.js'
import { madeQuote, madeReading } from './made-readings.js'

/** A reading with nothing in it but one direct quote: the whole text. */
function quoting(id: string, text: string): Reading {
  return madeReading(id, text, { quotes: [madeQuote(text, text)], sentences: [] })
}

const BRITISH = quoting('a', 'We honour the defence programme that both of our countries have organised.')
const AMERICAN = quoting('b', 'honor the defense program that both of our countries have organized')
const OTHER = quoting('c', 'The harbour will be dredged next spring, weather permitting and funds allowing.')

test('takes one statement in two spellings, cut differently, for one', () => {
  const statements = weaveStatements([BRITISH, AMERICAN, OTHER], [0, 0, 0])
  assert.equal(statements.length, 1)
  assert.deepEqual(
    statements[0]!.variants.map((variant) => variant.report),
    ['a', 'b'],
  )
  assert.equal(statements[0]!.grounds[0]?.score, 1)
})

test('weaves the same statements in whatever order the reports come', () => {
  assert.deepEqual(
    weaveStatements([OTHER, AMERICAN, BRITISH], [0, 0, 0]),
    weaveStatements([BRITISH, AMERICAN, OTHER], [0, 0, 0]),
  )
})

test('shows word by word where two wordings part', () => {
  const steps = alignWords(wordsOf('ways to give it impetus'), wordsOf('ways to provide impetus'))
  assert.deepEqual(
    steps.map((step) => `${step.kind} ${step.text}`),
    ['same ways', 'same to', 'only first give', 'only first it', 'only second provide', 'same impetus'],
  )
})

const ONE_TRANSLATOR = quoting('d', 'We call on all sides to return to the negotiating table without preconditions.')
const ANOTHER = quoting('e', 'We urge all sides to come back to the negotiation table with no preconditions')

test('takes one statement translated twice for one, in one story and not beyond it', () => {
  assert.deepEqual(
    weaveStatements([ONE_TRANSLATOR, ANOTHER], [0, 0]).map(({ grounds }) => grounds[0]?.rule),
    ['statement.translated-twice'],
  )
  assert.deepEqual(weaveStatements([ONE_TRANSLATOR, ANOTHER], [0, 1]), [])
})

const REVERSED = quoting(
  'f',
  'We will not call on all sides to return to any negotiating room while the siege goes on.',
)

test('leaves apart what only sounds alike', () => {
  assert.deepEqual(weaveStatements([ONE_TRANSLATOR, REVERSED], [0, 0]), [])
})
