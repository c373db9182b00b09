/*
 * Words that turn the sense of a sentence where one stands for the other.
 */

const PAIRS = `open closed|open shut|open close|accept reject|allow ban|allow forbid|permit prohibit|permit forbid|support oppose|back oppose|favour oppose|rise fall|increase decrease|increase reduce|grow shrink|raise lower|raise cut|begin end|start stop
  start end|continue stop|continue end|win lose|gain lose|more less|more fewer|most least|before after|always never|all none|all some|many few|ally enemy|friend enemy|friend foe|peace war|agree disagree|approve reject|approve block
  confirm deny|admit deny|praise condemn|welcome condemn|welcome reject|join leave|enter leave|attack defend|advance retreat|buy sell|export import|strong weak|strengthen weaken|safe unsafe|legal illegal|guilty innocent
  success failure|succeed fail|possible impossible|likely unlikely|necessary unnecessary|first last|north south|east west|northern southern|eastern western|alive dead|true false|right wrong|public secret|temporary permanent
  may will|may must|might will|might must|could will|can will|should will|should must|may cannot|will would|must should|must may|must can`

const OPPOSITES: ReadonlySet<string> = new Set(
  PAIRS.split(/[|\n]/u).flatMap((pair) => {
    const [a, b] = pair.trim().split(' ')
    return [`${a} ${b}`, `${b} ${a}`]
  }),
)

/**
 * Whether two words, as written or in their common endings, say opposite things: “closed” for “open”, “will” for “may”.
 */
export function areOpposites(one: string, other: string): boolean {
  return formsOf(one).some((a) => formsOf(other).some((b) => OPPOSITES.has(`${a} ${b}`)))
}

/** The word itself and what it may be a form of: “rejected” → “reject”, “buys” → “buy”. */
function formsOf(word: string): readonly string[] {
  const low = word.toLowerCase()
  return [
    low,
    ...['s', 'es', 'd', 'ed', 'ing']
      .filter((ending) => low.length > ending.length + 2 && low.endsWith(ending))
      .flatMap((ending) => [low.slice(0, -ending.length), `${low.slice(0, -ending.length)}e`]),
  ]
}
