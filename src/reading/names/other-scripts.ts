import type { MentionDraft } from './draft.js'

/**
 * A name in another script, in brackets right behind the Latin one, with or without the language told: “(Russian: …)”.
 */
const OTHER_SCRIPT =
  /^\s?[(（](?:\p{Lu}\p{Ll}+:)?((?:[\p{sc=Cyrillic}\p{sc=Devanagari}\p{sc=Arabic}\p{sc=Han}\p{sc=Hangul}\p{M}]|[\s.·’'-])+)[)）]/u
const LETTER = /\p{L}/u
/** No name is longer; keeps the search short. */
const LONGEST = 80

/** Makes names that stand in their own script behind the Latin ones aliases of what those name, and nobody else’s. */
export function addOtherScripts(text: string, named: readonly MentionDraft[]): void {
  for (const { end, kind, entity } of named) {
    const found = OTHER_SCRIPT.exec(text.slice(end, end + LONGEST))
    const alias = found?.[1]?.trim()
    if (!found || !alias || !LETTER.test(alias)) continue
    entity.aliases.add(alias)
    const inBrackets = named.filter(
      (other) => other.start > end && other.end < end + found[0].length && other.kind === kind,
    )
    for (const other of inBrackets) other.entity = entity
  }
}
