import type { Span } from '../../src/language/span.js'
import { bucketOf } from '../../src/reading/judging/classifier.js'
import type { EntityDraft } from '../../src/reading/names/draft.js'
import { linkFeatures, type Candidate, type Question } from '../../src/reading/names/links.js'
import type { Entity } from '../../src/reading/reading.js'
import type { Shelf } from '../../src/reference/shelf.js'
import { chainAt, type Annotated } from './chains.js'
import { WIDEST, type Lesson } from './lessons.js'
import type { AnnotatedDocument } from './marks.js'
import { isNamed } from './same-name.js'

/** Says of a candidate whether it is the one that is meant; null where nobody has said so. */
export type Truth = (question: Question) => ((candidate: Candidate) => boolean) | null

/** With fewer marks than this nobody has looked for whom the pronouns of a document stand. */
const LEAST_MARKS = 2

/** What a careful reader has marked (`who`): an unmarked pronoun stands for nobody who is named. */
export function truthOfMarks(document: AnnotatedDocument, shelf: Shelf): Truth {
  const marks = document.marks.filter(({ kind }) => kind === 'who')
  return ({ reference: { token } }) => {
    if (marks.length < LEAST_MARKS) return null
    const mark = marks.find(({ start, end }) => start === token.start && end === token.end)
    const wanted = mark?.named('=').flatMap((one) => one) ?? []
    return ({ entities }) => isMeant(entities.map(finished), wanted, shelf)
  }
}

/** Whether these are whom one of the wordings names, all of them and nobody else. */
export function isMeant(entities: readonly Entity[], wanted: readonly string[], shelf: Shelf): boolean {
  return wanted.some((wording) => {
    const names = wording.split(' + ').map((name) => name.trim())
    return (
      names.length === entities.length && names.every((name) => entities.some((one) => isNamed(one, [name], shelf)))
    )
  })
}

const finished = (draft: EntityDraft): Entity => ({ ...draft, id: '', aliases: [...draft.aliases] })

/** What the annotators of a treebank put in one chain. Of those told together nothing is learned there. */
export function truthOfChains({ chained }: Annotated): Truth {
  return ({ reference: { token } }) => {
    const chain = chainAt(
      token,
      chained.filter(({ start, end }) => start === token.start && end === token.end),
    )
    return ({ entities, mentions }) =>
      entities.length === 1 && chain !== null && mentions.some((mention: Span) => chainAt(mention, chained) === chain)
  }
}

/** What a question teaches: a lesson for each candidate. */
export function lessonsOf(question: Question, isRight: (candidate: Candidate) => boolean): readonly Lesson[] {
  return question.candidates.map((candidate): Lesson => ({
    task: 'link',
    features: Int32Array.from(linkFeatures(question, candidate).map((feature) => bucketOf(feature, WIDEST))),
    dense: [],
    right: [isRight(candidate) ? 'same' : 'other'],
    weight: 1,
  }))
}
