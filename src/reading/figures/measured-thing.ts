import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Span } from '../../language/span.js'
import { childBy, headWithin, pathToRoot, subjects } from '../../language/en/tree.js'
import type { ToldFigure } from './told-figure.js'
import { phraseAfter, phraseBefore, type NounPhrase } from './phrase-around.js'

/** “half its supplies”, “60 percent of India’s purchases”: a share is followed by its whole. */
const OF_WHOLE = /^(?:of|)$/i
/** “weapons purchases of”, “a project, worth”, “the deal is valued at”, “investment of an estimated”. */
const WORTH =
  /^(?:of|worth|valued|at|estimated|totalling|totaling|totalled|totaled|costing|cost|some|an?|about|is|was|are|were)$/i
/** “$300 million contract”, “$2 billion in goods”, “€5m of aid”. */
const INTO = /^(?:in|of|)$/i
const FOR = /^for$/i
const OF = /^of$/i
/** “a 43% increase in sales”. */
const STEP_IN = /^(?:in|)$/i
const NO_LINK = /^$/
const IN_WHOLE = /^(?:in|of)$/i
const LINK = /^(?:between|of|with|to|from)$/i
/**
 * “Russia’s share of India’s arms imports fell to 45 percent”, “the share of Russian oil in its imports”: the whole
 * stands before the figure.
 */
const SHARE_OF = /\b(?<word>share|portion|proportion|slice)\s+(?:of|in)\s+/gi
/** “10 percent”, “points” and “worth” are what is counted with, never what is counted. */
const OWN_UNIT = /^(?:per ?cent|percent|percentage|points?|%|times|apiece|each|annually|yearly|monthly|daily|worth)$/i
/** “$200 billion worth of engines”, “two million euros’ worth”: it says once more that this is a sum. */
const WORTH_BEHIND = /^(?:['’]s?)?\s+worth\b/iu
/** “$5 a barrel”: what the sum is told per. */
const PER = /^\s*(?:an?|per)\s/i
/** Nouns that only say that something changed; what changed stands after “in”. */
const STEP =
  /^(?:growth|increase|rise|jump|surge|gain|hike|boost|expansion|decline|drop|fall|decrease|reduction|cut|slump|loss|share|stake)$/i
/** A phrase of time is never what is measured: “$65 billion in the last financial year”. */
const TIME =
  /\b(?:days?|weeks?|months?|quarters?|years?|decades?|century|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday|(?:19|20)\d\d)\b/
/** Verbs of a level reached: their subject is what is measured. */
const LEVEL = new Set([
  'be',
  'reach',
  'stand',
  'total',
  'amount',
  'exceed',
  'hit',
  'rise',
  'fall',
  'grow',
  'drop',
  'surpass',
  'top',
  'near',
  'approach',
  'climb',
  'increase',
  'decrease',
  'touch',
  'cross',
  'cost',
  'weigh',
  'measure',
  'have',
  'cover',
  'span',
  'average',
  'come',
  'equal',
  'peak',
  'run',
  'double',
  'triple',
  'jump',
  'surge',
  'soar',
  'expand',
  'account',
])
/** “India’s purchases of Russian crude”: what is dealt in stands behind “of”. */
const DEALING_IN =
  /^(?:purchases?|imports?|exports?|sales?|suppl(?:y|ies)|shipments?|deliver(?:y|ies)|production|output|consumption|transfers?)$/i

/** “trade between Peru and China amounts to”, “Trade rose from $10 billion to”: often taken for a noun. */
const AMOUNTING =
  / (?:amounts? to|totals|stands at|(?:rose|fell|grew|shrank)(?: by [^,;]{1,25})?(?: from [^,;]{1,25})? (?:from|to|by)) (?:\p{L}+ )?$/u

/** Verbs whose “for” names what the money buys: “granted 600 million yen for five radars”. */
const PAYING = new Set([
  'pay',
  'lend',
  'grant',
  'give',
  'provide',
  'spend',
  'allocate',
  'approve',
  'pledge',
  'commit',
  'earmark',
  'donate',
  'offer',
  'request',
  'seek',
])

/** “for $91 million”, “at a cost of”, “costing”. */
export const FOR_PRICE = /\b(?:for|costing|worth|at (?:an?|the) (?:\p{L}+ ){0,2}(?:cost|price) of)\s+$/iu
const BUYING = new Set(['buy', 'purchase', 'acquire', 'sell', 'order', 'procure', 'lease', 'obtain'])

/**
 * What a figure is a part, sum or change of: “military equipment”, “weapons purchases”, and whose the words say it is.
 */
export function readMeasuredThing(
  told: ToldFigure,
  sentence: Sentence,
  text: string,
  isState: (span: Span) => boolean,
): NounPhrase | null {
  const timeless = (phrase: NounPhrase | null) => {
    const said = phrase && text.slice(phrase.thing.start, phrase.thing.end)
    return said === null || TIME.test(said) || OWN_UNIT.test(said) ? null : phrase
  }
  // “sold to India at $60 a barrel”, “from Otokar at a cost of $91 million”: a name before “at” is where, not what.
  const notPlace = (phrase: NounPhrase | null) =>
    phrase && /^ at\b/.test(text.slice(phrase.thing.end)) ? common(phrase) : phrase
  // “the deal between Qatar and Germany is worth”, “awarded Qatar a $3 billion contract”: a state is never what a sum
  // is of.
  const noState = (phrase: NounPhrase | null) => {
    const past = phrase && isState(phrase.thing) ? withGoods(sentence, pastPrepositions(sentence, phrase)) : phrase
    return past && isState(past.thing) ? null : past
  }
  // “in London” is a place; “in goods” a thing.
  const common = (phrase: NounPhrase | null) =>
    phrase && sentence.tokens.some((token) => token.end === phrase.thing.end && token.upos === 'PROPN')
      ? null
      : timeless(phrase)
  const worth = WORTH_BEHIND.exec(text.slice(told.end, told.end + 10))?.[0].length ?? 0
  switch (told.kind) {
    case 'share':
      return timeless(phraseAfter(sentence, told.end, OF_WHOLE)) ?? sharedBefore(told, sentence, text)
    case 'money':
      return (
        boughtThing(told, sentence, text) ??
        noState(notPlace(timeless(phraseBefore(sentence, told.start, WORTH)))) ??
        levelPhrase(told, sentence, text) ??
        (PER.test(text.slice(told.end, told.end + 6)) ? null : common(phraseAfter(sentence, told.end + worth, INTO))) ??
        (PAYING.has(governingVerb(told, sentence)?.lemma ?? '') ? common(phraseAfter(sentence, told.end, FOR)) : null)
      )
    case 'change':
      return changedThing(told, sentence)
    case 'count':
      return told.counted ? { possessor: null, thing: told.counted } : null
    case 'measure':
      return (
        timeless(phraseBefore(sentence, told.start, OF)) ??
        common(phraseAfter(sentence, told.end, INTO)) ??
        levelPhrase(told, sentence, text)
      )
    case 'rank':
      return { possessor: null, thing: { start: told.start, end: told.end } }
  }
}

/** “bought two ferries for $300 million”, “sold the stake at a price of €2bn”: the object of the verb. */
function boughtThing(told: ToldFigure, sentence: Sentence, text: string): NounPhrase | null {
  if (!FOR_PRICE.test(text.slice(Math.max(sentence.start, told.start - 40), told.start))) return null
  const verb = governingVerb(told, sentence)
  const object = verb && BUYING.has(verb.lemma) ? childBy(sentence, verb, 'obj') : undefined
  return object && object.end <= told.start && object.upos === 'NOUN'
    ? phraseBefore(sentence, object.end, NO_LINK)
    : null
}

function changedThing(told: ToldFigure, sentence: Sentence): NounPhrase | null {
  const after = phraseAfter(sentence, told.end, STEP_IN)
  const step = after && sentence.tokens.find((token) => token.end === after.thing.end && STEP.test(token.form))
  return step ? phraseAfter(sentence, step.end, /^(?:in|of)$/i) : subjectPhrase(told, sentence)
}

/** The whole of a share told before it, and who holds the share. */
function sharedBefore(told: ToldFigure, sentence: Sentence, text: string): NounPhrase | null {
  const match = [...text.slice(sentence.start, told.start).matchAll(SHARE_OF)].at(-1)
  if (!match) return null
  const start = sentence.start + match.index
  const first = phraseAfter(sentence, start + match[0].length, OF_WHOLE)
  if (!first) return null
  const within = phraseAfter(sentence, first.thing.end, IN_WHOLE)
  if (within && within.thing.end <= told.start)
    return { ...within, holder: { start: first.possessor?.start ?? first.thing.start, end: first.thing.end } }
  const holder = phraseBefore(sentence, start + match.groups!['word']!.length, NO_LINK)?.possessor
  return { ...first, ...(holder ? { holder } : {}) }
}

/** “trade reached $65 billion”: the subject; “raise trade to $100 billion”: the object. */
function levelPhrase(told: ToldFigure, sentence: Sentence, text: string): NounPhrase | null {
  const amounting = AMOUNTING.exec(text.slice(sentence.start, told.start))
  if (amounting) return pastPrepositions(sentence, phraseBefore(sentence, sentence.start + amounting.index, NO_LINK))
  const verb = governingVerb(told, sentence)
  const before = sentence.tokens.findLast((token) => token.end <= told.start)
  const raised = verb && before?.form.toLowerCase() === 'to' ? childBy(sentence, verb, 'obj') : undefined
  if (raised && raised.end <= told.start && !OWN_UNIT.test(raised.form))
    return phraseBefore(sentence, raised.end, NO_LINK)
  return verb && LEVEL.has(verb.lemma) ? subjectPhrase(told, sentence) : null
}

/** The subject of the clause the figure stands in: “trade volume could reach $30 billion”. */
function subjectPhrase(told: ToldFigure, sentence: Sentence): NounPhrase | null {
  const verb = governingVerb(told, sentence)
  const subject =
    verb &&
    subjects(sentence, verb).find(
      (token) => token.upos === 'NOUN' && (token.end <= told.start || token.start >= told.end),
    )
  return subject ? withGoods(sentence, pastPrepositions(sentence, phraseBefore(sentence, subject.end, NO_LINK))) : null
}

function withGoods(sentence: Sentence, phrase: NounPhrase | null): NounPhrase | null {
  const last = phrase && sentence.tokens.find((token) => token.end === phrase.thing.end)
  if (!last || !DEALING_IN.test(last.form)) return phrase
  const goods = phraseAfter(sentence, last.end, OF)
  return goods && !goods.possessor ? { ...phrase, thing: { start: phrase.thing.start, end: goods.thing.end } } : phrase
}

/**
 * From “the two countries” back to “trade” in “trade between the two countries”, where the tree hangs the verb on the
 * wrong noun.
 */
function pastPrepositions(sentence: Sentence, phrase: NounPhrase | null): NounPhrase | null {
  const start = phrase && (phrase.possessor?.start ?? phrase.thing.start)
  const link =
    start === null
      ? undefined
      : sentence.tokens.findLast((token) => token.end <= start && token.upos !== 'DET' && token.upos !== 'NUM')
  if (
    link?.form === 'and' &&
    sentence.tokens.some((token) => token.end === phrase!.thing.end && token.upos === 'PROPN')
  )
    return pastPrepositions(sentence, phraseBefore(sentence, link.end, /^and$/)) ?? phrase
  const before = link && LINK.test(link.form) ? phraseBefore(sentence, link.end, LINK) : null
  // “exports of cars to Qatar” are exports.
  return (before && /^(?:to|from)$/.test(link!.form) ? pastPrepositions(sentence, before) : before) ?? phrase
}

function governingVerb(told: ToldFigure, sentence: Sentence): Token | undefined {
  const head = headWithin(sentence, told)
  // “is to double”, “were up 12 %”: what has a subject tells what a verb does, whatever its tag.
  return (
    head &&
    pathToRoot(sentence, head).find(
      (token) =>
        token.upos === 'VERB' ||
        token.upos === 'AUX' ||
        (token !== head && /^(?:ADV|ADJ)$/.test(token.upos) && childBy(sentence, token, 'nsubj') !== undefined),
    )
  )
}
