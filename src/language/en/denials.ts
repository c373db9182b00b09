/*
 * Words that dismiss what others have said.
 */

/** Verbs that deny whatever they govern: “denied that …”, “refuted the claim”. */
export const DENYING_VERBS: ReadonlySet<string> = new Set('deny refute rebut dispute debunk contradict disavow disclaim disprove rubbish gainsay'.split(' '))

/** Verbs that deny only a claim; an offer or a resolution they merely turn down: “dismissed a report”, “rejected the accusation”. */
export const DISMISSING_VERBS: ReadonlySet<string> = new Set('dismiss reject repudiate rebuff decry denounce deride ridicule discount question shrug brush'.split(' '))

/** Nouns for what can be denied. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(`claim report allegation accusation charge assertion suggestion speculation rumour rumor insinuation notion idea story statement
  evidence information presentation contention argument criticism reporting news account version finding document media coverage characterisation characterization remark comment
  narrative propaganda talk`.split(/\s+/))

/** What is called untrue: “baseless”, “fake and fabricated”. */
export const UNTRUE = /\b(?:false|falsehoods?|fake|fabricated|fabrications?|baseless|groundless|unfounded|untrue|misleading|fictitious|fiction|nonsense|lies?|a lie|invented|made[- ]up|slander(?:ous)?|absurd|ridiculous|ludicrous|preposterous|bogus|inaccurate|incorrect|wrong|erroneous|unsubstantiated|without foundation|rubbish|not true)\b/iu

/** “His response came after a report that …”: what follows is what was denied. */
export const ANSWERING = /\b(?:response|reaction|remarks?|comments?|denial|rebuttal|statement|reply|clarification)\b[^.]{0,40}\b(?:c[ao]mes?|followed|follows|after|following|in response)\b/iu

/** Words by which a report takes a story back: “turned out to be a hoax”. Wider than what a source calls untrue. */
export const TAKES_BACK = /\b(?:hoax(?:es)?|fake[ds]?|false(?:ly)?|untrue|not true|debunk(?:ed|s|ing)?|den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|dispel(?:s|led)?|fabricat(?:ed|ion)|satir(?:e|ical)|prank|made[- ]up|bogus|retract(?:ed|s|ion)?|no (?:truth|evidence|proof)|not (?:dead|real|accurate|the case)|never (?:happened|existed)|did(?:n['’]t| not) happen|rumou?rs? (?:is|are|was|were) (?:false|untrue|wrong)|misreport(?:ed)?|photoshopped|contradict(?:s|ed)?)\b/iu

/** What somebody who says nothing will not do: “declined to comment”, “would not confirm”. */
export const COMMENTING_VERBS: ReadonlySet<string> = new Set('comment elaborate answer respond reply discuss confirm say disclose reveal specify speculate speak'.split(' '))

/** Verbs that put right an own word, and the nouns that are put right: “corrected its statement”, “retracted the report”. */
export const CORRECTING_VERBS: ReadonlySet<string> = new Set('correct retract recant withdraw amend rectify'.split(' '))
export const CORRECTED_NOUNS: ReadonlySet<string> = new Set('statement claim remark comment report story account figure assertion allegation accusation announcement post tweet communique communiqué error mistake number toll date spelling translation transcript'.split(' '))

/** “had no immediate comment”, “could not be reached for comment”, “did not respond to a request for comment”, “was not available for comment” */
export const NO_COMMENT = /\b(?:(?:ha[sd]|have|offer(?:ed|s)?|gave|made|issued)\s+no\s+(?:\p{L}+\s+){0,2}comment|(?:could|can)(?:\s+not|not|n['’]t)\s+(?:\p{L}+\s+)?be\s+(?:\p{L}+\s+)?reached(?:\s+for\s+(?:a\s+)?comment)?|(?:did|do|does|ha[sd]|have)(?:\s+not|n['’]t)\s+(?:\p{L}+\s+)?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)\s+(?:to\s+)?(?:\p{L}+\s+){0,4}?(?:requests?|calls?|e-?mails?|messages?|questions?|inquir(?:y|ies)|enquir(?:y|ies))(?:\s+(?:for|seeking)\s+(?:\p{L}+\s+)?comment)?|(?:was|were|is|are)(?:\s+not|n['’]t)\s+(?:\p{L}+\s+)?available\s+for\s+comment|(?:was|were|is|are)\s+unavailable\s+for\s+comment|(?:ha[sd]|have)\s+yet\s+to\s+(?:comment|respond|react|reply)|(?:would(?:\s+not|n['’]t)|refused\s+to|declined\s+to)\s+be\s+drawn)\b/giu

/** “There was no immediate comment from | Ankara” */
export const NO_COMMENT_FROM = /\bno\s+(?:immediate\s+|official\s+|further\s+|public\s+)*(?:comment|reaction|response|reply|word)\s+from\s+/giu

/** “issued a correction”, “published a retraction” */
export const CORRECTION_NOUNS: ReadonlySet<string> = new Set(['correction', 'retraction', 'clarification'])

/** What somebody says of words printed as his own: “had been misquoted”. */
export const MISQUOTED = /\b(?:been|was|were|am|are)\s+(?:\p{L}+ly\s+)?(?:misquoted|misreported|misinterpreted|mistranslated|misrepresented|taken out of context)\b/iu

/** “There is no truth in | the report that …” */
export const NO_TRUTH = /\b(?:no\s+(?:\p{L}+\s+)?(?:truth|basis|substance|foundation|merit)|nothing|not\s+a\s+(?:word|grain)\s+of\s+truth)\s+(?:to|in|behind|for|whatsoever\s+(?:to|in|behind|for))\s+[^.;:]{0,30}$/iu

/** Neither here nor there: “would not confirm or deny”, “did not deny”. */
export const LEFT_OPEN = /\b(?:confirm(?:ed|ing)? (?:or|nor) den(?:y|ied|ying)|(?:not|n['’]t|never|nor|neither) (?:\p{L}+ )?den(?:y|ied|ying))\b/giu

/** By these words a report takes back the whole story that it tells, wherever it says so: “the tale turned out to be a hoax”. */
export const TAKES_ALL_BACK = /\b(?:(?:is|was|as|be(?:en)?|likely|probably|apparently|elaborate|internet|turned out to be) (?:an? )?(?:\p{L}+ )?(?:hoax|fake|satire|prank|fabrication|false|untrue|bogus|made up)|(?:has|have|had|was|were|is|been) (?:\p{L}+ )?(?:debunked|fabricated|faked|retracted)|debunk(?:s|ed|ing)? (?:the|this|that|these)|not (?:actually )?(?:true|real)|never (?:actually )?happened|the hoax|hoaxer)\b/iu

/** A headline that takes something back: “No, the president did not …”, “Sorry, …”, “likely a hoax”. */
export const DEBUNKING_HEADLINE = /^(?:no|sorry)\b,|\b(?:hoax(?:er)?|fake[ds]?|debunked|did(?:n['’]t| not)|not true|untrue|myth)\b/iu
