/** What a cue does with the words it reports. */
export type CueStance = 'asserts' | 'denies' | 'doubts' | 'praises' | 'criticises' | 'asks' | 'promises' | 'threatens'

/**
 * How the reported words hang on the cue:
 * - `clause`: said (that) talks had begun; also with words in quotation marks
 * - `speech`: only with words in quotation marks: “…,” he quipped
 * - `infinitive`: vowed to respond
 * - `order`: urged Iran to stop
 * - `object`: condemned the attack
 * - `naming`: called the vote a sham; described it as a sham
 * - `charge`: accused Kyiv of shelling the plant
 * - `result`: the survey showed a wide gap (only of papers and inquiries)
 * - `about`: called for talks; warned against haste (each verb with its prepositions)
 */
export type CueFrame =
  'clause' | 'speech' | 'infinitive' | 'order' | 'object' | 'naming' | 'charge' | 'result' | 'about'

/** Whether the cue tells of words said, or of a thought, wish or finding that somebody is held to. */
export type CueKind = 'speech' | 'thought' | 'finding'

export interface ReportingVerb {
  readonly lemma: string
  readonly kind: CueKind
  readonly stance: CueStance
  readonly frames: ReadonlySet<CueFrame>
}

/** Rows of the lexicon: the frames they share, the kind, the stance, and the verbs by lemma. */
type Row = readonly [frames: string, kind: CueKind, stance: CueStance, verbs: string]

const ROWS: readonly Row[] = [
  // Plain saying. “Moscow said it was ready”; “the envoy noted that …”
  [
    'clause',
    'speech',
    'asserts',
    `say state tell add note remark comment observe mention report relate recount narrate
    declare proclaim pronounce maintain inform notify brief apprise update testify swear attest certify telegraph cable
    write tweet retweet post blog text email message report reply respond answer retort rejoin counter
    continue conclude quote elaborate specify clarify explain expound summarise summarize recap recall reminisce reflect opine
    posit postulate propound theorise theorize hypothesise hypothesize speculate reason moralise moralize`,
  ],
  // Saying with weight. “stressed that dialogue is the only way”
  [
    'clause object',
    'speech',
    'asserts',
    `announce claim stress emphasise emphasize underline underscore highlight accentuate reiterate restate repeat reaffirm
    affirm assert aver avow contend argue insist allege purport profess confirm corroborate reveal disclose divulge unveil
    acknowledge admit concede confess accept allow grant recognise recognize predict forecast foretell prophesy project
    estimate reckon calculate suggest imply hint insinuate intimate indicate signal telegraph advise recommend propose
    advocate advertise publicise publicize broadcast caution boast brag tout trumpet crow cite express voice vent articulate convey`,
  ],
  // Agreement between parties. “the ministers agreed that …”
  ['clause infinitive', 'speech', 'asserts', 'agree concur consent assent'],
  ['clause', 'speech', 'asserts', 'assure reassure convince persuade remind teach instruct signal'],
  // Manner of speaking, with marks only.
  [
    'speech',
    'speech',
    'asserts',
    `begin start open finish go retaliate interject interrupt interpose chime cut exclaim cry shout yell scream shriek roar bellow thunder boom
    whisper mutter murmur mumble stammer stutter drawl snap bark growl snarl hiss sneer scoff snort sniff grin smile laugh chuckle giggle
    sigh groan moan sob weep gush beam deadpan quip joke jest crack muse ponder venture volunteer offer recite chant intone sing read sound
    advise urge implore plead beg press probe prod demand order command bid warn vow promise pledge threaten fire shoot hit weigh
    tease taunt jeer heckle mock lament rant rage fume explode erupt rail thunder lecture preach sermonise enthuse rhapsodise
    caption title headline sign tell describe call dub praise hail thank congratulate apologise apologize reckon counsel sum lead run`,
  ],
  [
    'clause',
    'speech',
    'asserts',
    'quip joke jest snipe grouse sneer scoff gripe grumble gush shout scream yell exclaim cry chant whisper mutter thunder venture interject deadpan stipulate decree rule',
  ],
  // Questions. “asked whether sanctions would stay”
  ['clause object', 'speech', 'asks', 'ask inquire enquire query wonder question'],
  // Denial and doubt.
  ['clause object infinitive', 'speech', 'denies', 'deny'],
  [
    'clause object',
    'speech',
    'denies',
    'refute rebut dispute contest contradict disavow disclaim debunk gainsay negate',
  ],
  ['object naming', 'speech', 'denies', 'reject dismiss'],
  [
    'object',
    'speech',
    'denies',
    'rebuff repudiate spurn disown renounce rescind downplay belittle minimise minimize deflect',
  ],
  ['infinitive', 'speech', 'denies', 'refuse decline'],
  ['clause object', 'thought', 'doubts', 'doubt suspect mistrust distrust disbelieve'],
  // Praise and welcome.
  [
    'object naming',
    'speech',
    'praises',
    'praise laud hail applaud commend compliment extol acclaim salute welcome celebrate',
  ],
  [
    'object',
    'speech',
    'praises',
    'thank congratulate endorse back support favour favor champion defend embrace cheer credit honour honor',
  ],
  // Blame.
  [
    'object naming',
    'speech',
    'criticises',
    `criticise criticize condemn denounce decry deplore slam blast lambaste lambast castigate chastise chide rebuke reprimand
    reproach reprove berate scold upbraid censure fault ridicule mock deride disparage denigrate vilify demonise demonize malign attack
    assail savage skewer lash bash pan knock trash excoriate pillory pan scorn lampoon insult smear taunt rip hammer`,
  ],
  ['object', 'speech', 'criticises', 'protest oppose decry deplore lament bemoan bewail mourn blame'],
  ['charge', 'speech', 'criticises', 'accuse blame fault charge suspect indict convict'],
  ['clause object', 'speech', 'criticises', 'complain lament regret bemoan fret protest object moan whine carp'],
  // Requests, orders, advice.
  ['order clause object', 'speech', 'asks', 'urge demand request petition'],
  [
    'order',
    'speech',
    'asks',
    `ask beg implore beseech entreat exhort enjoin press pressure push lobby prod invite encourage advise counsel
    order command instruct direct tell call challenge dare warn appeal plead bid caution forbid nudge remind want`,
  ],
  ['infinitive', 'speech', 'asks', 'ask call demand beg plead request apply petition'],
  ['clause object infinitive', 'speech', 'asks', 'propose'],
  // Promises and intentions.
  ['clause object infinitive', 'speech', 'promises', 'promise pledge vow swear guarantee'],
  ['infinitive', 'speech', 'promises', 'offer undertake commit volunteer agree'],
  // Threats and warnings.
  ['clause infinitive object', 'speech', 'threatens', 'threaten'],
  ['clause object', 'speech', 'threatens', 'warn'],
  // Names given. “called the vote a sham”
  [
    'naming',
    'speech',
    'asserts',
    'call describe label brand dub characterise characterize portray depict paint cast term style refer bill tout proclaim declare pronounce frame present identify peg cite misrepresent mischaracterise mischaracterize interpret caricature pitch',
  ],
  // Thoughts.
  [
    'clause',
    'thought',
    'asserts',
    `believe think feel know understand realise realize assume presume presuppose suppose imagine guess figure reckon judge conclude
    find sense perceive foresee envision envisage anticipate expect hope wish pray fear worry dread fancy surmise deduce infer gather bet hold
    argue decide determine resolve remember forget learn discover notice see hear calculate trust agree`,
  ],
  ['naming', 'thought', 'asserts', 'consider deem regard view see perceive rate judge believe think find'],
  ['infinitive order', 'thought', 'asserts', 'want expect wish prefer'],
  ['infinitive', 'thought', 'asserts', 'hope desire long yearn claim profess purport propose plan intend decide like'],
  ['object', 'thought', 'asserts', 'want'],
  ['object', 'thought', 'asserts', 'fear anticipate envision envisage foresee expect prefer'],
  // Things told of. “described a town without water”, “mentioned the islands”, “reported losses”
  ['object', 'speech', 'asserts', 'describe outline detail explain list mention note recall invoke reference report'],
  // Likening. “compared the raid to a burglary”
  ['charge', 'speech', 'asserts', 'compare liken equate contrast'],
  // Findings of polls, studies and documents.
  ['result', 'finding', 'asserts', 'show find reveal indicate suggest put give have'],
  [
    'clause',
    'finding',
    'asserts',
    'show find suggest indicate reveal demonstrate prove conclude establish illustrate confirm document detail outline describe allege estimate',
  ],
]

/** Verbs that carry what is talked of after a preposition: “called for talks”, “railed against the deal”. */
const ABOUT_ROWS: readonly (readonly [stance: CueStance, verbs: string])[] = [
  [
    'asserts',
    `speak:of,about,on talk:of,about boast:about,of brag:about,of joke:about comment:on remark:on,about elaborate:on expand:on reflect:on refer:to allude:to point:to,out
    hint:at testify:about,on lecture:on,about write:about,of tweet:about agree:with concur:with disagree:with differ:with,on
    muse:about,on gloat:about,over lie:about,to report:on focus:on dwell:on believe:in vouch:for preach:about side:with sympathise:with sympathize:with apologise:for,to apologize:for,to
    think:about,of know:about,of hear:of,about learn:of,about speculate:about,on`,
  ],
  [
    'asks',
    'call:for,on,upon appeal:for,to ask:for,about plead:for,with push:for press:for beg:for lobby:for,against pray:for inquire:about,into enquire:about,into wonder:about argue:for advocate:for insist:on,upon clamour:for clamor:for agitate:for petition:for',
  ],
  [
    'criticises',
    `complain:about,of,over rail:against,at lash:out,at hit:out,at,back fume:at,about,over object:to gripe:about grumble:about speak:against protest:against,over,at
    argue:against campaign:against vent:about,at scoff:at sneer:at disapprove:of inveigh:against fulminate:against take:issue,aim swipe:at crow:over grouse:about balk:at bristle:at rant:about,against`,
  ],
  ['praises', 'approve:of enthuse:about,over gush:about,over rave:about marvel:at'],
  ['threatens', 'warn:of,against,about caution:against,about'],
  ['doubts', 'worry:about,over fret:about,over despair:of,over'],
  ['asserts', 'hope:for wish:for long:for dream:of care:about stand:by'],
]

/** Every reading of every verb, by lemma. */
function gatherVerbs(rows: readonly Row[]): ReadonlyMap<string, readonly ReportingVerb[]> {
  const verbs = new Map<string, ReportingVerb[]>()
  for (const [frames, kind, stance, lemmas] of rows) {
    for (const lemma of lemmas.split(/\s+/)) {
      const verb: ReportingVerb = { lemma, kind, stance, frames: new Set(frames.split(' ') as CueFrame[]) }
      verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb])
    }
  }
  return verbs
}

const REPORTING_VERBS = gatherVerbs(ROWS)

/** The reading of a verb in this frame, if it reports at all. */
export function reportingVerb(lemma: string, frame: CueFrame): ReportingVerb | undefined {
  const verbs = REPORTING_VERBS.get(lemma) ?? []
  return (
    verbs.find((verb) => verb.frames.has(frame)) ??
    (frame === 'speech' ? verbs.find((verb) => verb.frames.has('clause')) : undefined)
  )
}

const ABOUT_VERBS: ReadonlyMap<string, { readonly stance: CueStance; readonly prepositions: ReadonlySet<string> }> =
  new Map(
    ABOUT_ROWS.flatMap(([stance, verbs]) =>
      verbs.split(/\s+/).map((row) => {
        const [lemma, prepositions] = row.split(':') as [string, string]
        return [`${lemma} ${stance}`, { stance, prepositions: new Set(prepositions.split(',')) }] as const
      }),
    ),
  )

const STANCES: readonly CueStance[] = ['asks', 'criticises', 'praises', 'threatens', 'doubts', 'asserts']

/** The reading of a verb with what it is about: “called” with “for” asks, with nothing names. */
export function reportingVerbAbout(lemma: string, preposition: string): ReportingVerb | undefined {
  const stance = STANCES.find((one) => ABOUT_VERBS.get(`${lemma} ${one}`)?.prepositions.has(preposition))
  return stance && { lemma, kind: 'speech', stance, frames: new Set(['about']) }
}

/** Verbs that report only together with the word after them. */
export const PHRASAL_VERBS: ReadonlySet<string> = new Set([
  'point out',
  'make clear',
  'make plain',
  'spell out',
  'lay out',
  'find out',
  'figure out',
  'set out',
  'let know',
  'go on',
])

/**
 * Verbs that carry a thing told of, praised or blamed only together with their particle: “laid out a plan”, “talked up
 * the deal”, “called out two firms”.
 */
export const PHRASAL_OBJECT_VERBS: ReadonlyMap<string, CueStance> = new Map<string, CueStance>([
  ...['lay out', 'spell out', 'point out', 'sum up', 'bring up', 'rule out', 'single out', 'tick off', 'reel off'].map(
    (verb) => [verb, 'asserts'] as const,
  ),
  ...['talk up', 'play up'].map((verb) => [verb, 'praises'] as const),
  ...['call out', 'dress down', 'run down'].map((verb) => [verb, 'criticises'] as const),
  ...['play down', 'brush off', 'brush aside', 'walk back', 'shrug off', 'wave off'].map(
    (verb) => [verb, 'denies'] as const,
  ),
])

/**
 * Verbs after which a bare clause is reported speech even where a tree shows none, and that stand before their subject:
 * “…, said the minister”.
 */
const PLAIN_SAYING: ReadonlySet<string> = new Set(
  `say claim add announce believe argue insist note think tell suggest acknowledge confirm warn stress state declare explain
  admit allege report maintain contend assert hope predict write reply recall conclude remark observe comment caution complain reveal concede continue read ask`.split(
    /\s+/,
  ),
)

export function isPlainSaying(lemma: string): boolean {
  return PLAIN_SAYING.has(lemma)
}

const REPORTING_LEMMAS: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS.keys(),
  ...[...ABOUT_VERBS.keys(), ...PHRASAL_VERBS, ...PHRASAL_OBJECT_VERBS.keys()].map((row) => row.split(' ')[0]!),
])

/** Whether the verb attributes in any frame. */
export function isReportingVerb(lemma: string): boolean {
  return REPORTING_LEMMAS.has(lemma)
}
