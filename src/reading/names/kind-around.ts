import { isPlainSaying } from '../../language/en/reporting-verbs.js'
import type { Token } from '../../language/en/sentence.js'
import type { EntityKind } from '../reading.js'
import type { FoundName } from './found-name.js'

/** What a firm, paper or other body is called right before its name: “the research firm Canta”, “the daily Oran”. */
const BODY_BEFORE =
  /^(?:firm|company|maker|manufacturer|giant|platform|exchange|start-?up|developer|utility|operator|airline|bank|newspaper|daily|weekly|magazine|portal|website|broadcaster|agency|carrier|retailer|brand|label|publisher|club|think-?tank|ngo|charity|group|network|supermarket|insurer|lender|automaker|carmaker|app|nonprofit|channel|station|outlet|supplier|subsidiary|consultancy|conglomerate|miner|party|movement|militia|union|side)$/iu
/** What only a body has: “Canta’s shares”, “Canta’s headquarters”. */
const OWNED_BY_BODY =
  /^(?:CEO|CFO|COO|shares?|headquarters|products?|platforms?|app|website|subsidiary|subsidiaries|revenues?|customers|users|shareholders|board|employees|factory|factories|plants?|operations|investors|parent|debts?)$/u
/** What only a person has: “Lunta’s widow”, “Lunta’s arrest”. */
const OWNED_BY_PERSON =
  /^(?:wife|husband|widow|sons?|daughters?|father|mother|brothers?|sisters?|parents|lawyers?|career|death|arrest|resignation|willingness|well-being|body|residence|birthday|predecessor|successor|deputy|aides?|speech|remarks|testimony|fianc\p{L}+|girlfriend|boyfriend|girlfriend|killer|memoirs?)$/u
/** What leads to the name of a place: “the city of Kamoro”, “downtown Kamoro”. */
const PLACE_BEFORE =
  /^(?:province|city|town|village|district|region|island|county|municipality|port|suburb|neighbou?rhood|prefecture|state|valley|department)$/u
/** What stands behind the name of a place: “the Kamoro district”, “Lunta village”. */
const PLACE_BEHIND =
  /^(?:districts?|province|village|town|city|county|region|island|municipality|river|valley|highway|airport|sub-county|prefecture|peninsula|neighbou?rhood|suburb|township|governorate|mine|port|beach|dam)$/u

/** The kind that the words around a name speak for, where they do; null where they are silent. */
export function kindAround({ sentence: { tokens }, start, end, kind }: FoundName): EntityKind | null {
  const first = tokens.findIndex((token) => token.start >= start)
  const next = tokens.findIndex((token) => token.start >= end)
  const [before, after] = [tokens[first - 1], tokens[next]]
  if (before && before.upos === 'NOUN' && BODY_BEFORE.test(before.form)) return 'organisation'
  if (after && /^['’]s?$/u.test(after.form) && tokens[next + 1] && OWNED_BY_BODY.test(tokens[next + 1]!.form))
    return 'organisation'
  if (after && /^['’]s?$/u.test(after.form) && tokens[next + 1] && OWNED_BY_PERSON.test(tokens[next + 1]!.form))
    return 'person'
  if (
    (before?.form === 'of' && PLACE_BEFORE.test(tokens[first - 2]?.form ?? '')) ||
    /^(?:downtown|nearby)$/u.test(before?.form ?? '')
  )
    return 'place'
  if (after?.form === ',' && describesBody(tokens, next + 1)) return 'organisation'
  if (after && PLACE_BEHIND.test(after.form) && kind !== 'organisation') return 'place'
  // “…, Northline reported.”
  if (
    kind === 'person' &&
    after?.form === 'reported' &&
    before?.form === ',' &&
    next - first === 1 &&
    /^[.,]$/u.test(tokens[next + 1]?.form ?? '.')
  )
    return 'organisation'
  if (kind === 'place' && after && after.upos === 'VERB' && isPlainSaying(after.lemma) && after.xpos === 'VBD')
    return 'person'
  return null
}

const LONGEST_DESCRIPTION = 7

/** “Canta, an electric vehicle maker, …”: an article, and a body’s noun before the next comma. */
function describesBody(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:an?|the)$/iu.test(tokens[from]?.form ?? '')) return false
  const words = tokens.slice(from + 1, from + 1 + LONGEST_DESCRIPTION)
  const end = words.findIndex(
    (token) => /^[,.;:]$/u.test(token.form) || /^(?:of|in|that|which|who|for|based|at|with|from)$/iu.test(token.form),
  )
  const last = (end < 0 ? words : words.slice(0, end)).at(-1)
  return last?.upos === 'NOUN' && BODY_BEFORE.test(last.form)
}
