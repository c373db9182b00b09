/*
 * “today’s youth”: things that are of an age, where “today” is no day.
 */

/** What is told of an age, and neither happens, is told nor is reckoned on a day. */
export const AGE_NOUNS: ReadonlySet<string> = new Set(
  `youth youngsters teenagers teens adolescents children kids consumers diners parents families people men women
  generation generations society societies civilisation civilization culture economy technology technologies
  computers gadgets world age era geography environment climate landscape lifestyle lifestyles
  perspective perspectives standards realities`
    .trim()
    .split(/\s+/u),
)
