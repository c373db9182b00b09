/** What a company reports of a quarter that is over: “Sales fell this quarter”, “the loss for this quarter”. */
export const RESULTS_NOUNS: ReadonlySet<string> = new Set(
  `profit profits loss losses earnings result results revenue revenues income sales turnover margin margins dividend
  proceeds decline drop rise gain figure figures performance charge`.split(/\s+/u),
)
