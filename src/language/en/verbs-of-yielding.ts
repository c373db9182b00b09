/** Verbs of giving way and drawing back, by their PLOVER class; `event-verbs.ts` says how a line is read. */
export const YIELDING_VERBS = `
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
A withdraw/pull R:Name from/out I | withdrawal | RETREAT | The premier withdrew Malta from the pact.
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
`
