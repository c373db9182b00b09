import { LEADS_UP_TO_SPEECH } from '../language/en/attributing-phrases.js'
import { contains, type Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import type { Footnote } from '../record/entry.js'

/** What may stand behind a clause that is whole: a mark, the end, or a word that begins another. */
const ENDS =
  /^\s*(?:$|[,;:.!?…)\]”’"»—–]|-\s|(?:and|but|or|yet|while|although|though|as|after|before|when|because|since|until|despite|amid|with|which|who|where|that|in|on|at|by|for|from|to)\b)/u
/**
 * A clause that begins within its sentence can be read by itself where it begins as a sentence does, or with words that
 * begin a phrase: then what went before is marked as left out.
 */
const BEGINS = /^[“‘"'(]?(?:[\p{Lu}\p{N}])/u
const BEGINS_PHRASE =
  /^(?:the|an?|th(?:is|at|ese|ose)|its|his|her|their|our|my|s?he|it|they|we|i|both|all|some|many|several|each|every|no|two|three|four|five|six)\s/u
/** “’ they said”, “ ‘ 10 Downing Street said”: the mark belongs to words that are not shown. */
const STRAY_MARK = /^[“”‘’"']\s/u
/**
 * “| said the minister”, “the Bureau of Information | said in a statement”: who speaks without a word of what was said.
 */
const SPEECH_ALONE =
  /^[“”‘’"'\s]*(?:\p{L}[\p{L}’'.-]*\s+){0,14}?(?:said|says|told|added|read|commented|stated)(?:\s+(?:the\s+)?(?:\p{Lu}\S*|of|for|and|\p{Ll}{2,}))*(?:\s+in a (?:\p{L}+\s)?statement)?[.]?$/u
/**
 * The words of a report that tell an entry: its clause where that can be read by itself, else the whole sentence. What
 * is left out before and behind is marked.
 */
export function ownWords(reading: Reading, note: Pick<Footnote, 'sentence' | 'clause'>): string {
  const { sentence } = note
  const told = spanShown(reading, note)
  const text = withoutLoneMarks(words(reading.report, told).replace(/\s+/gu, ' ').trim())
  const isCut = (from: number, to: number) => /[\p{L}\p{N}]/u.test(reading.report.text.slice(from, to))
  return `${isCut(sentence.start, told.start) ? '… ' : ''}${text}${isCut(told.end, sentence.end) ? ' …' : ''}`
}

/** Where those words stand. */
export function spanShown(reading: Reading, { sentence, clause }: Pick<Footnote, 'sentence' | 'clause'>): Span {
  return isReadable(reading, sentence, clause) ? clause : sentence
}

function isReadable({ report }: Reading, sentence: Span, clause: Span): boolean {
  if (!contains(sentence, clause)) return true
  const text = words(report, clause)
  if (STRAY_MARK.test(text) || SPEECH_ALONE.test(text) || LEADS_UP_TO_SPEECH.test(text)) return false
  if (!ENDS.test(report.text.slice(clause.end, sentence.end))) return false
  return report.text.slice(sentence.start, clause.start).trim() === '' || BEGINS.test(text) || BEGINS_PHRASE.test(text)
}

/** Marks of quotation: a straight one opens where nothing but a blank or a bracket stands before it. */
const MARK = /[“”"]/gu

/**
 * A mark whose other half stands outside the words: at an end it goes, within them the half that is missing is put
 * there, so that what is quoted is seen.
 */
function withoutLoneMarks(text: string): string {
  const marks = [...text.matchAll(MARK)].map(({ 0: mark, index }) => ({
    index,
    opens: mark === '“' || (mark === '"' && /^$|[\s(\[]/u.test(text.charAt(index - 1))),
  }))
  const lone: { readonly index: number; readonly opens: boolean }[] = []
  for (const mark of marks) {
    if (!mark.opens && lone.at(-1)?.opens) lone.pop()
    else lone.push(mark)
  }
  const [first, last] = [lone.find(({ opens }) => !opens), lone.findLast(({ opens }) => opens)]
  const end = (at: number) => at === text.length - 1
  const closed = last === undefined ? text : last.index === 0 ? text.slice(1) : `${text}”`
  const opened = first === undefined ? closed : end(first.index) ? closed.slice(0, -1) : `“${closed}`
  return opened.trim()
}
