import type { Ground } from '../weave.js'
import { personWords } from './name-words.js'
import { scorePersonNames } from './score-names.js'
import type { ToldEntity } from './told-entity.js'
import { soundOf } from './word-likeness.js'

/** Two tellings judged to be of one person, with the reason. */
export interface PersonLink {
  readonly a: number
  readonly b: number
  readonly ground: Ground
}

/** What the names alone must reach where nothing else is known of the two, and what office and state add or take. Set on our own corpus; a wrong joining costs more than a missing one. */
const LEAST = 0.85
const SAME_STATE = 0.08
const SAME_OFFICE = 0.12
const OTHER_STATE = 0.5

/** Judges persons pair by pair; only those are compared of whom one word sounds alike. `others` are bare surnames: see {@link linkSurnames}. */
export function judgePersons(told: readonly ToldEntity[]): readonly PersonLink[] {
  const links: PersonLink[] = []
  for (const [a, b] of pairsThatMayMatch(told)) {
    const ground = judgePair(told[a]!, told[b]!)
    if (ground) links.push({ a, b, ground })
  }
  return links
}

/** Full names only; a surname alone says too little to be compared by its letters. */
function judgePair(a: ToldEntity, b: ToldEntity): Ground | null {
  if (a.report === b.report || a.entity.described || b.entity.described) return null
  const best = namesOf(a).flatMap((nameA) => namesOf(b).map((nameB) => ({ nameA, nameB, ...scorePersonNames(nameA, nameB) }))).sort((x, y) => y.score - x.score)[0]
  if (!best) return null
  const [context, because] = contextScore(a, b)
  const score = Math.min(1, best.score + context)
  if (score < LEAST || best.score < 0.7) return null
  return { rule: 'same-person.name', score, because: [`${best.nameA} | ${best.nameB}: ${best.because}`, because].filter(Boolean).join('; ') }
}

/** Names of two words or more, the fullest first. */
const namesOf = ({ entity }: ToldEntity) => [entity.name, ...entity.aliases].filter((name) => personWords(name).length > 1).slice(0, 4)

/** What state and office add to the names, or take from them. */
export function contextScore(a: ToldEntity, b: ToldEntity): readonly [number, string] {
  if (a.entity.country !== null && b.entity.country !== null && a.entity.country !== b.entity.country) return [-OTHER_STATE, `${a.entity.country} and ${b.entity.country} contradict`]
  const office = a.entity.roles.find((role) => b.entity.roles.some((other) => other.of === role.of && plain(other.title) === plain(role.title)))
  if (office) return [SAME_OFFICE, `both ${office.title}${office.of ? ` of ${office.of}` : ''}`]
  return a.entity.country !== null && a.entity.country === b.entity.country ? [SAME_STATE, `both of ${a.entity.country}`] : [0, '']
}

const plain = (title: string) => title.toLowerCase().replaceAll('defense', 'defence')

function* pairsThatMayMatch(told: readonly ToldEntity[]): Generator<readonly [number, number]> {
  const bySound = new Map<string, number[]>()
  told.forEach((one, at) => {
    for (const key of new Set(namesOf(one).flatMap((name) => personWords(name).filter((word) => word.length > 1).map((word) => soundOf(word).slice(0, 4))))) {
      bySound.set(key, [...(bySound.get(key) ?? []), at])
    }
  })
  const seen = new Set<number>()
  for (const group of bySound.values()) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const pair = a * told.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [a, b]
      }
    }
  }
}
