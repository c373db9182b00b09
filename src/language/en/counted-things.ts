/**
 * Nouns that are worth counting in relations between states, in the singular. A number before any other noun (“five
 * questions”) is no figure.
 */
const EQUIPMENT = `aircraft airplane aeroplane plane jet fighter bomber helicopter chopper gunship drone uav submarine warship ship vessel boat frigate destroyer
  corvette carrier cruiser minesweeper trawler tanker tank vehicle truck apc ifv howitzer gun cannon mortar rifle carbine pistol machinegun weapon firearm missile
  rocket torpedo bomb shell round munition mine grenade warhead launcher battery system radar interceptor engine satellite reactor centrifuge turbine simulator
  airliner kit set projectile cartridge turret locomotive ferry icebreaker railcar container dose vaccine`
const FORMATIONS = `squadron regiment brigade division battalion company battlegroup unit fleet corps platoon base outpost post checkpoint airfield site facility plant`
const PEOPLE = `people person troop soldier serviceman servicemember personnel marine officer sailor pilot airman paratrooper peacekeeper policeman guard fighter militant
  insurgent rebel mercenary conscript reservist recruit volunteer civilian man woman child refugee migrant evacuee resident citizen national worker labourer student
  diplomat hostage prisoner detainee captive adviser advisor observer monitor inspector expert engineer journalist protester demonstrator voter pilgrim tourist
  passenger passport visa victim survivor household family employee staff scientist crew crewmember lawmaker deputy senator
  inmate suspect terrorist extremist gunman jihadist settler colonist rabbi cleric imam priest monk athlete contractor trainee cadet`
const DOCUMENTS = `agreement deal accord treaty pact memorandum memoranda mou contract protocol document file resolution declaration commitment clause project page record cable manuscript
  programme program initiative licence license sanction law decree order tender bid tranche package signature`
const BODIES = `country nation state power government member signatory organisation organization firm entity bank embassy consulate mission city town village
  settlement district province region island territory port location target hospital school meeting`
const HARM = `casualty death fatality injury loss attack strike airstrike raid explosion blast incident violation incursion sortie flight test launch ceasefire
  abduction arrest expulsion home house building vote seat`

const PERSONS = new Set(words(`${PEOPLE} squadron regiment brigade division battalion`))

/** Whether the noun is of people, who belong to their own state wherever they are: “28,500 U.S. troops”. */
export function isPeople(noun: string): boolean {
  return PERSONS.has(singularOf(noun))
}

/** People by what befell them; counted without a noun: “90 dead and 22 missing”. */
const BEFALLEN = new Set(['dead', 'wounded', 'missing', 'injured', 'killed'])
/** Nouns of which a few are met in every sentence (“two countries”): they count from three on. */
const FROM_THREE = new Set(words(`${BODIES} officer expert`))
/** Nouns of everyday stories, which count where there are many: “55,000 pages”. */
const FROM_HUNDRED = new Set(words('page record cable school hospital'))
const COUNTED = new Set([EQUIPMENT, FORMATIONS, PEOPLE, DOCUMENTS, BODIES, HARM].flatMap(words))
const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  servicemen: 'serviceman',
  gunmen: 'gunman',
  servicewomen: 'serviceman',
  policemen: 'policeman',
  airmen: 'airman',
  aircraft: 'aircraft',
  personnel: 'personnel',
  corps: 'corps',
  memoranda: 'memorandum',
  staff: 'staff',
  crew: 'crew',
  lives: 'life',
}

/** The singular of a noun as counted: “missiles” → missile, “batteries” → battery. */
export function singularOf(noun: string): string {
  const plain = noun.toLowerCase()
  const irregular = IRREGULAR[plain]
  if (irregular) return irregular
  if (/ies$/.test(plain)) return `${plain.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(plain)) return plain.slice(0, -2)
  return /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain
}

/** Whether so many of these make a figure: “nearly 30 agreements” do, “two countries” and “30 questions” do not. */
export function isCounted(noun: string, count: number): boolean {
  if (BEFALLEN.has(noun)) return count >= 2
  const singular = singularOf(noun)
  const plural = singular !== noun.toLowerCase() || singular in IRREGULAR
  return (
    plural && COUNTED.has(singular) && count >= (FROM_HUNDRED.has(singular) ? 100 : FROM_THREE.has(singular) ? 3 : 2)
  )
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean)
}
