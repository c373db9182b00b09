import { EXPECTED_DAY, isDayOfPress } from '../intake/report.js'
import { canBe } from '../language/edtf/bounds-edtf.js'
import type { Span } from '../language/span.js'
import { EVENT_KINDS, MODALITIES, type EventKind, type Modality, type Reading } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import { Failure } from '../record/failure.js'
import { describeDated } from '../views/entry-line.js'
import { findEntities } from '../views/find-entities.js'
import { namesNear } from '../views/known-names.js'
import { titleOf, type LookUp } from '../views/look-up.js'
import { nameThing, quoteWords } from '../views/point-at-words.js'
import type { AddedEvent, Named, QuotedWords, RuledParty, RuledThing, Verdict } from '../weaving/ruling.js'
import type { WovenEntity } from '../weaving/weave.js'

/** A verdict with the line that it is about, ready to be signed. */
export interface Draft {
  readonly verdict: Verdict
  readonly about: string
}

/** One who takes part, as written: a name, or the id and name of somebody of the record. */
export interface WrittenParty {
  readonly name: string
  readonly role: RuledParty['role']
}

/** The facts of an entry that are put right by one written value. */
export type WrittenFact = 'kind' | 'standing' | 'day' | 'place'

/** An entry is right, wrong, or its words do not tell. */
export function draftEntry(kind: 'right' | 'wrong' | 'unsure', entry: Entry, look: LookUp): Draft {
  const about = describeDated(entry, look)
  if (kind === 'unsure') return { verdict: { kind, what: quoted(entry.footnotes[0], look) }, about }
  const words = tellings(entry, look)
  return { verdict: kind === 'wrong' ? { kind, ...words, of: 'entry' } : { kind, ...words }, about }
}

/** What stands on some words of a report, and is no entry, is wrong. */
export function draftWrong(of: Exclude<RuledThing, 'entry'>, reading: Reading, at: Span, look: LookUp): Draft {
  const what = quoted({ report: reading.report.id, ...at }, look)
  return { verdict: { kind: 'wrong', what, of }, about: what.exact.replace(/\s+/gu, ' ') }
}

/** One fact of an entry as a person writes it; an empty place or day is one that the reports do not tell. */
export function draftFact(entry: Entry, fact: WrittenFact, written: string, look: LookUp): Draft {
  const words = tellings(entry, look)
  const about = describeDated(entry, look)
  switch (fact) {
    case 'kind':
      return { verdict: { kind: 'corrected', ...words, fact, to: readKind(written) }, about }
    case 'standing':
      return { verdict: { kind: 'corrected', ...words, fact, to: readStanding(written) }, about }
    case 'day':
      return { verdict: { kind: 'corrected', ...words, fact, to: readWhen(written) }, about }
    case 'place':
      return {
        verdict: { kind: 'corrected', ...words, fact, to: written.trim() === '' ? null : findNamed(written, look) },
        about,
      }
  }
}

/** Who takes part in an entry. */
export function draftParties(entry: Entry, parties: readonly WrittenParty[], look: LookUp): Draft {
  if (parties.length === 0)
    throw bad('nobody who takes part', 'at least one', 'Name somebody of the record, or say that the entry is wrong.')
  return {
    verdict: {
      kind: 'corrected',
      ...tellings(entry, look),
      fact: 'parties',
      to: findParties(parties, look),
    },
    about: describeDated(entry, look),
  }
}

/** Who said a quote; an empty name is nobody whom the report names. */
export function draftSpeaker(reading: Reading, at: Span, written: string, look: LookUp): Draft {
  const what = quoted({ report: reading.report.id, ...at }, look)
  return {
    verdict: { kind: 'corrected', what, fact: 'speaker', to: written.trim() === '' ? null : findNamed(written, look) },
    about: what.exact.replace(/\s+/gu, ' '),
  }
}

/** An entry that the reader missed, as a person writes it. */
export interface WrittenEvent {
  readonly kind: string
  readonly standing: string
  readonly day: string
  readonly place: string
  readonly parties: readonly WrittenParty[]
}

/** An entry that some words of a report tell. */
export function draftAdded(reading: Reading, at: Span, written: WrittenEvent, look: LookUp): Draft {
  if (at.start >= at.end) throw bad('no words', 'the words that tell it', 'Mark them in the report first.')
  if (written.parties.length === 0)
    throw bad('nobody who takes part', 'at least one', 'Name who did it: somebody of the record, or a state.')
  const event: AddedEvent = {
    kind: readKind(written.kind),
    standing: readStanding(written.standing),
    day: readWhen(written.day),
    place: written.place.trim() === '' ? null : findNamed(written.place, look),
    parties: findParties(written.parties, look),
  }
  const what = quoted({ report: reading.report.id, ...at }, look)
  return { verdict: { kind: 'added', what, event }, about: what.exact.replace(/\s+/gu, ' ') }
}

/** A report is of a day. */
export function draftDay(reading: Reading, date: string): Draft {
  if (!isDayOfPress(date))
    throw new Failure('bad-option', {
      place: 'day of a report',
      found: `‹${date}›`,
      expected: EXPECTED_DAY,
      next: 'Give the day on which the report came out.',
    })
  return {
    verdict: { kind: 'date of report', report: reading.report.id, date },
    about: `‹${titleOf(reading).replace(/\s+/gu, ' ')}›`,
  }
}

/** Two entities, or two entries, are one or two. */
export function draftPair(kind: 'same' | 'different', a: Pairable, b: Pairable, look: LookUp): Draft {
  const [x, y] = [a, b].map((one) => wordsOf(one, look)) as [QuotedWords, QuotedWords]
  return {
    verdict: { kind, a: x, b: y, of: 'footnotes' in a ? 'entry' : 'entity' },
    about: `${lineOf(a, look)} and ${lineOf(b, look)}`,
  }
}

/** What can be one with another: an entity or an entry. */
export type Pairable = WovenEntity | Entry

function wordsOf(one: Pairable, look: LookUp): QuotedWords {
  if ('footnotes' in one) return quoted(one.footnotes[0], look)
  const named = nameThing(one, look)
  if (!named || 'state' in named)
    throw bad(
      `no words that name ${one.name}`,
      'somebody whom a report names',
      'Only names that stand in a report can be held to be one.',
    )
  return named
}

function lineOf(one: Pairable, look: LookUp): string {
  return 'footnotes' in one ? describeDated(one, look) : one.name
}

/** A ruling is woven beside every report that it quotes, so that it quotes no more of them than parts are told by. */
const MOST_TELLINGS = 8

/** The words by which reports tell an entry. */
function tellings(entry: Entry, look: LookUp): { readonly what: QuotedWords; readonly also?: readonly QuotedWords[] } {
  const [what, ...also] = entry.footnotes.slice(0, MOST_TELLINGS).map((footnote) => quoted(footnote, look))
  return { what: what!, ...(also.length > 0 ? { also } : {}) }
}

function quoted(passage: { readonly report: string } & Span, look: LookUp): QuotedWords {
  const words = quoteWords(passage, look)
  if (!words)
    throw new Failure('unknown-report', {
      place: 'ruling',
      found: `no report ‹${passage.report}›`,
      expected: 'a report of the record',
      next: 'Look it up among the reports.',
    })
  return words
}

function findParties(parties: readonly WrittenParty[], look: LookUp): readonly RuledParty[] {
  return parties.map(({ name, role }) => ({ who: findNamed(name, look), role }))
}

/**
 * Somebody or something by a name of the record, or by id and name (“E12 India”), which tells two of one name apart.
 */
export function findNamed(written: string, look: LookUp): Named {
  const named = nameThing(findEntity(written, look), look)
  if (!named)
    throw bad(
      `no words that name ‹${written.trim()}›`,
      'somebody or something that a report names',
      'Choose another name for it.',
    )
  return named
}

/** The entity that a person means by a name. */
export function findEntity(written: string, look: LookUp): WovenEntity {
  const name = written.trim()
  const [, id, rest] = /^(E\d+) (.+)$/u.exec(name) ?? []
  const own = id === undefined ? undefined : look.entity(id)
  if (own && own.name === rest) return own
  const found = findEntities(rest ?? name, look)
  const exact = found.filter((one) => one.name.toLowerCase() === (rest ?? name).toLowerCase())
  const [first, ...others] = exact.length > 0 ? exact : found
  if (!first) {
    const near = namesNear(name, look)
    throw new Failure('unknown-name', {
      place: 'ruling',
      found: `nobody and nothing called ‹${name}›`,
      expected: 'a name that stands in the record',
      next:
        near.length > 0
          ? `Perhaps ${near.map((one) => `‹${one}›`).join(' or ')} is meant.`
          : 'Look it up among the actors.',
    })
  }
  if (others.length > 0)
    throw bad(
      `${others.length + 1} that ‹${name}› may name: ${[first, ...others]
        .slice(0, 4)
        .map((one) => `${one.id} ${one.name}`)
        .join(', ')}`,
      'one of them',
      'Give the id with the name.',
    )
  return first
}

function readKind(written: string): EventKind {
  const kind = EVENT_KINDS.find((one) => one === written.trim())
  if (!kind) throw bad(`‹${written}› as the kind`, `one of ${EVENT_KINDS.join(', ')}`, 'Choose one of them.')
  return kind
}

function readStanding(written: string): Modality {
  const standing = MODALITIES.find((one) => one === written.trim())
  if (!standing) throw bad(`‹${written}› as the standing`, `one of ${MODALITIES.join(', ')}`, 'Choose one of them.')
  return standing
}

function readWhen(written: string): string | null {
  const when = written.trim()
  if (when === '') return null
  if (!canBe(when))
    throw bad(
      `‹${when}› as the day`,
      'a day, month, year or span like 2023-04-28, 2023-04, 2023 or 2022/2023',
      'Write it so, or leave it empty where the reports do not tell it.',
    )
  return when
}

function bad(found: string, expected: string, next: string): Failure {
  return new Failure('bad-option', { place: 'ruling', found, expected, next })
}
