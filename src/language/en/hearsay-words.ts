/*
 * Words by which a report passes on what it has from somebody it does not name.
 */

/** “Iran has reportedly bought 24 fighters”: somebody has told so, and the report does not say who. */
export const HEARSAY_ADVERBS = /^(?:reportedly|reputedly)$/iu
/**
 * “allegedly passed secrets”: a charge that somebody has made; in a subordinate clause hardly more than a lawyer’s
 * caution.
 */
export const CHARGE_ADVERBS = /^(?:allegedly|purportedly)$/iu

/**
 * “is said to have bought”, “are understood to be close”; what is expected or known to happen is the report’s own
 * telling.
 */
export const HEARSAY_PARTICIPLES: ReadonlySet<string> = new Set([
  'say',
  'report',
  'believe',
  'understand',
  'rumour',
  'rumor',
  'allege',
  'think',
  'repute',
  'claim',
])

/** “There are reports that China has offered …” */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set([
  'report',
  'rumour',
  'rumor',
  'claim',
  'allegation',
  'suggestion',
  'speculation',
  'talk',
  'account',
  'whisper',
])
