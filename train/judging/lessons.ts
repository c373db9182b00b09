import type { Token } from '../../src/language/en/sentence.js'
import { headWithin } from '../../src/language/en/tree.js'
import { overlap, type Span } from '../../src/language/span.js'
import type { Bag } from '../../src/reading/judging/bag.js'
import { bucketOf } from '../../src/reading/judging/classifier.js'
import { candidatesOf, type Candidate } from '../../src/reading/judging/candidates.js'
import {
  kindFeatures,
  modalityFeatures,
  partyFeatures,
  settingFeatures,
} from '../../src/reading/judging/event-features.js'
import { figureFeatures, figureFieldFeatures, type FigureField } from '../../src/reading/judging/figure-features.js'
import { NO_EVENT, inOrderOf, partyStates, settled } from '../../src/reading/judging/judge-events.js'
import { extentsOf } from '../../src/reading/judging/quote-extents.js'
import { tellingFeatures } from '../../src/reading/judging/telling.js'
import type { Scene } from '../../src/reading/judging/scene.js'
import { statesOf } from '../../src/reading/judging/judge-reading.js'
import type { Task } from '../../src/reading/judging/judgement-file.js'
import { denialFeatures, quoteFeatures, type Described } from '../../src/reading/judging/saying-features.js'
import {
  type Denial,
  type Entity,
  type EntityId,
  type EventKind,
  type EventMention,
  type Figure,
  type Modality,
  type Quote,
} from '../../src/reading/reading.js'
import type { Proposal } from '../../src/reading/read-events.js'
import type { ProposedReading } from '../../src/reading/read-report.js'
import type { Shelf } from '../../src/reference/shelf.js'
import { readValue } from './corpus.js'
import type { AnnotatedDocument, Mark } from './marks.js'
import { CLASSES } from './classes.js'
import { partsTold } from './parts-told.js'
import { isNamed } from './same-name.js'

/** One thing to learn from: its features, the network’s numbers of its words, and the classes that are right. */
export interface Lesson {
  readonly task: Task | 'link'
  /** Places of the features in a table wider than any (`WIDEST`); of a narrower one the lower bits. */
  readonly features: Int32Array
  readonly dense: readonly Float32Array[]
  /** Any of these is right; or the chance of each class, as a larger teacher has it. */
  readonly right: readonly string[] | Float32Array
  readonly weight: number
  /** What the network of deeds thinks of the same, where it was asked. */
  readonly thought?: () => Float64Array | undefined
}

/** Rows of a table of features in which hardly two share a place. */
export const WIDEST = 1 << 22

/** What was marked of a word that tells a deed: any of the kinds and standings is right, the best first. */
export interface ToldDeed {
  readonly kinds: readonly string[]
  readonly modalities: readonly string[]
  /** Whether this word is the one by which the deed is told, of several that tell it. */
  readonly isFirst: boolean
  /** The parts that each of those who may take part has in it; null where nothing is known of one. */
  readonly partsOf: (candidates: readonly Candidate[]) => readonly (readonly string[] | null)[]
}

/** The kind that a deed is judged by: that of the proposal where it is right, else the best. */
const kindTold = ({ event }: Proposal, kinds: readonly string[]) =>
  (kinds.includes(event.kind) ? event.kind : kinds[0]) as EventKind

/** Whether a word tells something, what, how far it is a fact, and who takes part; `told`: null where it tells nothing. */
export function lessonsOfWord(scene: Scene, bare: Proposal, told: ToldDeed | null): readonly Lesson[] {
  const { sentence, word } = bare.trigger
  const state = [scene.stateOf(sentence, word)]
  const right = told?.isFirst ? told.kinds : [NO_EVENT]
  const telling =
    bare.origin === 'word'
      ? [lesson('telling', tellingFeatures(sentence, word), state, [told?.isFirst ? 'tells' : 'silent'], 1)]
      : []
  const kind = {
    ...lesson('kind', kindFeatures(scene, bare), state, right, told && !told.isFirst ? 0.5 : 1),
    thought: () => {
      const judged = scene.deedsIn(sentence)
      return judged ? inOrderOf(CLASSES.kind, judged, word.index) : undefined
    },
  }
  return [...telling, kind, ...(told ? lessonsOfDeed(scene, settled(bare), told) : [])]
}

function lessonsOfDeed(scene: Scene, proposal: Proposal, told: ToldDeed): readonly Lesson[] {
  const { sentence, word } = proposal.trigger
  const kind = kindTold(proposal, told.kinds)
  const weight = told.isFirst ? 1 : 0.5
  const standing = {
    ...lesson(
      'modality',
      modalityFeatures(scene, proposal, kind),
      [scene.stateOf(sentence, word)],
      told.modalities,
      weight,
    ),
    thought: () => scene.deedsIn(sentence)?.second(word.index),
  }
  const candidates = candidatesOf(scene, proposal, kind)
  const rows = told.partsOf(candidates)
  const parties = candidates.flatMap((one, at) => {
    const parts = rows[at]
    if (!parts) return []
    const features = partyFeatures(scene, proposal, kind, told.modalities[0] as Modality, one, candidates)
    return [
      {
        ...lesson('party', features, partyStates(scene, proposal, one), parts, weight),
        thought: () => (one.head ? scene.deedsIn(sentence)?.pair(one.head.index, word.index) : undefined),
      },
    ]
  })
  return [standing, ...parties]
}

/** What a document of the corpus teaches: a reading by the rules beside what a careful reader read. */
export class Teacher {
  constructor(
    readonly document: AnnotatedDocument,
    readonly proposed: ProposedReading,
    readonly shelf: Shelf,
    /** Who an entity is; those of the proposed reading, or of another of the same report. */
    readonly entity: (id: EntityId) => Entity | undefined = (id) => proposed.scene.entity(id),
  ) {}

  /** What the reader read of one kind. */
  marksOf(kind: Mark['kind']): readonly Mark[] {
    return this.document.marks.filter((one) => one.kind === kind)
  }

  /** The mark that a proposal tells, if it is the one of several words that tells it. */
  markOf(proposal: Proposal): { readonly mark: Mark; readonly first: boolean } | null {
    const marks = this.marksOf('event').filter((one) => overlap(one, proposal.event) > 0)
    if (marks.length === 0) return null
    const fitting = marks.filter((one) => one.facts[0]!.includes(proposal.event.kind))
    const mark = [...(fitting.length > 0 ? fitting : marks)].sort((a, b) => a.end - a.start - (b.end - b.start))[0]!
    return {
      mark,
      first:
        this.#tellerOf(mark) === proposal ||
        (fitting.length > 0 && proposal.origin === 'pattern' && this.#tellerOf(mark)?.origin !== 'pattern'),
    }
  }

  /**
   * Of the proposals on the words of a mark the one by a pattern of its kind, else by a pattern, else on the word that
   * governs the others.
   */
  #tellerOf(mark: Mark): Proposal | undefined {
    const on = this.proposed.proposals.filter(({ event }) => overlap(event, mark) > 0)
    const patterns = on.filter(({ origin }) => origin === 'pattern')
    const head = on[0] && headWithin(on[0].trigger.sentence, mark)
    return (
      patterns.find(({ event }) => mark.facts[0]!.includes(event.kind)) ??
      patterns[0] ??
      on.find(({ trigger }) => trigger.word === head) ??
      on[0]
    )
  }

  /** Whether an entity is named in one of these fields of a mark. */
  isIn(entity: string, mark: Mark, ...fields: readonly string[]): boolean {
    const found = this.entity(entity)
    return (
      found !== undefined &&
      fields.some((field) => mark.named(field).some((names) => isNamed(found, names, this.shelf)))
    )
  }

  /** The parts that somebody has in an event, by their classes. */
  partsOf(entity: EntityId, mark: Mark): readonly string[] {
    const parts = [
      ['by', 'actor'],
      ['to', 'recipient'],
      ['also', 'also'],
    ]
      .filter(([field]) => this.isIn(entity, mark, field!))
      .map(([, part]) => part!)
    const needed = parts.filter((part) => part !== 'also')
    return needed.length > 0 ? needed : parts.length > 0 ? parts : ['none']
  }

  /** The parts of everybody who may take part in a deed, word by word. */
  partsIn(proposal: Proposal, candidates: readonly Candidate[], mark: Mark): readonly (readonly string[])[] {
    return partsTold(this.proposed.scene, proposal, candidates, (entity) => this.partsOf(entity, mark))
  }

  eventLessons(bare: Proposal): readonly Lesson[] {
    const proposal = settled(bare)
    const { scene } = this.proposed
    const { sentence, word } = proposal.trigger
    const state = [scene.stateOf(sentence, word)]
    const told = this.markOf(bare)
    const [kinds = [], modalities = ['happened']] = told?.mark.facts ?? []
    const lessons = [
      ...lessonsOfWord(
        scene,
        bare,
        told && {
          kinds,
          modalities,
          isFirst: told.first,
          partsOf: (candidates) => this.partsIn(proposal, candidates, told.mark),
        },
      ),
    ]
    if (!told) return lessons
    const { mark } = told
    const kind = kindTold(proposal, kinds)
    const modality = modalities[0] as Modality
    const judged = { ...proposal, event: { ...proposal.event, kind, modality } }
    if (proposal.event.when !== null)
      lessons.push(
        lesson(
          'when',
          settingFeatures(scene, judged, kind, modality, 'when'),
          state,
          [isDated(proposal.event, mark) ? 'right' : 'wrong'],
          1,
        ),
      )
    if (proposal.event.place !== null) {
      const known = mark.named('in').length > 0
      const there = this.isIn(proposal.event.place, mark, 'in', ...(known ? [] : ['to', 'also', 'by']))
      lessons.push(
        lesson(
          'place',
          settingFeatures(scene, judged, kind, modality, 'place'),
          state,
          [there ? 'right' : 'wrong'],
          known ? 1 : 0.6,
        ),
      )
    }
    return lessons
  }

  /**
   * The first thing that is wrong with an event, as it would stand, held against the mark it tells best; `right` where
   * nothing is.
   */
  faultOf(event: EventMention): { readonly name: 'right' | (typeof FAULTS)[number]; readonly mark: Mark | undefined } {
    const told = this.marksOf('event')
      .filter((mark) => overlap(mark, event) > 0)
      .map((mark) => ({ name: this.#faultAgainst(event, mark), mark }))
    const rank = (name: string) => (name === 'right' ? FAULTS.length : FAULTS.indexOf(name as (typeof FAULTS)[number]))
    return (
      told.sort(
        (a, b) =>
          rank(b.name) - rank(a.name) || Number(this.isWhole(event, b.mark)) - Number(this.isWhole(event, a.mark)),
      )[0] ?? { name: 'no event', mark: undefined }
    )
  }

  #faultAgainst(event: EventMention, mark: Mark): 'right' | (typeof FAULTS)[number] {
    if (!mark.facts[0]!.includes(event.kind)) return 'kind'
    if (
      event.participants.length === 0 ||
      !event.participants.every((one) => this.isIn(one.entity, mark, 'by', 'to', 'also'))
    )
      return 'party'
    if (!(mark.facts[1] ?? ['happened']).includes(event.modality)) return 'standing'
    if (event.when !== null && !isDated(event, mark)) return 'day'
    return event.place !== null && mark.named('in').length > 0 && !this.isIn(event.place, mark, 'in', 'to')
      ? 'place'
      : 'right'
  }

  /** Whether an event, as it would stand, is right: its kind, everybody in it, how far it is a fact, day and place. */
  isRight(event: EventMention): boolean {
    return this.faultOf(event).name === 'right'
  }

  /** Whether everybody is in it without whom the entry says little; who is visited or struck may stand as the place. */
  isWhole(event: EventMention, mark: Mark): boolean {
    const told = [
      ...event.participants.map((one) => one.entity),
      ...(event.place !== null && /^(?:visit|attack)$/u.test(event.kind) ? [event.place] : []),
    ]
    return [...mark.named('by'), ...mark.named('to')].every((names) =>
      told.some((id) => {
        const found = this.entity(id)
        return found !== undefined && isNamed(found, names, this.shelf)
      }),
    )
  }

  /** A lesson for each place where the words may end. */
  quoteLessons(whole: Quote): readonly Lesson[] {
    const tries = extentsOf(this.proposed.scene, whole)
    return tries.map((quote) =>
      described(
        'quote',
        this.proposed,
        quoteFeatures(this.proposed.scene, quote, whole),
        [this.verdictOnQuote(quote)],
        tries.length > 1 ? 0.7 : 1,
      ),
    )
  }

  /** Whether the words are said, and by the one held to them. */
  verdictOnQuote(quote: Quote): 'right' | 'source' | 'wrong' {
    const { text } = this.document
    const bare = withoutThat(text, quote)
    const marks = this.#said()
      .filter((one) => share(withoutThat(text, one.span), bare) >= SAME_WORDS)
      .map((one) => one.mark)
    if (marks.length === 0) return 'wrong'
    const entity = quote.source === null || quote.source.entity === null ? undefined : this.entity(quote.source.entity)
    const words = quote.source ? text.slice(quote.source.start, quote.source.end) : null
    const isBy = (names: readonly string[]) =>
      entity
        ? isNamed(entity, names, this.shelf)
        : words === null
          ? names.includes('nobody')
          : names.some(
              (name) =>
                words.toLowerCase().includes(name.toLowerCase()) ||
                name.toLowerCase().includes(words.toLowerCase().replace(/^(?:the|an?) /u, '')),
            )
    return marks.some((mark) => mark.named('by').some(isBy)) ? 'right' : 'source'
  }

  /**
   * Words said, stretch by stretch: the corpus marks speech sentence by sentence and clause by clause; what one speaker
   * says in several of them on end may be told as one (“said that A and that B”).
   */
  #said(): readonly { readonly span: Span; readonly mark: Mark }[] {
    const { text } = this.document
    const marks = this.marksOf('quote')
    const isBy = (one: Mark, next: Mark) =>
      one
        .named('by')
        .flat()
        .some((name) => next.named('by').flat().includes(name))
    const isDirect = (one: Mark) => one.facts[0]!.includes('direct')
    const between = (one: Mark, next: Mark) => text.slice(one.end, next.start)
    const isJoined = (one: Mark, next: Mark) =>
      isDirect(one) && isDirect(next)
        ? !/[^\s"“”„»«'‘’.,…!?]/u.test(between(one, next))
        : !isDirect(one) &&
          !isDirect(next) &&
          one.sentence === next.sentence &&
          /^,? (?:and|but|or) (?:also )?(?:that )?$/u.test(between(one, next))
    const goesOn = (one: Mark, next: Mark | undefined) => next !== undefined && isJoined(one, next) && isBy(one, next)
    return marks.flatMap((mark, at) => {
      const stretches = [{ span: mark as Span, mark }]
      // words of another that are quoted within are marked too
      const behind = (last: Mark) => marks.slice(at + 1).find(({ start }) => start >= last.end)
      let last = mark
      for (let next = behind(last); goesOn(last, next) && stretches.length < LONGEST_SPEECH; next = behind(last)) {
        last = next!
        stretches.push({ span: { start: mark.start, end: last.end }, mark })
      }
      return stretches
    })
  }

  figureLessons(figure: Figure): readonly Lesson[] {
    const { scene } = this.proposed
    const mark = this.markOfFigure(figure)
    const lessons = [described('figure', this.proposed, figureFeatures(scene, figure), [mark ? 'right' : 'wrong'])]
    if (!mark) return lessons
    const field = (name: FigureField, isRight: boolean, told: boolean) => {
      if (figure[name] !== null)
        lessons.push(
          described(
            name,
            this.proposed,
            figureFieldFeatures(scene, figure, name),
            [isRight ? 'right' : 'wrong'],
            told ? 1 : 0.5,
          ),
        )
    }
    const of = mark.named('of').flat()
    field(
      'of',
      of.some((one) => sharesWords(one, figure.of ?? '')),
      of.length > 0,
    )
    field(
      'subject',
      figure.subject !== null && this.isIn(figure.subject, mark, 'whose'),
      mark.named('whose').length > 0,
    )
    field(
      'counterpart',
      figure.counterpart !== null && this.isIn(figure.counterpart, mark, 'with'),
      mark.named('with').length > 0,
    )
    return lessons
  }

  markOfFigure(figure: Figure): Mark | undefined {
    return this.marksOf('figure').find((mark) => {
      const value = overlap(mark, figure) > 0 ? readValue(mark.facts[0]?.join('|') ?? '') : null
      return (
        value !== null &&
        [figure.low, figure.high].some(
          (one) =>
            one !== null &&
            Math.abs(one - value.low) <
              (figure.kind === 'share' && !Number.isInteger(one) ? ROUNDED : 1e-6 * Math.max(1, Math.abs(value.low))),
        ) &&
        (value.low === value.high || figure.high === value.high) &&
        (value.bounds.includes(figure.bound) || (value.bounds.includes('exact') && value.bounds.length === 0))
      )
    })
  }

  denialLesson(denial: Denial): Lesson {
    return described('denial', this.proposed, denialFeatures(this.proposed.scene, denial), [
      this.isDenied(denial) ? 'right' : 'wrong',
    ])
  }

  isDenied(denial: Denial): boolean {
    return this.marksOf('denial').some(
      (mark) =>
        overlap(mark, denial) > 0 &&
        (denial.by === null || this.isIn(denial.by, mark, 'by')) &&
        (denial.of === null || mark.named('of').length === 0 || this.isIn(denial.of, mark, 'of')) &&
        (!denial.claim || !mark.claim || share(denial.claim, mark.claim) >= 0.6),
    )
  }
}

/** What can be wrong with an event, in the order in which it is asked. */
const FAULTS = ['no event', 'kind', 'party', 'standing', 'day', 'place'] as const

const SAME_WORDS = 0.85
/** “two thirds” are 67 percent to a reader and 66.67 to us. */
const ROUNDED = 0.5
/** Sentences of one speech on end that are tried together. */
const LONGEST_SPEECH = 40

function share(a: Span, b: Span): number {
  const common = overlap(a, b)
  return common / (a.end - a.start + b.end - b.start - common)
}

function withoutThat(text: string, { start, end }: Span): Span {
  return { start: start + (/^that\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0), end }
}

function isDated(event: EventMention, mark: Mark): boolean {
  const noted = (edtf: string) => edtf.replace(/[~?%]/gu, '')
  return mark
    .named('on')
    .flat()
    .some((one) => noted(one) === noted(event.when ?? ''))
}

function sharesWords(wanted: string, found: string): boolean {
  const plain = (words: string) => ` ${words.toLowerCase().replace(/^(?:the|an?|its|his|her|their) /u, '')} `
  return plain(found).includes(plain(wanted)) || plain(wanted).includes(plain(found))
}

/** A lesson of what is told of one thing. */
export function lesson(
  task: Task,
  bag: Bag,
  dense: readonly Float32Array[],
  right: Lesson['right'],
  weight: number,
): Lesson {
  return { task, features: Int32Array.from(bag.features, (feature) => bucketOf(feature, WIDEST)), dense, right, weight }
}

function described(
  task: Task,
  { scene }: ProposedReading,
  { bag, words }: Described,
  right: readonly string[],
  weight = 1,
): Lesson {
  return lesson(task, bag, statesOf(scene, words), right, weight)
}

/** Dictionary form and part of speech, as event words are listed. */
export function wordKey(token: Token): string {
  return `${token.lemma.toLowerCase()} ${token.upos}`
}
