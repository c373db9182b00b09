import { compareWhen } from '../language/edtf/bounds-edtf.js'
import { contains, overlap, type Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import type { FoundSaying } from '../record/query.js'
import { positionsOf, type TakenPosition } from '../record/told/positions-of-reading.js'
import { foldWords, holdsWords } from './fold-words.js'
import { foundAmong } from './found-among.js'
import type { LookUp } from './look-up.js'
import { mergeRepeats } from './merge-positions.js'
import { pluralOf, speakerOf, stateOf, type PositionSpeaker } from './position-speaker.js'

/** What somebody of a state said on a matter, or pointedly did not say, with the day of the report that tells it. */
export interface Position extends PositionSpeaker {
  readonly reading: Reading
  readonly when: string | null
  /** The speaker’s own entity in the reading. */
  readonly entity: string
  /** “calls for”, “criticises”, “does not criticise”, “abstains”: the stance in a word, as of one speaker. */
  readonly stance: string
  /** The words said; of what was not said, the words that tell it. */
  readonly span: Span
  readonly sentence: Span
  /**
   * Whether no words of the speaker are given, only the sentence that tells what was called for, or what was not said.
   */
  readonly held: boolean
  /** The measured share of such readings that are right. */
  readonly confidence: number
  /** The same position as other reports, or other words of this one, tell it. */
  readonly repeats: readonly Position[]
}

/**
 * What is shown of a position: the words, or the sentence where they are none or too little to be read by themselves:
 * “says “the target of $100 billion””.
 */
export function spanShown({ reading, span, sentence, held, stance }: Position): Span {
  if (held) return sentence
  const tokens = reading.sentences.flatMap((one) =>
    overlap(one, span) > 0 ? one.tokens.filter((token) => contains(span, token)) : [],
  )
  const [first, second] = tokens
  // “calls for | on Norway to begin …”
  if (stance === 'calls for' && first && second && /^(?:on|upon|for)$/iu.test(first.form))
    return { start: second.start, end: span.end }
  const isClause =
    first?.xpos !== 'TO' &&
    tokens.some(({ deprel }) => /^(?:nsubj|csubj|expl)/u.test(deprel)) &&
    tokens.some(({ upos, xpos }) => upos === 'AUX' || /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos))
  return isClause || !CLAUSE_STANCES.has(stance) ? span : sentence
}

/** Behind these a clause is wanted; behind “calls for” or “welcomes” a noun will do. */
const CLAUSE_STANCES: ReadonlySet<string> = new Set(['says', 'doubts'])

/** The stance as it follows the speaker: “says”, of several “say”. */
export function stanceSaid({ stance, isPlural }: Position): string {
  return isPlural ? pluralOf(stance) : stance
}

/** Whose positions are asked for, and on what. */
export interface PositionChoice {
  /** A state by any of its names, or somebody by name. */
  readonly of: string
  /** Words that the sentence must hold, in any order. */
  readonly on?: string
}

/**
 * A state’s line on one matter in the order of days: what its officials said, what it held back from. Of an excerpt
 * only what was found by asking for it (see {@link RecordQuery.sayings}): its reports tell more than that.
 */
export function listPositions(
  look: LookUp,
  choice: PositionChoice,
  found?: readonly FoundSaying[],
): readonly Position[] {
  const isFound = found && foundAmong(found)
  const speaks = speakersIn(look, choice.of)
  const positions = look.record.readings.flatMap((reading) =>
    takenIn(reading, speaks(reading))
      .filter((one) => !isFound || isFound(reading, one))
      .map((one) => position(look, reading, one))
      .filter((one) => choice.on === undefined || isOn(look, one, choice.on)),
  )
  // What has no day stands at the last day that it tells as past.
  return mergeRepeats(
    positions.toSorted(
      (a, b) =>
        compareWhen(a.when ?? a.reading.notBefore?.date ?? null, b.when ?? b.reading.notBefore?.date ?? null) ||
        (a.reading.report.id < b.reading.report.id
          ? -1
          : a.reading.report.id > b.reading.report.id
            ? 1
            : a.span.start - b.span.start),
    ),
  )
}

/** What those who speak for somebody say in a reading; a deed of several of them is told once. */
function takenIn(reading: Reading, speaks: ReadonlySet<string>): readonly TakenPosition[] {
  const deeds = new Set<string>()
  return positionsOf(reading).filter(({ entity, held, start, end, stance }) => {
    if (!speaks.has(entity) || (held && deeds.has(`${start} ${end} ${stance}`))) return false
    if (held) deeds.add(`${start} ${end} ${stance}`)
    return true
  })
}

/**
 * Whether the sentence holds the words, or names what they name by another word: “Ukrainian” for “Ukraine”, “the
 * Alliance” for “NATO”.
 */
function isOn(look: LookUp, { reading, sentence }: Position, on: string): boolean {
  if (holdsAll(words(reading.report, sentence), on)) return true
  const wanted = foldedOf(on)
  return reading.mentions.some((mention) => {
    const entity = contains(sentence, mention) ? look.wovenOf(reading.report.id, mention.entity) : undefined
    return (
      entity !== undefined &&
      (foldedOf(entity.name) === wanted ||
        (entity.kind === 'nationality' && foldedOf(stateOf(look, entity.country) ?? '') === wanted))
    )
  })
}

/** Which entities of a reading speak for the state or person asked for: the state itself, its bodies, its people. */
function speakersIn(look: LookUp, name: string): (reading: Reading) => ReadonlySet<string> {
  const wanted = foldedOf(name)
  const isNamed = (names: readonly string[]) => names.some((one) => foldedOf(one) === wanted)
  const states = look.record.weave.entities.filter(
    (entity) =>
      entity.kind === 'state' && (entity.country === name.toUpperCase() || isNamed([entity.name, ...entity.aliases])),
  )
  const countries = new Set(states.flatMap(({ country }) => country ?? []))
  // “Lund” for Kari Lund, where nobody is called so and no more.
  const inPart = !look.record.weave.entities.some((entity) => isNamed([entity.name, ...entity.aliases]))
  return (reading) =>
    new Set(
      reading.entities
        .filter((entity) => {
          const woven = look.wovenOf(reading.report.id, entity.id)
          if (!woven) return false
          const [country, names] = [woven.country, [woven.name, ...woven.aliases]]
          if (countries.size > 0) return country !== null && countries.has(country)
          return inPart ? names.some((one) => holdsWords(one, name)) : isNamed(names)
        })
        .map(({ id }) => id),
    )
}

function position(
  look: LookUp,
  reading: Reading,
  { entity, source, stance, start, end, held, confidence }: TakenPosition,
): Position {
  const sentence = reading.sentences.find((one) => contains(one, { start, end: start })) ?? { start, end }
  const when = reading.layout.published?.date ?? null
  return {
    reading,
    when,
    ...speakerOf(look, reading, { ...source, entity }),
    entity,
    stance,
    span: { start, end },
    sentence: { start: sentence.start, end: Math.max(sentence.end, end) },
    held,
    confidence,
    repeats: [],
  }
}

function holdsAll(text: string, sought: string): boolean {
  const held = foldWords(text).map(({ folded }) => folded)
  return foldWords(sought).every(({ folded }) =>
    held.some((word) => word === folded || word.startsWith(`${folded}s`) || word.startsWith(`${folded}'`)),
  )
}

function foldedOf(name: string): string {
  return foldWords(name)
    .map(({ folded }) => folded)
    .join(' ')
}
