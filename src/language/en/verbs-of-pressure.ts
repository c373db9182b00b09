/** Verbs of protest, sanctions, troops and police, by their PLOVER class; `event-verbs.ts` says how a line is read. */
export const PRESSURE_VERBS = `
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
`
