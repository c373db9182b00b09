import type { Report } from '../../src/intake/report.js'
import { proposeReading, type Reader } from '../../src/reading/read-report.js'
import { partsIn, type JudgedDeed, type JudgedSentence } from './judged-sentences.js'
import { lessonsOfWord, wordKey, type Lesson, type ToldDeed } from './lessons.js'

/** What a word taught in the sentences judged: whether it told something there, and the lessons of it. */
export interface JudgedWord {
  /** As `wordKey` has it; null where a pattern proposes it. */
  readonly key: string | null
  readonly tells: boolean
  readonly part: JudgedSentence['part']
  readonly lessons: readonly Lesson[]
}

/** Each sentence is read as a report of its own; one whose words are parted otherwise today teaches nothing. */
export function* judgedWords(sentences: readonly JudgedSentence[], reader: Reader): Generator<JudgedWord> {
  for (const judged of sentences) {
    const read = readAlone(judged, reader)
    if (!read) continue
    for (const proposal of read.proposals) {
      const at = proposal.trigger.word.index
      if (!judged.asked.includes(at)) continue
      const deed = judged.deeds.find((one) => one.at === at)
      yield {
        key: proposal.origin === 'pattern' ? null : wordKey(proposal.trigger.word),
        tells: deed !== undefined,
        part: judged.part,
        lessons: lessonsOfWord(read.scene, proposal, deed ? toldIn(deed) : null),
      }
    }
  }
}

function readAlone({ forms }: JudgedSentence, reader: Reader) {
  const wanted = forms.join(' ')
  for (const text of [asPrinted(wanted), wanted]) {
    const read = proposeReading(reportOf(text), reader, (token) => /^(?:VERB|NOUN)$/u.test(token.upos))
    const [only, ...more] = read.scene.sentences
    if (only && more.length === 0 && only.tokens.map((one) => one.form).join(' ') === wanted) return read
  }
  return null
}

/** Words with blanks between them as a paper prints them. */
function asPrinted(words: string): string {
  return words.replace(/ (?=[,.;:?!)%’]|['’]s\b|n['’]t\b)/gu, '').replace(/([($€£]) /gu, '$1')
}

function reportOf(text: string): Report {
  const unknown = { file: null, title: null, outlet: null, byline: null, url: null, published: null }
  return { id: 'judged', ...unknown, language: 'en', text, marked: [] }
}

function toldIn(deed: JudgedDeed): ToldDeed {
  return {
    ...deed,
    isFirst: true,
    partsOf: (candidates) => candidates.map(({ head }) => (head ? partsIn(deed, head.index) : null)),
  }
}
