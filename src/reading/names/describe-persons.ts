import type { Shelf } from '../../reference/shelf.js'
import type { Role } from '../reading.js'
import { ownerName } from './attach-offices.js'
import { inReadingOrder } from './reading-order.js'
import { isSubject, recentEntities } from './discourse.js'
import { addRole, draftEntity, sameTitle, type EntityDraft, type MentionDraft } from './draft.js'
import type { OfficePhrase } from './office-phrases.js'

const INDEFINITE = /^(?:a|an|one|no|any|every|each|some|many|another|other|several|all|our|my)$/
/**
 * Offices that single somebody out even when nobody was named: “Spain’s economy minister”, “the British ambassador to
 * Washington”.
 */
const SINGLES_OUT =
  /^(?:minister|president|premier|chancellor|king|queen|ambassador|secretary|mayor|governor|spokesman|spokeswoman|spokesperson|head|chief|commissioner|envoy|chairman|director)$/
/** What a looser word may stand for. */
const STANDS_FOR: Readonly<Record<string, RegExp>> = {
  monarch: /\bking\b|queen|emir|amir|sultan|emperor/i,
  leader:
    /president|prime minister|premier|chancellor|king|leader|emir|crown prince|taoiseach|secretary.general|chairman/i,
  diplomat: /foreign|ambassador|envoy|diplomat|secretary of state|external affairs|consul|permanent representative/i,
  politician: /minister|president|senator|leader|mp|mayor|politician|congress/i,
  envoy: /ambassador|envoy|representative|consul|charg/i,
  counterpart: /./,
  premier: /prime minister|premier/i,
  official: /minister|secretary|official|spokes|adviser|head|director/i,
  spokesperson: /spokes/i,
  secretary: /secretary/i,
}
const NUMBER: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, the: 2, these: 2, four: 4 }

/**
 * Office words without a name, led back to persons: “the Russian diplomat”, “the two ministers”, “Israel’s prime
 * minister”.
 */
export function describePersons(
  phrases: readonly OfficePhrase[],
  named: readonly MentionDraft[],
  shelf: Shelf,
): readonly MentionDraft[] {
  const persons = named.filter((mention) => mention.kind === 'person')
  const described: MentionDraft[] = []
  for (const phrase of phrases) {
    if ([phrase.determiner, phrase.article].some((one) => INDEFINITE.test(one)) || isFromElsewhere(phrase)) continue
    const known = inReadingOrder([...persons, ...described])
    described.push(...(phrase.plural ? describeSeveral(phrase, known, shelf) : describeOne(phrase, known, shelf)))
  }
  return described
}

const mentionOf = (phrase: OfficePhrase, entity: EntityDraft, rule: string): MentionDraft => ({
  sentence: phrase.sentence,
  start: phrase.start,
  end: phrase.end,
  kind: 'person',
  form: 'description',
  entity,
  rule,
})

/**
 * “the two ministers”, “both leaders”: as many persons of such an office as were named last; none where there are
 * fewer.
 */
function describeSeveral(phrase: OfficePhrase, known: readonly MentionDraft[], shelf: Shelf): readonly MentionDraft[] {
  const wanted = NUMBER[numberWord(phrase)]
  if (wanted === undefined || phrase.head === 'official') return []
  const fitting = recentEntities(known, phrase.start).filter(
    (person) => person.roles.some((role) => fits(phrase, role)) && ownedAlike(phrase, person, shelf),
  )
  const loose =
    fitting.length >= wanted || phrase.head !== 'leader'
      ? fitting
      : recentEntities(known, phrase.start).filter((person) => person.roles.length > 0)
  return loose.length < wanted
    ? []
    : loose.slice(0, wanted).map((person) => mentionOf(phrase, person, 'reference.several-offices'))
}

function numberWord(phrase: OfficePhrase): string {
  const words = phrase.sentence.tokens.slice(phrase.from, phrase.from + 2).map((token) => token.form.toLowerCase())
  return words.find((word) => word !== 'the' && NUMBER[word] !== undefined) ?? phrase.determiner
}

function describeOne(phrase: OfficePhrase, known: readonly MentionDraft[], shelf: Shelf): readonly MentionDraft[] {
  const fitting = (persons: readonly EntityDraft[]) =>
    persons.filter((person) => person.roles.some((role) => fits(phrase, role)) && ownedAlike(phrase, person, shelf))
  const before = fitting(recentEntities(withoutQuoted(phrase, known), phrase.start))
  const beside = besideName(phrase, known)
  if (beside) return [mentionOf(phrase, beside, 'reference.office')]
  const bearers = before.filter((person) => person.roles.some((role) => sameTitle(role.title, phrase.title)))
  const bearer = bearers.length > 1 && phrase.owners.length === 0 ? actedLast(phrase, bearers, known) : bearers[0]
  // “the minister” names no field: a minister of any field bears it
  const exact = /^minister$/i.test(phrase.title) ? undefined : bearer
  const later =
    phrase.owners.length > 0
      ? fitting(known.filter((mention) => mention.start > phrase.end).map((mention) => mention.entity))
      : []
  const person =
    exact ?? before[0] ?? later.find((one) => one.roles.some((role) => sameTitle(role.title, phrase.title)))
  if (person) {
    const owner = phrase.owners.at(-1)
    if (owner && person.roles.some((role) => role.of === null && sameTitle(role.title, phrase.title))) {
      addRole(person, { title: phrase.title, of: ownerName(owner, shelf) })
      person.country ??= owner.entity.country
    }
    return [mentionOf(phrase, person, 'reference.office')]
  }
  const unnamed = nobodyNamed(phrase, known, shelf)
  return unnamed ? [mentionOf(phrase, unnamed, 'reference.office-alone')] : []
}

/** “the leader of the opposition party, Ann Doe, said”: the name beside the words, whoever else bears such a title. */
function besideName({ sentence, end }: OfficePhrase, known: readonly MentionDraft[]): EntityDraft | undefined {
  const name = known.find(
    (one) => one.form === 'name' && one.sentence === sentence && one.start > end && one.start - end < 40,
  )
  if (!name) return undefined
  const between = sentence.tokens.filter((one) => one.start >= end && one.end <= name.start)
  const after = sentence.tokens.find((one) => one.start >= name.end)
  const isBeside =
    between.at(-1)?.form === ',' &&
    between.slice(0, -1).every((one) => /^(?:PROPN|NOUN|ADJ|DET)$/u.test(one.upos) || one.form === 'of')
  return isBeside &&
    after?.form === ',' &&
    !/^(?:and|or|as)$/u.test(sentence.tokens[after.index + 1]?.form ?? '') &&
    sentence.tokens[after.index + 1]?.upos !== 'PROPN'
    ? name.entity
    : undefined
}

/**
 * Of several who bear the title, the one whom the last sentence that names any of them is about: “Doe received the
 * envoy of President Roe. The president said”.
 */
function actedLast(
  { sentence, start }: OfficePhrase,
  bearers: readonly EntityDraft[],
  known: readonly MentionDraft[],
): EntityDraft | undefined {
  const before = known.filter((one) => one.end <= start && bearers.includes(one.entity))
  const last = before.at(-1)?.sentence
  const told = last === sentence ? undefined : before.find((one) => one.sentence === last && isSubject(one))
  const named = told && known.some((one) => one.sentence === sentence && one.entity === told.entity)
  return told && !named ? told.entity : bearers[0]
}

/**
 * “‘We await Minister X,’ the minister said”: whoever is only named in the words just quoted does not say them; those
 * named elsewhere come first, in their order.
 */
function withoutQuoted(phrase: OfficePhrase, known: readonly MentionDraft[]): readonly MentionDraft[] {
  const marks = phrase.sentence.tokens.filter(
    ({ form, start }) => start < phrase.start && /^(?:["“”]|''|``)$/u.test(form),
  )
  const [open, close] = [marks.at(-2), marks.at(-1)]
  if (!open || !close) return known
  const inside = (mention: MentionDraft) => mention.start > open.start && mention.end <= close.start
  return [...known.filter(inside), ...known.filter((mention) => !inside(mention))]
}

/**
 * Whether a person’s office may be told by these words: “the minister” for a foreign minister, “the prime minister”
 * only for one.
 */
function fits(phrase: OfficePhrase, role: Role): boolean {
  const title = role.title.toLowerCase().replaceAll('defense', 'defence')
  const loose = STANDS_FOR[phrase.head]
  const words = phrase.title
    .toLowerCase()
    .replaceAll('defense', 'defence')
    .split(/[\s-]+/)
  // Spokespersons of foreign ministries are diplomats.
  if (loose && words.length === 1)
    return loose.test(title) || (phrase.head === 'diplomat' && /spokes/.test(title) && loose.test(role.of ?? ''))
  if (!title.includes(phrase.head)) return false
  if (words.length === 1)
    return (
      !(phrase.head === 'minister' && title.includes('prime')) &&
      !(phrase.head === 'president' && title.includes('vice'))
    )
  return words.every((word) => title.includes(word)) || sameTitle(role.title, phrase.title)
}

/**
 * The owner told must be the person’s own; nothing told fits all. A counterpart is only who is known to be of that
 * state.
 */
function ownedAlike(phrase: OfficePhrase, person: EntityDraft, shelf: Shelf): boolean {
  const owner = phrase.owners.at(-1)
  if (!owner) return true
  const name = ownerName(owner, shelf)
  const country = owner.entity.country
  if (person.roles.some((role) => role.of === name)) return true
  if (phrase.head === 'counterpart') return country !== null && person.country === country
  return country === null ? isOfBody(person, name) : isOfState(person, country)
}

/** “the president of the university” is not the president of a law society, though neither has a state. */
function isOfBody({ roles }: EntityDraft, name: string): boolean {
  return roles.every((role) => role.of === null || isPartOfName(role.of, name))
}

function isOfState(person: EntityDraft, country: string): boolean {
  return person.country === null
    ? person.roles.every((role) => role.of === null && role.status !== 'former' && role.status !== 'then')
    : person.country === country
}

/** “Labour” and “Labour Party”: one body under a shorter and a longer name. */
function isPartOfName(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)
}

/** “the envoy from Norway”: of whoever stands there, which is no owner that the phrase has taken in. */
function isFromElsewhere({ sentence: { tokens }, to, owners }: OfficePhrase): boolean {
  const behind = tokens.slice(to + 1, to + 3).find(({ upos }) => upos !== 'DET')
  return owners.length === 0 && tokens[to]?.form.toLowerCase() === 'from' && behind?.upos === 'PROPN'
}

/** An entity for an office whose holder is not named, the same for every telling of it. */
function nobodyNamed(phrase: OfficePhrase, known: readonly MentionDraft[], shelf: Shelf): EntityDraft | null {
  const owner = phrase.owners.at(-1)
  if (!owner || !SINGLES_OUT.test(phrase.head)) return null
  const of = ownerName(owner, shelf)
  const before = known.find(
    ({ entity }) => !entity.named && entity.roles.some((role) => sameTitle(role.title, phrase.title) && role.of === of),
  )
  if (before) return before.entity
  const first = phrase.sentence.tokens
    .slice(phrase.from, phrase.to)
    .find((token) => !/^(?:the|this|that|his|her|its|their)$/i.test(token.form))!
  const text = phrase.sentence.tokens
    .slice(first.index, phrase.to)
    .map(
      (token, index) =>
        (index > 0 && token.start > phrase.sentence.tokens[token.index - 1]!.end ? ' ' : '') + token.form,
    )
    .join('')
  const entity = draftEntity('person', text, owner.entity.country, false)
  addRole(entity, phrase.status ? { title: phrase.title, of, status: phrase.status } : { title: phrase.title, of })
  return entity
}
