import { BUYING, formsOf } from './dealing-words.js'

/**
 * Verbs and nouns of arms that change hands: a share told with them is one of deliveries and purchases. “bought nearly
 * half its weapons”
 */
export const ARMS_FLOW = new RegExp(
  `\\b(?:${formsOf([...BUYING, ...'buyer importer supply supplier deliver delivery export sell sale source'.split(' ')])}|ordered)\\b`,
  'iu',
)

/**
 * Words of arms that are held: a share told with them alone is one of the stock in service. “60 percent of its military
 * equipment is of Russian origin”
 */
export const ARMS_STOCK =
  /\b(?:equipment|inventor(?:y|ies)|arsenals?|stocks?|hardware|fleets?|platforms?|in service|origin|made)\b/iu

/**
 * Things that SIPRI’s registers leave out: small arms, artillery under 100 mm, ammunition, trucks, parts, services and
 * know-how. Source: “Sources and methods” of the Arms Transfers Database, which counts major arms only (aircraft, air
 * defence, armour, artillery, engines, missiles, sensors, ships, satellites).
 */
export const NO_MAJOR_ARMS =
  /\b(?:(?:assault |sniper |automatic )?rifles?|carbines?|pistols?|handguns?|machine ?guns?|small arms|light weapons|grenades?|ammunition|munitions?|cartridges?|bullets?|rounds|(?:artillery |tank |mortar )?shells|landmines?|mines|mortars?|helmets?|body armou?r|flak jackets?|uniforms?|spare parts?|spares|components?|trucks?|jeeps?|parachutes?|night[- ]vision|maintenance|overhauls?|training|services|fuel|explosives?)\b/iu

/** Money that states give themselves for arms: no purchase from anybody. “a defence budget of $70 billion” */
export const BUDGET = /\b(?:budgets?|spending|expenditures?|outlays?|spends?|spent)\b/iu

export const BY_VALUE = /\b(?:by|in(?: terms of)?) value\b|\bin value terms\b|\bin money\b/iu
/** What a state takes in. “arms imports”, “weapons bought from abroad” */
export const TAKEN_IN = new RegExp(`\\b(?:${formsOf(BUYING)})\\b`, 'iu')
/** Words of trade as a whole, where nothing says which goods. “exports to Peru”, “2 billion euros in goods” */
export const ALL_GOODS =
  /^(?:(?:total|overall|annual|bilateral|mutual|two-way|goods|merchandise|products?|commodities|exports?|imports?|trade|turnover|volumes?|shipments?|and|of|in|the)\s*)+$/iu
/** “of the world’s arms exports” */
export const OF_THE_WORLD = /\b(?:global(?:ly)?|world(?:['’]s|wide)?|international)\b/iu
/** What a state sends out. “arms exports”, “weapons sold abroad” */
export const SENT_OUT = new RegExp(`\\b(?:${formsOf(['export'])}|(?:sales|sold) abroad|foreign sales)\\b`, 'iu')
