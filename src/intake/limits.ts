/**
 * Characters of the longest text that is read as one report. Ten times the longest feature we know of; a book or a dump
 * of many reports is refused.
 */
export const LONGEST_TEXT = 2_000_000

/**
 * Bytes of the largest file that is opened as one report. Saved pages carry pictures, hence more than the text. JSONL
 * may be larger: its lines are reports.
 */
export const LARGEST_FILE = 20_000_000

/**
 * Bytes of the largest thing that holds many and is held whole while it is read: a table, a download of a press
 * database, an archive within an archive. Archives themselves (zip, tar, gzip, web archives, mailboxes, JSONL) go by
 * and may be of any size.
 */
export const LARGEST_CONTAINER = 250_000_000

/** Bytes of JSONL that are held at once; longer files go by, some lines at a time. */
export const LONGEST_HELD_LINES = 32_000_000

/**
 * Bytes that one input may always unpack to, all that lies in it together: what a bomb of a few kilobytes would grow
 * beyond.
 */
export const MOST_UNPACKED = 4_000_000_000

/**
 * How many times its own size a larger input may unpack to. Text packs to a third, pages to a tenth; bombs to a
 * thousandth.
 */
export const MOST_GROWTH = 40

/** Things within things that are opened: a page in an archive in a mail in a mailbox is four deep. */
export const DEEPEST_NEST = 5

/**
 * Elements within elements beyond which a page is flattened: article finders take quadratic time on depth (5 000 nested
 * divs: half a minute).
 */
export const DEEPEST_PAGE = 250

/** Elements of the largest page that is parsed: ten times the largest that is known from a house of the press. */
export const MOST_ELEMENTS = 400_000

/** Bytes of the largest register: the whole of the largest known, a delivery a row, has a fifth of them. */
export const LARGEST_REGISTER = 100_000_000
