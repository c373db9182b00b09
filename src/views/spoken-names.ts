/**
 * States and bodies that the language names with “the”: the Netherlands, the United States, the Ministry of Defence,
 * the European Union.
 */
const TAKES_THE =
  /^(?:Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Vatican|Kremlin|White House|Taliban|Houthis|Diet|Congo|United (?:States|Kingdom|Nations|Arab Emirates)|European \p{L}+|African Union|Arab League|[\p{L}' -]+ (?:Republic|Islands|Emirates|Union|Nations)|(?:[\p{L}-]+ )*(?:Ministry|Department|Embassy|Office|Government|Secretariat|Council|Commission|Presidency|Administration|Senate|Congress|Parliament|Army|Navy|Air Force|Coast Guard|Armed Forces|Bank|Court)(?: (?:of|for)\b.*)?)$/u
/** A description, whose last word is no name: “Chinese ambassador”, “Japanese parliament”. */
const DESCRIPTION = /(?:^|\s)\p{Ll}[\p{Ll}-]*$/u

/** An office that stands for whoever holds it: “British Ambassador to Washington”. */
const OFFICE =
  /^(?:[\p{Lu}][\p{L}-]* )*(?:Ambassador|Envoy|Consul|Minister|Secretary|Spokes(?:man|woman|person)|Governor|Mayor|Commander|Chancellor|Premier|President|Commissioner|Director)(?: (?:to|of|for|in|at)\b.*)?$/u

/** Names of many: “Indian officials”, “gunmen from Niger”, “Malian troops”. */
const OF_MANY =
  /\b(?:officials|troops|forces|soldiers|gunmen|militants|rebels|fighters|protesters|fans|men|women|people|diplomats|ministers|envoys|lawmakers|authorities|police|analysts|experts|residents|Houthis|Taliban)\b/iu

/** A name as it stands within a sentence. */
export function withArticle(name: string): string {
  return TAKES_THE.test(name) ||
    OFFICE.test(name) ||
    (DESCRIPTION.test(name) && !OF_MANY.test(name) && !/['’]s\b|^(?:an?|the|his|her|its|their)\b/iu.test(name))
    ? `the ${name}`
    : name
}

/** Whether the verb behind these names stands in the plural: “are to meet”. */
export function isPlural(names: readonly string[]): boolean {
  return names.length > 1 || OF_MANY.test(names[0] ?? '')
}
