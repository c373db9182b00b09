/*
 * Words that stand only by what was said before them.
 */

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u)
const oneOf = (text: string): string => `(?:${wordsOf(text).join('|')})`

/** Nouns that need nothing said before: there is but one of each, or everybody knows which. */
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(
  wordsOf(`
    world globe earth sun moon sky sea weather past future present time day night morning afternoon evening
    weekend week month year hour minute moment date beginning start end middle centre center rest same other
    others first second third last next former latter latest public media press people ground air north south
    east west northeast northwest southeast southwest capital economy law international united national internet
    web phone spot wake way whole majority poor rich young elderly dead wounded injured missing government
    president minister premier king queen country nation border coast region area army military police navy
    parliament senate court`),
)

/** Behind “the …” these tell which is meant: “the ministry of defence”, “the boat that sank”, “the boat found in …”. */
const LINKS = oneOf('of in on to for from with between against at over under near into about by that which who whose')
const PLACED = String.raw`\p{Ll}+(?:ed|ing)\s+${oneOf('by in on to for at of against')}`
const DATED = String.raw`(?:in|on|at|by|from|since|until)\s+(?:\d|\p{Lu}\p{Ll}+(?:day|ber|ary|ch|ril|ay|ne|ly|st)\b)`
const TELLS_WHICH = new RegExp(String.raw`^\s*(?!${DATED})(?:${LINKS}|where|when|\p{Lu}\S*|${PLACED})\b`, 'u')
const DEFINITE = /(?<![\p{L}’'])[Tt]he\s+(\p{Ll}[\p{Ll}-]+)(?:\s+(\p{Ll}[\p{Ll}-]+))?/gu

/** What stands behind a noun as its verb, or joins it to something. */
const NOT_NOUNS: ReadonlySet<string> = new Set(
  wordsOf(`
    and or but as is was are were has had have will would can could may might must should did does do not also too
    again now then later after before until since while because if than so all both more less still once ago went
    came took made gave got began said met held won lost left led told fell rose broke spoke drew set put cut hit`),
)
const VERB_ENDING = /(?:ed|ing|[^s]s)$/u

/** “this”, “these steps”; “that” only where it cannot open a clause. */
const NO_TIME = `(?!${oneOf('year month week weekend morning afternoon evening spring summer autumn winter time day')}|as\\b|an?\\b)`
const BEFORE_THAT = oneOf('in of on to by with for from during after before at under over')
const COUNTED = oneOf('two three four five six seven eight nine ten')
const POINTING = new RegExp(
  String.raw`(?<![\p{L}’'])(?:${[
    String.raw`(?:[Tt]h(?:is|ese|ose)|[Ss]uch)\s+${NO_TIME}\p{Ll}+`,
    String.raw`[Tt]his\b(?=\s*[,.;]|\s*$)`,
    String.raw`(?:^|${BEFORE_THAT}\s+)[Tt]hat\s+${NO_TIME}\p{Ll}+`,
    // “the latter”, “the six”
    String.raw`[Tt]he (?:latter|former|${COUNTED})(?=\s*[,.;]|\s*$|\s+(?:${LINKS}|and|is|was|are|were|had|have))`,
    String.raw`[Tt]he (?:first|second|third|last|next|other) one\b`,
    // a day that was told before
    String.raw`(?:that|the (?:same|next|following|previous)) (?:day|night|morning|week|month|year)\b`,
  ].join('|')})`,
  'u',
)
const PERSONAL = oneOf('he she it they him them his her its their theirs')
const PRONOUN = new RegExp(String.raw`(?<![\p{L}’'-])${PERSONAL}(?![\p{L}’'-])`, 'giu')
/** “it is likely that”, “it was not until”: this “it” stands for nothing before. */
const SEEMS = oneOf('is was would will has had may might could seems? seemed appears? appeared remains? takes? took')
const EMPTY_IT = new RegExp(
  String.raw`^it\s+${SEEMS}\b[^.;]*?\s${oneOf('that to if whether for until who when')}\b`,
  'iu',
)

/** Where and by which words a text leans on what was said before: a pronoun, “this step”, “the dispute”. */
export interface Leaning {
  readonly start: number
  readonly kind: 'pronoun' | 'pointing' | 'definite'
  /** The noun that is meant, where one is told. */
  readonly noun: string | null
}

/** Every word of a text that may lean on what was said before it. */
export function leaningsOf(text: string): readonly Leaning[] {
  const pointing = POINTING.exec(text)
  return [
    ...[...text.matchAll(PRONOUN)]
      .filter(({ index }) => !EMPTY_IT.test(text.slice(index)))
      .map(({ index }): Leaning => ({ start: index, kind: 'pronoun', noun: null })),
    ...(pointing ? [{ start: pointing.index, kind: 'pointing' as const, noun: null }] : []),
    ...[...text.matchAll(DEFINITE)].flatMap((found) => definite(text, found)),
  ]
}

function definite(text: string, { 0: whole, 1: first, 2: second, index }: RegExpExecArray): readonly Leaning[] {
  const behind = text.slice(index + whole.length)
  const behindFirst = text.slice(index + whole.length - (second === undefined ? 0 : second.length)).trimStart()
  if (KNOWN_TO_ALL.has(first!) || TELLS_WHICH.test(behindFirst)) return []
  // “the trade war” is no trade; “the dispute goes on”
  const isNoun = second !== undefined && !NOT_NOUNS.has(second) && !VERB_ENDING.test(second)
  return isNoun && TELLS_WHICH.test(behind) ? [] : [{ start: index, kind: 'definite', noun: isNoun ? second : first! }]
}
