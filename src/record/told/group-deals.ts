/** An entry that tells of a deal, as far as it is needed to tell which others are about the same thing. */
export interface GroupedDeal {
  readonly thing: { readonly key: string; readonly designated: boolean }
  /** Codes of the states that take part. */
  readonly states: readonly string[]
}

interface Keyed<Told> {
  readonly one: Told
  readonly key: string
  /** None where the thing is told by its designation, whoever deals in it. */
  readonly states: string
}

/**
 * Tellings of one thing between the same states; “radars” are the coastal radars where these states, or they and
 * others, deal in no others.
 */
export function groupByThing<Told extends GroupedDeal>(told: readonly Told[]): readonly (readonly Told[])[] {
  const keyed = told.map((one): Keyed<Told> => ({
    one,
    key: one.thing.key,
    states: one.thing.designated ? '' : [...one.states].sort().join(' '),
  }))
  const kinds = [...new Map(keyed.map((each) => [placeOf(each), each])).values()]
  const byEnd = new Map<string, Keyed<Told>[]>()
  for (const kind of kinds) for (const end of endsOf(kind.key)) byEnd.set(end, [...(byEnd.get(end) ?? []), kind])
  const placed = new Map<string, string>()
  const groups = new Map<string, Told[]>()
  for (const each of keyed) {
    const own = placeOf(each)
    if (!placed.has(own)) placed.set(own, fullerThan(each, byEnd.get(each.key) ?? []))
    const place = placed.get(own)!
    const group = groups.get(place)
    if (group) group.push(each.one)
    else groups.set(place, [each.one])
  }
  return [...groups.values()]
}

const placeOf = ({ states, key }: Pick<Keyed<unknown>, 'states' | 'key'>): string => `${states}: ${key}`

/** “coastal radar”, “radar”. */
function endsOf(key: string): readonly string[] {
  const words = key.split(' ')
  return words.map((_, at) => words.slice(at).join(' '))
}

/** The one other kind of thing that these words can mean; their own where there is none, or where several are. */
function fullerThan(one: Keyed<unknown>, alike: readonly Keyed<unknown>[]): string {
  const { key, states } = one
  const fuller =
    states === ''
      ? []
      : alike.filter(
          (other) =>
            (other.key !== key || other.states !== states) &&
            states.split(' ').every((state) => other.states.includes(state)),
        )
  return placeOf(fuller.length === 1 ? fuller[0]! : one)
}
