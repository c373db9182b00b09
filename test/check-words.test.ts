import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepRecord } from '../src/attache.js'
import { checkWords } from '../src/views/check-words.js'
import { openLookUp } from '../src/views/look-up.js'
import { proposer as reader } from './installed-reader.js'
import { plainReport } from './plain-report.js'

const reportOf = (id: string, text: string) =>
  plainReport(id, text, { published: { date: '2024-03-02', basis: 'metadata' } })

const MORNING = reportOf(
  'a',
  '“We will not sign the fishing pact before the border is marked,” Norwegian Foreign Minister Kari Lund told reporters in Lima. “Forty ships will stay in port until May.”',
)
const EVENING = reportOf(
  'b',
  'Peruvian President Alberto Rojas said: “The harbour of Callao remains open to every friend of ours, unless the council decides otherwise.”',
)
const look = openLookUp(keepRecord([MORNING, EVENING], [], reader))
const told = (asked: string, by?: string) =>
  checkWords(asked, look, by).findings.map(({ verdict, faults }) => [verdict, ...faults].join('; '))

test('finds words as they stand, whatever the spelling', () => {
  assert.deepEqual(told('The harbor of Callao remains open to every friend of ours'), [
    'cut short; the sentence goes on with ‹unless›',
  ])
  assert.deepEqual(told('We will not sign the fishing pact before the border is marked', 'Lund'), ['exact'])
  assert.deepEqual(told('the moon is made of green cheese'), [])
})

test('tells a negation that went or came, and a number that is another', () => {
  assert.deepEqual(told('We will sign the fishing pact before the border is marked'), [
    'misquoted; the negation ‹not› is gone',
  ])
  assert.deepEqual(told('The harbour of Callao never remains open to every friend of ours'), [
    'misquoted; the negation ‹never› is not in the record',
  ])
  assert.deepEqual(told('Fifty ships will stay in port until May'.replace('Fifty', '40')), ['misquoted'])
})

test('tells words from which a “not” or an “unless” beside them was cut off', () => {
  assert.deepEqual(told('sign the fishing pact before the border is marked'), [
    'cut short; ‹not› stands right before these words',
  ])
})

test('tells a word that was changed', () => {
  const [found] = checkWords('We will not sign the trade pact before the border is marked', look).findings
  assert.deepEqual([found?.verdict, found?.changes], ['misquoted', [{ asked: 'trade', stands: 'fishing' }]])
})

test('tells words that were put together from two places', () => {
  const { splice, findings } = checkWords('We will not sign the fishing pact and every friend of ours', look)
  assert.deepEqual([splice?.first.speaker, splice?.second.speaker, findings.length], ['Kari Lund', 'Alberto Rojas', 0])
})

test('tells words of somebody else than the one named', () => {
  assert.deepEqual(told('Forty ships will stay in port', 'Rojas'), [
    'cut short; the sentence goes on with ‹until›; said by Kari Lund, not by Rojas',
  ])
  assert.deepEqual(told('Forty ships will stay in port until May', 'Rojas'), [
    'wrong speaker; said by Kari Lund, not by Rojas',
  ])
})

test('tells a word for its opposite, and a name for another', () => {
  assert.deepEqual(told('The harbour of Callao remains closed to every friend of ours'), [
    'misquoted; ‹closed› stands for ‹open›, which turns the sense',
  ])
  assert.deepEqual(told('The harbour of Valparaiso remains open to every friend of ours'), [
    'misquoted; ‹Valparaiso› stands for ‹Callao›',
  ])
})

test('takes a misspelling for another wording, and no misquotation', () => {
  assert.deepEqual(told('We will not sign the fishing pact before the bordar is marked'), ['near'])
})
