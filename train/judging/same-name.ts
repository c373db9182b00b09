import type { Entity } from '../../src/reading/reading.js'
import type { Shelf } from '../../src/reference/shelf.js'

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/gu, "'")
    .toLowerCase()
    .replace(/^(?:the|an?|his|her|its|their) /u, '')
    .replace(/'s$/u, '')
    .trim()

/**
 * Whether an entity is the one a careful reader named: a state by any of its names, others by the whole name or the end
 * of it.
 */
export function isNamed(entity: Entity, wanted: readonly string[], shelf: Shelf): boolean {
  return (
    wanted.some((name) => isOne(entity, name, shelf)) ||
    isBodyOf(entity, wanted, shelf) ||
    isOfficeOf(entity, wanted, shelf)
  )
}

/** Bodies of which every state has its own. */
const BODY =
  /(?:^| )((?:(?:foreign|defen[cs]e|interior|home|finance|energy|health|trade|justice|information|press|air|armed|state|federal|supreme|security) )*(?:ministry(?: of [\p{L} ]+)?|embassy|consulate|government|parliament|army|navy|air force|military|police|court|cabinet|presidency|senate|central bank|forces|mission|delegation|side|authorities))(?= (?:in|at|of) |$)/u

/**
 * “the ministry in Khartoum”, “Sudan’s ministry”, “the ministry” beside Sudan are the Sudanese ministry: the body by
 * its kind, its state by any word for it.
 */
function isBodyOf(entity: Entity, wanted: readonly string[], shelf: Shelf): boolean {
  if (entity.kind !== 'organisation' || !entity.country) return false
  const own = BODY.exec(plain(entity.name))?.[1]
  if (!own) return false
  const like = (name: string) => {
    const body = BODY.exec(plain(name))?.[1]
    return body !== undefined && (body === own || body.endsWith(` ${own}`) || own.endsWith(` ${body}`))
  }
  return wanted.some(
    (name) => like(name) && [name, ...wanted].some((other) => statesIn(other, shelf).includes(entity.country!)),
  )
}

/** Who acts for a state by his office. */
const OFFICE =
  /(?:^| )(?:president|premier|minister|king|queen|emir|sultan|prince|chancellor|leader|chief|ambassador|envoy|secretary|spokes(?:man|woman|person)|delegate|representative|general|government)(?:$| of )/u

/** “Rwanda’s president”, where the reader named the president, or Rwanda for him. */
function isOfficeOf(entity: Entity, wanted: readonly string[], shelf: Shelf): boolean {
  return (
    entity.kind === 'person' &&
    entity.country !== null &&
    entity.described !== 'several' &&
    OFFICE.test(plain(entity.name)) &&
    wanted.some((name) => (shelf.stateNamed(name) ?? shelf.stateOfDemonym(name))?.code === entity.country)
  )
}

function statesIn(name: string, shelf: Shelf): readonly string[] {
  const words = name.replace(/['’]s\b/gu, '').split(/[\s,]+/u)
  const runs = words.flatMap((_, at) =>
    [words.slice(at, at + 1), words.slice(at, at + 2), words.slice(at, at + 3)].map((run) => run.join(' ')),
  )
  return runs.flatMap((run) =>
    [shelf.stateNamed(run), shelf.stateOfDemonym(run), shelf.stateOfSeat(run)].flatMap((state) => state?.code ?? []),
  )
}

function isOne(entity: Entity, name: string, shelf: Shelf): boolean {
  const state =
    shelf.stateNamed(name) ??
    shelf.stateOfDemonym(name) ??
    (entity.kind === 'state' ? shelf.stateOfSeat(name) : undefined)
  if (state && (entity.kind === 'state' || entity.kind === 'nationality')) return entity.country === state.code
  const names = [
    entity.name,
    ...entity.aliases,
    ...entity.roles.map((role) => (role.of ? `${role.title} of ${role.of}` : role.title)),
  ]
  return names.some(
    (own) =>
      alike(own, name, state !== undefined) ||
      (entity.described !== undefined && plain(name).endsWith(` ${plain(own)}`)),
  )
}

/** One name is the other, or the end of it; a state’s name is never the end of another’s. */
function alike(own: string, wanted: string, wantsState: boolean): boolean {
  const [a, b] = [plain(own), plain(wanted)]
  if (a === b) return a !== ''
  if (wantsState || a === '' || b === '') return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    (long.endsWith(` ${short}`) &&
      !long.endsWith(` of ${short}`) &&
      /\p{Lu}|\d/u.test(a.length < b.length ? own : wanted)) ||
    long.startsWith(`${short} of `) ||
    long.startsWith(`${short} (`)
  )
}
