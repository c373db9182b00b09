import { DEALING_VERBS } from './verbs-of-dealing.js'
import { FORCE_VERBS } from './verbs-of-force.js'
import { PRESSURE_VERBS } from './verbs-of-pressure.js'
import { SPEECH_VERBS } from './verbs-of-speech.js'
import { TELLING_VERBS } from './verbs-of-telling.js'
import { TRADE_VERBS } from './verbs-of-trade.js'
import { YIELDING_VERBS } from './verbs-of-yielding.js'

/**
 * Verbs that tell of dealings between states, one pattern a line:
 *
 *     words of the pattern | kind | PLOVER event and mode | a sentence of the class that put it there
 *
 * `A` is who acts, `R` to whom, `I` the thing dealt in; bare after the verb they are its object, after a preposition
 * its oblique. Words divided by `/` are alternatives; what stands in brackets may be missing; `<deal>` is a class of
 * nouns (see below); `to-do`, `doing`, `that`, `should` (“that it leave”) and `so` (“called it a mistake”) are
 * complements, `to-harm` is a `to-do` of {@link HARMING_VERBS}, `to-leave` one of leaving. More demanding patterns win
 * over less demanding ones of the same verb. `A:<human>` is a slot that only such nouns (or names) fill. A line that
 * begins with `#` is a comment. `-` as kind: the words tell nothing by themselves and only block weaker patterns.
 */
export const VERB_PATTERNS = [
  DEALING_VERBS,
  TRADE_VERBS,
  YIELDING_VERBS,
  SPEECH_VERBS,
  PRESSURE_VERBS,
  FORCE_VERBS,
  TELLING_VERBS,
].join('\n')

/** What is vowed as a threat: “vowed to avenge the raid”. */
export const HARMING_VERBS: ReadonlySet<string> = new Set(
  `retaliate avenge punish destroy attack strike crush annihilate bomb invade kill wipe eliminate target
respond hit shell obliterate fight`.split(/\s+/u),
)
