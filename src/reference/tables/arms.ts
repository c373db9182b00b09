/**
 * Weapons, their makes and programmes that the pattern of designations (letters, hyphen, digits: AK-203, S-400,
 * Su-30MKI) does not find: name | other names. Source: makers’ brochures and SIPRI’s designation habits, as commonly
 * known.
 */
export const EQUIPMENT = `
BrahMos|Brahmos
Patriot|Patriot missiles;Patriot PAC-3
Iskander|Iskander-M
Kinzhal|
Kalibr|
Oreshnik|
Sarmat|
Avangard|
Tsirkon|Zircon
Tomahawk|
Javelin|Javelins
Stinger|Stingers
HIMARS|Himars
ATACMS|
Storm Shadow|SCALP
Taurus|
Scud|
Shahed|Shahed-136;Shahed-131
Bayraktar|Bayraktar TB2
Reaper|MQ-9 Reaper
Predator|
Global Hawk|
Heron|Heron TP
Harop|
Leopard 2|Leopard 1;Leopard 2A6;Leopards
Abrams|M1 Abrams;M1A2 Abrams
Challenger 2|
Leclerc|
Merkava|
Bradley|Bradleys
Marder|
Gepard|
Stryker|
Boxer|
Rafale|Rafales;Rafale-M
Mirage|Mirage 2000
Eurofighter|Eurofighter Typhoon;Typhoon
Gripen|
Tejas|
Super Hornet|
Apache|AH-64 Apache;AH-64E Apache
Chinook|
Black Hawk|
Poseidon|P-8I Poseidon
Hercules|C-130J Super Hercules
Globemaster|C-17 Globemaster
Iron Dome|
David's Sling|
Arrow 3|
THAAD|Thaad
NASAMS|
IRIS-T|
Aegis|Aegis Ashore
Pantsir|Pantsir-S1
Buk|Buk-M2
Tor|
Igla|Igla-S
Kornet|
Smerch|
Grad|
Kalashnikov rifle|
Scorpene|Scorpène
Kilo class|Kilo-class;Kilo Class
Virginia class|Virginia-class
Akula|
Arihant|
Vikrant|INS Vikrant
Vikramaditya|INS Vikramaditya
Agni|Agni-V
Prithvi|
Akash|
Pinaka|
Spike|
Barak|Barak 8
Harpoon|
Exocet|
Meteor|
Hellfire|
Excalibur|
Caesar|
PzH 2000|Panzerhaubitze 2000
Archer|
Lancet|
Hwasong|Hwasong-17;Hwasong-18
Fateh-110|
Emad|
Pegasus spyware|
`

/** Programmes and initiatives with names of their own: name | other names | state (`-`: several). */
export const PROGRAMMES = `
Make in India|
Self-Reliant India|Atmanirbhar Bharat;Self-Sufficient India;Aatmanirbhar Bharat;Atma Nirbhar Bharat
Digital India|
Act East|Act East Policy
Neighbourhood First|
Belt and Road Initiative|BRI;Belt and Road;One Belt, One Road;One Belt One Road
China-Pakistan Economic Corridor|CPEC
Made in China 2025|
Global Security Initiative|
Global Development Initiative|
Global Gateway|
Build Back Better World|B3W
Partnership for Global Infrastructure and Investment|PGII
Nord Stream|Nord Stream 1;Nord Stream 2
TurkStream|
Power of Siberia|
Vision 2030|
Agenda 2063|
Black Sea Grain Initiative|
Abraham Accords|
International Solar Alliance|
Marshall Plan|
Operation Ganga|
Sagarmala|
International North-South Transport Corridor|INSTC
India-Middle East-Europe Economic Corridor|IMEC
European Peace Facility|
Partnership for Peace|
Erasmus|
Horizon Europe|
Green Deal|European Green Deal
`
