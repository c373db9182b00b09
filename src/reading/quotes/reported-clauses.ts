import { FINDERS, REPORTING_NOUNS } from '../../language/en/attributing-phrases.js'
import { HOLDING_BACK } from '../../language/en/modality-words.js'
import { isPlainSaying, isReportingVerb, PHRASAL_VERBS, reportingVerb, reportingVerbAbout, type CueFrame, type CueStance, type ReportingVerb } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, children, childrenBy, headOf, isNegated, isPassive, preposition, relation, subjects, subtree } from '../../language/en/tree.js'
import { stretchAt, type Attribution, type Paragraph } from './attribution.js'
import { nounContent } from './nominal-cues.js'
import { PASSES_ON, readQuotedAs } from './quoted-as.js'
import { contentSpans, HEARD_BY_OBJECT, isDay, isTime, isMistakenForPassive, phraseAtStart, QUOTATION_MARK, sourceOf, verbGroup } from './phrases.js'

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
  return readClause(sentence, cue) ?? readFinding(sentence, cue) ?? readNaming(sentence, cue) ?? readCharge(sentence, cue) ?? readOrder(sentence, cue)
    ?? readInfinitive(sentence, cue) ?? readAbout(sentence, cue) ?? readObject(sentence, cue)
}

function attributionOf(sentence: Sentence, cue: Token, { verb, frame, tokens }: Reported): readonly Attribution[] {
  const content = contentSpans(frame === 'clause' ? tokens : toNextCue(sentence, cue, withAdverbs(sentence, tokens)))
  const passed = PASSES_ON.test(headOf(sentence, cue)?.lemma ?? '') ? readQuotedAs(sentence.tokens) : undefined
  if (passed && content.length > 0) return [{ cue: passed.cue, source: passed.source, content, stance: verb.stance, rule: 'quote.quoted-as', ...(passed.via ? { via: passed.via } : {}) }]
  const source = sourceOf(sentence, cue)
  if (content.length === 0 || (!source && !isSaidByNobody(sentence, cue, frame)) || isWithheld(sentence, cue, { verb, frame, tokens })) return []
  return [{ cue: verbGroup(sentence, cue), source, content, stance: verb.stance, rule: `quote.${verb.kind}-${frame}` }]
}

/** “blamed Minsk squarely for the delay”: an adverb of the report’s own does not break what is said. */
function withAdverbs(sentence: Sentence, tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const gap = at > 0 ? sentence.tokens.slice(tokens[at - 1]!.index + 1, token.index) : []
    return gap.length <= LONGEST_ADVERBS && gap.every((word) => word.upos === 'ADV') ? [...gap, token] : [token]
  })
}

const LONGEST_ADVERBS = 2

/** “welcomed the move, adding that …”, “called it a gift and boasted of …”: the second cue brings words of its own. */
function toNextCue(sentence: Sentence, cue: Token, tokens: readonly Token[]): readonly Token[] {
  const second = tokens.findIndex((token, at) => {
    const next = sentence.tokens[token.index + 1]
    if (at > 0 && token.upos === 'CCONJ' && next && isReportingVerb(next.lemma) && next.upos === 'VERB' && tenseOf(next) === tenseOf(cue)) return true
    return at > 0 && token.form === ',' && next?.xpos === 'VBG' && reportingVerb(next.lemma, 'clause') !== undefined
  })
  return second > 0 ? tokens.slice(0, second) : tokens
}

/** “It has been claimed that …”: words without a source. All else without one is narration. */
function isSaidByNobody(sentence: Sentence, cue: Token, frame: CueFrame): boolean {
  return frame === 'clause' && isPassive(sentence, cue) && childrenBy(sentence, cue, 'expl', 'nsubj').some((child) => child.lemma === 'it')
}

/** “refrained from condemning”, “stopped short of criticising”, “without saying”, “has not condemned the attack”: words that were not spoken. */
function isWithheld(sentence: Sentence, cue: Token, { verb, frame }: Reported): boolean {
  if (isNegated(sentence, cue) && frame !== 'clause' && (FEELS.has(verb.stance) || ANSWERS.test(cue.lemma))) return true
  const governor = headOf(sentence, cue)
  if (cue.xpos !== 'VBG') return false
  return childrenBy(sentence, cue, 'mark', 'case').some((mark) => mark.lemma === 'without')
    || (governor !== undefined && (HOLDING_BACK.has(governor.lemma) || /^(?:stop|fail)$/u.test(governor.lemma) || childBy(sentence, governor, 'xcomp', 'advmod', 'acomp')?.lemma === 'short'))
}

/** “did not respond to a request for comment” */
const ANSWERS = /^(?:respond|reply|react|answer)$/u

/** What is not praised or condemned was not said at all; what is not confirmed was asked for. */
const FEELS: ReadonlySet<CueStance> = new Set<CueStance>(['praises', 'criticises', 'asks', 'promises', 'threatens'])

/** “said (that) talks had begun”; “talks had begun, the ministry said”; “he asked whether …”. */
function readClause(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'clause')
  if (!verb && !isPhrasal(sentence, cue)) return undefined
  const tokens = clauseUnder(sentence, cue) ?? clauseAfter(sentence, cue) ?? clauseAround(sentence, cue)
  return tokens && { verb: verb ?? PHRASAL, frame: 'clause', tokens }
}

const PHRASAL: ReportingVerb = { lemma: 'point', kind: 'speech', stance: 'asserts', frames: new Set(['clause']) }

/** “pointed out that …”, “made clear that …”, “spelled out why …” */
function isPhrasal(sentence: Sentence, cue: Token): boolean {
  const next = sentence.tokens[cue.index + 1]
  return next !== undefined && PHRASAL_VERBS.has(`${cue.lemma} ${next.lemma}`)
}

/** “denied sending weapons”, “admitted having met” */
const ADMITS_GERUND = /^(?:deny|admit|acknowledge|report|recall|recommend|suggest|propose|regret|advocate)$/u

/** What the tree hangs on the verb, with the words up to the next comma that the parser has left outside. */
function clauseUnder(sentence: Sentence, cue: Token): readonly Token[] | undefined {
  const clauses = childrenBy(sentence, cue, 'ccomp').filter((child) => isClause(sentence, child))
  const after = clauses.filter((child) => child.index > cue.index)
  const clause = after.find((child) => childBy(sentence, child, 'mark')?.lemma === 'that') ?? after[0] ?? clauses[0]
    ?? childrenBy(sentence, cue, 'xcomp', 'ccomp', 'advcl').find((child) => ADMITS_GERUND.test(cue.lemma) && child.xpos === 'VBG' && child.index > cue.index && child.index - cue.index < 4)
    ?? clauseForIt(sentence, cue)
    ?? childrenBy(sentence, cue, 'parataxis').find((child) => child.index > cue.index && child.upos !== 'PUNCT')
  if (!clause) return undefined
  const tokens = subtree(sentence, clause)
  return clause.index > cue.index ? toNextPredicate(sentence, cue, stretched(sentence, cue, tokens)) : tokens
}

/** “It has been claimed that …”, where the tree takes the clause for what “it” stands for. */
function clauseForIt(sentence: Sentence, cue: Token): Token | undefined {
  return isPassive(sentence, cue) ? childrenBy(sentence, cue, 'csubj').find((child) => child.index > cue.index) : undefined
}

/**
 * A reported clause begins at its “that”, or at the marks that follow the verb (said “half a ton” of papers proves it), and runs to a comma or the
 * end: a word in between that hangs elsewhere is still reported.
 */
function stretched(sentence: Sentence, cue: Token, tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0]!.index
  const that = sentence.tokens.slice(cue.index + 1, first + (HEARD_BY_OBJECT.test(cue.lemma) ? LONGEST_HEARER : 0)).find((token) => token.form.toLowerCase() === 'that' && token.xpos === 'IN')
  const opensWithMarks = QUOTATION_MARK.test(sentence.tokens[cue.index + 1]!.form)
  const stray = straySubject(sentence, cue, first)
  const last = tokens.at(-1)!.index
  const next = sentence.tokens[last + 1]
  const end = next && !BOUNDARY.test(next.form) ? boundaryAfter(sentence, last + 1) - 1 : last
  const start = that ? that.index : opensWithMarks ? cue.index + 1 : stray ?? Math.max(first, first < cue.index ? first : cue.index + 1)
  return sentence.tokens.slice(start, end + 1).filter((token) => token !== cue)
}

/** “Analysts said | tariffs have fallen”: where the tree hangs the clause’s subject on the verb of saying, beside the one who says it. */
function straySubject(sentence: Sentence, cue: Token, first: number): number | undefined {
  const subjects = childrenBy(sentence, cue, 'nsubj')
  const stray = subjects.some((subject) => subject.index < cue.index) ? subjects.find((subject) => subject.index > cue.index && subject.index < first) : undefined
  return stray && Math.max(cue.index + 1, subtree(sentence, stray)[0]!.index)
}

/** “…, in an apparent reference to Beijing”: the reporter’s gloss. */
const APPARENT = /^(?:apparent|obvious|clear|thinly|veiled|seeming)$/iu

/** “…, but did not elaborate”, “…, and has called for talks”: a second thing that the source does is no longer what it says. */
function toNextPredicate(sentence: Sentence, cue: Token, tokens: readonly Token[]): readonly Token[] {
  const second = tokens.findIndex((token, at) => {
    if (at === 0) return false
    const [next, after] = [sentence.tokens[token.index + 1], sentence.tokens[token.index + 2]]
    if (token.form === ',' && next?.lemma === 'in' && sentence.tokens.slice(next.index + 1, next.index + 4).some((word) => APPARENT.test(word.form))) return true
    if (endsWithComma(sentence, token) && next && OTHER_SIDE.test(next.form) && hasCueOfItsOwn(sentence, next)) return true
    if (endsWithComma(sentence, token) && next?.upos === 'CCONJ' && isFinite(after)) return true
    return token.upos === 'CCONJ' && (isSecondCue(sentence, cue, token, tokens.slice(0, at)) || hasCueOfItsOwn(sentence, token))
  })
  return second > 0 ? tokens.slice(0, second) : tokens
}

/** A comma, or a closing mark that has taken the comma in: “a lie,” and left. */
function endsWithComma(sentence: Sentence, token: Token): boolean {
  return token.form === ',' || (QUOTATION_MARK.test(token.form) && sentence.tokens[token.index - 1]?.form === ',')
}

/** “…, while Riga said …”: what another source says is not said by the first. */
const OTHER_SIDE = /^(?:while|whereas|though|although|as)$/iu
/** “and others have said”, “while two officials from the ministry told reporters” */
const LONGEST_OTHER = 9

/** Whether the link opens a clause with a source and a plain verb of saying of its own. */
function hasCueOfItsOwn(sentence: Sentence, link: Token): boolean {
  const rest = sentence.tokens.slice(link.index + 1, link.index + 1 + LONGEST_OTHER)
  const verb = rest.find((token) => /^(?:VB[DZP]|MD)$/u.test(token.xpos) && token.upos !== 'AUX' || token.upos === 'VERB')
  return verb !== undefined && verb.upos === 'VERB' && PLAINEST.test(verb.lemma) && verb.xpos !== 'VBG' && verb.xpos !== 'VB' && ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'].includes(rest[0]!.upos) && rest[0] !== verb
}

const PLAINEST = /^(?:say|tell|add|announce|insist|argue|claim|report|note|warn|state|declare)$/u

/** “said she admires him and highlighted …”, “declaring it a gift and said …”: a verb of saying in the tense of the first cue, not in that of the clause. */
function isSecondCue(sentence: Sentence, cue: Token, link: Token, reported: readonly Token[]): boolean {
  const words = sentence.tokens.slice(link.index + 1, link.index + 5).filter((token) => token.upos !== 'ADV' && token.upos !== 'PART')
  const [finite, verb] = words[0]?.upos === 'AUX' ? [words[0], words[1]] : [words[0], words[0]]
  if (!finite || verb?.upos !== 'VERB' || !isReportingVerb(verb.lemma)) return false
  if (finite === verb && isPlainSaying(verb.lemma) && isFinite(verb)) return true
  const inside = reported.find((token) => /^(?:VB[DZP]|MD)$/u.test(token.xpos))
  return tenseOf(finite) === tenseOf(cue) && inside !== undefined && tenseOf(inside) !== tenseOf(cue)
}

function tenseOf(token: Token): string {
  // Taggers mix up past tense and participle: “called it a gift and boasted of it”.
  return token.xpos === 'VBZ' || token.xpos === 'VBP' ? 'present' : token.xpos === 'VBN' ? 'VBD' : token.xpos
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:VB[DZP]|MD)$/u.test(token.xpos) && token.upos !== 'NOUN')
}

/** How far the “that” may stand behind a hearer: “told reporters alongside Martin after the talks that” */
const LONGEST_HEARER = 10
const BOUNDARY = /^[,;:.?!)—–]$/u

function boundaryAfter(sentence: Sentence, from: number): number {
  const found = sentence.tokens.findIndex((token, at) => at >= from && BOUNDARY.test(token.form))
  return found < 0 ? sentence.tokens.length : found
}

/** Where the tree shows no clause but “that”, or a subject with a verb, follows the plainest verbs of saying. */
function clauseAfter(sentence: Sentence, cue: Token): readonly Token[] | undefined {
  if (!isPlainSaying(cue.lemma) || (isPassive(sentence, cue) && !isMistakenForPassive(sentence, cue))) return undefined
  const rest = sentence.tokens.slice(cue.index + 1)
  const that = rest.slice(0, FARTHEST_THAT).findIndex((token) => token.form.toLowerCase() === 'that' && token.xpos !== 'DT')
  const clause = rest.slice(that >= 0 ? that : lengthOfTime(rest))
  const verb = clause.slice(0, FARTHEST_VERB).findIndex((token) => token.upos === 'AUX' || /^(?:VB[DPZ]|MD)$/u.test(token.xpos))
  if (that >= 0) return verb > 0 ? clause : undefined
  if (!clause[0] || !OPENS_CLAUSE.has(clause[0].upos) || verb === 0) return undefined
  // “said the premier stood by it”: a tagger may take the verb for a noun, but hardly anything is ever said except in a clause.
  return verb > 0 || (cue.lemma === 'say' && clause.length > FEWEST_OF_CLAUSE) ? clause : undefined
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM'])
const FARTHEST_THAT = 12
const FARTHEST_VERB = 16
const FEWEST_OF_CLAUSE = 5

/** “said on Monday | the talks …”, “says despite it all, | they …”: how many words a time or a setting takes before the clause. */
function lengthOfTime(words: readonly Token[]): number {
  if (words[0]?.upos !== 'ADP') return words[0] && isDay(words[0]) ? 1 : 0
  const phrase = 1 + phraseAtStart(words.slice(1)).length
  return words[phrase]?.form === ',' ? phrase + 1 : phrase
}

/** “Talks had begun, the ministry said”: the tree hangs the verb on what it reports. */
function clauseAround(sentence: Sentence, cue: Token): readonly Token[] | undefined {
  const governor = headOf(sentence, cue)
  if (relation(cue) !== 'parataxis' || !governor || isReportingVerb(governor.lemma)) return undefined
  return subtree(sentence, governor, (child) => child !== cue)
}

function isClause(sentence: Sentence, top: Token): boolean {
  return children(sentence, top).some((child) => ['nsubj', 'csubj', 'mark', 'cop', 'aux', 'expl'].includes(relation(child)))
}

/** “called the vote a sham”, “described it as a sham”, “dismissed the report as false”. */
function readNaming(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'naming')
  const object = childBy(sentence, cue, 'obj', 'nsubj:pass')
  if (!verb) return undefined
  if (!object) return isNamedTogether(sentence, cue) ? namedAfter(sentence, cue, verb) : undefined
  const name = childBy(sentence, cue, 'xcomp') ?? childrenBy(sentence, cue, 'obl', 'advcl').find((child) => preposition(sentence, child) === 'as' || childBy(sentence, child, 'mark')?.lemma === 'as')
  if (!name) return NAMES_OUTRIGHT.test(cue.lemma) ? namedAfter(sentence, cue, verb) : undefined
  if (childBy(sentence, name, 'mark')?.lemma === 'to') return undefined
  return { verb, frame: 'naming', tokens: [...subtree(sentence, object), ...subtree(sentence, name)].sort((a, b) => a.index - b.index) }
}

const NAMES_OUTRIGHT = /^(?:call|deem|consider|label|brand|dub|term)$/u
const FEWEST_NAMED = 3

/** “called the offer a step backwards”: the tree may hold thing and name for one complement. */
function isNamedTogether(sentence: Sentence, cue: Token): boolean {
  return NAMES_OUTRIGHT.test(cue.lemma) && childrenBy(sentence, cue, 'xcomp').some((name) => name.index > cue.index && ['NOUN', 'PROPN', 'ADJ'].includes(name.upos))
}

/** “deemed the release a reasonable trade-off”: where the tree runs thing and name together, the words up to the comma. */
function namedAfter(sentence: Sentence, cue: Token, verb: ReportingVerb): Reported | undefined {
  const tokens = sentence.tokens.slice(cue.index + 1, boundaryAfter(sentence, cue.index + 1))
  const opens = tokens[0] && ['DET', 'PRON', 'PROPN', 'NOUN'].includes(tokens[0].upos)
  return opens && tokens.length >= FEWEST_NAMED ? { verb, frame: 'naming', tokens } : undefined
}

/** “accused Kyiv of shelling the plant”, “blamed Moscow for the delay”. */
function readCharge(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'charge')
  const object = childBy(sentence, cue, 'obj')
  if (!verb || !object) return undefined
  const charge = children(sentence, cue).filter((child) => child.index > object.index && ['obl', 'advcl'].includes(relation(child)) && ['of', 'for', 'with'].includes(preposition(sentence, child) || (childBy(sentence, child, 'mark')?.lemma ?? '')))
  return { verb, frame: 'charge', tokens: [object, ...charge].flatMap((top) => subtree(sentence, top)).sort((a, b) => a.index - b.index) }
}

/** “called for all sides to talk”, “pointed to an interview he gave”: the words to the next comma belong to what is talked of. */
function toBoundary(sentence: Sentence, tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)!.index
  const next = sentence.tokens[last + 1]
  if (!next || BOUNDARY.test(next.form) || !(next.form.toLowerCase() === 'to' || OPENS_CLAUSE.has(next.upos))) return tokens
  return [...tokens, ...sentence.tokens.slice(last + 1, boundaryAfter(sentence, last + 1))]
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
  const criticised = isPassive(sentence, cue) ? childBy(sentence, cue, 'nsubj:pass') : undefined
  if (verb && criticised) return { verb, frame: 'object', tokens: subtree(sentence, criticised) }
  const object = childBy(sentence, cue, 'obj')
  if (!verb || !object || object.index < cue.index) return undefined
  const carried = REPORTING_NOUNS.has(object.lemma) ? nounContent(sentence, object) : undefined
  if (carried) return { verb, frame: 'object', tokens: carried }
  const rest = children(sentence, cue).filter((child) => child.index > object.index && /^(?:as|for|of|over|about|against|to|from|with)$/u.test(linkOf(sentence, child)))
  return { verb, frame: 'object', tokens: [object, ...rest].flatMap((top) => subtree(sentence, top)).sort((a, b) => a.index - b.index) }
}

/** “the survey showed the mayor leading”, “records show a gap of two years”: what a paper finds, told as a thing. */
function readFinding(sentence: Sentence, cue: Token): Reported | undefined {
  const verb = reportingVerb(cue.lemma, 'result')
  const object = verb && childrenBy(sentence, cue, 'obj', 'ccomp', 'xcomp').find((child) => child.index > cue.index && child.upos !== 'ADV')
  if (!object || isPassive(sentence, cue) || !subjects(sentence, cue).some((subject) => subject.index < cue.index && FINDERS.has(subject.lemma))) return undefined
  const rest = sentence.tokens.slice(cue.index + 1, Math.max(boundaryAfter(sentence, cue.index + 1), subtree(sentence, object).at(-1)!.index + 1))
  return { verb, frame: 'result', tokens: rest }
}

/** The preposition of a phrase or the mark of a clause that follows the object: “criticised Paris for selling arms”. */
function linkOf(sentence: Sentence, child: Token): string {
  if (relation(child) === 'obl') return preposition(sentence, child)
  return relation(child) === 'advcl' ? (childBy(sentence, child, 'mark')?.lemma ?? '') : ''
}

/** “called for talks”, “warned against haste”: what is talked of, without the preposition. */
function readAbout(sentence: Sentence, cue: Token): Reported | undefined {
  for (const topic of childrenBy(sentence, cue, 'obl', 'advcl')) {
    const link = childrenBy(sentence, topic, 'case', 'mark').find((word) => word.index > cue.index)
    const verb = link && reportingVerbAbout(cue.lemma, link.lemma)
    if (verb && !isTime(topic)) return { verb, frame: 'about', tokens: toBoundary(sentence, subtree(sentence, topic, (child) => child !== link)) }
  }
  return undefined
}
