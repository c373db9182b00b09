import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from '../src/attache.js'
import { proposer as reader } from './installed-reader.js'

const read = (text: string) =>
  readReport(
    {
      id: 'case',
      file: null,
      title: null,
      outlet: null,
      byline: null,
      url: null,
      language: 'en',
      text,
      marked: [],
      published: null,
    },
    reader,
  )

test('a name in its own script behind the Latin one is an alias of it, and nobody else', () => {
  const { entities } = read(
    'Defence Minister Pavel Morozov (Павел Морозов) met Chen Weilin (Chinese: 陈伟林) in Oslo on Monday.',
  )
  const persons = entities.filter(({ kind }) => kind === 'person').map(({ name, aliases }) => [name, ...aliases])
  assert.deepEqual(persons, [
    ['Pavel Morozov', 'Павел Морозов'],
    ['Chen Weilin', '陈伟林'],
  ])
})

test('an age or a remark in brackets is no alias', () => {
  const { entities } = read('Defence Minister Pavel Morozov (58) met Chen Weilin (right) in Oslo on Monday.')
  assert.deepEqual(
    entities.filter(({ kind }) => kind === 'person').flatMap(({ aliases }) => aliases),
    [],
  )
})
