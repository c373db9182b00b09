import type { RecordQuery } from '../record/query.js'

/** So many lists of one record are held: the next part of one is asked for soon, or never. */
const LISTS_HELD = 12
const held = new WeakMap<RecordQuery, Map<string, Promise<unknown>>>()

/** Makes a list once for each question, for as long as the record stands. */
export function holding<List>(query: RecordQuery, question: unknown, make: () => Promise<List>): Promise<List> {
  const lists = held.get(query) ?? new Map<string, Promise<unknown>>()
  held.set(query, lists)
  const key = JSON.stringify(question)
  const list = (lists.get(key) as Promise<List> | undefined) ?? make()
  // The one asked for last stands last.
  lists.delete(key)
  lists.set(key, list)
  list.catch(() => lists.delete(key))
  if (lists.size > LISTS_HELD) lists.delete(lists.keys().next().value!)
  return list
}
