/** Verbs of attack, by their PLOVER class; `event-verbs.ts` says how a line is read. */
export const FORCE_VERBS = `
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
A launch/carry_out/conduct/mount/stage/wage/make/begin <attack> (on R) (against R) (in R) (into R) | attack | ASSAULT | The navy launched an attack on the base.
A wage war (on R) (against R) | attack | ASSAULT | The emirate waged war on the clans.
A use/fire/spray tear-gas/water-cannon (against R) (on R) (at R) | attack | ASSAULT-crowd-control | Guards fired tear gas at the crowd.
A gas/poison R | attack | ASSAULT-unconventional | The unit gassed the village.
A crush/quell rebellion/uprising/revolt/protest/insurgency | attack | ASSAULT | The army crushed the revolt.
A target R | attack | ASSAULT | The drones targeted the depot.
`
