import type { CueStance } from './reporting-verbs.js'

/*
 * Phrases that attribute without a verb of the clause: “according to”, “in the words of”, “in Moscow’s view”.
 */

/** Prepositions, as the words stand in the text. “As per an estimate by the ministry, …” */
export const ATTRIBUTING_PREPOSITIONS: readonly string[] = [
  'according to',
  'as per',
  'per',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the eyes of',
  'in the judgment of',
  'in the judgement of',
  'in the assessment of',
]

/**
 * What outlets are called that hand on what others say: “the newspaper reported that the minister said …”, “state
 * media”.
 */
export const OUTLET_WORDS =
  /\b(?:newspapers?|tabloid|(?:news|press) agency|news ?wire|newswire service|news service|news (?:site|website|outlet|portal|channel)|website|broadcaster|magazine|state(?:-run|-owned|-controlled)? (?:media|television|tv|radio|broadcaster)|local media|media reports|press reports|news reports)\b/iu
/** “the Xinhua | news agency” */
export const OUTLET_WORDS_AFTER_NAME =
  /(?<!\s)\s+(?:news agency|news service|newspaper|newswire|agency|daily|magazine|website|television|radio)$/iu
/** “the newspaper’s editor”, “a spokesman for the broadcaster”: speak for themselves. */
export const SOMEBODY_OF_OUTLET =
  /['’]s?\s|\b(?:editor|owner|publisher|reporter|journalist|columnist|correspondent|spokes\p{L}+|analyst|head|chief|director|founder)s?\b/iu

/** Nouns of “in X’s view” and “by X’s own account”. */
export const OPINION_NOUNS: ReadonlySet<string> = new Set([
  'view',
  'opinion',
  'eyes',
  'words',
  'judgment',
  'judgement',
  'assessment',
  'estimation',
  'estimate',
  'account',
  'reckoning',
  'telling',
  'calculation',
  'mind',
  'parlance',
  'phrase',
  'interpretation',
])

/**
 * Nouns for what is said, that carry their words with “that …”, “of …”, “to …”. “Moscow’s claim that Kyiv had agreed”
 */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  `statement claim report announcement assertion allegation accusation charge argument contention belief view opinion suggestion
  suspicion fear concern worry hope expectation prediction forecast warning threat promise pledge vow assurance guarantee commitment admission acknowledgement acknowledgment concession
  confession denial rejection insistence declaration proclamation revelation disclosure remark comment observation complaint criticism demand call request plea appeal proposal
  recommendation advice order instruction ruling verdict conclusion finding estimate assessment assumption conviction doubt idea notion message news speculation rumour rumor hint
  indication signal reminder caution question explanation excuse testimony confirmation intention desire wish plan refusal offer invitation case`.split(
    /\s+/,
  ),
)

/** Nouns that carry what they are about after a preposition: “criticism of the deal”, “calls for restraint”. */
export const STANCE_NOUNS: ReadonlyMap<
  string,
  { readonly stance: CueStance; readonly prepositions: readonly string[] }
> = new Map(
  (
    [
      [
        'criticises',
        'of on against at about over',
        'criticism critique attack accusation allegation condemnation denunciation complaint rebuke outrage anger opposition objection contempt disdain scorn hatred',
      ],
      [
        'praises',
        'for of to',
        'praise support backing endorsement admiration respect gratitude thanks welcome enthusiasm sympathy',
      ],
      ['asks', 'for on', 'call demand appeal request plea push preference desire'],
      ['threatens', 'of against about', 'threat warning'],
      [
        'doubts',
        'about over of on',
        'doubt suspicion scepticism skepticism fear concern worry anxiety question unease',
      ],
      ['denies', 'of to', 'denial rejection dismissal refusal'],
      // “took a swipe at the mayor”, “voiced frustration over the delay”
      ['criticises', 'at against on over', 'swipe jab dig shot broadside tirade salvo'],
      [
        'criticises',
        'over with at about',
        'frustration impatience irritation dissatisfaction displeasure disappointment dismay',
      ],
      // “made a reference to the islands”, “made a case for haste”
      ['asserts', 'of to', 'mention reference allusion'],
      ['asserts', 'for against', 'case argument'],
      ['praises', 'to', 'tribute'],
      [
        'asserts',
        'of about on for in',
        'view opinion claim description depiction assertion belief confidence faith comment remark hope prediction forecast',
      ],
    ] as const
  ).flatMap(([stance, prepositions, nouns]) =>
    nouns.split(' ').map((noun) => [noun, { stance, prepositions: prepositions.split(' ') }] as const),
  ),
)

/** Nouns for papers and pages that speak for those who issue them. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `statement communique communiqué declaration release report letter memo memorandum note document paper readout resolution
  notice bulletin dispatch tweet post email e-mail message filing complaint lawsuit ruling order brief study survey poll analysis article editorial estimate column
  transcript post-mortem factsheet announcement advisory cable circular manifesto petition figure data statistics`.split(
    /\s+/,
  ),
)

/** Papers that only put into writing what somebody says, unlike a study or a survey. */
export const PAPERS_OF_SPEAKERS =
  /^(?:statement|communiqu[eé]|declaration|release|readout|announcement|letter|notice|note|memo|tweet|post|message)$/u

/** “a spokesperson said”, “its spokesman”: speaks for the body that spoke last, where no name stands. */
export const SPOKESPERSON =
  /^(?:an?|the|its|another)\s+(?:(?:government|ministry|military|army|official|foreign ministry|defence ministry|defense ministry)\s+)?spokes(?:person|man|woman)$/iu

/** Papers and inquiries whose findings stand as the object of “show” and “find”: “the survey showed a wide gap”. */
export const FINDERS: ReadonlySet<string> = new Set(
  `poll survey study census data figure statistics record report analysis research result document file estimate index ranking paper audit inquiry
  polling average filing disclosure transcript result finding test projection review investigation image imagery photo photograph video footage recording tape ledger`.split(
    /\s+/,
  ),
)

/** Adjectives after “is”, “are”, “remains” that hold a thought: “is confident that the talks will resume”. */
export const THOUGHT_ADJECTIVES: ReadonlySet<string> = new Set(
  `confident sure certain convinced hopeful optimistic pessimistic sceptical skeptical doubtful worried concerned afraid fearful
  anxious alarmed adamant aware unaware mindful positive clear glad pleased happy proud grateful thankful sad sorry upset angry furious disappointed surprised shocked appalled
  willing unwilling eager keen ready reluctant hesitant determined resolved committed opposed open supportive critical wary weary suspicious dismissive
  unafraid upbeat tired fond delighted excited unhappy candid puzzled baffled outspoken uneasy frustrated relieved unconvinced unsure uncertain cautious enthusiastic dissatisfied unimpressed adamant outraged dismayed saddened`.split(
    /\s+/,
  ),
)

/** Nouns for the times and places where words are spoken: “in an interview with”, “at a joint news conference”. */
export const OCCASION_NOUNS: ReadonlySet<string> = new Set(
  `interview conference briefing speech address meeting talks summit session rally debate hearing testimony call conversation forum
  visit ceremony remarks appearance event gathering dinner lecture panel show program programme broadcast podcast webcast press-conference sideline margin televised-address news-conference television tv radio twitter facebook telegram`.split(
    /\s+/,
  ),
)

/** Where statements are posted: “said on X”, “in a post on Telegram”. */
export const ONLINE_PLACES =
  /^(?:X|Twitter|Telegram|Facebook|Instagram|Truth|Weibo|YouTube|LinkedIn|WeChat|Truth Social)$/u

/**
 * “spoke on condition of anonymity”, “asked not to be named”, “requesting anonymity”, “was not authorised to speak
 * publicly”
 */
export const ASKED_NOT_TO_BE_NAMED =
  /\b(?:on (?:the )?(?:strict )?condition of (?:strict )?anonymity|(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|demand(?:ed|ing|s)?|want(?:ed|ing|s)?|insist(?:ed|ing)? on|(?:was|were) granted|seek(?:ing)?|sought)\s+(?:for )?(?:strict )?(?:anonymity|to (?:remain|stay|be kept|be) (?:anonymous|unnamed)|(?:that )?(?:they |he |she |his |her |their |names? )*not (?:to )?be (?:named|identified|quoted by name)|not to be (?:named|identified|quoted by name)|to not be (?:named|identified))|declin(?:ed|ing) to be (?:named|identified)|refus(?:ed|ing) to be (?:named|identified)|sp(?:oke|eaking) (?:anonymously|on background))/iu

/** What leads from there to the reason: “because he was not authorised …”, “citing the sensitivity of the talks”. */
export const REASON_LINK =
  /^,?\s*(?:(?:because|as|since|given(?: that)?|due to|owing to|for fear of|out of fear of|fearing|citing|in order to|so as to)\s+|(?=(?:to (?:discuss|speak|describe|talk|share|avoid|brief|reveal)|discussing|describing|disclosing)\b))/iu

/**
 * The words of a sentence that ask for it without a promise: kept from being read as said. “not authorised to speak
 * publicly”
 */
export const NOT_AUTHORISED =
  /\b(?:(?:was|were|is|are) not|(?:was|were|is|are)n['’]t)\s+(?:\p{L}+ly\s+)?(?:authori[sz]ed|allowed|permitted|cleared|entitled)\s+to\s+(?:speak|talk|brief|comment|discuss|disclose|address)\b[^.,;:“”"—–]*/iu

/** Speakers that stand for a name beside the colon or the dash of a headline: “Poll: …”, “…: army”, “… – minister”. */
export const HEADLINE_SPEAKERS =
  /(?:^|\s)(?:polls?|surveys?|reports?|stud(?:y|ies)|sources?|officials?|minister|ministry|analysts?|experts?|police|army|military|navy|spokesm[ae]n|spokeswoman|president|premier|pm|mayor|governor|envoy|ambassador|watchdog|media|newspaper|agency|editorial|camp|campaign|aides?|monitors?|witnesses|prosecutors?|investigators|regulator|government|kremlin|un|eu|nato|company|lawyer|chief)$/iu

/** “The envoy | declared”, “she | wrote, adding”: what was said stands behind. */
export const LEADS_UP_TO_SPEECH =
  /\b(?:added|adding|announced|argued|concluded|continued|declared|declaring|explained|insisted|noted|noting|remarked|replied|responded|saying|stressed|stressing|tweeted|vowed|warned|warning|wrote|writing)[,:.]?$/u
