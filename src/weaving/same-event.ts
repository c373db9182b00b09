import { boundsOf, type Bounds } from '../language/edtf/bounds-edtf.js'
import { parseEdtf } from '../language/edtf/parse-edtf.js'
import type { ReportId } from '../intake/report.js'
import type { EventKind, EventMention, Modality, Source } from '../reading/reading.js'
import { SHARES_OF_TERMS } from './press-terms.js'
import { stem } from './stem.js'
import { wordsOf } from '../language/aligned-words.js'
import type { WovenEntity } from './weave.js'

/** An event as one report tells it, with its participants and place as they are known across reports. */
export interface ToldEvent {
  readonly report: ReportId
  readonly mention: EventMention
  readonly story: number
  readonly participants: readonly { readonly entity: WovenEntity; readonly role: 'actor' | 'recipient' }[]
  readonly place: WovenEntity | null
  readonly bounds: Bounds
  /** Whose words tell it; null where the report tells it in its own name. */
  readonly teller: { readonly entity: string | null; readonly isPerson: boolean; readonly source: Source } | null
  /** Whether it is told in the headline, which leaves out whose words it has. */
  readonly isHeadline: boolean
}

/** A telling is compared with many others: what is asked of it each time is made once. */
function onceForEach<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { readonly made: Made }>()
  return (thing) => {
    const found = known.get(thing)
    if (found) return found.made
    const made = make(thing)
    known.set(thing, { made })
    return made
  }
}

/** So many phrases are remembered; then it begins again. */
const MOST_PHRASES = 50_000

function onceFor<Asked, Made>(make: (asked: Asked) => Made): (asked: Asked) => Made {
  const known = new Map<Asked, Made>()
  return (asked) => {
    const found = known.get(asked)
    if (found !== undefined) return found
    if (known.size >= MOST_PHRASES) known.clear()
    const made = make(asked)
    known.set(asked, made)
    return made
  }
}

/** Kinds that reports use for one thing: “met”, “held talks”. */
const KINDS_ALIKE: Readonly<Partial<Record<EventKind, EventKind>>> = { negotiation: 'meeting' }
/**
 * What somebody says is told apart by who says it and of whom: a minister criticises many in one week, and many
 * criticise him.
 */
const SAID = new Set<EventKind>([
  'statement',
  'praise',
  'request',
  'criticism',
  'denial',
  'refusal',
  'threat',
  'invitation',
])
/** Kinds in which nobody does something to the other: who is named first is the outlet’s choice. */
const MUTUAL = new Set<EventKind>([
  'meeting',
  'call',
  'summit',
  'commission session',
  'press conference',
  'agreement',
  'exercise',
  'cooperation',
])
const OF_TWO = new Set<EventKind>(['meeting', 'call'])
/** What is done with a thing: without the thing or both parties it is not known again. */
const OF_THINGS = new Set<EventKind>(['order', 'delivery', 'production', 'aid', 'approval', 'launch'])
/** A date that leaves more days open than a month does not say which of several visits is meant. */
const MOST_DAYS_OPEN = 31

/** The kind under which an event is compared. */
export function comparedKind({ kind }: EventMention): EventKind {
  return KINDS_ALIKE[kind] ?? kind
}

/** Whether a date tells which of several alike events is meant. */
export function isDated({ bounds }: ToldEvent): boolean {
  return bounds.earliest !== null && bounds.latest !== null && bounds.latest - bounds.earliest <= MOST_DAYS_OPEN
}

/** The kind under which the pairs to be judged are found: an order is signed, too. */
export function kindForPairs(mention: EventMention): EventKind {
  return mention.kind === 'order' ? 'agreement' : comparedKind(mention)
}

/** What somebody says: two tellings are one only where all agree who says it and of whom. */
export function isSaid({ kind }: EventMention): boolean {
  return SAID.has(kind)
}

/** How well two tellings agree, from 0 to 1; 0 where they cannot be told to be one event. */
export function likenessOfEvents(a: ToldEvent, b: ToldEvent): number {
  if (contradict(a, b)) return 0
  // Outside its story an event is known again by its date alone: two visits of one minister in different years are two.
  if (a.story !== b.story && !(isDated(a) && isDated(b))) return 0
  const shared = sharedParticipants(a, b)
  if (shared === 0 || !agreeOnPersons(a, b)) return 0
  if (SAID.has(a.mention.kind) && !(sameInRole('actor', a, b) && sameInRole('recipient', a, b) && sameSpeaker(a, b)))
    return 0
  // Whom somebody met must be told, or when or where: a minister meets many.
  if (
    OF_TWO.has(comparedKind(a.mention)) &&
    shared < 2 &&
    a.report !== b.report &&
    !areDated(a, b) &&
    !(a.place && b.place)
  )
    return 0
  // One who buys, makes or delivers does so of many things: “imported the weapons”, “ordered the system”.
  // So does one who signs several papers in one report.
  if (
    (OF_THINGS.has(a.mention.kind) || (a.mention.kind === 'agreement' && a.report === b.report)) &&
    shared < 2 &&
    !shareWords(wordsOfThing(a.mention.item), wordsOfThing(b.mention.item))
  )
    return 0
  const all = a.participants.length + b.participants.length - shared
  const sameDate = areDated(a, b) ? 0.2 : 0
  const samePlace = a.place && b.place ? 0.1 : 0
  return 0.7 * (shared / all) + sameDate + samePlace
}

/**
 * Whether two tellings cannot be of one event: other kind, other time, other place, other people, other thing, or one
 * is said not to have been.
 */
export function contradict(a: ToldEvent, b: ToldEvent): boolean {
  return (
    !kindsAgree(a, b) ||
    !modalitiesAgree(a, b) ||
    !datesAgree(a, b) ||
    !placesAgree(a.place, b.place) ||
    !thingsAgree(a.mention.item, b.mention.item) ||
    !rolesAgree(a, b) ||
    !speakersAgree(a, b) ||
    !sidesAgree(a, b) ||
    !(isWithin(people(a), people(b)) || isWithin(people(b), people(a)))
  )
}

/**
 * “ordered five frigates” and “signed the contract for the frigates” in one month are one deal; without a word for the
 * thing in both they may be two.
 */
function kindsAgree(a: ToldEvent, b: ToldEvent): boolean {
  if (comparedKind(a.mention) === comparedKind(b.mention)) return true
  return (
    kindForPairs(a.mention) === kindForPairs(b.mention) &&
    isDated(a) &&
    isDated(b) &&
    shareWords(wordsOfThing(a.mention.item), wordsOfThing(b.mention.item))
  )
}

/** The papers a deal is written in are not the thing it is about. */
const PAPERS = new Set(
  ['contract', 'deal', 'agreement', 'pact', 'accord', 'order', 'treaty', 'protocol', 'memorandum', 'document'].map(
    stem,
  ),
)

const wordsOfThing = onceFor((item: string | null): ReadonlySet<string> => {
  return new Set([...(item === null ? [] : tellingWords(item))].filter((word) => !PAPERS.has(word)))
})

function shareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word))
}

const STANDING: Readonly<Record<Modality, string>> = {
  happened: 'real',
  ongoing: 'real',
  alleged: 'real',
  planned: 'ahead',
  considered: 'ahead',
  denied: 'denied',
  negated: 'negated',
  hypothetical: 'hypothetical',
}

/** A planned visit and the visit itself are one where both are dated; nothing else crosses over. */
function modalitiesAgree(a: ToldEvent, b: ToldEvent): boolean {
  const [x, y] = [STANDING[a.mention.modality], STANDING[b.mention.modality]]
  return x === y || ([x, y].every((one) => one === 'real' || one === 'ahead') && areDated(a, b))
}

/** Within one story month and day are enough, even where neither report gives the year. */
function areDated(a: ToldEvent, b: ToldEvent): boolean {
  return (
    (isDated(a) && isDated(b)) ||
    (a.story === b.story && [a, b].every((one) => isDated(one) || /^XXXX-\d\d/u.test(one.mention.when ?? '')))
  )
}

function datesAgree(a: ToldEvent, b: ToldEvent): boolean {
  const [x, y] = [a.mention.when, b.mention.when]
  if (x === null || y === null) return true
  // Of a date without a year only month and day can be compared.
  const open = x.startsWith('XXXX') || y.startsWith('XXXX')
  const [first, second] = open ? [boundsWithoutYear(x), boundsWithoutYear(y)] : [a.bounds, b.bounds]
  return (
    (first.latest ?? Infinity) >= (second.earliest ?? -Infinity) &&
    (second.latest ?? Infinity) >= (first.earliest ?? -Infinity)
  )
}

function boundsWithoutYear(when: string): Bounds {
  return boundsOfWhen(when.replace(/(?<!\d)(?:XXXX|\d{4})(?=-)/g, '2000'))
}

/** First and last day that a date allows; open where there is none. */
export function boundsOfWhen(when: string | null): Bounds {
  const edtf = when === null ? null : parseEdtf(when)
  return edtf ? boundsOf(edtf) : { earliest: null, latest: null }
}

/** The states of those who take part. */
export const countriesOf = onceForEach(
  ({ participants }: ToldEvent): ReadonlySet<string> =>
    new Set(participants.flatMap(({ entity }) => entity.country ?? [])),
)

/** New Delhi and India agree, Moscow and India do not. */
function placesAgree(a: WovenEntity | null, b: WovenEntity | null): boolean {
  if (!a || !b || a.id === b.id) return true
  return a.country !== null && a.country === b.country && (a.kind === 'state' || b.kind === 'state')
}

/** Two items agree where they share a word that tells something: “500,000 rifles”, “the assault rifles”. */
function thingsAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const [x, y] = [wordsOfItem(a), wordsOfItem(b)]
  return x.size === 0 || y.size === 0 || shareWords(x, y)
}

const wordsOfItem = onceFor(tellingWords)

/** From one report in ten on, a word is said of anything. */
const TOLD_OF_ANYTHING = 1 / 10

/** The words of a phrase that are not common ones, folded. */
export function tellingWords(text: string): ReadonlySet<string> {
  const terms = wordsOf(text)
    .filter(({ key }) => key.length > 2 && !/^\d/.test(key))
    .map(({ key }) => stem(key))
  return new Set(terms.filter((term) => (SHARES_OF_TERMS.get(term) ?? 0) < TOLD_OF_ANYTHING))
}

const people = onceForEach(
  ({ participants }: ToldEvent): ReadonlySet<string> =>
    new Set(participants.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => entity.id)),
)

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((one) => b.has(one))
}

/** Where only one of two tellings names people, the other may be of anybody from that state. */
function agreeOnPersons(a: ToldEvent, b: ToldEvent): boolean {
  return people(a).size > 0 === people(b).size > 0 || (isDated(a) && isDated(b))
}

const everybody = onceForEach(
  ({ participants }: ToldEvent): ReadonlySet<string> => new Set(participants.map(({ entity }) => entity.id)),
)

function sharedParticipants(a: ToldEvent, b: ToldEvent): number {
  const others = everybody(b)
  let shared = 0
  for (const id of everybody(a)) if (others.has(id)) shared++
  return shared
}

/** Kim meets Moon and Kim meets Trump: where both tellings name two sides, one must name all that the other does. */
function sidesAgree(a: ToldEvent, b: ToldEvent): boolean {
  if (!MUTUAL.has(comparedKind(a.mention))) return true
  const [x, y] = [countriesOf(a), countriesOf(b)]
  return x.size < 2 || y.size < 2 || isWithin(x, y) || isWithin(y, x)
}

const [actors, recipients] = (['actor', 'recipient'] as const).map((role) =>
  onceForEach(
    ({ participants }: ToldEvent): ReadonlySet<string> =>
      new Set(participants.filter((one) => one.role === role).map(({ entity }) => entity.id)),
  ),
) as [(event: ToldEvent) => ReadonlySet<string>, (event: ToldEvent) => ReadonlySet<string>]

const inRole = (role: 'actor' | 'recipient', event: ToldEvent): ReadonlySet<string> =>
  (role === 'actor' ? actors : recipients)(event)

function sameInRole(role: 'actor' | 'recipient', a: ToldEvent, b: ToldEvent): boolean {
  const [x, y] = [inRole(role, a), inRole(role, b)]
  return isWithin(x, y) && isWithin(y, x)
}

/** Whether it is known who says it, and it is one: words of nobody are not known again. */
function sameSpeaker(a: ToldEvent, b: ToldEvent): boolean {
  if (inRole('actor', a).size > 0) return true
  return (
    a.report === b.report ||
    (a.teller?.entity !== undefined && a.teller.entity !== null && a.teller.entity === b.teller?.entity)
  )
}

/** What a minister says for a state and what its spokeswoman says for it are two acts. */
function speakersAgree(a: ToldEvent, b: ToldEvent): boolean {
  if (!SAID.has(a.mention.kind)) return true
  const [x, y] = [speakerOf(a), speakerOf(b)]
  return x === null || y === null || x === y
}

/** The one person who says it. */
function speakerOf({ participants, teller }: ToldEvent): string | null {
  const actors = participants.filter(({ role }) => role === 'actor')
  const persons = actors.filter(({ entity }) => entity.kind === 'person')
  if (persons.length > 0)
    return persons
      .map(({ entity }) => entity.id)
      .sort()
      .join(' ')
  return teller?.isPerson ? teller.entity : null
}

/** India buys from Russia, and Russia from India: two things. */
function rolesAgree(a: ToldEvent, b: ToldEvent): boolean {
  if (MUTUAL.has(comparedKind(a.mention)) || MUTUAL.has(comparedKind(b.mention))) return true
  const [x, y] = [inRole('actor', a), inRole('actor', b)]
  return x.size === 0 || y.size === 0 || [...x].some((one) => y.has(one))
}
