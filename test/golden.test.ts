import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareTexts, loadGolden, readCorpus } from './golden.js'

test('every report of the corpus reads as accepted, and every set weaves as accepted (see npm run changed)', async () => {
  const [accepted, read] = [loadGolden(), await readCorpus()]
  assert.deepEqual(
    [...read.keys()].sort(),
    [...accepted.keys()].sort(),
    'a report without golden reading, or the other way round',
  )
  const changed = [...read].flatMap(([file, text]) =>
    compareTexts(accepted.get(file) ?? '', text).map(({ sign, line }) => `${file}: ${sign} ${line.trim()}`),
  )
  assert.equal(
    changed.join('\n'),
    '',
    'npm run changed shows this grouped by kind; npm run changed -- --accept writes it',
  )
})
