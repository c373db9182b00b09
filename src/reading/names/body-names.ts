import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { isCapitalised, isInnerHyphen, isTitleCase, spanOf, type FoundName } from './found-name.js'
import { isTitleWord, officeHead } from './office-words.js'

/** Words that end the name of a body: “Algerian Foreign Ministry”, “New Development Bank”. */
const BODY_WORD = new Set(
  `
Ministry Department Agency Authority Bureau Bank Council Commission Committee Court Tribunal Chamber Congress Parliament Assembly Senate Party Front Movement Alliance League
Coalition Union Federation Confederation Association Organisation Organization Organizations Organisations Institute Institution Institutes University College Academy School Foundation Fund Trust Society
Group Corporation Company Corp Inc Ltd Limited LLC Plc Holdings Industries Enterprises Airlines Airways Bancorp Motors Brothers Partners Technologies Systems Electronics Pharmaceuticals
Embassy Consulate Mission Secretariat Directorate Army Navy Guard Guards Brigade Battalion Regiment Corps Forces Police Command Squadron Service Services Office
Center Centre Club Team Network Initiative Observatory Times Post News Herald Gazette Tribune Journal Daily Weekly Radio Television TV Newspaper Broadcaster
Ministries Cabinet Politburo Taskforce Panel Board Forum Platform Consortium Syndicate Exchange Hospital Museum Church Treasury Administration Government Sons Brothers Conglomerate Limited Pvt Ltd. Inc. Corp. Co. Bhd GmbH AG SA plc
`
    .trim()
    .split(/\s+/),
)

/**
 * Words that open the name of a body with “of” or “for”: “Ministry of External Affairs”, “Center for Strategic
 * Studies”.
 */
const OPENS_WITH_OF = new Set(
  `
Ministry Ministries Department Bureau Office Institute University Bank Court Council Commission Committee Chamber College House Academy Agency Authority Board Federation Association
Union Center Centre School Organisation Organization Society Front Fund Confederation League Movement Secretariat Directorate Foundation Coalition Government Church
Alliance Congress Assembly Party Embassy Forum Parliament Administration Observatory Directorate-General Archive Archives
`
    .trim()
    .split(/\s+/),
)

/** “Broadcasting Corp of Norway”, “Electricity Company of Ghana”: firms that have the state behind their word. */
const FIRM_OF_STATE = /^(?:Corp|Corporation|Company|Co|Airports?|Railways?|Group)$/

/** Words that end the name of a firm and are common words elsewhere: “Adriatic Energy”, “Baltic Foods”. */
const FIRM_WORD =
  /^(?:Energy|Capital|Electric|Foods|Trusts?|Insurance|Securities|Mining|Mines|Steel|Petroleum|Cement|Pharma|Labs|Laboratories|Studios|Pictures|Entertainment|Media|Networks|Software|Logistics|Shipping|Lines|Telecom|Communications|Consulting|Associates|Ventures|Investments?|Finance|Financial|Bakery|Hotels|Resources|International|United|Rovers|Wanderers|FC)$/

/** Whether a word ends the name of a body or firm. */
export const endsBody = (word: string): boolean => BODY_WORD.has(word) || FIRM_WORD.test(word)

const LINK = /^(?:of|for|and|the|&|on|with|de|del|la|du|des)$/
/** Bodies that need something before them: “Ministry” alone is none, “Parliament” is. */
const STANDS_ALONE = new Set(['Parliament', 'Cabinet', 'Senate', 'Politburo', 'Treasury', 'Congress'])
/** “the Russian Government”, “the British Embassy”: the nationality is named, the body described. */
const DESCRIBED_BY_NATION = new Set([
  'Government',
  'Administration',
  'Team',
  'Republic',
  'Police',
  'Press',
  'Forces',
  'Services',
  'Service',
])
const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.?$/
const TRUST = 60

/**
 * Bodies by the way they are worded, with their state’s adjective where it belongs to the name: “Indian Ministry of
 * Information and Broadcasting”.
 */
export function findBodyNames(sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  const found: FoundName[] = []
  const { tokens } = sentence
  const shouted = isTitleCase(sentence)
  for (let index = 0; index < tokens.length; index++) {
    const form = tokens[index]!.form
    if (!BODY_WORD.has(form) && !OPENS_WITH_OF.has(form) && !isFirm(tokens, index)) continue
    const from = firstOfRun(tokens, index, shelf)
    const opens =
      OPENS_WITH_OF.has(form) || (FIRM_OF_STATE.test(form) && from < index && isOfState(tokens, index, shelf))
    const to = opens ? endOfComplement(tokens, index, shelf) : index + 1
    if (!isBody(tokens, from, index, to, shelf) || (shouted && to === index + 1)) continue
    found.push({
      sentence,
      ...spanOf(tokens, from, to),
      kind: 'organisation',
      shelf: null,
      rule: 'name.body',
      trust: TRUST,
    })
    index = to - 1
  }
  return found
}

function isOfState(tokens: readonly Token[], index: number, shelf: Shelf): boolean {
  const [of, first, second] = tokens.slice(index + 1, index + 4)
  return (
    of?.form === 'of' &&
    isCapitalised(first) &&
    (shelf.stateNamed(first!.form) !== undefined ||
      (isCapitalised(second) && shelf.stateNamed(`${first!.form} ${second!.form}`) !== undefined))
  )
}

/** “Baltic Power Co”, and not “co-operation” or “&Co”. */
function isFirm(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]!.form === 'Co' &&
    index > 1 &&
    isCapitalised(tokens[index - 1]) &&
    isCapitalised(tokens[index - 2]) &&
    tokens[index + 1]?.form !== '-'
  )
}

function isBody(tokens: readonly Token[], from: number, head: number, to: number, shelf: Shelf): boolean {
  const form = tokens[head]!.form
  if (to > head + 1) return true
  // “Cabinet Secretary”, “Chief Cabinet Secretary”: an office, and no body.
  if (form === 'Cabinet' && officeHead(tokens[to]) !== undefined) return false
  if (from === head) return STANDS_ALONE.has(form) && head > 0 && tokens[head]!.xpos !== 'NN'
  const nation = head - from === 1 && shelf.stateOfDemonym(tokens[from]!.form) !== undefined
  return !(nation && DESCRIBED_BY_NATION.has(form))
}

/** Goes left from the body’s word over capitalised words: “People’s Liberation Army”, “Trade and Industry Ministry”. */
function firstOfRun(tokens: readonly Token[], head: number, shelf: Shelf): number {
  let from = head
  for (let at = head - 1; at >= 0; at--) {
    const token = tokens[at]!
    const opensSentence = at === 0 && token.upos !== 'PROPN' && shelf.stateOfDemonym(token.form) === undefined
    if (
      isCapitalised(token) &&
      !opensSentence &&
      !/^(?:The|A|An|In|At|But|And|His|Her|Its|Their|Our)$/.test(token.form)
    )
      from = at
    else if (!isJoint(tokens, at, shelf)) break
  }
  return from
}

/** “Trade and Industry Ministry”, “Road Transport and Highway Division” */
const OF_SEVERAL_MATTERS =
  /^(?:Ministry|Department|Committee|Commission|Agency|Institute|Cent(?:er|re)|Authority|Division|Directorate|Bureau)$/

/** “Workers’ Party”, “Road Transport Owners’ Association”, “Prosecutor General’s Office”: whoever the body is of. */
const OWNS_BODY = new RegExp(
  '^(?:(?:People|Women|Children|King|Queen|Friend|Student|Men|Lord|St)s?|General|' +
    '(?:Prosecutor|Attorney|Magistrate|Commissioner|Ombudsman|Auditor|Coroner|Sheriff)s?|' +
    '\\p{Lu}\\p{L}+(?:ers|ors|ists|ants|smen|women))$',
  'u',
)

/**
 * What may stand inside a name between two capitalised words; a state’s own “’s” (Russia’s Foreign Ministry) may not.
 */
function isJoint(tokens: readonly Token[], at: number, shelf: Shelf): boolean {
  if (!isCapitalised(tokens[at - 1])) return false
  const { form } = tokens[at]!
  return (
    form === '&' ||
    isInnerHyphen(tokens, at) ||
    (/^['’]s?$/.test(form) && OWNS_BODY.test(tokens[at - 1]!.form) && !isOutlet(tokens, at - 1, shelf)) ||
    (form === 'and' && OF_SEVERAL_MATTERS.test(tokens[at + 2]?.form ?? tokens[at + 1]?.form ?? ''))
  )
}

/** “Reuters’ Moscow Bureau”: an outlet’s own house is not called after it. */
function isOutlet(tokens: readonly Token[], last: number, shelf: Shelf): boolean {
  const { form } = tokens[last]!
  const before = tokens[last - 1]
  return (
    shelf.outletNamed(form) !== undefined ||
    (isCapitalised(before) && shelf.outletNamed(`${before!.form} ${form}`) !== undefined)
  )
}

/** Goes right from “Ministry of” as long as capitalised words follow. */
function endOfComplement(tokens: readonly Token[], head: number, shelf: Shelf): number {
  if (!/^(?:of|for|on|[Aa]gainst)$/.test(tokens[head + 1]?.form ?? '')) return head + 1
  let to = head + 1
  for (let at = head + 2; at < tokens.length; at++) {
    const token = tokens[at]!
    if (
      DAY_OR_MONTH.test(token.form) ||
      isTitleWord(token) ||
      (at > head + 2 && isCapitalised(tokens[at - 1]) && shelf.isForename(token.form))
    )
      break
    if (isCapitalised(token)) to = at + 1
    else if (token.form === ',' && isListed(tokens, at)) continue
    else if (!LINK.test(token.form) && !isInnerHyphen(tokens, at)) break
  }
  return to
}

/** “Ministry of Energy, Oil and Gas”: the comma belongs to the name where an “and” closes the list soon after. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  return (
    isCapitalised(tokens[comma + 1]) &&
    (tokens[comma + 2]?.form === 'and' || (tokens[comma + 2]?.form === ',' && tokens[comma + 4]?.form === 'and')) &&
    isCapitalised(tokens[comma + 3])
  )
}
