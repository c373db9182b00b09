import type { Report } from '../../src/intake/report.js'
import {
  candidatesOf,
  kindFeatures,
  modalityFeatures,
  partyFeatures,
} from '../../src/reading/judging/event-features.js'
import { inOrderOf, NO_EVENT, partyStates, settled } from '../../src/reading/judging/judge-events.js'
import type { Scene } from '../../src/reading/judging/scene.js'
import { tellingFeatures } from '../../src/reading/judging/telling.js'
import type { Proposal } from '../../src/reading/read-events.js'
import { proposeReading, type Reader } from '../../src/reading/read-report.js'
import type { EventKind, Modality } from '../../src/reading/reading.js'
import { partsIn, type JudgedDeed, type JudgedSentence } from './judged-sentences.js'
import { CLASSES, lesson, wordKey, type Lesson } from './lessons.js'

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
        lessons: lessonsOf(read.scene, proposal, deed),
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

function lessonsOf(scene: Scene, bare: Proposal, deed: JudgedDeed | undefined): readonly Lesson[] {
  const { sentence, word } = bare.trigger
  const state = [scene.stateOf(sentence, word)]
  const deeds = () => scene.deedsIn(sentence)
  const thoughtOfKind = () => {
    const judged = deeds()
    return judged ? inOrderOf(CLASSES.kind, judged, word.index) : undefined
  }
  const telling =
    bare.origin === 'word'
      ? [lesson('telling', tellingFeatures(sentence, word), state, [deed ? 'tells' : 'silent'], 1)]
      : []
  const kind = {
    ...lesson('kind', kindFeatures(scene, bare), state, deed?.kinds ?? [NO_EVENT], 1),
    thought: thoughtOfKind,
  }
  return [...telling, kind, ...(deed ? lessonsOfDeed(scene, settled(bare), deed) : [])]
}

/** How far it is a fact and who takes part, of a word that tells a deed. */
function lessonsOfDeed(scene: Scene, proposal: Proposal, deed: JudgedDeed): readonly Lesson[] {
  const { sentence, word } = proposal.trigger
  const kind = (deed.kinds.includes(proposal.event.kind) ? proposal.event.kind : deed.kinds[0]) as EventKind
  const modality = deed.modalities[0] as Modality
  const deeds = () => scene.deedsIn(sentence)
  const standing = {
    ...lesson('modality', modalityFeatures(scene, proposal, kind), [scene.stateOf(sentence, word)], deed.modalities, 1),
    thought: () => deeds()?.second(word.index),
  }
  const candidates = candidatesOf(scene, proposal, kind)
  const parties = candidates.flatMap((one) => {
    const { head } = one
    if (!head) return []
    const features = partyFeatures(scene, proposal, kind, modality, one, candidates)
    return [
      {
        ...lesson('party', features, partyStates(scene, proposal, one), partsIn(deed, head.index), 1),
        thought: () => deeds()?.pair(head.index, word.index),
      },
    ]
  })
  return [standing, ...parties]
}
