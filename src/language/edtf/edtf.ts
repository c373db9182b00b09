/** How sure a part of a date is: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '' | '?' | '~' | '%'

/** One part of a date as written: `2023`, `04`, `XX`, `199X`. */
export interface EdtfPart {
  readonly digits: string
  readonly qualifier: Qualifier
}

/**
 * A day, month, season or year. `month` also carries seasons (21–32), quarters (33–36), quadrimesters (37–39) and
 * halves (40, 41).
 */
export interface EdtfDate {
  readonly kind: 'date'
  readonly year: EdtfPart
  readonly month: EdtfPart | null
  readonly day: EdtfPart | null
  /** `T10:15:00Z` as written; only with a full day. */
  readonly time: string
}

/** The end of an interval: a date, `..` (open: it goes on) or nothing (unknown: the report does not tell). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown'

/** `2021-04-05/2021-04-06`, `2022/..` */
export interface EdtfInterval {
  readonly kind: 'interval'
  readonly from: EdtfEnd
  readonly to: EdtfEnd
}

/** `a..b` inside a set; a missing side is “or earlier”, “or later”. */
export interface EdtfRun {
  readonly kind: 'run'
  readonly from: EdtfDate | null
  readonly to: EdtfDate | null
}

/** `[2021-04-01..2021-04-10]`: some day in here; `{2021-04-05,2021-04-06}`: both of these. */
export interface EdtfSet {
  readonly kind: 'one of' | 'all of'
  readonly members: readonly (EdtfDate | EdtfRun)[]
}

/**
 * A date of the Extended Date/Time Format (ISO 8601-2), levels 0 and 1, and of level 2 seasons, quarters and halves,
 * sets, unspecified digits anywhere and qualifiers of single parts. “on 5-6 April” in a report of 2021 is
 * `2021-04-05/2021-04-06`.
 */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet
