/**
 * How long what passes by itself is waited for: a server that starts anew takes a while. Whoever answers people waits
 * less.
 */
export interface Patience {
  readonly milliseconds: number
  /** Told once that the database is waited for. */
  readonly say?: (words: string) => void
  /**
   * After so long a statement that is not answered is given up, and its connection with it: a network that was cut says
   * nothing for a quarter of an hour. Waiting for one’s turn is not bounded.
   */
  readonly answerMilliseconds?: number
}

export const PATIENT: Patience = { milliseconds: 120_000 }
/** Whoever looks at a page or asks a question is told soon that the database is away. */
export const IMPATIENT: Patience = { milliseconds: 3000, answerMilliseconds: 30_000 }
/**
 * Whoever weaves beside them says it as soon, since they wait to be told. All readings of a large record are asked for
 * at once, which takes longer than any question of theirs.
 */
export const BESIDE: Omit<Patience, 'say'> = { ...IMPATIENT, answerMilliseconds: 120_000 }
