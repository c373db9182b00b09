import { isPlainSaying } from '../../language/en/reporting-verbs.js'
import type { Report } from '../../intake/report.js'
import type { Sentence } from '../../language/en/sentence.js'
import { MONTH } from '../../language/en/calendar.js'
import { foldLetters } from '../../reference/fold-letters.js'
import type { Shelf } from '../../reference/shelf.js'
import { placeInAmerica } from './american-places.js'
import { findListedPersons } from './listed-persons.js'
import { findNamedLikeStates } from './named-like-states.js'
import { findPolityNames } from './polity-names.js'
import { findBareAcronyms, findDefinedBodies, findOwnAcronyms, findOwnInitials, findPactInitials } from './acronyms.js'
import { agreeOnKinds } from './agree-kinds.js'
import { findBodyNames } from './body-names.js'
import { findBranches } from './branches.js'
import { chooseNames } from './choose-names.js'
import { findHalvesOfKorea } from './halves-of-korea.js'
import { findEquipment, findNamedVessels, findProgrammes, findShips } from './equipment-names.js'
import type { FoundName } from './found-name.js'
import { findPersonNames } from './person-names.js'
import { findDatelinePlace, findPlaceNames } from './place-names.js'
import { findRepeatedNames } from './repeat-names.js'
import { findShelfNames, SHELF_TRUST } from './shelf-names.js'
import { findTaggedNames } from './tagged-names.js'
import { isTitleWord } from './office-words.js'
import type { ParsedReport } from '../reading.js'

/** All names of a report, in reading order, no two on the same words. */
export function findNames(
  { report, layout, shelf }: ParsedReport,
  sentences: readonly Sentence[],
): readonly FoundName[] {
  const first = placeInAmerica(
    report.text,
    withoutMistakenSurnames(report, agreeOnKinds(report, findNamesByThemselves(report.text, sentences, shelf), shelf)),
  )
  return [
    ...findDatelinePlace(report.text, layout, shelf),
    ...first,
    ...findRepeatedNames(report, sentences, first),
  ].sort((a, b) => a.start - b.start)
}

/**
 * A single word tagged as a place or body that is the surname of somebody named in full elsewhere is that person; it is
 * found again as a repeated name.
 */
function withoutMistakenSurnames(report: Report, names: readonly FoundName[]): readonly FoundName[] {
  const words = (name: FoundName) => report.text.slice(name.start, name.end).split(/\s+/)
  const surnames = new Set(
    names.filter((name) => name.kind === 'person' && words(name).length > 1).map((name) => words(name).at(-1)!),
  )
  return names.filter(
    (name) =>
      name.kind === 'person' ||
      !surnames.has(report.text.slice(name.start, name.end)) ||
      !(name.rule.startsWith('name.tagger') || isSpokenOfAsPerson(name)),
  )
}

/**
 * “President Lagos”, “Lagos wrote”: a town of that name holds no office and writes nothing where somebody of that name
 * is in the report.
 */
function isSpokenOfAsPerson({ sentence: { tokens }, start, end, kind }: FoundName): boolean {
  const first = tokens.findIndex((token) => token.start >= start)
  const next = tokens.find((token) => token.start >= end)
  return (
    kind === 'place' &&
    (isTitleWord(tokens[first - 1]) || (next !== undefined && isPlainSaying(next.lemma) && next.upos === 'VERB'))
  )
}

function findNamesByThemselves(text: string, sentences: readonly Sentence[], shelf: Shelf): readonly FoundName[] {
  const folded = foldLetters(text)
  const pacts = findPactInitials(sentences)
  const own = findOwnInitials(sentences, shelf)
  const halves = findHalvesOfKorea(folded, sentences, shelf)
  return sentences.flatMap((sentence) =>
    chooseNames([
      ...halves.filter((name) => name.sentence === sentence),
      ...findProgrammes(text, sentence),
      ...findEquipment(text, sentence),
      ...findShips(text, sentence),
      ...findNamedVessels(text, sentence, shelf),
      ...findDefinedBodies(sentence, shelf),
      ...findOwnAcronyms(sentence, own),
      ...findListedPersons(sentence, shelf),
      ...findNamedLikeStates(sentence, shelf),
      ...findPolityNames(sentence),
      ...findBareAcronyms(sentence),
      ...findBodyNames(sentence, shelf),
      ...findShelfNames(folded, sentence, shelf).filter(
        (name) => name.trust > SHELF_TRUST.ambiguous && (name.shelf?.own || !own.has(text.slice(name.start, name.end))),
      ),
      ...findBranches(sentence, shelf),
      ...findTaggedNames(sentence, shelf),
      ...findPersonNames(sentence, shelf),
      ...findPlaceNames(sentence, shelf),
    ]).filter(
      (name) =>
        !isMonthOfDay(sentence, name) &&
        (name.kind !== 'organisation' || name.shelf !== null || !pacts.has(text.slice(name.start, name.end))),
    ),
  )
}

const MONTH_WORD = new RegExp(`^${MONTH}$`, 'u')

/** “Mar 3, 2024”, “9 Jun 2021”: a month with its day, whatever the tagger takes it for. */
function isMonthOfDay({ tokens }: Sentence, { start, end }: FoundName): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  const token = tokens[at]
  return (
    token?.end === end &&
    MONTH_WORD.test(token.form) &&
    [tokens[at - 1], tokens[at + 1]].some(
      (beside) => beside !== undefined && /^(?:[1-9]|[12]\d|3[01])$/u.test(beside.form),
    )
  )
}
