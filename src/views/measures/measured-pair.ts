import { stateOfRegisterName } from '../../reference/state-of-name.js'
import type { LookUp } from '../look-up.js'
import { nameState, pairOf, type Pair } from '../register.js'

/**
 * Two states by name or code, with what of them is stated; without entries where only a register has them. Null where
 * one of them is no state that is known.
 */
export function measuredPair(names: readonly [string, string], look: LookUp): Pair | null {
  const [one, other] = names.map((name) => codeOf(name, look)) as [string | undefined, string | undefined]
  if (one === undefined || other === undefined || one === other) return null
  const [a, b] = [one, other].sort() as [string, string]
  return pairOf((x, y) => x === a && y === b, look) ?? { a, b, entries: [] }
}

function codeOf(name: string, look: LookUp): string | undefined {
  const own = look.record.weave.entities.find(
    (entity) =>
      entity.kind === 'state' &&
      entity.country !== null &&
      [entity.name, entity.country].some((one) => one.toLowerCase() === name.toLowerCase()),
  )
  return (
    own?.country ??
    [name, name.toUpperCase()]
      .flatMap((spelling) => stateOfRegisterName(spelling) ?? [])
      .find((code) => nameState(code, look) !== code)
  )
}
