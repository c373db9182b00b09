/** What templates say where the part of the paper belongs. */
const MEANS_NOTHING =
  /^(?:home|home ?page|front ?page|index|default|uncategori[sz]ed|none|null|undefined|n\/a|article|articles|story|post|all|general|-+|\d+)$/i
const LONGEST_SECTION = 60

/**
 * The part of the paper in which a report stood: “World”, “Politik”. Without its page (“NEWS; Pg. 3”), its day
 * (“International, lundi 3 juin”) and its colon.
 */
export function sectionOf(stated: string | null | undefined): string | null {
  const name = (stated ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:;|,\s*(?=(?:pg?|page|p|S)\.?\s*[A-Z]?\d)).*$/i, '')
    .replace(/,\s*(?:\p{L}+\s+)?\d.*$/u, '')
    .replace(/[:,]$/, '')
    .trim()
  return name === '' ||
    name.length > LONGEST_SECTION ||
    MEANS_NOTHING.test(name) ||
    /^https?:/i.test(name) ||
    !/\p{L}{2}/u.test(name)
    ? null
    : name
}
