/** How far a word takes a deed out of plain fact. */
export type Doubt = 'ongoing' | 'planned' | 'considered' | 'denied' | 'alleged' | 'negated' | 'hypothetical'

/**
 * Words that say how far a deed is a fact, by what they do to the clause or noun beneath them. Verbs, nouns and
 * adjectives alike: “plans to visit”, “a plan to visit”, “is due to visit”.
 */
export const GOVERNING_WORDS: ReadonlyMap<string, Doubt> = new Map<string, Doubt>([
  ...as(
    'planned',
    `plan intend aim hope want wish seek expect expected set due schedule scheduled prepare agree promise vow pledge commit decide ready
    willing prepared eager keen bound poised determined slate arrange intention goal objective agenda await anticipate look move prospect opt
    resolve swear undertake agreement commitment decision readiness willingness preparation target slated suppose yet plot strive envisage envision sign approve greenlight
    authorise authorize order select choose earmark tip announce deal contract pave allow enable permit postpone reschedule delay unveil await deadline offer volunteer arrangement`,
  ),
  ...as(
    'considered',
    `consider mull weigh contemplate explore discuss study propose suggest debate possibility option proposal idea likely unlikely possible
    potential probable negotiate talk examine eye discussion hint speculation option float evaluate review recommend consideration negotiation likelihood chance`,
  ),
  ...as(
    'hypothetical',
    `demand urge ask call request threaten appeal insist press push refuse decline fail avoid avert threat risk danger fear worry warn warning
    warrant encourage advise pressure lobby able unable prevent oppose resist reject rule forbid ban bar prohibit discourage dissuade
    accept support favour favor plea require need invite challenge hesitate reluctant unwilling refusal rejection dare
    call campaign condition wait capable right ability opposed reluctance pressure authority power capacity chance opportunity necessity importance`,
  ),
  ...as('denied', 'deny refute rebut'),
  ...as('negated', 'cancel abandon ditch axe scrap nix abort annul shelve kill scuttle derail torpedo sink'),
  ...as(
    'alleged',
    'accuse allege suspect charge claim rumour rumor indict convict blame suspicion accusation allegation implicate purport reportedly allegedly',
  ),
])

/** Governors that leave the deed a fact, or as much of one as they are: “began to withdraw”, “tried to hack”. */
export const FACTUAL_GOVERNORS: ReadonlySet<string> = new Set(
  words(
    'begin start manage help attempt try effort bid force succeed cause lead come dare serve take use cease stop mistake error blunder honour honor privilege see proceed',
  ),
)

/** Governors beneath which the deed is still under way: “continues to buy”. */
export const ONGOING_GOVERNORS: ReadonlySet<string> = new Set(words('continue keep remain go persist'))

/** Verbs whose plain present tells a standing fact and no deed of the day: “Norway supplies gas to Belgium.” */
export const STANDING_VERBS: ReadonlySet<string> = new Set(
  words(
    'supply import export produce manufacture trade support oppose back fund finance lease sell buy make build cooperate host',
  ),
)

/** Adverbs and adjectives on the word itself. */
export const OWN_WORDS: ReadonlyMap<string, Doubt> = new Map<string, Doubt>([
  ...as(
    'planned',
    'upcoming forthcoming anticipated awaited looming planned scheduled next future expected proposed envisaged impending tomorrow',
  ),
  ...as('considered', 'possible potential prospective likely possibly perhaps maybe probably'),
  ...as('hypothetical', 'hypothetical would-be'),
  ...as('alleged', 'alleged allegedly reportedly purported purportedly supposed supposedly apparently suspected'),
  ...as('ongoing', 'ongoing continuing currently'),
  ...as('negated', 'cancelled canceled failed aborted scrapped'),
])

/** Modal auxiliaries. */
export const MODAL_WORDS: ReadonlyMap<string, Doubt> = new Map<string, Doubt>([
  ...as('planned', 'will shall'),
  ...as('considered', 'may might could can'),
  ...as('hypothetical', 'would should must ought need'),
])

function as(modality: Doubt, row: string): readonly (readonly [string, Doubt])[] {
  return words(row).map((word) => [word, modality] as const)
}

function words(row: string): readonly string[] {
  return row.trim().split(/\s+/u)
}

/**
 * Words above a deed that its subject holds back from: “refrained from condemning”, “stopped short of criticising”,
 * “shied away from naming”.
 */
export const HOLDING_BACK: ReadonlySet<string> = new Set(
  'refrain abstain desist shy short avoid hesitate preclude prevent deter stop keep bar block'.split(' '),
)

/** “would later leave”: with these “would” tells what did happen, of a day after the one that is told of. */
export const LATER: ReadonlySet<string> = new Set('later eventually subsequently ultimately afterwards soon'.split(' '))
