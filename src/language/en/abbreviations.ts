/** Words that keep their full stop wherever they stand: “Adm.”, “Lt.”, “Sept.”. Lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // titles and ranks, as datelines and captions shorten them
    'mr mrs ms messrs mme mlle dr prof st fr rev hon sr jr esq pres gov sen rep amb',
    'gen lt col capt cmdr cdr comdr maj sgt cpl pvt adm brig col supt insp det cllr',
    // months and weekdays
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri',
    // companies
    'inc corp ltd co llc bros plc pvt pte cie',
    // places
    'ave blvd rd mt ft pk calif conn ala ariz ark colo dak del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
    // running text
    'vs v viz etc al cf ca approx est dept div no nos vol vols pp pg ed eds fig figs art sec para ch ext tel govt intl natl assn univ bn mn',
  ]
    .join(' ')
    .split(' '),
)

/** Abbreviations that stand before a name, a number or a month and so never end a sentence. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mme mlle dr prof rev hon pres gov sen rep amb gen lt col capt cmdr cdr comdr maj sgt cpl pvt adm ' +
    'brig supt insp det cllr vs v viz cf ca approx no nos fig figs pp vol mt ft'
  ).split(' '),
)

/**
 * Abbreviations that are also words of their own: the stop belongs to them only before a digit or a capitalised name.
 */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  'no art sec fig mar sun sat may mon wed fri ill ind la ark mass miss ore pa va wash del col rep co v ed al st est det para ch tel nos in us am'.split(
    ' ',
  ),
)
