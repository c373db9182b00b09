import { countWords, type Line } from './line.js'

const LONGEST_TITLE = 28
const LONGEST_STOPPED_TITLE = 14
const LONGEST_HEADING = 14
const LONGEST_QUESTION = 20
const SENTENCE_END = /[.!…;,:]["”’'»)]*$/
const QUESTION = /\?["”’'»)]*$/
const OPENING = /^["“‘'«(]?[\p{Lu}\d]/u
// A sentence inside: “… he said. The …”.
const TWO_SENTENCES = /\p{Ll}{2}[.!?]["”’']?\s+["“‘']?\p{Lu}/u
const QUOTED = /["“‘'][^"“”‘]{3,}["”’']/g
// Headlines do without articles, helping verbs and weekdays; the first sentence of a story does not.
const STORY_WORDS =
  /\b(?:the|an?|his|her|their|its|was|were|had|has|have|been|said|told|on (?:the|\p{Lu}\p{Ll}+day|\d)|\p{Ll}{3,}ed|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u
// “Report: Envoys agreed on a date.”: the newsroom says beforehand what kind of piece it is.
const LABELLED =
  /^(?:Reports?|Exclusive|Breaking|Analysis|Opinion|Update|Poll|Study|Sources?|Factbox|Explainer|Official|Officials): /u
// “• first”, “- first”, “1) first”
const LISTED = /^(?:[-•*▪●–]|\d{1,2}[).])\s/u

// What stands above the headline of a release: who issues it, and what it is.
const LETTERHEAD =
  /^(?:(?:The )?(?:Ministry|Department|Office|Embassy|Consulate|Government|Permanent Mission|Secretariat|Bureau|Directorate)(?: General)? (?:of|for|to)(?: (?:of|for|and|the|in|&|\p{Lu}[\p{L}'’.-]*),?)+|(?:Press|Media|News) [Rr]elease|(?:Press|Media) (?:[Nn]ote|[Ss]tatement|[Aa]dvisory)|PRESS RELEASE|(?:Joint )?(?:[Ss]tatement|STATEMENT|[Cc]ommuniqu[ée]|[Dd]eclaration|Remarks)|(?:For immediate release|FOR IMMEDIATE RELEASE))[.:]?$/u

/**
 * Whether the first line of a report is its headline. With a full stop only headlinese counts: “Minister praises
 * submarine deal.”
 */
export function isTitle(line: Line): boolean {
  if (!OPENING.test(line.text) || LISTED.test(line.text) || TWO_SENTENCES.test(line.text) || LETTERHEAD.test(line.text))
    return false
  const words = countWords(line.text)
  if (words < 2) return false
  if (!SENTENCE_END.test(line.text)) return words <= LONGEST_TITLE
  return (
    /\.["”’']?$/.test(line.text) &&
    words <= LONGEST_STOPPED_TITLE &&
    (LABELLED.test(line.text) || !STORY_WORDS.test(line.text.replace(QUOTED, ' ').replace(/^\S+/, '')))
  )
}

/** Whether a line between paragraphs is a heading: short, without a sentence's end, or a question that stands alone. */
export function isHeading(line: Line): boolean {
  if (!OPENING.test(line.text) || LISTED.test(line.text) || TWO_SENTENCES.test(line.text)) return false
  const words = countWords(line.text)
  if (QUESTION.test(line.text)) return words >= 2 && words <= LONGEST_QUESTION
  return !SENTENCE_END.test(line.text) && words <= LONGEST_HEADING
}
