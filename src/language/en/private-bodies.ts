const FIRMS = `banks? banking corporation company corp inc ltd limited llc plc gmbh holdings? industries airlines?
  airways motors`
const CHARITIES = 'foundation watch international association society church trust fund endowment'
const SEATS_OF_LEARNING = 'institute university college'
const OUTLETS = 'times post herald tribune news newspaper television tv radio broadcasting'

/** Words that name a firm, a charity, a place of learning or an outlet: in what they say no state speaks. */
export const PRIVATE_BODY = new RegExp(
  `\\b(?:${[FIRMS, CHARITIES, SEATS_OF_LEARNING, OUTLETS].join(' ').split(/\s+/u).join('|')})\\b`,
  'iu',
)
