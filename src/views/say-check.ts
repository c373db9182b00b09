import type { CheckedFinding, CheckedWords, WordChange } from './check-words.js'

/**
 * The answer in a line, before the places: “not as quoted: no report has exactly these words of his; 3 have others”.
 */
export function sumUpCheck({ findings, splice, isShort }: CheckedWords, reports: number): string {
  if (findings.length === 0 && !splice)
    return `absent: none of ${reports} reports has these words${isShort ? ' side by side; so few are not looked for nearly' : ', or nearly'}`
  const count = (...verdicts: readonly CheckedFinding['verdict'][]) =>
    findings.filter(({ verdict }) => verdicts.includes(verdict)).length
  const inReports = (number: number) => `${number} ${number === 1 ? 'report' : 'reports'}`
  const others = findings.length - count('exact')
  if (count('exact') > 0) {
    const speakers = [
      ...new Set(
        findings.flatMap(({ verdict, speaker, form }) =>
          verdict === 'exact' ? [form === null ? 'the report itself' : (speaker ?? 'nobody named')] : [],
        ),
      ),
    ]
    return `in the record: ${inReports(count('exact'))} of ${reports} with exactly these words, by ${speakers.join(', ')}${others > 0 ? `; ${others} worded otherwise` : ''}`
  }
  if (splice) return 'not as quoted: these words stand in two places, not in one'
  if (count('wrong speaker') > 0)
    return `not by this speaker: ${inReports(count('wrong speaker'))} of ${reports} with exactly these words, by somebody else`
  if (count('cut short') > 0)
    return `not as quoted: what stands beside these words turns their sense (${inReports(count('cut short'))})`
  if (count('misquoted') > 0)
    return `not as quoted: no report has exactly these words; ${inReports(count('misquoted'))} with words close to them`
  return `not word for word: ${inReports(count('near'))} of ${reports} with words like these`
}

/** “has “closed” for “open””: what was asked for, and what stands there. */
export function sayChange({ asked, stands }: WordChange): string {
  return asked === '' ? `leaves out “${stands}”` : stands === '' ? `adds “${asked}”` : `has “${asked}” for “${stands}”`
}
