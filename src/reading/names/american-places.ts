import type { FoundName } from './found-name.js'

/** The rule under which a name that is a state elsewhere is a place of the United States. */
export const AMERICAN_PLACE = 'name.american-place'

const STATE =
  '(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wis|Wyo)\\.)'
/** “Peru, Indiana”, “Lebanon, Pa.”: a town told with its state. */
const IN_STATE = new RegExp(`^, (?=${STATE})(?!Georgia\\b)`)
/** “Lebanon County”: a county of the United States, unless the Kingdom or Ireland puts the word first. */
const COUNTY = /^ (?:County|Township)\b/

/** What is said of the American Georgia and not of the Caucasus. */
const OF_GEORGIA =
  /\b(?:Atlanta|Savannah|Macon|Augusta|Fulton|Gwinnett|Cobb County|DeKalb|Valdosta|Marietta|Brunswick|Raffensperger|Kemp|Warnock|Ossoff|Republicans?|Democrats?|GOP|state of Georgia|Georgia[’']s secretary of state|Georgia (?:secretary of state|Gov\.|Governor|State University|Tech|Bulldogs)|Alabama|Florida|Tennessee|South Carolina|U\.S\. state)\b/
const OF_CAUCASUS =
  /\b(?:Tbilisi|Batumi|Kutaisi|Gori|Georgians?\b(?! (?:voters|Republicans?|Democrats?))|Abkhazia|South Ossetia|Caucasus|Saakashvili|Kobakhidze|Ivanishvili|Zourabichvili|Kavelashvili|Garibashvili|Georgian Dream|\p{Lu}\p{Ll}+(?:shvili|adze)|Armenian?|Azerbaijani?)\b/u

/**
 * Names of states that this report uses of American places: “Georgia” beside Atlanta, “Peru, Indiana”, “Lebanon
 * County”.
 */
export function placeInAmerica(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const georgia = OF_GEORGIA.test(text) && !OF_CAUCASUS.test(text.replace(OF_US_PRESS, ''))
  return names.map((name) =>
    isAmerican(text, name, georgia) ? { ...name, kind: 'place', shelf: null, rule: AMERICAN_PLACE } : name,
  )
}

/** “The Georgian” of a headline of a local paper says nothing. */
const OF_US_PRESS = /\bThe Georgian\b/g

function isAmerican(text: string, { kind, start, end, shelf }: FoundName, georgia: boolean): boolean {
  if (kind !== 'state' && kind !== 'place') return false
  const words = text.slice(start, end)
  if (words === 'Georgia' && kind === 'state') return georgia
  if (shelf !== null && (IN_STATE.test(text.slice(end, end + 20)) || COUNTY.test(text.slice(end, end + 10))))
    return true
  return shelf === null && /^(?!County )\p{Lu}[\p{L}. ]+ (?:County|Township)$/u.test(words)
}
