import { isDay } from '../../language/edtf/civil-day.js'
import { Failure } from '../../record/failure.js'
import { openLookUp, type LookUp } from '../../views/look-up.js'
import { findReport, pointAtWords } from '../../views/point-at-words.js'
import type { QuotedWords, Ruling } from '../../weaving/ruling.js'
import { makeRecord, readerOf } from '../kept-record.js'
import { rowsNamed } from '../load-reader.js'
import { withStore, type RecordOption } from './open-record.js'
import type { Terminal } from './terminal.js'

export interface RuleOptions extends RecordOption {
  readonly by?: string
}

/** A ruling as far as the person words it; who made it and when comes from the terminal. */
type Decide = (look: LookUp, signature: { readonly by: string; readonly at: string }) => Ruling

/** `attache rule`: keeps what a person decided. It is pointed at words, so that it survives a better reader. */
async function rule(decide: Decide, options: RuleOptions, terminal: Terminal): Promise<void> {
  await withStore(options.record, async (store) => {
    const look = openLookUp(await makeRecord(store, await readerOf(store, rowsNamed(options))))
    await store.keepRuling(decide(look, { by: options.by ?? terminal.user(), at: terminal.now().toISOString() }))
  })
  await terminal.print(`kept in ${options.record}\n`)
}

/** A report is of a day. */
export async function ruleDate(name: string, date: string, options: RuleOptions, terminal: Terminal): Promise<void> {
  if (!isDay(date)) throw new Failure('bad-option', { place: 'rule date', found: `‹${date}›`, expected: 'a day like 2023-04-28', next: 'For example: attache rule date wire.txt 2023-04-28' })
  await rule((look, signature) => {
    const reading = findReport(name, look)
    if (!reading) throw new Failure('unknown-report', { place: options.record, found: `no report ‹${name}›`, expected: 'the id of a report or the name of its file', next: 'attache export lists them.' })
    return { kind: 'date of report', report: reading.report.id, date, ...signature }
  }, options, terminal)
}

/** Two names are one person, two tellings one event; or they are not. */
export async function rulePair(kind: 'same' | 'different', a: string, b: string, options: RuleOptions, terminal: Terminal): Promise<void> {
  await rule((look, signature) => ({ kind, a: point(a, look), b: point(b, look), ...signature }), options, terminal)
}

/** What stands in the record is not what the words say. */
export async function ruleWrong(what: string, options: RuleOptions, terminal: Terminal): Promise<void> {
  await rule((look, signature) => ({ kind: 'wrong', what: point(what, look), ...signature }), options, terminal)
}

function point(pointer: string, look: LookUp): QuotedWords {
  const words = pointAtWords(pointer, look)
  if (!words) throw new Failure('unknown-words', { place: 'rule', found: `nothing called ‹${pointer}›`, expected: 'an entity (E3), an entry (n5), or FILE:WORDS of a report', next: 'attache who NAME and attache timeline print the ids.' })
  return words
}
