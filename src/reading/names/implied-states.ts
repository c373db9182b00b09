import type { Shelf } from '../../reference/shelf.js'
import type { Denial, Entity, EntityId, EventMention, Figure, Names, Quote } from '../reading.js'

/**
 * Adds the states that a report means and names only by their people: “Kazakh troops”, “the Iranian consulate”. They
 * have no words of their own, so that only those that act somewhere are kept ({@link withoutIdleStates}).
 */
export function withImpliedStates<Told extends Names>(names: Told, shelf: Shelf): Told {
  const named = new Set(names.entities.filter(({ kind }) => kind === 'state').map(({ country }) => country))
  const implied = new Map<string, string>()
  for (const { kind, name, country } of names.entities) {
    if (
      kind === 'nationality' &&
      country !== null &&
      !named.has(country) &&
      shelf.stateOfDemonym(name)?.code === country
    )
      implied.set(country, shelf.stateOfCode(country)!.name)
  }
  const last = Math.max(0, ...names.entities.map(({ id }) => Number(id.replace(/\D/g, ''))))
  const states = [...implied].map(([country, name], at): Entity => ({
    id: `e${last + at + 1}`,
    kind: 'state',
    name,
    aliases: [],
    roles: [],
    country,
  }))
  return states.length === 0 ? names : { ...names, entities: [...names.entities, ...states] }
}

/** A nationality that denies, or whose claim is denied, stands for its state. */
export function withStatesAsParties(denials: readonly Denial[], { entities }: Names): readonly Denial[] {
  const states = new Map(entities.filter(({ kind }) => kind === 'state').map(({ country, id }) => [country, id]))
  const nationalities = new Map(
    entities
      .filter(({ kind, country }) => kind === 'nationality' && country !== null)
      .map(({ id, country }) => [id, country]),
  )
  // “speculation in African media”: a region claims nothing
  const peoples = new Set(
    entities.filter(({ kind, country }) => kind === 'nationality' && country === null).map(({ id }) => id),
  )
  const led = (id: EntityId | null) => (id === null ? null : (states.get(nationalities.get(id) ?? null) ?? id))
  return denials.map((denial) => ({
    ...denial,
    by: led(denial.by),
    of: denial.of !== null && peoples.has(denial.of) ? null : led(denial.of),
  }))
}

/** Drops the entities that no words name and that nothing read is about. */
export function withoutIdleStates(
  names: Names,
  told: {
    readonly events: readonly EventMention[]
    readonly figures: readonly Figure[]
    readonly quotes: readonly Quote[]
    readonly denials: readonly Denial[]
  },
): Names {
  const used = new Set<EntityId | null | undefined>([
    ...names.mentions.map(({ entity }) => entity),
    ...told.events.flatMap(({ participants, place, accordingTo }) => [
      ...participants.map(({ entity }) => entity),
      place,
      accordingTo,
    ]),
    ...told.figures.flatMap(({ subject, counterpart }) => [subject, counterpart]),
    ...told.denials.flatMap(({ by, of }) => [by, of]),
    ...told.quotes.flatMap(({ source, via }) => [source?.entity, via]),
  ])
  return { ...names, entities: names.entities.filter(({ id }) => used.has(id)) }
}
