import { DEALING } from '../../language/en/dealing-words.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, headWithin, pathToRoot, preposition, relation } from '../../language/en/tree.js'
import { overlap } from '../../language/span.js'
import type { Figure, Mention } from '../reading.js'
import type { Scene } from './scene.js'

const OTHER_END: ReadonlySet<string> = new Set(['from', 'to', 'with', 'between', 'on'])
/** A clause told by somebody, or one that describes something else: beyond it nobody deals in the figure. */
const OTHER_CLAUSE = /^(?:ccomp|advcl|parataxis|acl)$/u

/**
 * Whether the other side of a figure stands behind “from”, “to”, “with” or “between” under the words of dealing that
 * govern the figure too: “buys 60 % of its arms from Russia”, “trade between Turkey and Iran could reach $30 billion”.
 */
export function isPlainlyDealtWith(scene: Scene, figure: Figure): boolean {
  const sentence = scene.sentences.find((one) => overlap(one, figure) > 0)
  const head = sentence && headWithin(sentence, figure)
  if (!sentence || !head) return false
  if (figure.kind === 'share' && pointsBackToDealing(scene, sentence, figure)) return true
  return mentionsOfOther(scene, sentence, figure).some((mention) => {
    const named = headWithin(sentence, mention)
    return named !== undefined && isAtOtherEnd(sentence, named) && dealTogether(sentence, head, named)
  })
}

/** Where a sentence names the other side of a figure, or somebody of that state. */
function mentionsOfOther(scene: Scene, sentence: Sentence, { counterpart }: Figure): readonly Mention[] {
  return scene
    .mentionsIn(sentence)
    .filter(({ entity }) => entity === counterpart || scene.cast.stateOf(entity) === counterpart)
}

function isAtOtherEnd(sentence: Sentence, named: Token): boolean {
  const first = relation(named) === 'conj' ? headOf(sentence, named) : undefined
  return (
    OTHER_END.has(preposition(sentence, named)) || (first !== undefined && preposition(sentence, first) === 'between')
  )
}

/** Both hang beneath one word, or under two that are joined, by way of dealing and in one clause. */
function dealTogether(sentence: Sentence, head: Token, named: Token): boolean {
  const [above, below] = [pathToRoot(sentence, head), pathToRoot(sentence, named)]
  const meeting = above.find((token) => below.includes(token))!
  const way = [above, below].flatMap((path) => path.slice(0, path.indexOf(meeting)))
  if (way.some((token) => OTHER_CLAUSE.test(relation(token)))) return false
  return [...governing(sentence, meeting), ...way].some(({ lemma }) => DEALING.has(lemma.toLowerCase()))
}

/** A word and those above it up to the verb of its clause. */
function governing(sentence: Sentence, word: Token): readonly Token[] {
  const above = pathToRoot(sentence, word)
  const verb = above.findIndex(({ upos }) => upos === 'VERB')
  return verb < 0 ? above : above.slice(0, verb + 1)
}

/** “These purchases”, “such reliance”: with whom, the sentence before tells, where that is of dealings too. */
function pointsBackToDealing(scene: Scene, sentence: Sentence, figure: Figure): boolean {
  const before = scene.sentences[scene.sentences.indexOf(sentence) - 1]
  return (
    before !== undefined &&
    sentence.tokens.some((noun) => isOfDealing(noun) && childrenBy(sentence, noun, 'det').some(pointsBack)) &&
    before.tokens.some(isOfDealing) &&
    mentionsOfOther(scene, before, figure).length > 0
  )
}

const isOfDealing = ({ lemma }: Token): boolean => DEALING.has(lemma.toLowerCase())
const pointsBack = ({ form }: Token): boolean => /^(?:this|that|these|those|such)$/iu.test(form)
