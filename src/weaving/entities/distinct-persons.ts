import type { Entity } from '../../reading/reading.js'
import { collectBy } from '../grouping.js'
import { personWords } from './name-words.js'
import { isNoName } from './no-names.js'
import type { ToldEntity } from './told-entity.js'

/**
 * Everybody whom reports tell under one full name and of one state: what persons are judged by. That “Vladimir Putin”
 * of a hundred reports is one is judged once, and a slip in one report weighs no more than it should.
 */
export interface DistinctPerson {
  /** Places among all that is told, in order. */
  readonly members: readonly number[]
  readonly name: string
  /** The words that tell this person from others. */
  readonly words: readonly string[]
  readonly country: string | null
  /** “jr”, “iii”; null where none is told. */
  readonly generation: string | null
  /** Offices as `title|state`. */
  readonly offices: ReadonlySet<string>
  /**
   * Whether other tellings may be joined to it by its name: not the one whom a report does not name in full, nor a
   * headline.
   */
  readonly isNamed: boolean
  /** “a Turkish official”: one with nobody of another report. */
  readonly isDescribed: boolean
}

/**
 * Gathers persons by full name and state. Those in `alone`, of whom somebody ruled that they are not another, stand
 * each for themselves.
 */
export function distinctPersons(told: readonly ToldEntity[], alone: ReadonlySet<number>): readonly DistinctPerson[] {
  const persons = [...told.keys()].filter((at) => told[at]!.entity.kind === 'person')
  return [...collectBy(persons, (at) => personKey(told[at]!, alone.has(at))).values()].map((members) =>
    describe(members, told),
  )
}

/**
 * What persons are gathered by: a full name with generation and state; a surname alone with state and offices, since
 * all that is judged of it is the same. Whoever is told otherwise (“a Turkish official”) stands for himself.
 */
export function personKey({ report, entity }: ToldEntity, isAlone: boolean): string {
  const words = personWords(entity.name)
  if (!isAlone && isNamedInFull(entity, words))
    return JSON.stringify(['named', words.join(' '), generationOf(entity.name), entity.country])
  if (!isAlone && isSurname({ report, entity }))
    return JSON.stringify(['surname', words[0], entity.country, [...officesOf([entity])].sort()])
  return JSON.stringify(['one', report, entity.id])
}

/** Told by a surname alone. */
export function isSurname({ entity }: ToldEntity): boolean {
  return entity.kind === 'person' && entity.described === undefined && personWords(entity.name).length === 1
}

/** A surname and something before it: “D-N.Y.” is no name. */
function isNamedInFull({ described, name }: Entity, words: readonly string[]): boolean {
  return described === undefined && words.length > 1 && words.at(-1)!.length > 1 && !isNoName(name)
}

const GENERATION = /[\s,](jr|junior|sr|senior|ii|iii|iv)\.?$/iu

function generationOf(name: string): string | null {
  return GENERATION.exec(name)?.[1]!.toLowerCase().replace('junior', 'jr').replace('senior', 'sr') ?? null
}

function describe(members: readonly number[], told: readonly ToldEntity[]): DistinctPerson {
  const { entity } = told[members[0]!]!
  const words = personWords(entity.name)
  return {
    members,
    name: entity.name,
    words,
    country: entity.country,
    offices: officesOf(members.map((at) => told[at]!.entity)),
    generation: generationOf(entity.name),
    isNamed: isNamedInFull(entity, words),
    isDescribed: entity.described !== undefined,
  }
}

function officesOf(entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.flatMap(({ roles }) => roles.map(({ title, of }) => `${plainTitle(title)}|${of ?? ''}`)))
}

/** “Defense Secretary” is “defence secretary”. */
export const plainTitle = (title: string): string => title.toLowerCase().replaceAll('defense', 'defence')
