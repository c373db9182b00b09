/** Lemmas seen in the treebanks, by lower-case form and Penn tag: “met VBD” → “meet”. */
export type LemmaTable = ReadonlyMap<string, string>

const VOWEL = /[aeiouy]/u
const DOUBLED = /([bdgkmnprtvz])\1$/u
/** Stems that lost a final e: “promis|ed”, “serv|ing”, “decid|ed”, “includ|ing”. */
const WANTS_E =
  /(?:[^aeiou][aeiouy](?:c|s|z|v|g)|[aeiou]{2}(?:c|s|v|z)|(?:r|l|n)(?:c|s|g|v)|[^aeiou]l|(?:^|[^aeiou])[aiou](?:t|d|k|m|n|p|r|b)|[^aeiou](?:at|ut|it|ur|ir|id|ud|in|uc)|[aeiou](?:at|iz|is|id|ut|ir|as|os)|u|th|dg|st)$/u
const KEEPS_BARE =
  /(?:[aeiou]{2}[tdknmprl]|[^aeiou](?:en|er|el|on|or|op|et|it|al|ol|om|am|im)|i?sh|ch|ss|x|w|y|ck|nd|nt|rt|ct|pt|ld|lt|rn|rm|rk|lk|mp|lp|rd|ng|nk|st|ll|ff|lm|ft|sk)$/u

/** “implored”, “deplored”, “condoned”, “postponed”, beside “monitored” and “reasoned” */
const ALWAYS_WANTS_E = /(?:plor|condon|postpon|inton|aton)$/u

/** The dictionary form of a tagged word: “supplied VBD” → “supply”, “aircraft NNS” → “aircraft”. */
export function lemmatise(form: string, xpos: string, table: LemmaTable): string {
  const lower = form.toLowerCase()
  const known = table.get(`${lower} ${xpos}`)
  if (known !== undefined) return known
  switch (xpos) {
    case 'NNP':
      return form
    case 'NNPS':
      return singular(form)
    case 'NNS':
      return singular(lower)
    case 'VBZ':
      return singular(lower)
    case 'VBD':
    case 'VBN':
      return table.get(`${lower} ${xpos === 'VBD' ? 'VBN' : 'VBD'}`) ?? withoutEd(lower, table)
    case 'VBG':
      return lower.endsWith('ing') && lower.length > 4 ? stemOf(lower.slice(0, -3), table) : lower
    case 'JJR':
    case 'RBR':
      return withoutEnding(lower, 'er')
    case 'JJS':
    case 'RBS':
      return withoutEnding(lower, 'est')
    case 'FW':
    case 'ADD':
    case 'GW':
    case 'LS':
      return form
    default:
      return lower
  }
}

function singular(word: string): string {
  if (/(?:[^aeiou])ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word) || /[^aeiou]oes$/u.test(word)) return word.slice(0, -2)
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`
  if (/(?:[^s]s)$/u.test(word) && !/(?:us|is)$/u.test(word)) return word.slice(0, -1)
  return word.endsWith('’s') || word.endsWith("'s") ? word.slice(0, -2) : word
}

function withoutEd(word: string, table: LemmaTable): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('ed') && word.length > 3 ? stemOf(word.slice(0, -2), table) : word
}

/** The verb behind a stem cut off its -ed or -ing: “plann” → plan, “promis” → promise, “visit” → visit. */
function stemOf(stem: string, table: LemmaTable): string {
  if (isKnownVerb(stem, table)) return stem
  if (isKnownVerb(`${stem}e`, table)) return `${stem}e`
  if (DOUBLED.test(stem)) return stem.slice(0, -1)
  if (!VOWEL.test(stem)) return stem
  return ALWAYS_WANTS_E.test(stem) || (WANTS_E.test(stem) && !KEEPS_BARE.test(stem)) ? `${stem}e` : stem
}

function isKnownVerb(word: string, table: LemmaTable): boolean {
  return table.has(`${word} VB`) || table.has(`${word} VBP`)
}

function withoutEnding(word: string, ending: string): string {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return word
  const stem = word.slice(0, -ending.length)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (DOUBLED.test(stem)) return stem.slice(0, -1)
  return /[^aeiou][aeiou]?(?:g|s|v|c|r)$|[aeiou](?:t|d|l)?[lgcv]$|[^aeiou][aiou][td]$/u.test(stem) &&
    !/(?:er|ar|ng|ew)$/u.test(stem)
    ? `${stem}e`
    : stem
}
