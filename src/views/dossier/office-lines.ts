import { contains } from '../../language/span.js'
import { words, type Reading } from '../../reading/reading.js'
import type { Passage, WovenEntity } from '../../weaving/weave.js'
import { namesAsWritten, rolesOverTime, sayRole } from '../entity-told.js'
import { listNames } from '../entry-line.js'
import { foldWords, holdsWords } from '../fold-words.js'
import type { LookUp } from '../look-up.js'
import { closed, lastingName, type DraftLine, type DraftPart } from './draft.js'

/**
 * Who takes part: offices as the reports tell them, and the other ways in which a name is written. What no sentence
 * tells is left out.
 */
export function officesPart(entities: readonly WovenEntity[], look: LookUp): DraftPart {
  const actors = entities.filter(({ kind }) => kind === 'person' || kind === 'organisation')
  return {
    title: 'Actors and offices',
    strands: [{ title: null, lines: actors.flatMap((entity) => officeLine(entity, look)) }],
  }
}

function officeLine(entity: WovenEntity, look: LookUp): readonly DraftLine[] {
  const offices = distinctRoles(entity).flatMap((role) => {
    const passage = firstThat(role.reports, (report) => sentenceWith(report, entity, role.title, look))
    return passage ? [{ said: sayRole(role), passage }] : []
  })
  const [, ...others] = namesAsWritten(entity, look)
    .map(({ name }) => name)
    .filter((name) => name.includes(' '))
    .toSorted((a, b) => Number(b === entity.name) - Number(a === entity.name))
  const spellings = others
    .filter((name) => !holdsWords(entity.name, name) && !holdsWords(name, entity.name))
    .slice(0, MOST_SPELLINGS)
    .flatMap((name) => {
      const passage = firstThat(entity.reports, (report) => sentenceWriting(report, entity, name, look))
      return passage ? [{ said: name, passage }] : []
    })
  if (offices.length + spellings.length === 0) return []
  const written =
    spellings.length === 0
      ? ''
      : `${offices.length > 0 ? '; ' : ''}also written ${listNames(spellings.map(({ said }) => said))}`
  const passages = [...offices, ...spellings].map(({ passage }) => passage)
  return [
    {
      names: [lastingName('actor', entity.name)],
      text: closed(`${entity.name}: ${offices.map(({ said }) => said).join('; ')}${written}`),
      passages,
    },
  ]
}

const MOST_SPELLINGS = 3

/**
 * Each office once, however it is worded; the fuller telling, with its state and its time, stands for the barer:
 * “Secretary” beside “Secretary for Foreign Affairs”.
 */
function distinctRoles({ roles }: WovenEntity): WovenEntity['roles'] {
  const fuller = (one: WovenEntity['roles'][number]) => Number(one.of !== null) + Number(one.when !== undefined)
  const kept: WovenEntity['roles'][number][] = []
  for (const role of roles.toSorted(
    (a, b) => fuller(b) - fuller(a) || wordsOf(b.title).length - wordsOf(a.title).length,
  )) {
    const isKnown = kept.some(
      (one) =>
        holdsOffice(one, role) &&
        (role.of === null || one.of === role.of) &&
        (role.status === undefined || one.status === role.status) &&
        (role.when === undefined || one.when === role.when),
    )
    if (!isKnown) kept.push(role)
  }
  return rolesOverTime(kept)
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and'])

function wordsOf(title: string): readonly string[] {
  return foldWords(title)
    .flatMap(({ folded }) => (folded === 'pm' ? ['prime', 'minister'] : [folded.replace(/^defense$/u, 'defence')]))
    .filter((word) => !SMALL_WORDS.has(word))
}

/** “Defence Minister” is the “Minister of Defence”. */
function holdsOffice(one: WovenEntity['roles'][number], other: WovenEntity['roles'][number]): boolean {
  const held = new Set(wordsOf(one.title))
  return wordsOf(other.title).every((word) => held.has(word))
}

/** The first sentence that names somebody with an office. */
function sentenceWith(report: string, entity: WovenEntity, title: string, look: LookUp): Passage | undefined {
  return sentenceNaming(report, entity, look, (text) => holdsWords(text, title))
}

function sentenceWriting(report: string, entity: WovenEntity, name: string, look: LookUp): Passage | undefined {
  return sentenceNaming(report, entity, look, (text) => text.includes(name))
}

function sentenceNaming(
  report: string,
  entity: WovenEntity,
  look: LookUp,
  isMeant: (text: string) => boolean,
): Passage | undefined {
  const reading = look.reading(report)
  if (!reading) return undefined
  const own = new Set(entity.members.filter((member) => member.report === report).map((member) => member.entity))
  const sentence = reading.sentences.find(
    (one) => isMeant(words(reading.report, one).replace(/\s+/gu, ' ')) && isNamedIn(reading, one, own),
  )
  return sentence && { report, start: sentence.start, end: sentence.end }
}

function isNamedIn(
  { mentions }: Reading,
  sentence: { readonly start: number; readonly end: number },
  own: ReadonlySet<string>,
): boolean {
  return mentions.some((mention) => own.has(mention.entity) && contains(sentence, mention))
}

function firstThat<T, Found>(all: readonly T[], find: (one: T) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}
