import { headOf, headWithin, relation } from '../../language/en/tree.js'
import { relationWithCase, treePath } from '../../language/en/tree-path.js'
import { overlap } from '../../language/span.js'
import type { Figure } from '../reading.js'
import { Bag, step } from './bag.js'
import type { Described } from './saying-features.js'
import type { Scene } from './scene.js'

export type FigureField = 'of' | 'subject' | 'counterpart'

/** What tells whether a number is one that says something, and is read for its worth. */
export function figureFeatures(scene: Scene, figure: Figure): Described {
  const { text } = scene.parsed.report
  const sentence = scene.sentences.find((one) => overlap(one, figure) > 0)
  const head = sentence && headWithin(sentence, figure)
  const wording = text.slice(figure.start, figure.end).toLowerCase()
  const bag = new Bag()
    .add('rule', figure.rule)
    .add('kind', figure.kind)
    .add('bound', figure.bound)
    .add('unit', figure.unit)
    .add('kind+bound', `${figure.kind} ${figure.bound}`)
    .add('of', figure.of?.toLowerCase().split(' ').at(-1))
  bag
    .add('outline', wording.replace(/\d+/gu, '9').slice(0, 40))
    .add('low', figure.low !== null && figure.low <= 12 && figure.low)
    .add('digits', /\d/u.test(wording))
    .add('long', step(wording.length >> 2))
  bag
    .add(
      'ahead',
      /(?<!\S)(\S+)\s*$/u.exec(text.slice(Math.max(0, figure.start - 16), figure.start))?.[1]?.toLowerCase(),
    )
    .add('behind', /^\s*(\S+)/u.exec(text.slice(figure.end, figure.end + 16))?.[1]?.toLowerCase())
  if (!sentence || !head) return { bag, words: [null] }
  bag
    .add('head', head.lemma.toLowerCase())
    .add('deprel', relationWithCase(sentence, head))
    .add('xpos', head.xpos)
    .add('governor', headOf(sentence, head)?.lemma.toLowerCase())
  return { bag, words: [[sentence, head]] }
}

/** What tells whether a figure is of that thing, of that owner, or with that other side. */
export function figureFieldFeatures(scene: Scene, figure: Figure, field: FigureField): Described {
  const { bag, words } = figureFeatures(scene, figure)
  if (field === 'of')
    return {
      bag: bag
        .add('of.words', figure.of?.toLowerCase())
        .add('of.length', step(figure.of?.split(' ').length ?? 0))
        .add('of.inside', figure.ofSpan && overlap(figure.ofSpan, figure) > 0),
      words,
    }
  const id = figure[field]
  const who = id === null ? undefined : scene.cast.entity(id)
  bag
    .add('who', who?.kind)
    .add('who+kind', `${who?.kind} ${figure.kind}`)
    .add('both', figure.subject !== null && figure.counterpart !== null)
  const sentence = scene.sentences.find((one) => overlap(one, figure) > 0)
  const head = sentence && headWithin(sentence, figure)
  const mention =
    sentence && scene.mentionsIn(sentence).find((one) => scene.cast.stateOf(one.entity) === id || one.entity === id)
  const named = mention && headWithin(sentence, mention)
  if (!sentence || !head || !named) return { bag: bag.add('named', 'elsewhere'), words }
  const path = treePath(sentence, head, named)
  if (path)
    bag
      .add('path', [...path.up.map((one) => `↑${one}`), ...path.down.map((one) => `↓${one}`)].join(''))
      .add('top', path.climbed.at(-1)?.lemma)
      .add('down', path.down.join('↓'))
      .add('top+down', `${path.climbed.at(-1)?.lemma} ${path.down.join('↓')}`)
  bag
    .add('form', mention.form)
    .add('apart', `${named.index < head.index ? 'before' : 'after'} ${step(Math.abs(named.index - head.index))}`)
    .add('own', relation(named))
    .add('names', step(scene.mentionsIn(sentence).length))
  return { bag, words: [...words, [sentence, named]] }
}
