/** Those who are sent to another state and speak for their own. Lemmas. */
export const ENVOYS: ReadonlySet<string> = new Set(
  'ambassador envoy representative consul attaché attache emissary nuncio delegate counsellor'.split(' '),
)

/** How high an office stands where states meet. */
export const LEVELS = ['heads of state or government', 'ministers', 'senior officials'] as const
export type Level = (typeof LEVELS)[number]

/** “Deputy Prime Minister”, “Vice-Foreign Minister”, “minister of state”: below the office they are named after. */
const DEPUTY =
  /\b(?:deputy|deputies|vice|assistant|junior|parliamentary|under-?secretary|minister of state|ministers of state|minister counsellor)\b/iu
/** “President of the Chamber”, “President of the Supreme Court”, “European Commission President” lead no state. */
const OF_A_BODY =
  /\b(?:commission|council|parliament|senate|chamber|court|bank|assembly|federation|association|university|company)\b/iu
const HEAD =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|emperor|crown prince|supreme leader|head of (?:state|government)|taoiseach|pm|co-prince|captain regent|general secretary)\b/iu
const MINISTER =
  /\bminister\b|\bsecretary of (?:state|defen[cs]e|war|the treasury|commerce|energy|homeland security)\b|\b(?:foreign|defen[cs]e|home|treasury|state|energy|commerce) secretary\b|\bhigh representative\b|\battorney general\b/iu
const OFFICIAL =
  /\b(?:secretary|ambassador|envoy|representative|adviser|advisor|chief|commander|general|admiral|marshal|director|chair(?:man|woman)?|head|negotiator|commissioner|governor|speaker|delegate|consul|charg|officer|official|coordinator|aide)\b/iu
/** A vice-president stands beside ministers, not beneath them. */
const SECOND = /\b(?:vice[- ]president|deputy (?:prime minister|premier|chancellor)|vice[- ]premier)\b/iu

/** The level of an office, by its title; undefined for what is none of state (“singer”, “spokesman”). */
export function levelOfOffice(title: string): Level | undefined {
  if (SECOND.test(title)) return 'ministers'
  if (DEPUTY.test(title)) return 'senior officials'
  if (HEAD.test(title) && !OF_A_BODY.test(title)) return 'heads of state or government'
  if (MINISTER.test(title)) return 'ministers'
  return OFFICIAL.test(title) || OF_A_BODY.test(title) ? 'senior officials' : undefined
}
