import type { Sentence, Token } from '../../language/en/sentence.js'
import { children, headOf, preposition, relation } from '../../language/en/tree.js'
import { Bag } from './bag.js'
import type { JudgedWords } from '../../language/en/word-judge.js'
import { bucketOf } from './classifier.js'
import type { Judgement } from './judgement-file.js'

/**
 * A word that so unlikely tells an event is not looked at; low, since one that is passed over here is lost for good.
 */
const WORTH_A_LOOK = 0.05

/** What a word shows by itself and in the tree, before anybody is looked for who may take part. */
export function tellingFeatures(sentence: Sentence, word: Token): Bag {
  const lemma = word.lemma.toLowerCase()
  const head = headOf(sentence, word)
  const bag = new Bag()
    .add('lemma', `${lemma} ${word.upos}`)
    .add('lemma+deprel', `${lemma} ${relation(word)}`)
    .add('xpos', `${lemma} ${word.xpos}`)
    .add('head', `${head?.lemma.toLowerCase()} ${relation(word)}`)
  bag.add('case', `${lemma} ${preposition(sentence, word)}`)
  for (const child of children(sentence, word))
    if (relation(child) !== 'punct') bag.add('has', `${lemma} ${relation(child)}`)
  for (const offset of [-1, 1])
    bag.add(`at${offset}`, `${lemma} ${sentence.tokens[word.index + offset]?.lemma.toLowerCase()}`)
  return bag
}

/**
 * A word never seen to tell anything is looked at where the network of deeds thinks it as likely as this that it does.
 */
const LIKELY_TELLS = 0.3

/**
 * Whether a word that no pattern asks for is looked at: it has been seen to tell events and may do so here, or the
 * network of deeds thinks so.
 */
export function mayTell(
  { eventWords, classifiers }: Judgement,
  sentence: Sentence,
  word: Token,
  state: Float32Array,
  deeds: JudgedWords | null,
): boolean {
  if (deeds && /^(?:VERB|NOUN)$/u.test(word.upos) && 1 - deeds.first(word.index)[0]! >= LIKELY_TELLS) return true
  if (!eventWords.has(`${word.lemma.toLowerCase()} ${word.upos}`)) return false
  const classifier = classifiers.get('telling')!
  const { classes, buckets } = classifier.shape
  const chances = classifier.judge({
    features: tellingFeatures(sentence, word).features.map((one) => bucketOf(one, buckets)),
    dense: [state],
  })
  return chances[classes.indexOf('tells')]! >= WORTH_A_LOOK
}
