import { overlap, type Span } from '../language/span.js'
import type { EventKind, EventMention, Reading } from '../reading/reading.js'
import type { EntityIndex } from './entity-index.js'
import { boundsOfWhen } from './same-event.js'
import { collectBy } from './grouping.js'
import type { HostEvent, HostRelation, Passage, WovenEntity, WovenEvent } from './weave.js'

/** What others can be held at, beside or ahead of: “on the margins of the summit”, “during his visit”. */
const HOSTING = new Set<EventKind>([
  'summit',
  'commission session',
  'meeting',
  'negotiation',
  'visit',
  'exercise',
  'press conference',
])
/**
 * “at a summit”, “for the 22nd annual summit”: only gatherings follow these so, and “for a visit” says why, not where.
 */
const GATHERINGS = new Set<EventKind>(['summit', 'commission session', 'meeting'])

interface Cue {
  readonly relation: HostRelation
  readonly words: RegExp
  readonly hosts: ReadonlySet<EventKind>
}

/** The words of the press that stand between an event and its host. */
const CUES: readonly Cue[] = [
  // “held talks on the sidelines of the forum”
  { relation: 'beside', words: /\b(?:on|in|at) the (?:margins?|sidelines?|fringes?) of\b/giu, hosts: HOSTING },
  // “agreed on the second day of his visit”
  {
    relation: 'within',
    words:
      /\b(?:during|in the course of|as part of|on the occasion of|on the (?:first|second|third|final|last|opening|closing) day of)\b/giu,
    hosts: HOSTING,
  },
  // “signed the protocol at the summit”, “arrived for the annual summit”
  { relation: 'within', words: /\b(?:at|for)\b/giu, hosts: GATHERINGS },
  // “flew to Oslo to prepare the annual summit”, “met ahead of the visit”
  {
    relation: 'ahead of',
    words:
      /\b(?:ahead of|in the run-?up to|in preparation (?:for|of)|(?:to )?prepar(?:e|ed|es|ing)(?: for)?|(?:to )?pav(?:e|ed|es|ing) the way for|(?:to )?l(?:ay|aid|ays|aying) the ground(?:work)? for)\b/giu,
    hosts: HOSTING,
  },
]

/** What may stand between the cue and the words of its host: its attributes and names, never another clause. */
const OTHER_CLAUSE = /[;:,—]|\b(?:to|and|but|who|which|that|said|says|while|after|before|where|when)\b/iu
/** Between an event and its cue may stand who, where, when and what; not another’s words, nor another clause. */
const OTHER_TELLING = /[;:—”"]|\b(?:but|while|although|said|says|saying|added|told|that|who|which|after|before)\b/iu
const LONGEST_NAME = 100

/** A gathering that a report names after a cue without telling of it: “on the margins of the NATO summit”. */
interface NamedHost extends Span {
  readonly noun: string
}

/** A link that one report’s words make. */
interface ToldHost {
  readonly guest: EventMention
  readonly host: EventMention | NamedHost
  readonly relation: HostRelation
  /** From the cue to the end of the host’s words. */
  readonly words: Span
}

/**
 * Joins each event to those beside, within or ahead of which it is told to be. The host is an event of the record, too;
 * where reports name none, none is made.
 */
export function joinHosts(
  events: readonly WovenEvent[],
  readings: readonly Reading[],
  entities: EntityIndex,
  guests: readonly WovenEvent[] = events,
  textOf = openTexts(readings),
): readonly WovenEvent[] {
  const byMention = new Map(
    events.flatMap((event) => event.told.map((one) => [`${one.report} ${one.event}`, event] as const)),
  )
  const isGuest = new Set(guests)
  const find = openSearch(events, textOf, entities)
  const links = readings.flatMap((reading) =>
    readHosts(reading).flatMap(({ guest: mention, host: told, relation, words }) => {
      const guest = byMention.get(`${reading.report.id} ${mention.id}`)
      const host =
        guest &&
        ('noun' in told ? find(told, reading, guest, relation) : byMention.get(`${reading.report.id} ${told.id}`))
      return guest && isGuest.has(guest) && host && guest.id !== host.id && timesAgree(guest, host, relation)
        ? [{ guest, host, relation, passage: { report: reading.report.id, ...words }, text: reading.report.text }]
        : []
    }),
  )
  const byGuest = collectBy(links, ({ guest }) => guest.id)
  return guests.map((event) => {
    const own = byGuest.get(event.id) ?? []
    return {
      ...event,
      hosts: [...new Set(own.map(({ host }) => host))].map((host) =>
        describeHost(
          host,
          own.filter((link) => link.host === host),
        ),
      ),
    }
  })
}

function describeHost(
  host: WovenEvent,
  links: readonly { readonly relation: HostRelation; readonly passage: Passage; readonly text: string }[],
): HostEvent {
  const [first, ...others] = links.map(({ passage }) => passage)
  return {
    event: host.id,
    relation: links[0]!.relation,
    passages: [first!, ...others],
    grounds: links.map(({ relation, passage, text }) => ({
      rule: `host.${relation.replace(' ', '-')}`,
      score: 1,
      because: `${passage.report} tells it ‹${text.slice(passage.start, passage.end).replace(/\s+/g, ' ')}›`,
    })),
  }
}

/** What happens at or beside a thing happens in its time; what prepares it happens no later than it. */
function timesAgree(guest: WovenEvent, host: WovenEvent, relation: HostRelation): boolean {
  const [a, b] = [boundsOfWhen(guest.when), boundsOfWhen(host.when)]
  const notLater = (a.earliest ?? -Infinity) <= (b.latest ?? Infinity)
  return relation === 'ahead of' ? notLater : notLater && (b.earliest ?? -Infinity) <= (a.latest ?? Infinity)
}

function readHosts({ report, sentences, events }: Reading): readonly ToldHost[] {
  return sentences.flatMap((sentence) => {
    const inside = events.filter((event) => overlap(event, sentence) > 0)
    if (inside.length === 0) return []
    const text = report.text.slice(sentence.start, sentence.end)
    const told = CUES.flatMap(({ relation, words, hosts }) =>
      [...text.matchAll(words)].flatMap((match) => {
        const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
        const host =
          hostAfter(
            cue,
            inside.filter(({ kind }) => hosts.has(kind)),
            report.text,
          ) ?? namedAfter(cue, { start: cue.end, end: sentence.end }, report.text, inside)
        return host
          ? guestsOf(cue, host, inside, report.text).map((guest) => ({
              guest,
              host,
              relation,
              words: { start: cue.start, end: host.end },
            }))
          : []
      }),
    )
    // “at the margins of the summit” has two cues; the longer one says how they stand.
    return told.filter(
      (one) =>
        !told.some(
          (other) =>
            other !== one &&
            other.guest === one.guest &&
            other.host === one.host &&
            other.words.start < one.words.start,
        ),
    )
  })
}

/** The gathering that the words after a cue name. */
function hostAfter(cue: Span, hosting: readonly EventMention[], text: string): EventMention | undefined {
  return hosting.find(({ start }) => {
    const name = start >= cue.end && start - cue.end <= LONGEST_NAME ? text.slice(cue.end, start) : null
    return name !== null && !OTHER_CLAUSE.test(name)
  })
}

/** What a report calls a gathering, and the kinds under which the record may have it. */
const NOUNS: Readonly<Record<string, readonly EventKind[]>> = {
  summit: ['summit', 'meeting'],
  forum: ['summit', 'meeting'],
  conference: ['summit', 'meeting'],
  session: ['commission session', 'meeting'],
  meeting: ['meeting', 'summit'],
  talks: ['negotiation', 'meeting'],
  visit: ['visit'],
  trip: ['visit'],
  exercise: ['exercise'],
}
const NAMED =
  /^[^;:,—]{0,60}?\b(summit|forum|conference|session|meeting|talks|visit|trip|exercise)\b(?: (?:in|between|of) (?:the )?\p{Lu}[\p{L}-]+(?: (?:and )?\p{Lu}[\p{L}-]+)*)?/iu

function namedAfter(cue: Span, rest: Span, text: string, inside: readonly EventMention[]): NamedHost | undefined {
  const match = NAMED.exec(text.slice(rest.start, rest.end))
  if (!match || OTHER_CLAUSE.test(match[0].slice(0, match[0].toLowerCase().indexOf(match[1]!.toLowerCase()))))
    return undefined
  const named = { start: cue.end, end: cue.end + match[0].length, noun: match[1]!.toLowerCase() }
  return inside.some((event) => overlap(event, named) > 0) ? undefined : named
}

/** Whether a report tells of hosts at all. */
export function tellsHosts(reading: Reading): boolean {
  return readHosts(reading).length > 0
}

/** The mentions of a reading that are told beside a host. */
export function guestsIn(reading: Reading): ReadonlySet<string> {
  return new Set(readHosts(reading).map(({ guest }) => guest.id))
}

/** By whom or what the hosts are found that a reading names without telling of them. */
export function namesOfHosts(reading: Reading, entities: EntityIndex): readonly string[] {
  return readHosts(reading).flatMap(({ host }) =>
    'noun' in host ? namedIn(host, reading, entities).slice(0, 1).flatMap(keysOfName) : [],
  )
}

/** By whom or what an event is found as a host; none where it cannot be one. */
export function namesOfHost(event: WovenEvent, entities: EntityIndex): readonly string[] {
  return CALLED.has(event.kind) ? keysOf(event, entities) : []
}

function namedIn(host: NamedHost, { report, mentions }: Reading, entities: EntityIndex): readonly WovenEntity[] {
  return mentions
    .filter((mention) => mention.form === 'name' && overlap(mention, host) > 0)
    .flatMap(({ entity }) => entities.of({ report: report.id, entity }) ?? [])
}

/** The words that tell an event in a report. */
type TextOfTold = (told: WovenEvent['told'][number]) => string

function openTexts(readings: readonly Reading[]): TextOfTold {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  return ({ report, event }) => {
    const reading = byReport.get(report)!
    const { start, end } = reading.events.find(({ id }) => id === event)!
    return reading.report.text.slice(start, end)
  }
}

const CALLED = new Set(Object.values(NOUNS).flat())

/** By whom and what an event is found: everybody and the place, and the states they are of. */
function keysOf({ participants, place }: WovenEvent, entities: EntityIndex): readonly string[] {
  const own = [...participants.map(({ entity }) => entity), ...(place === null ? [] : [place])]
  return [...new Set([...own, ...own.flatMap((id) => entities.withId(id)?.country ?? [])])]
}

/**
 * What a name in a host’s words is looked for by: itself, and, of a state or nationality, all who are of that state.
 */
function keysOfName({ id, kind, country }: WovenEntity): readonly string[] {
  return (kind === 'state' || kind === 'nationality') && country !== null ? [id, country] : [id]
}

/** Of these a report tells one; “during the meeting” may be any. */
const RARE = new Set(['summit', 'forum', 'conference', 'session', 'exercise'])

/**
 * Finds the one event of the record that a report names but does not tell: of that kind, called by that noun, with
 * everybody and the place that the name holds among its own; of a bare “the summit”, the one summit of the story. In
 * doubt none.
 */
function openSearch(events: readonly WovenEvent[], textOf: TextOfTold, entities: EntityIndex) {
  const isCalled = (event: WovenEvent, noun: string) =>
    event.told.some((told) => textOf(told).toLowerCase().includes(noun))
  // A host is of the report itself, or has somebody or a place that its name holds among its own: only those are looked
  // at.
  const ofReport = collectBy(
    events.flatMap((event) => event.reports.map((report) => ({ report, event }))),
    ({ report }) => report,
  )
  const keyed = events
    .filter(({ kind }) => CALLED.has(kind))
    .flatMap((event) => keysOf(event, entities).map((key) => ({ key, event })))
  const withKey = collectBy(keyed, ({ key }) => key)
  return (host: NamedHost, reading: Reading, guest: WovenEvent, relation: HostRelation): WovenEvent | undefined => {
    const named = namedIn(host, reading, entities)
    const holds = (event: WovenEvent) => {
      const own = [...event.participants.map(({ entity }) => entity), ...(event.place === null ? [] : [event.place])]
      const countries = new Set(own.map((id) => entities.withId(id)?.country))
      return named.every(
        ({ id, kind, country }) =>
          own.includes(id) ||
          ((kind === 'state' || kind === 'nationality') && country !== null && countries.has(country)),
      )
    }
    const [first] = named
    const near = first
      ? keysOfName(first).flatMap((key) => withKey.get(key) ?? [])
      : (ofReport.get(reading.report.id) ?? [])
    const fitting = [...new Set(near.map(({ event }) => event))].filter(
      (event) =>
        event !== guest &&
        NOUNS[host.noun]!.includes(event.kind) &&
        isCalled(event, host.noun) &&
        timesAgree(guest, event, relation) &&
        holds(event) &&
        (named.length > 0 || (RARE.has(host.noun) && event.reports.includes(reading.report.id))),
    )
    return fitting.length === 1 ? fitting[0] : undefined
  }
}

/**
 * Whose occasion it is: those events that were read with these words as their occasion; else the nearest before the
 * cue, or, of a sentence that begins with the cue, the first after the host.
 */
function guestsOf(
  cue: Span,
  host: EventMention | NamedHost,
  inside: readonly EventMention[],
  text: string,
): readonly EventMention[] {
  const others = inside.filter((event) => event !== host && overlap(event, { start: cue.start, end: host.end }) === 0)
  const named = text.slice(cue.end, host.end)
  const read = others.filter(
    ({ occasion }) =>
      occasion !== null && (named.includes(occasion) || occasion.includes(text.slice(host.start, host.end))),
  )
  if (read.length > 0) return read
  const before = others.filter(({ end }) => end <= cue.start).sort((a, b) => b.end - a.end)[0]
  if (before) return OTHER_TELLING.test(text.slice(before.end, cue.start)) ? [] : [before]
  const after = others.filter(({ start }) => start >= host.end).sort((a, b) => a.start - b.start)[0]
  return after &&
    inside.every((event) => event.start >= cue.start) &&
    /^\P{Lu}*,/u.test(text.slice(host.end, after.start))
    ? [after]
    : []
}
