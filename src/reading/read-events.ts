import { spanOfTokens } from '../language/en/tree.js'
import type { Sentence } from '../language/en/sentence.js'
import { contains, type Span } from '../language/span.js'
import { carryOver, type Placed } from './events/carry-over.js'
import { castOf, type Cast } from './events/cast.js'
import { code, contextsOf, keepsPeace } from './events/code-plover.js'
import { couldDate } from './events/could-date.js'
import { findTriggers } from './events/find-triggers.js'
import { findRequests } from './events/find-requests.js'
import { findJudgements } from './events/find-judgements.js'
import { isSaidElsewhere } from './events/embedding.js'
import { mendHeadline } from './events/mend-headline.js'
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
import type { Trigger } from './events/trigger.js'
import type { DateMention, EventMention, Names, ParsedReport, Quote } from './reading.js'

/** What is told to have happened, to be planned, offered or denied, in reading order. */
export function readEvents(parsed: ParsedReport, names: Names, dates: readonly DateMention[], quotes: readonly Quote[]): readonly EventMention[] {
  const sentences = parsed.sentences.map(mendHeadline)
  const cast = castOf(sentences, names)
  const found: Placed[] = []
  let remembered: Remembered = { people: [], parties: [], latest: [] }
  sentences.forEach((sentence, at) => {
    const told = eventsOfSentence(sentence, { parsed, cast, dates, quotes, remembered })
    for (const event of told.events) found.push({ event: { ...event, id: `v${found.length + 1}` }, sentence: at })
    remembered = told.remembered
  })
  return carryOver(found, cast)
}

interface Surroundings {
  readonly parsed: ParsedReport
  readonly cast: Cast
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  readonly remembered: Remembered
}

function eventsOfSentence(sentence: Sentence, around: Surroundings): { readonly events: readonly EventMention[]; readonly remembered: Remembered } {
  const triggers = findTriggers(sentence)
  const all = [...triggers, ...findRequests(sentence, triggers), ...findJudgements(sentence, triggers)]
  let { remembered } = around
  const found: { readonly event: EventMention; readonly referred: boolean }[] = []
  for (const trigger of all) {
    const event = eventOf(trigger, all, { ...around, remembered })
    if (!event) continue
    found.push({ event, referred: isReferredTo(trigger) })
    remembered = remember(remembered, event, around.cast)
  }
  const told = found.some(({ event, referred }) => !referred && event.plover.event !== null)
  return { events: found.map(({ event, referred }) => (referred && told ? { ...event, plover: { ...event.plover, event: null, mode: null } } : event)), remembered }
}

/** One event with all its facts; null where nobody takes part who could, or where another event already says it. */
function eventOf(trigger: Trigger, all: readonly Trigger[], { parsed, cast, dates, quotes, remembered }: Surroundings): EventMention | null {
  const { sentence, pattern } = trigger
  const standing = readStanding(trigger)
  const coded = code(pattern, standing, isWilled(trigger), keepsPeace(sentence))
  if (!coded || isSaidElsewhere(trigger, standing, coded, all)) return null
  const span = spanOfTokens(trigger.words)
  const quote = quotes.find((one) => contains(one, span)) ?? null
  const named = participantsOf(trigger, cast, { ...remembered, speaker: quote?.source?.entity ?? null })
  const toCome = (coded.modality === 'happened' && isStillToCome(trigger, named, remembered.latest)) || (/^(?:happened|ongoing)$/.test(coded.modality) && isDatedAhead(sentence, trigger.clause, datesIn(sentence, dates).map(({ date }) => date), parsed.layout.published?.date ?? null))
  const coding = (toCome && code(pattern, { modality: 'planned', governor: null }, false, keepsPeace(sentence))) || coded
  const place = placeOf(trigger, coding.kind, named.filter((one) => one.role === 'recipient').map((one) => one.entity), cast)
  const participants = withPlace(named, place, trigger, cast)
  if (participants.length === 0 || isNoDealing(trigger, coding, participants, place, cast)) return null
  const text = (span: Span) => parsed.report.text.slice(span.start, span.end)
  const published = parsed.layout.published?.date ?? null
  const when = whenOf(trigger, all, datesIn(sentence, dates).filter(({ date }) => !isNotItsDay(parsed.report.text, sentence, trigger.word, date) && (date.edtf === null || couldDate(date.edtf, coding.modality, published))))
  return {
    id: '', ...span, kind: coding.kind, plover: { event: coding.event, mode: coding.mode, contexts: contextsOf(sentence) }, participants,
    place, when, occasion: occasionOf(trigger, text), item: itemOf(trigger, coding.kind, text),
    modality: coding.modality, quote: quote?.id ?? null,
    told: isBackground(trigger, when, parsed.layout.published) ? 'background' : 'news', rule: `event.${pattern.rule}`,
  }
}
