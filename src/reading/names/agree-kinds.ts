import type { Report } from '../../intake/report.js'
import { preposition, tokenAt } from '../../language/en/tree.js'
import { foldLetters } from '../../reference/fold-letters.js'
import type { Shelf } from '../../reference/shelf.js'
import type { EntityKind } from '../reading.js'
import { kindAround } from './kind-around.js'
import type { FoundName } from './found-name.js'

/** What the names of a report say of one spelling: for each kind how much speaks for it. */
type Votes = Map<EntityKind, number>

const WEIGHT = { tagged: 1, partOfFullName: 1.5, titled: 3, standsIn: 0.5 } as const

/**
 * One spelling is one kind of thing in one report: where the tagger takes “Kasenga” for a place here and a person
 * there, the kind for which more speaks stands. Names in full speak for the names they hold, and “Mr” speaks loudest. A
 * town that is the surname of somebody in the report is that person, unless it is a capital.
 */
export function agreeOnKinds(report: Report, names: readonly FoundName[], shelf: Shelf): readonly FoundName[] {
  const votes = countVotes(report, names)
  return names.map((name) => {
    if (!isOpen(report, name, shelf)) return name
    const kind = winner(votes.get(wordsOf(report, name)), name.kind, name.shelf ? WEIGHT.titled : 0)
    return kind === name.kind ? name : { ...name, kind, shelf: null, rule: 'name.agreed' }
  })
}

const wordsOf = (report: Report, name: FoundName) =>
  foldLetters(report.text.slice(name.start, name.end)).replace(/\s+/g, ' ')

/** Whether the kind may be asked: the tagger’s word, and a town of the shelf told by one word. */
function isOpen(report: Report, name: FoundName, shelf: Shelf): boolean {
  if (name.rule.startsWith('name.tagger')) return true
  const words = wordsOf(report, name)
  return (
    name.rule === 'name.shelf.place' &&
    !name.shelf?.own &&
    !words.includes(' ') &&
    typeof name.shelf?.country === 'string' &&
    shelf.stateOfSeat(words) === undefined &&
    !standsIn(name)
  )
}

/** “in Kasenga”: something happens there. */
function standsIn(name: FoundName): boolean {
  const token = tokenAt(name.sentence, name.start)
  return token !== undefined && /^(?:in|near|at|from)$/.test(preposition(name.sentence, token))
}

/** “in Esteli”, and not “in Esteli’s words”. */
function standsInside(name: FoundName): boolean {
  const token = tokenAt(name.sentence, name.start)
  const after = token && name.sentence.tokens[token.index + 1]
  return (
    token !== undefined &&
    preposition(name.sentence, token) === 'in' &&
    name.sentence.tokens[token.index - 1]?.form === 'in' &&
    !/^['’]s?$/.test(after?.form ?? '')
  )
}

function countVotes(report: Report, names: readonly FoundName[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>()
  const vote = (words: string, kind: EntityKind, weight: number) => {
    const sofar = votes.get(words) ?? new Map<EntityKind, number>()
    votes.set(words, sofar.set(kind, (sofar.get(kind) ?? 0) + weight))
  }
  for (const name of names) {
    const words = wordsOf(report, name)
    const parts = words.split(' ')
    if (name.rule === 'name.person.honoured') vote(parts.at(-1)!, 'person', WEIGHT.titled)
    if (name.kind === 'person' && parts.length > 1)
      for (const part of [parts[0]!, parts.at(-1)!]) vote(part, 'person', WEIGHT.partOfFullName)
    if (name.rule.startsWith('name.person') || name.rule.startsWith('name.tagger'))
      vote(words, name.kind, WEIGHT.tagged)
    else if (name.shelf) vote(words, name.kind, WEIGHT.tagged)
    const around = name.rule.startsWith('name.tagger') ? kindAround(name) : null
    if (around) vote(words, around, WEIGHT.titled)
    // “in Esteli”: nobody is stood in
    if (name.kind === 'person' && name.rule.startsWith('name.tagger') && parts.length === 1 && standsInside(name))
      vote(words, 'place', WEIGHT.partOfFullName)
    if (name.kind === 'place' && standsIn(name)) vote(words, 'place', WEIGHT.standsIn)
  }
  return votes
}

/** The kind for which most speaks; what was taken at first stands where nothing speaks louder. */
function winner(votes: Votes | undefined, taken: EntityKind, least: number): EntityKind {
  let best = taken
  for (const [kind, weight] of votes ?? []) if (weight >= least && weight > (votes!.get(best) ?? 0)) best = kind
  return best
}
