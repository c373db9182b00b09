import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openEnglish } from '../src/language/en/open-english.js'
import { NOUN_PATTERNS } from '../src/language/en/event-nouns.js'
import { VERB_PATTERNS } from '../src/language/en/event-verbs.js'
import { findTriggers } from '../src/reading/events/find-triggers.js'
import { readNounTable, readVerbTable, type EventPattern, type PatternTable } from '../src/reading/events/pattern.js'
import { PLOVER_EVENTS } from '../src/reference/plover.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const english = openEnglish(readFileSync(join(root, 'model/english.bin')))
const rulesOf = (table: PatternTable): readonly EventPattern[] => [
  ...new Map([...table.values()].flat().map((pattern) => [pattern.rule, pattern])).values(),
]
const patterns = [...rulesOf(readVerbTable(VERB_PATTERNS)), ...rulesOf(readNounTable(NOUN_PATTERNS))]

/**
 * Share of the tables’ sentences in which their own line must be the one that reads them; the rest fall to the tree.
 */
const FLOOR = 0.8

test('every pattern has a sentence of its own, and nearly all are read by the pattern they stand for', () => {
  const told = patterns.filter((pattern) => pattern.kind !== null)
  const missed = told.filter(({ rule, sentence }) => {
    const read = english.analyse(sentence, [{ start: 0, end: sentence.length }]).flatMap(findTriggers)
    return !read.some((trigger) => trigger.pattern.rule === rule)
  })
  assert.deepEqual(
    patterns.filter((pattern) => pattern.sentence === '').map((pattern) => pattern.rule),
    [],
  )
  const share = 1 - missed.length / told.length
  assert.ok(
    share >= FLOOR,
    `${missed.length} of ${told.length} are not:\n${missed.map((one) => `${one.rule} | ${one.sentence}`).join('\n')}`,
  )
})

test('every pattern names an event and a mode that PLOVER has', () => {
  const modes = new Map(PLOVER_EVENTS.map((event) => [event.name, event.modes]))
  const unknown = patterns.filter(
    ({ plover }) =>
      plover.event !== null &&
      (!modes.has(plover.event) || (plover.mode !== null && !(plover.mode in modes.get(plover.event)!))),
  )
  assert.deepEqual(
    unknown.map((pattern) => pattern.rule),
    [],
  )
})
