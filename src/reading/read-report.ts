import type { English, Sentence, Token } from '../language/en/sentence.js'
import type { JudgedWords, WordJudge } from '../language/en/word-judge.js'
import { overlap } from '../language/span.js'
import type { Report } from '../intake/report.js'
import type { Shelf } from '../reference/shelf.js'
import { calmCapitals } from './calm-capitals.js'
import { withConfidence } from './certainty.js'
import { castOf } from './events/cast.js'
import { judgeReading } from './judging/judge-reading.js'
import type { Judgement } from './judging/judgement-file.js'
import { setScene, type Scene } from './judging/scene.js'
import { mayTell as tells } from './judging/telling.js'
import type { Layout } from './layout.js'
import type { Linker } from './names/links.js'
import type {
  DateMention,
  Denial,
  EntityId,
  EventMention,
  Figure,
  Names,
  Note,
  NotBefore,
  ParsedReport,
  Quote,
  Reading,
  Reply,
} from './reading.js'
import { dateOffices } from './names/date-offices.js'
import { withImpliedStates, withoutIdleStates, withStatesAsParties } from './names/implied-states.js'
import { readDates } from './read-dates.js'
import { readDenials } from './read-denials.js'
import { numberedEvents, proposeEvents, type MayTell, type Proposal } from './read-events.js'
import { readFigures } from './read-figures.js'
import { readLayout } from './read-layout.js'
import { readMentions } from './read-mentions.js'
import { readQuotes } from './read-quotes.js'
import { readReplies } from './read-replies.js'

/** What reading needs besides the report: the words of the language and the shelf. */
export interface Reader {
  readonly english: English
  readonly shelf: Shelf
  /** What has been learned about which readings are so; where it is missing all that the rules propose is kept. */
  readonly judgement: Judgement | null
  /** Says whom pronouns stand for; where it is missing they stand for nobody. */
  readonly link: Linker | null
  /**
   * The network that judges which words tell which deeds; where it is missing the classifiers of the judgement decide
   * alone.
   */
  readonly deeds: WordJudge | null
}

// A report in another language is kept, and intake has said so; nothing is read from it.
const LANGUAGE_READ = 'en'

/** Reads one report on its own. Never fails: gives what it could read and notes on what it could not. */
export function readReport(report: Report, reader: Reader): Reading {
  const proposed = proposeReading(report, reader)
  const { layout, sentences, dates, notes, notBefore, replies } = proposed
  const { names, quotes, figures, events, denials } = reader.judgement
    ? judged(proposed, reader.judgement)
    : { names: proposed.names, ...withConfidence(proposed) }
  return {
    report,
    layout,
    sentences,
    ...withoutIdleStates(names, { quotes, figures, events, denials }),
    dates,
    quotes,
    figures,
    events,
    denials,
    replies,
    notes,
    ...(notBefore ? { notBefore } : {}),
  }
}

/** What stands after judging; those whom a mere noun tells get their numbers behind the named. */
function judged(
  proposed: ProposedReading,
  judgement: Judgement,
): Pick<ProposedReading, 'names' | 'quotes' | 'figures' | 'events' | 'denials'> {
  const { unnamed, events, denials, ...others } = judgeReading(proposed, judgement)
  const { mentions, entities } = proposed.names
  const last = Math.max(0, ...entities.map(({ id }) => Number(id.replace(/\D/gu, ''))))
  const ids = new Map(unnamed.map(({ entity }, at) => [entity.id, `e${last + at + 1}`]))
  const named = (id: EntityId) => ids.get(id) ?? id
  const all = [...mentions, ...unnamed.map(({ mention }) => ({ ...mention, entity: named(mention.entity) }))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return {
    ...others,
    names: {
      ...proposed.names,
      mentions: all.map((one, at) => ({ ...one, id: `m${at + 1}` })),
      entities: [...entities, ...unnamed.map(({ entity }) => ({ ...entity, id: named(entity.id) }))],
    },
    events: events.map((event) => ({
      ...event,
      participants: event.participants.map((one) => ({ ...one, entity: named(one.entity) })),
    })),
    denials: denials.map((denial) => ({
      ...denial,
      by: denial.by && named(denial.by),
      of: denial.of && named(denial.of),
    })),
  }
}

/** What the rules make of a report, before it is judged which of it is so. */
export interface ProposedReading {
  readonly report: Report
  readonly layout: Layout
  readonly sentences: readonly Sentence[]
  readonly names: Names
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly events: readonly EventMention[]
  readonly denials: readonly Denial[]
  readonly replies: readonly Reply[]
  readonly notes: readonly Note[]
  readonly notBefore: NotBefore | null
  /**
   * Events with the words they rest on, besides those of the rules every word that may tell one; and what the network
   * made of all words.
   */
  readonly proposals: readonly Proposal[]
  readonly scene: Scene
}

/**
 * Reads a report by the rules alone. `asked`: which words besides those of the patterns may tell an event; as learned,
 * where it is left out.
 */
export function proposeReading(report: Report, reader: Reader, asked?: MayTell): ProposedReading {
  const layout = readLayout(report, reader.shelf)
  const read = layout.blocks.filter((block) => block.kind !== 'furniture' && report.language === LANGUAGE_READ)
  const text = calmCapitals(report.text, read, reader.shelf)
  const { sentences, states, width } = reader.english.analyseDeep(text, read)
  const asides = reader.english.analyse(
    report.text,
    layout.furniture.filter(
      (piece) => report.language === LANGUAGE_READ && !read.some((block) => overlap(block, piece) > 0),
    ),
  )
  const stateOf = (token: Token, sentence: Sentence) =>
    states.get(sentence.start)?.subarray(token.index * width, (token.index + 1) * width) ?? new Float32Array(width)
  const deedsIn = remembered(reader.deeds)
  const mayTell =
    asked ??
    ((token, sentence) =>
      reader.judgement !== null &&
      tells(reader.judgement, sentence, token, stateOf(token, sentence), deedsIn(sentence)))
  const parsed: ParsedReport = {
    report: text === report.text ? report : { ...report, text },
    layout,
    sentences,
    asides,
    shelf: reader.shelf,
    link: reader.link,
  }
  const faults: Note[] = []
  const attempt = attempts(faults)
  const named = withImpliedStates(
    attempt('names', () => readMentions(parsed), { mentions: [], entities: [], offices: [] }),
    reader.shelf,
  )
  const { dates, notes, notBefore } = attempt('dates', () => readDates(parsed), {
    dates: [],
    notes: [],
    notBefore: null,
  })
  const names = attempt('times of offices', () => dateOffices(parsed.report, named, dates), named)
  const quotes = attempt('quotes', () => readQuotes(parsed, names), [])
  const figures = attempt('figures', () => readFigures(parsed, names, dates, quotes), [])
  const {
    proposals,
    sentences: mended,
    cast,
  } = attempt('events', () => proposeEvents(parsed, names, dates, quotes, mayTell), {
    proposals: [],
    sentences: [],
    cast: castOf([], names),
  })
  const events = numberedEvents(proposals.filter(({ origin }) => origin === 'pattern').map(({ event }) => event))
  const denials = attempt('denials', () => withStatesAsParties(readDenials(parsed, names, quotes), names), [])
  const replies = attempt('replies', () => readReplies(parsed, names, quotes), [])
  const scene = setScene({ parsed, names, dates, quotes, sentences: mended, cast, proposals, deedsIn }, states, width)
  return {
    report,
    layout,
    sentences,
    names,
    dates,
    quotes,
    figures,
    events,
    denials,
    replies,
    notes: [...notes, ...faults],
    notBefore,
    proposals,
    scene,
  }
}

/** What the network of deeds thinks of the words of sentences, each asked about once. */
function remembered(deeds: WordJudge | null): Scene['deedsIn'] {
  const thought = new Map<Sentence, JudgedWords | null>()
  return (sentence) => {
    const known = thought.get(sentence)
    if (known !== undefined) return known
    const found = deeds?.judge(sentence.tokens.map((one) => one.form)) ?? null
    thought.set(sentence, found)
    return found
  }
}

/** A fault of ours in one kind of thing costs that kind in that report, says so in a note, and nothing else. */
function attempts(faults: Note[]) {
  return <T>(what: string, read: () => T, nothing: T): T => {
    try {
      return read()
    } catch (fault) {
      faults.push({
        kind: 'not-read',
        start: 0,
        end: 0,
        what,
        because: fault instanceof Error ? fault.message : String(fault),
      })
      return nothing
    }
  }
}
