/**
 * What SIPRI asks of those who use its Arms Transfers Database: https://www.sipri.org/about/terms-and-conditions and
 * the user rules of the database.
 */
export const SIPRI_TERMS =
  'all rights reserved; free for criticism, comment, news reporting, teaching and research that is not commercial, with clear reference to the source, and for less than 10 per cent of the data set; any other use with SIPRI’s permission. Sums and shares are our own arithmetic and are not to be attributed to SIPRI'
export const SIPRI = 'SIPRI Arms Transfers Database'
export const NO_TERMS = 'not told; ask those who made it before passing rows on'
