import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, objects, subjects } from '../../language/en/tree.js'
import type { Participant } from '../reading.js'
import type { Cast } from './cast.js'
import type { Trigger } from './trigger.js'

/** Whether words of force tell of sport, weather, money or advice, and nobody is attacked or expelled. */
export function isNoAttack(trigger: Trigger, participants: readonly Participant[], cast: Cast): boolean {
  return (
    isPlayed(trigger, participants, cast) ||
    isOfNature(trigger) ||
    isPaid(trigger) ||
    isAdvice(trigger) ||
    isCited(trigger)
  )
}

const IN_SPORT =
  /^(?:semi-?final|quarter-?final|match|tournament|championship|cup|qualifier|playoff|medal|olympics|innings|wicket|halftime|striker|midfielder|goalkeeper|batsman|bowler|shootout|trophy|relegation|player|team|squad|\d{1,2}[-–]\d{1,2})$/iu
/** Verbs by which one side wins: “beat”, “crushed”. */
const WINNING = /^(?:beat|defeat|thrash|trounce|edge|crush|hammer|overpower|stun|demolish|rout|hit|face|shoot|sink)$/u

/**
 * “Denmark beat Norway on Tuesday”: a state is beaten in sport alone; with a match in the sentence other words of force
 * are played too.
 */
function isPlayed({ sentence, word, pattern }: Trigger, participants: readonly Participant[], cast: Cast): boolean {
  if (!/^(?:attack|meeting|negotiation|threat)$/u.test(pattern.kind ?? '') || !WINNING.test(word.lemma)) return false
  const isState = (role: Participant['role']) =>
    participants.some((one) => one.role === role) &&
    participants.filter((one) => one.role === role).every(({ entity }) => cast.entity(entity)?.kind === 'state')
  const names = [...subjects(sentence, word), ...objects(sentence, word)]
  return (
    (word.lemma === 'beat' && isState('actor') && isState('recipient') && names.every((one) => one.upos === 'PROPN')) ||
    sentence.tokens.some((one) => IN_SPORT.test(one.lemma) || (one.lemma === 'final' && one.upos === 'NOUN'))
  )
}

/** What strikes without being anybody: weather, quakes, disease, hard times. */
const OF_NATURE: ReadonlySet<string> = new Set(
  `storm thunderstorm snowstorm sandstorm hailstorm rainstorm front hurricane cyclone typhoon tornado blizzard gale wind rain snow hail heatwave wave drought flood flooding monsoon lightning
  earthquake quake tremor aftershock tsunami landslide mudslide avalanche wildfire bushfire eruption volcano meteor meteorite asteroid epidemic pandemic outbreak virus cholera ebola disease famine locust swarm plague
  recession inflation slump downturn blackout outage slowdown`.split(/\s+/u),
)

function isOfNature({ sentence, clause, word, pattern, actors }: Trigger): boolean {
  if (pattern.kind !== 'attack' || word.upos !== 'VERB') return false
  const doing = [...new Set([...subjects(sentence, clause), ...actors, ...nounBefore(sentence, word)])]
  return (
    doing.some((one) => OF_NATURE.has(one.lemma)) &&
    doing.every((one) => OF_NATURE.has(one.lemma) || one.upos === 'PROPN' || one.index < word.index - 6)
  )
}

/** “and a storm struck Portugal”, where the tree takes the storm for a part of the verb. */
function nounBefore(sentence: Sentence, verb: Token): readonly Token[] {
  const before = sentence.tokens[verb.index - 1]
  return before?.upos === 'NOUN' ? [before] : []
}

/** “shelled out $40 million”, “struck up a friendship”, “hit on an idea”. */
function isPaid({ sentence, word, pattern }: Trigger): boolean {
  const particle = PHRASAL[word.lemma]
  return (
    pattern.kind === 'attack' &&
    word.upos === 'VERB' &&
    particle !== undefined &&
    particle.test(sentence.tokens[word.index + 1]?.form ?? '')
  )
}

const PHRASAL: Readonly<Record<string, RegExp>> = {
  shell: /^out$/iu,
  strike: /^(?:up|out)$/iu,
  hit: /^(?:on|upon|out)$/iu,
  fire: /^(?:up|off)$/iu,
  storm: /^(?:out|off)$/iu,
  blow: /^(?:over|away)$/iu,
  beat: /^back$/iu,
}

/** “told its citizens to leave Burundi”: one’s own people are warned, nobody is expelled. */
function isAdvice({ sentence, word, pattern }: Trigger): boolean {
  if (pattern.kind !== 'sanction' || !/^(?:tell|urge|advise|ask|order|warn|instruct|call)$/u.test(word.lemma))
    return false
  return childrenBy(sentence, word, 'obj', 'iobj', 'obl').some(
    (one) =>
      OWN_PEOPLE.test(one.lemma) &&
      childrenBy(sentence, one, 'nmod:poss').length > 0 &&
      !childrenBy(sentence, one, 'nmod:poss').some((owner) => owner.upos === 'PROPN'),
  )
}

const OWN_PEOPLE =
  /^(?:citizen|national|people|subject|tourist|traveller|traveler|diplomat|staff|family|troops?|soldier|student|worker|resident|personnel|employee|dependant|dependent|expatriate)$/u

/** “…, citing fighting in the capital”: who cites a fight fights in none. */
function isCited({ sentence, word, pattern, recipients }: Trigger): boolean {
  return (
    pattern.kind === 'attack' &&
    recipients.length === 0 &&
    /^(?:cite|blame|mention|fear|flee)$/u.test(headOf(sentence, word)?.lemma ?? '')
  )
}
