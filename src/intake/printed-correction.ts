/** A notice is a few sentences; what is longer only begins like one. */
const LONGEST_NOTICE = 900
/** “Correction:”, “CORRECTION (May 3, 2024) —”, “Clarification, 3 June:”, “Corrections and clarifications:” */
const HEADED =
  /^[[(*\s]*(?:corrections?(?: and clarifications?)?|clarifications?|erratum|corrigendum)\b[^.:—–]{0,40}[:—–]\s*\S/i
/**
 * “This article was amended on 4 June 2024 to correct …”, “An earlier version of this story misstated …”, “(This 3 June
 * story has been corrected to fix …)”
 */
const OF_THE_REPORT =
  /^[[(*\s]*(?:(?:editor['’]?s['’]? note|note)\s*:\s*)?(?:(?:an?|the) (?:earlier|previous|prior|original|initial) (?:version|headline|photo caption|caption)|(?:this|the) (?:[\w.]+ ){0,3}?(?:article|story|report|piece|post|page|headline|version|dispatch|item))\b/i
const PUTS_RIGHT =
  /\b(?:correct(?:ed|s)?|amended|clarif(?:y|ied|ies)|misstated|misspelled|misspelt|misidentified|mistakenly|misattributed|misquoted|incorrect(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|inaccurate(?:ly)?|in error)\b/i
/** “(Corrects paragraph 3 to …)”, as agencies head a story that is sent anew. */
const SENT_ANEW = /^[[(*\s]*(?:corrects|adds dropped|refiles to correct|removes erroneous|recasts to correct)\b.{8,}/i

/**
 * The notice by which an outlet puts its own report right, as it is printed among the words; of several all of them, in
 * their order. Null where there is none.
 */
export function correctionIn(text: string): string | null {
  const notices = text
    .split('\n')
    .map((line) => line.trim())
    .filter(isCorrection)
  return notices.length === 0 ? null : notices.join(' ')
}

/** Whether a paragraph is such a notice. */
export function isCorrection(paragraph: string): boolean {
  if (paragraph.length > LONGEST_NOTICE) return false
  return (
    HEADED.test(paragraph) || SENT_ANEW.test(paragraph) || (OF_THE_REPORT.test(paragraph) && PUTS_RIGHT.test(paragraph))
  )
}
