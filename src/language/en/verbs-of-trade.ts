/** Verbs of trade, joint work and help, by their PLOVER class; `event-verbs.ts` says how a line is read. */
export const TRADE_VERBS = `
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
A announce/approve/unveil/release I in aid/assistance/funding/support/relief (to R) (for R) | aid | AID | Norway announced ten million crowns in assistance to Chad.
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
`
