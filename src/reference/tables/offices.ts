/**
 * Words that make an office. The press puts them before a name (“Defence Minister X”), after it (“X, the defence
 * minister of Y”) or alone (“the minister”). Source: own list from common knowledge.
 */

/** Heads of an office: the last word of “Deputy Foreign Minister”, the first of “Minister of External Affairs”. */
export const OFFICE_HEADS = `
president premier pm chancellor minister secretary king queen prince princess emir sultan monarch emperor pope ayatollah
ambassador envoy consul attache representative negotiator diplomat spokesman spokeswoman spokesperson
commissioner governor mayor senator congressman congresswoman lawmaker mp legislator councillor councilman councilwoman assemblyman assemblywoman deputy speaker whip delegate
general admiral marshal colonel major captain lieutenant sergeant brigadier commander commodore commandant
chief chairman chairwoman chairperson chair director head leader coordinator adviser advisor aide officer official
judge justice prosecutor attorney magistrate ombudsman sheriff superintendent inspector
vice-president candidate nominee politician opposition ceo founder professor analyst economist expert author
treasurer vice-chancellor undersecretary under-secretary co-chair imam bishop archbishop cardinal patriarch rabbi
comptroller regent crown activist coach manager editor journalist analyst historian researcher lawyer singer actor actress
`
  .trim()
  .split(/\s+/)

/** Honorifics: said before a name, no office. */
export const HONORIFICS = `
mr mrs ms madam miss mx dr prof sir dame lord lady rev reverend fr father sheikh shaikh sheik alhaji hajiya shri smt sri hon honourable honorable
excellency messrs mme madame monsieur herr señor senor senora señora don doña haji hajji mullah maulana chief datuk tan sri
`
  .trim()
  .split(/\s+/)

/** Military and police ranks that the press abbreviates before a name. */
export const RANKS = `
gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. adm adm. brig brig. cmdr cmdr. cpl cpl. pvt lt-gen lt.-gen. maj-gen sr retd rep rep. sen sen. gov gov. amb amb. insp supt
`
  .trim()
  .split(/\s+/)

/**
 * What somebody is or does, no office; with a capital the press sets it before the name: “Witness Claire Ross”,
 * “Midfielder Hwang In-beom”.
 */
export const OCCUPATIONS = `
parliamentarian witness pastor student midfielder striker goalkeeper defender winger skipper presenter host director rapper lecturer
mk mla mna mlc mec dig igp adv advocate barrister engr engineer dato dato' seri pol sister brother elder chieftain comrade cde detective constable nurse doctor
businessman businesswoman tycoon architect photographer reporter correspondent columnist pundit farmer resident survivor victim solicitor mufti hojatoleslam swami
maharaja ustad pandit haj hajj begum registrar provost rector coroner trustee trustees members majesty highness hrh heir moudjahid ruler chairpersons minster
saheb sahib legislators lawmakers philanthropist entrepreneur playwright poet novelist composer choreographer veteran vice-admiral rear-admiral
`
  .trim()
  .split(/\s+/)

/** Words that may stand before an office head inside a title. */
export const OFFICE_MODIFIERS = `
prime foreign defence defense deputy vice first second third interior home finance trade industry energy external affairs economy economic health
education agriculture justice transport transportation environment commerce labor labour culture tourism information communications
oil petroleum gas power water housing planning development science technology digital immigration security national state special
chief senior acting interim caretaker former ex then outgoing incoming newly-appointed new late permanent union federal
assistant principal general under press joint chief-of-staff army navy naval air police military intelligence nuclear trade
opposition majority minority ruling party house senate supreme crown executive managing attorney district city
shadow junior cabinet veteran top international cooperation global european social family women youth sports sport
treasury budget infrastructure railways railway aviation shipping steel coal mines mining textiles food fisheries forestry
rear field human resources rural urban local government public works veterans armed forces land lands climate ecology
`
  .trim()
  .split(/\s+/)

/** How an office stands in time. */
export const OFFICE_STATUS: Readonly<Record<string, 'former' | 'then' | 'outgoing' | 'acting' | 'designate'>> = {
  former: 'former',
  ex: 'former',
  'ex-': 'former',
  late: 'former',
  then: 'then',
  outgoing: 'outgoing',
  departing: 'outgoing',
  ousted: 'former',
  deposed: 'former',
  onetime: 'former',
  'one-time': 'former',
  acting: 'acting',
  interim: 'acting',
  caretaker: 'acting',
  designate: 'designate',
  elect: 'designate',
  incoming: 'designate',
}
