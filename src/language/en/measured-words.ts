/**
 * Wordings of one measured thing. The first group is how the press words a state’s arms: “military equipment”, “weapons
 * purchases”, “defence imports”; a word of it makes any phrase of stock or purchase words mean arms.
 */
const SAME: Readonly<Record<string, string>> = {
  ...alike('arms', 'arms arm weapon weaponry armament military defence defense munition armoury arsenal'),
  ...alike('oil', 'oil crude petroleum'),
  ...alike('gas', 'gas lng'),
  ...alike('trade', 'trade commerce turnover'),
  ...alike('nuclear', 'nuclear atomic'),
  ...alike('soldier', 'soldier troop serviceman servicemen servicemember serviceperson personnel'),
  ...alike('aid', 'aid assistance help'),
  ...alike('aircraft', 'aircraft plane airplane aeroplane'),
  ...alike('fighter', 'fighter jet'),
  ...alike('warship', 'warship vessel ship'),
  ...alike('drone', 'drone uav'),
}

/** Words that only say how a thing is held, got or put into numbers; alone they measure nothing. */
const EMPTY = new Set(
  `equipment supply hardware purchase import buy acquisition procurement need requirement inventory system stock platform item order
  export sale shipment delivery equivalent total amount value worth volume figure number level sum share part portion overall annual yearly bilateral mutual two-way year cost price budget estimate
  such same local domestic foreign own main the of and in to for a an its their his her with between from on by as current major large`.split(
    /\s+/,
  ),
)

/**
 * The words of a phrase that tell what is measured, folded to comparable ones and sorted: “military equipment” and
 * “weapons purchases” are both `arms`.
 */
export function measuredWords(phrase: string): readonly string[] {
  const all = phrase.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  return [
    ...new Set(
      all
        .map(singular)
        .map((word) => SAME[word] ?? word)
        .filter((word) => !EMPTY.has(word)),
    ),
  ].sort()
}

/** A unit of count under the one name of its kind: troops are soldiers, jets are fighters. */
export function sameUnit(unit: string | null): string | null {
  return unit === null ? null : (SAME[unit] ?? unit)
}

function singular(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

function alike(meaning: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, meaning]))
}
