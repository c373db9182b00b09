import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { writtenExpressions } from '../bench/faults/expressions-of.js'
import { findSlowText } from '../bench/faults/slow-expressions.js'
import { root } from './installed-reader.js'

/** Beyond quadratic, with what a clock adds. */
const CUBIC = 2.6

test('an expression that is slower than its text is long is found, with the text', () => {
  const nested = findSlowText(/^(?:a+)+$/u)
  assert.ok(nested && nested.power > CUBIC)
  const trimming = findSlowText(/[., ]+$/u)
  assert.ok(trimming && trimming.power > 1.6 && trimming.power <= CUBIC, JSON.stringify(trimming))
  assert.equal(findSlowText(/\b(?:Russia|India)n? (?:has|had) \w+/u), null)
})

test('no expression of the tables of states, offices and words is worse than quadratic', { timeout: 600_000 }, () => {
  const wrong = ['reference', 'language/edtf'].flatMap((folder) => writtenExpressions(join(root, 'src', folder))).flatMap(({ place, expression }) => {
    const slow = findSlowText(expression)
    return slow === null || slow.power <= CUBIC ? [] : [`${place}: ${String(expression)} takes n^${slow.power.toFixed(1)} on ${JSON.stringify(slow.pumped)} again and again`]
  })
  assert.deepEqual(wrong, [])
})
