/**
 * Classes of nouns that event patterns name in angle brackets: `sign <deal>`. Lemmas; hyphens join what the press
 * writes in two words.
 */
export const NOUN_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = classes(`
talks: talk talks negotiation meeting consultation discussion conversation dialogue conference summit session audience get-together round retreat roundtable
deal: agreement deal treaty pact accord contract memorandum mou convention protocol charter communique communiqué declaration compact arrangement document settlement truce ceasefire lease license licence
ties: tie ties relations relation relationship cooperation co-operation partnership link friendship bond alliance contact collaboration dialogue
aid: aid assistance relief help food medicine money fund funding loan grant credit supply support humanitarian dollar euro million billion blanket tent grain wheat rice vaccine ventilator equipment donation subsidy financing bailout package ton tonne kilogram generator ambulance asylum medicament goods shelter training tranche expertise intelligence
arms: weapon weapons arm arms missile rocket tank aircraft jet fighter helicopter submarine frigate warship corvette destroyer carrier rifle gun ammunition munition shell drone mortar artillery howitzer bomb torpedo vehicle radar engine turbine ship boat bomber launcher warplane plane gunship grenade round system equipment hardware battery vessel
troops: troop troops forces soldier force army military personnel battalion brigade regiment unit division police warship ship aircraft fighter tank convoy marine militia guard contingent navy fleet peacekeeper paratrooper carrier jet bomber policeman commando reinforcement garrison serviceman settler settlement
drill: drill exercise maneuver manoeuvre war-game game training patrol
claim: report claim allegation accusation rumour rumor charge suggestion story speculation assertion insinuation concern notion involvement responsibility knowledge wrongdoing existence
curb: sanction embargo tariff duty ban restriction blockade curb quota measure penalty boycott levy limit fine asset-freeze freeze quarantine visa-ban siege export-control import-control price-cap
attack: attack assault offensive invasion raid strike airstrike air-strike bombing operation incursion ambush war bombardment shelling onslaught battle
works: satellite rocket spacecraft probe mission ship frigate submarine destroyer vessel project programme program plan initiative corridor terminal port plant factory line railway road bridge pipeline service system platform centre center embassy facility reactor fund scheme base dam airport station network route partnership alliance mechanism dialogue forum strategy
presser: news-conference press-conference conference briefing
official: minister adviser aide official general commander chief director secretary officer governor ambassador head judge employee worker
culprit: suspect fugitive criminal prisoner convict terrorist murderer hijacker culprit
dealing: visit trip tour meeting summit agreement deal treaty talk talks delivery purchase sale exercise appointment
human: Name minister president premier chancellor king queen prince emir sultan counterpart colleague leader ambassador envoy delegation guest diplomat chief secretary governor head commissioner official delegate negotiator visitor pope general mayor chairman director dignitary delegation group
dignitary: minister president premier chancellor king queen prince emir sultan counterpart colleague leader ambassador envoy delegation guest diplomat chief secretary governor head commissioner official delegate negotiator visitor pope adviser advisor spokesman secretary-general general mayor chairman director dignitary delegation group
untrue: false untrue baseless unfounded groundless fake fabricated fabrication nonsense nonsensical lie absurd ridiculous laughable slander slanderous propaganda disinformation misinformation fiction speculation
harsh: unacceptable unfair illegal unfounded baseless hasty murderer terrorist criminal liar thug disgrace disgraceful disaster dangerous provocation provocative irresponsible hypocritical absurd reckless outrageous shameful unjust unlawful violation mistake lie nonsense ridiculous aggression crime genocide fake false wrong harmful unhelpful threat enemy dictator illegitimate sham farce biased hostile counterproductive childish betrayal failure stupid groundless worst cowardly terrible horrible tragedy unprecedented interference destructive blunder predatory neo-colonial farcical reprehensible abhorrent heinous vile despicable disrespectful insulting offensive discriminatory misguided short-sighted deplorable inhumane cynical piracy extortion blackmail infringement hypocrisy dotard maniac lunatic madman tyrant coward bully fool insane deranged crazy pathetic warmonger puppet racist evil barbaric brutal regrettable act escalation dishonest weak mercenary dictatorship circus joke hypocrite traitor naive stupid butcher meddling interventionist humiliating imperialist colonialist
`)

function classes(rows: string): Record<string, ReadonlySet<string>> {
  return Object.fromEntries(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [name, members] = row.split(': ') as [string, string]
        return [name, new Set(members.split(' '))]
      }),
  )
}
