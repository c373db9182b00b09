import { spanOfTokens } from '../language/en/tree.js'
import type { Sentence, Token } from '../language/en/sentence.js'
import { contains, type Span } from '../language/span.js'
import { carryOver, type Carried, type Placed } from './events/carry-over.js'
import { castOf, type Cast } from './events/cast.js'
import { code, contextsOf, keepsPeace } from './events/code-plover.js'
import { couldDate } from './events/could-date.js'
import { findTriggers } from './events/find-triggers.js'
import { findRequests } from './events/find-requests.js'
import { findJudgements } from './events/find-judgements.js'
import { isSaidElsewhere } from './events/embedding.js'
import { mendHeadline } from './events/mend-headline.js'
import { isNoAttack } from './events/no-attack.js'
import { isNoDealing } from './events/no-dealing.js'
import { participantsOf, withPlace, type Remembered } from './events/participants.js'
import { readStanding, isWilled } from './events/read-modality.js'
import { isReferredTo } from './events/referred.js'
import { remember } from './events/remember.js'
import { datesIn, itemOf, occasionOf, placeOf, whenOf } from './events/settings.js'
import { isDatedAhead } from './dates/dated-ahead.js'
import { isNotItsDay } from './dates/not-its-day.js'
import { isStillToCome } from './events/still-to-come.js'
import { isBackground } from './events/told.js'
import { toldClause } from './events/told-clause.js'
import type { Standing } from './events/clause-standing.js'
import type { Trigger } from './events/trigger.js'
import { withdrawnSentences } from './events/withdrawn.js'
import { wordTrigger } from './events/word-trigger.js'
import {
  NOT_YET_JUDGED,
  tellingQuote,
  type DateMention,
  type EventMention,
  type Names,
  type ParsedReport,
  type Quote,
} from './reading.js'

/** An event that may be told: what the rules make of it, and the words it rests on. */
export interface Proposal {
  readonly event: EventMention
  readonly trigger: Trigger
  /** A pattern of the tables, or a bare word that has been seen to tell events. */
  readonly origin: 'pattern' | 'word'
  /** The sentence that tells it, counted from 0. */
  readonly sentence: number
  /**
   * The event with its day, place and clause. Of a bare word they are worked out only when it is asked for them: most
   * such words tell nothing.
   */
  settle(): EventMention
  /** Where the patterns lent it the day or the place of another event: that proposal. */
  readonly dayOf?: Proposal
  readonly placeOf?: Proposal
}

/** The events that may be told in a report, in reading order, with those who may take part. */
export interface Proposals {
  readonly proposals: readonly Proposal[]
  readonly sentences: readonly Sentence[]
  readonly cast: Cast
}

/** Gives events their ids in reading order. */
export function numberedEvents(events: readonly EventMention[]): readonly EventMention[] {
  return events.map((event, at) => ({ ...event, id: `v${at + 1}` }))
}

/** Whether a word that no pattern asks for may tell an event. */
export type MayTell = (token: Token, sentence: Sentence) => boolean

/** Events by the patterns, and besides them every word that `mayTell` one. */
export function proposeEvents(
  parsed: ParsedReport,
  names: Names,
  dates: readonly DateMention[],
  quotes: readonly Quote[],
  mayTell: MayTell,
): Proposals {
  const sentences = parsed.sentences.map(mendHeadline)
  const cast = castOf(sentences, names)
  const placed: Placed[] = []
  const found: Proposal[] = []
  const byWord: Proposal[] = []
  const withdrawn = withdrawnSentences(sentences, parsed.report.text)
  let remembered: Remembered = { people: [], parties: [], latest: [] }
  sentences.forEach((sentence, at) => {
    const around = { parsed, cast, dates, quotes, remembered, withdrawn }
    const told = eventsOfSentence(sentence, around)
    for (const { event, trigger } of told.events) {
      placed.push({ event, sentence: at })
      found.push({ event, trigger, origin: 'pattern', sentence: at, settle: () => event })
    }
    // a storm that hits and a match that is won are no deeds, whatever else the words tell elsewhere
    const used = new Set([
      ...told.events.map(({ trigger }) => trigger.word),
      ...told.triggers
        .filter((trigger) => isNoAttack(trigger, participantsOf(trigger, cast, remembered), cast))
        .map(({ word }) => word),
    ])
    for (const token of sentence.tokens) {
      if (used.has(token) || !mayTell(token, sentence)) continue
      const trigger = wordTrigger(sentence, token, 'other')
      byWord.push({ ...eventOfWord(trigger, told.triggers, around), trigger, origin: 'word', sentence: at })
    }
    remembered = told.remembered
  })
  const carried = carryOver(placed, cast)
  const proposals = [...withLenders(found, carried), ...byWord].sort(
    (a, b) => a.sentence - b.sentence || a.event.start - b.event.start,
  )
  return { proposals, sentences, cast }
}

/** Proposals with what was carried over to them, and with those it came from. */
function withLenders(found: readonly Proposal[], carried: readonly Carried[]): readonly Proposal[] {
  const settled = found.map((one, at) => ({ ...one, event: carried[at]!.event, settle: () => carried[at]!.event }))
  // the lenders are joined afterwards: some of them stand behind the borrower
  return settled.map((one, at) => {
    const { whenFrom, placeFrom } = carried[at]!
    return Object.assign(
      one,
      whenFrom === null ? {} : { dayOf: settled[whenFrom]! },
      placeFrom === null ? {} : { placeOf: settled[placeFrom]! },
    )
  })
}

interface Surroundings {
  readonly parsed: ParsedReport
  readonly cast: Cast
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  readonly remembered: Remembered
  /** Sentences in which the outlet repeats what it takes back. */
  readonly withdrawn: ReadonlySet<Sentence>
}

interface Told {
  readonly events: readonly { readonly event: EventMention; readonly trigger: Trigger }[]
  readonly triggers: readonly Trigger[]
  readonly remembered: Remembered
}

function eventsOfSentence(sentence: Sentence, around: Surroundings): Told {
  const triggers = findTriggers(sentence)
  const all = [...triggers, ...findRequests(sentence, triggers), ...findJudgements(sentence, triggers)]
  let { remembered } = around
  const found: { readonly event: EventMention; readonly trigger: Trigger; readonly referred: boolean }[] = []
  for (const trigger of all) {
    const event = eventOf(trigger, all, { ...around, remembered })
    if (!event) continue
    found.push({ event, trigger, referred: isReferredTo(trigger) })
    // what the outlet takes back is nothing that later words could mean
    if (!around.withdrawn.has(sentence)) remembered = remember(remembered, event, around.cast)
  }
  const told = found.some(({ event, referred }) => !referred && event.plover.event !== null)
  const events = found.map(({ event, trigger, referred }) => ({
    trigger,
    event: referred && told ? { ...event, plover: { ...event.plover, event: null, mode: null } } : event,
  }))
  return { events, triggers: all, remembered }
}

/** What the tree has around a word that no pattern asks for. */
function eventOfWord(
  trigger: Trigger,
  all: readonly Trigger[],
  { parsed, cast, dates, quotes, remembered, withdrawn }: Surroundings,
): Pick<Proposal, 'event' | 'settle'> {
  const { sentence } = trigger
  const span = spanOfTokens(trigger.words)
  const quote = quotes.find((one) => contains(one, span)) ?? null
  const modality = withdrawn.has(sentence) ? 'denied' : readStanding(trigger).modality
  const participants = participantsOf(trigger, cast, { ...remembered, speaker: quote?.source?.entity ?? null })
  const event: EventMention = {
    id: '',
    ...span,
    kind: 'other',
    plover: { event: null, mode: null, contexts: [] },
    participants,
    place: null,
    when: null,
    occasion: null,
    item: null,
    modality,
    accordingTo: null,
    quote: quote?.id ?? null,
    clause: span,
    confidence: NOT_YET_JUDGED,
    told: 'news',
    rule: `event.${trigger.pattern.rule}`,
  }
  const settle = (): EventMention => {
    const published = parsed.layout.published?.date ?? null
    const when = whenOf(
      trigger,
      [...all, trigger],
      datesIn(sentence, dates).filter(({ date }) => date.edtf === null || couldDate(date.edtf, modality, published)),
    )
    return {
      ...event,
      when,
      place: placeOf(trigger, 'other', [], cast),
      plover: { ...event.plover, contexts: contextsOf(sentence) },
      accordingTo: tellingQuote(span, quotes)?.source.entity ?? null,
      clause: toldClause(sentence, trigger.word),
      told: isBackground(trigger, when, parsed.layout.published) ? 'background' : 'news',
    }
  }
  return { event, settle }
}

/** One event with all its facts; null where nobody takes part who could, or where another event already says it. */
function eventOf(
  trigger: Trigger,
  all: readonly Trigger[],
  { parsed, cast, dates, quotes, remembered, withdrawn }: Surroundings,
): EventMention | null {
  const { sentence, pattern } = trigger
  const standing: Standing = withdrawn.has(sentence)
    ? { ...readStanding(trigger), modality: 'denied' }
    : readStanding(trigger)
  const coded = code(pattern, standing, isWilled(trigger), keepsPeace(sentence))
  if (!coded || isSaidElsewhere(trigger, standing, coded, all)) return null
  const span = spanOfTokens(trigger.words)
  const quote = quotes.find((one) => contains(one, span)) ?? null
  const named = participantsOf(trigger, cast, { ...remembered, speaker: quote?.source?.entity ?? null })
  const toCome =
    (coded.modality === 'happened' && isStillToCome(trigger, named, remembered.latest)) ||
    (/^(?:happened|ongoing)$/.test(coded.modality) &&
      isDatedAhead(
        sentence,
        trigger.clause,
        datesIn(sentence, dates).map(({ date }) => date),
        parsed.layout.published?.date ?? null,
      ))
  const coding =
    (toCome && code(pattern, { modality: 'planned', governor: null }, false, keepsPeace(sentence))) || coded
  const place = placeOf(
    trigger,
    coding.kind,
    named.filter((one) => one.role === 'recipient').map((one) => one.entity),
    cast,
  )
  const participants = withPlace(named, place, trigger, cast)
  if (participants.length === 0 || isNoDealing(trigger, coding, participants, place, cast)) return null
  const text = (span: Span) => parsed.report.text.slice(span.start, span.end)
  const published = parsed.layout.published?.date ?? null
  const when = whenOf(
    trigger,
    all,
    datesIn(sentence, dates).filter(
      ({ date }) =>
        !isNotItsDay(parsed.report.text, sentence, trigger.word, date) &&
        (date.edtf === null || couldDate(date.edtf, coding.modality, published)),
    ),
  )
  return {
    id: '',
    ...span,
    kind: coding.kind,
    plover: { event: coding.event, mode: coding.mode, contexts: contextsOf(sentence) },
    participants,
    place,
    when,
    occasion: occasionOf(trigger, text),
    item: itemOf(trigger, coding.kind, text),
    modality: coding.modality,
    accordingTo: tellingQuote(span, quotes)?.source.entity ?? null,
    quote: quote?.id ?? null,
    clause: toldClause(sentence, trigger.word),
    confidence: NOT_YET_JUDGED,
    told: isBackground(trigger, when, parsed.layout.published) ? 'background' : 'news',
    rule: `event.${pattern.rule}`,
  }
}
