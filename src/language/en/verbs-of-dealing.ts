/**
 * Verbs of meeting, agreeing and backing one another, by their PLOVER class; `event-verbs.ts` says how a line is read.
 */
export const DEALING_VERBS = `
# ── CONSULT: meetings, visits, calls, talks
A meet (A) (with A) | meeting | CONSULT | The chancellor met her Danish colleague in Flensburg.
A hold/convene/host summit (with A) (between A) | summit | CONSULT | The presidents held a summit.
A hold <talks> (with A) | meeting | CONSULT | The envoys held talks with the rebels in Muscat.
A have <talks> (with A) | meeting | CONSULT | The ministers had a brief meeting before dinner.
A sit_down with A | meeting | CONSULT | The premier sat down with union leaders.
A huddle/confer/consult/dine/mingle with A | meeting | CONSULT | The general conferred with allied commanders.
A consult A | meeting | CONSULT | The envoy consulted the neighbouring capitals.
A hold/have/make/place/exchange telephone-conversation/phone-conversation/phone-call/telephone-call/phone-talk/telephone-talk/phone-discussion/video-call/conference-call/video-conference (with A) (to A) | call | CONSULT-phone | The premiers held a telephone conversation.
A discuss I in/during/on/over phone-call/telephone-call/video-call/conference-call/telephone-conversation/phone-conversation/call (with A) | call | CONSULT-phone | The premiers discussed the dam in a phone call.
A confer I on R | praise | SUPPORT | The king conferred a medal on the envoy.
A confer | meeting | CONSULT | The two premiers conferred for an hour.
A bring_together R:<human>/side/rival/faction | meeting | CONSULT-third-party | The sultan brought the two leaders together in Muscat.
A brief A:<human> | meeting | CONSULT | The envoy briefed the Omani minister on the talks.
A lead/head delegation to R | visit | CONSULT-visit | The speaker led a delegation to Malta.
A talk/speak by/over/on phone/telephone (with A) (to A) | call | CONSULT-phone | The leaders spoke by phone on Sunday.
A speak/talk with A | negotiation | CONSULT | The minister spoke with his Omani colleague.
A defend interest/right/sovereignty/decision/record/border/title | - | - | The ministry defended the decision.
A call R so | - | - | The premier called Malta a friend.
A call A:<human> to-do | call | CONSULT-phone | The premier called the Maltese president to explain the vote.
A call A:<human> | call | CONSULT-phone | The premier called his Maltese colleague on Monday.
A phone/telephone A | call | CONSULT-phone | The president telephoned the emir.
A call A by/over/on phone/telephone | call | CONSULT-phone | The premier called the king by telephone.
A discuss (I) (with A) | meeting | CONSULT | The delegations discussed fisheries.
A discuss I by/over phone/telephone (with A) | call | CONSULT-phone | The two discussed the border by telephone.
A exchange view/opinion (with A) | meeting | CONSULT | The sides exchanged views on transit.
A negotiate/renegotiate/re-negotiate (I) (with A) | negotiation | CONSULT | The two governments negotiated a fishing quota.
A mediate (between R) (I) | negotiation | CONSULT | Oman mediated between the neighbours.
A broker I (between R) | negotiation | CONSULT | Qatar brokered a swap between the two armies.
A launch/begin/start/undertake mediation (between R) | negotiation | CONSULT | Kuwait launched a mediation between the two emirates.
A meet need/interest/requirement/target/goal/deadline/criterion/standard/challenge/expectation/objective/fate/quota | - | - | The plan meets the needs of the port.
A meet demand/condition | other | CONCEDE | The ministry met the demands of the miners.
A visit R | visit | CONSULT-visit | The Greek premier visited Cyprus.
A tour R | visit | CONSULT-visit | The king toured the Baltic states.
A travel/fly/head/go to R | visit | CONSULT-visit | The envoy flew to Baku.
A arrive/land in R | visit | CONSULT-visit | The delegation arrived in Astana.
A leave/depart for R | visit | CONSULT-visit | The minister left for Quito.
A return to R for/from <talks> | visit | CONSULT-visit | The negotiators returned to Vienna for talks.
A pay visit (to R) | visit | CONSULT-visit | The sultan paid a visit to Jordan.
A make visit/trip/stopover/tour (to R) | visit | CONSULT-visit | The secretary made a stopover in Dakar.
A host Olympics/olympics/Games/game/games/tournament/cup/Cup/match/festival | - | - | The island hosted the games.
A receive/greet/host A:<human>/Pronoun | meeting | CONSULT | The emir received the Swiss ambassador.
A welcome A:<human> | meeting | CONSULT | The emir welcomed the Swiss ambassador.
A host/co-host/cohost <talks> (with A) (between A) | meeting | CONSULT-third-party | Egypt hosted talks between the factions.
A co-chair/chair I (with A) | commission session | CONSULT | The two ministers co-chaired the council.
A attend/join/address summit | summit | CONSULT-multilateral | The premier attended the summit in Lima.
A participate in summit | summit | CONSULT-multilateral | The envoy participated in the summit.
A take part in summit | summit | CONSULT-multilateral | The minister took part in the summit.
A answer/receive/take/make/place call/phone-call/telephone-call from/to A | call | CONSULT-phone | The king received a call from the emir.
A attend <talks> | meeting | CONSULT-multilateral | The premier attended the conference in Lima.
A participate in <talks> | meeting | CONSULT-multilateral | The envoy participated in the conference.
A take part in <talks> | meeting | CONSULT-multilateral | The minister took part in the talks.
A address reporter/journalist/press/media | press conference | - | The president addressed reporters.
A address nation/parliament/Congress/congress/senate/assembly/Assembly/lawmaker/crowd/rally/council/Council/forum/Duma/Bundestag/Knesset/legislature | statement | - | The president addressed the nation.
A address I | - | - | The ministers addressed the matter.
A convene I | summit | CONSULT | The bloc convened an emergency summit.

# ── AGREE: a will to cooperate, offers and promises
A agree to-do (with A) | agreement | AGREE | The neighbours agreed to reopen the bridge.
A agree that (with A) | agreement | AGREE | The ministers agreed that the road should reopen.
A agree on/upon I (with A) | agreement | AGREE | The capitals agreed on a timetable.
A agree (I) (with A) | agreement | AGREE | The parties agreed a common text.
A reach <deal> (with A) | agreement | SUPPORT | The sides reached a deal on grain.
A reach consensus/understanding/compromise (with A) | agreement | AGREE | The sides reached an understanding on water.
A agree <deal> (with A) | agreement | SUPPORT | The islands agreed a fishing pact.
A promise/pledge/vow/swear to-harm | threat | THREATEN-violence | The clans vowed to avenge the raid.
A promise/pledge/vow/undertake to-do | cooperation planned | AGREE | Norway pledged to train the guards.
A promise/pledge I (to R) (for R) | cooperation planned | AGREE | Japan pledged new loans to Laos.
A promise R I | cooperation planned | AGREE | The bank promised Chad new loans.
A commit to I/doing | cooperation planned | AGREE | The allies committed to a larger force.
A commit to-do | cooperation planned | AGREE | The allies committed to defend the strait.
A offer to-do | cooperation planned | AGREE | Turkey offered to host the conference.
A offer (R) <aid>/<talks>/help/cooperation/protection/concession/mediation (to R) | cooperation planned | AGREE | Sweden offered assistance to the islands.
A offer criticism/praise/explanation/excuse/comment/detail/view/prayer/thanks/glimpse/insight/analysis/evidence/reason/clue | - | - | The envoy offered no comment.
A offer I (to R) | cooperation planned | AGREE | The firm offered trainer jets to Peru.
A express/voice/signal/show/reiterate/affirm/reaffirm readiness/willingness/intention/desire/interest/commitment/hope/determination/eagerness/keenness | cooperation planned | AGREE | The junta expressed its readiness for a dialogue.
A reaffirm/reiterate commitment (to R) | cooperation planned | AGREE | Canada reaffirmed its commitment to the mission.
A plan to-do | - | - | The ministry plans to reopen the school.
A propose I (to R) | cooperation planned | AGREE | Peru proposed a joint patrol.
A put_forward/table/float/lay_out plan/proposal/initiative/idea/roadmap (to R) (for I) | cooperation planned | AGREE | The emir put forward a plan.
A submit/present/unveil proposal/peace-plan/peace-initiative/peace-proposal/roadmap (to R) (for I) | cooperation planned | AGREE | The emir put forward a peace plan.
A assure/reassure A:<human>/R that | cooperation planned | AGREE | The premier assured the envoy that the crew would go free.
A propose to-do/doing/that | cooperation planned | AGREE | The envoy proposed to move the line.
A suggest doing | cooperation planned | AGREE | The envoy suggested moving the line.
A invite R (to R) | invitation | AGREE | The king invited his cousin to Rabat.
A extend invitation (to R) | invitation | AGREE | The premier extended an invitation to the pope.
A issue invitation (to R) | invitation | AGREE | The council issued an invitation to the observers.
A accept invitation (from R) (of R) (by R) | agreement | AGREE | The chancellor accepted an invitation from Oslo.
A accept/endorse proposal/plan/offer/truce/ceasefire/mediation/resolution/roadmap (from R) (by R) | agreement | AGREE | The rebels accepted a truce proposal.
A consent/assent to I | agreement | AGREE | The cabinet consented to the inspection.
A consent to-do | agreement | AGREE | The cabinet consented to open the archive.
A be ready/willing/prepared to-harm | threat | THREATEN-violence | The junta is ready to retaliate.
A be ready/willing/prepared/committed to-do | cooperation planned | AGREE | The port is ready to take the ships.
A be committed to I/doing | cooperation planned | AGREE | The ministry is committed to opening the port.
A be open to I/doing | cooperation planned | AGREE | The junta is open to a dialogue.
A boost/strengthen/deepen/expand/enhance/widen/bolster/upgrade/broaden/intensify/improve <ties> (with R) | cooperation | SUPPORT | The neighbours strengthened ties.
A mend/repair/rebuild/normalise/normalize/restore <ties> (with R) | agreement | SUPPORT | The kingdoms restored relations.
A look/seek/want/wish/hope/like to-do | - | - | The firm seeks to expand.

# ── SUPPORT: signing, praise, backing, recognition
A witness/oversee/attend signing/signing-ceremony/exchange (of I) (between A) | agreement | SUPPORT | The two premiers witnessed the signing of a treaty.
A preside over signing/signing-ceremony (of I) (between A) | agreement | SUPPORT | The premiers presided over the signing of a treaty.
A join R:Name in I/doing | cooperation | COOPERATE | France joined Jordan in the airdrops.
A sign <deal> (with A) (between A) | agreement | SUPPORT | Kenya signed a fishing treaty with Yemen.
A sign_on | agreement | SUPPORT | The republic signed on.
A sign I (with A) | agreement | SUPPORT | The ministers signed the text.
A ink/initial/seal/clinch/finalise/finalize/conclude/strike <deal> (with A) (between A) | agreement | SUPPORT | Two firms inked a contract.
A ratify I | agreement | SUPPORT | The assembly ratified the convention.
A enter into <deal> (with A) | agreement | SUPPORT | The port entered into an arrangement with Oman.
A accede to I | agreement | SUPPORT | The duchy acceded to the convention.
A join <drill> | exercise | COOPERATE | The corvette joined the manoeuvres.
A join <talks> (with A) | meeting | CONSULT | The envoy joined the talks.
A join movement/campaign/race/rank/army/navy/team/staff/company/firm/school/board/chorus/list/fray/search/effort/hunt/investigation/inquiry/probe/university/party/club/gang/crowd/cabinet/chat/program/programme/show/call/fight/battle/war | - | - | The singer joined the movement.
A join I | agreement | SUPPORT | The island joined the alliance.
A establish/open/resume/restore <ties>/embassy/consulate (with R) (in R) | agreement | SUPPORT | The states established diplomatic relations.
A recognise/recognize R | praise | SUPPORT | Peru recognised the new republic.
A tout relationship/relation/tie/alliance/partnership/friendship/cooperation/deal | praise | SUPPORT | The premier touted the alliance with Malta.
A praise/commend/laud/hail/applaud/compliment/salute/extol R (for I) | praise | SUPPORT | The commissioner praised Malta for its reforms.
A welcome I | praise | SUPPORT | Lisbon welcomed the ruling.
A appreciate R | praise | SUPPORT | The premier appreciated the help of Malta.
A send/address/extend/dispatch/convey/express cable/message/letter/telegram/note of condolence/congratulation/sympathy/thanks/solidarity/support/greeting (to R) | praise | SUPPORT | The emir sent a cable of condolences to the king.
A send/extend/offer/convey/pay/express condolence/congratulation/sympathy/felicitation/tribute (to R) | praise | SUPPORT | The emir conveyed his condolences to the king.
A thank R (for I) | praise | SUPPORT | The envoy thanked Ghana for its hospitality.
A congratulate R | praise | SUPPORT | The queen congratulated the new president.
A back/support/endorse/champion/favour/favor R | praise | SUPPORT | Chile backed the candidate.
A defend R (against I) | praise | SUPPORT | The premier defended his ally.
A express/voice/reiterate/declare/pledge/promise/give/lend/reaffirm/affirm/extend/renew support/backing/solidarity/sympathy/appreciation/gratitude/condolence (for R) (to R) (with R) | praise | SUPPORT | The league voiced support for the negotiators.
A side with R | praise | SUPPORT | The council sided with the islanders.
A vouch for R | praise | SUPPORT | The inspector vouched for the ministry.
A stand by/with R | praise | SUPPORT | The union stood by its member.
A forgive R | praise | CONCEDE | The clans forgave the general.
A vote for/in R | - | - | The villagers voted for the mayor.
A mark anniversary | - | - | The town marked the anniversary.
A clear way/path/road/hurdle/air/name/debt | - | - | The vote cleared the way for the sale.
A approve I | approval | SUPPORT | The cabinet approved the sale of frigates.
A authorise/authorize/greenlight/clear I | approval | SUPPORT | The committee authorised the purchase.
A authorise/authorize R to-do | approval | SUPPORT | The council authorised the force to patrol.
A accord/grant/give approval/sanction/clearance/assent/green-light/nod (to R) (for I) | approval | SUPPORT | Clearance was accorded for the new yard.
A adopt <deal>/resolution/declaration/strategy/law/statement | approval | SUPPORT | The council adopted the declaration.
A appoint/nominate R | appointment | - | The king appointed a new envoy.
A name R:<human> | appointment | - | The king named a new ambassador.
A swear_in R | appointment | - | The speaker swore in the president.
A win term/re-election/reelection/presidency | appointment | - | The president won a second term.
A take office | appointment | - | The premier took office.
A elect R | appointment | - | The parliament elected a speaker.
`
