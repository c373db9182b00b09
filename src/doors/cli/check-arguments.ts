import { InvalidArgumentError } from 'commander'
import { EXPECTED_DAY, isDayOfPress } from '../../intake/report.js'
import { Failure } from '../../record/failure.js'
import { foldWords } from '../../views/fold-words.js'
import type { KnownName, RecordQuery } from '../../record/query.js'
import { isNameAmong, namesNearAmong, namesOfAll, type NamedLists } from '../../views/known-names.js'
import type { QuoteChoice } from '../../views/list-quotes.js'

/** Refuses a choice that can find nothing: words with no letter in them, a name that nobody in the record has. */
export async function checkChoice(command: string, { by, about }: QuoteChoice, query: RecordQuery): Promise<void> {
  if (about !== undefined)
    requireWords(
      `${command} --about`,
      about,
      'a word or more that the words hold',
      `For example: attache ${command} --about border`,
    )
  if (by !== undefined) await requireKnownName(`${command} --by`, by, query)
}

/** A quotation of one word is anybody’s; of none, nobody’s. */
const LEAST_WORDS_CHECKED = 2

export function requireQuotation(asked: string): void {
  const count = foldWords(asked).length
  if (count >= LEAST_WORDS_CHECKED) return
  throw new Failure('bad-option', {
    place: 'check',
    found: count === 0 ? `no words in ‹${asked}›` : `one word, ‹${asked.trim()}›`,
    expected: 'two words or more, in quotation marks',
    next:
      count === 0
        ? 'For example: attache check "There is no contract yet"'
        : `attache quotes --about ${asked.trim()} lists what holds it.`,
  })
}

/** Nobody goes by that name: those whose names are near it are told. */
export async function requireKnownName(place: string, name: string, query: RecordQuery): Promise<void> {
  requireName(place, name)
  if (!(await query.isNamed(name))) throw nobodyCalled(place, name, (await query.tally()).reports, await query.names())
}

/** The same of a record that is gone through. */
export function requireNameAmong(place: string, name: string, lists: NamedLists): void {
  requireName(place, name)
  if (!isNameAmong(name, lists)) throw nobodyCalled(place, name, lists.readings.length, namesOfAll(lists.entities))
}

const requireName = (place: string, name: string): void => {
  requireWords(
    place,
    name,
    'a name, or a part of one',
    'attache positions lists the states that speak; attache who NAME finds anybody else.',
  )
}

const nobodyCalled = (place: string, name: string, reports: number, names: Iterable<KnownName>): Failure =>
  new Failure('unknown-name', {
    place,
    found: `nobody called ‹${name}› in ${reports} reports`,
    expected: 'a name that a report writes, or a part of one',
    next: nextAmong(name, names),
  })

/** What to do where a name is unknown: take one that is near, or think of another. */
export function nextAmong(name: string, names: Iterable<KnownName>): string {
  const near = namesNearAmong(name, names)
  return near.length > 0 ? `Did you mean ${near.join(', or ')}?` : 'Try a part of the name, or another spelling.'
}

export function requireWords(place: string, words: string, expected: string, next: string): void {
  if (foldWords(words).length === 0)
    throw new Failure('bad-option', {
      place,
      found: words.trim() === '' ? 'nothing' : `‹${words}›, which has no letter or number`,
      expected,
      next,
    })
}

export function readDay(word: string): string {
  if (!isDayOfPress(word)) throw new InvalidArgumentError(`Expected ${EXPECTED_DAY}.`)
  return word
}

/** Seconds, also parts of one. */
export function readSeconds(word: string): number {
  const seconds = Number(word)
  if (word.trim() === '' || !Number.isFinite(seconds) || seconds < 0 || seconds > 3600)
    throw new InvalidArgumentError('Expected seconds from 0 to 3600.')
  return seconds
}

/** A week at most: the timer of Node knows no more than 24 days. */
export function readMinutes(word: string): number {
  const minutes = Number(word)
  if (word.trim() === '' || !Number.isFinite(minutes) || minutes <= 0 || minutes > 10_080)
    throw new InvalidArgumentError('Expected minutes, more than 0 and at most 10080 (a week).')
  return minutes
}

export function readVersion(word: string): number {
  const number = Number(word)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Expected the number of a version, from 1.')
  return number
}

export function readCount(word: string): number {
  const number = Number(word)
  if (!Number.isInteger(number) || number < 1 || number > 100_000)
    throw new InvalidArgumentError('Expected a number from 1 to 100000.')
  return number
}
