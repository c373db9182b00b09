/**
 * Verbs that are deeds by being spoken: asking, blaming, refusing, threatening, by their PLOVER class; `event-verbs.ts`
 * says how a line is read.
 */
export const SPEECH_VERBS = `
# ── REQUEST
A order/tell/instruct R to-leave | sanction | SANCTION-expel | The junta ordered the envoy to leave.
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
A reject that | denial | REJECT-deny | The firm rejected that it had paid.
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
`
