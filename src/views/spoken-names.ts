/** States and bodies that the language names with “the”: the Netherlands, the United States, the Ministry of Defence, the European Union. */
const TAKES_THE = /^(?:Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Vatican|Kremlin|White House|Taliban|Houthis|United (?:States|Kingdom|Nations|Arab Emirates)|European \p{L}+|African Union|Arab League|Congo|[\p{L} -]+ (?:Republic|Islands|Emirates|Union|Nations)|(?:[\p{L}-]+ )?(?:Ministry|Department|Embassy|Office|Government|Secretariat|Council|Commission|Presidency|Administration)(?: (?:of|for)\b.*)?)$/u

/** A name as it stands within a sentence. */
export function withArticle(name: string): string {
  return TAKES_THE.test(name) ? `the ${name}` : name
}

/** Names of many: “Indian officials”, “gunmen from Niger”, “Malian troops”. */
const OF_MANY = /\b(?:officials|troops|forces|soldiers|gunmen|militants|rebels|fighters|protesters|fans|men|women|people|diplomats|ministers|envoys|lawmakers|authorities|police|Houthis|Taliban)\b/iu

/** Whether the verb behind these names stands in the plural: “are to meet”. */
export function isPlural(names: readonly string[]): boolean {
  return names.length > 1 || OF_MANY.test(names[0] ?? '')
}
