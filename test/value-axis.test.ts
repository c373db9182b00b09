import assert from 'node:assert/strict'
import { test } from 'node:test'
import { valueAxis } from '../src/views/value-axis.js'

const labels = (...told: Parameters<typeof valueAxis>) => valueAxis(...told).ticks.map(({ label }) => label)

test('an axis of shares has the whole, and more where a share is larger', () => {
  assert.deepEqual(labels([36, 72], { isShare: true }), ['0 %', '25 %', '50 %', '75 %', '100 %'])
  assert.deepEqual(labels([140], { isShare: true }), ['0 %', '50 %', '100 %', '150 %'])
})

test('an axis of values begins at nought, and at round values it ends and is written', () => {
  assert.deepEqual(labels([700e6, 413e6]), ['0', '200m', '400m', '600m', '800m'])
  assert.deepEqual(labels([-4, 7]), ['-5', '0', '5', '10'])
})

test('what lies close together far above nought is seen from nearer, if that is asked for', () => {
  assert.deepEqual(labels([500_000, 601_427], { near: true }), ['450k', '500k', '550k', '600k', '650k'])
  assert.deepEqual(labels([2016, 2017], { near: true }), ['2,015.5', '2,016', '2,016.5', '2,017'])
  assert.equal(valueAxis([100, 601_427], { near: true }).least, 0)
})
