import type { Token } from '../../language/en/sentence.js'
import { spanOfTokens } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import { reportingVerb } from '../../language/en/reporting-verbs.js'
import { phraseAtStart } from './phrases.js'

/** Words passed on: “the diplomat was quoted as saying by TASS”, “TASS quoted the diplomat as saying”. */
export interface QuotedAs {
  readonly cue: Span
  readonly source: Span
  readonly via: Span | null
}

/** “quoted”, “cited”, “reported … as saying” */
export const PASSES_ON = /^(?:quote|cite|report)$/u
/** How far “saying” may stand from “quoted”: “was quoted by the Iranian state television on Monday as saying”. */
const LONGEST_BETWEEN = 14

/** Reads the chain where a verb of passing on leads to “as saying”; the words are those of its clause, in order. */
export function readQuotedAs(words: readonly Token[]): QuotedAs | undefined {
  const at = words.findIndex((token) => PASSES_ON.test(token.lemma) && token.upos === 'VERB')
  const passing = words[at]
  const asAt = passing
    ? words.findIndex(
        (token, index) =>
          index > at && index < at + LONGEST_BETWEEN && token.form.toLowerCase() === 'as' && isSpeech(words[index + 1]),
      )
    : -1
  if (!passing || asAt < 0) return undefined
  const cue = spanOfTokens([passing, words[asAt + 1]!])
  const before = nominalEnd(words.slice(0, at))
  if (before.length === 0) return undefined
  const passive = words.slice(0, at).some((token) => token.upos === 'AUX' && token.lemma === 'be')
  const by = words.findIndex((token, index) => index > at && token.form.toLowerCase() === 'by')
  const agent = by < 0 ? [] : phraseAtStart(words.slice(by + 1))
  if (passive) return { cue, source: spanOfTokens(before), via: agent.length > 0 ? spanOfTokens(agent) : null }
  const speaker = words.slice(at + 1, asAt).filter((token) => token.upos !== 'PUNCT')
  return speaker.length > 0 ? { cue, source: spanOfTokens(speaker), via: spanOfTokens(before) } : undefined
}

function isSpeech(token: Token | undefined): boolean {
  return token?.xpos === 'VBG' && reportingVerb(token.lemma, 'clause') !== undefined
}

/** The words before the verb without its auxiliaries, from the last comma that a noun follows. */
function nominalEnd(words: readonly Token[]): readonly Token[] {
  const nominal = words.filter((token) => token.upos !== 'AUX' && token.upos !== 'ADV')
  while (nominal.at(-1)?.upos === 'PUNCT') nominal.pop()
  while (nominal[0] && ['PUNCT', 'CCONJ', 'SCONJ'].includes(nominal[0].upos)) nominal.shift()
  return nominal
}
