const ONSET = '(?:[bcdfghjklmnpqrstwxyz]|chw?|h[sw]|gw|kw|ng|shy?|sz|t[sz]|wh|zh)?'
const RIME = [
  'a[behikmnopu]?|aik?|aek|aeng|al|ang|at|e[ehikmnu]?|eng|eo[bklmnpu]?|eong|eu[bgikmnlp]?|eung|ew',
  'i[bhklmnpu]?|ing|ihn?|ia[hkmno]?|iang|ie[hn]?|ieng|iew|ion?|iong|it|iung',
  'o[eghiklmnuw]?|ong|oo[kn]?|oong|oul|oung|u[abehiklmnop]?|uai|uan|uang|uei|uen|ueh|uck|uet|ung|ut',
  '[aeo]rng|i?ann|i?unn|iou|iu|uen|yh',
  'wa|wan|wee|wei|wi|y[aeho]|yang|yehn?|yen|yeo[bklmnp]?|yeong|yo[klnu]|yong|yoon|youn|yu[klmn]?|yung',
].join('|')
/** Words of English that have such a form, and stand behind a hyphen as often. */
const ENGLISH = 'run|cum|to|day|son|hit|up|cut|fit|win|tie|set'

/**
 * A syllable of which given names of two halves are made where Korean or Chinese is written in Latin letters: “Sun-ae”,
 * “Po-kam”, “Ching-hsi”, “Shui-bian”. Most words of English have another form: “Worth-area”, “House-ally”. Names that
 * are known to be missed are added as rimes.
 * Source: common knowledge of the romanisations in use in Korea, China, Taiwan and Hong Kong.
 */
export const GIVEN_SYLLABLE = new RegExp(`^(?:(?!(?:${ENGLISH})$)${ONSET}(?:${RIME})|back)$`, 'iu')
