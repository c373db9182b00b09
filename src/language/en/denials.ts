/*
 * Words that dismiss what others have said.
 */

import { NOUN_CLASSES } from './event-classes.js'

/** Verbs that deny whatever they govern: “denied that …”, “refuted the claim”. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(
  'deny refute rebut dispute debunk contradict disprove rubbish gainsay'.split(' '),
)

/** Of these, verbs that deny only a claim or a clause; a border is disputed too, and a book contradicts a principle. */
export const DISPUTING_VERBS: ReadonlySet<string> = new Set(['dispute', 'contradict'])

/**
 * Verbs that deny only a claim; an offer or a resolution they merely turn down: “dismissed a report”, “rejected the
 * accusation”.
 */
export const DISMISSING_VERBS: ReadonlySet<string> = new Set(
  'dismiss reject repudiate rebuff disavow disclaim discount shrug brush'.split(' '),
)

/**
 * Verbs of scorn. Of a remark they say that it is bad, only of an accusation that it is untrue: “denounced the
 * allegations”.
 */
export const SCORNING_VERBS: ReadonlySet<string> = new Set('decry denounce deride ridicule'.split(' '))
export const ACCUSING_NOUNS: ReadonlySet<string> = new Set(
  'claim report allegation accusation charge assertion rumour rumor insinuation speculation narrative'.split(' '),
)

/** What is denied to somebody who asked for it: “denied bail”, “denied entry”. */
export const GRANTED_NOUNS: ReadonlySet<string> = new Set(
  `bail parole access entry visa request permission permit appeal motion bid citizenship right opportunity chance funding care treatment boarding service asylum licence
  license application petition admission passage clearance approval release benefit leave freedom seat injunction hearing trial refuge recognition assistance transit overflight landing waiver tenure promotion
  ability existence voice justice parity visit nomination vote`.split(/\s+/),
)

/** Who turns away a charge or an argument by office, not because it is said of him: “a judge dismissed the charges”. */
export const JUDGING = /\b(?:judges?|courts?|tribunals?|jury|juries|magistrates?|justices?)\b/iu

/** Nouns for what can be denied. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `claim report allegation accusation charge assertion suggestion speculation rumour rumor insinuation notion idea story statement
  evidence information presentation contention argument criticism reporting news account version finding document media coverage characterisation characterization remark comment
  narrative propaganda talk categorisation categorization description depiction portrayal assessment interpretation explanation theory conclusion implication insistence complaint inference innuendo conjecture hypothesis`.split(
    /\s+/,
  ),
)

/** What may be turned away, though nobody calls it untrue: “dismissed fears of a default”. */
export const DISMISSED_NOUNS: ReadonlySet<string> = new Set([
  'label',
  'concern',
  'fear',
  'worry',
  'critique',
  'warning',
])

/**
 * What may be proposed as well as claimed: claims only with the words that they hold, “the notion that | the border
 * moved”.
 */
export const PROPOSED_NOUNS: ReadonlySet<string> = new Set([
  'idea',
  'notion',
  'presentation',
  'document',
  'media',
  'information',
  'evidence',
])

/** What is called untrue: “baseless”, “fake and fabricated”. */
export const UNTRUE =
  /\b(?:speculative|(?:pure|mere|sheer|idle|wild|utter) (?:speculation|invention|fantasy)|exaggerated|far-fetched|distorted|a hoax|a myth|mistaken|not (?:correct|accurate|the case)|n['’]t (?:true|correct|accurate|the case)|false|falsehoods?|fake|fabricated|fabrications?|baseless|groundless|unfounded|untrue|misleading|fictitious|fiction|nonsense|lies?|a lie|invented|made[- ]up|slander(?:ous)?|libel(?:lous)?|absurd|ridiculous|ludicrous|preposterous|bogus|inaccurate|incorrect|wrong|erroneous|unsubstantiated|without foundation|rubbish|not true)\b/iu

/** “no basis”, “any foundation” */
const GROUNDS = '(?:basis|foundations?|grounds?|substance|merit|truth)\\b'
/** “bears no relation to | reality”, “is far from | the truth” */
const REALITY = '(?:the\\s+)?(?:(?:actual|real)\\s+situation|reality|truth|facts?)'
const LY = '(?:\\p{L}+ly\\s+)?'
/**
 * What is said of a claim by a verb: “has no basis in fact”, “does not correspond to reality”, “lacks foundation”.
 */
export const WITHOUT_BASIS = [
  `(?:ha(?:s|ve|d)|with)\\s+${LY}no\\s+(?:\\p{L}+\\s+){0,2}${GROUNDS}`,
  `lack(?:s|ed)?\\s+(?:any\\s+|all\\s+)?(?:\\p{L}+\\s+)?${GROUNDS}`,
  `(?:do|does|did)(?:\\s+not|n[’']t)\\s+${LY}(?:correspond|conform)\\s+(?:to|with)\\s+${REALITY}`,
  `(?:do|does|did)(?:\\s+not|n[’']t)\\s+${LY}(?:match|reflect|accord\\s+with|square\\s+with)\\s+${REALITY}`,
  `ha(?:s|ve|d)\\s+nothing\\s+to\\s+do\\s+with\\s+${REALITY}`,
  `(?:bears?|bore|ha(?:s|ve|d))\\s+no\\s+(?:relation|resemblance)\\s+(?:whatsoever\\s+)?to\\s+${REALITY}`,
  `(?:is|are|was|were)\\s+${LY}(?:(?:very\\s+)?far\\s+from|contrary\\s+to|divorced\\s+from)\\s+(?:true|${REALITY})`,
  `(?:is|are|was|were)\\s+${LY}not\\s+(?:even\\s+)?(?:based|grounded|rooted)\\s+(?:on|in)\\s+(?:any\\s+)?${REALITY}`,
].join('|')
/** The same right behind the claim. */
export const HAS_NO_BASIS = new RegExp(`^\\s*${LY}(?:${WITHOUT_BASIS})`, 'iu')

const IN_HISTORY = 'in\\s+(?:\\p{L}+\\s+){0,2}(?:history|memory|years|decades|times)'
/** “has not happened yet”, “never before in our history”: what has not been so far is told of nobody’s words. */
const SO_FAR =
  '(?!\\s+(?:to|since)\\b|' + `[^.,;:!?“”"]{0,40}?\\b(?:before|yet|again|so\\s+far|until\\s+now|${IN_HISTORY})\\b)`

const notSuch = (noun: string) =>
  `(?:no\\s+such\\s+(?!things?\\s+as\\b)${noun}|nothing\\s+of\\s+(?:the|that)\\s+(?:kind|sort))`
const NOUN = '(?<noun>\\p{L}+)'
/** “if no such pact exists”, “hopes that there is no such raid”: nobody says that there is none. */
const NOT_SUPPOSED = '(?<!\\b(?:if|whether|unless|until|where|hop(?:es?|ed|ing)(?:\\sthat)?)\\s)'
const THERE_IS = "there(?:['’]s|\\s+(?:is|are|was|were|(?:has|have|had)\\s+been))"
const HAD = `(?:\\b(?:have|has|had|received|${THERE_IS})|['’]ve)`
const WAS_NOT = `(?:${[
  'exist(?:s|ed)?|happened|occurred|took\\s+place',
  '(?:has|have|had)\\s+(?:ever\\s+)?(?:happened|occurred|existed|taken\\s+place)',
  '(?:is|are|was|were|(?:has|have|had)\\s+been)\\s+(?:being\\s+)?planned',
].join('|')})`
/**
 * What is said not to be so without a word for what was claimed: “There is no such plan”, “nothing of the kind
 * happened”, “we have no such intention”; not “would do no such thing”, “no such thing as a free lunch”.
 */
export const NO_SUCH: readonly RegExp[] = [
  new RegExp(`${NOT_SUPPOSED}${HAD}\\s+(?:\\p{L}+ly\\s+)?${notSuch(NOUN)}\\b${SO_FAR}`, 'diu'),
  new RegExp(
    `${NOT_SUPPOSED}\\b${notSuch(`(?:\\p{L}+\\s+)??${NOUN}`)}\\s+(?:\\p{L}+ly\\s+)?${WAS_NOT}\\b${SO_FAR}`,
    'diu',
  ),
]

/** Nouns and verbs that tell of one matter, by their lemmas. */
export interface Matter {
  readonly nouns: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
}

/** An agreement is told as a deal that was signed, talks as a meeting. */
export const MATTERS: readonly Matter[] = [
  matter('deal', 'understanding', 'agree sign contract conclude'),
  matter('talks', 'contact call', 'talk meet negotiate converse discuss confer'),
  matter('attack', 'explosion blast', 'attack assault invade raid strike bomb bombard shell ambush'),
  matter(null, 'delivery shipment supply transfer sale', 'deliver ship supply transfer sell send'),
  matter(null, 'request appeal', 'request ask appeal'),
  matter(null, 'visit trip tour', 'visit travel tour'),
]

function matter(nounClass: string | null, nouns: string, verbs: string): Matter {
  return {
    nouns: new Set([...(nounClass === null ? [] : NOUN_CLASSES[nounClass]!), ...nouns.split(' ')]),
    verbs: new Set(verbs.split(' ')),
  }
}

/** Whatever may be meant by any claim: “no such plan”, “the incident never happened”. Lemmas. */
export const OF_ANYTHING: ReadonlySet<string> = new Set(
  'thing plan intention decision incident event move step idea case aim information'.split(' '),
)

const HAPPEN = '(?:happen(?:ed)?|occur(?:red)?|exist(?:ed)?|take\\s+place|taken\\s+place)'
const SUPPOSED = '(?:reported|alleged|supposed|purported)'
const THE_DEED = `(?:the|this|that|such)\\s+(?:an?\\s+)?(?:${SUPPOSED}\\s+)?${NOUN}`
const NOT_SO = "(?:did(?:\\s+not|n['’]t)|(?:has|have)\\s+(?:not|never)|(?:has|have)n['’]t)"
/** “This never happened”, “The strike did not take place”: of what was told before. */
export const IT_NEVER_WAS = new RegExp(
  '(?:^["“‘\']?|[.!?]["”’]?\\s+|,\\s+(?:but|and)\\s+|\\bthat\\s+)' +
    `(?:${THE_DEED}|that|this|it|these|those)\\s+(?:(?:simply|just|actually)\\s+)?` +
    '(?:never\\s+(?:took\\s+place|happened|occurred|existed)|' +
    `${NOT_SO}\\s+(?:(?:ever|actually)\\s+)?${HAPPEN})\\b${SO_FAR}`,
  'diu',
)

const TELLING =
  '(?:(?:claim|report|allegation|accusation|rumou?r|suggestion|assertion|charge)s?|speculation|stor(?:y|ies))'
const OF = '(?:of|about|regarding|concerning)'
const ON_A_DAY = '(?:\\s+(?:on\\s+)?\\p{L}+day|\\s+later|\\s+\\p{L}+ly)?'
const QUESTION = '(?:questions?|quer(?:y|ies)|[ie]nquir(?:y|ies))'
/** “asked by reporters whether”, “a question on whether”; a question is not what it asks about. */
const ASKED =
  `\\b(?:asked(?:\\s+by\\s+[\\p{L}.]+)?${ON_A_DAY}|${QUESTION})` +
  '\\s+(?:(?:(?:on|as\\s+to)\\s+)?(?:whether|if)|about)'
/** “in response to | the report”, not “to a question”, “to reporters”. */
const ANSWERS =
  '\\b(?:respon(?:se|ding)|reacting|reaction|reply|replying|referring)\\s+to' +
  `(?!\\s+(?:[\\p{L}’']+\\s+){0,4}?(?:${QUESTION}|reporters?|journalists?)\\b)`
const ANY = '(?:the|an?|any|those|these|media)'
const TOLD = `told\\s+(?!(?:me|us|him|her|them)\\b)\\p{L}+${ON_A_DAY}(?=\\s+(?!of))`
/** “told reporters on the sidelines of the summit”, “said the minister of the interior” speak of no claim. */
const SAID_OF =
  `\\b(?:said${ON_A_DAY}|spoke|commented|denial|${TOLD})\\s+${OF}(?=\\s+(?:${ANY}|${SUPPOSED})\\b)` +
  `|\\bsaid\\b[^,;.“”"]{0,60}?\\s${OF}(?=\\s+(?:${ANY}\\s+){0,2}(?:${SUPPOSED}|${TELLING})\\b)`
/**
 * What somebody was asked, or speaks of, besides what he is quoted with: “asked whether | the base had closed”, “said
 * of | the reported raid”, “responding to a report that | …”. It goes on to a comma that opens no clause of its own.
 */
export const ASKED_ABOUT = new RegExp(
  `(?:${ASKED}|${ANSWERS}|${SAID_OF})\\s+(?<told>[^:;.,“”"]+(?:,\\s+(?:which|who|that|when)\\b[^:;.,“”"]+)?)`,
  'iu',
)

/** “Eritrea was accused of | sending troops”, by nobody who is told or by one who is not taken for a source. */
export const ACCUSED_OF = new RegExp(
  '\\b(?:is|are|was|were|been|being)\\s+(?:\\p{L}+ly\\s+)?accused\\s+' +
    '(?:by\\s[^.;,“”"]{2,40}?\\s)?of\\s+(?<told>\\p{L}+ing\\b[^.;,“”"]*)',
  'iu',
)

/** “reports that | the pact had lapsed”, “claims of | a raid”: what the claim holds. */
export const HELD_IN_CLAIM = new RegExp(
  `^(?:[\\p{L}’']+\\s+){0,4}?${TELLING}\\s+(?:that|of|about|saying|claiming|alleging|suggesting)\\s+`,
  'iu',
)

/** “The report”, “all these latest allegations”: words that only point back to what was claimed. */
export const POINTS_BACK = new RegExp(
  `^(?:(?:all|any|both)\\s+(?:of\\s+)?)?(?:the|this|that|these|those|such)\\s+(?:latest\\s+|same\\s+)?${TELLING}${ON_A_DAY}[,.]?$`,
  'iu',
)

/**
 * “That is a lie”, “All this is pure fabrication”, “It is not true that …”: of what was told before, or is told behind
 * it.
 */
export const IT_IS_UNTRUE =
  /(?:^["“‘']?|[.!?]["”’]?\s+|,\s+(?:but|and)\s+|\bthat\s+)(?:that|this|it|these|those|they|all\s+(?:of\s+)?(?:this|that|it))(?:['’]s|['’]re|\s+(?:is|are|was|were))(?:\s+(?:\p{L}+ly|all|just|pure|an?|complete|total|utter|outright))*\s+(?:(?:not|n['’]t)\s+(?:(?!politically)\p{L}+ly\s+|at\s+all\s+)?(?:true|correct|accurate|the\s+case)(?!\s+to\b)|false|untrue|lies?(?!\s+(?:in|with|at|on|ahead|behind|about)\b)|fake(?:\s+news)?|baseless|groundless|unfounded|nonsense|fabricat(?:ed|ions?)|a\s+hoax|hoax|made[- ]up|slander|fiction|disinformation)\b/iu
export const THAT_CLAUSE = /^\s+that\s+([^.,;!?”"]+)/iu

/** “His response came after a report that …”: what follows is what was denied. */
export const ANSWERING =
  /\b(?:response|reaction|remarks?|comments?|denial|rebuttal|statement|reply|clarification)\b[^.]{0,40}\b(?:c[ao]mes?|followed|follows|after|following|in response)\b/iu

/**
 * Words by which a report itself takes a story back: “turned out to be a hoax”. Wider than what a source calls untrue.
 */
export const TAKES_BACK_ITSELF =
  /\b(?:hoax(?:es)?|fake[ds]?|false(?:ly)?|untrue|not true|n['’]t true|debunk(?:ed|s|ing)?|fabricat(?:ed|ion)|prank|made[- ]up|bogus|retract(?:ed|s|ion)?|satire|misreport(?:ed)?|a fraud|(?:was|were|is|are|been)(?: \p{L}+){0,2} lying(?! (?:down|low|in|on|at|dead|next|there|about|under|flat|face)))\b/iu

/** The same, and words by which it lets others deny it. */
export const TAKES_BACK = new RegExp(
  `${TAKES_BACK_ITSELF.source}|\\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|dispel(?:s|led)?|no (?:truth|evidence|proof)|(?:not|n['’]t) (?:dead|real|accurate|the case)|never (?:happened|existed)|did(?:n['’]t| not) happen|rumou?rs? (?:is|are|was|were) wrong|photoshopped|contradict(?:s|ed)?)\\b`,
  'iu',
)

/**
 * Takes nothing back: “is no hoax”, “whether it is real or just an elaborate hoax”, “has not been entirely debunked”.
 */
export const NOT_TAKEN_BACK =
  /\b(?:(?:no|not|n['’]t|never|whether|or is)(?: (?:an?|just|entirely|fully|been|really|elaborate))* (?:hoax|fake|prank|debunked|fabrication|false|made up|lie)|or (?:is )?(?:just |merely |simply )?an? (?:\p{L}+ )?hoax)\b/giu

/** “did not”, “no”: a sentence with it does not simply tell something for a fact. */
export const HOLDS_A_NEGATION = /\b(?:not|never|no)\b|n['’]t\b/iu

/** What somebody who says nothing will not do: “declined to comment”, “would not confirm”. */
export const COMMENTING_VERBS: ReadonlySet<string> = new Set(
  'comment elaborate answer respond reply discuss confirm say disclose reveal specify speculate speak identify name mention'.split(
    ' ',
  ),
)

/**
 * Verbs that put right an own word, and the nouns that are put right: “corrected its statement”, “retracted the
 * report”.
 */
export const CORRECTING_VERBS: ReadonlySet<string> = new Set('correct retract recant withdraw amend rectify'.split(' '))
export const CORRECTED_NOUNS: ReadonlySet<string> = new Set(
  'statement claim remark comment report story account figure assertion allegation accusation announcement post tweet communique communiqué error mistake number toll date spelling translation transcript'.split(
    ' ',
  ),
)

/**
 * “had no immediate comment”, “could not be reached for comment”, “did not respond to a request for comment”, “was not
 * available for comment”; not “did not respond to calls for his resignation”.
 */
export const NO_COMMENT =
  /\b(?:(?:ha[sd]|have|offer(?:ed|s)?|gave|made|issued)\s+no\s+(?:\p{L}+\s+){0,2}comment|(?:could|can)(?:\s+not|not|n['’]t)\s+(?:\p{L}+\s+)?be\s+(?:\p{L}+\s+)?(?:reached|contacted)(?:\s+for\s+(?:a\s+)?comment)?|(?:did|do|does|ha[sd]|have)(?:\s+not|n['’]t)\s+(?:\p{L}+\s+)?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)\s+(?:to\s+)?(?:[\p{L}.'’-]+\s+){0,4}?(?:requests?|calls?|e-?mails?|messages?|questions?|inquir(?:y|ies)|enquir(?:y|ies))(?:\s+(?:for|seeking)\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:comment|interview|clarification|response))?(?!\s+(?:for|to|by)\b)|(?:was|were|is|are)(?:\s+not|n['’]t)\s+(?:\p{L}+\s+)?available\s+for\s+comment|(?:was|were|is|are)\s+unavailable\s+for\s+comment|(?:ha[sd]|have)\s+yet\s+to\s+(?:(?:publicly|officially|formally)\s+)?(?:comment|react|reply|respond(?!\s+to\s+(?:[\p{L}.'’-]+\s+){0,4}?(?:subpoenas?|lawsuits?|letters?|offers?|invitations?|proposals?)\b))|(?:would(?:\s+not|n['’]t)|refused\s+to|declined\s+to)\s+be\s+drawn|declined\s+(?:further\s+)?comment)\b/giu

/** “There was no immediate comment from | Ankara”, “no comment yet from” */
export const NO_COMMENT_FROM =
  /\bno\s+(?:immediate\s+|official\s+|further\s+|public\s+)*(?:comment|reaction|response|reply|word)\s+(?:yet\s+|so\s+far\s+|immediately\s+|available\s+)*from\s+/giu

/**
 * What a speaker says instead of an answer: “We have no comment on …”, “I cannot comment”, “we do not comment on
 * rumours”; what is behind “on” is what was asked.
 */
export const SAYS_NO_COMMENT =
  /(?:^|\b(?:have|had|has|got)\s+|['’]ve\s+(?:got\s+)?)no\s+(?:(?:further|immediate|additional)\s+)?comment\b|\b(?:can\s*not|can['’]t|could\s+not|couldn['’]t|(?:will|would|do|does|did)\s+not|won['’]t|wouldn['’]t|don['’]t|doesn['’]t|not\s+(?:going|able|in\s+a\s+position|prepared|at\s+liberty)\s+to|unable\s+to|never)\s+(?:\p{L}+ly\s+)?comment\b/iu
export const COMMENT_ON = /^\s*(?:on|about|upon|concerning|regarding)\s+([^.,;:!?”"]+)/iu

/** “sidestepped a question about the raid” */
export const SIDESTEPPING_VERBS: ReadonlySet<string> = new Set('sidestep dodge duck evade deflect parry'.split(' '))

/** What is asked for and not given: “declined to give details of the deal”. */
export const DETAILS: ReadonlySet<string> = new Set(
  'comment detail information figure specific explanation reason number answer timeline date clarification'.split(' '),
)

/** “issued a correction”, “published a retraction” */
export const CORRECTION_NOUNS: ReadonlySet<string> = new Set(['correction', 'retraction', 'clarification'])

/** What somebody says of words printed as his own: “had been misquoted”. */
export const MISQUOTED =
  /\b(?:been|was|were|am|are)\s+(?:\p{L}+ly\s+)?(?:misquoted|misreported|misinterpreted|mistranslated|misrepresented|taken out of context)\b/iu

/** “There is no truth in | the report that …” */
export const NO_TRUTH =
  /\b(?:no\s+(?:\p{L}+\s+)?(?:truth|basis|substance|foundation|merit)|nothing|not\s+a\s+(?:word|grain)\s+of\s+truth)\s+(?:to|in|behind|for|whatsoever\s+(?:to|in|behind|for))\s+[^.;:]{0,30}$/iu

/** Neither here nor there: “would not confirm or deny”, “did not deny”. */
export const LEFT_OPEN =
  /\b(?:confirm(?:ed|ing)? (?:or|nor) den(?:y|ied|ying)|(?:not|n['’]t|never|nor|neither) (?:\p{L}+ )?den(?:y|ied|ying))\b/giu

/**
 * By these words a report takes back the whole story that it tells, wherever it says so: “the tale turned out to be a
 * hoax”.
 */
export const TAKES_ALL_BACK =
  /\b(?:(?:is|was|as|be(?:en)?|likely|probably|apparently|elaborate|internet|turned out to be) (?:an? )?(?:\p{L}+ )?(?:hoax|fake|satire|prank|fabrication|false|untrue|bogus|made up)|(?:has|have|had|was|were|is|been) (?:\p{L}+ )?(?:debunked|fabricated|faked|retracted)|debunk(?:s|ed|ing)? (?:the|this|that|these)|not (?:actually )?(?:true|real)|never (?:actually )?happened|the hoax|hoaxer)\b/iu

/**
 * A headline that takes something back: “No, the president did not …”, “Sorry, …”, “likely a hoax”, “… but not to keep
 * the peace”.
 */
export const DEBUNKING_HEADLINE =
  /^(?:no|sorry)\b,|\b(?:hoax(?:er)?|fake[ds]?|debunked|(?:did|does|has|have|had|is|was|are|were|will)(?:n['’]t| not)|not true|untrue|myth|false|but not)\b/iu

/** A question, or a headline that tells what somebody claims: nothing that could be untrue of the headline itself. */
export const CLAIMS_NOTHING =
  /\?|^(?:reports?|sources?):|: reports?\b|\((?:reports?|sources?|videos?|rumou?rs?)\)|[-–—:] ?(?:CNN|BBC|AP|AFP|Reuters|police|officials?|sources?)$|\b(?:reportedly|claim(?:s|ed|ing)?|rumou?rs?|allegedly|purported(?:ly)?|insists?|vows?|unconfirmed|unknown|looking into)\b/iu

/**
 * “had nothing to do with | the poisoning”, “played no role in | the coup”: what somebody says he has no part in is
 * denied.
 */
export const NO_PART_IN =
  /\b(?:(?:ha[sd]|have|having|with)\s+(?:absolutely\s+)?nothing\s+(?:whatsoever\s+)?to\s+do\s+with|(?:ha[sd]|have|played?|plays)\s+no\s+(?:\p{L}+\s+){0,2}?(?:role|part|hand|involvement|connections?|links?|ties)\s+(?:whatsoever\s+)?(?:in|with|to)|(?:was|were|is|are|am)\s+(?:not|in\s+no\s+way)\s+(?:\p{L}+ly\s+)?(?:involved\s+in|responsible\s+for|behind|connected\s+(?:with|to)|linked\s+to))\s+/iu

/** A newspaper puts right its own words: “An earlier version of this story misstated …”, “Correction:”. */
export const CORRECTION_NOTICE =
  /^\W*(?:correction|corrected|corrects)\b[^.]{0,40}:|\b(?:an?|the)\s+(?:earlier|previous|prior|original)\s+version\s+of\s+(?:this|the)\s+(?:story|report|article|post|item|dispatch)\b|\bthis\s+(?:story|report|article|post)\s+(?:has\s+been|was)\s+(?:corrected|amended)\b/iu
