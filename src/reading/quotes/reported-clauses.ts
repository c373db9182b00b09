import { reportingVerb, isReportingVerb, type CueFrame, type ReportingVerb } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, children, childrenBy, headOf, preposition, relation, subtree } from '../../language/en/tree.js'
import { stretchAt, type Attribution, type Paragraph } from './attribution.js'
import { contentSpans, sourceOf, verbGroup } from './phrases.js'

/** What a verb reports, in one frame. */
interface Reported {
  readonly verb: ReportingVerb
  readonly frame: CueFrame
  readonly tokens: readonly Token[]
}

/** Attributions whose cue is a verb of the sentence outside quotation marks: said that …, vowed to …, called it …. */
export function readReportedClauses(paragraph: Paragraph): readonly Attribution[] {
  return paragraph.sentences.flatMap((sentence) => sentence.tokens
    .filter((token) => token.upos === 'VERB' && isReportingVerb(token.lemma) && !stretchAt(paragraph, token))
    .flatMap((token) => {
      const reported = readFrames(sentence, token)
      return reported ? attributionOf(sentence, token, reported) : []
    }))
}

function readFrames(sentence: Sentence, cue: Token): Reported | undefined {
  return readClause(sentence, cue) ?? readNaming(sentence, cue) ?? readCharge(sentence, cue) ?? readOrder(sentence, cue)
    ?? readInfinitive(sentence, cue) ?? readObject(sentence, cue)
}

function attributionOf(sentence: Sentence, cue: Token, { verb, frame, tokens }: Reported): readonly Attribution[] {
  const content = contentSpans(tokens)
  const source = sourceOf(sentence, cue)
  if (content.length === 0) return []
  return [{ cue: verbGroup(sentence, cue), source, content, stance: verb.stance, rule: `quote.${verb.kind}-${frame}` }]
}

/** “said (that) talks had begun”; “talks had begun, the ministry said”; “he asked whether …”. */
function readClause(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'clause')
  if (!verb) return undefined
  const clause = childrenBy(sentence, cue, 'ccomp').find((child) => isClause(sentence, child)) ?? childrenBy(sentence, cue, 'parataxis').find((child) => child.index > cue.index && sentence.tokens[child.index]!.upos !== 'PUNCT')
  if (clause) return { verb, frame: 'clause', tokens: subtree(sentence, clause) }
  const governor = headOf(sentence, cue)
  if (relation(cue) === 'parataxis' && governor && !isReportingVerb(governor.lemma)) {
    return { verb, frame: 'clause', tokens: subtree(sentence, governor, (child) => child !== cue) }
  }
  return undefined
}

function isClause(sentence: Sentence, top: Token): boolean {
  return children(sentence, top).some((child) => ['nsubj', 'csubj', 'mark', 'cop', 'aux', 'expl'].includes(relation(child)))
}

/** “called the vote a sham”, “described it as a sham”, “dismissed the report as false”. */
function readNaming(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'naming')
  const object = childBy(sentence, cue, 'obj', 'nsubj:pass')
  if (!verb || !object) return undefined
  const name = childBy(sentence, cue, 'xcomp') ?? childrenBy(sentence, cue, 'obl', 'advcl').find((child) => preposition(sentence, child) === 'as' || childBy(sentence, child, 'mark')?.lemma === 'as')
  if (!name || childBy(sentence, name, 'mark')?.lemma === 'to') return undefined
  return { verb, frame: 'naming', tokens: [...subtree(sentence, object), ...subtree(sentence, name)].sort((a, b) => a.index - b.index) }
}

/** “accused Kyiv of shelling the plant”, “blamed Moscow for the delay”. */
function readCharge(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'charge')
  const object = childBy(sentence, cue, 'obj')
  if (!verb || !object) return undefined
  const charge = children(sentence, cue).filter((child) => child.index > object.index && ['obl', 'advcl'].includes(relation(child)) && ['of', 'for', 'with'].includes(preposition(sentence, child) || (childBy(sentence, child, 'mark')?.lemma ?? '')))
  return { verb, frame: 'charge', tokens: [object, ...charge].flatMap((top) => subtree(sentence, top)).sort((a, b) => a.index - b.index) }
}

/** “urged Iran to stop”, “called on both sides to talk”. */
function readOrder(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'order')
  const infinitive = childrenBy(sentence, cue, 'xcomp', 'ccomp', 'advcl').find((child) => isInfinitive(sentence, child))
  const object = childBy(sentence, cue, 'obj', 'iobj') ?? childrenBy(sentence, cue, 'obl').find((child) => preposition(sentence, child) === 'on' || preposition(sentence, child) === 'upon')
  if (!verb || !infinitive || !object || object.index > infinitive.index) return undefined
  return { verb, frame: 'order', tokens: [object, infinitive].flatMap((top) => subtree(sentence, top)).sort((a, b) => a.index - b.index) }
}

/** “vowed to respond”, “refused to say”. */
function readInfinitive(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'infinitive')
  const infinitive = childrenBy(sentence, cue, 'xcomp').find((child) => isInfinitive(sentence, child))
  return verb && infinitive ? { verb, frame: 'infinitive', tokens: subtree(sentence, infinitive) } : undefined
}

function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return childrenBy(sentence, verb, 'mark').some((mark) => mark.lemma === 'to')
}

/** “condemned the attack”, “announced new sanctions”. */
function readObject(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'object')
  const object = childBy(sentence, cue, 'obj')
  if (!verb || !object || object.index < cue.index) return undefined
  const rest = children(sentence, cue).filter((child) => child.index > object.index && relation(child) === 'obl' && ['as', 'for', 'of', 'over', 'about'].includes(preposition(sentence, child)))
  return { verb, frame: 'object', tokens: [object, ...rest].flatMap((top) => subtree(sentence, top)).sort((a, b) => a.index - b.index) }
}
