import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  auxiliaries,
  childBy,
  childrenBy,
  headOf,
  isPassive,
  relation,
  subjects,
  subtree,
} from '../../language/en/tree.js'
import { overlap, type Span } from '../../language/span.js'
import { stretchAt, type Attribution, type Paragraph } from './attribution.js'
import { contentSpans, sourceOf, verbGroup } from './phrases.js'

/*
 * A net beneath the frames: every clause that hangs on a verb with a speaker, and every sentence that a short clause
 * closes, whatever the verb. Whether such words are said is judged from what has been learned; the frames say it of the
 * verbs they know.
 */

/** Verbs whose clause is no speech and no thought. */
const NOT_TELLING =
  /^(?:make|let|have|be|do|get|ensure|mean|help|seem|appear|cause|prevent|keep|go|come|start|begin|stop|try|need|want|like|allow|force|lead|use|ask)$/u
/** “the text went on”, “he put in” */
const WITH_PARTICLE = /^(?:go|put|cut|come|chime|carry)$/u
/** Longest clause that closes a sentence, in words: “, the special rapporteur Tom Andrews calculated in 2023”. */
const LONGEST_CLOSING = 22
/** What hangs on verbs of any kind, where the frames have nothing of the same words or verb. */
export function readTreeClauses(paragraph: Paragraph, framed: readonly Attribution[]): readonly Attribution[] {
  const known = framed.flatMap(({ content, cue, source }) => [
    ...content,
    ...(cue ? [cue] : []),
    ...(source ? [source] : []),
  ])
  return paragraph.sentences
    .flatMap((sentence) =>
      sentence.tokens
        .filter((token) => token.upos === 'VERB' && !stretchAt(paragraph, token))
        .flatMap((verb) => clauseOf(sentence, verb) ?? closingOf(sentence, verb) ?? []),
    )
    .filter(
      ({ content, cue }) =>
        content.length > 0 &&
        !known.some((one) => overlap(one, cue!) > 0 || content.some((span) => overlap(one, span) > 0)) &&
        !content.some((span) =>
          paragraph.stretches.some(({ outer }) => overlap(outer, span) > 0.5 * (span.end - span.start)),
        ),
    )
}

/**
 * “…, said the strategic interest remained”; “declined to confirm it and then | said that …”: the clause under the
 * verb.
 */
function clauseOf(sentence: Sentence, verb: Token): Attribution | undefined {
  if (NOT_TELLING.test(verb.lemma)) return undefined
  const clause = childrenBy(sentence, verb, 'ccomp').find(
    (child) => child.index > verb.index && isFinite(sentence, child),
  )
  const source = clause && speakerOf(sentence, verb)
  if (!clause || !source) return undefined
  const tokens = subtree(sentence, clause).filter((token) => token.index > verb.index)
  // “Bergman, who runs the port”
  if (/^who$/iu.test(tokens[0]!.form)) return undefined
  return attribution(sentence, verb, source, sentence.tokens.slice(tokens[0]!.index, tokens.at(-1)!.index + 1))
}

/**
 * “The aeroplane had not asked for permission, | the text went on”: a subject and its verb that close the sentence
 * behind a comma.
 */
function closingOf(sentence: Sentence, verb: Token): Attribution | undefined {
  if (NOT_TELLING.test(verb.lemma) && !(WITH_PARTICLE.test(verb.lemma) && childBy(sentence, verb, 'compound:prt')))
    return undefined
  const subject = subjects(sentence, verb).find((one) => one.index < verb.index)
  if (
    !subject ||
    !/^VB[DZP]$/u.test(verb.xpos) ||
    isPassive(sentence, verb) ||
    !/^(?:root|parataxis|advcl|ccomp|conj)$/u.test(relation(verb))
  )
    return undefined
  const first = subtree(sentence, subject)[0]!.index
  const comma = sentence.tokens[first - 1]
  const rest = sentence.tokens.slice(verb.index + 1)
  if (
    comma?.form !== ',' ||
    first < 4 ||
    sentence.tokens.length - first > LONGEST_CLOSING ||
    /^(?:who|which|that|whose)$/iu.test(subject.form)
  )
    return undefined
  const isOpen =
    rest.some((token) => token.upos === 'VERB' && token.xpos !== 'VBN' && token.xpos !== 'VBG') ||
    childrenBy(sentence, verb, 'obj', 'ccomp', 'xcomp').some((one) => one.index > verb.index)
  const before = sentence.tokens.slice(0, first - 1)
  const isClause =
    before.some((token) => token.upos === 'AUX' || /^VB[DPZ]$/u.test(token.xpos)) &&
    !/^(?:when|while|although|though|if|because|but|and)$/iu.test(before[0]!.form)
  const source = isOpen || !isClause ? null : sourceOf(sentence, verb)
  return source ? attribution(sentence, verb, source, before) : undefined
}

function attribution(sentence: Sentence, verb: Token, source: Span, words: readonly Token[]): Attribution {
  return {
    cue: verbGroup(sentence, verb),
    source,
    content: contentSpans(words),
    stance: 'asserts',
    rule: 'quote.tree-clause',
  }
}

/** The verb’s subject, or that of the verb it goes on from. */
function speakerOf(sentence: Sentence, verb: Token): Span | null {
  const own = subjects(sentence, verb).some((one) => one.index < verb.index)
  const before = relation(verb) === 'conj' ? headOf(sentence, verb) : undefined
  return own || !before ? sourceOf(sentence, verb) : sourceOf(sentence, before)
}

function isFinite(sentence: Sentence, clause: Token): boolean {
  return (
    /^(?:VB[DZP]|MD)$/u.test(clause.xpos) ||
    auxiliaries(sentence, clause).some((aux) => /^(?:VB[DZP]|MD)$/u.test(aux.xpos)) ||
    childrenBy(sentence, clause, 'cop').some((cop) => /^VB[DZP]$/u.test(cop.xpos))
  )
}
