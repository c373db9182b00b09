import { contains, overlap, type Span } from '../../language/span.js'
import { words, type Figure, type Reading } from '../../reading/reading.js'
import { tierOf, type Entry } from '../../record/entry.js'
import type { Comparison, WovenEntity } from '../../weaving/weave.js'
import { choose } from '../choose.js'
import { dealsBetween, findDeals, isOverTime, type Deal } from '../deals.js'
import { byTime } from '../entry-order.js'
import { foldWords, holdsWords } from '../fold-words.js'
import { listDenials, tellsWhat, type Answer } from '../list-denials.js'
import { listStatements, type SharedStatement } from '../list-statements.js'
import type { LookUp } from '../look-up.js'
import { listPositions, type Position } from '../positions.js'
import { nameState, isBetween, statesOf } from '../register.js'
import { withArticle } from '../spoken-names.js'
import { sentencesAround } from '../side-by-side.js'
import { withLikely, type DossierScope } from './dossier-scope.js'
import { figuresOf, speakerOf, type FigureTold } from './figure-lines.js'

/** Everything in the record that a dossier is about; only what is stated, and how much likely is left out. */
export interface Matter {
  readonly title: string
  /** The same for ever, for the files that a person keeps about this dossier. */
  readonly slug: string
  readonly entries: readonly Entry[]
  readonly entities: readonly WovenEntity[]
  readonly deals: readonly Deal[]
  readonly comparisons: readonly Comparison[]
  readonly alone: readonly FigureTold[]
  readonly answers: readonly Answer[]
  readonly statements: readonly SharedStatement[]
  readonly positions: readonly { readonly state: string; readonly positions: readonly Position[] }[]
  readonly leftOut: number
  /** Entries that are only likely, and not told. */
  readonly unsaid: readonly Entry[]
}

/** What belongs to a dossier, thing by thing. */
interface Lens {
  readonly title: string
  readonly slug: string
  entry(entry: Entry): boolean
  figure(reading: Reading, figure: Figure): boolean
  answer(answer: Answer): boolean
  statement(statement: SharedStatement): boolean
  readonly deals: readonly Deal[]
  positions(look: LookUp): readonly { readonly state: string; readonly positions: readonly Position[] }[]
}

/** Gathers what a dossier on one thing tells. Of the whole record there is no matter: its parts are its relations. */
export function gatherMatter(scope: Exclude<DossierScope, { readonly kind: 'whole' }>, look: LookUp): Matter {
  const lens = lensOf(scope, look)
  const entries = look.entries.filter((entry) => lens.entry(entry)).toSorted(byTime)
  const isMeant = (reading: Reading, figure: Figure) => lens.figure(reading, figure)
  const compared = look.record.weave.comparisons.filter((one) =>
    figuresOf(one, look).some(({ reading, figure }) => isMeant(reading, figure)),
  )
  const comparisons = compared.filter((one) => isToldAt(confidenceOf(one, look), look))
  const inComparison = new Set(
    comparisons.flatMap(({ figures }) => figures.map(({ report, figure }) => `${report} ${figure}`)),
  )
  const figures = look.record.readings.flatMap((reading) =>
    reading.figures
      .filter((figure) => !inComparison.has(`${reading.report.id} ${figure.id}`) && isMeant(reading, figure))
      .map((figure) => ({ reading, figure })),
  )
  const alone = figures
    .filter(({ figure }) => isToldAt(figure.confidence, look))
    .map(({ reading, figure }) => ({ reading, figure, speaker: speakerOf(reading, figure, look) }))
  const answers = listDenials(look, {}).filter((one) => lens.answer(one))
  const statements = listStatements(look, {}).filter((one) => lens.statement(one))
  const positions = lens.positions(look)
  const told = {
    answers: answers.filter((one) => isToldAt(one.confidence, look) && tellsWhat(one)),
    statements: statements.filter((one) => isSaid(one, look)),
    positions: positions
      .map((one) => ({ ...one, positions: one.positions.filter(({ confidence }) => isToldAt(confidence, look)) }))
      .filter((one) => one.positions.length > 0),
  }
  const unsaid = look.likely ? [] : look.record.entries.filter((entry) => entry.tier === 'likely' && lens.entry(entry))
  const leftOut = look.likely
    ? 0
    : unsaid.length +
      countLikely([
        ...compared.map((one) => ({ confidence: confidenceOf(one, look) })),
        ...answers,
        ...positions.flatMap((one) => one.positions),
        ...figures.map(({ figure }) => figure),
      ]) +
      statements.filter((one) => isSaid(one, { ...look, likely: true })).length -
      told.statements.length
  return {
    title: lens.title,
    slug: lens.slug,
    entries,
    entities: entitiesIn(entries, look),
    deals: lens.deals,
    comparisons,
    alone,
    ...told,
    leftOut,
    unsaid,
  }
}

/** What is not sure is told where likely lines were asked for; what is doubtful never is. */
export function isToldAt(confidence: number, { likely }: LookUp): boolean {
  const tier = tierOf(confidence)
  return tier === 'sure' || (likely && tier === 'likely')
}

/** How many of these are likely, so that `--likely` would bring them. */
export function countLikely(all: readonly { readonly confidence: number }[]): number {
  return all.filter(({ confidence }) => tierOf(confidence) === 'likely').length
}

/** Figures stand side by side only if all of them are read right. */
export function confidenceOf(one: Comparison, look: LookUp): number {
  const told = figuresOf(one, look)
  return told.length < one.figures.length ? 0 : Math.min(...told.map(({ figure }) => figure.confidence))
}

/**
 * Said by somebody who is named, in words that every report of it is relied on for; half a wording or a headline’s
 * speaker is no statement to print.
 */
export function isSaid({ speaker, wordings }: SharedStatement, look: LookUp): boolean {
  return (
    speaker !== null &&
    wordings.every(({ reading, passage }) =>
      isToldAt(
        Math.max(
          0,
          ...reading.quotes.filter((quote) => overlap(quote, passage) > 0).map(({ confidence }) => confidence),
        ),
        look,
      ),
    )
  )
}

/** Who takes part in, or tells, any of these, most often first. */
function entitiesIn(entries: readonly Entry[], look: LookUp): readonly WovenEntity[] {
  const times = new Map<string, number>()
  for (const { participants, accordingTo } of entries)
    for (const id of new Set([...participants.map(({ entity }) => entity), ...accordingTo]))
      times.set(id, (times.get(id) ?? 0) + 1)
  return look.record.weave.entities
    .filter(({ id }) => times.has(id))
    .toSorted(
      (a, b) =>
        times.get(b.id)! - times.get(a.id)! || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    )
}

function lensOf(scope: Exclude<DossierScope, { readonly kind: 'whole' }>, look: LookUp): Lens {
  switch (scope.kind) {
    case 'between':
      return lensOnPair(scope.a, scope.b, look)
    case 'actor':
      return lensOnActor(scope, look)
    case 'story':
      return lensOnStory(scope.id, look)
    case 'deal':
      return lensOnDeal(scope.deal, look)
    case 'search':
      return lensOnSearch(scope.about, look)
  }
}

function dealsOverTime(look: LookUp): readonly Deal[] {
  return findDeals(look).filter(isOverTime)
}

function lensOnPair(a: string, b: string, look: LookUp): Lens {
  const [first, second] = [nameState(a, look), nameState(b, look)]
  const isBoth = (countries: ReadonlySet<string | null>) => countries.has(a) && countries.has(b)
  return {
    title: `${first} – ${second}`,
    slug: `between-${a}-${b}`,
    entry: (entry) => isBetween(entry, [a, b], look),
    figure: (reading, figure) => isBoth(countriesAround(reading, figure, look)),
    answer: ({ reading, span, claim }) =>
      isBoth(
        new Set([
          ...countriesAround(reading, span, look),
          ...(claim ? countriesAround(claim.reading, claim.span, look) : []),
        ]),
      ),
    statement: ({ line, wordings }) => {
      const speaker = look.entity(look.record.weave.lineage[line]?.origin ?? '')?.country ?? null
      return (
        (speaker === a || speaker === b) &&
        wordings.some(({ reading, passage }) => isBoth(new Set([speaker, ...countriesAround(reading, passage, look)])))
      )
    },
    deals: dealsBetween(a, b, dealsOverTime(look), look),
    positions: (whole) =>
      [
        [first, second],
        [second, first],
      ].map(([state, on]) => ({
        state: `${state!} on ${withArticle(on!)}`,
        positions: listPositions(whole, { of: state!, on: on! }),
      })),
  }
}

function lensOnActor({ name, ids, state }: Extract<DossierScope, { readonly kind: 'actor' }>, look: LookUp): Lens {
  const meant = new Set(ids)
  const isMeant = (id: string | null | undefined) =>
    id !== null && id !== undefined && (meant.has(id) || (state !== null && look.entity(id)?.country === state))
  const wovenId = (reading: Reading, id: string | null) =>
    id === null ? null : (look.wovenOf(reading.report.id, id)?.id ?? null)
  return {
    title: name,
    slug: `actor-${state ?? slugOf(name)}`,
    entry: (entry) =>
      state !== null
        ? statesOf(entry, look).has(state)
        : [
            ...entry.participants.map(({ entity }) => entity),
            ...entry.accordingTo,
            ...(entry.place === null ? [] : [entry.place]),
          ].some((id) => isMeant(id)),
    figure: (reading, figure) => [figure.subject, figure.counterpart].some((id) => isMeant(wovenId(reading, id))),
    answer: ({ reading, span }) => mentionedIn(reading, span).some((id) => isMeant(wovenId(reading, id))),
    statement: ({ line }) => isMeant(look.record.weave.lineage[line]?.origin),
    deals: dealsOverTime(look).filter(({ parties, stages }) =>
      state !== null
        ? parties.includes(state)
        : stages.some(({ entry }) => entry.participants.some(({ entity }) => isMeant(entity))),
    ),
    positions: (whole) => [{ state: name, positions: listPositions(whole, { of: name }) }],
  }
}

function lensOnStory(id: string, look: LookUp): Lens {
  const story = look.story(id)!
  const reports = new Set(story.reports)
  const isTold = ({ report }: Reading) => reports.has(report.id)
  return {
    title: story.title,
    slug: `story-${slugOf(story.title)}`,
    entry: (entry) => entry.reports.some((report) => reports.has(report)),
    figure: isTold,
    answer: ({ reading }) => isTold(reading),
    statement: ({ wordings }) => wordings.some(({ reading }) => isTold(reading)),
    deals: dealsOverTime(look).filter(({ stages }) =>
      stages.some(({ entry }) => entry.reports.some((report) => reports.has(report))),
    ),
    positions: (whole) => positionsIn(whole.record.readings.filter(isTold), whole),
  }
}

function lensOnDeal(deal: Deal, look: LookUp): Lens {
  const entries = new Set(deal.stages.map(({ entry }) => entry.id))
  const figures = new Set(deal.figures.map(({ reading, figure }) => `${reading.report.id} ${figure.id}`))
  const tellsOf = (reading: Reading, span: Span) =>
    holdsWords(words(reading.report, sentencesAround(reading, span)), deal.item)
  return {
    title: `${deal.item}: ${deal.parties.map((code) => nameState(code, look)).join(' – ')}`,
    slug: `deal-${slugOf(deal.item)}`,
    entry: (entry) =>
      entries.has(entry.id) ||
      entry.footnotes.some(({ report, sentence }) => {
        const reading = look.reading(report)
        return reading !== undefined && tellsOf(reading, sentence)
      }),
    figure: (reading, figure) => figures.has(`${reading.report.id} ${figure.id}`) || tellsOf(reading, figure),
    answer: ({ reading, span }) => tellsOf(reading, span),
    statement: ({ wordings }) => wordings.some(({ text }) => holdsWords(text, deal.item)),
    deals: findDeals(look).filter(
      ({ item, stages }) => item === deal.item || stages.some(({ entry }) => entries.has(entry.id)),
    ),
    positions: (whole) =>
      deal.parties
        .map((code) => nameState(code, whole))
        .map((state) => ({ state, positions: listPositions(whole, { of: state, on: deal.item }) })),
  }
}

function lensOnSearch(about: string, look: LookUp): Lens {
  const chosen = choose(withLikely(look), { about })
  const entries = new Set(chosen.entries.map(({ id }) => id))
  const figures = new Set(chosen.figures.map(({ reading, figure }) => `${reading.report.id} ${figure.id}`))
  const tellsOf = (reading: Reading, span: Span) =>
    holdsWords(words(reading.report, sentencesAround(reading, span)), about)
  return {
    title: `“${about}”`,
    slug: `search-${slugOf(about)}`,
    entry: (entry) => entries.has(entry.id),
    figure: (reading, figure) => figures.has(`${reading.report.id} ${figure.id}`),
    answer: ({ reading, span }) => tellsOf(reading, span),
    statement: ({ wordings }) => wordings.some(({ text }) => holdsWords(text, about)),
    deals: dealsOverTime(look).filter(
      ({ item, stages }) => holdsWords(item, about) || stages.some(({ entry }) => entries.has(entry.id)),
    ),
    positions: (whole) =>
      positionsIn(
        whole.record.readings.filter(({ report }) => holdsWords(report.text, about)),
        whole,
      ).map(({ state, positions }) => ({
        state,
        positions: positions.filter(({ reading, span }) => tellsOf(reading, span)),
      })),
  }
}

/** The positions that some reports tell, state by state. */
function positionsIn(
  readings: readonly Reading[],
  look: LookUp,
): readonly { readonly state: string; readonly positions: readonly Position[] }[] {
  const some: LookUp = { ...look, record: { ...look.record, readings } }
  const states = new Set(readings.flatMap((reading) => reading.entities.flatMap(({ country }) => country ?? [])))
  return [...new Set([...states].sort().map((code) => nameState(code, look)))].map((state) => ({
    state,
    positions: listPositions(some, { of: state }),
  }))
}

/** Everybody and everything named in the sentence of a stretch. */
function mentionedIn(reading: Reading, span: Span): readonly string[] {
  const sentence = sentencesAround(reading, span)
  return reading.mentions.filter((mention) => contains(sentence, mention)).map(({ entity }) => entity)
}

function countriesAround(reading: Reading, span: Span, look: LookUp): ReadonlySet<string | null> {
  return new Set(
    mentionedIn(reading, span).map(
      (id) =>
        look.wovenOf(reading.report.id, id)?.country ??
        reading.entities.find((entity) => entity.id === id)?.country ??
        null,
    ),
  )
}

const LONGEST_SLUG = 60

/** A name as a file may bear it. */
export function slugOf(name: string): string {
  return (
    foldWords(name)
      .map((word) => word.folded.replace(/[^\p{L}\p{N}]+/gu, '-'))
      .join('-')
      .slice(0, LONGEST_SLUG)
      .replace(/^-+|(?<!-)-+$/gu, '') || 'untitled'
  )
}
