/** Bodies that every state has under one name: “the Foreign Ministry”, “the navy”. */
export const OF_ANY_STATE =
  /\b(?:ministry|ministries|department|parliament|cabinet|senate|supreme court|army|navy|air force|embassy|police|government|national assembly|central bank|congress|house of representatives|treasury|military|(?:armed|security|defence|defense|special|border|coast) (?:forces|guard))\b/i

/** “the National Liberation Army”, “a government in exile”: called so, and against the state. */
export const AGAINST_STATE = /\b(?:liberation|salvation|free|resistance|rebel|opposition|shadow|in exile)\b/i

/** “American forces”, “Kenyan troops”: told by their state, under no name of their own. */
export const FORCES_OF_STATE = /^\p{Lu}\p{L}+ (?:forces|troops|soldiers|warplanes|warships)$/u
