import type { Sentence, Token } from '../../language/en/sentence.js'
import { children, headOf, headWithin, relation, tokensWithin } from '../../language/en/tree.js'
import { relationWithCase, treePath } from '../../language/en/tree-path.js'
import { overlap, type Span } from '../../language/span.js'
import { isHeadline } from '../events/headline.js'
import type { Denial, Quote } from '../reading.js'
import { Bag, step } from './bag.js'
import { cutOf, extentsOf } from './quote-extents.js'
import type { Scene } from './scene.js'

/** A judged thing with the words whose network states are looked at. */
export interface Described {
  readonly bag: Bag
  readonly words: readonly (readonly [Sentence, Token] | null)[]
}

function sentenceAt(scene: Scene, span: Span): Sentence | undefined {
  return scene.sentences.find((one) => overlap(one, span) > 0)
}

function headOfSpan(sentence: Sentence | undefined, span: Span): Token | undefined {
  return sentence && headWithin(sentence, span)
}

/**
 * What tells whether words are said, whole and nothing else, by the one held to them. `whole`: as the rules have it,
 * where this is a shorter try of it.
 */
export function quoteFeatures(scene: Scene, quote: Quote, whole: Quote = quote): Described {
  const { text } = scene.parsed.report
  const sentence = sentenceAt(scene, quote)
  const bag = new Bag()
    .add('rule', quote.rule)
    .add('form', quote.form)
    .add('rule+form', `${quote.rule} ${quote.form}`)
    .add('stance', quote.stance)
    .add('via', quote.via !== null)
    .add('hearsay', quote.hearsay !== undefined)
  const inside = sentence ? tokensWithin(sentence, quote) : []
  extent(bag, text, quote, inside)
  cuts(bag, scene, quote, whole)
  const head = headOfSpan(sentence, quote)
  if (sentence && head) content(bag, sentence, head, inside)
  const cueSentence = quote.cue ? sentenceAt(scene, quote.cue) : undefined
  const cue = quote.cue ? headOfSpan(cueSentence, quote.cue) : undefined
  if (cue && cueSentence) cueWords(bag, quote, cueSentence, cue, head, sentence)
  else bag.add('cue', 'none')
  source(bag, scene, quote, cueSentence, cue)
  const around = scene.quotes.find(
    (one) =>
      one !== whole && overlap(one, quote) === quote.end - quote.start && one.end - one.start > quote.end - quote.start,
  )
  bag
    .add('within', around && `${around.form} ${around.rule}`)
    .add('within+form', around && `${around.form} ${quote.form}`)
    .add(
      'turns',
      scene.quotes.some((one) => one.rule === 'quote.turn'),
    )
  bag
    .add('headline', sentence && isHeadline(sentence))
    .add('sentence', sentence && scene.sentences.indexOf(sentence) <= 1)
    .add('rivals', step(scene.quotes.filter((one) => one !== whole && overlap(one, quote) > 0).length))
  return { bag, words: [head && sentence ? [sentence, head] : null, cue && cueSentence ? [cueSentence, cue] : null] }
}

/** Where it was cut off, and where else it could be. */
function cuts(bag: Bag, scene: Scene, quote: Quote, whole: Quote): void {
  const tries = extentsOf(scene, whole)
  const cut = cutOf(scene, quote, whole)
  const behind = /^[\s,;—–-]*(\S+)/u.exec(scene.parsed.report.text.slice(quote.end, quote.end + 30))?.[1]?.toLowerCase()
  bag
    .add('cut', cut)
    .add('cut+behind', cut !== 'whole' && `${cut} ${behind}`)
    .add('tries', step(tries.length))
    .add('cut.mark', cut !== 'whole' && scene.parsed.report.text.slice(quote.end, quote.end + 1))
  for (const other of tries) {
    if (other.end === quote.end) continue
    const next = /^[\s,;—–-]*(\S+)/u.exec(scene.parsed.report.text.slice(other.end, other.end + 30))?.[1]?.toLowerCase()
    const way = cutOf(scene, other, whole)
    bag
      .add(
        other.end < quote.end ? 'could end before' : 'could end behind',
        `${way} ${other.end === whole.end ? '' : next}`,
      )
      .add(other.end < quote.end ? 'passes' : 'short of', way)
  }
}

function extent(bag: Bag, text: string, quote: Quote, inside: readonly Token[]): void {
  bag.add('length', step(inside.length)).add('length+form', `${step(inside.length)} ${quote.form}`)
  inside.slice(0, 3).forEach((one, i) => bag.add(`first${i}`, one.form.toLowerCase()).add(`first${i}.xpos`, one.xpos))
  inside
    .slice(-2)
    .forEach((one, i) => bag.add(`last${i}.xpos`, one.xpos).add(`last${i}`, one.upos === 'PUNCT' && one.form))
  bag
    .add('behind', text.slice(quote.end, quote.end + 2).replace(/\w+/gu, 'w'))
    .add('ahead', text.slice(Math.max(0, quote.start - 2), quote.start).replace(/\w+/gu, 'w'))
  bag
    .add(
      'word ahead',
      /(?<!\S)(\S+)\s*$/u.exec(text.slice(Math.max(0, quote.start - 20), quote.start))?.[1]?.toLowerCase(),
    )
    .add('word behind', /^\W*(\w+)/u.exec(text.slice(quote.end, quote.end + 20))?.[1]?.toLowerCase())
}

/** What is said: a clause, an infinitive, or a mere noun. */
function content(bag: Bag, sentence: Sentence, head: Token, inside: readonly Token[]): void {
  bag
    .add('head.upos', head.upos)
    .add('head.xpos', head.xpos)
    .add('head.deprel', relationWithCase(sentence, head))
    .add('head', head.lemma.toLowerCase())
    .add('head+deprel', `${head.upos} ${head.deprel}`)
  const own = children(sentence, head)
  bag
    .add(
      'finite',
      inside.some((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos)),
    )
    .add(
      'subject',
      own.some((one) => relation(one) === 'nsubj'),
    )
    .add(
      'copula',
      own.some((one) => relation(one) === 'cop'),
    )
  bag.addAll(
    'mark',
    own.filter((one) => /^(?:mark|aux|expl)$/u.test(relation(one))).map((one) => `${relation(one)} ${one.lemma}`),
  )
  bag.add(
    'outside',
    sentence.tokens
      .filter((one) => one.head === head.index && !inside.includes(one) && one.upos !== 'PUNCT')
      .map((one) => relation(one))
      .sort()
      .join(' ')
      .slice(0, 40),
  )
  bag.add(
    'stray',
    inside.some((one) => one !== head && one.head >= 0 && !inside.includes(sentence.tokens[one.head]!)),
  )
}

function cueWords(
  bag: Bag,
  quote: Quote,
  sentence: Sentence,
  cue: Token,
  head: Token | undefined,
  of: Sentence | undefined,
): void {
  const lemma = cue.lemma.toLowerCase()
  bag
    .add('cue', lemma)
    .add('cue.xpos', cue.xpos)
    .add('cue+form', `${lemma} ${quote.form}`)
    .add('cue+rule', `${lemma} ${quote.rule}`)
    .add('cue.deprel', cue.deprel)
    .add('cue.words', quote.cue ? step(quote.cue.end - quote.cue.start) : null)
  bag.add('cue.side', cue.start < quote.start ? 'before' : 'after').add('cue.head', headOf(sentence, cue)?.lemma)
  bag.addAll(
    'cue.has',
    children(sentence, cue).map((one) => relationWithCase(sentence, one)),
  )
  bag.addAll(
    'cue.aux',
    children(sentence, cue)
      .filter((one) => /^(?:aux|advmod|mark|cop)$/u.test(relation(one)))
      .map((one) => one.lemma.toLowerCase()),
  )
  const subject = children(sentence, cue).find((one) => relation(one) === 'nsubj')
  bag
    .add('cue.subject', subject ? (subject.upos === 'PRON' ? subject.form.toLowerCase() : subject.upos) : 'none')
    .add('cue+subject', subject && `${lemma} ${subject.upos === 'PRON' ? subject.form.toLowerCase() : subject.upos}`)
  bag.add('first person', subject !== undefined && /^(?:i|we)$/iu.test(subject.form)).add(
    'cue.tense',
    `${cue.xpos} ${children(sentence, cue)
      .filter((one) => relation(one) === 'aux')
      .map((one) => one.lemma)
      .join(' ')}`,
  )
  if (!head || of !== sentence) return
  const path = treePath(sentence, cue, head)
  if (path)
    bag
      .add('link', [...path.up, '·', ...path.down].join(' '))
      .add('link+cue', `${lemma} ${path.up.length} ${path.down.join(' ')}`)
      .add('link+upos', `${path.down.join(' ')} ${head.upos}`)
}

function source(bag: Bag, scene: Scene, quote: Quote, cueSentence: Sentence | undefined, cue: Token | undefined): void {
  if (!quote.source) return void bag.add('source', `none ${quote.rule}`)
  const { text } = scene.parsed.report
  const entity = quote.source.entity === null ? undefined : scene.cast.entity(quote.source.entity)
  const mention = scene.names.mentions.find(
    (one) => overlap(one, quote.source!) > 0 && one.entity === quote.source!.entity,
  )
  const words = text.slice(quote.source.start, quote.source.end)
  bag
    .add('source', entity?.kind ?? 'no entity')
    .add('source.form', mention?.form ?? 'none')
    .add('source+rule', `${entity?.kind} ${mention?.form} ${quote.rule}`)
    .add('source.words', words.length < 24 && /^\p{Ll}/u.test(words) && words.toLowerCase())
  bag
    .add('source+cue', cue && `${entity?.kind} ${mention?.form} ${cue.lemma}`)
    .add('outlet', entity?.name === scene.parsed.report.outlet)
    .add('mention.rule', mention?.rule)
  const sentence = sentenceAt(scene, quote.source)
  bag
    .add('source.sentence', sentence === cueSentence)
    .add('source.side', quote.source.start < quote.start ? 'before' : 'after')
    .add('source.inside', overlap(quote.source, quote) > 0)
  const head = headOfSpan(sentence, quote.source)
  if (!head || !cue || sentence !== cueSentence || !sentence) return
  const path = treePath(sentence, cue, head)
  if (path)
    bag
      .add('speaker', [...path.up.map((one) => `↑${one}`), ...path.down.map((one) => `↓${one}`)].join(''))
      .add('speaker+cue', `${cue.lemma} ${path.up.length} ${path.down.join('↓')}`)
  bag.add('speaker.apart', step(Math.abs(cue.index - head.index)))
}

/** What tells whether somebody denies something, and who. */
export function denialFeatures(scene: Scene, denial: Denial): Described {
  const { text } = scene.parsed.report
  const sentence = sentenceAt(scene, denial)
  const head = headOfSpan(sentence, denial)
  const by = denial.by === null ? undefined : scene.cast.entity(denial.by)
  const bag = new Bag()
    .add('rule', denial.rule)
    .add('manner', denial.manner)
    .add('by', by?.kind ?? 'none')
    .add('of', denial.of === null ? 'none' : scene.cast.entity(denial.of)?.kind)
    .add('words', text.slice(denial.start, denial.end).toLowerCase().slice(0, 30))
  bag.add('claim', denial.claim ? step((denial.claim.end - denial.claim.start) >> 3) : 'none')
  if (!sentence || !head) return { bag, words: [null] }
  bag
    .add('lemma', head.lemma.toLowerCase())
    .add('xpos', head.xpos)
    .add('deprel', head.deprel)
    .add('head', headOf(sentence, head)?.lemma)
  for (const child of children(sentence, head))
    if (child.upos !== 'PUNCT')
      bag
        .add('child', `${relationWithCase(sentence, child)} ${child.lemma.toLowerCase()}`)
        .add('has', relationWithCase(sentence, child))
        .add('lemma+child', `${head.lemma} ${relationWithCase(sentence, child)} ${child.upos}`)
  const claimHead = denial.claim ? headWithin(sentence, denial.claim) : undefined
  if (claimHead)
    bag
      .add('claim.upos', claimHead.upos)
      .add('claim.lemma', claimHead.lemma.toLowerCase())
      .add('claim.deprel', claimHead.deprel)
  return { bag, words: [[sentence, head]] }
}
