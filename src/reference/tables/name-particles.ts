/**
 * Small words within people’s names: “Maria de los Ángeles Rey”, “Faisal bin Omar”, “Pieter van der Zee”, “Zia ur
 * Rehman”. Names are told apart by their other words. Source: common knowledge.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `
al el as ash ul ur ud bin bint ibn ben abu ould ag wa
de del della di da das do dos du des la las le los y e e-
van von der den ter ten zu
`
    .trim()
    .split(/\s+/),
)
