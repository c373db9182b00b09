import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, conjuncts, pathToRoot } from '../../language/en/tree.js'
import type { EntityId } from '../reading.js'
import { entitiesOf, unique, type Cast } from './cast.js'

/** “the two ministers, Doe and Roe, met”: those whose names stand beside. */
export function namedBeside(sentence: Sentence, noun: Token, cast: Cast): readonly EntityId[] {
  if (!/S$/u.test(noun.xpos)) return []
  const beside = childrenBy(sentence, noun, 'appos')
    .flatMap((one) => conjuncts(sentence, one))
    .flatMap((one) => personsFirst(entitiesOf(sentence, one, cast), cast))
    .filter((id) => cast.entity(id)?.kind === 'person')
  return beside.length > 1 ? unique(beside) : []
}

/** “their summit”, behind a subject in the plural: those whom the clause is about. */
export function subjectMeant(sentence: Sentence, pronoun: Token, cast: Cast): readonly EntityId[] {
  const verb = pathToRoot(sentence, pronoun).find((one) => one.upos === 'VERB')
  const subject = verb ? childrenBy(sentence, verb, 'nsubj').find((one) => one.index < pronoun.index) : undefined
  return subject && /S$/u.test(subject.xpos) ? entitiesOf(sentence, subject, cast) : []
}

/**
 * States that a mediator speaks of: “Peru’s president offered both countries his help”, after Chile and Oman fell out.
 */
export function statesOfOthers(
  ids: readonly EntityId[],
  noun: Token,
  actors: readonly EntityId[],
  cast: Cast,
): readonly EntityId[] {
  const own = new Set(actors.flatMap((id) => cast.entity(id)?.country ?? []))
  const isOwn = (id: EntityId) => own.has(cast.entity(id)?.country ?? '')
  if (
    ids.length !== 2 ||
    !ids.some(isOwn) ||
    ids.every(isOwn) ||
    !/^(?:country|nation|state|neighbour|neighbor|government)$/u.test(noun.lemma)
  )
    return ids
  const [last, before] = cast.statesBefore(noun.start).filter((id) => !isOwn(id))
  return last && before ? [before, last] : ids
}

/** Titles by the noun that means their bearers: “the two presidents” are presidents. */
const BEARERS: ReadonlyMap<string, RegExp> = new Map([
  ['president', /^(?!.*\bvice).*\bpresident\b/iu],
  ['premier', /premier|prime minister|chancellor/iu],
  ['chancellor', /chancellor/iu],
  ['king', /king|emir|sultan/iu],
  ['leader', /president|premier|prime minister|chancellor|\bking\b|queen|emir|sultan|leader|crown prince/iu],
  ['ambassador', /ambassador/iu],
  ['diplomat', /foreign|ambassador|envoy|secretary of state|diplomat/iu],
  ['minister', /minister|secretary/iu],
])

/** The title that a noun in the plural asks of those whom it points back at; undefined where it asks for none. */
function titleOf(sentence: Sentence, noun: Token): RegExp | undefined {
  const before = childrenBy(sentence, noun, 'amod', 'compound').map((one) => one.lemma.toLowerCase())
  if (noun.lemma === 'minister' && before.includes('prime')) return BEARERS.get('premier')
  if (noun.lemma === 'minister' && before.includes('foreign')) return /foreign|secretary of state/iu
  const field =
    noun.lemma === 'minister'
      ? before.find((one) =>
          /^(?:defen[cs]e|finance|interior|trade|energy|economy|justice|agriculture|transport|health|oil|culture)$/u.test(
            one,
          ),
        )
      : undefined
  return field ? new RegExp(field.replace(/defen[cs]e/u, 'defen[cs]e'), 'iu') : BEARERS.get(noun.lemma)
}

/**
 * “The two presidents spoke”, after their ministers have met: of those who acted last only bearers of the title are
 * meant, else the two named last who bear it.
 */
export function bearersMeant(
  sentence: Sentence,
  noun: Token,
  people: readonly EntityId[],
  cast: Cast,
): readonly EntityId[] {
  const title = titleOf(sentence, noun)
  if (!title || people.every((id) => bears(id, title, cast))) return people
  const [last, ...others] = cast.peopleBefore(noun.start).filter((id) => bears(id, title, cast))
  const other = last && others.find((id) => cast.entity(id)?.country !== cast.entity(last)?.country)
  return last && other ? [other, last] : people.filter((id) => bears(id, title, cast))
}

/** Somebody without any title may bear this one. */
function bears(id: EntityId, title: RegExp, cast: Cast): boolean {
  const roles = cast.entity(id)?.roles ?? []
  return roles.length === 0 || roles.some((one) => title.test(one.title))
}

/**
 * “Doe and Roe held a call, in which they agreed …”, “Doe and Roe … at their meeting”: the two whom “and” has joined
 * before in the sentence.
 */
export function joinedBefore(sentence: Sentence, pronoun: Token, cast: Cast): readonly EntityId[] {
  if (!/^(?:they|their|them)$/iu.test(pronoun.form)) return []
  const { tokens } = sentence
  // “Following their talks, Doe and Roe said …”
  const opening = tokens
    .slice(0, pronoun.index)
    .every((one) => one.upos !== 'VERB' || /^(?:follow|speak)$/u.test(one.lemma))
  const behind =
    opening && /^their$/iu.test(pronoun.form)
      ? tokens.slice(pronoun.index).filter((one) => one.deprel === 'conj' && tokens[one.head]?.deprel === 'nsubj')
      : []
  for (const second of [...tokens.slice(0, pronoun.index).reverse(), ...behind]) {
    const first = second.deprel === 'conj' && /^(?:PROPN|NOUN)$/u.test(second.upos) ? tokens[second.head] : undefined
    if (!first || !tokens.slice(first.index, second.index).some((one) => one.form === 'and')) continue
    const [one, other] = [first, second].map((each) => personsFirst(entitiesOf(sentence, each, cast), cast)) as [
      readonly EntityId[],
      readonly EntityId[],
    ]
    if (
      one.length === 1 &&
      other.length === 1 &&
      one[0] !== other[0] &&
      isSomebody(one[0]!, cast) &&
      isSomebody(other[0]!, cast)
    )
      return unique([...one, ...other])
  }
  return []
}

function personsFirst(ids: readonly EntityId[], cast: Cast): readonly EntityId[] {
  const persons = ids.filter((id) => cast.entity(id)?.kind === 'person')
  return persons.length > 0 ? persons : ids
}

function isSomebody(id: EntityId, cast: Cast): boolean {
  return /^(?:person|state|organisation)$/u.test(cast.entity(id)?.kind ?? '')
}
