/*
 * Words that say nothing of what somebody deals in, agrees on or talks about.
 */

const NOUNS = `ties relation relations relationship relationships link links bond bonds issue issues matter matters
  measure measures step steps action actions area areas field fields topic topics question questions subject subjects
  thing things effort efforts commitment commitments cooperation co-operation collaboration partnership partnerships
  friendship interest interests concern concerns development developments situation work support help talks discussion
  discussions agreement agreements accord accords deal deals pact pacts contract contracts document documents memorandum
  memorandums memoranda understanding`.split(/\s+/u)
const DESCRIPTIONS = `a an the some several many various further more close closer stronger strong good better key
  important bilateral mutual joint common regional international global other new number range series set of and or all
  full continued future greater deeper`.split(/\s+/u)

/** “bilateral ties”, “a range of measures”, “cooperation”: nothing is said of what. */
export const SAYS_NOTHING = new RegExp(`^(?:(?:${DESCRIPTIONS.join('|')}) )*(?:${NOUNS.join('|')})$`, 'iu')
