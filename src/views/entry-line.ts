import { contains, type Span } from '../language/span.js'
import { wordsForState } from '../reference/name-of-state.js'
import { tellingQuote, words, type Modality, type Reading } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import type { WovenEntity } from '../weaving/weave.js'
import { deedWords } from './entry-words.js'
import { sayOutlet, type ThingLookUp } from './look-up.js'
import { ownWords } from './own-words.js'
import { stateRepresented } from '../record/told/acted-for.js'
import { partiesOf } from '../record/told/parties.js'
import { hasWhatItNeeds } from './parties-needed.js'
import { isSayable } from './sayable-thing.js'
import { sayDate, sayWhen } from './say-date.js'
import { isPlural, withArticle } from './spoken-names.js'
import { isToCome } from './to-come.js'

export { sayDate }

/** A summit of everybody is told in a line all the same. */
const MOST_NAMES = 20

/** “A, B and C”; of very many the first, and how many others. */
export function listNames(names: readonly string[]): string {
  if (names.length > MOST_NAMES)
    return `${names.slice(0, MOST_NAMES - 2).join(', ')} and ${names.length - MOST_NAMES + 2} others`
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/**
 * One line for an entry, without its day: a sentence where it is sure and all are known whom its kind needs, else the
 * report’s own words.
 */
export function describeEntry(entry: Entry, look: ThingLookUp): string {
  return isTold(entry, look) ? tellEntry(entry, look, '') : quoteEntry(entry, look)
}

/**
 * The same with its day: “Ann Doe visited Lima on 3 May 2024”; “3 May 2024, likely: “…” (Oslo Post)”. What has no day
 * may be told by that of its report.
 */
export function describeDated(entry: Entry, look: ThingLookUp, undated = 'Undated'): string {
  if (isTold(entry, look)) return tellEntry(entry, look, sayWhen(entry.when))
  const line = quoteEntry(entry, look)
  return `${entry.when === null ? undated : sayDate(entry.when)}${line.startsWith('“') ? ': ' : ', '}${line}`
}

/** What the program reads in the words, as a sentence, however sure it is: what a person is asked to judge. */
export function sayReading(entry: Entry, look: ThingLookUp): string {
  return tellEntry(entry, look, sayWhen(entry.when))
}

/**
 * Whether a sentence of ours tells an entry; else the report’s own words stand. What was not done is so only within the
 * bounds that the report sets (“since 2022”, “so far”, “with its own forces”), which a sentence of ours would lose; of
 * what was said only the words themselves tell anything.
 */
export function isTold(entry: Entry, look: ThingLookUp): boolean {
  return (
    entry.tier === 'sure' &&
    entry.kind !== 'statement' &&
    entry.modality !== 'negated' &&
    hasWhatItNeeds(entry) &&
    isSayable(entry.item) &&
    isToldByItsWord(entry) &&
    isMadeBySomebody(entry, look) &&
    !isMetOtherwise(entry, look)
  )
}

/**
 * “Ann Doe and Russia met”: she met people of it, whom the report’s own words may name. “Doe, Roe and Lund met”: one
 * may have met the others in turn.
 */
function isMetOtherwise(entry: Entry, look: ThingLookUp): boolean {
  if (entry.kind !== 'meeting' && entry.kind !== 'call') return false
  const kinds = (['actor', 'recipient'] as const)
    .flatMap((role) => namedWith(entry, role, look))
    .map((id) => look.entity(id)?.kind)
  return kinds.includes('person') && (kinds.includes('state') || kinds.length > 2)
}

/** A state visits nobody; who goes there for it the report’s own words tell: “its foreign minister”. */
function isMadeBySomebody({ kind, participants }: Entry, look: Pick<ThingLookUp, 'entity'>): boolean {
  return (
    kind !== 'visit' ||
    participants.some(({ role, entity }) => role === 'actor' && look.entity(entity)?.kind !== 'state')
  )
}

/** Whether reports only name it by the way, “in the wake of its invasion of Chad”: that tells nothing by itself. */
export function isNamedInPassing({ footnotes }: Entry, look: ThingLookUp): boolean {
  return footnotes.every(({ report, event }) =>
    look.reading(report)?.events.some((one) => one.id === event && one.inPassing === true),
  )
}

/** Kinds that hold deeds of many names, of which our word says one: what was suspended was not withdrawn. */
const OWN_WORD: Partial<Record<Entry['kind'], RegExp>> = { withdrawal: /withdr/iu, launch: /launch/iu }

function isToldByItsWord({ kind, footnotes }: Entry): boolean {
  // an act of no kind has no word of ours
  if (kind === 'other') return false
  return OWN_WORD[kind] === undefined || footnotes.some(({ text }) => OWN_WORD[kind]!.test(text))
}

/** The report’s own clause, with its outlet, and how sure it is: “likely: “Peru praised the envoy” (Oslo Post)”. */
function quoteEntry(entry: Entry, look: ThingLookUp): string {
  const [note] = entry.footnotes
  const reading = look.reading(note.report)
  const clause = reading ? ownWords(reading, note) : note.text
  const outlet = reading
    ? ` (${[sayOutlet(reading), ...sayWhoIsMeant(entry, look, reading, clause), ...sayWhoSpeaks(entry, look, reading, clause)].join('; ')})`
    : ''
  const teller = reading && tellingQuote(note, reading.quotes)?.source
  const isTellerShown =
    teller !== undefined &&
    (contains(note.clause, teller) ||
      (contains(note.sentence, teller) && clause.includes(words(reading!.report, teller).replace(/\s+/gu, ' '))))
  const quoted = `“${withInnerMarks(clause.replace(/[.,;:](?= …$|$)/u, ''))}”`
  const tellers = isTellerShown ? '' : sayTellers(entry, look, clause)
  return `${entry.tier === 'sure' ? '' : `${entry.tier}: `}${quoted}${outlet}${tellers}`
}

/** The words of a line in the report’s own words that it explains itself: “he”, of “(Oslo Post; he: Ann Doe)”. */
export function wordsExplained(entry: Entry, look: ThingLookUp): readonly string[] {
  const [note] = entry.footnotes
  const reading = look.reading(note.report)
  if (!reading) return []
  const shown = ownWords(reading, note)
  return [...sayWhoIsMeant(entry, look, reading, shown), ...sayWhoSpeaks(entry, look, reading, shown)].flatMap(
    (said) => /^(.+?): /u.exec(said)?.[1] ?? [],
  )
}

/** Who takes part and is not named in the words shown: “he: Ann Doe”, and “of Peru” where no word stands for Peru. */
function sayWhoIsMeant(
  { participants, accordingTo, footnotes }: Entry,
  look: ThingLookUp,
  reading: Reading,
  shown: string,
): readonly string[] {
  const [{ sentence }] = footnotes
  const meant = new Map<string, string[]>()
  const unsaid: string[] = []
  for (const { entity } of participants) {
    const who = look.entity(entity)
    const names = who ? [who.name, ...who.aliases] : []
    const ids = new Set(
      reading.entities
        .filter((one) => who !== undefined && (one.id === entity || names.includes(one.name)))
        .map(({ id }) => id),
    )
    const mentions = reading.mentions.filter((one) => contains(sentence, one) && ids.has(one.entity))
    if (who?.kind === 'state' && isAdjectiveShown(who, reading, sentence, shown)) continue
    if (!who || names.some((name) => shown.includes(name)) || mentions.some(({ form }) => form === 'name')) continue
    const standing = mentions.map((one) => words(reading.report, one)).find((text) => shown.includes(text))
    if (standing !== undefined && standsFor(standing, shown)) {
      const said = `${standing.charAt(0).toLowerCase()}${standing.slice(1)}`
      meant.set(said, [...(meant.get(said) ?? []), who.name])
    } else if (standing === undefined && !accordingTo.includes(entity)) unsaid.push(who.name)
  }
  return [
    // of “the two countries” one alone is half of what is meant
    ...[...meant].flatMap(([said, names]) =>
      names.length === 1 && SEVERAL.test(said) ? [] : [`${said}: ${listNames(names)}`],
    ),
    ...(unsaid.length > 0 ? [`of ${listNames(unsaid.map(withArticle))}`] : []),
  ]
}

const SEVERAL = /^(?:the (?:two|three|four)|both|they|them|their|these|those)\b/u

/** “Turkish troops” have said whose they are. */
function isAdjectiveShown({ country }: WovenEntity, reading: Reading, sentence: Span, shown: string): boolean {
  return reading.mentions.some(
    (one) =>
      one.kind === 'nationality' &&
      contains(sentence, one) &&
      shown.includes(words(reading.report, one)) &&
      reading.entities.some(({ id, country: own }) => id === one.entity && own !== null && own === country),
  )
}

/** “he: Ann Doe”, of whoever tells it and is shown only as “he”. */
function sayWhoSpeaks(
  { accordingTo, participants, footnotes }: Entry,
  look: ThingLookUp,
  reading: Reading,
  shown: string,
): readonly string[] {
  const [teller, ...others] = accordingTo
  const who = teller === undefined ? undefined : look.entity(teller)
  const source = tellingQuote(footnotes[0], reading.quotes)?.source
  const said = source ? words(reading.report, source) : ''
  if (!who || others.length > 0 || !/^s?he$/iu.test(said) || !shown.includes(said)) return []
  return participants.some(({ entity }) => entity === teller) || isNamed(who, shown)
    ? []
    : [`${said.toLowerCase()}: ${who.name}`]
}

function isNamed({ name, aliases }: Pick<WovenEntity, 'name' | 'aliases'>, shown: string): boolean {
  return [name, ...aliases].some((one) => shown.includes(one))
}

/**
 * “the minister” stands for somebody told before; “the leader of the union” says itself who is meant, and “US” is no
 * pronoun.
 */
function standsFor(standing: string, shown: string): boolean {
  return (
    STANDS_FOR.test(standing) &&
    !/^\p{Lu}{2}/u.test(standing) &&
    !/^\s+of\b/u.test(shown.slice(shown.indexOf(standing) + standing.length))
  )
}

/** Words that stand for somebody and name nobody: “he”, “the minister”; “Iran’s military” says itself who is meant. */
const STANDS_FOR =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|his|hers|its|their|who|which|that|this|these|those|both|the|an?)\b/iu

/** Within our marks those of the report are single ones. */
export function withInnerMarks(text: string): string {
  return text.replace(/[“„«]|(?<=^|[\s(])"/gu, '‘').replace(/[”»"]/gu, '’')
}

/** “, according to Kyiv”: one side’s claim stays its claim. Who is named in the words shown need not be named again. */
function sayTellers({ accordingTo, accordingToOthers, participants }: Entry, look: ThingLookUp, shown: string): string {
  const others = accordingToOthers.flatMap((passage) => {
    const reading = look.reading(passage.report)
    return reading ? [words(reading.report, passage).replace(/\s+/gu, ' ')] : []
  })
  const [itself] = shown === '' && accordingTo.length === 1 && others.length === 0 ? accordingTo : []
  // a state’s word on its own deed
  if (itself !== undefined && isOwnDeed(itself, participants) && look.entity(itself)?.kind !== 'person')
    return ', by its own account'
  const named = accordingTo.map((id) => look.entity(id)?.name ?? id)
  const unnamed = others.filter((text) => !PRONOUN.test(text))
  const tellers = [...named.map(withArticle), ...new Set(unnamed.map(smallCommon))].filter(
    (name) => !shown.includes(name.replace(/^the /u, '')),
  )
  if (tellers.length > 0)
    return `, according to ${listNames(tellers.length > MOST_TELLERS ? [...tellers.slice(0, MOST_TELLERS), 'others'] : tellers)}`
  // told by somebody whom only a pronoun names
  return shown === '' && others.length > 0 && named.length + unnamed.length === 0
    ? ', according to somebody the report quotes'
    : ''
}

function isOwnDeed(teller: string, participants: Entry['participants']): boolean {
  const actors = participants.filter(({ role }) => role === 'actor')
  return actors.length === 1 && actors[0]!.entity === teller
}

/** “Analysts”, which began a sentence of the report. */
export function smallCommon(text: string): string {
  return /^(?:The|An?|Several|Some|Many|Two|Three|Other|Analysts|Officials|Diplomats|Experts|Sources|Witnesses|Residents|Observers|Critics|Reports|Customs)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

const PRONOUN = /^(?:he|she|it|they|we|i|who|which|that|this|these|those|both|others?|some)$/iu
const MOST_TELLERS = 3

/** How a standing is said: which form of the deed, what stands before it, and what is added behind. */
const STANDING: Record<
  Modality,
  { readonly form: 'done' | 'to do' | 'doing' | 'have done'; readonly before: string; readonly after: string }
> = {
  happened: { form: 'done', before: '', after: '' },
  ongoing: { form: 'doing', before: 'be', after: '' },
  alleged: { form: 'have done', before: 'be alleged to have', after: '' },
  denied: { form: 'done', before: '', after: 'denied' },
  planned: { form: 'to do', before: 'be to', after: '' },
  considered: { form: 'to do', before: 'may', after: '' },
  hypothetical: { form: 'to do', before: 'would', after: 'only supposed' },
  negated: { form: 'to do', before: 'did not', after: '' },
}

/**
 * “Rajnath Singh and Sergei Shoigu met in New Delhi on 28 April 2023, according to the Ministry of Defence”. The words
 * beneath it are its footnotes.
 */
function tellEntry(entry: Entry, look: ThingLookUp, when: string): string {
  const named = (role: 'actor' | 'recipient') =>
    namedWith(entry, role, look).map((id) => withArticle(look.entity(id)?.name ?? id))
  const thing = entry.item === null ? null : withoutSecondNo(smallFirst(wholeMarks(entry.item)), entry.modality)
  const [actors, told] = [withoutPartners(entry.kind, named('actor'), thing), named('recipient')]
  const place = entry.place === null ? undefined : withArticle(look.entity(entry.place)?.name ?? entry.place)
  // who visits nobody, or only the state of the place, visits the place
  const isPlaceVisited = entry.kind === 'visit' && place !== undefined && isOnlyItsState(entry, look)
  const recipients = isPlaceVisited ? [place] : told
  const isPlaceSaid =
    place === undefined ||
    !isPlaceTold(entry, look) ||
    recipients.includes(place) ||
    thing?.includes(place.replace(/^the /u, ''))
  const where = isPlaceSaid ? '' : `in ${place}`
  const { after } = STANDING[entry.modality]
  // “25 percent on goods in August” has said when
  const isDaySaid = thing !== null && TIME.test(thing)
  const line = `${joined([...tellDeed(entry, look, actors, recipients, thing), where, isDaySaid ? '' : when])}${sayTellers(entry, look, '')}`
  return largeFirst(after ? `${line} — ${after}` : line)
}

/** “visited Moscow” says it all of a visit to Russia there. */
function isOnlyItsState(entry: Entry, look: ThingLookUp): boolean {
  const country = look.entity(entry.place ?? '')?.country
  return namedWith(entry, 'recipient', look).every((id) => {
    const visited = look.entity(id)
    return visited?.kind === 'state' && visited.country === country
  })
}

/**
 * Whether a report says that it was there: “met in Lima”, and not “discuss the fight for Mosul”; of a report from there
 * its dateline says so.
 */
function isPlaceTold({ place, footnotes }: Entry, look: ThingLookUp): boolean {
  const entity = place === null ? undefined : look.entity(place)
  if (!entity) return false
  const told = footnotes.flatMap(({ report, sentence }) => {
    const reading = look.reading(report)
    return reading ? [{ reading, text: words(reading.report, sentence).replace(/\s+/gu, ' ') }] : []
  })
  const names = [entity.name, ...entity.aliases]
  return told.some(({ reading, text }) =>
    names.some(
      (name) =>
        reading.layout.dateline?.place.toLowerCase() === name.toLowerCase() ||
        new RegExp(`${BEFORE_PLACE}${escaped(name)}${BEHIND_PLACE}`, 'u').test(text),
    ),
  )
}

const BEFORE_PLACE =
  '(?:\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|[Aa]round|[Aa]cross|[Ww]ithin|[Tt]o|[Ff]rom|visit\\p{L}*|host\\p{L}*)\\s+(?:the\\s+)?(?:[\\p{L}]+(?:\\s+(?:city|capital|town|village|port))?\\s+(?:of\\s+)?)?|[(,]\\s*)'
/** “in the Mosul operation” is nowhere: behind a place stands a mark, a day, or a word that belongs to the sentence. */
const BEHIND_PLACE = `(?=\\s*(?:$|[.,;:!?)\\]”"’—–]|[-]\\s)|\\s+(?:${['about', 'after', 'ahead', 'along', 'alongside', 'amid', 'and', 'as', 'at', 'before', 'but', 'by', 'during', 'earlier', 'early', 'following', 'for', 'from', 'had', 'has', 'in', 'into', 'is', 'last', 'late', 'later', 'next', 'on', 'or', 'over', 'since', 'that', 'this', 'to', 'today', 'under', 'until', 'was', 'were', 'when', 'where', 'which', 'while', 'who', 'will', 'with', 'without', 'yesterday'].join('|')})(?![\\p{L}])|\\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))`

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

const TIME =
  /\b(?:in|on|since|by|until) (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4})\b/u

/** “since 2022”: what lasts is told in the perfect. */
const LASTING: Readonly<Partial<Record<Modality, { readonly form: 'have done'; readonly before: string }>>> = {
  happened: { form: 'have done', before: 'have' },
  negated: { form: 'have done', before: 'have not' },
}

function tellDeed(
  entry: Entry,
  look: ThingLookUp,
  actors: readonly string[],
  recipients: readonly string[],
  thing: string | null,
): readonly string[] {
  const said = deedWords(entry.kind, thing)
  // “its oil from Russia” has said whose it was
  const unsaid = recipients.filter((name) => !isNamedIn(thing, name.replace(/^the /u, '')))
  const to = (before: string) => (unsaid.length > 0 ? joined([before, listNames(unsaid)]) : '')
  // only the words themselves tell what an act was that no kind is made for
  if (entry.kind === 'other')
    return [listNames(actors), `“${entry.footnotes[0].text}”`, to(said.to), thing === null ? '' : `(${thing})`]
  const { form, before } = (entry.when?.endsWith('/..') && LASTING[entry.modality]) || STANDING[entry.modality]
  const be =
    entry.modality === 'planned' && !isToCome(entry, look) ? (['was', 'were'] as const) : (['is', 'are'] as const)
  const [done, toDo, doing, haveDone] = (thing !== null && said.didWith) || said.did
  const deed = { done, 'to do': toDo, doing, 'have done': haveDone }[form]
  const objects = [
    thing === null ? '' : joined([unsaid.length === 0 && TAKES_THING.has(entry.kind) ? '' : said.thing, thing]),
    to(said.to),
  ]
  return [
    listNames(actors),
    before.replace(/^be\b/u, be[isPlural(actors) ? 1 : 0]).replace(/^have\b/u, isPlural(actors) ? 'have' : 'has'),
    deed,
    ...(said.isRecipientFirst ? objects.reverse() : objects),
  ]
}

/** “tariffs on Mexican steel” has named Mexico, “all of Peru” Peru; “Nigerian oil” has not named Niger. */
function isNamedIn(thing: string | null, name: string): boolean {
  return thing !== null && [name, ...wordsForState(name)].some((word) => wholeWords('', word).test(thing))
}

function wholeWords(before: string, name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${before}${escaped(name)}(?!\\p{L})`, 'u')
}

/** Those who act, without whom an agreement names as the other side: “Peru concluded | a pact with Chile”. */
function withoutPartners(kind: Entry['kind'], actors: readonly string[], thing: string | null): readonly string[] {
  if (kind !== 'agreement' || thing === null) return actors
  const own = actors.filter((name) => !wholeWords('with (?:the )?', name.replace(/^the /u, '')).test(thing))
  return own.length > 0 ? own : actors
}

/** Kinds whose verb may take the thing in place of somebody: “criticised the plan”, “attacked two villages”. */
const TAKES_THING: ReadonlySet<Entry['kind']> = new Set(['praise', 'criticism', 'threat', 'attack'])

/** Done together by people who act for their states: the state need not be named beside its minister. */
const TOGETHER: ReadonlySet<Entry['kind']> = new Set([
  'meeting',
  'call',
  'summit',
  'commission session',
  'negotiation',
  'agreement',
  'exercise',
])

/**
 * Who is named with this part; of a visit to a city and its state the city says it all, of two ministers and one’s
 * state the ministers do, of a body and its head the head.
 */
function namedWith(entry: Entry, role: 'actor' | 'recipient', look: ThingLookUp): readonly string[] {
  const { kind } = entry
  const all = withoutOwners(entry, role, look)
  // who blames a state for what it does somewhere blames no shoal
  const ids =
    kind === 'visit' || kind === 'attack' || all.every((id) => look.entity(id)?.kind === 'place')
      ? all
      : all.filter((id) => look.entity(id)?.kind !== 'place')
  const cities = kind === 'visit' && role === 'recipient' ? ids.filter((id) => look.entity(id)?.kind === 'place') : []
  return ids.filter(
    (id) =>
      look.entity(id)?.kind !== 'state' ||
      !cities.some((city) => look.entity(city)?.country === look.entity(id)?.country),
  )
}

/** Those with a part, without the states and bodies whose minister, forces or head are named among them. */
function withoutOwners(entry: Entry, role: 'actor' | 'recipient', look: ThingLookUp): readonly string[] {
  const all = partiesOf(entry, look)
  const withPart = all.filter((one) => one.role === role)
  const acting = TOGETHER.has(entry.kind) ? all : withPart
  const countries = statesRepresented(entry, acting, look)
  const owners = new Set(withPart.flatMap(({ entity }) => ownersOfOffices(entity, look)))
  return withPart.map(({ entity }) => entity).filter((id) => !isSpokenFor(look.entity(id), countries, owners))
}

function statesRepresented(entry: Entry, acting: Entry['participants'], look: ThingLookUp): ReadonlySet<string> {
  return new Set(acting.flatMap(({ entity }) => stateRepresented(look.entity(entity), entry) ?? []))
}

function isSpokenFor(
  who: WovenEntity | undefined,
  countries: ReadonlySet<string>,
  owners: ReadonlySet<string>,
): boolean {
  if (!who || who.kind === 'person') return false
  return who.kind === 'state'
    ? countries.has(who.country ?? '')
    : [who.name, ...who.aliases].some((one) => owners.has(one))
}

/** The bodies of which somebody is told to hold an office: “the United Nations” of its secretary-general. */
function ownersOfOffices(id: string, look: ThingLookUp): readonly string[] {
  const who = look.entity(id)
  return who?.kind === 'person' ? who.roles.flatMap(({ of }) => of ?? []) : []
}

/** “The ship”, which began a sentence of its report, within a line of ours. */
function smallFirst(text: string): string {
  return /^(?:The|An?|No|Its|Their|His|Her|These|Those|Some|Several)\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

export function largeFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A stretch of a report without the marks that open or close outside it: “commitment → commitment. */
function wholeMarks(text: string): string {
  return /“[^”]*$|^[^“]*”/u.test(text) ? text.replace(/[“”]/gu, '') : text
}

/** “signed no contract” did not conclude any: the line has said its “not” already. */
function withoutSecondNo(text: string, modality: Modality): string {
  return modality === 'negated' ? text.replace(/^no(?= )/iu, 'any') : text
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
