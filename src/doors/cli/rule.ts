import { isDay } from '../../language/edtf/civil-day.js'
import { overlap } from '../../language/span.js'
import { showPlace } from '../../record/store/postgres-place.js'
import type { Entry } from '../../record/entry.js'
import { Failure } from '../../record/failure.js'
import { openLookUp, type LookUp } from '../../views/look-up.js'
import { findReport, pointAtWords } from '../../views/point-at-words.js'
import { placeOfWords } from '../../views/place-of-words.js'
import type { QuotedWords } from '../../weaving/ruling.js'
import {
  draftDay,
  draftEntry,
  draftFact,
  draftParties,
  draftSpeaker,
  type Draft,
  type WrittenParty,
} from '../draft-ruling.js'
import { makeRecord } from '../kept-record.js'
import { readerOf } from '../weave-kept.js'
import { rowsNamed } from '../load-reader.js'
import { audited } from './audited.js'
import { withStore, type RecordOption } from './open-record.js'
import type { Terminal } from './terminal.js'

export interface RuleOptions extends RecordOption {
  readonly by?: string
}

/** A verdict as far as the person words it. */
type Decide = (look: LookUp) => Draft

/** `attache rule`: keeps what a person decided. It is pointed at words, so that it survives a better reader. */
async function rule(decide: Decide, options: RuleOptions, terminal: Terminal): Promise<void> {
  await withStore(options.record, async (store) => {
    const look = openLookUp(await makeRecord(store, await readerOf(store, rowsNamed(options))))
    const { verdict, about } = decide(look)
    const by = options.by ?? terminal.user()
    const ruling = { ...verdict, ...(about === '' ? {} : { about }), by, at: terminal.now().toISOString() }
    await audited(options, terminal, { what: `rule ${verdict.kind}`, target: about }, () => store.keepRuling(ruling))
  })
  await terminal.print(`kept in ${showPlace(options.record)}\n`)
}

/** A report is of a day. */
export async function ruleDate(name: string, date: string, options: RuleOptions, terminal: Terminal): Promise<void> {
  if (!isDay(date))
    throw new Failure('bad-option', {
      place: 'rule date',
      found: `‹${date}›`,
      expected: 'a day like 2023-04-28',
      next: 'For example: attache rule date wire.txt 2023-04-28',
    })
  await rule(
    (look) => {
      const reading = findReport(name, look)
      if (!reading)
        throw new Failure('unknown-report', {
          place: showPlace(options.record),
          found: `no report ‹${name}›`,
          expected: 'the id of a report or the name of its file',
          next: 'attache export lists them.',
        })
      return draftDay(reading, date)
    },
    options,
    terminal,
  )
}

/** Two names are one person, two tellings one event; or they are not. */
export async function rulePair(
  kind: 'same' | 'different',
  a: string,
  b: string,
  options: RuleOptions,
  terminal: Terminal,
): Promise<void> {
  await rule((look) => ({ verdict: { kind, a: point(a, look), b: point(b, look) }, about: '' }), options, terminal)
}

/** What stands in the record is not what the words say. */
export async function ruleWrong(what: string, options: RuleOptions, terminal: Terminal): Promise<void> {
  await rule(
    (look) => {
      const entry = look.entry(what)
      return entry
        ? draftEntry('wrong', entry, look)
        : { verdict: { kind: 'wrong', what: point(what, look) }, about: '' }
    },
    options,
    terminal,
  )
}

/** An entry is what the words say. */
export async function ruleRight(what: string, options: RuleOptions, terminal: Terminal): Promise<void> {
  await rule((look) => draftEntry('right', entryCalled(what, look), look), options, terminal)
}

/** One fact of an entry, as it is written. */
export async function ruleFact(
  what: string,
  fact: string,
  written: string,
  options: RuleOptions,
  terminal: Terminal,
): Promise<void> {
  await rule(
    (look) => {
      const entry = entryCalled(what, look)
      if (fact === 'parties') return draftParties(entry, readParties(written), look)
      if (fact === 'kind' || fact === 'standing' || fact === 'day' || fact === 'place')
        return draftFact(entry, fact, written, look)
      throw new Failure('bad-option', {
        place: 'rule set',
        found: `‹${fact}›`,
        expected: 'kind, standing, day, place or parties',
        next: 'For example: attache rule set n5 kind call',
      })
    },
    options,
    terminal,
  )
}

/** Who said some words of a report. */
export async function ruleSpeaker(what: string, name: string, options: RuleOptions, terminal: Terminal): Promise<void> {
  await rule(
    (look) => {
      const words = point(what, look)
      const reading = look.reading(words.report)!
      const at = placeOfWords(reading.report.text, words)!
      const quote = reading.quotes.find((one) => overlap(one, at) > 0)
      if (!quote)
        throw new Failure('unknown-words', {
          place: 'rule speaker',
          found: `no quote in ‹${words.exact}›`,
          expected: 'words that somebody says',
          next: 'attache read shows the quotes of a report.',
        })
      return draftSpeaker(reading, quote, name, look)
    },
    options,
    terminal,
  )
}

/** “India; Russia > China”: who does it, and after “>” to whom. */
function readParties(written: string): readonly WrittenParty[] {
  return written.split('>').flatMap((side, at) =>
    side
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ name, role: at === 0 ? ('actor' as const) : ('recipient' as const) })),
  )
}

function entryCalled(id: string, look: LookUp): Entry {
  const entry = look.entry(id)
  if (!entry)
    throw new Failure('unknown-entry', {
      place: 'rule',
      found: `no entry ‹${id}›`,
      expected: 'an entry (n5)',
      next: 'attache timeline prints the ids.',
    })
  return entry
}

function point(pointer: string, look: LookUp): QuotedWords {
  const words = pointAtWords(pointer, look)
  if (!words)
    throw new Failure('unknown-words', {
      place: 'rule',
      found: `nothing called ‹${pointer}›`,
      expected: 'an entity (E3), an entry (n5), or FILE:WORDS of a report',
      next: 'attache who NAME and attache timeline print the ids.',
    })
  return words
}
