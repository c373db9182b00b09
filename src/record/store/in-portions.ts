/** So many values are asked for at once. */
const MOST_ASKED = 500

/** One after another: a connection answers one question at a time. */
export async function inTurn<One, Found>(
  all: readonly One[],
  ask: (one: One) => Promise<Found>,
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const one of all) found.push(await ask(one))
  return found
}

export async function inPortions<Row, Value>(
  values: readonly Value[],
  ask: (some: readonly Value[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < values.length; at += MOST_ASKED) rows.push(...(await ask(values.slice(at, at + MOST_ASKED))))
  return rows
}

/** Rows by a key of theirs, in their own order. */
export function groupBy<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
