/**
 * Names on the shelf that are common words at the head of a sentence or in a title, or names of people: read as names only where something else says so
 * (the tagger, an article, a citing verb). Source: our own readings of the openly licensed texts.
 */
export const AMBIGUOUS = new Set(`
Nation Nature Stuff Punch Outlook Trend Tempo Reforma Semana Mint Vanguard Independent Guardian Economist Hindu Monitor Inquirer Peninsula Spiegel Sabah Fox Spike Arrow
Total Shell Apple Meta Ford Indra Patria Leonardo Indian Reliance Labour Congress Reuter Diet Rada Morena Wagner Hina Petra Beta Saba Mehr Fars Kan Roya Fana Kabar
AA AU AP ABI TT STA DR IS PA DA BEL HAL GE GM PPP RSS NAN MAP APS ENA INA SPA TAP ATA MIA ERR NOS Rai Akash Agni Pinaka Barak Tor Buk Grad Heron Predator Reaper Archer Boxer
Caesar Meteor Patriot Javelin Stinger Excalibur Poseidon Hercules Mirage Typhoon Emad Bradley Taurus Harpoon Chinook Apache Lancet Abrams Leclerc Marder Erasmus
Male Nice Split Reading Mobile Orange Victoria Florence Granada Leon Colon Para Limon Salvador Palma Beira Manas Darwin Phoenix Houston Georgia Jordan Chad Israel Niger Rodrigues Rosario
Santa Darien Choco Hue Osh Fez Lae Gao Clark Petra Jersey Nara Sousse Sumy Mons Cork Karen Shan Chin Han Hui Jat Luo Maya Moro Black White Western Anglo Latin Roman Romans Orthodox
Liberal Liberals Conservative Conservatives Republican Democrat Socialist Communist Indigenous Arctic Mediterranean Quad Unity Volta Gulf Pacific Commonwealth Kachin Amhara Polish Dominican Creole
Pole Poles Lao Swede Finn Turk Scot Dane Han Hun Saxon Boer Kiwi Kiwis Manchu Commonwealth Baltic Balkan Caucasian Sino Mandarin Cham Ewe Hausa Tigris Manta Chaco Nadi Cali Bari Oran Beehive Matsu
Politika Delo Carnegie Amnesty Contact Cree Mohawk Cherokee Inca Sioux Haida Dene Akan Hadi Sana Telam Hamilton Lincoln Newcastle Cambridge Norfolk Arlington Livingstone Wellington Kent Bergen Alexandria
Constantine Sidon Tyre Sucre Trujillo Cartago Heredia Cuenca Valencia Cordoba Guerrero Sonora Puno Callao Rivers Plateau Manchester Santiago Kingston Georgetown Praia Kandy Galle Perak Java Madeira Porto
`.trim().split(/\s+/))
