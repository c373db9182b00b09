/*
 * “today’s youth”: things that are of an age, where “today” is no day.
 */

/** What is told of an age, and neither happens, is told nor is reckoned on a day. */
export const AGE_NOUNS: ReadonlySet<string> = new Set(
  `youth youngsters teenagers adolescents children kids parents families people men women
  generation generations society societies civilisation civilization culture economy technology technologies computers gadgets
  world age era geography environment climate landscape lifestyle lifestyles
  perspective perspectives standards realities`
    .trim()
    .split(/\s+/u),
)

/** “today’s global economy”, “today’s young people”: what may stand before these. */
export const AGE_ADJECTIVES: ReadonlySet<string> = new Set(
  `young modern global globalised globalized complex digital interconnected uncertain turbulent volatile multipolar
  fast ever rapidly changing competitive personal political geopolitical strategic economic international consumer`
    .trim()
    .split(/\s+/u),
)
