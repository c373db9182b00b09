/** Papers a deal is written in; “a contract for the local production of rifles” is about rifles. */
export const DEAL_PAPERS: ReadonlySet<string> = new Set([
  'contract',
  'contracts',
  'deal',
  'agreement',
  'plan',
  'plans',
  'order',
  'project',
  'programme',
  'program',
  'tender',
  'offer',
  'purchase',
  'sale',
  'delivery',
  'production',
  'loan',
  'pact',
  'treaty',
  'accord',
  'agreements',
  'sales',
  'purchases',
])

/** What stands for a thing told before: “Russia has delivered three of them”. */
export const STANDS_FOR_A_THING =
  /^(?:(?:\S+ of )?(?:them|it|these|those|the (?:system|weapon|ship|aircraft)s?)|(?:the )?(?:first|last|remaining|other|two|three|four|five)(?: (?:one|unit|regiment|squadron|batch|batche)s?)?)$/iu

/** “60 percent of its weapons”, “part of its oil”: how much of a trade, not a thing that was ordered. */
export const SHARE_OF_TRADE =
  /%|\bpercent\b|\bper cent\b|\b(?:part|half|share|most|much|majority|third|quarter|bulk|some) of\b|\bhalf (?:its|their)\b/iu

/** Money given is told by what it is for. */
export const SUM_OF_MONEY =
  /^(?:[^\p{L}]*(?:more than|about|nearly|over|some)?\s*)?[\p{Sc}\d][\d.,]*\s*(?:thousand|million|billion|trillion|crore|lakh)?\b/iu

/** Words too wide to be one programme, and acts that are no things. */
export const NO_THING_OF_A_DEAL: ReadonlySet<string> = new Set([
  'good',
  'product',
  'item',
  'supply',
  'import',
  'export',
  'trade',
  'impetus',
  'kind',
  'margin',
  'invitation',
  'access',
  'troop',
  'relation',
  'sanction',
  'protocol',
  'weapon',
  'arm',
  'technology',
  'military technology',
  'help',
  'support',
  'assistance',
  'security assistance',
  'million',
  'billion',
  'percent',
  'priority',
  'statement',
  'information',
  'step',
  'level',
  'result',
  'value',
  'volume',
])

/** “more”, “potentially hundreds”, “others”: how many or how much, and of what only the sentence tells. */
export const COUNT_ALONE =
  /^(?:(?:potentially|possibly|perhaps|nearly|almost|about|around|over|at least|up to|the|many|several|a|an|some|far|much|even|no|any) )*(?:more|less|fewer|many|much|most|some|several|others?|another|any|all|both|none|each|everything|something|anything|nothing|ones?|dozens|hundreds|thousands|millions|billions|scores)$/iu

/** “the remaining two have been held up by the war”. */
export const DELAY =
  /\b(?:delay(?:s|ed|ing)?|held up|behind schedule|postpone[ds]?|overdue|put off|pushed back|running late)\b/iu
/** “without further delay” asks that there be none. */
export const NO_DELAY = /\b(?:without|no|avoid(?:ing)?)(?: any| further| more)* delays?\b/iu
/** “has cancelled the order for the helicopters”. */
export const CANCELLED =
  /\b(?:cancel(?:s|led|ed|ling)?|scrap(?:s|ped)?|call(?:s|ed)? off|terminat(?:e|es|ed)|abandon(?:s|ed)?|walk(?:s|ed)? away from)\b/iu
/** “will lend the Philippines 64 billion yen to build five ships”. */
export const FINANCED =
  /\b(?:lend|lends|lent|loans?|credit line|line of credit|financ(?:e|es|ed|ing)|funded|grant(?:s|ed)?)\b/iu

/** How a thing passes from one state to the other, by the words that tell it. */
export const MANNERS: readonly (readonly [manner: string, words: RegExp])[] = [
  [
    'licence',
    /\b(?:under|on) (?:an? |the )?(?:\w+ )?licen[cs]e\b|\blicen[cs]ed production\b|\blicen[cs]e[- ](?:built|produced)\b/iu,
  ],
  ['joint venture', /\bjoint ventures?\b/iu],
  [
    'joint production',
    /\b(?:joint(?:ly)?|co-?|local) ?-?(?:ly )?(?:produc\p{L}*|manufactur\p{L}*|mak(?:e|es|ing)|buil(?:d|ds|t)|develop\p{L}*)\b|\bproduc\p{L}* (?:\p{L}+ )?(?:together|locally)\b|\b(?:produc|manufactur)\p{L}* [^,;.]{0,60}\blocally\b/iu,
  ],
  ['loan', /\b(?:lend|lends|lent|loans?|credit line|line of credit)\b/iu],
  ['grant', /\b(?:granted|grants?|donat(?:e|es|ed|ion))\b/iu],
  ['purchase', /\b(?:purchas(?:e|es|ed|ing)|bought|buy(?:s|ing)?|order(?:s|ed)?|sold|sells?|sale|sales)\b/iu],
]
