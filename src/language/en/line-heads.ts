/** “Per-Olof Lind” is somebody. */
const LEADS_ON = '(?:From|FROM|By|BY|Via|VIA|With|WITH|See|SEE|Read|READ|Per|PER)\\b(?!-)'

/** “WATCH: …”, “EXPLAINED —”: labels of the newsroom, and institutions and officers that speak, stand in capitals. */
const LABELS = `
    WATCH LISTEN ALSO LIVE UPDATED?S? BREAKING JUST EXCLUSIVE EXPLAIN OPINION ANALYSIS COMMENT EDITORIAL FACT
    FACTBOX TIMELINE GRAPHIC PHOTOS? PICTURES? VIDEO FILE IMAGE INTERVIEW PROFILE NOTE WARNING CORRECTION RPT REFILE
    URGENT ALERT FLASH TOPSHOT SPOTLIGHT BACKGROUND SUMMARY KEY WHAT WHY HOW WHO WHERE WHEN Q A QUESTION ANSWER
    MODERATOR NATO ASEAN BRICS OSCE IAEA SCO OPEC PM MR MRS MS DR SEN REP GEN PRESIDENT SECRETARY MINISTER
    AMBASSADOR SPEAKER RELATED MORE TOP TAGS? TOPICS? SOURCES? SPECIAL COLUMN REVIEW TRANSCRIPT THE
`
  .trim()
  .split(/\s+/)

/** “From AFP:”, “By Our Correspondent:”: whence a line comes; neither a place nor who has the word. */
export const WHENCE = new RegExp(`^${LEADS_ON}`, 'u')
/** What stands at the head of a line where a dateline has its place, and is none: such a label, and whence it comes. */
export const HEADS_NO_PLACE = new RegExp(`^(?:${LEADS_ON}|(?:${LABELS.join('|')})\\b)`, 'u')

/** “SPOKESPERSON (Ann Doe): …”: an office that gives somebody the word, whose name stands behind it. */
export const OFFICE_LABEL = new RegExp(
  '^(?:(?:vice|deputy|foreign|prime|defen[cs]e) )*' +
    '(?:spokes(?:person|man|woman)|minister|secretary|president|ambassador|chair(?:man|woman)?|speaker|premier)$',
  'iu',
)
