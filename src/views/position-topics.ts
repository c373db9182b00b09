import { overlap } from '../language/span.js'
import type { LookUp } from './look-up.js'
import { stateOf } from './position-speaker.js'
import type { Position } from './positions.js'

/** Positions on one matter, in the order of days. */
export interface Topic {
  /** A word to ask with: `positions India --on dialogue`. Null for what shares its matter with nothing else. */
  readonly matter: string | null
  readonly positions: readonly Position[]
}

/** More matters than this are no overview; a matter with fewer positions is no line. */
const MOST_TOPICS = 8
const FEWEST_POSITIONS = 2
/** What nearly every position is about tells none of them apart. */
const TOO_COMMON = 0.5
const SMALL = 4
/** A thing said is a better heading than the name of somebody it is said of. */
const WEIGHT_OF_NAME = 0.75

/**
 * Groups positions by what they are about. The matters come from the record itself: nouns and names in the words, the
 * one that most positions share first, then the one that most of the rest share. The same record gives the same
 * matters.
 */
export function groupByTopic(positions: readonly Position[], look: LookUp, of: string): readonly Topic[] {
  const matters = positions.map((one) => mattersOf(one, look, of))
  const topics: Topic[] = []
  let rest = positions.map((_, at) => at)
  while (topics.length < MOST_TOPICS) {
    const best = bestMatter(matters, rest, positions.length)
    if (!best) break
    topics.push({ matter: best, positions: rest.filter((at) => matters[at]!.has(best)).map((at) => positions[at]!) })
    rest = rest.filter((at) => !matters[at]!.has(best))
  }
  return rest.length > 0 ? [...topics, { matter: null, positions: rest.map((at) => positions[at]!) }] : topics
}

function bestMatter(
  matters: readonly ReadonlyMap<string, number>[],
  rest: readonly number[],
  all: number,
): string | undefined {
  const counts = new Map<string, { weight: number; count: number }>()
  for (const at of rest) {
    for (const [matter, weight] of matters[at]!)
      counts.set(matter, { weight, count: (counts.get(matter)?.count ?? 0) + 1 })
  }
  const fit = [...counts].filter(
    ([, { count }]) => count >= FEWEST_POSITIONS && (all <= SMALL || count <= TOO_COMMON * all),
  )
  return fit.toSorted(
    ([a, one], [b, other]) => other.count * other.weight - one.count * one.weight || (a < b ? -1 : 1),
  )[0]?.[0]
}

/** Nouns that could stand in anything said of states. */
const EMPTY = new Set(
  `country state nation side government minister ministry president official statement report year day time week month part way issue matter people world number percent
  area term view question fact thing place case point information party member leader counterpart meeting visit agreement spokesman spokesperson spokeswoman authority capital step position
  lot kind order basis effort role work need end level reason result interest action range number context event situation support response`.split(
    /\s+/u,
  ),
)

/**
 * What a position is about: the nouns of its words, and the states, bodies, arms and programmes named in them, other
 * than the state itself.
 */
function mattersOf(
  { reading, span, held, sentence, entity }: Position,
  look: LookUp,
  of: string,
): ReadonlyMap<string, number> {
  const told = held ? sentence : span
  const tokens = reading.sentences
    .filter((one) => overlap(one, told) > 0)
    .flatMap((one) => one.tokens)
    .filter((token) => overlap(token, told) > 0)
  const nouns = tokens
    .filter((token) => token.upos === 'NOUN' && /^\p{Ll}{4,}$/u.test(token.form) && !EMPTY.has(token.lemma))
    .map((token) => [token.lemma, 1] as const)
  const names = reading.mentions
    .filter((mention) => overlap(mention, told) > 0 && mention.entity !== entity)
    .flatMap((mention) => {
      const woven = look.wovenOf(reading.report.id, mention.entity)
      const name =
        woven?.kind === 'nationality'
          ? stateOf(look, woven.country)
          : woven && NAMED.has(woven.kind)
            ? woven.name
            : null
      return name === null || name.toLowerCase() === of.toLowerCase() || woven?.country === codeOf(look, of)
        ? []
        : [[name, WEIGHT_OF_NAME] as const]
    })
  return new Map([...names, ...nouns])
}

const NAMED: ReadonlySet<string> = new Set(['state', 'organisation', 'equipment', 'programme'])

function codeOf(look: LookUp, of: string): string | null | undefined {
  return (
    look.record.weave.entities.find(
      (entity) =>
        entity.kind === 'state' &&
        (entity.country === of.toUpperCase() ||
          [entity.name, ...entity.aliases].some((name) => name.toLowerCase() === of.toLowerCase())),
    )?.country ?? undefined
  )
}
