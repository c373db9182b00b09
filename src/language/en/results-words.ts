/** What a company reports of a quarter that is over: “this quarter’s net loss”, “this quarter sales fell”. */
export const RESULTS_NOUNS: ReadonlySet<string> = new Set(
  `profit profits loss losses earnings result results revenue revenues income sales turnover margin margins dividend
  proceeds decline drop fall rise growth gain number numbers figure figures performance charge`.split(/\s+/u),
)
