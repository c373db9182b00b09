/**
 * Common words that people are called by too: alone, and at the head of a sentence or in a title, they are the word,
 * unless the report tells somebody of that name in full: “Hope is fading”, “Will the talks go on?”, “Grant aid was
 * cut”. Source: common knowledge.
 */
export const WORDS_THAT_ARE_NAMES: ReadonlySet<string> = new Set(
  `
May Will Hope Grant Mark Young Long Rich Law Price Rice Brown Bush White Black Green Day King Hill Wood Stone Banks Power Powers Case Best Good Strong Short Small Love Peace Park March April June Min
So An Do Ban Sun Sung Moon Bill Frank Dean Sandy Joy Iris Grace Faith Dawn Art Penny Sunny Summer Autumn Winter Patience Charity Prudence Mercy Victory Justice Christian Pearl Amber Crystal Ivy
Daisy Violet Olive Chance Baron Major Judge Cliff Forest
Hunter Fisher Page Gray Grey Golden Silver Field Fields Ford Bond Cross Cook Fox Wolf Bird Swan Drake Crane Steel Stern Swift Sharp Noble Savage
Lucky Happy Gay Merry Major Minor Church Bishop Pope Abbot Monk Knight Bell Ball Bass Camp Cash Chambers Close Cotton Court Dash Dick Early East West North South English French German Irish Welsh
Fair Flowers Foot Harm Head House Hunt Key Lane Light Little Loud Low Means Mound New Nice Pace Peak Pike Poll Pool Poor Pound Price
Quick Rain Reading River Rivers Rock Rush Sand Sands Say Self Sheen Shepherd Singer Snow Sparks Speed Spring Star Street Sweet Temple Wall Ward Waters Weeks Wise Worth
`
    .trim()
    .split(/\s+/),
)
