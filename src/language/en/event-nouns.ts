/**
 * Nouns that tell of dealings, one pattern a line, as in {@link VERB_PATTERNS}: the noun (or a compound: `hunger
 * strike`), then the prepositions that lead to who acts (A), to whom (R) and what about (I). For every noun an actor
 * may also stand before it (“Lavrov’s visit”, “the Russian invasion”, “India-Russia summit”; where `'s` is among the
 * prepositions it is the one it is done to: “the editor’s arrest”) or follow `by` or `between`. A verb that merely
 * carries the noun (held talks, came under criticism) lends its subject: see {@link CARRYING_VERBS}. `if carried` marks
 * nouns that name relations or papers at large and tell an event only then, or with both sides named.
 */
export const NOUN_PATTERNS = `
# ── CONSULT
meeting/get-together (of A) (with A) (among A) (in P) | meeting | CONSULT | The meeting of the two envoys lasted an hour.
courtesy call (of A) (from A) (on A) (with A) (to A) | meeting | CONSULT | The envoy paid a courtesy call on the emir.
audience/encounter (with A) (in P) | meeting if carried | CONSULT | The nuncio had an audience with the emir.
peace/trade/truce/ceasefire/disarmament/accession/border talk (of A) (with A) (among A) (on I) (over I) | negotiation | CONSULT | Peace talks with the front went on.
talk/conversation/dialogue/consultation/discussion (of A) (with A) (among A) (on I) (about I) | meeting | CONSULT | Talks with the Dutch envoy went on.
negotiation/mediation (of A) (with A) (among A) (on I) (over I) | negotiation | CONSULT | Negotiations with Laos stalled.
summit/conference (of A) (with A) (among A) | summit | CONSULT-multilateral | The summit of the five states opened.
phone/telephone call/conversation (with A) (to A) | call | CONSULT-phone | A telephone call with the emir followed.
visit/trip/tour/stopover/stop/stay/journey (of A) (with A) (to R) (in R) | visit | CONSULT-visit | The visit of the Omani sultan to Kenya began.
session (of A) | commission session | CONSULT | The session of the joint commission closed.
press/news/joint conference (of A) (with A) | press conference | - | A press conference with the premier followed.
briefing (of A) (with A) | press conference | - | The briefing with the minister ran late.

# ── AGREE
offer/proposal (of A) (to R) (for I) | cooperation planned | AGREE | The offer of the union to Serbia stands.
promise/pledge/commitment/vow (of A) (to R) | cooperation planned | AGREE | The pledge to Malawi was renewed.
invitation (of A) (to R) (from A) | invitation | AGREE | The invitation to the pope was sent.
consensus/understanding (of A) (with A) (among A) (on I) | agreement | AGREE | An understanding with Chad was found.

# ── SUPPORT
agreement/deal/treaty/pact/accord/contract/mou/memorandum/protocol/communiqué (of A) (with A) (among A) (on I) (for I) | agreement if carried | SUPPORT | The accord with Norway was published.
signing/ratification/conclusion (by A) (between A) (of I) | agreement | SUPPORT | The signing of the accord drew a crowd.
praise (from A) (for/of R) | praise if carried | SUPPORT | Praise for the envoy came from Lisbon.
support/endorsement/backing/approval/solidarity/appreciation (of A) (from A) (for R) | praise if carried | SUPPORT | Support for the envoy came from Lisbon.
recognition (of R) (from A) | praise | SUPPORT | Recognition of the republic followed.
condolence (to R) | praise | SUPPORT | Condolences to the families were sent.

# ── COOPERATE
cooperation/co-operation/collaboration/partnership (of A) (with A) (among A) (in I) (on I) | cooperation if carried | COOPERATE | Cooperation with the coast guard went on.
drill/exercise/maneuver/manoeuvre (of A) (with A) | exercise | COOPERATE | The drills with Malta ended.
war game (of A) (with A) | exercise | COOPERATE | The war games with Malta ended.
purchase/procurement/acquisition/import (by A) (of I) (from R) | order if carried | COOPERATE | Peru’s purchase of radars from Spain was held up.
sale/export/delivery/shipment/supply/handover/transfer (by A) (of I) (to R) (from A) | delivery if carried | COOPERATE | The delivery of frigates to Oman was late.
production/co-production/coproduction/manufacture/manufacturing (by A) (of I) | production | COOPERATE | The joint production of the missile went on.
extradition (of/'s R) (to R) | cooperation | COOPERATE | The extradition of the banker to Peru followed.
prisoner/hostage/captive/detainee/spy exchange/swap (with A) (between A) | cooperation | COOPERATE | A prisoner swap with the front followed.
exchange/swap of I (with A) | cooperation if carried | COOPERATE | An exchange of captives took place.

# ── AID
aid/assistance/relief (of A) (from A) (to R) (for R) | aid if carried | AID | The kingdom began relief for the islands.
loan/grant/donation/credit (of I) (from A) (to R) (for R) | aid if carried | AID | A loan to Chad was paid out.
rescue/evacuation (of/'s R) (by A) | aid | AID | The rescue of the crew took a day.
asylum (for R) (to R) | aid if carried | AID | The editor received asylum.
debt relief (for R) (to R) | aid | AID | Debt relief for Zambia was granted.

# ── CONCEDE, RETREAT
apology (from A) (to R) (for I) | other | CONCEDE | An apology to the families was read.
amnesty/pardon (for R) (to R) | withdrawal | CONCEDE | An amnesty for the rebels was read.
ceasefire/cease-fire/truce/armistice (with A) (between A) | withdrawal | CONCEDE | A truce with the front took hold.
withdrawal/pullout/pull-out/pullback/retreat (of A) (from R) | withdrawal | RETREAT-withdraw | The withdrawal of the brigade from the valley ended.
press/news/media/data/album/film release | - | - | A press release gave the figures.
release (of/'s R) (by A) | withdrawal | RETREAT-release | The release of the nurses was confirmed.
resignation (of A) | withdrawal | RETREAT-resign | The resignation of the minister was accepted.
surrender (of A) | withdrawal | RETREAT-disarm | The surrender of the garrison followed.
disarmament/demobilisation/demobilization (of A) | withdrawal | RETREAT-disarm | The disarmament of the front began.
concession (to R) | other | CONCEDE | A concession to the farmers was made.

# ── REQUEST
call/appeal/plea (from A) (to R) (on R) (for I) | request | REQUEST | An appeal to the junta was read.
request (of A) (from A) (to R) (for I) | request | REQUEST | The council met at the request of Oslo.
demand (of A) (from A) (for I) | request | REQUEST | The demand of the miners for a recount was heard.
pressure (from A) (on R) | request if carried | REQUEST | The junta came under pressure from the union.
petition (to R) (for I) (over I) (about I) | request | REQUEST | The petition to the king was handed in.

# ── ACCUSE
criticism/condemnation/denunciation/disapproval/rebuke/censure/outcry (of R) (from A) (against R) (over I) (for I) | criticism | ACCUSE-disapprove | Criticism of the junta came from the bishops.
insult/barb/jibe/taunt (by A) (between A) (at R) (against R) | criticism if carried | ACCUSE-disapprove | The two generals traded insults.
accusation/allegation/charge (of I) (from A) (against R) | criticism | ACCUSE-allege | Charges against the banker were read.
complaint/objection (from A) (against R) (to R) (about R) | criticism | ACCUSE-disapprove | The complaint against the yard was heard.
suit against R (by A) | criticism | ACCUSE-allege | The suit against the yard was heard.
lawsuit/indictment (against R) (of R) | criticism | ACCUSE-allege | The lawsuit against the yard was heard.
investigation/inquiry/probe/enquiry (of R) (into R) (against R) | criticism | ACCUSE-investigate | The inquiry into the sale began.
impeachment (of/'s R) | criticism | ACCUSE-allege | The impeachment of the judge began.

# ── REJECT
refusal/rejection (of I) (by A) | refusal | REJECT | The rejection of the plan by Oslo was expected.
denial (of I) (by A) | denial | REJECT | The denial of the story came late.
veto (of I) (by A) | refusal | REJECT | The veto of the resolution was expected.
cancellation (of I) (by A) | refusal | REJECT-meet | The cancellation of the summit came late.
abstention (of A) | abstention | - | The abstention of Laos was noted.

# ── THREATEN
storm/tsunami/travel/weather/flood/heat/hurricane warning | - | - | A storm warning stayed in force.
existential/security/terror/terrorist/health/nuclear threat | - | - | The drought is a security threat to the province.
threat/warning/ultimatum (of I) (by A) (from A) (to R) (against R) | threat | THREATEN | The threat against the consulate was reported.

# ── PROTEST
protest/demonstration/rally/march/sit-in (of A) (by A) (from A) (against R) (in P) | protest | PROTEST-demo | The protest against the tax grew.
strike on R (of A) (by A) | attack | ASSAULT | The strike on the depot went on.
strike (of A) (by A) (against R) | protest | PROTEST-strike | The strike by the dockers ended.
walkout/work stoppage/general strike (of A) (by A) (against R) | protest | PROTEST-strike | The walkout by the dockers ended.
hunger strike (by A) | protest | PROTEST-hunger | The hunger strike by the captives ended.
riot/rioting/unrest (by A) (against R) (in P) | protest | PROTEST-riot | The riots in the port went on.
boycott (by A) (of R) (against R) | protest | PROTEST-boycott | The boycott of the vote went on.

# ── SANCTION
sanction/embargo/tariff/blacklist (by A) (on R) (against R) | sanction | SANCTION-discontinue | Sanctions against the bank followed.
suspension/freeze/cut-off/cutoff (of I) (to R) | sanction | SANCTION-discontinue | The suspension of the treaty was lifted.
expulsion (of/'s R) (from I) | sanction | SANCTION-expel | The expulsion of the consul followed.
conviction/sentence (of/'s R) | sanction | SANCTION-convict | The conviction of the general followed.

# ── MOBILIZE
deployment/mobilisation/mobilization/buildup/build-up (of A) (by A) (to R) (in R) (along R) | mobilisation | MOBILIZE-troops | The deployment of the brigade along the river went on.
nuclear test (by A) | mobilisation | MOBILIZE-weapons | The nuclear test by the junta was felt abroad.
missile/rocket/satellite/icbm test/launch (by A) | launch | MOBILIZE-weapons | The missile test by the navy failed.

# ── COERCE
arrest/detention/imprisonment/jailing (of/'s R) (by A) | other | COERCE-arrest | The arrest of the editor caused a stir.
deportation (of/'s R) (to I) | other | COERCE-deport | The deportation of the nurses was stayed.
crackdown/clampdown (on R) (by A) | other | COERCE-restrict | The crackdown on the party went on.
curfew (in R) | other | COERCE-curfew | The curfew in the port was kept.
martial law (in R) | other | COERCE-martial-law | Martial law in the province was kept.
ban (by A) (on R) | other | COERCE-restrict | The ban on the party was kept.
seizure/confiscation (of R) (by A) | other | COERCE-seize | The seizure of the trawler caused a stir.
blockade/siege/occupation/annexation (of R) (by A) | other | COERCE-restrict | The blockade of the port went on.
raid (by A) (on R) (against R) (in R) | attack | ASSAULT | The raid on the depot failed.

# ── ASSAULT
attack/assault/offensive/invasion/ambush/incursion/onslaught/bombing/bombardment/shelling (of R) (by A) (on R) (against R) (in R) (into R) | attack | ASSAULT | The attack on the base failed.
air strike (of A) (by A) (on R) (against R) (in R) | attack | ASSAULT-aerial | An air strike on the depot followed.
airstrike/air-strike/air raid/bombing raid (of A) (by A) (on R) (against R) (in R) | attack | ASSAULT-aerial | An airstrike on the depot followed.
drone strike/attack (of A) (by A) (on R) (against R) (in R) | attack | ASSAULT-drone | A drone strike on the depot followed.
missile/rocket/artillery attack/strike/fire (of A) (by A) (on R) (against R) (in R) | attack | ASSAULT-heavy-weapons | A missile strike on the depot followed.
suicide bombing/attack (by A) (on R) (against R) (in R) | attack | ASSAULT-suicide-attack | A suicide bombing in the market followed.
killing/murder/assassination/execution/massacre/slaying/slaughter (of/'s R) (by A) | attack | ASSAULT-targeted | The killing of the mayor shook the town.
kidnapping/abduction/kidnap/hijacking (of/'s R) (by A) | attack | ASSAULT-abduct | The kidnapping of the crew ended well.
torture/beating/rape (of/'s R) (by A) | attack | ASSAULT-torture | The torture of the captives came to light.
fighting/clash/battle/firefight/skirmish/hostility/gunfight (of A) (between A) (with R) (against R) (for P) (in P) | attack | ASSAULT | Clashes with the guard went on.
aggression (by A) (against R) | attack if carried | ASSAULT | The aggression by the junta against the islands went on.
coup (against R) (in R) | attack | ASSAULT | The coup against the king failed.
explosion/blast (in R) (at R) | attack | ASSAULT-explosives | The blast at the barracks was heard.

# ── statements and launches
statement/address/speech/announcement/communique/declaration (of A) (by A) (from A) | statement | - | The joint statement by the envoys was short.
interview (of A) (by I) | statement | - | The envoy said in an interview that the talks were over.
facebook/twitter/telegram/instagram/weibo/media post (of A) (by A) | statement | - | The premier welcomed the vote in a Facebook post.
appointment (of/'s R) | appointment | - | The appointment of the envoy was approved.
launch/inauguration of I | launch | - | The launch of the satellite was put off.
`

/**
 * Nouns that tell of dealings in the plural only: “hostilities” are fought, “hostility” is felt; “talks” are held,
 * “talk” goes about.
 */
export const PLURAL_ONLY: ReadonlySet<string> = new Set(['hostility', 'talk'])

/** What the press asks for and is refused, which is no dealing between states: “a request for comment”. */
export const PRESS_ROUTINE: ReadonlySet<string> = new Set('comment interview elaborate identify name'.split(' '))

/**
 * Verbs that say little themselves and lend their subject and time to the noun that is their object: “held talks”,
 * “staged a protest”. The noun’s own pattern says what happened.
 */
export const CARRYING_VERBS: ReadonlySet<string> = new Set(
  `
hold have conduct make pay take give issue launch stage mount carry undertake begin start open impose lodge file reach strike conclude express
voice offer extend deliver place enter join resume continue lead host chair co-chair attend wage execute perform do complete announce declare
finish wrap end initiate organise organize arrange convene repeat renew reiterate step intensify release publish read send present submit see
use trade sling hurl level commit plan schedule step ramp commence unleash pursue speed accelerate kick finalise finalize exchange set prepare engage participate mark confirm
`
    .trim()
    .split(/\s+/),
)

/** Verbs whose subject is at the receiving end of the noun: “came under criticism from”, “faces sanctions”. */
export const SUFFERING_VERBS: ReadonlySet<string> = new Set(
  `
face draw garner attract receive suffer come undergo meet encounter incur provoke endure sustain earn win survive
`
    .trim()
    .split(/\s+/),
)

/** Verbs by which an event noun as subject takes place: “talks were held”, “the strike began”. */
export const OCCURRING_VERBS: ReadonlySet<string> = new Set(
  `
take occur happen begin start end continue resume follow be hold launch stage conduct open close conclude come last erupt break go kill leave
injure wound hit target destroy focus impose lift schedule plan set expect postpone cancel
`
    .trim()
    .split(/\s+/),
)

/** What goes on at a place and is told by its name: who moves or speaks in it need not be there. */
export const TOPIC_NOUNS: ReadonlySet<string> = new Set(
  `
fight war conflict crisis dispute talk negotiation operation campaign case affair question issue problem matter deal agreement treaty accord plan project policy relation tie trade interest
peace truce ceasefire process effort struggle debate row feud stand-off standoff dialogue cooperation friendship history politics economy market sanction election vote move step change
`
    .trim()
    .split(/\s+/u),
)
