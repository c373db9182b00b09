import type { Sentence, Token } from '../../language/en/sentence.js'
import { agents, appositions, auxiliaries, isPassive, nounPhrase, particle, relation, spanOfTokens, subjects } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'

const QUOTATION_MARK = /^(?:["“”„‟«»‘’'‚‹›]|``|'')$/u

/** Unbroken stretches of a reported clause: marks at the ends fall away (not those of quotation), a gap of other words breaks it. */
export function contentSpans(tokens: readonly Token[]): readonly Span[] {
  const runs: Token[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    if (run && token.index === run.at(-1)!.index + 1) run.push(token)
    else runs.push([token])
  }
  return runs.map(withoutOuterPunctuation).filter((run) => run.some((token) => token.upos !== 'PUNCT')).map(spanOfTokens)
}

function withoutOuterPunctuation(run: readonly Token[]): readonly Token[] {
  const drops = (token: Token) => token.upos === 'PUNCT' && !QUOTATION_MARK.test(token.form)
  let from = 0
  let to = run.length
  while (from < to && drops(run[from]!)) from++
  while (to > from && drops(run[to - 1]!)) to--
  return run.slice(from, to)
}

/** “has repeatedly said”, “did not say”, “pointed out”: the verb with its auxiliaries and particle. */
export function verbGroup(sentence: Sentence, verb: Token): Span {
  const before = auxiliaries(sentence, verb).filter((aux) => aux.index < verb.index && relation(aux) === 'aux')
  const after = particle(sentence, verb)
  return spanOfTokens([...before, verb, ...(after ? [after] : [])])
}

/** Who is held to the words of a verb: its subject, or the agent of a passive one. */
export function sourceOf(sentence: Sentence, cue: Token): Span | null {
  const heads = isPassive(sentence, cue) ? agents(sentence, cue) : subjects(sentence, cue)
  const first = heads[0]
  return first ? spanOfTokens(heads.filter((head) => sentence.tokens.includes(head)).flatMap((head) => sourceWords(sentence, head))) : null
}

/** A source as named: its noun phrase and what stands beside it in apposition. */
function sourceWords(sentence: Sentence, head: Token): readonly Token[] {
  return [...nounPhrase(sentence, head), ...appositions(sentence, head).flatMap((name) => nounPhrase(sentence, name))]
}
