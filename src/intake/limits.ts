/** Characters of the longest text that is read as one report. Ten times the longest feature we know of; a book or a dump of many reports is refused. */
export const LONGEST_TEXT = 2_000_000

/** Bytes of the largest file that is opened as one report. Saved pages carry pictures, hence more than the text. JSONL may be larger: its lines are reports. */
export const LARGEST_FILE = 20_000_000

/** Elements within elements beyond which a page is flattened: article finders take quadratic time on depth (5 000 nested divs: half a minute). */
export const DEEPEST_PAGE = 250
