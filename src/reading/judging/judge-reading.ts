import { ACCUSING_NOUNS } from '../../language/en/denials.js'
import { headOf, headWithin } from '../../language/en/tree.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { contains, overlap, type Span } from '../../language/span.js'
import { sideClause } from '../events/side-clause.js'
import { denialsByDeeds, withDeniers } from '../denials/denying-deeds.js'
import { OF_EACH } from '../figures/counts-of-each.js'
import type { Denial, Entity, EventMention, Figure, Mention, Modality, Participant, Quote } from '../reading.js'
import type { Proposal } from '../read-events.js'
import { bucketOf } from './classifier.js'
import { figureFeatures, figureFieldFeatures, type FigureField } from './figure-features.js'
import { calibrated, judged, settled, verdictOn, type Judged } from './judge-events.js'
import type { Judgement, Task } from './judgement-file.js'
import { denialFeatures, quoteFeatures, type Described } from './saying-features.js'
import { isPlainlyDealtWith } from './plain-sides.js'
import { extentsOf } from './quote-extents.js'
import type { Scene } from './scene.js'
import type { Unnamed } from './unnamed.js'

/** What is judged of a report: the proposals of the rules, with the scene they stand in. */
export interface ToJudge {
  readonly scene: Scene
  readonly proposals: readonly Proposal[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly denials: readonly Denial[]
}

/** What stands after judging, each with its confidence. */
export interface JudgedReading {
  /** Those told by a mere noun who take part in an event, with the words that tell them. */
  readonly unnamed: readonly Unnamed[]
  readonly events: readonly EventMention[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly denials: readonly Denial[]
}

/**
 * Less sure than this, a reading is not even shown as doubtful: of events two in five of those about there are false, of
 * the others more than half.
 */
export const LEAST: Readonly<Record<'event' | 'eventByWord' | 'quote' | 'figure' | 'denial' | 'denialByDeed', number>> =
  { event: 0.61, eventByWord: 0.66, quote: 0.33, figure: 0.4, denial: 0.4, denialByDeed: 0.6 }

/**
 * The same of what a figure is of, whose, and with whom. A share of nothing says nothing, so what it is of is kept
 * where it is less sure.
 */
const LEAST_OF_FIELD = 0.58
const LEAST_OF_WHOLE = 0.4
/** “19 Chinese military aircraft”: what is counted stands in the figure’s own words. */
const LEAST_OF_COUNTED = 0.3
/** Of “exported goods worth so much to Algeria” the classifier, which has seen few such figures, thinks too little. */
const LEAST_OF_PLAIN_SIDE = 0.05
/** “from Togo (12), Benin (7)”: it has seen no such list, and the rule reads one of states and places only. */
const LEAST_OF_LISTED = 0

/** Keeps what is likely so, with the measured share of such readings that are right. */
export function judgeReading(
  { scene, proposals, quotes, figures, denials }: ToJudge,
  judgement: Judgement,
): JudgedReading {
  const sure = (task: Task, described: Described) => chanceOfRight(scene, judgement, task, described)
  const keptQuotes = withoutRivals(
    quotes
      .map((one) => surestExtent(scene, judgement, one))
      .map(({ quote, sure }) => ({ ...quote, confidence: calibrated(sure, judgement.calibrations.quote) }))
      .filter((one) => one.confidence >= LEAST.quote),
  )
  const ids = new Set(keptQuotes.map(({ id }) => id))
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null)
  const keptFigures = figures
    .map((one) => ({
      ...withLikelyFields(scene, judgement, one),
      confidence: calibrated(sure('figure', figureFeatures(scene, one)), judgement.calibrations.figure),
    }))
    .filter((one) => one.confidence >= (one.rule === OF_EACH ? LEAST_OF_LISTED : LEAST.figure))
  const keptDenials = denials
    .map((one) => ({
      ...one,
      confidence: calibrated(sure('denial', denialFeatures(scene, one)), judgement.calibrations.denial),
    }))
    .filter((one) => one.confidence >= LEAST.denial)
  const events = withoutDoubles(
    proposals
      .flatMap((one) => {
        const verdict = verdictOn(scene, one, judgement)
        return verdict ? [judged(scene, settled(one), verdict, judgement)] : []
      })
      .filter(isLikely),
  )
  const allDenials = numbered([
    ...withDeniers(scene, events, keptDenials),
    ...denialsByDeeds(scene, events, denials).filter((one) => one.confidence >= LEAST.denialByDeed),
  ])
  const parties = new Set(events.flatMap(({ event }) => event.participants.map(({ entity }) => entity)))
  const unnamed = events
    .flatMap(({ proposal }) => scene.unnamedIn(proposal.trigger.sentence))
    .filter(
      (one, at, all) =>
        parties.has(one.entity.id) && all.findIndex((other) => other.entity.id === one.entity.id) === at,
    )
  return {
    unnamed,
    events: events.map((one, at) => ({
      ...toldApart(scene, withVisited(scene, withDenied(one, keptDenials))),
      id: `v${at + 1}`,
      quote: known(one.event.quote),
    })),
    quotes: keptQuotes.map((one) => (one.continues && !ids.has(one.continues) ? withoutContinues(one) : one)),
    figures: keptFigures.map((one) => ({ ...one, quote: known(one.quote) })),
    denials: allDenials,
  }
}

/**
 * “The report that Togo | had closed its embassy | is untrue”: what is said to be untrue is not told as a fact; what
 * another told before, and is denied now, stands as a claim.
 */
function withDenied(judged: Judged, denials: readonly Denial[]): Judged {
  const { event, proposal } = judged
  const { sentence, word } = proposal.trigger
  const denied = denials.find(
    ({ claim, manner }) =>
      claim !== null &&
      (manner === 'denial' || isReported(sentence, word)) &&
      contains(claim, word) &&
      headWithin(sentence, claim) === word,
  )
  if (!denied) return judged
  const isOneTelling = contains(denied, denied.claim!)
  if (isOneTelling ? !TOLD_AS_SO.has(event.modality) : !TOLD_AS_FACT.has(event.modality)) return judged
  return { ...judged, event: { ...event, modality: isOneTelling ? 'denied' : 'alleged' } }
}

/** “flew to Lima”: whoever goes to a town abroad visits its state, where the report names it. */
function withVisited(scene: Scene, judged: Judged): Judged {
  const { event } = judged
  const state = stateVisited(scene, event)
  if (!state) return judged
  const because = `${scene.entity(event.place!)!.name} lies in ${state.name}, which is visited`
  const participants = [...event.participants, { entity: state.id, role: 'recipient' as const }]
  return { ...judged, event: { ...event, participants, because: [...(event.because ?? []), because] } }
}

function stateVisited(scene: Scene, { kind, place, participants }: EventMention): Entity | null {
  if (kind !== 'visit' || place === null || participants.length === 0) return null
  const state = scene.entity(scene.cast.homeOf(place))
  const isHostOrAtHome = ({ role, entity }: Participant) =>
    role === 'recipient' || scene.entity(entity)?.country === state?.country
  return state?.kind === 'state' && !participants.some(isHostOrAtHome) ? state : null
}

/** “dismissed a report that | it would sign a pact”: a report is rejected as untrue, a proposal as unwanted. */
function isReported(sentence: Sentence, word: Token): boolean {
  const noun = headOf(sentence, word)
  return noun?.upos === 'NOUN' && ACCUSING_NOUNS.has(noun.lemma)
}

/** What a sentence tells by the way is shown without the rest, which tells of something else, or of another day. */
function toldApart(scene: Scene, { event, proposal }: Judged): EventMention {
  const { sentence, word } = proposal.trigger
  const isFact = TOLD_AS_FACT.has(event.modality)
  if (!isFact || event.participants.length === 0) return event
  const told = datedIn(scene, event, sentence)
  // “struck after last month’s massacre”: a day before the whole sentence would be that of the strike
  const apart =
    sideClause(sentence, word, [...namedIn(scene, event, sentence), ...told]) ??
    (told.length > 0 ? sideClause(sentence, word, told) : null)
  if (!apart) return event
  return { ...event, clause: apart.clause, ...(apart.isPhrase ? { inPassing: true as const } : {}) }
}

/** Where a sentence tells the day of an event. */
function datedIn(scene: Scene, { when }: EventMention, sentence: Sentence): readonly (readonly Span[])[] {
  const days = when === null ? [] : scene.dates.filter((one) => one.edtf === when && contains(sentence, one))
  return days.length > 0 ? [days] : []
}

const isName = ({ form }: Mention) => form === 'name'

/** Where a sentence names those who take part in an event, and its place: “it” only where no name stands. */
function namedIn(
  scene: Scene,
  { participants, place }: EventMention,
  sentence: Sentence,
): readonly (readonly Span[])[] {
  const mentions = scene.mentionsIn(sentence)
  return [...participants.map(({ entity }) => entity), ...(place === null ? [] : [place])]
    .map((id) => mentions.filter(({ entity }) => entity === id))
    .map((all) => (all.some(isName) ? all.filter(isName) : all))
    .filter(({ length }) => length > 0)
}

const TOLD_AS_FACT: ReadonlySet<Modality> = new Set(['happened', 'ongoing'])
const TOLD_AS_SO: ReadonlySet<Modality> = new Set(['happened', 'ongoing', 'planned', 'considered', 'alleged'])

/** Denials in reading order, each with its number. */
function numbered(denials: readonly Denial[]): readonly Denial[] {
  return [...denials]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((one, at) => ({ ...one, id: `n${at + 1}` }))
}

/** Of the places where a reported clause may end the likeliest, with the chance that it is right. */
export function surestExtent(
  scene: Scene,
  judgement: Judgement,
  whole: Quote,
): { readonly quote: Quote; readonly sure: number } {
  return extentsOf(scene, whole)
    .map((quote) => ({ quote, sure: chanceOfRight(scene, judgement, 'quote', quoteFeatures(scene, quote, whole)) }))
    .reduce((a, b) => (b.sure > a.sure ? b : a))
}

/** What the net beneath the frames has of words that a surer reading tells too, or holds. */
function withoutRivals(found: readonly Quote[]): readonly Quote[] {
  const isNet = (one: Quote) => one.rule === 'quote.tree-clause'
  if (!found.some(isNet)) return found
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          (isNet(one) || isNet(other)) &&
          overlap(one, other) > 0 &&
          (other.confidence > one.confidence ||
            (other.confidence === one.confidence &&
              isNet(one) &&
              (!isNet(other) || found.indexOf(other) < found.indexOf(one)))),
      ),
  )
}

/** The first half of a statement fell: the second stands by itself. */
function withoutContinues(quote: Quote): Quote {
  const { continues, ...rest } = quote
  return continues === undefined ? quote : rest
}

/** The chance that something is right, as its classifier has it. */
export function chanceOfRight(scene: Scene, { classifiers }: Judgement, task: Task, { bag, words }: Described): number {
  const classifier = classifiers.get(task)!
  const { classes, buckets } = classifier.shape
  const found = classifier.judge({
    features: bag.features.map((one) => bucketOf(one, buckets)),
    dense: statesOf(scene, words),
  })
  return found[classes.indexOf('right')]!
}

/** The network’s states of the words that something rests on. */
export function statesOf(scene: Scene, words: Described['words']): readonly Float32Array[] {
  return words.map((one) => (one ? scene.stateOf(...one) : scene.nothing))
}

/** Whose, of what and with whom: a field that is as likely wrong as right is left open. */
function withLikelyFields(scene: Scene, judgement: Judgement, figure: Figure): Figure {
  const isLikely = (field: FigureField) =>
    figure[field] !== null &&
    chanceOfRight(scene, judgement, field, figureFieldFeatures(scene, figure, field)) >= leastOf(scene, figure, field)
  const { ofSpan, ...rest } = figure
  const of = isLikely('of')
  return {
    ...rest,
    of: of ? figure.of : null,
    ...(of && ofSpan ? { ofSpan } : {}),
    subject: isLikely('subject') ? figure.subject : null,
    counterpart: isLikely('counterpart') ? figure.counterpart : null,
  }
}

/** Who stands at the other end by the plain words of the sentence needs no more to be said for him. */
function leastOf(scene: Scene, figure: Figure, field: FigureField): number {
  if (figure.rule === OF_EACH) return LEAST_OF_LISTED
  if (field === 'counterpart' && isPlainlyDealtWith(scene, figure)) return LEAST_OF_PLAIN_SIDE
  if (field === 'of' && figure.kind === 'count' && figure.ofSpan && contains(figure, figure.ofSpan))
    return LEAST_OF_COUNTED
  return field === 'of' && figure.kind === 'share' ? LEAST_OF_WHOLE : LEAST_OF_FIELD
}

function isLikely({ proposal, event, confidence }: Judged): boolean {
  return event.participants.length > 0 && confidence >= (proposal.origin === 'word' ? LEAST.eventByWord : LEAST.event)
}

/** One deed told by a verb and its noun (“held talks”) is told once: the surer reading stands. */
function withoutDoubles(found: readonly Judged[]): readonly Judged[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          isSameTelling(one, other) &&
          (other.confidence > one.confidence ||
            (other.confidence === one.confidence && found.indexOf(other) < found.indexOf(one))),
      ),
  )
}

function isSameTelling(one: Judged, other: Judged): boolean {
  if (one.proposal.sentence !== other.proposal.sentence) return false
  if (overlap(one.event, other.event) > 0) return true
  const [a, b] = [one.proposal.trigger, other.proposal.trigger]
  const joined =
    a.word.head === b.word.index || b.word.head === a.word.index || a.clause === b.word || b.clause === a.word
  return (
    joined &&
    one.event.kind === other.event.kind &&
    (one.proposal.origin === 'word' || other.proposal.origin === 'word')
  )
}
