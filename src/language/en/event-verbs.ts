/**
 * Verbs that tell of dealings between states, one pattern a line:
 *
 *     words of the pattern | kind | PLOVER event and mode | a sentence of the class that put it there
 *
 * `A` is who acts, `R` to whom, `I` the thing dealt in; bare after the verb they are its object, after a preposition its oblique.
 * Words divided by `/` are alternatives; what stands in brackets may be missing; `<deal>` is a class of nouns (see below);
 * `to-do`, `doing`, `that`, `should` (“that it leave”) and `so` (“called it a mistake”) are complements, `to-harm` is a `to-do` of {@link HARMING_VERBS}, `to-leave` one of leaving. More demanding patterns win over less demanding ones of the same verb.
 * `A:<human>` is a slot that only such nouns (or names) fill. A line that begins with `#` is a comment. `-` as kind: the words tell nothing by themselves and only block weaker patterns.
 */
export const VERB_PATTERNS = `
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
A lead/head delegation (to R) | visit | CONSULT-visit | The speaker led a delegation to Malta.
A talk/speak with/to A by/over/on phone/telephone | call | CONSULT-phone | The leaders spoke by phone on Sunday.
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
A attend <talks> | meeting | CONSULT-multilateral | The premier attended the summit in Lima.
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
A express/voice/signal/show/reiterate/affirm/reaffirm readiness/willingness/intention/desire/interest/commitment/hope/determination | cooperation planned | AGREE | The junta expressed its readiness for a dialogue.
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
A elect R | appointment | - | The parliament elected a speaker.

# ── COOPERATE: trade, joint work, exercises, exchange
A cooperate/collaborate/partner (with A) (on I) | cooperation | COOPERATE | The coast guards cooperated with Malta.
A work_together/work_closely (with A) | cooperation | COOPERATE | The navies worked together.
A team_up with A | cooperation | COOPERATE | The yard teamed up with a Danish firm.
A join force (with A) | cooperation | COOPERATE | The yards joined forces with a Danish firm.
A share/exchange intelligence/information/evidence/data/technology/expertise/file/document/material/finding/know-how (with R) | cooperation | COOPERATE | The agencies shared intelligence with Jordan.
A swap/exchange prisoner/captive/detainee/spy/hostage (with A) | cooperation | COOPERATE | The sides swapped prisoners.
A swap/exchange ambassador/envoy (with A) | agreement | SUPPORT | The neighbours exchanged ambassadors.
A open/reopen/re-open/restore/establish/set_up hotline/hot-line/channel/phone-line/backchannel (with R) (between A) | cooperation | COOPERATE | The two armies reopened a hotline.
A extradite R (to R) | cooperation | COOPERATE | Spain extradited the banker to Peru.
A hand_over <culprit> (to R) | cooperation | COOPERATE | Chad handed over the fugitive to the court.
A launch/hold/begin/start/conduct/stage/undertake/carry_out <drill> (with A) | exercise | COOPERATE | The two fleets began joint drills.
A trade insult/barb/accusation/fire/blow/threat (with A) | - | - | The two traded blows.
A trade (with A) | cooperation | COOPERATE | The provinces trade with Laos.
A export influence/revolution/terror/terrorism/instability/democracy/model/ideology/violence/culture | - | - | The movement exports instability.
A export I (to R) | delivery | COOPERATE | Ukraine exported grain to Egypt.
A import I (from R) | order | COOPERATE | Poland imports gas from Norway.
A buy/purchase/procure/acquire I (from R) | order | COOPERATE | Greece bought frigates from France.
A order <arms> (from R) | order | COOPERATE | Chile ordered submarines from Spain.
A order I from R | order | COOPERATE | Chile ordered cement from Spain.
A place order (with R) (for I) | order | COOPERATE | The ministry placed an order for radars.
A sell I (to R) | delivery | COOPERATE | Italy sold helicopters to Qatar.
A supply I (to R) | delivery | COOPERATE | Norway supplies gas to Belgium.
A supply R with I | delivery | COOPERATE | Norway supplied Belgium with gas.
A deliver message/letter/note/remark/lecture/verdict/ruling/result (to R) | - | - | The envoy delivered the letter of the king.
A deliver I (to R) | delivery | COOPERATE | The mill delivered flour to Oman.
A ship I (to R) | delivery | COOPERATE | The mill shipped flour to Ghana.
A lease I (to R) (from R) | order | COOPERATE | The air force leased drones from Israel.
A hand_over <arms> (to R) | delivery | COOPERATE | The yard handed over the frigate to the navy.
A produce/manufacture/make/build/assemble/co-produce/coproduce <arms> | production | COOPERATE | The firms jointly build the missile.
A produce/manufacture/co-produce/coproduce/assemble I | production | COOPERATE | The plant will assemble the trains.
A develop/co-develop/codevelop <arms> | production | COOPERATE | The two states developed the jet.
A invest (I) in R | cooperation | COOPERATE | The fund invested in Kenyan ports.
A reduce/lower/slash/cut/roll_back/scrap/drop tariff/duty/levy/sanction/restriction (on R) (against R) | withdrawal | RETREAT | The union reduced tariffs on rice.
A lift/ease/relax/remove/suspend/waive <curb> (on R) (against R) (of R) | withdrawal | RETREAT | The union lifted sanctions on the airline.

# ── AID
A aid/assist/help R | aid | AID | The corps helped Nepal.
A help R to-do | aid | AID | The corps helped Nepal to rebuild.
A provide/give/send/deliver/donate/supply/grant/extend/contribute/ship/airlift/dispatch/hand/distribute (R) <aid> (to R) (for R) | aid | AID | Turkey sent relief to the islands.
A provide/supply/furnish R with <aid> | aid | AID | Kuwait provided Jordan with a loan.
A provide/supply/furnish R with I | aid | AID | Kuwait provided Jordan with 40 lorries.
A provide/give/donate/gift I to R | aid | AID | Kuwait donated tents to the camps.
A give_up I | - | - | The clans gave up their claim.
A give_in (to R) | other | CONCEDE | The ministry gave in to the miners.
A give impetus/access/leverage/edge/hope/time/control/chance/opportunity/reason/way/rise/detail/name/birth/answer/impression/account/example/figure/ear/voice/thought/priority/attention/weight/boost (to R) | - | - | The visit gave an impetus to trade.
A give R access/chance/opportunity/hope/right/voice/time/reason/control/power/edge/advantage/leverage | - | - | The pact gives Chad access to the port.
A take credit (for I) | - | - | The mayor took credit for the bridge.
A give R <aid> | aid | AID | The bank gave Chad a loan.
A gift R I | aid | AID | The navy gifted Malta a patrol boat.
A give/send/provide/donate/furnish/gift <arms> (to R) | aid | AID | The ally sent howitzers to the front.
A supply/deliver/ship/transfer <arms> (to R) | delivery | AID | The yard delivered two corvettes to Oman.
A fund/finance/subsidise/subsidize/bankroll R | aid | AID | The bank financed the dam.
A grant/offer/give asylum/refuge/shelter/visa (to R) | aid | AID | Ecuador granted asylum to the editor.
A grant R asylum/refuge/shelter | aid | AID | Ecuador granted the editor asylum.
A accept/admit/resettle/host refugee/asylum-seeker/migrant/evacuee (from R) | aid | AID | The island accepted refugees from the mainland.
A shelter/harbour R | aid | AID | The abbey sheltered refugees.
A evacuate/rescue R | aid | AID | The navy rescued the crew.
A forgive/cancel/write_off debt (of R) (for R) | aid | AID | Russia forgave the debt of Mozambique.
A train/equip/arm R | aid | AID | The brigade trained the guards.
A deploy/send/dispatch peacekeeper/observer/medic/doctor/nurse/monitor (to R) | aid | AID | Rwanda deployed peacekeepers to Mali.
A disburse I (to R) | aid | AID | The fund disbursed a loan to Senegal.
A allocate I (to R) (for R) | aid | AID | The union allocated funds for the camps.
A approve/authorise/authorize/announce/sanction loan/grant/credit/bailout/tranche/aid-package/assistance (for R) (to R) | aid | AID | The fund approved a loan for Senegal.
A open border/door (to R) | aid | AID | The country opened its border to refugees.

# ── CONCEDE
A apologise/apologize (to R) (for I) | other | CONCEDE | The firm apologised to the villagers.
A express/voice/offer/issue regret/apology/remorse (to R) (for I) | other | CONCEDE | The general offered an apology to the families.
A pardon/amnesty R | withdrawal | CONCEDE | The king pardoned the editors.
A grant/offer/give/declare amnesty/pardon/clemency (to R) | withdrawal | CONCEDE | The emir granted an amnesty to the rebels.
A declare/announce/call/proclaim/offer/order ceasefire/cease-fire/truce | withdrawal | CONCEDE | The front declared a truce.
A concede/acquiesce/yield/relent/accede/bow (to R) | other | CONCEDE | The ministry yielded to the strikers.
A drop/withdraw charge/demand/objection/claim/lawsuit/threat (against R) | withdrawal | CONCEDE | The state dropped the charges against the singer.
A lift/ease/relax/loosen/shorten curfew/ban/restriction/censorship/emergency | withdrawal | CONCEDE | The mayor eased the curfew.
A legalise/legalize/decriminalise/decriminalize/unban R | withdrawal | CONCEDE | The council legalised the party.
A acquit/exonerate R | withdrawal | CONCEDE | The court acquitted the journalist.
A give/grant R permission/authorisation/authorization/leave | other | CONCEDE | The council granted the firm permission to dig.
A accept demand (of R) (by R) (from R) | other | CONCEDE | The cabinet accepted the demands of the miners.
A repeal/abolish/rescind/revoke law/ban/decree/boycott/restriction/rule | withdrawal | CONCEDE | The island repealed its boycott law.
A allow/permit/let R to-do | other | CONCEDE | The court allowed the party to run.
A compromise (with R) (on I) | other | CONCEDE | The cabinet compromised with the farmers.
A back_down | other | CONCEDE | The ministry backed down.
A soften/reverse/ease position/stance/decision/policy/line/demand | other | CONCEDE | The junta softened its stance.
A introduce/enact/implement/approve/adopt/pass reform/amnesty | other | CONCEDE | The king introduced reforms.
A restore/reinstate R | other | CONCEDE | The club reinstated the member.

# ── RETREAT
A withdraw/pull/evacuate/remove/repatriate <troops> (from R) | withdrawal | RETREAT-withdraw | France withdrew its troops from Niger.
A withdraw/retreat from R | withdrawal | RETREAT-withdraw | The brigade withdrew from the valley.
A withdraw/retreat | withdrawal | RETREAT-withdraw | The column withdrew.
A pull_back/pull_out (<troops>) (from R) | withdrawal | RETREAT-withdraw | The militia pulled back from the port.
A evacuate/vacate/quit I | withdrawal | RETREAT-withdraw | The army evacuated the outpost.
A end occupation/siege/blockade (of R) | withdrawal | RETREAT-withdraw | The force ended the siege of the town.
A release statement/note/communique/communiqué/declaration/draft/text/tape/poll/plan/map/index/memo/report/figure/datum/data/photo/video/document/list/information/footage/name/letter/album/detail/finding/result/image/picture/transcript/recording/fund/survey/study | - | - | The ministry released new figures.
A release R | withdrawal | RETREAT-release | The militia released the nurses.
A let_free/set_free R | withdrawal | RETREAT-release | The junta let free the editors.
A free R | withdrawal | RETREAT-release | The militia freed the nurses.
A set R free | withdrawal | RETREAT-release | The pirates set the crew free.
A surrender/disarm (to R) | withdrawal | RETREAT-disarm | The garrison surrendered.
A demobilise/demobilize/disarm (R) | withdrawal | RETREAT-disarm | The front demobilised its fighters.
A lay_down arm/weapon | withdrawal | RETREAT-disarm | The guerrillas laid down their arms.
A dismantle/destroy/decommission weapon/stockpile/arsenal/warhead | withdrawal | RETREAT-disarm | The army destroyed its stockpile of mines.
A observe/honour/honor/implement ceasefire/cease-fire/truce | withdrawal | RETREAT-ceasefire | The gunners observed the truce.
A resign/abdicate | withdrawal | RETREAT-resign | The interior minister resigned.
A step_down | withdrawal | RETREAT-resign | The governor stepped down.
A admit/allow/let/receive inspector/observer/monitor/peacekeeper/mission (from R) | withdrawal | RETREAT-access | The junta admitted the inspectors.
A return I to R | withdrawal | RETREAT | The museum returned the bronzes to Benin.

# ── REQUEST
A ask/request/beg/implore R to-do | request | REQUEST | The league asked Chad to mediate.
A ask/request (R) for comment/interview | - | - | The paper asked the embassy for comment.
A request comment/interview | - | - | The paper requested comment.
A turn to R for <aid>/backing/protection/mediation | request | REQUEST-assist | The junta turned to Oslo for help.
A ask/request R for I | request | REQUEST | Malawi asked the bank for a loan.
A ask/request/appeal/plead for I (from R) | request | REQUEST-assist | Malawi asked for help from the bank.
A request I (from R) | request | REQUEST | The islands requested a loan from Japan.
A urge/exhort/press/pressure/pressurise/lobby/push/caution R to-do | request | REQUEST | The pope pressed the factions to talk.
A urge/exhort/press/pressure/pressurise/lobby/push/caution R (to-do) (for I) | request | REQUEST | The pope urged the factions to talk.
A push I from/out/into/back | - | - | The army pushed the rebels from the town.
A push_back/push_out/push_forward/push_ahead I | - | - | The army pushed back the rebels.
A push/press/lobby/campaign/petition for I | request | REQUEST | Ghana pushed for a reform.
A call on/upon A:<dignitary> | meeting | CONSULT | The general called on the Omani minister of defence.
A call on/upon R:<dignitary> to-do | request | REQUEST | The bloc called on the president to step down.
A call on/upon R:<dignitary> for I | request | REQUEST | The bloc called on the leaders for restraint.
A call on/upon R (to-do) | request | REQUEST | The bloc called on Sudan to halt the trial.
A call for <curb> (against R) (on R) | criticism | ACCUSE-disapprove | The deputies called for sanctions against the junta.
A call for I | request | REQUEST | The envoy called for an inquiry.
A appeal to R (for I) (to-do) | request | REQUEST | The bishop appealed to the rebels.
A demand I (from R) (of R) | request | REQUEST | The villagers demanded compensation from the mine.
A demand that/to-do | request | REQUEST | The envoy demanded that the port reopen.
A insist should | request | REQUEST | The premier insisted that the troops leave.
A insist on I | request | REQUEST | The premier insisted on a full withdrawal.
A seek refuge/asylum (in R) (from R) | request | REQUEST-assist | Hundreds sought refuge in Chad.
A seek <arms> from R | request | REQUEST | The front sought radars from its ally.
A seek <aid>/extradition/apology/release/explanation/clarification/meeting/support/assistance/dialogue/access (from R) (for R) | request | REQUEST | The family sought an apology from the army.
A press demand | request | REQUEST | The union pressed its demands.
A order/instruct/command/direct/tell R to-do | request | REQUEST | The judge told the ministry to pay.
A call/press/push/appeal/plead to-do | request | REQUEST | The envoy called to end the siege.
A remind R that/to-do | request | REQUEST | The envoy reminded Chad that it must pay.
A recommend/advise/advocate R/that/doing | request | REQUEST | The panel recommended that the mission stay.
A encourage R to-do | request | REQUEST | The bank encouraged Laos to save.
A exert/put/increase/mount/apply pressure (on R) | request | REQUEST | The allies put pressure on the junta.
A pile pressure on R | request | REQUEST | The creditors piled pressure on Athens.

# ── ACCUSE
A send/hand/deliver/give/present/submit/lodge note of protest (to R) | criticism | ACCUSE-disapprove | Malta sent a note of protest to its neighbour.
A regret decision/move/step/action/statement/remark/comment/expulsion/withdrawal/announcement/attack/refusal/stance/measure | criticism | ACCUSE-disapprove | The ministry regretted the decision of Malta.
A feud/spar/squabble/quarrel/bicker with R | criticism | ACCUSE-disapprove | The premier feuded with the emir over gas.
A clash with R:Name over I | criticism | ACCUSE-disapprove | Malta clashed with Italy over the migrants.
A accuse/blame/suspect R (of I) (for I) | criticism | ACCUSE-allege | The governor accused the militia of theft.
A charge/indict/prosecute/sue/impeach/implicate R (with I) (for I) | criticism | ACCUSE-allege | Prosecutors charged the banker with fraud.
A allege/contend that | criticism | ACCUSE-allege | The lawyers alleged that the judge was bribed.
A file/bring/lodge lawsuit/suit/complaint/charge/case/appeal (against R) | criticism | ACCUSE-allege | The firm filed a lawsuit against Peru.
A lodge/file/deliver/make/register/hand/send/submit/issue protest/protest-note/representation/demarche/démarche (with R) (to R) (against R) | criticism | ACCUSE-disapprove | Malta lodged a protest with its neighbour.
A hand/give/send/deliver R protest-note/demarche/démarche | criticism | ACCUSE-disapprove | The ministry handed the consul a protest note.
A criticise/criticize/condemn/denounce/slam/blast/lambast/lambaste/decry/deplore/rebuke/censure/castigate/chide/berate/assail/fault/scold/admonish/deride/disparage/deprecate/vilify/excoriate/upbraid/reprimand/lament/bemoan/insult/rap/flay/reproach/denigrate/malign/ridicule/mock/taunt/jeer/trash/lampoon/savage/pillory/belittle R (for I) | criticism | ACCUSE-disapprove | The bishops condemned the raid.
A hit_out/lash_out/hit_back/fire_back at R | criticism | ACCUSE-disapprove | The premier lashed out at the bank.
A take aim at R | criticism | ACCUSE-disapprove | The premier took aim at the bank.
A take swipe/jab/shot/dig/potshot at R | criticism | ACCUSE-disapprove | The mayor took a swipe at the bank.
A take exception/umbrage/offence/offense/issue (to R) (at R) (with R) | criticism | ACCUSE-disapprove | The ministry took exception to the film.
A tear/rip/lay into R:<human> | criticism | ACCUSE-disapprove | The envoy tore into Malta over the veto.
A bristle at R | criticism | ACCUSE-disapprove | The junta bristled at the verdict.
A rail/rage/fulminate/inveigh against R | criticism | ACCUSE-disapprove | The bishop railed against the tax.
A call_out R:<human> (for I) | criticism | ACCUSE-disapprove | The union called out Malta for the delay.
A trade word/blame (with A) | criticism | ACCUSE-disapprove | The neighbours traded words over the dam.
A complain (to R) (about R) (of I) (that) | criticism | ACCUSE-disapprove | The fishermen complained about the patrols.
A protest to R (about R) | criticism | ACCUSE-disapprove | The embassy protested to the ministry.
A object to R | criticism | ACCUSE-disapprove | Laos objected to the dam.
A launch/mount/make scathing-attack/verbal-attack/blistering-attack/stinging-attack/fierce-attack/extraordinary-attack/personal-attack/bitter-attack (on R) (against R) | criticism | ACCUSE-disapprove | The mayor launched a scathing attack on the bank.
A launch/take/begin/start/initiate legal-action/legal-proceeding/infringement-procedure/proceeding (against R) | criticism | ACCUSE-allege | The fund took legal action against the mine.
A oppose R | criticism | ACCUSE-disapprove | Estonia opposed the pipeline.
A raise fear/worry/doubt/hope/question/eyebrow | - | - | The test raised fears of a war.
A express/voice/convey/raise concern/alarm/dismay/anger/outrage/regret/disappointment/displeasure/reservation/objection/doubt/dissatisfaction/indignation/condemnation/criticism/disapproval/unease/fear/worry (about R) (over R) (at R) (with R) (to R) | criticism | ACCUSE-disapprove | The union voiced alarm over the arrests.
A summon ambassador/envoy/diplomat/attaché/charge/chargé (of R) (from R) | criticism | ACCUSE-disapprove | Sweden summoned the Belarusian ambassador.
A call_in R:<human> | criticism | ACCUSE-disapprove | The Maltese envoy was called in twice.
A summon R | criticism | ACCUSE-disapprove | Sweden summoned the consul.
A dispute/question/challenge I | criticism | ACCUSE-disapprove | The ministry disputed the tally.
A investigate/probe R | criticism | ACCUSE-investigate | The police investigated the consul.
A look into I | criticism | ACCUSE-investigate | The panel looked into the payments.
A open/launch/begin/order/start/conduct/announce/initiate/hold/reopen investigation/inquiry/probe/enquiry/hearing (into I) (of R) (against R) (on R) | criticism | ACCUSE-investigate | The court opened an inquiry into the sale.
A inspect guard/parade/honour/honor/guard-of-honour/guard-of-honor/troop/contingent/cadet/turnout/shipyard/yard/ship/warship/vessel/pavilion/stall/exhibition/exhibit/product/progress/display/construction/drill/exercise | - | - | The minister inspected a guard of honour.
A inspect/examine/monitor I | criticism | ACCUSE-investigate | The agency inspected the plant.
A interrogate R | criticism | ACCUSE-investigate | The police interrogated the trader.
A link/tie R to I | criticism | ACCUSE-allege | The report linked the unit to the killings.
A call/brand/label/term/describe/dub R <harsh> | criticism | ACCUSE-disapprove | The minister called the tariff unfair.
A rip R:<human> | criticism | ACCUSE-disapprove | The envoy ripped the minister.
A describe/portray/label/brand/denounce/deride/decry/dismiss/refer/characterise/characterize R as <harsh> | criticism | ACCUSE-disapprove | The general described his rival as a tyrant.
A find/hold R responsible | criticism | ACCUSE-allege | The inquiry held the army responsible.

# ── REJECT
A reject/rebuff/repudiate claim/allegation/accusation/report/charge/rumour/rumor/suggestion/insinuation/assertion (by R) (of R) (from R) | denial | REJECT-deny | The bureau rejected claims of a leak.
A call/brand/label/term <claim> <untrue> | denial | REJECT-deny | The ministry called the reports untrue.
A describe/dismiss/reject/denounce/slam/deride <claim> as <untrue> | denial | REJECT-deny | The ministry dismissed the reports as nonsense.
A brush_off/brush_aside/wave_off/shrug_off <claim> (by R) (of R) (from R) | denial | REJECT-deny | The ministry brushed aside the reports.
A reject/rebuff/spurn/veto/repudiate/renounce/snub R (by R) (from R) | refusal | REJECT | Oslo rejected the proposal by the union.
A shoot_down proposal/idea/plan/suggestion/request/offer/demand/call/notion (by R) (from R) (of R) | refusal | REJECT | Oslo shot down the proposal.
A dismiss <claim> (by R) (of R) (from R) (as I) | denial | REJECT-deny | The ministry dismissed a report of a delay.
A dismiss/brush_off/brush_aside R | refusal | REJECT | The ministry brushed aside the appeal.
A dismiss/fire/sack <official> | appointment | - | The king dismissed his adviser.
A refuse/decline I | refusal | REJECT | The general refused the offer.
A refuse/decline to-do | refusal | REJECT | The ministry refused to name the firm.
A turn_down I | refusal | REJECT | The bank turned down the request.
A rule_out I/doing | refusal | REJECT | The cabinet ruled out a referendum.
A deny R I | refusal | REJECT | The consul denied the reporter a visa.
A deny visa/access/entry/permission/request/permit/asylum (to R) | refusal | REJECT | The port denied access to the ship.
A deny <claim> | denial | REJECT-deny | The firm denied the allegations.
A deny doing/that/I | denial | REJECT-deny | The firm has denied ever paying bribes.
A refute/rebut/contradict I | denial | REJECT-deny | The embassy refuted the story.
A suspend/delay/defer/put_off/shelve visit/trip/tour/summit | refusal | REJECT-meet | The minister put off his visit.
A cancel/postpone/boycott/scrap/nix <talks>/visit/trip/summit | refusal | REJECT-meet | The minister cancelled his visit.
A call_off <talks>/visit/trip/summit | refusal | REJECT-meet | The envoys called off the talks.
A call_off I | refusal | REJECT | The admiral called off the exercise.
A cancel/scrap/annul/abrogate/terminate/void/revoke <deal> (with R) | refusal | REJECT | The state cancelled the contract with the yard.
A tear_up/rip_up <deal> (with R) | refusal | REJECT | The junta tore up the contract.
A violate/break/breach ceasefire/cease-fire/truce/armistice/ceasefire-agreement/ceasefire-deal | attack | ASSAULT | The militia broke the truce.
A use/hold/keep R as shield/human-shield | attack | ASSAULT | The gang used villagers as human shields.
A defy/disobey/flout/violate/breach/ignore I | refusal | REJECT | The captain defied the order.
A resist I/doing | refusal | REJECT | The ministry resisted the reform.
A vote/decide against I | refusal | REJECT | The council voted against the tax.
A block bill/resolution/request/move/proposal/motion/vote/appointment/accession | refusal | REJECT | Hungary blocked the resolution.
A stand_firm | refusal | REJECT | The miners stood firm.
A quit/abandon <talks> | refusal | REJECT-meet | The rebels quit the talks.
A walk_out of <talks> | refusal | REJECT-meet | The rebels walked out of the talks.
A withdraw from <talks> | refusal | REJECT-meet | The rebels withdrew from the talks.
A abstain/refrain (from I/doing) | abstention | - | Laos abstained from the vote.

# ── THREATEN
A threaten R (with I) | threat | THREATEN | The general threatened the islands with a blockade.
A threaten to-do/that | threat | THREATEN | The clans threatened to cut the road.
A warn R/that (of I) (against I) (about I) (to-do) | threat | THREATEN | The admiral warned the crews.
A vow/swear/promise retaliation/revenge/vengeance/retribution | threat | THREATEN-violence | The front vowed revenge.
A issue/give/send reminder (to R) | request | REQUEST | The envoy issued a reminder to the junta.
A issue/give storm-warning/tsunami-warning/travel-warning/weather-warning/flood-warning/heat-warning/hurricane-warning | - | - | A storm warning was issued for the islands.
A issue/give/deliver/set ultimatum/warning/deadline/threat (to R) | threat | THREATEN | The clans issued an ultimatum to the mayor.
A make/repeat threat (against R) | threat | THREATEN | The group made threats against the consulate.

# ── PROTEST
A protest/demonstrate/rally (against R) (outside R) (I) | protest | PROTEST-demo | Students protested against the tuition law.
A demonstrate I/that | - | - | The visit demonstrated the commitment of the union.
A demonstrate/protest/rally against/outside R | protest | PROTEST-demo | Students demonstrated against the law.
A march (on R) (to R) (against R) | protest | PROTEST-demo | The miners marched on the capital.
A take to street | protest | PROTEST-demo | Thousands took to the streets.
A commit/engage in cleansing/ethnic-cleansing/genocide (against R) (in R) | attack | ASSAULT-targeted | The militia engaged in ethnic cleansing against the villagers.
A stage/hold/organise/organize/begin/launch/mount/lead/join protest/demonstration/rally/march/sit-in/vigil/strike/walkout/blockade (against R) | protest | PROTEST-demo | Nurses staged a protest against the ministry.
A riot/rampage | protest | PROTEST-riot | Inmates rioted.
A go on strike | protest | PROTEST-strike | The dockers went on strike.
A begin/start/stage/launch/continue hunger-strike | protest | PROTEST-hunger | The captives began a hunger strike.
A stop/shun/refuse work | protest | PROTEST-strike | The dockers stopped work.
A throw/hurl/pelt stone/rock/bottle/petrol-bomb/firebomb (at R) | protest | PROTEST-riot | Youths threw stones at the guards.
A pelt R with stone/rock/egg | protest | PROTEST-riot | Youths pelted the guards with stones.
A go on hunger-strike | protest | PROTEST-hunger | The editor went on a hunger strike.
A boycott R | protest | PROTEST-boycott | The party boycotted the vote.
A block/blockade/barricade road/highway/bridge/street/port/border/railway/motorway/entrance/crossing/traffic | protest | PROTEST-obstruct | Farmers blocked the highway.
A burn flag/effigy/tyre/tire | protest | PROTEST-demo | The crowd burned a flag.
A chant slogan | protest | PROTEST-demo | The crowd chanted slogans.

# ── SANCTION
A impose/slap/levy/clamp/tighten/extend/prolong/toughen/introduce/renew/reimpose/re-impose/reinstate/restore/reintroduce/expand/announce/enact/place <curb> (on R) (against R) | sanction | SANCTION-discontinue | The union imposed sanctions on the bank.
A impose/reimpose/tighten/maintain blockade/siege (on R) (of R) (around R) (in R) | other | COERCE-restrict | The navy imposed a blockade on the port.
A sanction/embargo/blacklist R | sanction | SANCTION-discontinue | Canada sanctioned two generals.
A freeze asset/account/fund/property (of R) | sanction | SANCTION-discontinue | The bank froze the assets of the fund.
A suspend/halt/stop/cut/freeze/reduce/end/curtail/terminate/block/withhold/discontinue/slash <aid>/trade/export/import/supply/delivery/shipment/flight/assistance (to R) (from R) (with R) (of R) | sanction | SANCTION-discontinue | The ministry halted exports to the island.
A cut_off I | sanction | SANCTION-discontinue | The fund cut off the credit.
A cut/sever/close hotline/channel/phone-line (with R) (to R) | sanction | SANCTION-discontinue | The junta cut the hotline.
A sever/break/cut/suspend/downgrade/freeze/end <ties> (with R) (to R) | sanction | SANCTION-discontinue | The kingdom severed ties with its neighbour.
A break_off <ties>/<talks> (with R) | sanction | SANCTION-discontinue | The republic broke off relations.
A suspend/halt/break <talks> (with R) | sanction | SANCTION-discontinue | The parties suspended the talks.
A suspend <deal> (with R) | sanction | SANCTION-discontinue | The republic suspended the treaty with its neighbour.
A suspend/halt/stop/freeze/end/pause test/testing/enrichment/attack/offensive/bombing/shelling/bombardment/airstrike/hostility/raid/war/invasion | withdrawal | RETREAT | The junta suspended its missile tests.
A suspend/close/shut publication/newspaper/broadcaster/broadcast/channel/station (of R) | other | COERCE-censor | The ministry suspended the newspaper.
A suspend R | sanction | SANCTION-discontinue | The league suspended the member.
A declare/pronounce R persona | sanction | SANCTION-expel | Peru declared the envoy persona non grata.
A declare/pronounce persona | sanction | SANCTION-expel | The junta declared the Omani consul persona non grata.
A kick_out/boot_out/turf_out R (of I) | sanction | SANCTION-expel | The junta kicked out two diplomats.
A order/tell/instruct R to-leave | sanction | SANCTION-expel | The junta ordered the envoy to leave.
A expel/oust R (from I) | sanction | SANCTION-expel | Norway expelled two diplomats.
A withdraw/pull/recall peacekeeper/observer/inspector/monitor/mission (from R) | sanction | SANCTION-withdraw | The union withdrew its observers from the islands.
A withdraw/recall I:ambassador/envoy/consul (from R) | sanction | SANCTION-withdraw | Chile recalled Ambassador Ann Doe from the capital.
A withdraw/recall ambassador/envoy (from R) | sanction | SANCTION-withdraw | Chile recalled its ambassador from the capital.
A withdraw/pull/exit from <deal>/union/group/bloc/alliance/organisation/organization/mission/body | withdrawal | SANCTION-withdraw | The island withdrew from the pact.
A pull_out/back_out of <deal>/union/group/bloc/alliance/organisation/organization/talk/coalition | withdrawal | SANCTION-withdraw | The party pulled out of the coalition.
A quit/exit/leave/ditch/abandon <deal>/union/group/bloc/alliance/coalition/organisation/organization | withdrawal | SANCTION-withdraw | The republic quit the pact.
A close/shut embassy/consulate/border/airspace/crossing (in R) (with R) (to R) | sanction | SANCTION-discontinue | The state closed its embassy.
A convict/sentence/fine R | sanction | SANCTION-convict | The court sentenced the general.
A find R guilty | sanction | SANCTION-convict | The jury found the banker guilty.

# ── MOBILIZE
A mobilise/mobilize/deploy/mass/station/redeploy/amass (<troops>/<arms>/police) (to R) (in R) (along R) (on R) (near R) (against R) | mobilisation | MOBILIZE-troops | The army massed troops along the river.
A send/dispatch/rush/move <troops> (to R) (into R) | mobilisation | MOBILIZE-troops | The king sent troops to the border.
A order troop/troops/soldier/reinforcement/guard (to R) (into R) | mobilisation | MOBILIZE-troops | The king ordered troops to the border.
A order/begin/resume patrol/search/mobilisation/mobilization | mobilisation | MOBILIZE-police | The province ordered patrols.
A strengthen/reinforce/bolster/increase settlement | - | - | The budget strengthened the settlements.
A strengthen/reinforce/beef_up/step_up/bolster/increase <troops>/presence/patrol/force (in R) (near R) (along R) | mobilisation | MOBILIZE-troops | The kingdom strengthened its forces in the valley.
A remain/stay/go on alert | mobilisation | MOBILIZE-troops | The garrison remained on alert.
A put/place <troops> on alert | mobilisation | MOBILIZE-troops | The premier put the army on alert.
A test/test-fire/test-launch/launch/fire missile/rocket/satellite/icbm/ICBM/projectile | launch | MOBILIZE-weapons | The navy test-fired a missile.
A fire/launch missile/rocket/projectile/icbm/ICBM over/into/toward/towards/off sea/ocean/water/waters/coast | launch | MOBILIZE-weapons | The junta fired two missiles into the sea.
A reinforce/bolster/beef_up border/defence/defense/security/garrison | mobilisation | MOBILIZE-troops | The state reinforced its border.
A patrol I | mobilisation | MOBILIZE-troops | Frigates patrolled the strait.
A call_up reservist/reserve | mobilisation | MOBILIZE-troops | The ministry called up reservists.

# ── COERCE
A arrest/detain/jail/imprison/apprehend/round_up R | other | COERCE-arrest | The police arrested the editor.
A put/place R under investigation | criticism | ACCUSE-investigate | The court put the trader under investigation.
A order arrest/detention/deportation (of R) | other | COERCE-arrest | The judge ordered the arrest of the trader.
A place/put R under arrest | other | COERCE-arrest | Soldiers put the governor under house arrest.
A issue arrest-warrant/warrant (for R) (against R) | other | COERCE-arrest | The court issued an arrest warrant.
A seize/confiscate/impound/nationalise/nationalize/expropriate R | other | COERCE-seize | The coast guard seized the trawler.
A raid/search R | other | COERCE-seize | The police raided the newspaper.
A ban/outlaw/prohibit/bar/forbid/dissolve R (from I) | other | COERCE-restrict | The junta banned the party.
A censor/jam/block R | other | COERCE-censor | The ministry censored the weekly.
A block website/newspaper/broadcast/access/internet/channel | other | COERCE-censor | The ministry blocked the website.
A shut_down newspaper/station/channel/website/office/outlet/broadcaster | other | COERCE-censor | The state shut down the radio station.
A impose/declare/extend/order/enforce curfew (in R) (on R) | other | COERCE-curfew | The mayor imposed a curfew.
A declare/impose/extend/proclaim emergency/martial-law/siege (in R) | other | COERCE-martial-law | The president declared a state of emergency.
A deport/evict/banish/exile R (from I) (to I) | other | COERCE-deport | The island deported the missionaries.
A launch/mount/conduct cyber-attack/cyberattack/cyber-warfare/cyber-operation (on R) (against R) | other | COERCE-cyber | The cell mounted a cyberattack on the bank.
A hack into R | other | COERCE-cyber | The group hacked into the ministry.
A hack R | other | COERCE-cyber | The group hacked the ministry.
A crack_down on R | other | COERCE-restrict | The police cracked down on vendors.
A disperse/break_up demonstration/protest/protester/demonstrator/rally/crowd | other | COERCE-restrict | The police dispersed the rally.
A restrict/curb/limit/curtail I | other | COERCE-restrict | The decree curbed the assembly.
A repress/suppress/intimidate/harass/persecute/oppress/muzzle/stifle/subdue/coerce R | other | COERCE-restrict | The regime harassed the editors.
A blockade/besiege/encircle/surround/occupy/annex R | other | COERCE-restrict | The army besieged the village.
A overthrow/topple R | attack | ASSAULT | The colonels toppled the king.

# ── ASSAULT
A:bomb/car-bomb/truck-bomb/device/mine/grenade/ied/rocket/shell/missile/drone explode/detonate (at R) (outside R) (near R) | attack | ASSAULT-explosives | A bomb exploded outside the consulate.
A:bomb/car-bomb/truck-bomb/device/mine/grenade/ied go_off (at R) (outside R) (near R) | attack | ASSAULT-explosives | A bomb went off near the consulate.
A:bomber/attacker/militant/assailant blow_up himself/herself/themselves (at R) (outside R) (near R) | attack | ASSAULT-suicide-attack | A bomber blew himself up near the consulate.
A:missile/drone/rocket/shell/mortar/bomb/projectile/explosion/blast/warplane/jet/airstrike hit/strike/damage/rock R | attack | ASSAULT | A drone hit a Maltese freighter.
A:rocket/drone land I in/at/on/near R | - | - | The rocket landed its stages on the barge.
A:missile/drone/rocket/shell/mortar/projectile/round land/fall/crash in/at/on/near R | attack | ASSAULT-heavy-weapons | Two shells fell on a Chadian village.
A attack/assault/ambush/storm/raze/strafe/besiege/invade/overrun R | attack | ASSAULT | Gunmen attacked the garrison.
A bomb/bombard R | attack | ASSAULT-aerial | Jets bombed the depot.
A shell/pound/rocket R | attack | ASSAULT-heavy-weapons | The gunners shelled the suburb.
A kill/murder/assassinate/slay/execute/massacre/slaughter/behead/lynch/hang/exterminate R | attack | ASSAULT-targeted | Gunmen killed the mayor.
A strike note/tone/chord/balance/pose/gold/blow | - | - | The premier struck a softer note.
A kick_off (I) | - | - | The mayor kicked off the festival.
A strike R | attack | ASSAULT | The jets struck the depot.
A seize/capture/retake/recapture/conquer/storm/overrun town/village/city/airport/base/territory/area/position/hill/district/region/province/outpost/port/field/oilfield/capital/border-crossing/checkpoint/dam/island/control | attack | ASSAULT | The rebels captured the airport.
A shoot R (at R) | attack | ASSAULT-firearms | Guards shot the smuggler.
A shoot_down R | attack | ASSAULT-firearms | The battery shot down the drone.
A gun_down R | attack | ASSAULT-firearms | Raiders gunned down the trader.
A open fire (on R) (at R) | attack | ASSAULT-firearms | Guards opened fire on the boat.
A fire (I) at/on/into R | attack | ASSAULT-firearms | The militia fired at the base.
A fire <arms> (at R) (on R) (into R) | attack | ASSAULT-heavy-weapons | The front fired rockets into the town.
A hurt relation/relationship/tie/economy/feeling/chance/business/trade/export/image/market/effort/interest | - | - | The tariff hurt the economy of the island.
A wound/injure/maim/hurt R | attack | ASSAULT | The blast wounded the consul.
A beat/punch/kick/club/whip/flog R | attack | ASSAULT-beat | Guards beat the reporter.
A torture/mutilate R | attack | ASSAULT-torture | The unit tortured the captives.
A rape R | attack | ASSAULT-sexual | Soldiers raped villagers.
A stab/hack/knife/stone R | attack | ASSAULT-primitive | A man stabbed the guard.
A kidnap/abduct/hijack/capture R | attack | ASSAULT-abduct | Pirates kidnapped the crew.
A take R hostage/captive/prisoner | attack | ASSAULT-abduct | The gang took the nurses hostage.
A take hostage | attack | ASSAULT-abduct | The gang took hostages.
A hold R hostage/captive | attack | ASSAULT-abduct | The gang held the nurses hostage.
A torch/burn/destroy/demolish/raze/bulldoze/ransack/loot/vandalise/vandalize/sabotage/sink R | attack | ASSAULT-destroy | The column burned the village.
A set fire to R | attack | ASSAULT-destroy | The crowd set fire to the office.
A blow_up R | attack | ASSAULT-explosives | The cell blew up the bridge.
A detonate/explode/plant bomb/device/explosive/mine | attack | ASSAULT-explosives | The cell detonated a bomb.
A fight/combat/battle/tackle virus/disease/epidemic/pandemic/outbreak/ebola/covid-19/malaria/poverty/hunger/corruption/crime/fire/wildfire/inflation/election/climate/terrorism/terror/extremism/trafficking/smuggling/piracy/spread/disinformation | - | - | The medics fought the epidemic.
A hit depot/airfield/airbase/base/camp/town/city/village/port/ship/position/building/airport/convoy/school/hospital/refinery/factory/facility/site/target/plant/bridge/area/district/suburb/enclave/warehouse | attack | ASSAULT | The drones hit the depot.
A fight (against R) (with R) (R) | attack | ASSAULT | The clans fought the guard.
A clash (with R) | attack | ASSAULT | Students clashed with the guard.
A battle R (with R) | attack | ASSAULT | The brigade battled the rebels.
A launch/carry_out/conduct/mount/stage/begin/lead advertising-campaign/ad-campaign/election-campaign/media-campaign/search-operation/rescue-operation/relief-operation/peacekeeping-operation/humanitarian-operation/evacuation-operation/mining-operation | - | - | The guard conducted a search operation.
A launch/carry_out/conduct/mount/begin/start surgical-operation/rescue-operation/relief-operation/search-operation/commercial-operation/evacuation-operation/humanitarian-operation/test/campaign | - | - | The navy launched a rescue operation.
A launch/carry_out/conduct/mount/stage/wage/begin military-campaign/bombing-campaign/air-campaign (on R) (against R) (in R) | attack | ASSAULT | The jets began a bombing campaign against the port.
A launch/carry_out/conduct/mount/stage/wage/make/begin <attack> (on R) (against R) (in R) | attack | ASSAULT | The navy launched an attack on the base.
A wage war (on R) (against R) | attack | ASSAULT | The emirate waged war on the clans.
A use/fire/spray tear-gas/water-cannon (against R) (on R) (at R) | attack | ASSAULT-crowd-control | Guards fired tear gas at the crowd.
A gas/poison R | attack | ASSAULT-unconventional | The unit gassed the village.
A crush/quell rebellion/uprising/revolt/protest/insurgency | attack | ASSAULT | The army crushed the revolt.
A target R | attack | ASSAULT | The drones targeted the depot.

# ── statements that the record keeps as events of their own
A hold/give/address <presser> (with A) | press conference | - | The envoys held a joint press conference.
A post on Twitter/Facebook/Telegram/Instagram/Weibo | statement | - | The emir posted on Twitter.
A make announcement/remark | statement | - | The spokesman made the announcement in Lomé.
A issue/release/publish/sign/adopt statement/communique/communiqué/declaration | statement | - | The envoys issued a joint statement.
A confirm/announce <dealing> | statement | - | The palace confirmed the visit.
A comment on I | statement | - | The minister commented on the vote.
A deliver/give/make address/speech | statement | - | The king gave a televised address.
A give interview (to I) | statement | - | The king gave an interview to a weekly.
A tweet I/that | statement | - | The envoy tweeted a picture of the hall.
A launch/begin/start/undertake mediation-effort/peace-effort (between R) | negotiation | CONSULT | Kuwait launched a mediation effort between the emirates.
A launch/unveil <works> | launch | - | The ministers launched the terminal.
A open base/military-base/plant/factory/refinery/pipeline/terminal/shipyard/hub/reactor/facility (in R) | launch | - | The navy opened a base on the island.
A inaugurate I | launch | - | The ministers inaugurated the terminal.
`

/** What is vowed as a threat: “vowed to avenge the raid”. */
export const HARMING_VERBS: ReadonlySet<string> = new Set(`retaliate avenge punish destroy attack strike crush annihilate bomb invade kill wipe eliminate target
respond hit shell obliterate fight`.split(/\s+/u))
